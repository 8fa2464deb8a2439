import { PACK_LIMITS } from "./schema-scalars.ts";
import type { SourceFault, SourceMap, SourceNode, SourceOutcome } from "./source-tree.ts";
import { addEntry } from "./source-tree.ts";

/**
 * Reads JSON with the position of every value. Strict (no comments, no trailing commas), refuses duplicate
 * keys, which JSON.parse swallows, and never nests deeper than the pack's limit, whatever the text.
 */
export function readJson(text: string): SourceOutcome {
  const reader = new JsonReader(text);
  try {
    const root = reader.readDocument();
    return reader.faults.length === 0 ? { ok: true, root } : { ok: false, faults: reader.faults };
  } catch (error) {
    if (error instanceof JsonFault) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

class JsonFault extends Error {
  readonly fault: SourceFault;
  constructor(fault: SourceFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\p{Cc}]+/uy;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class JsonReader {
  readonly faults: SourceFault[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  readDocument(): SourceNode {
    const root = this.readValue(0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail("There is something after the end of the JSON document.");
    return root;
  }

  private readValue(depth: number): SourceNode {
    this.skipSpace();
    const start = this.at;
    const first = this.text[start];
    if (first === "{" || first === "[") {
      if (depth >= PACK_LIMITS.depth) {
        throw new JsonFault({
          code: "PACK_TOO_DEEP",
          message: `This is nested deeper than ${PACK_LIMITS.depth} levels. A pack never needs that.`,
          at: start,
        });
      }
      const node = first === "{" ? this.readMap(start, depth) : this.readList(start, depth);
      node.end = this.at;
      return node;
    }
    const value = this.readScalar(first);
    return { kind: "scalar", start, end: this.at, value, literalBlock: false };
  }

  private readMap(start: number, depth: number): SourceMap {
    const map: SourceMap = { kind: "map", start, end: start, entries: [] };
    const seen = new Set<string>();
    this.at++;
    if (this.takes("}")) return map;
    do {
      this.skipSpace();
      const keyStart = this.at;
      if (this.text[keyStart] !== '"') this.fail("Expected a key in double quotes here.");
      const key = this.readString();
      if (!this.takes(":")) this.fail("Expected a colon after the key.");
      addEntry(map, seen, { key, keyStart, value: this.readValue(depth + 1) }, this.faults);
    } while (this.takes(","));
    if (!this.takes("}")) this.fail('Expected "," or "}" here.');
    return map;
  }

  private readList(start: number, depth: number): SourceNode {
    const items: SourceNode[] = [];
    this.at++;
    if (this.takes("]")) return { kind: "list", start, end: start, items };
    do items.push(this.readValue(depth + 1));
    while (this.takes(","));
    if (!this.takes("]")) this.fail('Expected "," or "]" here.');
    return { kind: "list", start, end: start, items };
  }

  private readScalar(first: string | undefined): string | number | boolean | null {
    if (first === '"') return this.readString();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    const number = this.match(NUMBER);
    if (number !== undefined) return Number(number);
    if (first === undefined) this.fail("The file ends in the middle of the JSON document.");
    if (first === "/") this.fail("JSON has no comments. Remove them, or save the pack as YAML.");
    return this.fail("This is not JSON.");
  }

  private readString(): string {
    this.at++;
    let value = "";
    for (;;) {
      value += this.match(PLAIN) ?? "";
      const next = this.text[this.at];
      if (next === '"') {
        this.at++;
        return value;
      }
      if (next !== "\\")
        this.fail(
          next === undefined
            ? "The file ends inside a text."
            : "A text holds a raw line break or control character.",
        );
      value += this.readEscape();
    }
  }

  private readEscape(): string {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const hex = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail("Expected four hexadecimal digits after \\u.");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    const escaped = ESCAPES[letter];
    if (escaped === undefined) this.fail("JSON knows no such escape.");
    this.at += 2;
    return escaped as string;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private takes(character: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    while (" \t\n\r".includes(this.text[this.at] ?? "x")) this.at++;
  }

  private fail(message: string): never {
    throw new JsonFault({ code: "PACK_PARSE", message, at: Math.min(this.at, this.text.length) });
  }
}
