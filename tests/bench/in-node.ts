import { readFileSync } from "node:fs";
import { createClassifier } from "../../src/core/classify/classify.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import { testInput } from "../../src/core/pack/run-tests.ts";
import { suggest } from "../../src/core/suggest.ts";
import { newestWords } from "../../src/core/ticket/newest-words.ts";
import type { SearchableReply } from "../../src/messages/protocol.ts";
import { createReplyIndex } from "../../src/sidebar/reply-index.ts";
import { bigPack } from "../corpus/big-pack.ts";
import { PRIOR } from "../eval/shipped-prior.ts";
import { exponentOf, type Figure, medianTime } from "./figure.ts";

const NOW = "2026-11-23T15:00:00Z";
const SENTENCE =
  "Hello, I ordered two weeks ago and the tracking page has not changed since Monday, so could you please tell me where my parcel is now? ";

const wordsOf = (count: number) =>
  SENTENCE.repeat(Math.ceil(count / 25))
    .split(" ")
    .slice(0, count)
    .join(" ");

/** Everything that needs no browser. */
export function measureInNode(): Figure[] {
  const file = new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url);
  const outcome = parsePack(readFileSync(file, "utf8"), { fileName: "starter.casekit.yaml" });
  if (!outcome.ok) throw new Error(outcome.errors[0]?.message);
  const { pack } = outcome;
  return [classifying(pack.playbooks), suggesting(pack), readingNewestWords(), searching(), judgingPack()];
}

type StarterPack = Extract<ReturnType<typeof parsePack>, { ok: true }>["pack"];

function classifying(playbooks: StarterPack["playbooks"]): Figure {
  const classifier = createClassifier({
    playbooks: playbooks.map((playbook) => ({ ...playbook, notPhrases: playbook.not_phrases })),
    lexicons: LEXICONS,
  });
  const cost = (words: number) => {
    const newest = wordsOf(words);
    return medianTime(() => classifier.classifyTicket({ subject: "My order", newest, language: null }), 61);
  };
  const [short, long] = [cost(200), cost(2_000)];
  return {
    name: "Classify a ticket of 200 words",
    value: short,
    unit: "ms",
    budget: 1,
    exponent: exponentOf({ size: 200, cost: short }, { size: 2_000, cost: long }),
    note: "median, starter pack and four lexicons; growth to 2,000 words",
  };
}

function suggesting(pack: StarterPack): Figure {
  const [test] = pack.tests;
  if (test === undefined) throw new Error("The starter pack has tests.");
  const input = { ...testInput(pack, test, NOW), prior: PRIOR };
  const whole = medianTime(() => void suggest(input));
  const text = input.ticket.messages[0]?.text ?? "";
  const words = medianTime(() => void newestWords({ text }));
  return {
    name: "The whole suggestion",
    value: whole,
    unit: "ms",
    budget: null,
    note: `median of one ticket of the starter pack, its newest words ${words.toFixed(3)} ms of it`,
  };
}

function readingNewestWords(): Figure {
  const thread = (turns: number) =>
    `${SENTENCE}\n\n${Array.from({ length: turns }, (_, n) => `On Mon, Nov 2, 2026 at 10:0${n % 10} AM Ana <ana@example.com> wrote:\n> ${SENTENCE}\n`).join("\n")}`;
  const cost = (turns: number) => {
    const text = thread(turns);
    return { size: text.length, cost: medianTime(() => void newestWords({ text })) };
  };
  const [small, big] = [cost(20), cost(400)];
  return {
    name: "Newest words of a thread with 20 turns",
    value: small.cost,
    unit: "ms",
    budget: null,
    exponent: exponentOf(small, big),
    note: "growth to 400 turns",
  };
}

function searching(): Figure {
  const cost = (size: number) => {
    const index = createReplyIndex(Array.from({ length: size }, (_, n) => replyOf(n)));
    const typed = ["w", "wh", "where", "where i", "where is my par", "refnd", "parcel del"];
    index.find("refnd");
    return { size, cost: medianTime(() => typed.forEach((words) => void index.find(words))) / typed.length };
  };
  const [small, big] = [cost(500), cost(5_000)];
  return {
    name: "Search among 5,000 replies, per key stroke",
    value: big.cost,
    unit: "ms",
    budget: 8,
    exponent: exponentOf(small, big),
    note: "median over words as they are typed, one with a typing error; growth from 500",
  };
}

function replyOf(n: number): SearchableReply {
  const topic = ["parcel", "refund", "return", "invoice", "discount", "address", "size"][n % 7] ?? "";
  return {
    playbook: `playbook-${n % 200}`,
    playbookTitle: `About ${topic} ${n % 200}`,
    reply: `reply-${n}`,
    title: `Where is my ${topic}, case ${n}`,
    approved: true,
    language: "en",
    words: `We looked into your ${topic} number ${n}. ${SENTENCE}`,
    tags: [topic],
  };
}

function judgingPack(): Figure {
  const cost = (playbooks: number) => {
    const source = bigPack(playbooks);
    return {
      size: source.length,
      cost: medianTime(() => {
        if (!parsePack(source, { fileName: "big.yaml", today: "2026-11-23" }).ok)
          throw new Error("It is a good pack.");
      }, 5),
    };
  };
  const [small, big] = [cost(50), cost(500)];
  return {
    name: "Judge a pack of 512 KB with 500 playbooks",
    value: big.cost,
    unit: "ms",
    budget: 1_000,
    exponent: exponentOf(small, big),
    note: "without its tests; growth from 50 playbooks",
  };
}
