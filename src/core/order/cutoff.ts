import { findTime } from "./instant.ts";

/** The part of a pack's calendar that decides when an order is picked (pack-format.md, `calendar`). */
export interface PickCalendar {
  time_zone?: string | undefined;
  /** `{ mon: "09:00-17:00" }`; a day left out is closed. Without any, Monday to Friday. */
  hours?: Partial<Record<Weekday, string | undefined>> | undefined;
  /** Closed days; one with `hours` is a short day. */
  holidays?: readonly (string | { date: string; hours?: string | undefined })[] | undefined;
  /** `14:00`: what is ordered before it is picked the same business day. */
  cutoff?: string | undefined;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** Longest stretch of closed days that is looked over: a shop closed for longer has no next pick. */
const LOOK_AHEAD_DAYS = 60;

/**
 * The moment at which an order created at `createdAt` is picked, and with that can no longer be changed: the
 * cut-off of the first business day whose cut-off comes after it. Undefined without a cut-off, a time zone or
 * a readable date.
 */
export function findPickTime(createdAt: string | null | undefined, calendar: PickCalendar): Date | undefined {
  const created = findTime(createdAt);
  const { cutoff, time_zone: timeZone } = calendar;
  if (created === undefined || cutoff === undefined || timeZone === undefined) return undefined;
  const first = localDay(created, timeZone);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = new Date(first.getTime() + ahead * 86_400_000);
    const closes = closingTime(day, calendar);
    if (closes === undefined) continue;
    // A short day ends before the usual cut-off.
    const pick = toInstant(day, closes < cutoff ? closes : cutoff, timeZone);
    if (pick > created) return new Date(pick);
  }
  return undefined;
}

/** When work ends on that local day, as `17:00`; undefined when the day is closed. */
function closingTime(day: Date, calendar: PickCalendar): string | undefined {
  const date = day.toISOString().slice(0, 10);
  for (const holiday of calendar.holidays ?? []) {
    if (typeof holiday === "string" ? holiday === date : holiday.date === date) {
      return typeof holiday === "string" ? undefined : holiday.hours?.slice(6);
    }
  }
  const weekday = WEEKDAYS[day.getUTCDay()] as Weekday;
  if (calendar.hours === undefined || Object.keys(calendar.hours).length === 0) {
    return weekday === "sat" || weekday === "sun" ? undefined : "24:00";
  }
  return calendar.hours[weekday]?.slice(6);
}

/** The local date of an instant, as midnight UTC of that date. */
function localDay(time: number, timeZone: string): Date {
  const shifted = new Date(time + offset(time, timeZone));
  return new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth(), shifted.getUTCDate()));
}

/** The instant of a local time of day. Two rounds, because the offset is that of the result (summer time). */
function toInstant(day: Date, timeOfDay: string, timeZone: string): number {
  const [hours = "0", minutes = "0"] = timeOfDay.split(":");
  const wall = day.getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000;
  const guess = wall - offset(wall, timeZone);
  return wall - offset(guess, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the zone is ahead of UTC at that instant. */
function offset(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts: Record<string, number> = {};
  for (const part of format.formatToParts(time)) parts[part.type] = Number(part.value);
  const wall = Date.UTC(
    parts.year ?? 1970,
    (parts.month ?? 1) - 1,
    parts.day,
    parts.hour,
    parts.minute,
    parts.second,
  );
  return wall - Math.floor(time / 1000) * 1000;
}
