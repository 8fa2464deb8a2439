import { describe, expect, it } from "vitest";
import type { BusinessCalendar } from "../../../src/core/escalation/business-time.ts";
import { findClock } from "../../../src/core/escalation/clock.ts";
import { createPacket } from "../../../src/core/escalation/packet.ts";
import type { PlaybookClock } from "../../../src/core/pack/schema.ts";
import { lookupOf, WITHHELD } from "../reply/fact-table.ts";

const CALENDAR: BusinessCalendar = {
  time_zone: "America/New_York",
  cutoff: "14:00",
  holidays: ["2026-11-26"],
};

function clockOf(
  clock: PlaybookClock,
  facts: Record<string, unknown>,
  now: string,
  waitingSince: string | null = null,
) {
  return findClock({
    clock,
    lookup: lookupOf(facts),
    calendar: CALENDAR,
    waitingSince: waitingSince === null ? null : Date.parse(waitingSince),
    now: Date.parse(now),
  });
}

describe("findClock", () => {
  it("is the cut-off at which this order is picked, and nothing once it has left", () => {
    const created = { "order.created_at": "2026-11-20T15:00:00Z" };
    expect(clockOf({ event: "cutoff" }, created, "2026-11-20T16:00:00Z")).toEqual({
      event: "cutoff",
      at: "2026-11-20T19:00:00.000Z",
    });
    // Ordered after Friday's cut-off: picked on Monday.
    expect(
      clockOf({ event: "cutoff" }, { "order.created_at": "2026-11-20T20:00:00Z" }, "2026-11-21T00:00:00Z")
        ?.at,
    ).toBe("2026-11-23T19:00:00.000Z");
    // The day's pick is over: nothing is left to save.
    expect(clockOf({ event: "cutoff" }, created, "2026-11-20T19:30:00Z")).toBeNull();
    expect(
      clockOf(
        { event: "cutoff" },
        { ...created, "order.fulfillment_status": "fulfilled" },
        "2026-11-20T16:00:00Z",
      ),
    ).toBeNull();
    expect(
      clockOf(
        { event: "cutoff" },
        { ...created, "order.cancelled_at": "2026-11-20T15:30:00Z" },
        "2026-11-20T16:00:00Z",
      ),
    ).toBeNull();
    // While the order is not known, the next cut-off is what may be missed. Thanksgiving is closed.
    expect(clockOf({ event: "cutoff" }, {}, "2026-11-26T12:00:00Z")?.at).toBe("2026-11-27T19:00:00.000Z");
  });

  it("is when dispute evidence is due", () => {
    const facts = { "order.dispute_due_at": "2026-12-01T23:59:00Z" };
    expect(clockOf({ event: "dispute_evidence" }, facts, "2026-11-20T16:00:00Z")).toEqual({
      event: "dispute_evidence",
      at: "2026-12-01T23:59:00.000Z",
    });
    expect(clockOf({ event: "dispute_evidence" }, {}, "2026-11-20T16:00:00Z")).toBeNull();
    expect(
      clockOf({ event: "dispute_evidence" }, { "order.dispute_due_at": WITHHELD }, "2026-11-20T16:00:00Z"),
    ).toBeNull();
    expect(
      clockOf({ event: "dispute_evidence" }, { "order.dispute_due_at": "soon" }, "2026-11-20T16:00:00Z"),
    ).toBeNull();
  });

  it("is the end of the last day of a window, in the shop's zone", () => {
    const facts = {
      "shipment.delivered_at": "2026-11-01T03:00:00Z",
      "policies.return_window_days": 30,
      "policies.claim_window_days": 10,
    };
    // 31 October in New York; the thirtieth day ends with 30 November.
    expect(clockOf({ event: "return_window" }, facts, "2026-11-20T00:00:00Z")?.at).toBe(
      "2026-12-01T05:00:00.000Z",
    );
    expect(clockOf({ event: "return_window" }, facts, "2026-12-02T00:00:00Z")).toBeNull();
    expect(clockOf({ event: "claim_window" }, facts, "2026-11-02T00:00:00Z")?.at).toBe(
      "2026-11-11T05:00:00.000Z",
    );
    expect(
      clockOf(
        { event: "claim_window" },
        { ...facts, "shipment.delivered_at": undefined, "shipment.shipped_at": "2026-11-05T12:00:00Z" },
        "2026-11-06T00:00:00Z",
      )?.at,
    ).toBe("2026-11-16T05:00:00.000Z");
    expect(
      clockOf(
        { event: "return_window" },
        { "shipment.delivered_at": "2026-11-01T03:00:00Z" },
        "2026-11-02T00:00:00Z",
      ),
    ).toBeNull();
  });

  it("is the promise of speed when that comes first, and stays when it is broken", () => {
    const facts = { "order.dispute_due_at": "2026-12-01T23:59:00Z" };
    const clock: PlaybookClock = { event: "dispute_evidence", within: "2 business hours" };
    expect(clockOf(clock, facts, "2026-11-20T15:30:00Z", "2026-11-20T15:00:00Z")).toEqual({
      event: "within",
      at: "2026-11-20T17:00:00.000Z",
    });
    expect(clockOf(clock, facts, "2026-11-20T20:00:00Z", "2026-11-20T15:00:00Z")?.event).toBe("within");
    expect(clockOf({ event: "none", within: "4 hours" }, {}, "2026-11-20T15:30:00Z")?.at).toBe(
      "2026-11-20T19:30:00.000Z",
    );
    expect(clockOf({ event: "none" }, facts, "2026-11-20T15:30:00Z")).toBeNull();
  });
});

describe("createPacket", () => {
  const packet = (over: Record<string, unknown>, facts: Record<string, unknown> = {}) =>
    createPacket({
      escalation: { to: "warehouse", due: "1 business day", ...over },
      owners: { warehouse: { name: "Warehouse team", email: "w@acme.example", channel: "#warehouse" } },
      alwaysAdvised: false,
      lookup: lookupOf(facts),
      context: { language: "en", timeZone: "UTC", currency: "USD" },
      calendar: CALENDAR,
      title: "Where is my order",
      now: Date.parse("2026-11-20T15:30:00Z"),
    });

  it("says who, by when and what happened; what is not known says so", () => {
    const summary =
      '{{ order.name }}: no scan since {{ shipment.last_scan_at | date: "%B %-d" }}.\nTold: {{ answers.promise | default: "nothing yet" }}';
    expect(
      packet({ summary, when: ["shipment.stalled"] }, { "order.name": "#1001", "shipment.stalled": true }),
    ).toEqual({
      to: "Warehouse team",
      contact: "#warehouse, w@acme.example",
      due_at: "2026-11-23T15:30:00.000Z",
      summary: "#1001: no scan since (not known).\nTold: nothing yet",
      advised: true,
    });
  });

  it("is advised only when its condition is known to hold", () => {
    expect(packet({ when: ["shipment.stalled"] }).advised).toBe(false);
    expect(packet({ when: ["shipment.stalled"] }, { "shipment.stalled": false }).advised).toBe(false);
    expect(packet({}).advised).toBe(false);
  });

  it("keeps hostile values text and a broken owner readable", () => {
    const made = packet({ to: "gone", summary: "{{ order.name }}" }, { "order.name": "{{ticket.id}} **x**" });
    expect(made.to).toBe("gone");
    expect(made.contact).toBeNull();
    expect(made.summary.replaceAll("\u2060", "")).toBe("{{ticket.id}} **x**");
    expect(made.summary).not.toContain("{{");
  });
});
