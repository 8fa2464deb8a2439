import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * The built-in lexicons, one per language, in the order of `LEXICON_LANGUAGES`. For those who can afford to carry
 * them as code; the background reads the same ones from the extension's files.
 */
export const LEXICONS: readonly Lexicon[] = [en, fr, de, es];
