import { describe, expect, it } from "vitest";
import { cutBody } from "../../../src/core/ticket/cut-body.ts";
import { newestWords, readNewestWords } from "../../../src/core/ticket/newest-words.ts";

const LIMIT = 65_536;
const WORDS = "Where is my order #1001?";

describe("cutBody", () => {
  it.each([
    ["spaces", " ".repeat(100_000)],
    ["newlines", "\n".repeat(100_000)],
    ["Windows newlines and tabs", "\r\n\t".repeat(40_000)],
    ["no-break spaces", "\u00a0".repeat(100_000)],
    ["characters that nobody sees", "\u200b\u2060\ufeff".repeat(40_000)],
    ["line breaks", "<br>".repeat(30_000)],
    ["empty lines of a mail program", "<div><br></div>".repeat(10_000)],
    ["written-out spaces", "&nbsp;".repeat(20_000)],
  ])("a message below 100,000 %s keeps its words", (_what, blanks) => {
    expect(cutBody(blanks + WORDS, LIMIT)).toContain(WORDS);
    const words =
      blanks.includes("<") || blanks.includes("&") ? { html: blanks + WORDS } : { text: blanks + WORDS };
    expect(newestWords(words)).toBe(WORDS);
    expect(readNewestWords(words).isCut).toBe(false);
  });

  it("lines on both sides of the blanks stay lines", () => {
    const between = "\n".repeat(100_000);
    expect(newestWords({ text: `Hello${between}${WORDS}` })).toBe(`Hello\n\n${WORDS}`);
    const html = `<p>Hello${"<br>".repeat(30_000)}${WORDS}</p>`;
    expect(newestWords({ html })).toMatch(/^Hello\n+Where is my order #1001\?$/);
  });

  it("leaves a body that fits as it was written", () => {
    const body = `a${" ".repeat(500)}b`;
    expect(cutBody(body, LIMIT)).toBe(body);
  });

  it("cuts what is really too long", () => {
    expect(cutBody("word ".repeat(20_000), LIMIT)).toHaveLength(LIMIT);
  });
});

describe("words beyond what is read", () => {
  const long = "I have been waiting and waiting for this. ".repeat(2_000);
  const quoted = "> We are sorry to hear that, and will look into it.\n".repeat(2_000);

  it.each([
    ["text", { text: long }],
    ["HTML", { html: `<p>${long}</p>` }],
    ["words after a short quote", { text: `> Hello\n\n${long}` }],
  ])("are told of in %s", (_what, body) => {
    expect(readNewestWords(body).isCut).toBe(true);
  });

  it.each([
    ["a short message", { text: WORDS }],
    [
      "a long quote",
      { text: `${WORDS}\n\nOn Mon, Nov 16, 2026 at 9:12 AM Acme <a@shop.example> wrote:\n${quoted}` },
    ],
    ["a long quote in HTML", { html: `<p>${WORDS}</p><blockquote type="cite"><p>${long}</p></blockquote>` }],
  ])("are not told of for %s", (_what, body) => {
    expect(readNewestWords(body)).toEqual({ words: WORDS, isCut: false });
  });
});
