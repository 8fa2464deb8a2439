import type { ShipmentState } from "../../core/order/facts.ts";

const NAMES: Record<string, string> = {
  "order.name": "order number",
  "order.created_at": "order date",
  "order.buyer_name": "buyer's name",
  "order.email": "order's e-mail",
  "order.phone": "order's phone",
  "order.postcode": "postcode",
  "order.total": "order total",
  "order.refunded": "refunded amount",
  "order.refund_at": "refund date",
  "order.refund_pending": "whether a refund is pending",
  "order.financial_status": "payment status",
  "order.fulfillment_status": "shipping status",
  "order.cancelled_at": "cancellation date",
  "order.return_status": "return status",
  "order.email_matches_requester": "whether the order is the writer's",
  "order.before_cutoff": "whether the warehouse cut-off has passed",
  "order.status_url": "order status page",
  "order.risk": "fraud risk",
  "order.disputed": "whether the payment is disputed",
  "order.dispute_due_at": "dispute evidence date",
  "order.items": "items",
  "order.note": "order note",
  "shipment.state": "where the parcel is",
  "shipment.stalled": "whether the parcel has stalled",
  "shipment.carrier": "carrier",
  "shipment.tracking_number": "tracking number",
  "shipment.tracking_url": "tracking link",
  "shipment.shipped_at": "shipping date",
  "shipment.last_scan_at": "date of the last scan",
  "shipment.last_scan_text": "last scan",
  "shipment.last_scan_days": "days since the last scan",
  "shipment.estimated_at": "estimated delivery",
  "shipment.delivered_at": "delivery date",
  "shipment.delivered_days": "days since delivery",
  "shipment.late_days": "days late",
  "customer.first_name": "customer's first name",
  "customer.last_name": "customer's last name",
  "customer.email": "customer's e-mail",
  "agent.name": "your name",
  "agent.first_name": "your first name",
};

/** A fact's path in the agent's words: `shipment.last_scan_at` is "date of the last scan". */
export function factName(path: string): string {
  const known = NAMES[path];
  if (known !== undefined) return known;
  const last = path.split(".").at(-1) ?? path;
  return last.replaceAll(/[_-]/g, " ").replaceAll(/\[\d*\]/g, "");
}

const SOURCES: Record<string, string> = {
  shopify: "Shopify",
  sample: "sample shop",
  file: "facts file",
  agent: "stated by you",
  stated: "stated by you",
  answers: "filled in by you",
  ticket: "ticket",
  helpdesk: "helpdesk",
  policy: "team policy",
  policies: "team policy",
  pack: "team playbooks",
};

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
