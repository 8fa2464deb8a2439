import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { ScanFacts, ShipmentFacts, ShipmentState } from "../../../src/core/order/facts.ts";
import { SHIPMENT_STATES } from "../../../src/core/order/facts.ts";
import { mergeTracking } from "../../../src/core/order/merge-tracking.ts";
import type { TrackReport } from "../../../src/core/order/track-report.ts";

const NOW = new Date("2026-11-20T10:00:00Z");
const NUMBER = "1Z999AA10123456784";
const at = (daysAgo: number): string => new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString();
const scan = (
  state: ShipmentState,
  daysAgo: number,
  source: string,
  text: string | null = state,
): ScanFacts => ({
  at: at(daysAgo),
  text,
  state,
  place: null,
  source,
});
const shop = (more: Partial<ShipmentFacts> = {}): ShipmentFacts => ({
  state: "in_transit",
  flags: [],
  carrier: "UPS",
  tracking_number: NUMBER,
  scans: [scan("in_transit", 3, "shopify")],
  last_scan_at: at(3),
  last_scan_text: "in_transit",
  delivered_at: null,
  ...more,
});
const report = (
  source: string,
  state: ShipmentState | null,
  scans: ScanFacts[],
  more: Partial<TrackReport> = {},
): TrackReport => ({
  source,
  observedAt: NOW.toISOString(),
  trackingNumber: NUMBER,
  carrier: null,
  state,
  flags: [],
  scans,
  estimatedAt: null,
  deliveredAt: null,
  ...more,
});

