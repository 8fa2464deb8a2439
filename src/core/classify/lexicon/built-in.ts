import { compilePhrases, type PhraseMatcher } from "../phrase-matcher.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { LEXICON_SYNTAX, type Lexicon, type LexiconEntry, readLexicon } from "./lexicon.ts";

/** The built-in lexicons, one per language. */
export const LEXICONS: readonly Lexicon[] = [en, fr, de, es];

/** What each lexicon phrase stands for, and which it is (to count it once for subject and message). */
export interface LexiconKey {
  intent: LexiconEntry["intent"];
  language: string;
  phrase: number;
}

let matcher: PhraseMatcher<LexiconKey> | undefined;

/** The lexicons of all languages as one automaton, compiled on first use. */
export function lexiconMatcher(): PhraseMatcher<LexiconKey> {
  matcher ??= compilePhrases(
    LEXICONS.flatMap(readLexicon).map(({ intent, language, weight, say }, phrase) => ({
      say,
      weight,
      key: { intent, language, phrase },
    })),
    LEXICON_SYNTAX,
  );
  return matcher;
}
