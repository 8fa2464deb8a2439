import type { Intent } from "../pack/intents.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { type LexiconKey, matcherOf } from "./lexicon/lexicon-matcher.ts";
import type { TokenisedText } from "./normalise.ts";
import type { PhraseMatch } from "./phrase-matcher.ts";

/** Words that spoke for something, as they stand in subject or message. */
export interface SpokenEvidence {
  words: string;
  weight: number;
  /** Where the words stand. */
  in: "subject" | "message";
  start: number;
  end: number;
}

export interface WordScore {
  score: number;
  evidence: SpokenEvidence[];
}

/** Two phrases over the same words say one thing; the second only confirms. */
const CONFIRMATION = 0.25;
const CONFIRMATIONS_AT_MOST = 1.5;

/**
 * Sums the weights of matched phrases. A phrase whose words were already counted only confirms; phrases with a
 * negative weight take away, each once.
 */
export function sumMatches<Key>(
  matches: readonly PhraseMatch<Key>[],
  place: "subject" | "message",
  factor: number,
): WordScore {
  const taken: { first: number; last: number }[] = [];
  const evidence: SpokenEvidence[] = [];
  let sum = 0;
  let confirmed = 0;
  for (const match of [...matches].sort((a, b) => b.weight - a.weight || a.first - b.first)) {
    const weight = match.weight * factor;
    const overlaps = taken.some(({ first, last }) => match.first <= last && first <= match.last);
    taken.push(match);
    if (match.weight > 0 && overlaps) {
      const share = Math.min(weight * CONFIRMATION, CONFIRMATIONS_AT_MOST - confirmed);
      confirmed += share;
      sum += share;
      continue;
    }
    sum += weight;
    evidence.push({ words: match.words, weight, in: place, start: match.start, end: match.end });
  }
  return { score: sum, evidence };
}

/** The lexicons whose phrases count for a text in this language. Unknown, or without a lexicon: all of them. */
function lexiconsFor(textLanguage: string | null, lexicons: readonly Lexicon[]): readonly Lexicon[] {
  const own = lexicons.filter(({ language }) => language === textLanguage);
  return own.length === 0 ? lexicons : own;
}

/** What the lexicons say about a text, per intent. Adds the phrases that it found to `alreadyCounted`. */
export function lexiconScores(
  text: TokenisedText,
  place: "subject" | "message",
  factor: number,
  language: string | null,
  lexicons: readonly Lexicon[],
  alreadyCounted: Set<LexiconKey>,
): Map<Intent, WordScore> {
  const byIntent = new Map<Intent, PhraseMatch<LexiconKey>[]>();
  for (const match of lexiconsFor(language, lexicons).flatMap((lexicon) => matcherOf(lexicon).match(text))) {
    // The same phrase twice, also in subject and message, says it no louder.
    if (alreadyCounted.has(match.key)) continue;
    alreadyCounted.add(match.key);
    const { intent } = match.key;
    const list = byIntent.get(intent);
    if (list === undefined) byIntent.set(intent, [match]);
    else list.push(match);
  }
  const scores = new Map<Intent, WordScore>();
  for (const [intent, matches] of byIntent) scores.set(intent, sumMatches(matches, place, factor));
  return scores;
}
