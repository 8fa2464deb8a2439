import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/core/classify/normalise.ts";
import { MAX_PHRASE, parsePhrase } from "../../../src/core/classify/phrase.ts";
import { compilePhrases } from "../../../src/core/classify/phrase-matcher.ts";

/** The words that a phrase finds in a text, as written; null when it finds nothing. */
function found(say: string, text: string): string | null {
  return compilePhrases([{ say, weight: 3, key: 0 }]).match(tokenise(text))[0]?.words ?? null;
}

describe("reading a phrase", () => {
  it.each([
    ["", 1, "needs at least one word"],
    ["?!", 1, "needs at least one word"],
    ["*", 1, "needs at least one word"],
    ["* *", 1, "needs at least one word"],
    ["(a|*)", 1, "needs at least one word"],
    ["where (is|are my order", 7, "never closed"],
    ["a (b (c)", 3, "never closed"],
    ["order) here", 6, "never opened"],
    ["this|that", 5, "between brackets"],
    ["(this||that)", 7, "empty"],
    ["(this|)", 7, "empty"],
    ["()", 2, "empty"],
    ["ref*und", 4, "end a word"],
    ["*fund", 1, "not begin"],
    ["(re|un)* fund", 8, "not behind a bracket"],
  ])("refuses %j and says where", (say, column, message) => {
    const parsed = parsePhrase(say);
    expect(parsed).toMatchObject({ ok: false, column });
    if (!parsed.ok) expect(parsed.message).toContain(message);
  });

  it("allows 120 characters and not one more", () => {
    expect(parsePhrase("a".repeat(MAX_PHRASE)).ok).toBe(true);
    expect(parsePhrase("a".repeat(MAX_PHRASE + 1)).ok).toBe(false);
    expect(parsePhrase("é".repeat(MAX_PHRASE)).ok).toBe(true);
  });

  it.each([
    "where (is|are) (my|the) (order|parcel|stuff)",
    "(still|yet) * (nothing|not) * (arriv*|deliver*|here)",
    "track* (number|link|code) * not work*",
    "where is it?",
    "a* * a* * a* * a* * a* * a* * b",
    "我的订单在哪里",
    "(next|the day after) tomorrow",
  ])("reads %j", (say) => expect(parsePhrase(say).ok).toBe(true));
});

describe("matching", () => {
  it("takes words in order, on word borders, whatever stands between them that is no word", () => {
    expect(found("where is my order", "So: WHERE\n is, my – Order?!")).toBe("WHERE\n is, my – Order");
    expect(found("where is my order", "wherever is my order")).toBeNull();
    expect(found("where is my order", "where is my orders")).toBeNull();
    expect(found("where is my order", "where my order is")).toBeNull();
    expect(found("where is my order", "where is now my order")).toBeNull();
  });

  it("takes any of the alternatives, also of several words", () => {
    const say = "(cancel|call off) (my|the) (order|purchase)";
    expect(found(say, "please call off the purchase")).toBe("call off the purchase");
    expect(found(say, "please cancel my order")).toBe("cancel my order");
    expect(found(say, "please call my order")).toBeNull();
    expect(found("(a (b|c)|d) e", "a c e")).toBe("a c e");
    expect(found("(a (b|c)|d) e", "a e")).toBeNull();
  });

  it("takes none to five words for a lone star", () => {
    expect(found("still * nothing", "still nothing")).toBe("still nothing");
    expect(found("still * nothing", "still 1 2 3 4 5 nothing")).toBe("still 1 2 3 4 5 nothing");
    expect(found("still * nothing", "still 1 2 3 4 5 6 nothing")).toBeNull();
    expect(found("a * * b", "a 1 2 3 4 5 6 7 8 9 0 b")).toBe("a 1 2 3 4 5 6 7 8 9 0 b");
    expect(found("(a *|b) c", "a x y c")).toBe("a x y c");
    expect(found("(a *|b) c", "b x c")).toBeNull();
  });

  it("takes a later beginning when the first one is too far away", () => {
    expect(found("a * b", "a 1 2 3 4 5 6 a 1 b")).toBe("a 1 b");
    expect(found("a * b * c", "a b 1 2 3 4 5 a b 6 c")).toBe("a b 6 c");
    expect(found("a a b", "a a a b")).toBe("a a b");
  });

  it("takes the beginning of a word", () => {
    expect(found("deliver* late", "delivered late")).toBe("delivered late");
    expect(found("deliver* late", "deliver late")).toBe("deliver late");
    expect(found("deliver* late", "redelivered late")).toBeNull();
  });

  it("finds the word itself and its beginning at once", () => {
    const matcher = compilePhrases(
      ["refund", "ref*", "r* (refund|money)"].map((say, key) => ({ say, weight: 1, key })),
    );
    expect(new Set(matcher.match(tokenise("ref refund")).map(({ key }) => key))).toEqual(new Set([0, 1, 2]));
  });

  it("reports weights, keys and at most three places of a phrase, none overlapping", () => {
    const matcher = compilePhrases([{ say: "a a", weight: 5, key: "twice" }]);
    const matches = matcher.match(tokenise("a a a a a a a a"));
    expect(matches.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(matches[0]).toMatchObject({ key: "twice", weight: 5, words: "a a" });
  });

  it("agrees with a slow matcher that tries everything", () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % below;
    };
    const letters = ["a", "b", "c"];
    const isThere = (parts: string[], words: string[], at: number): boolean => {
      const [part, ...rest] = parts;
      if (part === undefined) return true;
      if (part !== "*") return words[at] === part && isThere(rest, words, at + 1);
      for (let gap = 0; gap <= 5; gap++)
        if (at + gap <= words.length && isThere(rest, words, at + gap)) return true;
      return false;
    };
    let hits = 0;
    for (let round = 0; round < 400; round++) {
      const parts: string[] = [];
      for (let length = 2 + random(4); length > 0; length--) {
        if (parts.length > 0 && random(3) === 0) parts.push("*");
        parts.push(letters[random(3)] ?? "a");
      }
      const words = Array.from({ length: 3 + random(14) }, () =>
        random(3) === 0 ? "x" : (letters[random(3)] ?? "a"),
      );
      const expected = words.some((_, at) => isThere(parts, words, at));
      if (expected) hits += 1;
      expect([parts.join(" "), words.join(" "), found(parts.join(" "), words.join(" ")) !== null]).toEqual([
        parts.join(" "),
        words.join(" "),
        expected,
      ]);
    }
    expect(hits).toBeGreaterThan(50);
    expect(hits).toBeLessThan(350);
  });
});

