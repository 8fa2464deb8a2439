import { type Intent, STANDARD_INTENTS } from "../pack/intents.ts";

/** Most frequent types of an e-commerce desk, to fill the choices when the words say little. */
export const FREQUENT_INTENTS: readonly Intent[] = ["where_is_order", "return_request", "product_question"];

const SHIPPING_CAUSES: readonly Intent[] = [
  "delayed_stalled",
  "delivered_not_received",
  "return_to_sender",
  "preorder_backorder",
];
const ITEM_CAUSES: readonly Intent[] = [
  "damaged_defective",
  "wrong_or_missing_item",
  "safety_injury",
  "warranty",
];
const CAUSES: readonly Intent[] = [
  ...SHIPPING_CAUSES,
  ...ITEM_CAUSES,
  "cancel_order",
  "fraud_unauthorised",
  "dispute_chargeback",
  "customs_duties",
  "refund_status",
];
const EVERYTHING: readonly Intent[] = STANDARD_INTENTS.filter(
  (intent) => intent !== "complaint_feedback" && intent !== "contact_human" && intent !== "other",
);

/**
 * Which intents give way when another one is clearly there. "Arrived broken, I want my money back" is about the
 * damage: the remedy is part of that playbook. Anger and "call me" come with everything.
 */
export const GIVES_WAY_TO: Partial<Record<Intent, readonly Intent[]>> = {
  refund_request: CAUSES,
  return_request: [...ITEM_CAUSES, "refund_status", "return_to_sender"],
  exchange: ITEM_CAUSES,
  wrong_or_missing_item: ["refund_status", "safety_injury"],
  damaged_defective: ["refund_status", "safety_injury", "warranty"],
  where_is_order: ["refund_status", "cancel_order", "change_address", "customs_duties"],
  delayed_stalled: ["customs_duties"],
  complaint_feedback: EVERYTHING,
  contact_human: EVERYTHING,
  product_question: [...ITEM_CAUSES, ...SHIPPING_CAUSES, "refund_status"],
};

/** Intents that come along with every other one, and loudly. */
export const COMPANIONS: ReadonlySet<Intent> = new Set(["complaint_feedback", "contact_human"]);
