import type { Plugin } from "vite";

/** Calls at the top of these packages that a bundler cannot know to be free of side effects. */
const PURE_LINES: readonly { file: RegExp; line: RegExp; call: RegExp }[] = [
  // The table of every Liquid filter: the core uses liquidjs's tokenizer and nothing else of it (liquid-tokenizer.js).
  {
    file: /\/liquidjs\/dist\/liquid\.browser\.mjs$/,
    line: /^const filters = Object\.assign\(.*$/m,
    call: /\bObject\.assign\(/g,
  },
];

/**
 * Marks calls as pure that are, so that what only they mention is left out of the build. A package that no longer
 * holds such a call fails the build: then it is time to look again.
 */
export function purePlugin(): Plugin {
  return {
    name: "casekit-pure",
    transform(code, id) {
      const found = PURE_LINES.find(({ file }) => file.test(id));
      if (found === undefined) return null;
      if (!found.line.test(code)) this.error(`${id} no longer holds ${found.line}: see pure-plugin.ts.`);
      const marked = code.replace(found.line, (line) => line.replace(found.call, "/* @__PURE__ */ $&"));
      return { code: marked, map: null };
    },
  };
}
