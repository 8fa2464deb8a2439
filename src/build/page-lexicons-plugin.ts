import type { Plugin } from "vite";
import { lexiconFile } from "../background/packaged-data.ts";
import { LEXICON_LANGUAGES } from "../core/classify/lexicon/languages.ts";

const BUILT_IN = /\/src\/core\/classify\/lexicon\/built-in\.ts$/;

/**
 * Has the extension's pages read the lexicons from the files that the background reads, instead of carrying them as
 * code once more. For the build of the pages: a Worker of theirs cannot wait for a file before its first message.
 */
export function pageLexiconsPlugin(): Plugin {
  const files = JSON.stringify(LEXICON_LANGUAGES.map(lexiconFile));
  return {
    name: "casekit-page-lexicons",
    load: (id) =>
      BUILT_IN.test(id)
        ? `const read = async (file) => (await fetch(file)).json();\nexport const LEXICONS = await Promise.all(${files}.map(read));`
        : null,
  };
}
