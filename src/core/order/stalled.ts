import type { ShipmentFacts, ShipmentState } from "./facts.ts";
import { findDaysSince, findTime } from "./instant.ts";

/** Days without a scan after which a parcel counts as stalled (facts on tracking: proposed defaults). */
export const STALLED_AFTER_DAYS = {
  label_created: 3,
  domestic: 5,
  international: 10,
  out_for_delivery: 1,
  available_for_pickup: 7,
} as const;

const AT_REST: readonly ShipmentState[] = ["none", "delivered", "returned_to_sender", "cancelled"];

export interface StalledContext {
  now: Date;
  /** Whether the parcel crosses a border; undefined when nobody knows where it started or goes. */
  international: boolean | undefined;
  /** The pack's `stalled_days`: replaces both thresholds of a parcel on its way. */
  stalledDays: number | undefined;
}

/**
 * Whether a parcel has not moved for too long. Undefined when that depends on something unknown: between the
 * domestic and the international threshold, a parcel whose route is unknown is neither.
 */
export function findStalled(shipment: ShipmentFacts, context: StalledContext): boolean | undefined {
  const { state } = shipment;
  if (state === undefined || state === null || state === "unknown") return undefined;
  if (AT_REST.includes(state)) return false;
  const days = findDaysSince(lastSign(shipment), context.now);
  if (days === undefined) return undefined;
  if (state === "label_created" || state === "out_for_delivery" || state === "available_for_pickup") {
    return days >= STALLED_AFTER_DAYS[state];
  }
  const { domestic, international } = STALLED_AFTER_DAYS;
  if (context.stalledDays !== undefined) return days >= context.stalledDays;
  if (days >= international) return true;
  if (days < domestic) return false;
  return context.international === undefined ? undefined : !context.international;
}

/** The last thing known to have happened to the parcel. A label has no scan: then its own making counts. */
function lastSign(shipment: ShipmentFacts): string | null | undefined {
  if (findTime(shipment.last_scan_at) !== undefined) return shipment.last_scan_at;
  return shipment.scans?.[0]?.at ?? shipment.shipped_at;
}
