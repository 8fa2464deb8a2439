import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approvalHash, findOutdatedApprovals, listApprovals } from "../../../src/core/pack/approval.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import { sha256 } from "../../../src/core/pack/sha256.ts";

describe("sha256", () => {
  it("agrees with the platform's on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
      }),
      { numRuns: 300 },
    );
  });

  it("agrees at every length around a block's end", () => {
    for (let length = 50; length < 140; length++) {
      const text = "a".repeat(length);
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });
});

describe("approvalHash", () => {
  const content = { body: "Your order {{ order.name }}.\n", when: ["shipment.stalled"], language: "en" };

  it("does not care about line ends and the case of a language tag", () => {
    expect(approvalHash({ ...content, body: "Your order {{ order.name }}.\r\n\r\n", language: "EN" })).toBe(
      approvalHash(content),
    );
  });

  it.each([
    ["body", { body: "Your order {{ order.name }}!\n" }],
    ["condition", { when: ["shipment.stalled", "order.disputed"] }],
    ["no condition", { when: undefined }],
    ["language", { language: "fr" }],
    ["chat", { chat: "Hi" }],
  ])("changes with the %s", (_title, change) => {
    expect(approvalHash({ ...content, ...change })).not.toBe(approvalHash(content));
  });
});

describe("findOutdatedApprovals", () => {
  const source = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");
  const approvalsOf = (text: string) => {
    const outcome = parsePack(text);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    return listApprovals(outcome.pack);
  };
  const installed = approvalsOf(source);

  it("lists every text, translations included", () => {
    expect(installed.map(({ reply, language }) => `${reply}/${language}`)).toEqual([
      "in-transit/en",
      "in-transit/fr",
      "tracing/en",
    ]);
  });

  it("finds a text that changed under the same approval", () => {
    const changed = approvalsOf(source.replace("has not moved since.", "is lost."));
    expect(findOutdatedApprovals(installed, changed)).toMatchObject([
      { playbook: "where-is-my-order", reply: "tracing" },
    ]);
  });

  it("finds a condition that changed under the same approval", () => {
    const changed = approvalsOf(
      source.replace("when: shipment.stalled\n        requires", "when: order.disputed\n        requires"),
    );
    expect(findOutdatedApprovals(installed, changed)).toHaveLength(1);
  });

  it("takes a text that was approved anew, and one that did not change", () => {
    const renewed = source
      .replace("has not moved since.", "is lost.")
      .replaceAll("on: 2026-10-01", "on: 2026-11-01");
    expect(findOutdatedApprovals(installed, approvalsOf(renewed))).toEqual([]);
    expect(findOutdatedApprovals(installed, approvalsOf(`# reviewed\n${source}`))).toEqual([]);
  });
});
