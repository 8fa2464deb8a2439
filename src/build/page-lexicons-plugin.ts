import type { Plugin } from "vite";
import { lexiconFile } from "../background/packaged-data.ts";
import { LEXICON_LANGUAGES } from "../core/classify/lexicon/languages.ts";

const BUILT_IN = /\/src\/core\/classify\/lexicon\/built-in\.ts$/;

const READ = {
  page: "const read = async (file) => (await fetch(file)).json();",
  // A Worker cannot wait before its first message, and holds nobody up while it reads.
  worker: `const read = (file) => {
  const request = new XMLHttpRequest();
  request.open("GET", file, false);
  request.send();
  return JSON.parse(request.responseText);
};`,
};

/**
 * Has the extension's pages and their Workers read the lexicons from the files that the background reads, instead of
 * carrying them as code once more.
 */
export function pageLexiconsPlugin(by: keyof typeof READ): Plugin {
  const files = JSON.stringify(LEXICON_LANGUAGES.map(lexiconFile));
  const read = by === "page" ? `await Promise.all(${files}.map(read))` : `${files}.map(read)`;
  return {
    name: "casekit-page-lexicons",
    load: (id) => (BUILT_IN.test(id) ? `${READ[by]}\nexport const LEXICONS = ${read};` : null),
  };
}
