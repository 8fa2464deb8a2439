/** Milliseconds of a day. Ages are whole days of 24 hours: no time zone can make them jump. */
export const DAY_MS = 86_400_000;

/** A clock of another machine may be off by this much; a time further ahead is no fact about the past. */
const CLOCK_SKEW_MS = DAY_MS;

/** The instant of a fact as milliseconds, or undefined when it is unknown, absent or no date. */
export function findTime(value: string | null | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Whole days since `value`; undefined when that is unknown, or lies further in the future than clocks differ
 * (a wrong date must not turn into "0 days ago").
 */
export function findDaysSince(value: string | null | undefined, now: Date): number | undefined {
  const time = findTime(value);
  if (time === undefined) return undefined;
  const passed = now.getTime() - time;
  if (passed < -CLOCK_SKEW_MS) return undefined;
  return Math.max(0, Math.floor(passed / DAY_MS));
}
