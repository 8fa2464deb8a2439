import type { SourceContext } from "./source-context.ts";

/** Where in a pack's JSON a caret stands; the text may be broken. */
export interface JsonContext extends SourceContext {
  /** Between quotes, and whether they are closed behind the caret; null outside of quotes. */
  quotes: "open" | "closed" | null;
  /** The text between the quotes up to the caret is nothing but the word that is being written. */
  isWhole: boolean;
}

interface Bracket {
  sign: "{" | "[";
  /** The key whose value is being written. */
  key: string | null;
}

/** Reads from the beginning up to the caret: strings and brackets say everything that has to be known. */
export function findJsonContext(text: string, offset: number): JsonContext {
  const open: Bracket[] = [];
  let word: string | null = null;
  let at = 0;
  while (at < offset) {
    const sign = text[at] as string;
    if (sign === '"') {
      const end = findStringEnd(text, at);
      if (end.at >= offset) return inString(open, { text, start: at + 1, offset, isClosed: end.isClosed });
      word = text.slice(at + 1, end.at);
      at = end.at;
    } else {
      const inner = open.at(-1);
      if (sign === "{" || sign === "[") open.push({ sign, key: null });
      else if (sign === "}" || sign === "]") open.pop();
      else if (inner?.sign === "{" && sign === ":" && inner.key === null) inner.key = word;
      else if (inner?.sign === "{" && sign === ",") inner.key = null;
    }
    at++;
  }
  const written = /[\w.-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? "";
  const { path, isKey } = placeOf(open);
  return { path, kind: isKey ? "key" : "value", from: offset - written.length, quotes: null, isWhole: true };
}

function inString(
  open: readonly Bracket[],
  { text, start, offset, isClosed }: { text: string; start: number; offset: number; isClosed: boolean },
): JsonContext {
  const before = text.slice(start, offset);
  const { path, isKey } = placeOf(open);
  const written = /[\w.-]*$/.exec(before)?.[0] ?? "";
  const isTemplate = /\{\{[^}]*$|\{%[^%]*$/.test(before);
  return {
    path,
    kind: isTemplate ? "template" : isKey ? "key" : "value",
    from: offset - written.length,
    quotes: isClosed ? "closed" : "open",
    isWhole: written === before,
  };
}

function placeOf(open: readonly Bracket[]): { path: string[]; isKey: boolean } {
  const last = open.at(-1);
  return {
    path: open.flatMap(({ sign, key }) => (sign === "[" ? ["[]"] : key === null ? [] : [key])),
    isKey: last === undefined || (last.sign === "{" && last.key === null),
  };
}

/** The quote that ends a string, or the end of its line: a JSON string has only one. */
function findStringEnd(text: string, start: number): { at: number; isClosed: boolean } {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') return { at, isClosed: true };
    if (sign === "\n") return { at, isClosed: false };
    if (sign === "\\") at++;
  }
  return { at: text.length, isClosed: false };
}
