import type { DraftFacts } from "./facts.ts";

const STATES: Readonly<Record<DraftFacts["status"], string>> = {
  open: "a draft, not an order yet: no invoice was sent",
  invoice_sent: "a draft, not an order yet: its invoice was sent and is not paid",
  completed: "a completed draft",
  unknown: "a draft, not an order yet",
};

/** What a number that a customer calls an order stands for, in the agent's words. */
export function draftWords({
  name,
  status,
  order_name,
}: Pick<DraftFacts, "name" | "status" | "order_name">): string {
  return order_name ? `${name} was a draft: it became order ${order_name}.` : `${name} is ${STATES[status]}.`;
}
