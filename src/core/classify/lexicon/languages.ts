/** The languages of the built-in lexicons, in the order in which they are asked. */
export const LEXICON_LANGUAGES = ["en", "fr", "de", "es"] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];
