import { toZonedTime } from "../escalation/zoned-time.ts";
import { findInstant } from "../playbook/compare.ts";
import { remember } from "../remember.ts";
import { baseLanguage } from "./language.ts";

export interface Locale {
  /** BCP 47 */
  language: string;
  /** IANA */
  timeZone: string;
}

const NAMED = ["long", "medium", "short", "full"] as const;
const DIRECTIVE = /%(-?[a-zA-Z]|%|.|$)/g;
const KNOWN = new Set("Y y m -m B b d -d e A a H -H I -I M p %".split(" "));

/** The first `%x` of a date format that is not known; undefined when all are. */
export function findUnknownDirective(format: string): string | undefined {
  for (const [directive, name] of format.matchAll(DIRECTIVE)) {
    if (!KNOWN.has(name ?? "")) return directive;
  }
  return undefined;
}

/**
 * A date in the reply's language and the shop's time zone. `format` is `long`, `medium`, `short`, `full`, or
 * made of strftime's directives. A day without a time is that day everywhere. Undefined when the value is no
 * date: a customer never reads "Invalid Date".
 */
export function formatDate(value: unknown, format: string, locale: Locale): string | undefined {
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  const timeZone = isDay ? "UTC" : locale.timeZone;
  const instant = findInstant(value, timeZone);
  if (instant === undefined) return undefined;
  const named = NAMED.find((name) => name === format);
  if (named !== undefined) return writeNamed(intl(locale.language, { dateStyle: named, timeZone }), instant);
  const wall = toZonedTime(instant, timeZone);
  const name = (options: Intl.DateTimeFormatOptions, part: Intl.DateTimeFormatPartTypes): string =>
    intl(locale.language, { ...options, timeZone })
      .formatToParts(instant)
      .find(({ type }) => type === part)?.value ?? "";
  const two = (number: number): string => String(number).padStart(2, "0");
  const hour12 = wall.hour % 12 === 0 ? 12 : wall.hour % 12;
  return format.replace(DIRECTIVE, (whole, directive: string) => {
    switch (directive) {
      case "Y":
        return String(wall.year);
      case "y":
        return two(wall.year % 100);
      case "m":
        return two(wall.month);
      case "-m":
        return String(wall.month);
      // Beside a day many languages bend the month's name: both are asked for together.
      case "B":
        return name({ month: "long", day: "numeric" }, "month");
      case "b":
        return name({ month: "short", day: "numeric" }, "month");
      case "d":
        return two(wall.day);
      case "-d":
      case "e":
        return String(wall.day);
      case "A":
        return name({ weekday: "long" }, "weekday");
      case "a":
        return name({ weekday: "short" }, "weekday");
      case "H":
        return two(wall.hour);
      case "-H":
        return String(wall.hour);
      case "I":
        return two(hour12);
      case "-I":
        return String(hour12);
      case "M":
        return two(wall.minute);
      case "p":
        return wall.hour < 12 ? "AM" : "PM";
      case "%":
        return "%";
      default:
        return whole;
    }
  });
}

/** French counts the first of a month where it writes the month out: `1er décembre`, then `2 décembre`. */
function writeNamed(format: Intl.DateTimeFormat, instant: number): string {
  if (baseLanguage(format.resolvedOptions().locale) !== "fr") return format.format(instant);
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (type === "day" && value === "1" ? "1er" : value))
    .join("");
}

/** Making a format takes longer than all else in a date. */
const formatFor = remember(100, (wanted) => {
  const { language, options } = JSON.parse(wanted) as {
    language: string;
    options: Intl.DateTimeFormatOptions;
  };
  try {
    return new Intl.DateTimeFormat([language, "en"], { calendar: "gregory", ...options });
  } catch {
    return new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" });
  }
});

function intl(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatFor(JSON.stringify({ language, options }));
}

/** An amount in its currency as the reply's language writes it; undefined when either is unusable. */
export function formatMoney(amount: number, currency: string | null, language: string): string | undefined {
  if (!Number.isFinite(amount) || currency === null || !/^[A-Za-z]{3}$/.test(currency)) return undefined;
  try {
    return new Intl.NumberFormat([language, "en"], { style: "currency", currency }).format(amount);
  } catch {
    return undefined;
  }
}
