import { type Intent, STANDARD_INTENTS } from "../../pack/intents.ts";

/**
 * How people of one language ask for each standard intent.
 *
 * `phrases` holds one phrase per line: a weight, the phrase in the language of pack-format.md, and, where it is not
 * obvious, a reason behind ` # `. Weights: 5 says it outright, 4 says it, 3 points to it, 1–2 only help; a negative
 * weight says that it is not this intent after all. Two things are more than a pack's phrases can do: `{thing}` stands
 * for the alternatives of that list, and `(a|b)?` and `{thing}?` may be missing.
 */
export interface Lexicon {
  language: string;
  lists: Record<string, string>;
  phrases: Record<Intent, string>;
}

export interface LexiconEntry {
  intent: Intent;
  language: string;
  weight: number;
  say: string;
}

/** Built-in phrases may be longer than a pack's once their lists are spelt out. */
export const LEXICON_SYNTAX = { maxLength: 4000, mayBeMissing: true };

/** Reads a lexicon's lines. Throws on a line that is not a weight and a phrase, and on an unknown list. */
export function readLexicon(lexicon: Lexicon): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const intent of STANDARD_INTENTS) {
    for (const rawLine of lexicon.phrases[intent].split("\n")) {
      const line = rawLine.replace(/\s# .*$/, "").trim();
      if (line === "") continue;
      const found = /^(-?[1-9]) (.+)$/.exec(line);
      if (found?.[2] === undefined)
        throw new Error(`Lexicon ${lexicon.language}, ${intent}: cannot read “${line}”.`);
      const say = found[2].replace(/\{(\w+)\}/g, (_, name: string) => {
        const list = lexicon.lists[name];
        if (list === undefined) throw new Error(`Lexicon ${lexicon.language}, ${intent}: no list “${name}”.`);
        return `(${list})`;
      });
      entries.push({
        intent,
        language: lexicon.language,
        weight: Number(found[1]),
        say: say.replaceAll(")?", "|)"),
      });
    }
  }
  return entries;
}
