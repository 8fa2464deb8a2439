/** No export of macros nests deeper; JSON.parse is never handed anything that does. */
const DEEPEST = 40;

export type DocumentsOutcome = { ok: true; documents: unknown[] } | { ok: false; problem: string };

/**
 * Reads one JSON document or several written one after the other: pages of an API appended to one file, or one
 * entry per line. The text is looked through once for where a document ends and how deep it nests.
 */
export function readJsonDocuments(text: string): DocumentsOutcome {
  const documents: unknown[] = [];
  let start = -1;
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (inString) {
      if (sign === "\\") index++;
      else if (sign === '"') inString = false;
      continue;
    }
    if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") {
      if (depth === 0) start = index;
      if (++depth > DEEPEST) return refuse(`it is nested deeper than ${DEEPEST} levels`, text, index);
    } else if (sign === "}" || sign === "]") {
      if (depth === 0) return refuse(`a "${sign}" stands there for nothing`, text, index);
      if (--depth > 0) continue;
      const parsed = parse(text.slice(start, index + 1));
      if (parsed === undefined) return refuse("it is no valid JSON from there on", text, start);
      documents.push(parsed.value);
    }
    if (depth === 0 && !/[\s,}\]]/.test(sign ?? "")) {
      return refuse("something stands there that is no JSON", text, index);
    }
  }
  if (depth > 0 || inString) return refuse("it ends in the middle: the file is cut off", text, text.length);
  return { ok: true, documents };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function refuse(what: string, text: string, index: number): DocumentsOutcome {
  const line = text.slice(0, index).split("\n").length;
  return { ok: false, problem: `The JSON cannot be read: line ${line}, ${what}.` };
}
