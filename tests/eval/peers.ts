/** What a user would install instead, each with its usual preparation of texts, trained on the same tickets. */
import { createRequire } from "node:module";
import type { LabelledTicket } from "./sources.ts";

/** Ranks types by a text, likeliest first. */
export type Ranking = (text: string) => string[] | Promise<string[]>;

export interface Peer {
  name: string;
  train(tickets: readonly LabelledTicket[]): Promise<{ rank: Ranking; bytes: number }>;
}

const require = createRequire(import.meta.url);

interface NaturalBayes {
  addDocument(text: string, label: string): void;
  train(): void;
  getClassifications(text: string): { label: string; value: number }[];
}

// Its index loads clients of four databases: the classifier's own file does without.
const natural: Peer = {
  name: "natural (Bayes)",
  async train(tickets) {
    const Bayes: new () => NaturalBayes = require("natural/lib/natural/classifiers/bayes_classifier.js");
    const bayes = new Bayes();
    for (const { text, label } of tickets) bayes.addDocument(text, label);
    bayes.train();
    return {
      rank: (text) => bayes.getClassifications(text).map(({ label }) => label),
      bytes: JSON.stringify(bayes).length,
    };
  },
};

interface WinkBayes {
  definePrepTasks(tasks: unknown[]): void;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): void;
  learn(text: string, label: string): void;
  consolidate(): void;
  computeOdds(text: string): [string, number][];
  exportJSON(): string;
}
interface WinkTexts {
  string: { lowerCase: unknown; tokenize0: unknown };
  tokens: { stem: unknown; propagateNegations: unknown };
}

const wink: Peer = {
  name: "wink-naive-bayes",
  async train(tickets) {
    const create: () => WinkBayes = require("wink-naive-bayes-text-classifier");
    const texts: WinkTexts = require("wink-nlp-utils");
    const bayes = create();
    bayes.definePrepTasks([
      texts.string.lowerCase,
      texts.string.tokenize0,
      texts.tokens.propagateNegations,
      texts.tokens.stem,
    ]);
    bayes.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { text, label } of tickets) bayes.learn(text, label);
    bayes.consolidate();
    return {
      rank: (text) => bayes.computeOdds(text).map(([label]) => label),
      bytes: bayes.exportJSON().length,
    };
  },
};

interface NlpJs {
  settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, label: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
  toJSON(): unknown;
}
interface NlpJsContainer {
  use(plugin: unknown): void;
  get(name: "nlp"): NlpJs;
}

const nlpJs: Peer = {
  name: "@nlpjs/nlp",
  async train(tickets) {
    const core: { containerBootstrap(): Promise<NlpJsContainer> } = require("@nlpjs/core");
    const { Nlp }: { Nlp: unknown } = require("@nlpjs/nlp");
    const { LangEn }: { LangEn: unknown } = require("@nlpjs/lang-en-min");
    const container = await core.containerBootstrap();
    container.use(Nlp);
    container.use(LangEn);
    const nlp = container.get("nlp");
    Object.assign(nlp.settings, { autoSave: false, log: false });
    nlp.addLanguage("en");
    for (const { text, label } of tickets) nlp.addDocument("en", text, label);
    // It reports every round of its training, whatever its settings say.
    const { log } = console;
    console.log = () => undefined;
    await nlp.train();
    console.log = log;
    return {
      rank: async (text) => (await nlp.process("en", text)).classifications.map(({ intent }) => intent),
      bytes: JSON.stringify(nlp.toJSON()).length,
    };
  },
};

export const PEERS: readonly Peer[] = [natural, wink, nlpJs];

export interface PeerScore {
  top1: number;
  top3: number;
  /** Median, milliseconds. */
  time: number;
  bytes: number;
  trainSeconds: number;
}

/** Trains a peer and judges it. It has no "not sure": what it ranks first counts. */
export async function judgePeer(
  peer: Peer,
  taught: readonly LabelledTicket[],
  judged: readonly LabelledTicket[],
): Promise<PeerScore> {
  const begun = performance.now();
  const { rank, bytes } = await peer.train(taught);
  const trainSeconds = (performance.now() - begun) / 1000;
  const times: number[] = [];
  let top1 = 0;
  let top3 = 0;
  for (const { text, labels } of judged) {
    const asked = performance.now();
    const ranked = await rank(text);
    times.push(performance.now() - asked);
    if (labels.includes(ranked[0] ?? "")) top1 += 1;
    if (ranked.slice(0, 3).some((label) => labels.includes(label))) top3 += 1;
  }
  const sorted = times.sort((a, b) => a - b);
  return {
    top1: (100 * top1) / judged.length,
    top3: (100 * top3) / judged.length,
    time: sorted[Math.floor(sorted.length / 2)] ?? 0,
    bytes,
    trainSeconds,
  };
}
