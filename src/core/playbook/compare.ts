import { startOfDay } from "../escalation/zoned-time.ts";

export type Comparator = "==" | "!=" | "<" | ">" | "<=" | ">=" | "contains";

export const COMPARATORS: readonly string[] = ["==", "!=", "<", ">", "<=", ">=", "contains"];

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Compares two known values as Liquid would, with the differences that facts need: dates compare as instants,
 * decimals in quotes as numbers, and an absent yes-or-no counts as no. Undefined when the two cannot be
 * compared, for example a date that is no date: such a comparison is unknown, not false.
 */
export function compareValues(
  comparator: Comparator,
  left: unknown,
  right: unknown,
  timeZone: string,
): boolean | undefined {
  switch (comparator) {
    case "==":
      return isEqual(left, right, timeZone);
    case "!=":
      return !isEqual(left, right, timeZone);
    case "contains":
      return contains(left, right);
    default: {
      if (isNothing(left) || isNothing(right)) return false;
      const order = compareOrder(left, right, timeZone);
      if (order === undefined) return undefined;
      if (comparator === "<") return order < 0;
      if (comparator === ">") return order > 0;
      return comparator === "<=" ? order <= 0 : order >= 0;
    }
  }
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isEqual(left: unknown, right: unknown, timeZone: string): boolean {
  if (isNothing(left) || isNothing(right)) {
    // "The shop says there is none" of a yes-or-no is a no: `order.disputed == false` holds.
    if (left === false || right === false) return true;
    return isNothing(left) && isNothing(right);
  }
  if (typeof left === "boolean" || typeof right === "boolean") return String(left) === String(right);
  if (typeof left === "number" || typeof right === "number") {
    const [a, b] = [findNumber(left), findNumber(right)];
    return a !== undefined && a === b;
  }
  if (typeof left === "string" && typeof right === "string" && looksLikeDate(left) && looksLikeDate(right)) {
    return sameMoment(left, right, timeZone);
  }
  return left === right;
}

/** An instant equals a day when it lies on that day in the shop's time zone. */
function sameMoment(left: string, right: string, timeZone: string): boolean {
  if (DAY.test(left) !== DAY.test(right)) {
    const [day, instant] = DAY.test(left) ? [left, right] : [right, left];
    const [from, at] = [findInstant(day, timeZone), findInstant(instant, timeZone)];
    const until = findInstant(nextDay(day), timeZone);
    return from !== undefined && at !== undefined && until !== undefined && at >= from && at < until;
  }
  return (
    findInstant(left, timeZone) === findInstant(right, timeZone) && findInstant(left, timeZone) !== undefined
  );
}

function nextDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

function compareOrder(left: unknown, right: unknown, timeZone: string): number | undefined {
  const [a, b] = [findNumber(left), findNumber(right)];
  if (a !== undefined && b !== undefined) return a - b;
  if (typeof left !== "string" || typeof right !== "string") return undefined;
  const [from, to] = [findInstant(left, timeZone), findInstant(right, timeZone)];
  return from === undefined || to === undefined ? undefined : from - to;
}

function contains(left: unknown, right: unknown): boolean {
  if (isNothing(left) || isNothing(right)) return false;
  if (Array.isArray(left)) return left.some((entry) => entry === right || String(entry) === String(right));
  return typeof left === "string" && left.includes(String(right));
}

export function looksLikeDate(value: string): boolean {
  return DAY.test(value) || INSTANT.test(value);
}

/** The instant of a date, in milliseconds: a day begins at midnight of the shop's time zone. */
export function findInstant(value: unknown, timeZone: string): number | undefined {
  if (typeof value !== "string" || !looksLikeDate(value)) return undefined;
  const time = DAY.test(value) ? startOfDay(value, timeZone) : Date.parse(value);
  return time === undefined || Number.isNaN(time) ? undefined : time;
}

/** A number, or a decimal as shops write money; undefined for anything else. */
export function findNumber(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" && NUMBER.test(value.trim()) ? Number(value) : undefined;
}

/** Liquid's truth: everything but nothing and `false`. */
export function isTruthy(value: unknown): boolean {
  return !isNothing(value) && value !== false;
}

export function isBlank(value: unknown): boolean {
  if (!isTruthy(value)) return true;
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

export function isEmpty(value: unknown): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}
