/**
 * What the mark-up says about a line:
 * - `own`: the writer's, as far as the mark-up tells,
 * - `quote`: inside a block quote or a mail program's box for the earlier mail,
 * - `header`: the line a mail program puts above a quote,
 * - `signature`: inside a mail program's signature box,
 * - `end`: here the earlier mail begins, and everything below belongs to it.
 */
export type LineOrigin = "own" | "quote" | "header" | "signature" | "end";

export interface TextLine {
  text: string;
  origin: LineOrigin;
}

/** Collects the text of a document as lines, with white space as a browser would show it. */
export class LineWriter {
  readonly lines: TextLine[] = [];
  private pieces: string[] = [];
  private origin: LineOrigin = "own";
  private endsWithSpace = true;

  /** Adds running text; white space collapses. */
  add(text: string, origin: LineOrigin): void {
    let flat = text.replace(/[\s\u00a0]+/g, " ");
    if (this.endsWithSpace) flat = flat.trimStart();
    if (flat === "") return;
    this.push(flat, origin);
  }

  /** Adds preformatted text: line breaks and spaces stay. */
  addPreformatted(text: string, origin: LineOrigin): void {
    text.split("\n").forEach((line, index) => {
      if (index > 0) this.breakLine(origin, true);
      if (line !== "") this.push(line, origin);
    });
  }

  /** Ends the line if there is one; with `force` also an empty one. */
  breakLine(origin: LineOrigin, force = false): void {
    const text = this.pieces.join("").trim();
    if (text !== "") this.lines.push({ text, origin: this.origin });
    else if (force) this.lines.push({ text, origin });
    this.pieces = [];
    this.endsWithSpace = true;
  }

  /** Ends the line and leaves one line free, unless there is one already. */
  blankLine(origin: LineOrigin): void {
    this.breakLine(origin);
    const last = this.lines[this.lines.length - 1];
    if (last !== undefined && last.text !== "") this.lines.push({ text: "", origin });
  }

  private push(text: string, origin: LineOrigin): void {
    if (this.pieces.length === 0) this.origin = origin;
    this.pieces.push(text);
    this.endsWithSpace = text.endsWith(" ");
  }
}
