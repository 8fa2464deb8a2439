import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ApprovalClaim,
  approvalHash,
  approvalStateOf,
  listApprovals,
} from "../../../src/core/pack/approval.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import type { Approval } from "../../../src/core/pack/schema.ts";
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

describe("listApprovals", () => {
  const source = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");

  it("lists every text, translations included", () => {
    const outcome = parsePack(source);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    expect(listApprovals(outcome.pack).map(({ reply, language }) => `${reply}/${language}`)).toEqual([
      "in-transit/en",
      "in-transit/fr",
      "tracing/en",
    ]);
  });
});

describe("approvalStateOf", () => {
  const claim = (approval: Partial<Approval> = {}): ApprovalClaim => ({
    playbook: "p",
    reply: "r",
    language: "en",
    approval: { state: "approved", by: "Dana", on: "2026-10-01", review_by: "2027-01-01", ...approval },
    hash: "h",
  });

  it.each<[string, Partial<Approval>, ReadonlySet<string> | undefined, string, string]>([
    ["on the last day of its review", {}, new Set(["h"]), "2027-01-01", "approved"],
    ["on the day after", {}, new Set(["h"]), "2027-01-02", "due"],
    ["never reviewed again", { review_by: undefined }, new Set(["h"]), "2099-01-01", "approved"],
    ["in other words", {}, new Set(["other"]), "2026-11-01", "changed"],
    ["in other words, and overdue", {}, new Set(), "2099-01-01", "changed"],
    ["read and never imported", {}, undefined, "2026-11-01", "approved"],
    ["a draft", { state: "draft" }, new Set(["h"]), "2026-11-01", "draft"],
    ["retired", { state: "retired" }, new Set(["h"]), "2099-01-01", "retired"],
  ])("%s", (_, approval, hashes, today, state) => {
    expect(approvalStateOf(claim(approval), hashes, today)).toBe(state);
  });
});
