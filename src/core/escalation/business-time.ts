import { DAY_MS } from "../order/instant.ts";
import { type Due, type Duration, findDue } from "../pack/duration.ts";
import { addDays, fromZonedTime, localDate } from "./zoned-time.ts";

/** The part of a pack's calendar that business time is reckoned with. */
export interface BusinessCalendar {
  /** IANA; UTC when left out. */
  time_zone?: string | undefined;
  /** `{ mon: "09:00-17:00" }`, a day left out is closed. Without any: Monday to Friday, nine to five. */
  hours?: Partial<Record<Weekday, string | undefined>> | undefined;
  /** Closed days; one with `hours` is a short day. */
  holidays?: readonly (string | { date: string; hours?: string | undefined })[] | undefined;
  /** The warehouse's daily cut-off, `14:00`. */
  cutoff?: string | undefined;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type Weekday = (typeof WEEKDAYS)[number];

const OFFICE_HOURS = workdays("09:00-17:00");
/** Where no hours are stated, the cut-off alone says until when the warehouse picks. */
const WAREHOUSE_HOURS = workdays("00:00-24:00");

function workdays(hours: string): BusinessCalendar["hours"] {
  return { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours };
}

/** A shop that opens on none of this many days has no business time: then plain time counts. */
const LOOK_AHEAD_DAYS = 1_500;
const HOUR_MS = 3_600_000;

/** The open hours of one day as instants. */
interface OpenDay {
  date: string;
  opens: number;
  closes: number;
}

/**
 * The instant at which something is due that was begun at `from`. `4 hours` and `3 days` are plain time,
 * `2 business hours` runs only while the shop is open, `1 business day` is the same time of day on the next open
 * day, `cutoff` is the warehouse's next cut-off. Summer time and holidays are those of the calendar's zone.
 * Undefined when the words cannot be reckoned with.
 */
export function findDueTime(words: string, from: number, calendar: BusinessCalendar): number | undefined {
  const due = findDue(words);
  return due === undefined ? undefined : addDue(due, from, calendar);
}

function addDue(due: Due, from: number, calendar: BusinessCalendar): number {
  if (due === "cutoff") return findNextCutoff(from, calendar) ?? addBusinessDays(1, from, calendar);
  switch (due.unit) {
    case "hours":
      return from + due.amount * HOUR_MS;
    case "days":
      return addPlainDays(due.amount, from, zoneOf(calendar));
    case "business_hours":
      return addBusinessHours(due.amount, from, calendar);
    case "business_days":
      return addBusinessDays(due.amount, from, calendar);
  }
}

/** The local date that many business or plain days ahead, `2026-11-24`: how promises are pre-filled. */
export function findDueDate(duration: Duration, from: number, calendar: BusinessCalendar): string {
  return localDate(addDue(duration, from, calendar), zoneOf(calendar));
}

/** The same time of day that many days later, whatever the clocks did in between. */
function addPlainDays(amount: number, from: number, timeZone: string): number {
  const date = localDate(from, timeZone);
  const minutes = (from - fromZonedTime({ date, minutes: 0 }, timeZone)) / 60_000;
  return fromZonedTime({ date: addDays(date, amount), minutes }, timeZone);
}

function addBusinessHours(amount: number, from: number, calendar: BusinessCalendar): number {
  let left = amount * HOUR_MS;
  for (const { opens, closes } of openDays(from, calendar)) {
    const start = Math.max(opens, from);
    if (closes <= start) continue;
    if (closes - start >= left) return start + left;
    left -= closes - start;
  }
  return from + amount * HOUR_MS;
}

function addBusinessDays(amount: number, from: number, calendar: BusinessCalendar): number {
  let passed = -1;
  let timeOfDay = 0;
  for (const { opens, closes } of openDays(from, calendar)) {
    if (passed < 0) {
      // Before opening, the day counts from its opening; after closing, from the next open day's.
      if (from >= closes) continue;
      timeOfDay = Math.max(0, from - opens);
    }
    if (++passed === amount) return Math.min(opens + timeOfDay, closes);
  }
  return from + amount * DAY_MS;
}

/**
 * The next moment at which the warehouse closes a day's picking; undefined without a cut-off or an open day. A day
 * that ends earlier closes then. Reckoned from an order's creation, it is when that order is picked, and with that
 * can no longer be changed.
 */
export function findNextCutoff(from: number, calendar: BusinessCalendar): number | undefined {
  const { cutoff } = calendar;
  const minutes = cutoff === undefined ? undefined : toMinutes(cutoff);
  if (minutes === undefined) return undefined;
  for (const { date, closes } of openDays(from, calendar, WAREHOUSE_HOURS)) {
    const at = Math.min(fromZonedTime({ date, minutes }, zoneOf(calendar)), closes);
    if (at > from) return at;
  }
  return undefined;
}

export function zoneOf(calendar: BusinessCalendar): string {
  return calendar.time_zone ?? "UTC";
}

/** The open days from the local day of `from` on; `usual` are the hours where the calendar states none. */
function* openDays(from: number, calendar: BusinessCalendar, usual = OFFICE_HOURS): Generator<OpenDay> {
  const timeZone = zoneOf(calendar);
  const hasHours = Object.values(calendar.hours ?? {}).some((hours) => hours !== undefined);
  const hours = hasHours ? calendar.hours : usual;
  const holidays = new Map(
    (calendar.holidays ?? []).map((holiday) =>
      typeof holiday === "string" ? [holiday, undefined] : [holiday.date, holiday.hours],
    ),
  );
  let date = localDate(from, timeZone);
  for (let ahead = 0; ahead < LOOK_AHEAD_DAYS; ahead++, date = addDays(date, 1)) {
    const day = new Date(`${date}T00:00:00Z`);
    // A date of the shop's that lies outside the years that clocks show: no calendar goes there.
    if (Number.isNaN(day.getTime())) return;
    const weekday = WEEKDAYS[day.getUTCDay()];
    const open = holidays.has(date)
      ? holidays.get(date)
      : weekday === undefined
        ? undefined
        : hours?.[weekday];
    const [opens, closes] = (open ?? "").split("-").map(toMinutes);
    if (opens === undefined || closes === undefined || closes <= opens) continue;
    yield {
      date,
      opens: fromZonedTime({ date, minutes: opens }, timeZone),
      closes: fromZonedTime({ date, minutes: closes }, timeZone),
    };
  }
}

function toMinutes(time: string): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}
