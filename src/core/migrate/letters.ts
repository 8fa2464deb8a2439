import type { Letters } from "../pack/schema.ts";
import { parseText } from "../reply/text.ts";
import { fillSlots, type Slot } from "./slots.ts";

/** Greetings and closings that were taken off texts, counted per language, to find the team's usual ones. */
export class LetterCounts {
  private readonly counts = new Map<
    string,
    { greeting: Map<string, number>; closing: Map<string, number> }
  >();

  add(language: string, part: "greeting" | "closing", text: string | null): void {
    const entry = this.counts.get(language) ?? { greeting: new Map(), closing: new Map() };
    this.counts.set(language, entry);
    if (text !== null) entry[part].set(text, (entry[part].get(text) ?? 0) + 1);
  }

  /** The commonest of each per language; a language whose texts have none gets a letter without. */
  choose(): Letters {
    const letters: Letters = {};
    for (const [language, { greeting, closing }] of this.counts) {
      const first = commonest(greeting);
      const last = commonest(closing);
      letters[language] = {
        ...(first === undefined ? {} : { greeting: first }),
        ...(last === undefined ? {} : { closing: last }),
      };
    }
    return letters;
  }
}

function commonest(counts: ReadonlyMap<string, number>): string | undefined {
  const [best] = [...counts].sort((left, right) => right[1] - left[1]);
  return best?.[0];
}

/**
 * A greeting as the pack's letters have it. A name that the helpdesk does not know must not hold the reply up:
 * English says "there", other languages leave the name out. Undefined when the letters could not say it.
 */
export function writeGreeting(taken: string, slots: readonly Slot[], language: string): string | undefined {
  const names = fillSlots(taken.replace(/[*_\\]/g, ""), slots, ({ paths, liquid }) => {
    const isFirstNameAlone = paths.length === 1 && paths[0] === "customer.first_name";
    if (isFirstNameAlone && language === "en") return '{{ customer.first_name | default: "there" }}';
    if (!paths.every((path) => path.startsWith("customer."))) return liquid ?? "";
    return paths.map((path) => `\ufdd0{% if ${path} %} {{ ${path} }}{% endif %}`).join("");
  });
  // The space before a name goes with it.
  return proven(names.replace(/\s*\ufdd0/g, "").replace(/\s+/g, " "));
}

/** A closing as the letters have it, line by line; undefined when the letters could not say it. */
export function writeClosing(taken: string, slots: readonly Slot[]): string | undefined {
  const lines = taken
    .split("\n")
    .map((line) => fillSlots(line.replace(/[*_\\]/g, ""), slots, ({ liquid }) => liquid ?? "").trim());
  return proven(lines.join("\n"));
}

function proven(text: string): string | undefined {
  const clean = text.trim();
  return clean !== "" && parseText(clean, "lines").ok ? clean : undefined;
}
