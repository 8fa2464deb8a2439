import type { OrderFacts, ShipmentFacts, ShipmentState } from "./facts.ts";
import { findTime } from "./instant.ts";

/** What an order without any parcel says about `shipment`: everything is absent but the state. */
const NO_SHIPMENT: ShipmentFacts = {
  state: "none",
  stalled: false,
  carrier: null,
  tracking_number: null,
  tracking_url: null,
  shipped_at: null,
  last_scan_at: null,
  last_scan_text: null,
  last_scan_days: null,
  estimated_at: null,
  delivered_at: null,
  delivered_days: null,
  late_days: null,
};

/** How much a parcel in this state is what a customer writes about; the highest wins. */
const ATTENTION: Record<ShipmentState, number> = {
  returned_to_sender: 9,
  returning: 8,
  exception: 7,
  attempted: 6,
  available_for_pickup: 5,
  out_for_delivery: 4,
  in_transit: 4,
  label_created: 3,
  unknown: 2,
  delivered: 1,
  none: 0,
  cancelled: 0,
};

/**
 * Which of an order's shipments is its `shipment`: the one whose tracking number the customer wrote; else the
 * one in trouble, else one still on its way (of equals the one that has waited longest), else the one delivered
 * last. A cancelled parcel only when there is no other. Undefined when the shipments are unknown; the state
 * `none` when the shop says there is none.
 */
export function findCurrentShipment(
  order: OrderFacts,
  trackingNumbers: readonly string[] = [],
): ShipmentFacts | undefined {
  if (order.shipments === undefined) return undefined;
  if (order.shipments === null || order.shipments.length === 0) return NO_SHIPMENT;
  const named = order.shipments.find(
    (shipment) =>
      typeof shipment.tracking_number === "string" &&
      trackingNumbers.some((number) => sameTracking(number, shipment.tracking_number ?? "")),
  );
  return named ?? [...order.shipments].sort(byAttention)[0];
}

/** Whether two tracking numbers are the same, however they are spaced or written. */
export function sameTracking(left: string, right: string): boolean {
  const plain = (text: string): string => text.replace(/[\s-]/g, "").toUpperCase();
  return plain(left) !== "" && plain(left) === plain(right);
}

function byAttention(left: ShipmentFacts, right: ShipmentFacts): number {
  return attention(right) - attention(left) || age(left, right);
}

function attention(shipment: ShipmentFacts): number {
  const base = ATTENTION[shipment.state ?? "unknown"];
  return shipment.stalled === true ? Math.max(base, 6) : base;
}

/** Negative when `left` comes first: delivered newest first, on its way oldest first. */
function age(left: ShipmentFacts, right: ShipmentFacts): number {
  if (left.state === "delivered" && right.state === "delivered") {
    return (findTime(right.delivered_at) ?? 0) - (findTime(left.delivered_at) ?? 0);
  }
  const since = (shipment: ShipmentFacts): number =>
    findTime(shipment.last_scan_at) ?? findTime(shipment.shipped_at) ?? Number.MAX_SAFE_INTEGER;
  return since(left) - since(right);
}
