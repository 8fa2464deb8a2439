import * as z from "zod/mini";
import { count, line, link, list, orUnknown, text, wholeNumber } from "../../core/order/answer-fields.ts";

/** What is read of WooCommerce's answers (REST v3). Every field may fail alone; the rest still counts. */

const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** WooCommerce writes instants in UTC without saying so: `2026-11-01T10:00:00`. */
const utc = orUnknown(
  z.pipe(
    z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
      z.refine((value) => Date.parse(`${value}Z`) > EARLIEST && Date.parse(`${value}Z`) < LATEST),
    ),
    z.transform((value) => new Date(`${value}Z`).toISOString()),
  ),
);
const amount = orUnknown(z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,6})?$/)));
const currency = orUnknown(z.string().check(z.regex(/^[A-Z]{3,4}$/)));
const person = orUnknown(
  z.object({ first_name: line, last_name: line, email: line, phone: line, postcode: line, country: line }),
);

/** The tracking plugins' own entry; the shop itself knows no tracking numbers. */
const trackingItem = z.object({
  tracking_provider: line,
  custom_tracking_provider: line,
  custom_tracking_link: link,
  tracking_number: line,
  /** Seconds since 1970, as text. */
  date_shipped: wholeNumber,
});
export type TrackingItem = z.output<typeof trackingItem>;

export const orderAnswer = z.object({
  id: orUnknown(z.int().check(z.positive())),
  number: line,
  status: line,
  currency,
  date_created_gmt: utc,
  date_paid_gmt: utc,
  total: amount,
  customer_note: text,
  billing: person,
  shipping: person,
  line_items: list(z.object({ name: line, quantity: count, sku: line }), 100),
  refunds: list(z.object({ total: amount }), 50),
  meta_data: list(z.object({ key: z.string(), value: z.unknown() }), 500),
});
export type OrderAnswer = z.output<typeof orderAnswer>;

export const ordersAnswer = list(orderAnswer, 50);
export const refundsAnswer = list(z.object({ date_created_gmt: utc, amount }), 50);
export const trackingItems = list(trackingItem, 20);
export const siteAnswer = z.catch(z.object({ name: line, timezone_string: line }), {
  name: undefined,
  timezone_string: undefined,
});
