import { describe, expect, test } from "vitest";
import { findNextCutoff } from "../../../src/core/escalation/business-time.ts";
import { type DeriveOptions, deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { OrderFacts, ShipmentFacts } from "../../../src/core/order/facts.ts";

const now = new Date("2026-11-20T10:00:00Z");
const options: DeriveOptions = { requesterEmails: ["ana@customer.example"], now, policies: {} };
const calendar = {
  time_zone: "America/New_York",
  hours: {
    mon: "09:00-17:00",
    tue: "09:00-17:00",
    wed: "09:00-17:00",
    thu: "09:00-17:00",
    fri: "09:00-16:00",
  },
  holidays: ["2026-11-26", { date: "2026-11-27", hours: "09:00-12:00" }],
  cutoff: "14:00",
};

function ago(days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}
function shipment(
  facts: ShipmentFacts,
  more: Partial<DeriveOptions> = {},
  order: OrderFacts = {},
): ShipmentFacts {
  const derived = deriveOrderFacts({ ...order, shipments: [facts] }, { ...options, ...more });
  return derived.shipments?.[0] as ShipmentFacts;
}

describe("ages", () => {
  test("whole days, zero at the least", () => {
    expect(deriveOrderFacts({ created_at: ago(3.9) }, options).age_days).toBe(3);
    expect(deriveOrderFacts({ created_at: ago(-0.01) }, options).age_days).toBe(0);
    expect(shipment({ last_scan_at: ago(2), delivered_at: ago(2) })).toMatchObject({
      last_scan_days: 2,
      delivered_days: 2,
    });
  });

  test("unknown stays unknown, absent stays absent", () => {
    expect(deriveOrderFacts({}, options)).not.toHaveProperty("age_days");
    expect(deriveOrderFacts({ created_at: null }, options).age_days).toBeNull();
    const derived = shipment({ last_scan_at: null });
    expect(derived.last_scan_days).toBeNull();
    expect(derived).not.toHaveProperty("delivered_days");
  });

  test.each(["2031-01-01T00:00:00Z", "2026-13-45T99:00:00Z", "+275760-09-13T00:00:00.001Z", ""])(
    "a date that cannot be true (%s) gives no age",
    (created_at) => {
      expect(deriveOrderFacts({ created_at }, options)).not.toHaveProperty("age_days");
    },
  );

  test("a value that is given wins", () => {
    const order = deriveOrderFacts(
      { created_at: ago(3), age_days: 40, email: "b@customer.example", email_matches_requester: true },
      options,
    );
    expect(order).toMatchObject({ age_days: 40, email_matches_requester: true });
    expect(shipment({ state: "in_transit", last_scan_at: ago(1), stalled: true }).stalled).toBe(true);
  });

  test("the facts that came in are not changed", () => {
    const order: OrderFacts = { created_at: ago(3), shipments: [{ last_scan_at: ago(1) }] };
    const before = structuredClone(order);
    deriveOrderFacts(order, options);
    expect(order).toEqual(before);
  });

  test("late days run until now, or until the late delivery", () => {
    expect(shipment({ estimated_at: ago(4) }).late_days).toBe(4);
    expect(shipment({ estimated_at: ago(4), delivered_at: ago(3), state: "delivered" }).late_days).toBe(1);
    expect(shipment({ estimated_at: ago(-2) }).late_days).toBe(0);
    expect(shipment({ estimated_at: null }).late_days).toBeNull();
    expect(shipment({ estimated_at: ago(4), state: "delivered" })).not.toHaveProperty("late_days");
  });
});

describe("whose order", () => {
  test("any of the requester's addresses, whatever its case", () => {
    const matches = (email: string | null | undefined, requesterEmails: string[]): unknown =>
      deriveOrderFacts(email === undefined ? {} : { email }, { ...options, requesterEmails })
        .email_matches_requester;
    expect(matches("Ana@Customer.example", ["x@customer.example", "ana@customer.example"])).toBe(true);
    expect(matches("ana@customer.example.evil.example", ["ana@customer.example"])).toBe(false);
    expect(matches("ana@customer.example", [])).toBeUndefined();
    expect(matches(undefined, ["ana@customer.example"])).toBeUndefined();
    expect(matches(null, ["ana@customer.example"])).toBeNull();
  });
});

describe("stalled", () => {
  test.each([
    ["label_created", 2.9, false],
    ["label_created", 3, true],
    ["out_for_delivery", 0.9, false],
    ["out_for_delivery", 1, true],
    ["available_for_pickup", 6, false],
    ["available_for_pickup", 7, true],
    ["in_transit", 4.9, false],
    ["in_transit", 10, true],
    ["exception", 10, true],
    ["delivered", 60, false],
    ["returned_to_sender", 60, false],
    ["cancelled", 60, false],
  ] as const)("%s, last scan %d days ago: %s", (state, days, stalled) => {
    expect(shipment({ state, last_scan_at: ago(days) }).stalled).toBe(stalled);
  });

  test("between five and ten days it depends on the route", () => {
    const parcel: ShipmentFacts = { state: "in_transit", last_scan_at: ago(7) };
    const home = { policies: { home_country: "US" } };
    expect(shipment(parcel, home, { country: "US" }).stalled).toBe(true);
    expect(shipment(parcel, home, { country: "DE" }).stalled).toBe(false);
    expect(shipment(parcel, { calendar }, { country: "US" }).stalled).toBe(true);
    expect(shipment(parcel, { calendar }, { country: "DE" }).stalled).toBe(false);
    expect(shipment(parcel, {}, { country: "DE" })).not.toHaveProperty("stalled");
    expect(shipment(parcel, home)).not.toHaveProperty("stalled");
  });

  test("the policy replaces both thresholds on the way", () => {
    const policies = { stalled_days: 6, home_country: "US" };
    const parcel = (days: number): ShipmentFacts => ({ state: "in_transit", last_scan_at: ago(days) });
    expect(shipment(parcel(5), { policies }, { country: "US" }).stalled).toBe(false);
    expect(shipment(parcel(6), { policies }, { country: "DE" }).stalled).toBe(true);
    expect(shipment({ state: "out_for_delivery", last_scan_at: ago(1) }, { policies }).stalled).toBe(true);
  });

  test("a label has no scan: its making counts", () => {
    const scans = [
      { at: ago(4), text: null, state: "label_created" as const, place: null, source: "shopify" },
    ];
    expect(shipment({ state: "label_created", last_scan_at: null, scans }).stalled).toBe(true);
  });

  test("unknown when state or last sign are", () => {
    expect(shipment({ state: "in_transit" })).not.toHaveProperty("stalled");
    expect(shipment({ state: "unknown", last_scan_at: ago(40) })).not.toHaveProperty("stalled");
    expect(shipment({ last_scan_at: ago(40) })).not.toHaveProperty("stalled");
  });
});

describe("cut-off", () => {
  test.each([
    ["before it on a business day", "2026-11-18T15:00:00Z", "2026-11-18T19:00:00.000Z"],
    ["after it", "2026-11-18T19:00:01Z", "2026-11-19T19:00:00.000Z"],
    ["on Friday evening", "2026-11-20T22:00:00Z", "2026-11-23T19:00:00.000Z"],
    ["on the eve of a holiday: a short day ends earlier", "2026-11-25T22:00:00Z", "2026-11-27T17:00:00.000Z"],
    ["late in the evening, already the next day in UTC", "2026-11-18T03:30:00Z", "2026-11-18T19:00:00.000Z"],
    ["before summer time ends", "2026-10-30T19:00:00Z", "2026-11-02T19:00:00.000Z"],
  ])("an order %s is picked at the next one", (_when, created, pick) => {
    const at = findNextCutoff(Date.parse(created), calendar);
    expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(pick);
  });

  test.each([
    ["cut-off", { time_zone: "America/New_York" }],
    ["zone", { cutoff: "14:00" }],
    ["open day", { ...calendar, holidays: [], hours: { sat: "09:00-09:00" } }],
  ])("nothing is known without %s", (_what, without) => {
    const order: OrderFacts = { created_at: ago(0), fulfillment_status: "unfulfilled" };
    expect(deriveOrderFacts(order, { ...options, calendar: without })).not.toHaveProperty("before_cutoff");
  });

  test("where no hours are stated, a late cut-off is not cut short by office hours", () => {
    const late = { time_zone: "UTC", cutoff: "20:00" };
    expect(findNextCutoff(Date.parse("2026-11-20T18:00:00Z"), late)).toBe(Date.parse("2026-11-20T20:00:00Z"));
    expect(findNextCutoff(Date.parse("2026-11-20T20:00:00Z"), late)).toBe(Date.parse("2026-11-23T20:00:00Z"));
  });

  test.each(["+275760-09-13T00:00:00Z", "-271821-04-20T00:00:00Z", "0000-01-01T00:00:00Z"])(
    "a date beyond all calendars (%s) breaks nothing",
    (created_at) => {
      expect(() => deriveOrderFacts({ created_at }, { ...options, calendar })).not.toThrow();
    },
  );

  test("before_cutoff", () => {
    const beforeCutoff = (order: OrderFacts, at: string): unknown =>
      deriveOrderFacts(order, { ...options, now: new Date(at), calendar }).before_cutoff;
    const order: OrderFacts = { created_at: "2026-11-18T15:00:00Z", fulfillment_status: "unfulfilled" };
    expect(beforeCutoff(order, "2026-11-18T18:59:59Z")).toBe(true);
    expect(beforeCutoff(order, "2026-11-18T19:00:00Z")).toBe(false);
    expect(beforeCutoff({ ...order, fulfillment_status: "fulfilled" }, "2026-11-18T18:00:00Z")).toBe(false);
    expect(beforeCutoff({ fulfillment_status: "unfulfilled" }, "2026-11-18T18:00:00Z")).toBeUndefined();
    expect(deriveOrderFacts(order, options)).not.toHaveProperty("before_cutoff");
  });
});
