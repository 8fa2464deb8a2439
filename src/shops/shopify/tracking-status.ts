import type { ShipmentState } from "../../core/order/facts.ts";
import type { DisplayStatus } from "./answer.ts";

export interface TrackedStatus {
  state: ShipmentState;
  flag?: string;
}

/**
 * Shopify's words for where a parcel is (facts on Shopify, tracking-status-map). `FULFILLED` and
 * `MARKED_AS_FULFILLED` are a merchant's click, no scan: nobody knows from them where the parcel is.
 */
export const STATUS: Readonly<Record<DisplayStatus, TrackedStatus>> = {
  LABEL_PURCHASED: { state: "label_created" },
  LABEL_PRINTED: { state: "label_created" },
  CONFIRMED: { state: "label_created" },
  SUBMITTED: { state: "label_created" },
  FULFILLED: { state: "unknown", flag: "merchant_marked_only" },
  MARKED_AS_FULFILLED: { state: "unknown", flag: "merchant_marked_only" },
  CARRIER_PICKED_UP: { state: "in_transit" },
  IN_TRANSIT: { state: "in_transit" },
  DELAYED: { state: "in_transit", flag: "delayed" },
  OUT_FOR_DELIVERY: { state: "out_for_delivery" },
  READY_FOR_PICKUP: { state: "available_for_pickup" },
  READY_FOR_RECIPIENT_PICKUP: { state: "available_for_pickup" },
  PICKED_UP: { state: "delivered" },
  ATTEMPTED_DELIVERY: { state: "attempted" },
  DELIVERED: { state: "delivered" },
  NOT_DELIVERED: { state: "exception" },
  FAILURE: { state: "exception" },
  LABEL_VOIDED: { state: "cancelled" },
  CANCELED: { state: "cancelled" },
  RETURNING_TO_SENDER: { state: "returning" },
  BUYER_ACTION_REQUIRED: { state: "exception", flag: "address_problem" },
};

/** Statuses that a shop or a label service sets, not a carrier's scanner. */
export const NO_SCAN: ReadonlySet<string> = new Set([
  "LABEL_PURCHASED",
  "LABEL_PRINTED",
  "CONFIRMED",
  "SUBMITTED",
  "FULFILLED",
  "MARKED_AS_FULFILLED",
]);

/** What to show where the carrier sent no text of its own. */
export const STATUS_TEXT: Readonly<Record<DisplayStatus, string>> = {
  LABEL_PURCHASED: "Label created",
  LABEL_PRINTED: "Label printed",
  CONFIRMED: "Confirmed",
  SUBMITTED: "Submitted",
  FULFILLED: "Marked as fulfilled",
  MARKED_AS_FULFILLED: "Marked as fulfilled",
  CARRIER_PICKED_UP: "Picked up by the carrier",
  IN_TRANSIT: "In transit",
  DELAYED: "Delayed",
  OUT_FOR_DELIVERY: "Out for delivery",
  READY_FOR_PICKUP: "Ready for pickup",
  READY_FOR_RECIPIENT_PICKUP: "Ready for pickup",
  PICKED_UP: "Picked up",
  ATTEMPTED_DELIVERY: "Delivery attempted",
  DELIVERED: "Delivered",
  NOT_DELIVERED: "Not delivered",
  FAILURE: "Delivery failed",
  LABEL_VOIDED: "Label voided",
  CANCELED: "Cancelled",
  RETURNING_TO_SENDER: "Returning to sender",
  BUYER_ACTION_REQUIRED: "Action required",
};

/** The stable version has no word for a parcel on its way back; carriers say it in the event's text. */
const RETURNED =
  /\b(returned|delivered|delivery) to (the )?(sender|shipper|merchant)\b|\bzurück an (den )?absender zugestellt|\bretourné à l.expéditeur/i;
const RETURNING =
  /\breturn(ing|s)? to (the )?(sender|shipper|merchant)\b|\breturn to sender\b|\brücksendung\b|\bretour à l.expéditeur/i;

/** What the text of a carrier's event adds to its status. Inferred from words: only ever for trouble. */
export function readMessage(message: string | null | undefined): { state?: ShipmentState; flags: string[] } {
  const words = (message ?? "").slice(0, 300);
  const flags = FLAGS.filter(([, pattern]) => pattern.test(words)).map(([flag]) => flag);
  if (RETURNED.test(words)) return { state: "returned_to_sender", flags };
  if (RETURNING.test(words)) return { state: "returning", flags };
  return { flags };
}

const FLAGS: readonly (readonly [string, RegExp])[] = [
  ["lost", /\blost\b|\bverloren\b|\bperdu\b/i],
  ["damaged", /\bdamaged?\b|\bbeschädigt|\bendommagé/i],
  ["customs", /\bcustoms\b|\bdut(y|ies)\b|\bzoll|\bdouan/i],
  ["refused", /\brefused\b|\brejected\b|\bannahme verweigert|\brefusé/i],
  [
    "address_problem",
    /\b(incorrect|incomplete|insufficient|invalid|wrong|bad) address|\baddress (information|correction|not found|incomplete|unknown)|\breceiver unknown\b/i,
  ],
  ["delayed", /\bdelay(ed)?\b|\bverspät|\bretardé/i],
];
