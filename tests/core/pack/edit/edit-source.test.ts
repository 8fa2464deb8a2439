import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { valueAt, withEdit } from "../../../../src/core/pack/edit/data.ts";
import { editSource, openSource, type PackSource } from "../../../../src/core/pack/edit/edit-source.ts";
import { Layout } from "../../../../src/core/pack/edit/layout.ts";
import type { Path } from "../../../../src/core/pack/finding.ts";
import { isJsonSource } from "../../../../src/core/pack/parse-pack.ts";
import { locate, walk } from "../../../../src/core/pack/source-tree.ts";

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
/** Every way in which YAML writes a value, with comments in every place that has one. */
const MANNERS = `# The team's pack
casekit: 1   # format
id: manners
name: 'Team''s pack'
version: "1.0.0"
language: en
about: >-   # folded
  A pack that is written by hand, over
  two lines.

  And a paragraph.
policies:

  # how long
  return_window_days: 30   # days
  note: plain: no
owners: { support: { name: Support } }  # one
notices: []
playbooks:
# first
- id: one
  title: One
  intents:
  - where_is_order
  # the second
  - delayed_stalled   # late
  phrases: [ "where is it", 'it''s late' ,where ]
  owner: support
  replies:
  - id: a

    title: A
    when:
    body: |-
        deeper
          than usual
    # behind
    tags: [
      x,   # why
      y
    ]
  - { id: b, title: "B: b", body: "one\\ntwo", approval: { state: approved, by: Dana, on: 2026-10-01 } }
# the end
`.replace("note: plain: no", "note: plain no");

const open = (text: string): PackSource => {
  const read = openSource(text);
  if (!read.ok) throw new Error(read.problem);
  return read.source;
};
const edit = (text: string, path: Path, value: unknown): string => {
  const outcome = editSource(open(text), [{ path, value }]);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.source.text;
};

function textPaths(source: PackSource): Path[] {
  const paths: Path[] = [];
  walk(source.root, (_text, _at, path) => {
    if (typeof valueAt(source.data, path) === "string") paths.push(path);
  });
  return paths;
}

