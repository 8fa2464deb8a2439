import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/core/classify/normalise.ts";
import { compilePhrases, type PhraseMatcher } from "../../../src/core/classify/phrase-matcher.ts";
import { findMentions } from "../../../src/core/order/mentions.ts";
import { cutBody } from "../../../src/core/ticket/cut-body.ts";
import { newestWords } from "../../../src/core/ticket/newest-words.ts";
import { processorTime } from "../processor-time.ts";

/**
 * What a text of 64,000 characters costs in comparison to eight texts of 8,000: 1 when the work grows with the
 * text, 8 when it grows with its square. The median of nine rounds, taken side by side.
 */
function growth(make: (size: number) => string, work: (text: string) => void): number {
  const small = make(8_000);
  const large = make(64_000);
  const ratios: number[] = [];
  for (let round = 0; round < 10; round++) {
    const eight = processorTime(() => {
      for (let time = 0; time < 8; time++) work(small);
    });
    // Fast work is lost in the clock's steps and in what the engine does beside it.
    ratios.push(processorTime(() => work(large)) / Math.max(eight, 2));
  }
  return ratios.slice(1).sort((a, b) => a - b)[4] ?? Number.POSITIVE_INFINITY;
}

const fill = (unit: string) => (size: number) => unit.repeat(Math.floor(size / unit.length));
const phrases = (make: (index: number) => string): PhraseMatcher<number> =>
  compilePhrases(Array.from({ length: 2000 }, (_, index) => ({ say: make(index), weight: 3, key: index })));

describe("matching 2,000 phrases grows with the text, not faster", () => {
  it.each([
    ["one word again and again", (index: number) => `word${index} is order`, "order "],
    ["beginnings that never end", (index: number) => `where * (is|are) * order x${index}`, "where is order "],
    ["stars over stars", (index: number) => `a* * a* * a* * a* * a* * b${index}`, "aa "],
    ["phrases that always match", (index: number) => `(topic|word) ${index % 9} words`, "topic 7 words "],
  ])("%s", (_, make, unit) => {
    const matcher = phrases(make);
    expect(growth(fill(unit), (text) => void matcher.match(tokenise(text)))).toBeLessThan(3);
  });
});

it("would notice work that grows with the square", () => {
  const quadratic = (text: string) => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 4)
      for (let other = 0; other < text.length; other += 16) sum += other ^ at;
    return sum;
  };
  expect(growth(fill("x"), (text) => void quadratic(text))).toBeGreaterThan(4);
});

describe("cutting into words grows with the text, not faster", () => {
  it.each([
    ["spaces", " "],
    ["dots around an at sign", "a.a@"],
    ["hyphens", "1-a-"],
    ["accents on one letter", "e\u0301\u0301\u0301"],
    ["apostrophes", "a'"],
    ["slashes", "http://"],
  ])("%s", (_, unit) => {
    expect(growth(fill(unit), (text) => void tokenise(text))).toBeLessThan(3);
  });
});

describe("shortening runs of blanks grows with the mail, not faster", () => {
  it.each([
    " ",
    `${" ".repeat(39)}x`,
    "<br>",
    "<br ",
    "<div>",
    "<div><br>",
    "<div></div",
    "<p>&nbsp;",
    "&nbsp",
  ])("%j", (unit) => {
    expect(growth(fill(unit), (text) => void cutBody(text, 100))).toBeLessThan(3);
  });
});

describe("finding the newest words grows with the mail, not faster", () => {
  it.each([
    ["quote marks", "> > > >\n"],
    ["beginnings of quote headers", "On 1\n"],
    ["half a header again and again", "On 3 May 2024, a@b.example wrote wrote wrote\n"],
    ["blank lines", "\n"],
    ["spaces and a letter", "          x"],
    ["dashes", "-- \n"],
    ["mail heads", "From: a\nx\n"],
    ["marks without an end", ">"],
    ["dashes without an end", "-"],
    ["beginnings of headers in one line", "On "],
    ["headers that share a line", `${"word On Mon, 3 May 2024 ".repeat(20)}:\n`],
    ["wrapped headers that never end", "Am Mo., 3. Mai 2024 um 16:12 Uhr\n"],
    ["names before a header", `${"x".repeat(180)}<a@b.example> escreveu (1\n`],
    ["closings", "Regards\n"],
    ["marks of a signature", "--\nword\n"],
    ["phone lines", "Sent from my iPhone\n"],
    ["footers", "This message is this message is\n"],
    ["lines to write above", "##- - - -\n"],
    ["marks of direction", "\u200f\u202b"],
    ["quotes with words between", "> a\nb\n"],
  ])("plain: %s", (_, unit) => {
    expect(growth(fill(unit), (text) => void newestWords({ text }))).toBeLessThan(3);
  });

  it.each([
    ["open tags", "<div>"],
    ["open quotes", "<blockquote>"],
    ["quotes in quotes that close", "<blockquote>a</blockquote>b"],
    ["ends of quotes", "</blockquote>"],
    ["signature boxes", '<div class="gmail_signature">'],
    ["line breaks", "<br>"],
    ["links", '<a href="https://shop.example">x</a> '],
    ["comments that never close", "<!-- "],
    ["attributes", '<p style="border:none" '],
    ["entities", "&amp;&#x41;&nope "],
  ])("HTML: %s", (_, unit) => {
    expect(growth(fill(unit), (html) => void newestWords({ html }))).toBeLessThan(3);
  });
});

describe("what a text says about an order grows with it, not faster", () => {
  it.each(["1/1/", "1.1.", "3 nov ", "nov ", "2026-", "1001 ", "lamps "])("%j", (unit) => {
    expect(growth(fill(unit), (text) => void findMentions(text))).toBeLessThan(3);
  });
});
