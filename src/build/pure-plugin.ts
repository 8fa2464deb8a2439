import type { Plugin } from "vite";

interface Trim {
  file: RegExp;
  /** What has to be there. */
  part: RegExp;
  replace: (part: string) => string;
}

const LIQUID = /\/liquidjs\/dist\/liquid\.browser\.mjs$/;
const DEXIE = /\/dexie\/dist\/modern\/dexie\.mjs$/;

/** As TypeScript writes them: `var A;`, then a function that fills it. */
const ENUMERATION = /^var (\w+);\n\(function \(\1\) \{(\n.*?^)\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gms;

/** What a bundler cannot know to be free of side effects at the top of these packages. */
const TRIMS: readonly Trim[] = [
  // The table of every Liquid filter: the core uses liquidjs's tokenizer and nothing else of it (liquid-tokenizer.js).
  {
    file: LIQUID,
    part: /^const filters = Object\.assign\(.*$/m,
    replace: (line) => line.replace(/\bObject\.assign\(/g, "/* @__PURE__ */ $&"),
  },
  // Its filters themselves, and the clockwork of its dates.
  ...[
    /(?<=^const \w+ = )(?=argumentsTo(?:Number|Value)\()/gm,
    /(?<=^const (?:month|day)NamesShort = )(?=(?:month|day)Names\.map\()/gm,
  ].map((part) => ({ file: LIQUID, part, replace: () => "/* @__PURE__ */ " })),
  { file: LIQUID, part: /^formatCodes\.h = formatCodes\.b;$/m, replace: () => "" },
  // marked's ready-made instance, hung about with all it can do: the core uses its lexer (reply/markdown.ts).
  {
    file: /\/marked\/lib\/marked\.esm\.js$/,
    part: /\bvar (\w+)=new \w+;function (\w+)\(\w+,\w+\)\{return \1\.parse\(.*\bexport\{[^}]*\};/s,
    replace: (end) =>
      `export{${["Lexer", "Tokenizer"].map((name) => new RegExp(`\\w+ as ${name}\\b`).exec(end)?.[0]).join()}};`,
  },
  // Shopify's enumerations, each filled by a function that runs at once: one that nobody reads need not be there.
  {
    file: /\/@shopify\/shopify-api\/dist\/esm\/lib\/types\.mjs$/,
    part: ENUMERATION,
    replace: (all) =>
      all.replace(ENUMERATION, "var $1 = /* @__PURE__ */ (function ($1) {$2return $1;\n})({});"),
  },
  // Dexie's live queries: who asks, what changed, and telling other tabs of it after each write. Nothing here lives by
  // them, and the one database is the background's. Without their middlewares nothing collects what changed either.
  ...[
    /^ {8}this\.use\(cacheMiddleware\);\n {8}this\.use\(observabilityMiddleware\);$/m,
    // "Everything changed", for a database that was just made.
    /^ {8}if \(wasCreated\) \{\n {12}const everything = .*?^ {8}\}$/ms,
    /^ {4}liveQuery,\n {4}extendObservabilitySet,$/m,
    /^ {4}cache,$/m,
    // Between the tabs, and of pages that come back from a browser's history; a background never goes there.
    /^if \(typeof dispatchEvent !== 'undefined' &&\n.*?(?=^function add\(value\) \{$)/ms,
    /, RangeSet(?=, add, )|, liveQuery, mergeRanges, rangesOverlap(?=, remove, )/g,
  ].map((part) => ({ file: DEXIE, part, replace: () => "" })),
  {
    file: DEXIE,
    part: /^props\(RangeSet\.prototype, /m,
    replace: (call) => `/* @__PURE__ */ ${call}`,
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
      const trims = TRIMS.filter(({ file }) => file.test(id));
      if (trims.length === 0) return null;
      const trimmed = trims.reduce((rest, { part, replace }) => {
        if (rest.search(part) < 0) this.error(`${id} no longer holds ${part}: see pure-plugin.ts.`);
        return rest.replace(part, replace);
      }, code);
      return { code: trimmed, map: null };
    },
  };
}
