import type { Playbook } from "../pack/schema.ts";
import type { OrderFacts } from "./facts.ts";

/** Intents for which it matters whether the warehouse can still be stopped. */
const STOPPING: readonly string[] = ["cancel_order", "change_address", "change_order_items"];

/**
 * What an order's playbook needs beyond the order itself and does not have yet: its returns where a condition or
 * a text reads them, what holds it back where it is to be stopped. Each costs the shop's allowance extra.
 */
export function partsFor(
  playbook: Playbook | undefined,
  order: OrderFacts,
): { returns?: boolean; holds?: boolean } {
  if (playbook === undefined) return {};
  const parts: { returns?: boolean; holds?: boolean } = {};
  const mayRead = (path: string): boolean => !(order.not_permitted ?? []).includes(path);
  if (
    order.returns === undefined &&
    mayRead("order.returns") &&
    /\border\.returns\b/.test(JSON.stringify(playbook))
  )
    parts.returns = true;
  const isOpen =
    !order.cancelled_at && order.unfulfilled_count !== 0 && order.fulfillment_status !== "fulfilled";
  if (isOpen && order.holds === undefined && playbook.intents.some((intent) => STOPPING.includes(intent)))
    parts.holds = true;
  return parts;
}
