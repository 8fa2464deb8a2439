import fc from "fast-check";
import { expect, it } from "vitest";
import { compareVersions, SEMVER } from "../../../src/core/pack/version.ts";

/** In order of precedence; the pre-releases are the example of semver 2.0.0 §11. */
const ORDERED = [
  "0.0.9",
  "0.9.10",
  "0.10.0",
  "1.0.0-alpha",
  "1.0.0-alpha.1",
  "1.0.0-alpha.beta",
  "1.0.0-beta",
  "1.0.0-beta.2",
  "1.0.0-beta.11",
  "1.0.0-rc.1",
  "1.0.0",
  "1.0.1-0",
  "1.9.0",
  "1.10.0",
  "2.0.0",
  "99999999999999999999.0.0",
  "100000000000000000000.0.0",
];

it("orders versions as semver does", () => {
  for (const [at, a] of ORDERED.entries())
    for (const [other, b] of ORDERED.entries())
      expect([a, b, Math.sign(compareVersions(a, b))]).toEqual([a, b, Math.sign(at - other)]);
});

it("does not count build data", () => {
  expect(compareVersions("1.0.0+a-b", "1.0.0+c.d")).toBe(0);
  expect(compareVersions("1.0.0-rc+1", "1.0.0-rc+2")).toBe(0);
});

it("gives opposite answers to opposite questions", () => {
  const version = fc.stringMatching(new RegExp(SEMVER.source.replaceAll("\\d*[A-Za-z-]", "[a-c]")));
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
    }),
  );
});
