import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsvRows } from "../../../src/core/migrate/csv-rows.ts";
import { csvCell } from "../../../src/core/review/csv-cell.ts";

interface CellCase {
  id: string;
  input: string;
  expect: { unchanged?: boolean };
}
const cases = JSON.parse(
  readFileSync(new URL("../../corpus/csv-cells.json", import.meta.url), "utf8"),
) as CellCase[];

/** Takes off CSV's own quotes, as a spreadsheet does. */
function unquote(cell: string): string {
  expect(cell).toMatch(/^"(?:[^"]|"")*"$/);
  return cell.slice(1, -1).replaceAll('""', '"');
}

/** The rule in the corpus's words, written without the code under test. */
function isSafe(text: string): boolean {
  const seen = [...text].find((character) => !/[\s\p{Cf}"]/u.test(character)) ?? "";
  return !/^[\t\r\n]/.test(text) && !/^[=+\-@]/.test(seen.normalize("NFKC"));
}

describe("the corpus of cells", () => {
  test("the corpus is there", () => expect(cases.length).toBe(28));

  test.each(cases)("$id $input", ({ input, expect: wanted }) => {
    const text = unquote(csvCell(input));
    expect(isSafe(text)).toBe(true);
    expect([text, text.replace(/^'/, "")]).toContain(input);
    if (wanted.unchanged) expect(text).toBe(input);
  });
});

describe("values that are no text", () => {
  test.each([
    [-49, "-49"],
    [0.5, "0.5"],
    [1e21, "1e+21"],
    [Number.NaN, ""],
    [true, "true"],
    [null, ""],
  ])("%s is written %j", (value, cell) => expect(csvCell(value)).toBe(cell));
});

test.each(["﹦1", "⁺1", "\u3000=1", "\u034f=1", "\u3164=1", "−1", "''=1", `${" ".repeat(5_000)}=1`, "\t"])(
  "%j gets its apostrophe",
  (value) => expect(unquote(csvCell(value))).toBe(`'${value}`),
);

test.each(["it's", "'tis the season", "a=b", "3-4", "¿Qué?", "", "   ", "mail@acme.example"])(
  "%j stays as it is",
  (value) => expect(unquote(csvCell(value))).toBe(value),
);

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "'",
      '"',
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      " ",
      "\u00a0",
      "\u200b",
      "＝",
      "﹣",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

test("whatever is written is safe, can be read again, and no two texts become one", () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(awkward, (value) => {
      const cell = csvCell(value);
      const text = unquote(cell);
      expect(isSafe(text)).toBe(true);
      expect([text, text.replace(/^'/, "")]).toContain(value);
      expect(seen.get(cell) ?? value).toBe(value);
      seen.set(cell, value);
    }),
    { numRuns: 20_000, seed: 5 },
  );
});

test("a row is read back cell by cell, whatever the separators in it", () => {
  fc.assert(
    fc.property(awkward, awkward, (left, right) => {
      const read = readCsvRows(`a,b,c\n${[left, right, "end"].map(csvCell).join(",")}\n`);
      expect(read.ok && read.rows.map((row) => [...row.values()])).toEqual([
        [unquote(csvCell(left)), unquote(csvCell(right)), "end"],
      ]);
    }),
    { numRuns: 2_000, seed: 5 },
  );
});
