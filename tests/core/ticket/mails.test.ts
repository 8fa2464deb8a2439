import { describe, expect, it } from "vitest";
import { newestWords } from "../../../src/core/ticket/newest-words.ts";
import { de, es } from "./mails/de-es.ts";
import { en, fr } from "./mails/en-fr.ts";
import { further } from "./mails/further-locales.ts";
import { htmlClients } from "./mails/html-clients.ts";
import { plainClients } from "./mails/plain-clients.ts";
import { singleMails } from "./mails/single-mails.ts";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Each program in each language, around words that begin like a header line or hold a list. */
describe.each(Object.entries({ en, fr, de, es, ...further }))("mails in %s", (_language, locale) => {
  const plain = Object.entries(plainClients);
  const html = Object.entries(htmlClients);

  it.each(plain)("%s", (_program, write) => {
    for (const own of locale.own) {
      const text = write(own, locale);
      if (text === null) continue;
      for (const body of [text, text.replaceAll("\n", "\r\n"), `${text}\n\n`])
        expect(flat(newestWords({ text: body }))).toBe(flat(own));
    }
  });

  it.each(html)("HTML: %s", (_program, write) => {
    for (const own of locale.own) {
      const body = write(own, locale);
      if (body !== null) expect(flat(newestWords({ html: body }))).toBe(flat(own));
    }
  });

  it.each(locale.phoneLines)("%s", (line) => {
    for (const own of locale.own) {
      expect(newestWords({ text: `${own}\n\n${line}` })).toBe(own);
      expect(newestWords({ text: `${own}\n\n${line}\n\n> ${locale.apple}\n> old` })).toBe(own);
    }
  });

  it("words without anything around them stay", () => {
    for (const own of locale.own) expect(newestWords({ text: own })).toBe(own);
  });
});

describe("mails of their own kind", () => {
  it.each(singleMails)("$name", ({ body, newest }) => expect(flat(newestWords(body))).toBe(flat(newest)));
});