describe("normalising", () => {
  it.each([
    ["hasn't arrived", "it hasn’t arrived", "hasn’t arrived"],
    ["hasnt arrived", "it hasn`t arrived", "hasn`t arrived"],
    ["j'ai reçu", "J’ai rec\u0327u ça", "J’ai rec\u0327u"],
    ["adresse", "changer l'adresse", "adresse"],
    ["cancel my order", "please can\u200bcel my or\u2060der", "can\u200bcel my or\u2060der"],
    ["order #1001", "my order ＃５０２２ please", "order ＃５０２２"],
    ["straße", "STRASSE", "STRASSE"],
    ["refund", "ｒｅｆｕｎｄ", "ｒｅｆｕｎｄ"],
    ["我的订单在哪里", "请问我的订单在哪里？", "我的订单在哪里"],
    ["where (is|are) order", "where is \u202eorder", "where is \u202eorder"],
  ])("finds %j in %j", (say, text, words) => expect(found(say, text)).toBe(words));

  it("makes one word of numbers, addresses and links", () => {
    const text =
      "Order #1001, 406-2134567-8901234: see https://a.example/b?c=d or me.too+x@mail.example, 1Z999AA10123456784";
    expect(tokenise(text).tokens.map(({ norm }) => norm)).toEqual([
      "order",
      "#order",
      "#order",
      "see",
      "#url",
      "or",
      "#email",
      "#tracking",
    ]);
    expect(
      tokenise("2 days, 24h, covid-19 and 2-day")
        .tokens.map(({ norm }) => norm)
        .join(" "),
    ).toBe("2 days 24h covid 19 and 2 day");
  });

  it("keeps where each word stood in the text as written", () => {
    const text = "ﬁne — l’Été: re\u00adfund 😀 Où est ça?";
    for (const { start, end, norm } of tokenise(text).tokens) {
      expect(
        text
          .slice(start, end)
          .normalize("NFKD")
          .toLowerCase()
          .replace(/[\u0300-\u036f\u00ad]/g, ""),
      ).toBe(norm);
    }
    expect(tokenise(text).tokens.map(({ norm }) => norm)).toEqual([
      "fine",
      "l",
      "ete",
      "refund",
      "ou",
      "est",
      "ca",
    ]);
  });

  it("cuts a long text at 64 KB and never inside a character", () => {
    expect(tokenise("ab ".repeat(200_000)).text).toHaveLength(65_536);
    expect(tokenise(`a${"😀".repeat(40_000)}`).text.endsWith("\ud83d")).toBe(false);
  });
});