/** Whatever people paste: quotes, signs that mean something to YAML, emoji, right to left, several lines. */
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        "a",
        "Größe",
        " ",
        "\n",
        "\n\n",
        ": ",
        " #",
        "'",
        '"',
        "\\",
        "- ",
        "{",
        "]",
        ",",
        "🎁",
        "שלום",
        "مرحبا",
        "&",
        "*",
        "!",
        "%",
        "|",
        ">",
        "  ",
        "\t",
        "true",
        "12",
        "null",
        "~",
        "@",
        "`",
        "?",
        "{{ order.name }}",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe.each([
  ["the example of the format", EXAMPLE],
  ["a file in every manner", MANNERS],
  ["a file with Windows line ends", MANNERS.replaceAll("\n", "\r\n")],
  ["a file with a byte order mark", `\uFEFF${MANNERS}`],
  ["a file without a last line end", EXAMPLE.trimEnd()],
  ["JSON", JSON.stringify(open(EXAMPLE).data, null, 2)],
  ["JSON with tabs", JSON.stringify(open(EXAMPLE).data, null, "\t")],
  ["JSON on one line", JSON.stringify(open(EXAMPLE).data)],
])("%s", (_name, text) => {
  const source = open(text);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const plain = text.slice(mark);
  const layout = new Layout(plain, isJsonSource(plain));
  const paths = textPaths(source);

  test("an edit of one text leaves every other line as it was, whatever is written", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), words, (path, value) => {
        const after = edit(text, path, value);
        const { node } = locate(source.root, path);
        const before = text.slice(0, mark + node.start);
        const behind = text.slice(mark + layout.contentEnd(node));
        expect(after.startsWith(before.trimEnd())).toBe(true);
        expect(after.endsWith(behind)).toBe(true);
        expect(valueAt(open(after).data, path)).toBe(value);
      }),
      { numRuns: 100 },
    );
  });

  test("what is added and taken out again leaves the file as it was", () => {
    const lists = [
      ["playbooks", 0, "phrases"],
      ["playbooks", 0, "intents"],
    ] as Path[];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(2), words, (path, at, value) => {
        const list = valueAt(source.data, path);
        if (!Array.isArray(list)) return;
        const longer = list.toSpliced(at, 0, `${value}+`);
        const added = edit(text, path, longer);
        expect(valueAt(open(added).data, path)).toEqual(longer);
        const lines = new Set(added.split("\n"));
        if (!layout.isFlow(locate(source.root, path).node))
          expect(text.split("\n").filter((line) => !lines.has(line))).toEqual([]);
        expect(edit(added, path, list)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test("any data can be reached, comments of what stays included", () => {
    const value = fc.letrec((tie) => ({
      leaf: fc.oneof(words, fc.boolean(), fc.integer()),
      node: fc.oneof(
        { maxDepth: 3 },
        tie("leaf"),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.stringMatching(/^[a-z][a-z_-]{0,8}$/), tie("node"), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
      ),
    })).node;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths), value), { minLength: 1, maxLength: 3 }),
        (edits) => {
          const wanted = edits.map(([path, to]) => ({ path, value: to }));
          // A later edit may lead through what an earlier one replaced: what counts is the data after all of them.
          const target = wanted.reduce<unknown>(withEdit, source.data);
          const outcome = editSource(source, wanted);
          if (!outcome.ok) throw new Error(`${outcome.problem} ${JSON.stringify(wanted)}`);
          expect(outcome.source.data).toEqual(target);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("every entry can be taken out", () => {
    const all: Path[] = [];
    walk(source.root, (_text, _at, path) => void (path.length > 0 && all.push(path)));
    for (const path of all) {
      const outcome = editSource(source, [{ path, value: undefined }]);
      expect(outcome, path.join(".")).toMatchObject({ ok: true });
    }
  });
});

test("a new key stands where the format names it, in the manner of its neighbours", () => {
  const path: Path = ["playbooks", 0, "replies", 0];
  expect(edit(MANNERS, [...path, "language"], "fr")).toBe(
    MANNERS.replace("    when:\n", "    when:\n    language: fr\n"),
  );
  expect(edit(MANNERS, [...path, "chat"], "a: b")).toBe(
    MANNERS.replace("than usual\n", 'than usual\n    chat: "a: b"\n'),
  );
  expect(edit(MANNERS, ["playbooks", 0, "replies", 1, "approval", "review_by"], "2027-01-01")).toBe(
    MANNERS.replace("on: 2026-10-01 }", "on: 2026-10-01, review_by: 2027-01-01 }"),
  );
  expect(edit(MANNERS, ["notices"], [{ id: "n", text: "Strike" }])).toBe(
    MANNERS.replace("notices: []", "notices:\n  - { id: n, text: Strike }"),
  );
});

test("texts keep the manner in which they are written", () => {
  expect(edit(MANNERS, ["name"], "It's ours")).toContain("name: 'It''s ours'\n");
  expect(edit(MANNERS, ["version"], "1.0.1")).toContain('version: "1.0.1"\n');
  expect(edit(MANNERS, ["about"], "One line.\nAnd another.")).toContain(
    "about: >-   # folded\n  One line.\n\n  And another.\npolicies:",
  );
  expect(edit(MANNERS, ["playbooks", 0, "replies", 0, "body"], "x\ny\n")).toContain(
    "    body: |\n        x\n        y\n    # behind",
  );
});

test("what cannot be edited says why", () => {
  expect(openSource("a: [1")).toMatchObject({ ok: false, problem: expect.stringMatching(/^Line 1: /) });
  expect(openSource("a: &x 1")).toMatchObject({ ok: false, problem: expect.stringContaining("anchors") });
  expect(openSource("- 1")).toEqual({ ok: false, problem: "The file holds no pack." });
  const half = editSource(open(EXAMPLE), [{ path: ["name"], value: "\ud800" }]);
  expect(half).toMatchObject({ ok: false, problem: expect.stringContaining("half a character") });
  const large = editSource(open(EXAMPLE), [{ path: ["about"], value: "x".repeat(600_000) }]);
  expect(large).toMatchObject({ ok: false, problem: expect.stringContaining("512 KB") });
});
