import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { ShipmentFacts } from "../../../src/core/order/facts.ts";

const GUIDE = readFileSync(new URL("../../../docs/leads.md", import.meta.url), "utf8");
const NOW = new Date("2026-11-20T10:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();

/** The very example that leads read. */
function examplePolicies(): Record<string, unknown> {
  const [, part = ""] = GUIDE.split("### When a parcel counts as stuck or late");
  const [, source = ""] = /```yaml\n(.*?)```/s.exec(part) ?? [];
  return (parse(source) as { policies: Record<string, unknown> }).policies;
}

function parcel(country: string, shipment: ShipmentFacts, policies = examplePolicies()) {
  const order = { country, shipments: [{ state: "in_transit" as const, ...shipment }] };
  const derived = deriveOrderFacts(order, { requesterEmails: [], now: NOW, policies });
  const [found] = derived.shipments ?? [];
  return { stalled: found?.stalled, late: found?.flags?.includes("late") === true };
}
const unscanned = (days: number): ShipmentFacts => ({ last_scan_at: ago(days) });
const overdue = (days: number): ShipmentFacts => ({ estimated_at: ago(days) });

describe("the guide's example of days by country does what the guide says", () => {
  it.each([
    ["CH", 8, false],
    ["CH", 9, true],
    ["FR", 4, false],
    ["FR", 5, true],
  ])("%s, %d days without a scan: stuck %s", (country, days, stalled) => {
    expect(parcel(country, unscanned(days)).stalled).toBe(stalled);
  });

  it.each([
    ["FR", 2, false],
    ["FR", 3, true],
    ["GB", 4, false],
    ["GB", 5, true],
  ])("%s, %d days past the carrier's date: late %s", (country, days, late) => {
    expect(parcel(country, overdue(days)).late).toBe(late);
  });

  it("a name in small letters judges nothing", () => {
    expect(parcel("CH", unscanned(5), { stalled_days: 5, stalled_days_ch: 9 }).stalled).toBe(true);
  });

  it("without days of the pack: five at home, ten abroad, and no grace", () => {
    const policies = { home_country: "DE" };
    expect(parcel("DE", unscanned(5), policies).stalled).toBe(true);
    expect(parcel("FR", unscanned(9), policies).stalled).toBe(false);
    expect(parcel("FR", unscanned(10), policies).stalled).toBe(true);
    expect(parcel("FR", overdue(1), policies).late).toBe(true);
  });

  it("what has a meaning of its own keeps its own days", () => {
    const isStuck = (state: ShipmentFacts["state"], days: number) =>
      parcel("CH", { state, ...unscanned(days) }).stalled;
    expect([isStuck("label_created", 2), isStuck("label_created", 3)]).toEqual([false, true]);
    expect([isStuck("out_for_delivery", 0), isStuck("out_for_delivery", 1)]).toEqual([false, true]);
    expect([isStuck("available_for_pickup", 6), isStuck("available_for_pickup", 7)]).toEqual([false, true]);
  });
});
