import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writeBase64 } from "../../../src/core/classify/base64.ts";
import { createClassifier } from "../../../src/core/classify/classify.ts";
import { readFeatures } from "../../../src/core/classify/features.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { spellPhrases } from "../../../src/core/classify/lexicon/spell-phrases.ts";
import { tokenise } from "../../../src/core/classify/normalise.ts";
import {
  likenesses,
  PRIOR_BUCKETS,
  type Prior,
  packLevels,
  parsePrior,
  type StoredPrior,
} from "../../../src/core/classify/prior.ts";
import { trainPrior } from "../../../src/core/classify/train-prior.ts";
import { STANDARD_INTENTS } from "../../../src/core/pack/intents.ts";
import { readTaughtTickets } from "../../eval/sources.ts";
import { sentences } from "./sentences/en.ts";

const file = new URL("../../../src/core/classify/prior.json", import.meta.url);
const stored = JSON.parse(readFileSync(file, "utf8")) as StoredPrior;

function requirePrior(): Prior {
  const prior = parsePrior(stored);
  if (prior === undefined) throw new Error("prior.json cannot be read");
  return prior;
}

const shipped = createClassifier({ playbooks: [], lexicons: LEXICONS, prior: requirePrior() });
const phrases = createClassifier({ playbooks: [], lexicons: LEXICONS });
const likenessAlone = createClassifier({ playbooks: [], lexicons: [], prior: requirePrior() });
const texts = [
  ...Object.values(sentences).flat(),
  "Sáltense mi próxima caja por favor",
  "the lids for the jars werent in the parcle",
  "what a lovely day it is",
  "1001",
  "أين طلبي رقم 1001؟",
];
const rank = (text: string) =>
  [...likenesses(requirePrior(), readFeatures([tokenise(text)]))]
    .sort(([, one], [, other]) => other - one)
    .map(([intent]) => intent);

describe("the shipped prior", () => {
  it("is what `npm run train` makes of the lexicons and tickets as they are now", {
    timeout: 120_000,
  }, () => {
    expect(trainPrior(LEXICONS, readTaughtTickets())).toEqual(stored);
  });

  it("knows every standard intent and is small", () => {
    expect(requirePrior().intents).toEqual(STANDARD_INTENTS);
    expect(JSON.stringify(stored).length).toBeLessThan(400 * 1024);
  });

  it("never decides alone: where no phrase speaks nothing is named, however alike it is, and the choices are ordered", () => {
    const alike = texts.map((newest) => likenessAlone.classifyTicket({ subject: "", newest }));
    expect(alike.filter(({ intent, sure }) => intent !== null || sure)).toEqual([]);
    const ordered = alike.filter(({ top: [first] }) => (first?.score ?? 0) > 0);
    expect(ordered.length).toBeGreaterThan(texts.length / 2);
  });

  it("adds no words to why, and leaves out no choice that phrases put among the best three outright", () => {
    for (const newest of texts) {
      const ticket = { subject: "", newest };
      const [alike, spoken] = [shipped.classifyTicket(ticket), phrases.classifyTicket(ticket)];
      if (alike.intent !== null && alike.intent === spoken.intent)
        expect(alike.evidence).toEqual(spoken.evidence);
      expect(alike.actFirst).toEqual(spoken.actFirst);
      expect(alike.top.length).toBeGreaterThanOrEqual(3);
      const offered = alike.top.map(({ intent }) => intent);
      expect(new Set(offered).size).toBe(offered.length);
      for (const { intent, score } of spoken.top.slice(0, 3))
        if (score >= 5) expect(offered).toContain(intent);
    }
  });

  it("puts what a text resembles among the best three, misspelt and in other words", () => {
    for (const [text, intent] of [
      ["plz cancl the subscripton thing", "subscription"],
      ["remboursementt jamais arrivvé", "refund_status"],
      ["gutscheinkode geht nich", "promo_price"],
      ["la contrasenya no me funziona", "account_access"],
    ] as const)
      expect(rank(text).slice(0, 3)).toContain(intent);
  });

  it("says next to nothing about a text of which it knows nothing", () => {
    expect(rank("")).toEqual([]);
    const strange = [
      "أين طلبي",
      "注文はどこですか",
      "gdzie jest moja paczka",
      "xqzvb wqpl",
      "hvor er pakken min",
      "где мой заказ",
    ];
    for (const newest of strange) {
      const { top } = likenessAlone.classifyTicket({ subject: "", newest });
      // Less than what a single helping word counts.
      expect({ newest, weak: (top[0]?.score ?? 0) < 2 }).toEqual({ newest, weak: true });
    }
    // A number is in tickets of every type.
    const { top } = likenessAlone.classifyTicket({ subject: "", newest: "1001" });
    expect(top.map(({ score }) => score)).toEqual([0, 0, 0]);
  });
});

describe("a stored prior that is not right", () => {
  it.each([
    ["another version", { version: 99 }],
    ["unknown intents", { scales: { ...stored.scales, nonsense: 1 } }],
    ["too few scales", { scales: { other: 1 } }],
    ["too few numbers", { data: "AAAA" }],
    ["no base64", { data: "%%%" }],
  ])("is not used: %s", (_, change) => {
    expect(parsePrior({ ...stored, ...change } as StoredPrior)).toBeUndefined();
  });
});

describe("levels in half bytes", () => {
  it("come back as they were, negative ones too", () => {
    const intents = Object.keys(stored.scales).length;
    const levels = Int8Array.from({ length: PRIOR_BUCKETS * intents }, (_, at) => ((at * 7) % 15) - 7);
    const prior = parsePrior({ ...stored, data: writeBase64(packLevels(levels)) });
    expect(prior?.levels).toEqual(levels);
  });
});

describe("spelling phrases out", () => {
  it("chooses the same ways every time, and only from telling phrases", () => {
    for (const lexicon of LEXICONS) {
      const once = spellPhrases(lexicon);
      expect(spellPhrases(lexicon)).toEqual(once);
      expect(once.length).toBeGreaterThan(500);
      expect(once.every(({ text }) => text !== "" && !/[()|*{}]/.test(text))).toBe(true);
    }
  });
});
