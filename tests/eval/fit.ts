/**
 * `npm run fit [-- --data FOLDER]`: fits the weights of confidence (src/core/classify/confidence-weights.ts) on shops'
 * tickets and on our own that the lexicons were not corrected with; each source counts the same.
 */
import { writeFileSync } from "node:fs";
import { createClassifier } from "../../src/core/classify/classify.ts";
import { CONFIDENCE_INPUTS, confidenceInputs } from "../../src/core/classify/confidence.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { fitLogistic, type Judged } from "./logistic.ts";
import { figure } from "./report.ts";
import { PRIOR } from "./shipped-prior.ts";
import {
  findDataFolder,
  type LabelledTicket,
  NO_DATA,
  OWN_LANGUAGES,
  readOwnTickets,
  SOURCES,
  sample,
} from "./sources.ts";

const LIMIT = 1_500;

const folder = findDataFolder(process.argv.slice(2));
if (folder === undefined) {
  console.error(NO_DATA);
  process.exit(1);
}
const classifier = createClassifier({ playbooks: [], lexicons: LEXICONS, prior: PRIOR });

function judge(tickets: readonly LabelledTicket[]): Judged[] {
  return tickets.flatMap(({ text, labels }) => {
    const { intent, grounds } = classifier.classifyTicket({ subject: "", newest: text });
    return intent === null ? [] : [{ inputs: confidenceInputs(grounds), right: labels.includes(intent) }];
  });
}

const sources: { title: string; judged: Judged[] }[] = [
  ...SOURCES.filter(({ kind }) => kind === "shops").map(({ title, file }) => ({
    title,
    judged: judge(sample(folder, file, LIMIT)),
  })),
  ...OWN_LANGUAGES.map((language) => ({
    title: `our held tickets, ${language}`,
    judged: judge(readOwnTickets(language, "held")),
  })),
];

// A source never judges weights that it helped to fit; two samples of one maker are one source.
const maker = (title: string) => (title.startsWith("our") ? "ours" : title.split(" ")[0]);
for (const { title, judged } of sources) {
  const others = sources.filter((other) => maker(other.title) !== maker(title));
  const { error } = fitLogistic(others.map((other) => other.judged)).judge(judged);
  console.log(`${title}: calibration error ${figure(error)} by weights of the others`);
}
const weights = fitLogistic(sources.map(({ judged }) => judged)).weights.map((weight) =>
  Number(weight.toFixed(3)),
);
console.log(CONFIDENCE_INPUTS.map((input, at) => `${input} ${weights[at]}`).join(", "));
writeFileSync(
  new URL("../../src/core/classify/confidence-weights.ts", import.meta.url),
  `/** Written by \`npm run fit\`, for what \`confidenceInputs\` reads. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [${weights.join(", ")}];
`,
);
