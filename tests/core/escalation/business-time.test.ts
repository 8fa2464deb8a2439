import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BusinessCalendar,
  findDueDate,
  findDueTime,
  findNextCutoff,
} from "../../../src/core/escalation/business-time.ts";
import {
  addDays,
  fromZonedTime,
  localDate,
  startOfDay,
  toZonedTime,
} from "../../../src/core/escalation/zoned-time.ts";

const NEW_YORK: BusinessCalendar = {
  time_zone: "America/New_York",
  hours: {
    mon: "09:00-17:00",
    tue: "09:00-17:00",
    wed: "09:00-17:00",
    thu: "09:00-17:00",
    fri: "09:00-16:00",
  },
  holidays: ["2026-12-25", { date: "2026-12-24", hours: "09:00-12:00" }],
  cutoff: "14:00",
};

const due = (words: string, from: string, calendar: BusinessCalendar = NEW_YORK): string | undefined => {
  const at = findDueTime(words, Date.parse(from), calendar);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe("zoned time", () => {
  it("finds the instant that clocks show, on both sides of a change", () => {
    // New York sprang forward on 8 March 2026 and falls back on 1 November 2026.
    const at = (date: string, minutes: number): string =>
      new Date(fromZonedTime({ date, minutes }, "America/New_York")).toISOString();
    expect(at("2026-03-07", 540)).toBe("2026-03-07T14:00:00.000Z");
    expect(at("2026-03-08", 540)).toBe("2026-03-08T13:00:00.000Z");
    expect(at("2026-11-01", 0)).toBe("2026-11-01T04:00:00.000Z");
    expect(at("2026-11-01", 540)).toBe("2026-11-01T14:00:00.000Z");
    // 02:30 does not exist: the clocks stand at 03:30 then. 01:30 exists twice: the first.
    expect(at("2026-03-08", 150)).toBe("2026-03-08T07:30:00.000Z");
    expect(at("2026-11-01", 90)).toBe("2026-11-01T05:30:00.000Z");
  });

  it("there and back is the same clock, in every zone, unless the clocks skip it", () => {
    const zones = [
      "America/New_York",
      "Europe/Berlin",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "UTC",
      "America/St_Johns",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
        fc.constantFrom(...zones),
        (time, zone) => {
          const instant = Math.floor(time / 60_000) * 60_000;
          const wall = toZonedTime(instant, zone);
          const back = fromZonedTime(
            { date: localDate(instant, zone), minutes: wall.hour * 60 + wall.minute },
            zone,
          );
          expect(toZonedTime(back, zone)).toEqual(wall);
          expect(back).toBeLessThanOrEqual(instant);
          expect(instant - back).toBeLessThanOrEqual(3_600_000);
        },
      ),
      { numRuns: 1_000 },
    );
  }, 60_000);

  it("knows days", () => {
    expect(startOfDay("2026-02-30", "UTC")).toBeUndefined();
    expect(startOfDay("nonsense", "UTC")).toBeUndefined();
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(localDate(Date.parse("2026-11-20T03:00:00Z"), "America/New_York")).toBe("2026-11-19");
    expect(localDate(Date.parse("2026-11-20T03:00:00Z"), "No/Such_Zone")).toBe("2026-11-20");
  });
});

