/**
 * The standard intents (pack-format.md): what a customer can ask for, fixed because the built-in lexicon, the
 * shipped prior and the facts' part in choosing know them by name. Packs name the ones they handle.
 */
export const STANDARD_INTENTS = [
  "cancel_order",
  "change_address",
  "fraud_unauthorised",
  "dispute_chargeback",
  "safety_injury",
  "where_is_order",
  "delayed_stalled",
  "delivered_not_received",
  "return_to_sender",
  "wrong_or_missing_item",
  "customs_duties",
  "shipping_options",
  "preorder_backorder",
  "change_order_items",
  "return_request",
  "exchange",
  "refund_request",
  "refund_status",
  "damaged_defective",
  "warranty",
  "promo_price",
  "payment_billing",
  "subscription",
  "product_question",
  "site_checkout",
  "account_access",
  "complaint_feedback",
  "contact_human",
  "other",
] as const;
export type Intent = (typeof STANDARD_INTENTS)[number];

/** Waiting makes these irreversible: they surface in the queue whenever their phrases fire, even in second place. */
export const ACT_FIRST_INTENTS: readonly Intent[] = [
  "cancel_order",
  "change_address",
  "fraud_unauthorised",
  "dispute_chargeback",
  "safety_injury",
];

/**
 * Intents that customers' words confuse and that the order's facts tell apart. Facts move the choice inside a
 * family only, never across.
 */
export const INTENT_FAMILIES = {
  shipping: [
    "where_is_order",
    "delayed_stalled",
    "delivered_not_received",
    "return_to_sender",
    "preorder_backorder",
    "customs_duties",
  ],
  returns: ["return_request", "exchange", "refund_request", "refund_status"],
  change: ["cancel_order", "change_address", "change_order_items"],
  payment: ["payment_billing", "fraud_unauthorised", "dispute_chargeback"],
  item_problem: ["damaged_defective", "wrong_or_missing_item", "warranty", "safety_injury"],
  presale: ["product_question", "shipping_options", "site_checkout"],
  promo: ["promo_price"],
  subscription: ["subscription"],
  account: ["account_access"],
  feedback: ["complaint_feedback"],
  contact: ["contact_human"],
  other: ["other"],
} as const satisfies Record<string, readonly Intent[]>;
export type IntentFamily = keyof typeof INTENT_FAMILIES;

const FAMILY_OF = new Map<Intent, IntentFamily>();
for (const [family, intents] of Object.entries(INTENT_FAMILIES)) {
  for (const intent of intents) FAMILY_OF.set(intent, family as IntentFamily);
}

/** Title of each standard intent as the interface says it. */
export const INTENT_TITLES: Readonly<Record<Intent, string>> = {
  cancel_order: "Cancel an order",
  change_address: "Change the address",
  fraud_unauthorised: "Order not placed by the customer",
  dispute_chargeback: "Dispute or chargeback",
  safety_injury: "Safety or injury",
  where_is_order: "Where is my order",
  delayed_stalled: "Delayed or stuck parcel",
  delivered_not_received: "Delivered, not received",
  return_to_sender: "Returned to sender",
  wrong_or_missing_item: "Wrong or missing item",
  customs_duties: "Customs and duties",
  shipping_options: "Shipping options",
  preorder_backorder: "Pre-order or back-order",
  change_order_items: "Change the items of an order",
  return_request: "Return",
  exchange: "Exchange",
  refund_request: "Refund wanted",
  refund_status: "Where is my refund",
  damaged_defective: "Damaged or defective",
  warranty: "Warranty",
  promo_price: "Promotion or price",
  payment_billing: "Payment or billing",
  subscription: "Subscription",
  product_question: "Product question",
  site_checkout: "Site or checkout",
  account_access: "Account access",
  complaint_feedback: "Complaint or feedback",
  contact_human: "Wants to talk to a person",
  other: "Something else",
};

const INTENTS: ReadonlySet<string> = new Set(STANDARD_INTENTS);

export function isIntent(name: string): name is Intent {
  return INTENTS.has(name);
}

export function isActFirst(intent: Intent): boolean {
  return ACT_FIRST_INTENTS.includes(intent);
}

/** The family of a standard intent; every intent has exactly one. */
export function familyOf(intent: Intent): IntentFamily {
  return FAMILY_OF.get(intent) ?? "other";
}
