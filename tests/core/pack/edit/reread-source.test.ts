import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openSource, type PackSource } from "../../../../src/core/pack/edit/edit-source.ts";
import { Layout } from "../../../../src/core/pack/edit/layout.ts";
import { rereadSource } from "../../../../src/core/pack/edit/reread-source.ts";
import type { SourceNode } from "../../../../src/core/pack/source-tree.ts";
import { bigPack } from "../../../corpus/big-pack.ts";

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
const STARTER = readFileSync("src/core/pack/starter.casekit.yaml", "utf8").slice(0, 40_000);

function open(text: string): PackSource {
  const read = openSource(text);
  if (!read.ok) throw new Error(read.problem);
  return read.source;
}

/** A tree with the ends that anybody relies on: those of block maps and lists are found by what is in them. */
function asRead(node: SourceNode, layout: Layout): unknown {
  const { kind, start } = node;
  const end = layout.contentEnd(node);
  if (node.kind === "scalar") return { ...node, end };
  if (node.kind === "list")
    return { kind, start, end, items: node.items.map((item) => asRead(item, layout)) };
  return {
    kind,
    start,
    end,
    entries: node.entries.map(({ key, keyStart, value }) => ({
      key,
      keyStart,
      value: asRead(value, layout),
    })),
  };
}

function expectSame(part: PackSource, text: string): void {
  const whole = open(text);
  const layout = new Layout(text.replace(/^\uFEFF/, ""), false);
  expect(part.text).toBe(text);
  expect(part.data).toEqual(whole.data);
  expect(asRead(part.root, layout)).toEqual(asRead(whole.root, layout));
}

const pieces = fc.constantFrom(
  "",
  " ",
  "\n",
  "x",
  "  - ",
  "- id: new\n",
  "\n  - id: new\n    title: New\n",
  "key: value\n",
  "policies:\n  a: 1\n",
  '"',
  "'",
  "[",
  "}",
  "|\n",
  "# note\n",
  ": ",
  "---\n",
  "\t",
  "    deeper\n",
  "!tag ",
  "&a ",
);

describe.each([
  ["the example", EXAMPLE],
  ["Windows line ends", EXAMPLE.replaceAll("\n", "\r\n")],
  ["a byte order mark", `\uFEFF${EXAMPLE}`],
  ["no last line end", EXAMPLE.trimEnd()],
  [
    "dashes under their key",
    "a: 1\nlist:\n# one\n- x: 1\n  y: |+\n    text\n\n- z\n-\n  - deep\nb: [1,\n  2]\nc:\n",
  ],
  ["many ticket types", STARTER.slice(0, STARTER.lastIndexOf("\n  - id: "))],
])("%s", (_name, text) => {
  const source = open(text);

  test("whatever is changed, a part that can be read is what the whole would have been", () => {
    let parts = 0;
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), pieces, (at, length, piece) => {
        const next = text.slice(0, at) + piece + text.slice(at + length);
        const part = rereadSource(source, next);
        if (part === undefined) return;
        parts++;
        expectSame(part, next);
      }),
      { numRuns: 250 },
    );
    expect(parts).toBeGreaterThan(5);
  }, 60_000);

  test("the same at the borders of lines", () => {
    const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.constantFrom(...starts), pieces, (from, to, piece) => {
        const next = text.slice(0, from) + piece + text.slice(Math.max(from, to));
        const part = rereadSource(source, next);
        if (part !== undefined) expectSame(part, next);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

test("a change of one entry of half a megabyte leaves the data of all others the very same", () => {
  const text = bigPack(500);
  const before = open(text);
  const next = text.replace("title: Answer 250\n", "title: Other 250\n");
  const after = rereadSource(before, next);
  if (after === undefined) throw new Error("It was not read in part.");
  const playbooks = ({ data }: PackSource) => (data as { playbooks: unknown[] }).playbooks;
  const differing = playbooks(after).filter((playbook, index) => playbook !== playbooks(before)[index]);
  expect(differing).toHaveLength(1);
  expectSame(after, next);
});

test("a line that comes before or goes from the list of 500 does not have the list read again", () => {
  const text = bigPack(500).replace(/#+$/, "");
  const before = open(text);
  const longer = text.replace("\nplaybooks:\n", "\npolicies:\n  gift_days: 0\nplaybooks:\n");
  const after = rereadSource(before, longer);
  const playbooks = ({ data }: PackSource) => (data as { playbooks: unknown[] }).playbooks;
  if (after === undefined) throw new Error("It was not read in part.");
  expect(playbooks(after)).toBe(playbooks(before));
  expectSame(after, longer);
  const back = rereadSource(after, text);
  if (back === undefined) throw new Error("It was not read in part.");
  expect(playbooks(back)).toBe(playbooks(before));
  expectSame(back, text);
});

test("what only the whole can tell is left to it", () => {
  const source = open(EXAMPLE);
  const change = (from: string, to: string) => rereadSource(source, EXAMPLE.replace(from, to));
  expect(change("version: 1.4.0", "policies: {}\nversion: 1.4.0")).toBeUndefined();
  expect(change("tests:\n", "---\ntests:\n")).toBeUndefined();
  expect(change("tests:\n", '"tests:\n')).toBeUndefined();
  expect(rereadSource(source, "{}")).toBeUndefined();
  expect(rereadSource(source, `\uFEFF${EXAMPLE}`)).toBeUndefined();
  expect(change("title: On its way", "title: Moving")).toBeDefined();
  // Deeper than a pack may be, counted from the file's root.
  expect(change("title: On its way", `title: ${"[".repeat(9)}${"]".repeat(9)}`)).toBeUndefined();
});
