import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleNumbers, hasNumberFormat, parseNumberFormat } from "../../../src/core/shop/number-format.ts";

test.each([
  ["UK-####", "UK-####"],
  [" uk-#### ", "UK-####"],
  ["UK-", "UK-#"],
  ["####", "####"],
  ["####-UK", "####-UK"],
  ["B2#####", "B2#####"],
])("%j is the form %s", (typed, format) => {
  expect(parseNumberFormat(typed)).toEqual({ ok: true, format });
});

test.each([
  ["", "Write how"],
  ["#UK-####", "Leave out the #"],
  ["UK-##-##", "One row of #"],
  ["UK .*", "Only letters"],
  ["(a+)+$", "Only letters"],
  ["ÜK-####", "Only letters"],
  ["A".repeat(31), "At most 30"],
])("%j is none, and the reason says what to write", (typed, reason) => {
  const parsed = parseNumberFormat(typed);
  expect(parsed.ok ? "" : parsed.reason).toContain(reason);
});

describe("a number is of the form", () => {
  test.each([
    ["UK-1001", "UK-####", true],
    ["#uk-1001", "UK-####", true],
    ["UK1001", "UK-####", true],
    ["UK-10012", "UK-####", true],
    ["UK-101", "UK-####", false],
    ["EU-1001", "UK-####", false],
    ["1001", "UK-####", false],
    ["UK-1001", "####", false],
    ["1001-UK", "####", false],
    ["1001-UK", "####-UK", true],
    ["#1001", "####", true],
    ["UK-7", "UK-#", true],
    ["UK-", "UK-#", false],
    ["UK-1234567890123", "UK-#", false],
    ["", "####", false],
  ])("%s, %s: %s", (name, format, isOfForm) => {
    expect(hasNumberFormat(name, format)).toBe(isOfForm);
  });
});

test("whatever a lead writes: the numbers shown as examples are of the form, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."AZ09#-. *()"), maxLength: 14 }), (typed) => {
      const parsed = parseNumberFormat(typed);
      if (!parsed.ok) return;
      for (const name of exampleNumbers(parsed.format))
        expect(hasNumberFormat(name, parsed.format)).toBe(true);
      expect(parseNumberFormat(parsed.format)).toEqual(parsed);
    }),
    { numRuns: 5_000 },
  );
});
