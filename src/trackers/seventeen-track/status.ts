import type { ShipmentState } from "../../core/order/facts.ts";

/** 17TRACK's main statuses (facts on Shopify, tracking-status-map). Null: given up, the last known state stays. */
const STATES: Readonly<Record<string, ShipmentState | null>> = {
  NotFound: "unknown",
  InfoReceived: "label_created",
  InTransit: "in_transit",
  Expired: null,
  AvailableForPickup: "available_for_pickup",
  OutForDelivery: "out_for_delivery",
  DeliveryFailure: "attempted",
  Delivered: "delivered",
  Exception: "exception",
  // Stages of single events that are no main status.
  PickedUp: "in_transit",
  Departure: "in_transit",
  Arrival: "in_transit",
  Returning: "returning",
  Returned: "returned_to_sender",
};

/** What the second half of a sub-status (`Exception_Lost`) adds to the main one. */
const DETAILS: Readonly<Record<string, { state?: ShipmentState; flag?: string }>> = {
  Rejected: { flag: "refused" },
  InvalidAddress: { flag: "address_problem" },
  Returning: { state: "returning" },
  Returned: { state: "returned_to_sender" },
  Lost: { flag: "lost" },
  Damage: { flag: "damaged" },
  Destroyed: { flag: "damaged" },
  Delayed: { state: "in_transit", flag: "delayed" },
  Cancel: { state: "cancelled" },
};

export function readStatus(
  status: string | null | undefined,
  subStatus: string | null | undefined,
): { state: ShipmentState | null; flags: string[] } {
  const known = STATES[status ?? ""];
  if (known === null) return { state: null, flags: ["stalled"] };
  const [main = "", detail = ""] = (subStatus ?? "").split("_");
  const more = main === "Exception" || main === "DeliveryFailure" ? DETAILS[detail] : undefined;
  return { state: more?.state ?? known ?? "unknown", flags: more?.flag === undefined ? [] : [more.flag] };
}
