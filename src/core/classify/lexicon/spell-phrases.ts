import type { Intent } from "../../pack/intents.ts";
import { type PhrasePart, parsePhrase } from "../phrase.ts";
import { LEXICON_SYNTAX, type Lexicon, readLexicon } from "./lexicon.ts";

/** Ways to say each phrase: more of them change nothing in what is learnt from them. */
const WAYS = 8;
/** Phrases that only help say little by themselves. */
const TELLING_WEIGHT = 3;

/** A phrase with one of its alternatives chosen everywhere and nothing in its gaps. */
export interface SpelledPhrase {
  text: string;
  intent: Intent;
}

/** Some ways to say every telling phrase of a lexicon, the same ones every time. */
export function spellPhrases(lexicon: Lexicon): SpelledPhrase[] {
  const spelled: SpelledPhrase[] = [];
  let turn = 0;
  const choose = (count: number) => {
    turn = (Math.imul(turn, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((turn / 4_294_967_296) * count);
  };
  for (const { intent, weight, say } of readLexicon(lexicon)) {
    if (weight < TELLING_WEIGHT) continue;
    const parsed = parsePhrase(say, LEXICON_SYNTAX);
    if (!parsed.ok) continue;
    const ways = new Set<string>();
    for (let way = 0; way < WAYS; way++) ways.add(spell(parsed.phrase.parts, choose));
    for (const text of ways) spelled.push({ text, intent });
  }
  return spelled;
}

function spell(parts: readonly PhrasePart[], choose: (count: number) => number): string {
  const words: string[] = [];
  for (const part of parts) {
    if (part.kind === "word" || part.kind === "prefix") words.push(part.word);
    else if (part.kind === "either")
      words.push(spell(part.alternatives[choose(part.alternatives.length)] ?? [], choose));
  }
  return words.filter((word) => word !== "").join(" ");
}
