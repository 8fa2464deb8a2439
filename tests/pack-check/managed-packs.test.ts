import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { PackApplied, PackOffer } from "../../src/messages/pack-protocol.ts";
import { applyManagedPacks } from "../../src/pack-check/managed-packs.ts";
import { startCheck } from "../../src/pack-check/start-check.ts";
import { createInlineWorker } from "./inline-worker.ts";

const EXAMPLE = readFileSync(new URL("../corpus/packs/format-example.yaml", import.meta.url), "utf8");

async function carryOut(sources: readonly string[], applied: Partial<PackApplied> = {}) {
  const offers: PackOffer[] = [];
  const list = {
    packs: [{ id: "acme-support", digest: "d".repeat(64) }],
    policy: { locked: true, managed: [], pending: sources.map((source) => ({ source, digest: "" })) },
  };
  const problems = await applyManagedPacks(
    (async (type: string, payload: unknown) => {
      if (type === "packs.list") return list;
      offers.push(payload as PackOffer);
      return { ok: true, ...applied };
    }) as never,
    (input, around) => startCheck(input, around, createInlineWorker().spawn),
  );
  return { offers, problems };
}

it("applies what policy orders, byte for byte, over what stands", async () => {
  const { offers, problems } = await carryOut([`\ufeff${EXAMPLE}`]);
  expect(problems).toEqual([]);
  expect(offers).toMatchObject([
    { source: `\ufeff${EXAMPLE}`, origin: "managed", expects: "d".repeat(64), testsFailed: 0 },
  ]);
  expect(offers[0]?.pack.id).toBe("acme-support");
});

it("says what is wrong with an order, and carries out the others", async () => {
  const { offers, problems } = await carryOut(["casekit: 2", EXAMPLE]);
  expect(offers).toHaveLength(1);
  expect(problems).toEqual([expect.stringMatching(/policy orders a pack that cannot be used. Line 1: /)]);
});

it("is content when another page was faster, and tells any other refusal", async () => {
  const moved = await carryOut([EXAMPLE], { ok: false, moved: true, problem: "Moved.", needs: [] });
  expect(moved.problems).toEqual([]);
  const refused = await carryOut([EXAMPLE], { ok: false, moved: false, problem: "No room.", needs: [] });
  expect(refused.problems).toEqual([expect.stringContaining("No room.")]);
});
