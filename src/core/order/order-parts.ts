import type { Playbook } from "../pack/schema.ts";
import type { OrderFacts } from "./facts.ts";

/** Intents for which it matters whether the warehouse can still be stopped. */
const STOPPING: readonly string[] = ["cancel_order", "change_address", "change_order_items"];

/** Intents that are about money or goods coming back, and so about the returns that an order has. */
const RETURNING: readonly string[] = ["return_request", "exchange", "refund_request", "refund_status"];
const REFUNDING: readonly string[] = [
  ...RETURNING,
  "payment_billing",
  "dispute_chargeback",
  "wrong_or_missing_item",
];

/**
 * What an order's playbook needs beyond the order itself and does not have yet: its returns where a condition or
 * a text reads them or the ticket is about them, what was refunded where it is about money, what holds it back
 * where it is to be stopped. Each costs the shop's allowance extra.
 */
export function partsFor(
  playbook: Playbook | undefined,
  order: OrderFacts,
): { returns?: boolean; holds?: boolean; refunds?: boolean } {
  if (playbook === undefined) return {};
  const parts: { returns?: boolean; holds?: boolean; refunds?: boolean } = {};
  const isAbout = (intents: readonly string[]): boolean =>
    playbook.intents.some((intent) => intents.includes(intent));
  const mayRead = (path: string): boolean => !(order.not_permitted ?? []).includes(path);
  if (
    order.returns === undefined &&
    mayRead("order.returns") &&
    (/\border\.returns\b/.test(JSON.stringify(playbook)) || (order.return_status && isAbout(RETURNING)))
  )
    parts.returns = true;
  const isOpen =
    !order.cancelled_at && order.unfulfilled_count !== 0 && order.fulfillment_status !== "fulfilled";
  if (isOpen && order.holds === undefined && isAbout(STOPPING)) parts.holds = true;
  const payments = order.refunds ?? [];
  if (payments.length > 0 && payments.every(({ lines }) => lines === undefined) && isAbout(REFUNDING))
    parts.refunds = true;
  return parts;
}
