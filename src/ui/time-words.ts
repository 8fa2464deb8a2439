const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The interface is English; dates follow the agent's own English when the browser speaks one. */
const LOCALE = globalThis.navigator?.language.startsWith("en") ? navigator.language : "en-GB";

/** `24 Sep`, with the year when it is not this one. Null or unreadable dates give null. */
export function dayWords(iso: string | null | undefined, now: number): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  // A day without a time (`2026-11-25`) is that day wherever the agent sits.
  const timeZone = iso?.length === 10 ? "UTC" : undefined;
  return new Intl.DateTimeFormat(LOCALE, {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(date);
}

/** `Tue 24 Sep`: a day that something is due on. */
export function weekdayWords(iso: string | null | undefined): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  return new Intl.DateTimeFormat(LOCALE, { weekday: "short", day: "numeric", month: "short" }).format(date);
}

/** `Tue 24 Sep, 14:05`, for titles and due dates. */
export function momentWords(iso: string | null | undefined): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(date);
}

/** `17 Nov, 14:05`: a line in a list of events. */
export function stampWords(iso: string | null | undefined): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  return new Intl.DateTimeFormat(LOCALE, {
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(date);
}

/** How long ago: `just now`, `4 min ago`, `3 h ago`, `2 days ago`. */
export function ageWords(iso: string | null | undefined, now: number): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  const past = now - date.getTime();
  return past < MINUTE ? "just now" : `${spanWords(past)} ago`;
}

/** How long until: `in 3 days`, `in 2 h 10 min`; `2 h ago` once it is past. */
export function untilWords(iso: string, now: number): string | null {
  const date = parseDate(iso);
  if (date === null) return null;
  const left = date.getTime() - now;
  if (left < 0) return `${spanWords(-left)} ago`;
  return left < MINUTE ? "now" : `in ${spanWords(left)}`;
}

/** Milliseconds until an instant; negative once it is past, null when it cannot be read. */
export function msUntil(iso: string, now: number): number | null {
  const date = parseDate(iso);
  return date === null ? null : date.getTime() - now;
}

function spanWords(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  if (minutes < 60) return `${Math.max(1, minutes)} min`;
  const hours = Math.floor(ms / HOUR);
  const rest = minutes - hours * 60;
  if (hours < 4 && rest > 0) return `${hours} h ${rest} min`;
  if (hours < 24) return `${hours} h`;
  const days = Math.floor(ms / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}

function parseDate(iso: string | null | undefined): Date | null {
  if (iso === null || iso === undefined) return null;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** A decimal string in its currency: `€84.00`. Anything unreadable comes back as it was written. */
export function moneyWords(
  amount: string | number | null | undefined,
  currency: string | null | undefined,
): string | null {
  if (amount === null || amount === undefined) return null;
  const value = Number(amount);
  if (!Number.isFinite(value)) return String(amount);
  try {
    return new Intl.NumberFormat(LOCALE, { style: "currency", currency: currency ?? "" }).format(value);
  } catch {
    // No or an unknown currency code: the number alone says no more than we know.
    return currency ? `${amount} ${currency}` : String(amount);
  }
}
