import type { SourceList, SourceNode } from "../source-tree.ts";

/** Where things stand in a pack's text: what has to be known to change one of them and nothing else. */
export class Layout {
  readonly text: string;
  readonly json: boolean;
  readonly eol: string;

  constructor(text: string, json: boolean) {
    this.text = text;
    this.json = json;
    this.eol = /\r\n/.test(text) ? "\r\n" : "\n";
  }

  /** Whether a map or list stands in brackets. */
  isFlow(node: SourceNode): boolean {
    return "{[".includes(this.text[node.start] ?? " ") && node.kind !== "scalar";
  }

  /** `|` or `>`. */
  isBlockScalar(node: SourceNode): boolean {
    return (
      node.kind === "scalar" && typeof node.value === "string" && /^[|>]/.test(this.text[node.start] ?? "")
    );
  }

  /** Whether a value is written on the lines below what it belongs to. */
  isBlock(node: SourceNode): boolean {
    return node.kind !== "scalar" && !this.isFlow(node);
  }

  /** Behind the last character of a value: comments and blank lines that follow are not part of it. */
  contentEnd(node: SourceNode): number {
    if (this.isFlow(node)) return node.end;
    if (node.kind !== "scalar") {
      const last = node.kind === "map" ? node.entries.at(-1)?.value : node.items.at(-1);
      return last === undefined ? node.end : this.contentEnd(last);
    }
    if (!this.isBlockScalar(node)) return node.end;
    const slice = this.text.slice(node.start, node.end);
    // `+` keeps the blank lines behind it: they are text.
    const keeps = /^[|>]\d?\+/.test(slice);
    return node.start + slice.replace(keeps ? /\r?\n$/ : /\s+$/, "").length;
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** Where the line's end stands: before its line break. */
  lineEnd(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    if (end === -1) return this.text.length;
    return this.text[end - 1] === "\r" && end > offset ? end - 1 : end;
  }

  /** Behind the line's break, or the end of the text. */
  nextLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end === -1 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  /** How far the line is indented on which an offset lies. */
  indentation(offset: number): number {
    const line = this.text.slice(this.lineStart(offset), this.lineEnd(offset));
    return /^ */.exec(line)?.[0].length ?? 0;
  }

  /** The dash of a block list's item. */
  dashOf(list: Pick<SourceList, "items">, index: number): number {
    return this.text.lastIndexOf("-", (list.items[index] as SourceNode).start - 1);
  }

  /** Where the comment lines begin that stand right above a line and as far in; the line's own start without any. */
  commentsAbove(offset: number): number {
    const column = this.column(offset);
    let start = this.lineStart(offset);
    while (start > 0) {
      const above = this.lineStart(start - 1);
      if (!/^ *#/.test(this.text.slice(above, start)) || this.indentation(above) !== column) return start;
      start = above;
    }
    return start;
  }

  /** Whether nothing but white space stands before an offset on its line. */
  beginsLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === "";
  }
}
