/** A moment as the clocks of a time zone show it. */
export interface ZonedTime {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of `timeZone` show at an instant. An unknown zone counts as UTC. */
export function toZonedTime(instant: number, timeZone: string): ZonedTime {
  const parts: Record<string, number> = {};
  for (const part of findFormat(timeZone).formatToParts(instant)) {
    if (part.type !== "literal") parts[part.type] = Number(part.value);
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

function findFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    const options = {
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    } as const;
    try {
      format = new Intl.DateTimeFormat("en-US", { ...options, timeZone });
    } catch {
      format = new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
    }
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * The instant at which the clocks of `timeZone` show a date and time. A time that the clocks skip in spring is
 * the moment they jump past it; one that they show twice in autumn is the first of the two.
 */
export function fromZonedTime(wall: { date: string; minutes: number }, timeZone: string): number {
  const target = Date.parse(`${wall.date}T00:00:00Z`) + wall.minutes * 60_000;
  const before = offsetAt(target - 86_400_000, timeZone);
  const after = offsetAt(target + 86_400_000, timeZone);
  // Far from a change of the clocks both offsets are the same; near one, each is right on its own side.
  const early = target - Math.max(before, after);
  const late = target - Math.min(before, after);
  if (wallAt(early, timeZone) === target) return early;
  if (wallAt(late, timeZone) === target) return late;
  return target - before;
}

function wallAt(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

/** Milliseconds by which the zone's clocks are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = toZonedTime(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The local date of an instant, `2026-11-20`. */
export function localDate(instant: number, timeZone: string): string {
  const { year, month, day } = toZonedTime(instant, timeZone);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Midnight of a local date as an instant; undefined when there is no such date. */
export function startOfDay(date: string, timeZone: string): number | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  return fromZonedTime({ date, minutes: 0 }, timeZone);
}

/** The date that many days later, by the calendar. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
