import type { FactLookup, FactValue } from "../../../src/core/order/facts.ts";

/** A lookup over a plain table: a path left out is unknown, null absent, `WITHHELD` withheld. */
export const WITHHELD = Symbol("withheld");

export function lookupOf(facts: Record<string, unknown>): FactLookup {
  return (path): FactValue => {
    const value = facts[path];
    const observedAt = "2026-11-20T10:00:00Z";
    if (value === undefined) return { state: "unknown", source: null, observedAt: null };
    if (value === null) return { state: "absent", source: "test", observedAt };
    if (value === WITHHELD) return { state: "not_permitted", source: "test", observedAt: null };
    return { state: "present", value, source: "test", observedAt };
  };
}
