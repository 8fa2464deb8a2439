import type { SourceScalar } from "../source-tree.ts";
import type { Layout } from "./layout.ts";
import {
  canBeLiteral,
  canBeSingleQuoted,
  quote,
  type WriteStyle,
  writeFolded,
  writeLiteral,
  writeScalar,
} from "./write-value.ts";

/** A new value for a scalar, in the way in which the old one was written as far as that can hold it. */
export function rewriteScalar(layout: Layout, node: SourceScalar, value: unknown, style: WriteStyle): string {
  const old = layout.text.slice(node.start, layout.contentEnd(node));
  // `key:` with nothing behind it: the colon needs its space.
  if (old === "") return ` ${writeScalar(value, style)}`;
  if (style.json || typeof value !== "string") return writeScalar(value, style);
  if (layout.isBlockScalar(node)) return rewriteBlock(old, value, style);
  if (old.startsWith("'") && canBeSingleQuoted(value)) return `'${value.replaceAll("'", "''")}'`;
  if (old.startsWith('"') && !(value.includes("\n") && canBeLiteral(value) && !style.flow && isLong(value)))
    return quote(value);
  return writeScalar(value, style);
}

/** From here on, a text of several lines is easier to read as a block than with `\n` in quotes. */
function isLong(text: string): boolean {
  return text.length > 80;
}

function rewriteBlock(old: string, value: string, style: WriteStyle): string {
  if (!canBeLiteral(value)) return quote(value);
  const [head = "", ...lines] = old.split(/\r?\n/);
  const comment = /[ \t]+#.*$/.exec(head)?.[0] ?? "";
  const first = lines.find((line) => line.trim() !== "");
  const column = /^ */.exec(first ?? "")?.[0].length || style.column + 2;
  if (head.startsWith(">")) {
    const width = Math.max(60, ...lines.map((line) => line.length - column));
    const folded = writeFolded(value, { column, width, eol: style.eol, comment });
    if (folded !== undefined) return folded;
  }
  return writeLiteral(value, column, style.eol, comment);
}
