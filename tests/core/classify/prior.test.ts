import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../../src/core/classify/classify.ts";
import { readFeatures } from "../../../src/core/classify/features.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { spellPhrases } from "../../../src/core/classify/lexicon/spell-phrases.ts";
import { tokenise } from "../../../src/core/classify/normalise.ts";
import { type Prior, parsePrior, rankByPrior, type StoredPrior } from "../../../src/core/classify/prior.ts";
import { trainPrior } from "../../../src/core/classify/train-prior.ts";
import { STANDARD_INTENTS } from "../../../src/core/pack/intents.ts";
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
const texts = [
  ...Object.values(sentences).flat(),
  "Sáltense mi próxima caja por favor",
  "the lids for the jars werent in the parcle",
  "what a lovely day it is",
  "1001",
  "أين طلبي رقم 1001؟",
];
const rank = (text: string) => rankByPrior(requirePrior(), readFeatures([tokenise(text)]));

describe("the shipped prior", () => {
  it("is what `npm run train` makes of the lexicons as they are now", () => {
    expect(trainPrior(LEXICONS)).toEqual(stored);
  });

  it("knows every standard intent and is small", () => {
    expect(requirePrior().intents).toEqual(STANDARD_INTENTS);
    expect(JSON.stringify(stored).length).toBeLessThan(400 * 1024);
  });

  it("never decides: it changes nothing but places that no phrase speaks for", () => {
    for (const newest of texts) {
      const [withPrior, without] = [shipped, phrases].map(({ classifyTicket }) =>
        classifyTicket({ subject: "", newest }),
      );
      expect({ ...withPrior, top: [] }).toEqual({ ...without, top: [] });
      expect(withPrior?.top.filter(({ score }) => score > 0)).toEqual(
        without?.top.filter(({ score }) => score > 0),
      );
      expect(withPrior?.top.length).toBeGreaterThanOrEqual(3);
      const offered = withPrior?.top.map(({ intent }) => intent) ?? [];
      expect(new Set(offered).size).toBe(offered.length);
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

  it("says nothing about a text of which it knows nothing", () => {
    for (const text of ["", "1001", "أين طلبي", "注文はどこですか"]) expect(rank(text)).toEqual([]);
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
