import type { ShipmentState } from "../../core/order/facts.ts";

const SOURCES: Record<string, string> = {
  shopify: "Shopify",
  sample: "sample shop",
  file: "facts file",
  agent: "from you",
  settings: "your settings",
  helpdesk: "helpdesk",
  pack: "team playbooks",
  clock: "today’s date",
};

/** Where a value comes from, in the agent's terms; a carrier's or shop's own name stays as it is. */
export function sourceName(source: string): string {
  return SOURCES[source] ?? source;
}

const STATES: Record<ShipmentState, string> = {
  none: "Not shipped yet",
  label_created: "Label only",
  in_transit: "On its way",
  out_for_delivery: "Out for delivery",
  available_for_pickup: "Ready for pickup",
  attempted: "Delivery attempted",
  delivered: "Delivered",
  exception: "Problem on the way",
  returning: "Going back",
  returned_to_sender: "Returned to sender",
  cancelled: "Shipment cancelled",
  unknown: "State unknown",
};

export function shipmentWords(state: ShipmentState | null | undefined): string {
  return STATES[state ?? "unknown"];
}

/** What the checklist, the reply or the gate calls an `answers.` path; null for any other path. */
export function answerItem(path: string): string | null {
  return path.startsWith("answers.") ? path.slice("answers.".length) : null;
}
