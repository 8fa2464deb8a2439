import { describe, expect, it } from "vitest";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { LEXICON_SYNTAX, type Lexicon, readLexicon } from "../../../src/core/classify/lexicon/lexicon.ts";
import { parsePhrase } from "../../../src/core/classify/phrase.ts";
import { STANDARD_INTENTS } from "../../../src/core/pack/intents.ts";

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))(
  "the lexicon %s",
  (_, lexicon) => {
    const entries = readLexicon(lexicon);

    it("can be read, phrase by phrase", () => {
      const broken = entries.flatMap(({ say }) => {
        const parsed = parsePhrase(say, LEXICON_SYNTAX);
        return parsed.ok ? [] : [`${say}: ${parsed.message}`];
      });
      expect(broken).toEqual([]);
    });

    it("has phrases that say it outright for every standard intent", () => {
      for (const intent of STANDARD_INTENTS) {
        expect(
          entries.filter((entry) => entry.intent === intent && entry.weight >= 4).length,
          intent,
        ).toBeGreaterThan(1);
      }
    });

    it("keeps weights within five and uses every list", () => {
      expect(entries.every(({ weight }) => weight !== 0 && Math.abs(weight) <= 5)).toBe(true);
      const text = Object.values(lexicon.phrases).join("\n");
      expect(Object.keys(lexicon.lists).filter((name) => !text.includes(`{${name}}`))).toEqual([]);
    });

    it("says nothing twice", () => {
      const seen = new Set<string>();
      const twice = entries.filter(({ intent, say }) => {
        const key = `${intent} ${say}`;
        const known = seen.has(key);
        seen.add(key);
        return known;
      });
      expect(twice.map(({ intent, say }) => `${intent}: ${say}`)).toEqual([]);
    });
  },
);

describe("reading a lexicon", () => {
  const empty = Object.fromEntries(STANDARD_INTENTS.map((intent) => [intent, ""])) as Lexicon["phrases"];
  const read = (line: string) =>
    readLexicon({
      language: "xx",
      lists: { thing: "order|parcel" },
      phrases: { ...empty, cancel_order: line },
    });

  it("spells out lists, optional words and drops reasons", () => {
    expect(read("4 cancel (my)? {thing} # said at the counter")).toEqual([
      { intent: "cancel_order", language: "xx", weight: 4, say: "cancel (my|) (order|parcel)" },
    ]);
  });

  it("refuses lines that are not a weight and a phrase, and unknown lists", () => {
    expect(() => read("cancel")).toThrow("cancel_order");
    expect(() => read("9x cancel")).toThrow();
    expect(() => read("4 cancel {stuff}")).toThrow("stuff");
  });
});
