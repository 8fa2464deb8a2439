import type { Finding, Path } from "./finding.ts";
import { formatPath } from "./finding.ts";
import type { LineIndex } from "./line-index.ts";
import type { SourceNode } from "./source-tree.ts";
import { locate } from "./source-tree.ts";

/** A hostile file may break a rule a hundred thousand times; a person reads the first hundred. */
const MOST_FINDINGS = 100;

/** Where inside a text a finding stands: line and column of the text itself, counted from 1. */
export interface InnerPosition {
  line: number;
  column: number;
}

/** Collects errors and warnings and gives each the place where it stands in the file. */
export class Findings {
  readonly errors: Finding[] = [];
  readonly warnings: Finding[] = [];
  private readonly root: SourceNode;
  private readonly lines: LineIndex;
  private readonly source: string;
  private readonly said = new Set<string>();

  constructor(root: SourceNode, lines: LineIndex, source: string) {
    this.root = root;
    this.lines = lines;
    this.source = source;
  }

  error(code: string, path: Path, message: string, inner?: InnerPosition): void {
    this.add(this.errors, { code, message, path: formatPath(path), ...this.placeOf(path, inner) });
  }

  warn(code: string, path: Path, message: string, inner?: InnerPosition): void {
    this.add(this.warnings, { code, message, path: formatPath(path), ...this.placeOf(path, inner) });
  }

  /** An error about a key rather than its value. */
  errorAtKey(code: string, path: Path, message: string): void {
    const { keyStart } = locate(this.root, path);
    this.add(this.errors, { code, message, path: formatPath(path), ...this.lines.position(keyStart) });
  }

  /** An error about the file as a whole, pointing at the line that says so. */
  errorOfFile(code: string, path: Path, message: string): void {
    this.add(this.errors, { code, message, path: "", ...this.placeOf(path) });
  }

  private add(list: Finding[], finding: Finding): void {
    const same = `${finding.code} ${finding.line}:${finding.column} ${finding.message}`;
    if (list.length >= MOST_FINDINGS || this.said.has(same)) return;
    this.said.add(same);
    list.push(finding);
  }

  private placeOf(path: Path, inner?: InnerPosition): { line: number; column: number } {
    const { node, keyStart, exact } = locate(this.root, path);
    const start = this.lines.position(exact ? node.start : keyStart);
    if (inner === undefined || !exact || node.kind !== "scalar") return start;
    if (!node.literalBlock) return inner.line === 1 ? { ...start } : start;
    // A `|` block begins on the next line, each line as far to the right as its first one that holds a word.
    const block = this.source.slice(node.start).replace(/^[^\n]*\n/, "");
    const indent = /^(?:[ \t]*\r?\n)*( *)/.exec(block)?.[1]?.length ?? 0;
    return { line: start.line + inner.line, column: indent + inner.column };
  }
}
