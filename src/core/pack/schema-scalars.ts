import * as z from "zod";
import { findDue, findDuration } from "./duration.ts";
import { PACK_LIMITS, utf8Length } from "./limits.ts";

export { PACK_LIMITS, utf8Length } from "./limits.ts";

import { PACK_ID, SEMVER } from "./version.ts";

export const id = z.string().regex(PACK_ID, {
  error: (issue) =>
    `PACK_ID_INVALID: "${shorten(String(issue.input))}" is no id. Use 1 to 64 of a–z, 0–9 and "-", for example "where-is-my-order".`,
});

/** A name or title on one line. */
export const title = z
  .string()
  .refine((text) => text.trim() !== "", { error: "This must not be empty.", abort: true });

/** A text for customers or colleagues: Liquid and Markdown, at most 20 KB of UTF-8. */
export const text = z
  .string()
  .refine((value) => value.trim() !== "", { error: "This text is empty." })
  .refine((value) => utf8Length(value) <= PACK_LIMITS.bodyBytes, {
    error:
      "TEMPLATE_TOO_LARGE: This text is longer than 20 KB. Shorten it, or split it into several replies.",
  })
  .meta({ maxLength: PACK_LIMITS.bodyBytes });

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'This is no language tag. Write it like "en", "fr" or "pt-BR", with a hyphen.',
  })
  .refine(isLanguageTag, { error: 'This is no language tag. Write it like "en", "fr" or "pt-BR".' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const semver = z.string().regex(SEMVER, {
  error: (issue) =>
    `PACK_VERSION_INVALID: "${shorten(String(issue.input))}" is no version. Write three numbers with dots, like "1.4.0".`,
});

/** A day, `2026-12-25`. */
export const day = z.iso.date({ error: 'This is no date. Write year, month and day like "2026-12-25".' });

/** An instant, `2026-11-20T10:00:00Z`. */
export const instant = z.iso.datetime({
  offset: true,
  error: 'This is no date with time. Write it like "2026-11-20T10:00:00Z".',
});

/** `14:00` */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'This is no time of day. Write hours and minutes like "14:00", up to "23:59".',
});

/** `09:00-17:00`; `24:00` may stand for the end of the day. */
export const openingHours = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    error: 'These are no opening hours. Write them like "09:00-17:00".',
    abort: true,
  })
  .refine((hours) => hours.slice(0, 5) < hours.slice(6), {
    error: "Opening hours must end after they begin, on the same day.",
  });

export const timeZone = z
  .string()
  .refine(isTimeZone, { error: 'There is no such time zone. Use an IANA name like "America/New_York".' });

function isTimeZone(name: string): boolean {
  // Intl also takes offsets ("+01:00"), which know no daylight saving time and are no IANA names.
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export const duration = z.string().refine((words) => findDuration(words) !== undefined, {
  error:
    'This is no length of time. Write it like "4 hours", "2 business hours", "1 business day" or "3 days".',
});

export const due = z.string().refine((words) => findDue(words) !== undefined, {
  error:
    'Nobody can reckon with this. Write "4 hours", "2 business hours", "1 business day", "3 days" or "cutoff".',
});

/**
 * A Liquid expression, or a list of which all must hold. Always a list once parsed; a reply whose list is
 * absent is the fallback of its language.
 */
export const condition = z
  .union([z.string(), z.array(z.string()).min(1)], {
    error: "A condition is one line of text, or a list of such lines that must all hold.",
  })
  .transform((value) => (typeof value === "string" ? [value] : value));

/** Strings in error messages are cut, so that a hostile file cannot fill the screen. */
export function shorten(value: string): string {
  const characters = [...value.slice(0, 80)];
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : value;
}
