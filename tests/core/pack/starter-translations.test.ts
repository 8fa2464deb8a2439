import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import { testInput } from "../../../src/core/pack/run-tests.ts";
import type { Pack, PackTest } from "../../../src/core/pack/schema.ts";
import { parseText, type TextFormat } from "../../../src/core/reply/text.ts";
import { suggest } from "../../../src/core/suggest.ts";
import type { Suggestion } from "../../../src/core/suggestion.ts";

const file = new URL("../../../src/core/pack/starter.casekit.yaml", import.meta.url);
const outcome = parsePack(readFileSync(file, "utf8"), {
  fileName: "starter.casekit.yaml",
  today: "2026-11-23",
});
const pack = (outcome.ok ? outcome.pack : undefined) as Pack;

const LANGUAGES = ["fr", "de", "es"] as const;
type Language = (typeof LANGUAGES)[number];

const TRANSLATED = [
  "where-is-my-order",
  "delayed-order",
  "delivered-not-received",
  "return-to-sender",
  "cancel-order",
  "change-address",
  "wrong-or-missing-item",
  "damaged-item",
  "return-request",
  "refund-status",
];

/** Every translation of the pack beside its English text. */
const translations = pack.playbooks.flatMap((playbook) =>
  playbook.replies.flatMap((reply) =>
    Object.entries(reply.translations).map(([language, text]) => ({
      id: `${playbook.id}/${reply.id}/${language}`,
      language: language as Language,
      reply,
      text,
    })),
  ),
);

function listVariables(text: string, format: TextFormat): string[] {
  const parsed = parseText(text, format);
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message);
  return parsed.text.paths.toSorted();
}

function listLinks(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target ?? "").toSorted();
}

/** What the agent's panel would show for a test of the pack, written by a customer with a name. */
function suggestFor(test: PackTest): Suggestion {
  const named = { ...test, ticket: { ...test.ticket, name: "Ana Lopez" } };
  return suggest(testInput(pack, named, "2026-11-23T15:00:00Z"));
}

describe("the starter pack's translations", () => {
  it.each(TRANSLATED)("has every reply of %s in every language", (id) => {
    const playbook = pack.playbooks.find((each) => each.id === id);
    expect(playbook?.replies.length).toBeGreaterThan(2);
    for (const reply of playbook?.replies ?? []) {
      expect(Object.keys(reply.translations).toSorted(), reply.id).toEqual(["de", "es", "fr"]);
      if (reply.chat === undefined) continue;
      for (const language of LANGUAGES) expect(reply.translations[language]?.chat, reply.id).toBeTruthy();
    }
  });

  it("says the same values and links as the English text: none added, none lost", () => {
    expect(translations.length).toBeGreaterThan(3 * 50);
    for (const { id, reply, text } of translations) {
      expect(listVariables(text.body, "markdown"), id).toEqual(listVariables(reply.body, "markdown"));
      expect(listLinks(text.body), id).toEqual(listLinks(reply.body));
      if (text.chat === undefined || reply.chat === undefined) continue;
      expect(listVariables(text.chat, "plain"), id).toEqual(listVariables(reply.chat, "plain"));
    }
  });

  it("translates what stands in for a missing value as well", () => {
    for (const { id, reply, text } of translations) {
      const standIns = (body: string) => [...body.matchAll(/default: "([^"]+)"/g)].map(([, words]) => words);
      const english = new Set(standIns(reply.body));
      expect(
        standIns(text.body).filter((words) => english.has(words)),
        id,
      ).toEqual([]);
    }
  });

  it("writes dates as their reader does", () => {
    for (const { id, text } of translations) {
      const formats = [...`${text.body} ${text.chat}`.matchAll(/date: ["']([^"']*)["']/g)];
      expect(
        formats.map(([, format]) => format).filter((format) => format !== "long"),
        id,
      ).toEqual([]);
    }
  });

  it("keeps to each language's typography", () => {
    const prose = (text: string) =>
      text
        .replace(/\{%.*?%\}/g, "")
        .replace(/\]\([^)]*\)/g, "")
        .replace(/\{\{.*?\}\}/g, "value");
    const bodies = (language: Language) =>
      translations
        .filter((each) => each.language === language)
        .map(({ id, text }) => ({ id, words: prose(text.body) }));
    for (const { id, words } of bodies("fr")) expect(words, id).not.toMatch(/[^\s][:;!?]|["“”„]/);
    for (const { id, words } of bodies("de")) expect(words, id).not.toMatch(/\s[:;!?]|["«»]/);
    for (const { id, words } of bodies("es")) {
      expect(words, id).not.toMatch(/\s[:;!?]|["“”„]/);
      expect(words.split("¿").length, id).toBe(words.split("?").length);
    }
  });

  it("answers each of the ten in the customer's language, from the customer's words alone", () => {
    const named = { fr: "in French", de: "in German", es: "in Spanish" } as const;
    const openings = { fr: "Bonjour Ana,", de: "Guten Tag Ana,", es: "Hola Ana:" } as const;
    for (const language of LANGUAGES) {
      const tests = pack.tests.filter(({ name }) => name.endsWith(named[language]));
      expect(new Set(tests.map(({ expect: wanted }) => wanted.playbook))).toEqual(new Set(TRANSLATED));
      for (const test of tests) {
        const { language: heard, reply, gate, warnings } = suggestFor(test);
        expect({ heard, reply: reply?.id, written: reply?.language }, test.name).toEqual({
          heard: language,
          reply: test.expect.reply,
          written: language,
        });
        expect(gate.open, test.name).toBe(true);
        expect(reply?.text, test.name).toContain(openings[language]);
        expect(
          warnings.filter(({ code }) => code === "fallback_language"),
          test.name,
        ).toEqual([]);
      }
    }
  });
});
