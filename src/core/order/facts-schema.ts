import * as z from "zod";
import type { CustomerFacts, OrderFacts, ShipmentFacts, ShopFacts } from "./facts.ts";
import { SHIPMENT_STATES } from "./facts.ts";

/**
 * Order facts as a file writes them (`casekit suggest --facts`, a pack's own tests): a key left out is unknown,
 * null is absent, a path in `not_permitted` is withheld. Checked here so that a misspelt state or a number
 * where a date belongs is an error with a place, not a wrong suggestion.
 */

const label = z.string();
/** An instant or a day, as a file writes it. */
export const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()], {
    error: 'This is no date. Write it like "2026-11-20T10:00:00Z" or "2026-11-20".',
  })
  .describe("ISO 8601");
const money = z
  .union([z.string().regex(/^-?\d+(\.\d+)?$/), z.number()], {
    error: 'This is no amount. Write a number or a decimal like "49.90", without currency.',
  })
  .describe("In the order's currency");
const days = z.number();
const state = z.enum(SHIPMENT_STATES, {
  error: `This is no shipment state. The list: ${SHIPMENT_STATES.join(", ")}.`,
});

const scan = z.strictObject({
  at: instant,
  text: label.nullable().default(null),
  state: state.default("unknown"),
  place: label.nullable().default(null),
  source: label.default("file"),
});

export const shipmentFactsSchema = z.strictObject({
  state: state.nullish(),
  stalled: z.boolean().nullish(),
  carrier: label.nullish(),
  tracking_number: label.nullish(),
  tracking_url: label.nullish(),
  shipped_at: instant.nullish(),
  last_scan_at: instant.nullish(),
  last_scan_text: label.nullish(),
  last_scan_days: days.nullish(),
  estimated_at: instant.nullish(),
  delivered_at: instant.nullish(),
  delivered_days: days.nullish(),
  late_days: days.nullish(),
  scans: z.array(scan).optional(),
  lines: z.array(label).optional(),
  flags: z.array(label).optional(),
  conflicts: z.array(label).optional(),
});

const item = z.strictObject({
  title: label,
  quantity: z.number().default(1),
  sku: label.nullish(),
  unfulfilled: z.number().nullish(),
});

export const orderFactsSchema = z.strictObject({
  id: label.optional(),
  shop: label.optional(),
  source: label.optional(),
  observed_at: instant.optional(),
  not_permitted: z.array(label).optional(),
  name: label.nullish(),
  created_at: instant.nullish(),
  buyer_name: label.nullish(),
  email: label.nullish(),
  email_matches_requester: z.boolean().nullish(),
  financial_status: label.nullish(),
  fulfillment_status: label.nullish(),
  cancelled_at: instant.nullish(),
  total: money.nullish(),
  currency: label.nullish(),
  refunded: money.nullish(),
  refund_at: instant.nullish(),
  refund_pending: z.boolean().nullish(),
  return_status: label.nullish(),
  risk: label.nullish(),
  disputed: z.boolean().nullish(),
  dispute_due_at: instant.nullish(),
  country: label.nullish(),
  item_count: z.number().nullish(),
  unfulfilled_count: z.number().nullish(),
  items: z.array(item).nullish(),
  tags: z.array(label).nullish(),
  note: label.nullish(),
  age_days: days.nullish(),
  before_cutoff: z.boolean().nullish(),
  status_url: label.nullish(),
  admin_url: label.nullish(),
  is_gift: z.boolean().nullish(),
  returns: z.array(z.record(z.string(), z.unknown())).nullish(),
  shipments: z.array(shipmentFactsSchema).nullish(),
  phone: label.nullish(),
  postcode: label.nullish(),
  address: z.array(label).max(12).nullish(),
  billing_differs: z.boolean().nullish(),
  closed_at: instant.nullish(),
  is_edited: z.boolean().nullish(),
  is_test: z.boolean().nullish(),
  is_subscription: z.boolean().nullish(),
  is_preorder: z.boolean().nullish(),
  is_picking: z.boolean().nullish(),
});

export const customerFactsSchema = z.strictObject({
  orders_count: z.number().nullish(),
  total_spent: money.nullish(),
  note: label.nullish(),
  since: instant.nullish(),
});

/** What a pack's own test says about the order. `order` and `shipment` are short for lists of one. */
export const testFactsSchema = z.strictObject({
  order: orderFactsSchema.optional(),
  orders: z.array(orderFactsSchema).optional(),
  shipment: shipmentFactsSchema.optional(),
  shipments: z.array(shipmentFactsSchema).optional(),
  customer: customerFactsSchema
    .extend({ first_name: label.nullish(), last_name: label.nullish(), email: label.nullish() })
    .optional(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  observed_at: instant.optional(),
  not_permitted: z.array(label).optional(),
});
export type TestFacts = z.output<typeof testFactsSchema>;

/** The facts of a pack's test in the shape that a shop answers; `now` stands in for a missing `observed_at`. */
export function toShopFacts(facts: TestFacts, now: string): ShopFacts {
  const shipments: ShipmentFacts[] = [
    ...(facts.shipment ? [facts.shipment] : []),
    ...(facts.shipments ?? []),
  ];
  const orders: OrderFacts[] = [...(facts.order ? [facts.order] : []), ...(facts.orders ?? [])];
  const [first, ...others] = orders;
  if (first === undefined && shipments.length > 0) orders.push({ shipments });
  else if (first !== undefined && shipments.length > 0) {
    orders.splice(
      0,
      orders.length,
      { ...first, shipments: [...shipments, ...(first.shipments ?? [])] },
      ...others,
    );
  }
  const answer: ShopFacts = { orders, observed_at: facts.observed_at ?? now };
  if (facts.customer !== undefined) {
    const { first_name: _first, last_name: _last, email: _email, ...shopCustomer } = facts.customer;
    const customer: CustomerFacts = shopCustomer;
    answer.customer = customer;
  }
  if (facts.not_permitted !== undefined) answer.not_permitted = facts.not_permitted;
  return answer;
}
