import { type BusinessCalendar, findNextCutoff } from "../escalation/business-time.ts";
import type { OrderFacts, ShipmentFacts } from "./facts.ts";
import { DAY_MS, findDaysSince, findTime } from "./instant.ts";
import { findStalled } from "./stalled.ts";

export interface DeriveOptions {
  /** Every address that the ticket's requester is known by. Empty: nothing can be said about whose order it is. */
  requesterEmails: readonly string[];
  now: Date;
  /**
   * The pack's constants; `stalled_days` and `late_days` (numbers, each also per country of
   * destination: `stalled_days_CH`) and `home_country` (`US`) are read here.
   */
  policies: Readonly<Record<string, unknown>>;
  calendar?: BusinessCalendar | undefined;
}

/**
 * Fills in what follows from other facts and the time: `age_days`, `last_scan_days`, `late_days`,
 * `delivered_days`, `stalled`, `email_matches_requester`, `before_cutoff`. A value that is already there wins
 * (a lead's test, a tracker that knows better); a value whose inputs are unknown stays unknown; one whose
 * inputs are absent is absent. Returns a new object.
 */
export function deriveOrderFacts(order: OrderFacts, options: DeriveOptions): OrderFacts {
  const { now } = options;
  const derived: OrderFacts = { ...order };
  fill(derived, "age_days", daysSince(order.created_at, now));
  fill(derived, "email_matches_requester", matchesRequester(order.email, options.requesterEmails));
  fill(derived, "before_cutoff", beforeCutoff(order, options));
  if (order.shipments) {
    derived.shipments = order.shipments.map((shipment) => deriveShipment(shipment, order, options));
  }
  return derived;
}

function deriveShipment(shipment: ShipmentFacts, order: OrderFacts, options: DeriveOptions): ShipmentFacts {
  const { now, policies } = options;
  const derived: ShipmentFacts = { ...shipment };
  fill(derived, "last_scan_days", daysSince(shipment.last_scan_at, now));
  fill(derived, "delivered_days", daysSince(shipment.delivered_at, now));
  fill(derived, "late_days", lateDays(shipment, now));
  fill(
    derived,
    "stalled",
    findStalled(shipment, {
      now,
      international: isInternational(order.country, options),
      stalledDays: findDaysPolicy("stalled_days", order.country, policies),
    }),
  );
  const flags = derivedFlags(derived, findDaysPolicy("late_days", order.country, policies) ?? 0);
  if (flags.length > 0) derived.flags = [...new Set([...(shipment.flags ?? []), ...flags])];
  return derived;
}

/** A threshold of the pack, for the country the parcel goes to (`stalled_days_CH`) or for all of them. */
function findDaysPolicy(
  name: "stalled_days" | "late_days",
  country: string | null | undefined,
  policies: DeriveOptions["policies"],
): number | undefined {
  const own = typeof country === "string" ? policies[`${name}_${country.toUpperCase()}`] : undefined;
  const days = own ?? policies[name];
  return typeof days === "number" ? days : undefined;
}

/** What an agent should see at once and no source says in a word. */
function derivedFlags(shipment: ShipmentFacts, graceDays: number): string[] {
  const { state, scans, late_days: late, stalled } = shipment;
  const flags: string[] = [];
  if (state !== "delivered" && typeof late === "number" && late > graceDays) flags.push("late");
  if (state === "label_created" && stalled === true) flags.push("label_only");
  const isBack = state === "returning" || state === "returned_to_sender";
  if (isBack && scans?.some((scan) => scan.state === "delivered")) flags.push("delivered_then_returned");
  return flags;
}

/** Sets a key that is not there yet; an undefined value leaves it unknown. */
function fill<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (target[key] === undefined && value !== undefined) target[key] = value;
}

function daysSince(value: string | null | undefined, now: Date): number | null | undefined {
  return value === null ? null : findDaysSince(value, now);
}

/** Days past the estimated date: until now, or until the delivery that came late. 0 when in time. */
function lateDays(shipment: ShipmentFacts, now: Date): number | null | undefined {
  if (shipment.estimated_at === null) return null;
  const promised = findTime(shipment.estimated_at);
  if (promised === undefined) return undefined;
  const delivered = findTime(shipment.delivered_at);
  // Delivered, but nobody knows when: how late it was is unknown, not growing.
  if (shipment.state === "delivered" && delivered === undefined) return undefined;
  const end = delivered ?? now.getTime();
  return Math.max(0, Math.floor((end - promised) / DAY_MS));
}

function matchesRequester(
  email: string | null | undefined,
  requesterEmails: readonly string[],
): boolean | null | undefined {
  if (email === null) return null;
  if (email === undefined || requesterEmails.length === 0) return undefined;
  return requesterEmails.some((address) => sameEmail(address, email));
}

/** Whether two addresses are the same mailbox, as written: no guesses about dots or plus signs. */
export function sameEmail(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}

/** Whether the order can still be stopped before the warehouse picks it. */
function beforeCutoff(order: OrderFacts, { now, calendar }: DeriveOptions): boolean | undefined {
  // A cut-off is a time on the warehouse's clock: without its zone nobody can say when that was.
  if (calendar?.time_zone === undefined) return undefined;
  if (order.fulfillment_status === "fulfilled" || order.unfulfilled_count === 0) return false;
  const created = findTime(order.created_at);
  const pick = created === undefined ? undefined : findNextCutoff(created, calendar);
  return pick === undefined ? undefined : now.getTime() < pick;
}

/**
 * Whether the parcel leaves the shop's country: by the policy `home_country`, else by the calendar's time zone,
 * where the platform knows the zones of a country.
 */
function isInternational(
  country: string | null | undefined,
  { policies, calendar }: DeriveOptions,
): boolean | undefined {
  if (typeof country !== "string" || country === "") return undefined;
  if (typeof policies.home_country === "string") {
    return policies.home_country.toUpperCase() !== country.toUpperCase();
  }
  if (calendar?.time_zone === undefined) return undefined;
  const zones = findZonesOfCountry(country);
  return zones === undefined ? undefined : !zones.includes(calendar.time_zone);
}

/** Intl's locale info is not in every browser yet (Firefox); without it the answer is unknown. */
function findZonesOfCountry(country: string): readonly string[] | undefined {
  if (!/^[A-Za-z]{2}$/.test(country)) return undefined;
  const locale = new Intl.Locale(`und-${country}`) as { getTimeZones?: () => string[] | undefined };
  return locale.getTimeZones?.();
}
