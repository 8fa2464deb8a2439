import type { FactLookup } from "../order/facts.ts";
import { findTime } from "../order/instant.ts";
import type { PlaybookClock } from "../pack/schema.ts";
import { findInstant, findNumber } from "../playbook/compare.ts";
import type { Clock } from "../suggestion.ts";
import { type BusinessCalendar, findDueTime, findNextCutoff, zoneOf } from "./business-time.ts";
import { addDays, localDate, startOfDay } from "./zoned-time.ts";

export interface ClockInput {
  clock: PlaybookClock;
  lookup: FactLookup;
  calendar: BusinessCalendar;
  /** When the customer wrote what is not answered yet; null where the page does not say. */
  waitingSince: number | null;
  now: number;
}

/**
 * The moment at which waiting makes something irreversible, or a promise of speed is broken: the earlier of the
 * two. Null when nothing is at stake, or when it is already past saving. A broken `within` stays: it is overdue,
 * not lost.
 */
export function findClock({ clock, lookup, calendar, waitingSince, now }: ClockInput): Clock | null {
  const found: { event: Clock["event"]; at: number }[] = [];
  if (clock.event !== "none") {
    const at = findEvent(clock.event, lookup, calendar, now);
    if (at !== undefined && at > now) found.push({ event: clock.event, at });
  }
  if (clock.within !== undefined) {
    const at = findDueTime(clock.within, waitingSince ?? now, calendar);
    if (at !== undefined) found.push({ event: "within", at });
  }
  const [first] = found.sort((left, right) => left.at - right.at);
  return first === undefined ? null : { event: first.event, at: new Date(first.at).toISOString() };
}

function findEvent(
  event: Exclude<PlaybookClock["event"], "none">,
  lookup: FactLookup,
  calendar: BusinessCalendar,
  now: number,
): number | undefined {
  switch (event) {
    case "cutoff":
      return findCutoff(lookup, calendar, now);
    case "dispute_evidence":
      return instantOf("order.dispute_due_at", lookup, calendar);
    case "return_window":
      return findWindowEnd(["shipment.delivered_at"], "policies.return_window_days", lookup, calendar);
    case "claim_window":
      return findWindowEnd(
        ["shipment.delivered_at", "shipment.shipped_at"],
        "policies.claim_window_days",
        lookup,
        calendar,
      );
  }
}

/** When this order is picked; the next cut-off while the order is not known. Nothing once it has left. */
function findCutoff(lookup: FactLookup, calendar: BusinessCalendar, now: number): number | undefined {
  const isGone =
    knownValue("order.fulfillment_status", lookup) === "fulfilled" ||
    knownValue("order.unfulfilled_count", lookup) === 0 ||
    typeof knownValue("order.cancelled_at", lookup) === "string";
  if (isGone) return undefined;
  const created = knownValue("order.created_at", lookup);
  if (typeof created !== "string") return findNextCutoff(now, calendar);
  const since = findTime(created);
  return since === undefined ? undefined : findNextCutoff(since, calendar);
}

/** The end of the last day of a window of days that began at the first of `starts` that is known. */
function findWindowEnd(
  starts: readonly string[],
  policy: string,
  lookup: FactLookup,
  calendar: BusinessCalendar,
): number | undefined {
  const days = findNumber(knownValue(policy, lookup));
  const start = starts.map((path) => instantOf(path, lookup, calendar)).find((at) => at !== undefined);
  if (days === undefined || days < 0 || days > 3_650 || start === undefined) return undefined;
  const zone = zoneOf(calendar);
  return startOfDay(addDays(localDate(start, zone), Math.floor(days) + 1), zone);
}

function instantOf(path: string, lookup: FactLookup, calendar: BusinessCalendar): number | undefined {
  return findInstant(knownValue(path, lookup), zoneOf(calendar));
}

function knownValue(path: string, lookup: FactLookup): unknown {
  const fact = lookup(path);
  return fact.state === "present" ? fact.value : undefined;
}