describe("business time", () => {
  it.each([
    // Plain time.
    ["4 hours", "2026-11-20T10:00:00Z", "2026-11-20T14:00:00.000Z"],
    ["3 days", "2026-11-20T10:00:00Z", "2026-11-23T10:00:00.000Z"],
    // Three days over the end of summer time are at the same time of day: 73 hours.
    ["3 days", "2026-10-30T16:00:00Z", "2026-11-02T17:00:00.000Z"],
    // Business hours run while the shop is open.
    ["2 business hours", "2026-11-20T15:00:00Z", "2026-11-20T17:00:00.000Z"],
    ["2 business hours", "2026-11-20T10:00:00Z", "2026-11-20T16:00:00.000Z"],
    // Friday closes at 16:00 New York time, 21:00 UTC.
    ["2 business hours", "2026-11-20T20:00:00Z", "2026-11-23T15:00:00.000Z"],
    ["10 business hours", "2026-11-20T20:00:00Z", "2026-11-24T15:00:00.000Z"],
    // Saturday night.
    ["1 business hour", "2026-11-22T03:00:00Z", "2026-11-23T15:00:00.000Z"],
    // Over the change of the clocks: open at 09:00 local on both sides.
    ["2 business hours", "2026-10-30T19:00:00Z", "2026-11-02T15:00:00.000Z"],
    ["2 business hours", "2026-03-06T20:00:00Z", "2026-03-09T14:00:00.000Z"],
    // Business days keep the time of day; before opening they count from the opening, after closing from the next.
    ["1 business day", "2026-11-18T15:30:00Z", "2026-11-19T15:30:00.000Z"],
    ["1 business day", "2026-11-20T15:30:00Z", "2026-11-23T15:30:00.000Z"],
    ["1 business day", "2026-11-18T10:00:00Z", "2026-11-19T14:00:00.000Z"],
    ["1 business day", "2026-11-18T23:30:00Z", "2026-11-20T14:00:00.000Z"],
    ["1 business day", "2026-11-21T12:00:00Z", "2026-11-24T14:00:00.000Z"],
    // Thursday 16:30 to a Friday that closes at 16:00.
    ["1 business day", "2026-11-19T21:30:00Z", "2026-11-20T21:00:00.000Z"],
    // Christmas Eve is short, Christmas is closed, then a weekend.
    ["2 business days", "2026-12-23T15:00:00Z", "2026-12-28T15:00:00.000Z"],
    ["1 business day", "2026-12-23T21:00:00Z", "2026-12-24T17:00:00.000Z"],
    ["4 business hours", "2026-12-24T16:00:00Z", "2026-12-28T17:00:00.000Z"],
    // The warehouse's cut-off, 14:00; on a short day its closing.
    ["cutoff", "2026-11-20T10:00:00Z", "2026-11-20T19:00:00.000Z"],
    ["cutoff", "2026-11-20T19:00:00Z", "2026-11-23T19:00:00.000Z"],
    ["cutoff", "2026-12-24T12:00:00Z", "2026-12-24T17:00:00.000Z"],
    ["cutoff", "2026-12-24T18:00:00Z", "2026-12-28T19:00:00.000Z"],
  ])("%s from %s is %s", (words, from, at) => {
    expect(due(words, from)).toBe(at);
  });

  it("reckons with what a calendar leaves out", () => {
    // No hours: Monday to Friday, nine to five. No zone: UTC. No cut-off: one business day.
    expect(due("1 business hour", "2026-11-21T10:00:00Z", {})).toBe("2026-11-23T10:00:00.000Z");
    expect(due("cutoff", "2026-11-20T10:00:00Z", {})).toBe("2026-11-23T10:00:00.000Z");
    expect(findNextCutoff(0, {})).toBeUndefined();
    // A shop that never opens: plain time, and an end.
    const closed: BusinessCalendar = { hours: { mon: "17:00-09:00" } };
    expect(due("2 business hours", "2026-11-20T10:00:00Z", closed)).toBe("2026-11-20T12:00:00.000Z");
    expect(due("2 business days", "2026-11-20T10:00:00Z", closed)).toBe("2026-11-22T10:00:00.000Z");
  });

  it("does not reckon with words that are no time", () => {
    for (const words of ["soon", "-5 hours", "0 hours", "1.5 days", ""])
      expect(due(words, "2026-11-20T10:00:00Z")).toBeUndefined();
  });

  it("fills in a promise as a date of the shop", () => {
    const from = Date.parse("2026-11-20T03:00:00Z");
    expect(findDueDate({ amount: 2, unit: "business_days" }, from, NEW_YORK)).toBe("2026-11-24");
    expect(findDueDate({ amount: 2, unit: "days" }, from, NEW_YORK)).toBe("2026-11-21");
  });

  it("is never before it began, never outside opening hours, and later the longer it takes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom("America/New_York", "Europe/Berlin", "Australia/Lord_Howe"),
        (from, amount, time_zone) => {
          const calendar = { ...NEW_YORK, time_zone };
          for (const unit of ["business hours", "business days"]) {
            const at = findDueTime(`${amount} ${unit}`, from, calendar) ?? 0;
            const later = findDueTime(`${amount + 1} ${unit}`, from, calendar) ?? 0;
            expect(at).toBeGreaterThan(from);
            expect(later).toBeGreaterThan(at);
            const { hour, minute } = toZonedTime(at, time_zone);
            expect(hour * 60 + minute).toBeGreaterThanOrEqual(9 * 60);
            expect(hour * 60 + minute).toBeLessThanOrEqual(17 * 60);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
