import { compilePhrases, type PhraseMatcher } from "../phrase-matcher.ts";
import { LEXICON_SYNTAX, type Lexicon, type LexiconEntry, readLexicon } from "./lexicon.ts";

/** What a lexicon phrase stands for. One object per phrase: the same object is the same phrase. */
export interface LexiconKey {
  intent: LexiconEntry["intent"];
}

const matchers = new WeakMap<Lexicon, PhraseMatcher<LexiconKey>>();

/**
 * A lexicon as an automaton, compiled on first use. Each language has its own, because compiling is what a
 * worker that was just started spends most of its time on, and most teams' customers write in one.
 */
export function matcherOf(lexicon: Lexicon): PhraseMatcher<LexiconKey> {
  let matcher = matchers.get(lexicon);
  if (matcher === undefined) {
    const phrases = readLexicon(lexicon).map(({ intent, weight, say }) => ({ say, weight, key: { intent } }));
    matcher = compilePhrases(phrases, LEXICON_SYNTAX);
    matchers.set(lexicon, matcher);
  }
  return matcher;
}
