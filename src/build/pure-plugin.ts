import type { Plugin } from "vite";

interface Trim {
  file: RegExp;
  /** What has to be there, once. */
  part: RegExp;
  replace: (part: string) => string;
}

/** What a bundler cannot know to be free of side effects at the top of these packages. */
const TRIMS: readonly Trim[] = [
  // The table of every Liquid filter: the core uses liquidjs's tokenizer and nothing else of it (liquid-tokenizer.js).
  {
    file: /\/liquidjs\/dist\/liquid\.browser\.mjs$/,
    part: /^const filters = Object\.assign\(.*$/m,
    replace: (line) => line.replace(/\bObject\.assign\(/g, "/* @__PURE__ */ $&"),
  },
  // marked's ready-made instance, hung about with all it can do: the core uses its lexer (reply/markdown.ts).
  {
    file: /\/marked\/lib\/marked\.esm\.js$/,
    part: /\bvar (\w+)=new \w+;function (\w+)\(\w+,\w+\)\{return \1\.parse\(.*\bexport\{[^}]*\};/s,
    replace: (end) =>
      `export{${["Lexer", "Tokenizer"].map((name) => new RegExp(`\\w+ as ${name}\\b`).exec(end)?.[0]).join()}};`,
  },
];

/**
 * Says what can be left out of the build where nothing mentions it. A package that no longer looks like this fails
 * the build: then it is time to look again.
 */
export function purePlugin(): Plugin {
  return {
    name: "casekit-pure",
    transform(code, id) {
      const trim = TRIMS.find(({ file }) => file.test(id));
      if (trim === undefined) return null;
      if (!trim.part.test(code)) this.error(`${id} no longer holds ${trim.part}: see pure-plugin.ts.`);
      return { code: code.replace(trim.part, trim.replace), map: null };
    },
  };
}
