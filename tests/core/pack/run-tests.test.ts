import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import { runPackTests } from "../../../src/core/pack/run-tests.ts";
import type { Pack, PackTest } from "../../../src/core/pack/schema.ts";

const source = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");

function packWith(change: (test: PackTest) => void): Pack {
  const outcome = parsePack(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  const [test] = outcome.pack.tests;
  if (test === undefined) throw new Error("the example has a test");
  change(test);
  return outcome.pack;
}

function runOne(change: (test: PackTest) => void) {
  const [result] = runPackTests(packWith(change), "2026-11-20T10:00:00Z", undefined);
  if (result === undefined) throw new Error("one test, one result");
  return result;
}

describe("runPackTests", () => {
  it("passes the example's test", () => {
    const wanted = { playbook: "where-is-my-order", reply: "in-transit", gate: "open" };
    expect(runOne(() => {})).toEqual({
      name: "moving parcel gets the in-transit reply",
      ok: true,
      expected: wanted,
      got: wanted,
    });
  });

  it("fails what comes out differently, and says what came out", () => {
    const result = runOne((test) => {
      if (test.facts?.shipment) test.facts.shipment.stalled = true;
    });
    expect(result).toMatchObject({ ok: false, got: { reply: "tracing", gate: "closed" } });
  });

  it("finds one gate code among several", () => {
    const stalled = (reason: "checklist" | "wrong_ticket") =>
      runOne((test) => {
        if (test.facts?.shipment) test.facts.shipment.stalled = true;
        test.expect = { reply: "tracing", gate: "closed", reason, escalate: true };
      });
    expect(stalled("checklist").ok).toBe(true);
    expect(stalled("wrong_ticket").ok).toBe(false);
  });

  it("takes a test without facts as a shop that did not answer", () => {
    const result = runOne((test) => {
      delete test.facts;
      test.expect = { gate: "open" };
    });
    expect(result.ok).toBe(false);
  });
});