describe("scans of several sources", () => {
  test("who heard of the parcel last says where it is, and all scans stand in one list by time", () => {
    const merged = mergeTracking(
      shop(),
      [
        report("aftership", "out_for_delivery", [
          scan("out_for_delivery", 1, "aftership"),
          scan("in_transit", 3, "aftership", "Left hub"),
        ]),
        report("seventeen-track", "in_transit", [scan("in_transit", 2, "seventeen-track", "At depot")]),
      ],
      NOW,
    );
    expect(merged.state).toBe("out_for_delivery");
    expect(merged.scans?.map(({ source }) => source)).toEqual(["aftership", "seventeen-track", "shopify"]);
    expect(merged).toMatchObject({ last_scan_at: at(1), last_scan_text: "out_for_delivery" });
    expect(merged).not.toHaveProperty("conflicts");
  });

  test("a delivery wins over a later scan, and the contradiction is shown", () => {
    const merged = mergeTracking(
      shop({ state: "delivered", delivered_at: at(3), scans: [scan("delivered", 3, "shopify")] }),
      [report("aftership", "in_transit", [scan("in_transit", 1, "aftership")])],
      NOW,
    );
    expect(merged).toMatchObject({ state: "delivered", delivered_at: at(3) });
    expect(merged.conflicts).toEqual([
      "AfterShip says in transit (2026-11-19), Shopify says delivered (2026-11-17).",
    ]);
  });

  test("delivered, then sent back: it is on its way back, and flagged", () => {
    const merged = mergeTracking(
      shop({ state: "delivered", delivered_at: at(5), scans: [scan("delivered", 5, "shopify")] }),
      [report("seventeen-track", "returning", [scan("returning", 1, "seventeen-track")])],
      NOW,
    );
    expect(merged).toMatchObject({ state: "returning", delivered_at: null });
    const [derived] =
      deriveOrderFacts({ shipments: [merged] }, { requesterEmails: [], now: NOW, policies: {} }).shipments ??
      [];
    expect(derived?.flags).toContain("delivered_then_returned");
  });

  test("on its way back, then delivered: to whom is unknown", () => {
    const merged = mergeTracking(
      shop({ state: "returning", scans: [scan("returning", 4, "shopify")] }),
      [report("aftership", "delivered", [scan("delivered", 1, "aftership")])],
      NOW,
    );
    expect(merged.state).toBe("unknown");
    expect(merged.conflicts?.join()).toContain("to whom, no scan says");
  });

  test("a source that has given up makes the parcel stalled, unless somebody heard of it since", () => {
    const gone = report("aftership", null, [scan("in_transit", 9, "aftership")], { flags: ["stalled"] });
    expect(
      mergeTracking(shop({ scans: [scan("in_transit", 12, "shopify")], last_scan_at: at(12) }), [gone], NOW),
    ).toMatchObject({
      state: "in_transit",
      stalled: true,
      flags: [],
    });
    expect(mergeTracking(shop(), [gone], NOW)).not.toHaveProperty("stalled");
  });

  test("a source that tells of the future is not believed about where the parcel is", () => {
    const merged = mergeTracking(
      shop(),
      [
        report("aftership", "delivered", [
          scan("unknown", -900, "aftership", "beamed"),
          scan("delivered", 1, "aftership"),
        ]),
      ],
      NOW,
    );
    expect(merged.state).toBe("in_transit");
    expect(merged.conflicts?.join()).toContain("in the future");
    expect(JSON.stringify(merged.scans)).not.toContain("beamed");
  });

  test("another parcel's report changes nothing; a cancelled parcel stays cancelled", () => {
    const other = report("aftership", "delivered", [], { trackingNumber: "1Z999AA10000000000" });
    expect(mergeTracking(shop(), [other], NOW)).toEqual(shop());
    const cancelled = shop({ state: "cancelled" });
    expect(mergeTracking(cancelled, [report("aftership", "in_transit", [])], NOW)).toBe(cancelled);
  });

  test("the merchant's mark gives way to the first scan", () => {
    const marked = shop({ state: "unknown", flags: ["merchant_marked_only"], scans: [], last_scan_at: null });
    const merged = mergeTracking(
      marked,
      [report("parcelwill", "in_transit", [scan("in_transit", 1, "parcelwill")])],
      NOW,
    );
    expect(merged).toMatchObject({ state: "in_transit", flags: [], last_scan_at: at(1) });
  });

  test("whatever sources say, in whatever order: the same, sorted, and within the words we know", () => {
    const anyState = fc.constantFrom(...SHIPMENT_STATES);
    const anyScan = fc.record({ state: anyState, days: fc.integer({ min: -400, max: 400 }) });
    const anyReport = fc.record({
      source: fc.constantFrom("aftership", "parcelwill", "seventeen-track"),
      state: fc.option(anyState),
      scans: fc.array(anyScan, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(
        anyState,
        fc.uniqueArray(anyReport, { maxLength: 3, selector: ({ source }) => source }),
        (own, list) => {
          const reports = list.map(({ source, state, scans }) =>
            report(
              source,
              state,
              scans
                .map((each) => scan(each.state, each.days, source))
                .sort((a, b) => b.at.localeCompare(a.at)),
            ),
          );
          const merged = mergeTracking(shop({ state: own }), reports, NOW);
          const backwards = mergeTracking(shop({ state: own }), reports.toReversed(), NOW);
          expect(SHIPMENT_STATES).toContain(merged.state);
          const times = (merged.scans ?? []).map((each) => each.at);
          expect(times).toEqual(times.toSorted().reverse());
          expect(times.every((time) => Date.parse(time) <= NOW.getTime() + 86_400_000)).toBe(true);
          expect(backwards.scans?.map((each) => each.at)).toEqual(times);
          if (merged.state !== "delivered") expect(merged.delivered_at ?? null).toBeNull();
        },
      ),
      { numRuns: 5_000, seed: 8 },
    );
  });
});

describe("thresholds by country", () => {
  const derive = (shipment: ShipmentFacts, country: string, policies: Record<string, unknown>) =>
    deriveOrderFacts({ country, shipments: [shipment] }, { requesterEmails: [], now: NOW, policies })
      .shipments?.[0];

  test("a parcel stalls by its own country's days", () => {
    const parcel = shop({ last_scan_at: at(6) });
    const policies = { stalled_days: 5, stalled_days_CH: 9 };
    expect(derive(parcel, "FR", policies)?.stalled).toBe(true);
    expect(derive(parcel, "CH", policies)?.stalled).toBe(false);
  });

  test("late after the days of grace, and never once it is there", () => {
    const parcel = shop({ estimated_at: at(3) });
    expect(derive(parcel, "FR", {})?.flags).toContain("late");
    expect(derive(parcel, "FR", { late_days: 3 })?.flags).not.toContain("late");
    expect(derive(parcel, "FR", { late_days: 3, late_days_FR: 1 })?.flags).toContain("late");
    expect(derive({ ...parcel, state: "delivered", delivered_at: at(1) }, "FR", {})?.flags).not.toContain(
      "late",
    );
  });

  test("a label that nobody handed over", () => {
    const label = shop({
      state: "label_created",
      scans: [scan("label_created", 4, "shopify")],
      last_scan_at: null,
    });
    expect(derive(label, "FR", {})).toMatchObject({ stalled: true, flags: ["label_only"] });
  });
});
