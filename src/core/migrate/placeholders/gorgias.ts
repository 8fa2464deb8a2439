import {
  AGENT_FIRST_NAME,
  AGENT_NAME,
  ASSIGNEE_FIRST_NAME,
  ASSIGNEE_NAME,
  EMAIL,
  FIRST_NAME,
  FULL_NAME,
  LAST_NAME,
  type Mapping,
  type MappingTable,
} from "./mapping.ts";

const SHOPIFY = "ticket.customer.integrations.shopify";

/**
 * `orders[0]` is the customer's newest order, whichever order the ticket is about: the mistake of position that
 * Casekit exists to end. Here every value comes from the order that the agent sees in the panel.
 */
const ORDER_NOTE = "orders[0] is the customer's newest order; here it is the order chosen in the panel.";

const ofOrder = (to: string, extra = ""): Mapping => ({ to: [to], note: ORDER_NOTE + extra });

/** Fields of Shopify's order as Gorgias hands them on (its macro variables, Shopify's REST names). */
const ORDER_FIELDS: Readonly<Record<string, Mapping>> = {
  name: ofOrder("order.name"),
  order_number: ofOrder("order.name", " The number comes with the shop's sign before it: #1001."),
  created_at: ofOrder("order.created_at"),
  cancelled_at: ofOrder("order.cancelled_at"),
  email: ofOrder("order.email"),
  total_price: ofOrder("order.total"),
  current_total_price: ofOrder("order.total"),
  currency: ofOrder("order.currency"),
  financial_status: ofOrder("order.financial_status"),
  fulfillment_status: ofOrder("order.fulfillment_status"),
  order_status_url: ofOrder("order.status_url"),
  "shipping_address.country": ofOrder("order.country"),
  "shipping_address.name": ofOrder("order.buyer_name"),
  "line_items[0].title": ofOrder("order.items[0].title"),
  "line_items[0].name": ofOrder("order.items[0].title"),
  "line_items[0].quantity": ofOrder("order.items[0].quantity"),
  "fulfillments[0].tracking_number": ofOrder("shipment.tracking_number"),
  "fulfillments[0].tracking_numbers[0]": ofOrder("shipment.tracking_number"),
  "fulfillments[0].tracking_url": ofOrder("shipment.tracking_url"),
  "fulfillments[0].tracking_urls[0]": ofOrder("shipment.tracking_url"),
  "fulfillments[0].tracking_company": ofOrder("shipment.carrier"),
  "fulfillments[0].created_at": ofOrder("shipment.shipped_at"),
  "fulfillments[0].shipment_status": ofOrder("shipment.state"),
};

/** Gorgias' documented variables (facts on helpdesks, section C). Missing data comes out blank there, never here. */
export const GORGIAS: MappingTable = {
  "ticket.customer.firstname": FIRST_NAME,
  "ticket.customer.lastname": LAST_NAME,
  "ticket.customer.name": FULL_NAME,
  "ticket.customer.email": EMAIL,
  "ticket.subject": { to: ["ticket.subject"] },
  "ticket.assignee_user.firstname": ASSIGNEE_FIRST_NAME,
  "ticket.assignee_user.name": ASSIGNEE_NAME,
  "current_user.firstname": AGENT_FIRST_NAME,
  "current_user.name": AGENT_NAME,
  [`${SHOPIFY}.customer.first_name`]: FIRST_NAME,
  [`${SHOPIFY}.customer.last_name`]: LAST_NAME,
  [`${SHOPIFY}.customer.email`]: EMAIL,
  [`${SHOPIFY}.customer.orders_count`]: { to: ["customer.orders_count"] },
  [`${SHOPIFY}.customer.created_at`]: { to: ["customer.since"] },
  ...Object.fromEntries(
    Object.entries(ORDER_FIELDS).map(([name, mapping]) => [`${SHOPIFY}.orders[0].${name}`, mapping]),
  ),
};
