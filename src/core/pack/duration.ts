/**
 * A span of time as packs write it: `4 hours`, `2 business hours`, `1 business day`, `3 days`. What `business`
 * means is up to the pack's calendar; this only reads the words.
 */
export interface Duration {
  amount: number;
  unit: "hours" | "business_hours" | "business_days" | "days";
}

/** When an escalation is due: a span from now, or the warehouse's next cut-off. */
export type Due = Duration | "cutoff";

const DURATION = /^([1-9]\d{0,2}) (business )?(hour|day)s?$/;

/** Reads `2 business days`; undefined when the text is no duration of 1 to 999 units. */
export function findDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  const [, amount, business, unit] = match;
  return {
    amount: Number(amount),
    unit: `${business === undefined ? "" : "business_"}${unit}s` as Duration["unit"],
  };
}

/** Reads an escalation's `due`; undefined when the text is neither a duration nor `cutoff`. */
export function findDue(text: string): Due | undefined {
  return text === "cutoff" ? "cutoff" : findDuration(text);
}
