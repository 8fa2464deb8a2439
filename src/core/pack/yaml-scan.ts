import { CST } from "yaml";
import type { SourceFault } from "./source-tree.ts";

/**
 * Far above any depth that a pack may have, far below what a recursive parser can stand. The exact limit is
 * checked on the tree; this one only has to keep bombs away from the parser.
 */
const DEEPEST = 40;

/**
 * Looks through YAML's tokens once for what a pack may not use at all, and for nesting that no parser should be
 * handed. Linear; sees strings and comments as what they are, so that `[[[[` inside a text harms nobody.
 */
export function scanYamlTokens(lexemes: readonly string[]): SourceFault | undefined {
  let offset = 0;
  let flowDepth = 0;
  let documents = 0;
  let content = false;
  let scalarNext = false;
  let columns: number[] = [];
  let lineStart = 0;
  /** Indicators of nested block collections on this line: `- - -`, `a: b: c:`. */
  let onThisLine = 0;
  let previous: CST.TokenType | null = null;

  for (const lexeme of lexemes) {
    const at = offset;
    if (scalarNext) {
      scalarNext = false;
      offset += lexeme.length;
      const lastBreak = lexeme.lastIndexOf("\n");
      if (lastBreak !== -1) {
        lineStart = at + lastBreak + 1;
        onThisLine = 0;
      }
      continue;
    }
    const type = CST.tokenType(lexeme);
    if (type === "doc-mode" || type === "flow-error-end") continue;
    if (type === "scalar") {
      scalarNext = true;
      content = true;
      previous = type;
      columns = enter(columns, flowDepth, at - lineStart);
      continue;
    }
    offset += lexeme.length;
    switch (type) {
      case "alias":
      case "anchor":
        return {
          code: "PACK_YAML_ALIAS",
          message:
            "Packs use no YAML anchors or aliases (& and *). Write the value out, or put it in quotes.",
          at,
        };
      case "tag":
        return {
          code: "PACK_YAML_TAG",
          message: 'Packs use no YAML tags ("!…"). Remove it, or put the text in quotes.',
          at,
        };
      case "directive-line":
        return {
          code: "PACK_YAML_TAG",
          message: 'Packs use no YAML directives ("%…"). Remove the line.',
          at,
        };
      case "doc-start":
        documents++;
        if (documents > 1 || content) {
          return {
            code: "PACK_YAML_MULTIDOC",
            message: "The file holds several documents. Put each pack into a file of its own.",
            at,
          };
        }
        break;
      case "newline":
        lineStart = offset;
        onThisLine = 0;
        break;
      case "flow-map-start":
      case "flow-seq-start":
        content = true;
        flowDepth++;
        break;
      case "flow-map-end":
      case "flow-seq-end":
        if (flowDepth === 0) return strayFault(lexeme, at);
        flowDepth--;
        break;
      case "comma":
        // An empty place between two commas is no YAML; a row of them costs an error each.
        if (previous === "comma" || previous === "flow-map-start" || previous === "flow-seq-start") {
          return strayFault(lexeme, at);
        }
        break;
      case "seq-item-ind":
      case "explicit-key-ind":
      case "map-value-ind":
        content = true;
        if (flowDepth === 0) onThisLine++;
        columns = enter(columns, flowDepth, at - lineStart);
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar": {
        content = true;
        columns = enter(columns, flowDepth, at - lineStart);
        const lastBreak = lexeme.lastIndexOf("\n");
        if (lastBreak !== -1) {
          lineStart = at + lastBreak + 1;
          onThisLine = 0;
        }
        break;
      }
      default:
        break;
    }
    if (type !== "space" && type !== "newline" && type !== "comment") previous = type;
    if (flowDepth + columns.length > DEEPEST || onThisLine > DEEPEST) {
      return { code: "PACK_TOO_DEEP", message: "This is nested far too deep for a pack.", at };
    }
  }
  return undefined;
}

function strayFault(sign: string, at: number): SourceFault {
  return { code: "PACK_PARSE", message: `This is not valid YAML: a "${sign}" stands here for nothing.`, at };
}

/** Keeps the columns at which block collections are open. A step to the right opens one, a step back closes. */
function enter(columns: number[], flowDepth: number, column: number): number[] {
  if (flowDepth > 0) return columns;
  while (columns.length > 0 && (columns.at(-1) ?? 0) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
  return columns;
}
