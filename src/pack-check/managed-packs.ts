import type { PackConcern, PackRequests } from "../messages/pack-protocol.ts";
import { countFailedTests } from "./concerns.ts";
import { startCheck } from "./start-check.ts";

type Ask = <K extends "packs.list" | "pack.read" | "pack.apply">(
  type: K,
  payload: PackRequests[K][0],
) => Promise<PackRequests[K][1]>;

/** What the administrator decided needs no yes of the lead. */
const ORDERED: PackConcern[] = ["not-newer", "same-version", "failing-tests", "other-publisher"];

/**
 * Carries out what browser policy orders and the background, which has no parser, could not: reads, judges and
 * applies each pack. Answers what went wrong, for people; nothing when all is done. Two pages may do it at once:
 * a version that stands already is no problem.
 */
export async function applyManagedPacks(ask: Ask, check: typeof startCheck = startCheck): Promise<string[]> {
  const { policy } = await ask("packs.list", {});
  const problems: string[] = [];
  for (const { source } of policy.pending) {
    const problem = await applyOrder(source, ask, check);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

async function applyOrder(source: string, ask: Ask, check: typeof startCheck): Promise<string | null> {
  let expects: string | null = null;
  const { result } = check(
    { text: source },
    {
      now: new Date(),
      async readInstalled(id) {
        const { packs } = await ask("packs.list", {});
        expects = packs.find((pack) => pack.id === id)?.digest ?? null;
        // Nobody reads the diff of an order.
        return { source: null, seen: [] };
      },
    },
  );
  const outcome = await result;
  if (outcome.kind === "cancelled") return null;
  if (outcome.kind === "stopped") return describe(outcome.problem);
  const { verdict } = outcome;
  if (verdict.pack === null || verdict.source === null) {
    const [first] = verdict.errors;
    return describe(first === undefined ? "It is no pack." : `Line ${first.line}: ${first.message}`);
  }
  const applied = await ask("pack.apply", {
    source: verdict.source,
    pack: verdict.pack,
    origin: "managed",
    expects,
    testsFailed: countFailedTests(verdict),
    agreed: ORDERED,
  });
  return applied.ok || applied.moved ? null : describe(applied.problem);
}

function describe(problem: string): string {
  return `Your administrator's policy orders a pack that cannot be used. ${problem} Tell your administrator.`;
}
