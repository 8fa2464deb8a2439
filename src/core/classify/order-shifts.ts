import type { ShipmentState } from "../order/facts.ts";
import type { Intent } from "../pack/intents.ts";

/** The few facts of the ticket's order that tell intents of one family apart. What is left out is unknown. */
export interface OrderSummary {
  shipmentState?: ShipmentState | null;
  stalled?: boolean | null;
  /** Days past the promised date; 0 or less is in time. */
  lateDays?: number | null;
  /** ISO 8601 instant. */
  deliveredAt?: string | null;
  refundExists?: boolean | null;
  refundPending?: boolean | null;
  returnOpen?: boolean | null;
  disputed?: boolean | null;
  cancelled?: boolean | null;
  /** The warehouse can still stop it. */
  beforeCutoff?: boolean | null;
  /** Days since it was placed. */
  ageDays?: number | null;
  /** What the carrier says of the shipment: `customs`, `lost`, `damaged` … */
  flags?: readonly string[] | null;
  /** The shop's tags. */
  tags?: readonly string[] | null;
  /** The shop's own judgement of the payment: `low`, `medium`, `high`. */
  risk?: string | null;
}

export interface OrderShift {
  intent: Intent;
  /** Log-odds, small: facts tip the scale between neighbours, words decide. */
  shift: number;
  /** In the agent's terms. */
  fact: string;
}

/** A break so long after the purchase is rather a matter of the guarantee than of the delivery. */
const OLD_DAYS = 90;
const PREORDER_TAG = /^(?:pre|back)[-_ ]?order(?:ed)?$/i;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function onDay(instant: string | null | undefined): string {
  const found = /^\d{4}-(\d{2})-(\d{2})/.exec(instant ?? "");
  const month = found === null ? undefined : MONTHS[Number(found[1]) - 1];
  return month === undefined ? "" : ` on ${Number(found?.[2])} ${month}`;
}

/** Which intents the order's facts make likelier or less likely than their neighbours in the family. */
export function orderShifts(order: OrderSummary): OrderShift[] {
  const shifts: OrderShift[] = [];
  const add = (fact: string, ...pairs: [Intent, number][]) => {
    for (const [intent, shift] of pairs) shifts.push({ intent, shift, fact });
  };
  const state = order.shipmentState;
  if (state === "delivered") {
    add(
      `delivered${onDay(order.deliveredAt)}`,
      ["delivered_not_received", 2],
      ["where_is_order", -1],
      ["delayed_stalled", -1],
    );
  } else if (state === "returning" || state === "returned_to_sender") {
    add(state === "returning" ? "on its way back to us" : "returned to us", ["return_to_sender", 3]);
  } else if (state === "attempted") add("delivery was attempted", ["return_to_sender", 1]);
  else if (state === "none" || state === "label_created") {
    add(
      state === "none" ? "nothing shipped yet" : "label made, not handed over yet",
      ["delivered_not_received", -2],
      ["return_to_sender", -1],
    );
    if (order.beforeCutoff === true)
      add("can still be stopped", ["cancel_order", 0.5], ["change_address", 0.5]);
  } else if (state === "in_transit" || state === "out_for_delivery") {
    add(state === "in_transit" ? "in transit" : "out for delivery", ["delivered_not_received", -1]);
  }
  if (state !== "delivered") {
    if (order.stalled === true) add("tracking has not moved", ["delayed_stalled", 1.5]);
    if ((order.lateDays ?? 0) > 0) {
      const days = Math.floor(order.lateDays ?? 0);
      add(days <= 1 ? "a day late" : `${days} days late`, ["delayed_stalled", 1.5]);
    } else if (order.stalled === false && state === "in_transit")
      add("moving and in time", ["where_is_order", 0.5]);
  }
  if (order.refundExists === true || order.refundPending === true) {
    add(
      order.refundPending === true ? "a refund is on its way" : "a refund was made",
      ["refund_status", 2],
      ["refund_request", -1],
    );
  } else if (order.returnOpen === true) add("a return is open", ["refund_status", 1]);
  else if (order.refundExists === false) add("no refund was made", ["refund_request", 0.5]);
  if (order.cancelled === true) add("the order is cancelled", ["refund_status", 1]);
  if (order.disputed === true) add("a dispute is open", ["dispute_chargeback", 3]);
  if (order.risk === "high") add("the shop rates the payment as risky", ["fraud_unauthorised", 1]);
  if (state !== "none" && state !== "label_created" && state !== null && state !== undefined)
    add("already shipped", ["change_order_items", -0.5], ["cancel_order", -0.5]);
  const flags = order.flags ?? [];
  if (flags.includes("customs")) add("held at customs", ["customs_duties", 1.5]);
  if (flags.includes("lost") && state !== "delivered")
    add("the carrier reports it lost", ["delayed_stalled", 1.5]);
  if (flags.includes("damaged")) add("the carrier reports damage", ["damaged_defective", 1]);
  if (state === "none" && order.tags?.some((tag) => PREORDER_TAG.test(tag)) === true)
    add("tagged as a pre-order", ["preorder_backorder", 1.5]);
  if ((order.ageDays ?? 0) >= OLD_DAYS) {
    const months = Math.floor((order.ageDays ?? 0) / 30);
    add(`bought ${months} months ago`, ["warranty", 1], ["damaged_defective", -0.5]);
  }
  return shifts;
}
