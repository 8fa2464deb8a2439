/** Where in a pack's YAML a caret stands, as far as lines and indentation tell: the text may be broken. */
export interface SourceContext {
  /** Keys from the root; `[]` for an item of a list. Ends with the key whose value is written, if one is. */
  path: string[];
  /** `template`: inside `{{ … }}` or `{% … %}`. */
  kind: "key" | "value" | "template";
  /** Where the word begins that is being written. */
  from: number;
}

interface Line {
  /** Columns of the dashes at its beginning. */
  dashes: number[];
  /** Column of what stands behind indentation and dashes. */
  column: number;
  key: string | null;
}

/** Reads the lines above and the line itself; undefined in comments. */
export function findContext(text: string, offset: number): SourceContext | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(start, offset);
  if (/^\s*#|\s#[^"']*$/.test(before)) return undefined;
  const line = readLine(before);
  const path = pathAbove(text.slice(0, start), line);
  const word = /[\w.-]*$/.exec(before)?.[0] ?? "";
  const from = offset - word.length;
  if (/\{\{[^}]*$|\{%[^%]*$/.test(before)) return { path, kind: "template", from };
  if (line.key === null) {
    const flow = readFlow(before.slice(line.column));
    if (flow !== undefined) return { path: [...path, ...flow.path], kind: flow.kind, from };
    return { path, kind: "key", from };
  }
  const behind = before.slice(before.indexOf(":", line.column) + 1);
  const flow = readFlow(behind);
  if (flow !== undefined) return { path: [...path, line.key, ...flow.path], kind: flow.kind, from };
  return { path: [...path, line.key], kind: "value", from };
}

function readLine(text: string): Line {
  const [, lead = "", rest = ""] = /^((?:\s*- +)*\s*)(.*)$/.exec(text) ?? [];
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => index);
  const key = /^"?([A-Za-z][\w-]*)"?\s*:(?:\s|$)/.exec(rest)?.[1] ?? null;
  return { dashes, column: lead.length, key };
}

/** The keys and lists that a line lies in, by the indentation of the lines above it. */
function pathAbove(above: string, line: Line): string[] {
  const path: string[] = [];
  let column = line.column;
  let isItem = false;
  const enter = ({ dashes }: Line, deepest: number) => {
    for (const dash of dashes.toReversed()) {
      if (dash >= deepest) continue;
      path.unshift("[]");
      column = dash;
      isItem = true;
    }
  };
  enter(line, line.column);
  for (const each of linesUpwards(above)) {
    if (each.trim() === "" || /^\s*#/.test(each)) continue;
    const read = readLine(each);
    // A list's dashes may stand as far to the left as the key that the list belongs to.
    const isParent = read.key !== null && (read.column < column || (isItem && read.column === column));
    if (isParent) {
      path.unshift(read.key as string);
      column = read.column;
      isItem = false;
      enter(read, column);
    } else if (!isItem && read.column <= column) enter(read, column);
    if (column <= 0 && !isItem) break;
  }
  return path;
}

/** The lines of a text from its end: whoever looks for a parent seldom needs all of half a megabyte. */
function* linesUpwards(text: string): Generator<string> {
  for (let end = text.length; end >= 0; ) {
    const start = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    yield text.slice(start, end);
    end = start - 1;
  }
}

/** Inside brackets on the same line: which keys lead to the caret. Undefined outside of brackets. */
function readFlow(text: string): { path: string[]; kind: "key" | "value" } | undefined {
  const open: { sign: string; key: string | null }[] = [];
  let quote: string | null = null;
  let word = "";
  for (const [index, sign] of [...text].entries()) {
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if ((sign === '"' || sign === "'") && word.trim() === "") quote = sign;
    else if (sign === "{" || sign === "[") {
      open.push({ sign, key: null });
      word = "";
    } else if (sign === "}" || sign === "]") {
      open.pop();
      word = "";
    } else if (sign === ",") {
      const inner = open.at(-1);
      if (inner !== undefined) inner.key = null;
      word = "";
    } else if (sign === ":" && /^(\s|$)/.test(text[index + 1] ?? "")) {
      const inner = open.at(-1);
      if (inner?.sign === "{") inner.key = word.trim();
      word = "";
    } else word += sign;
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  const path = open.flatMap(({ sign, key }) => (sign === "[" ? ["[]"] : key === null ? [] : [key]));
  return { path, kind: last.sign === "{" && last.key === null ? "key" : "value" };
}
