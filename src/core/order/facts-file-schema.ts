import * as z from "zod";
import { customerFactsSchema, instant, orderFactsSchema } from "./facts-schema.ts";

/**
 * The facts file of `casekit suggest --facts`: all that a shop answers, beside what conditions and texts read also
 * what only the panel shows.
 */

const label = z.string();

const refund = z.strictObject({
  id: label.nullish(),
  at: instant.nullish(),
  amount: label.nullish(),
  state: z.enum(["paid", "pending", "failed", "none", "unknown"]),
  gateway: label.nullish(),
  lines: z.array(label).optional(),
});

const dispute = z.strictObject({
  status: z.enum([
    "needs_response",
    "under_review",
    "won",
    "lost",
    "accepted",
    "charge_refunded",
    "prevented",
    "unknown",
  ]),
  kind: z.enum(["inquiry", "chargeback"]).optional(),
  due_at: instant.nullish(),
  sent_at: instant.nullish(),
  amount: label.optional(),
  currency: label.optional(),
});

const exchange = z.strictObject({
  name: label.nullish(),
  status: label.nullish(),
  back: z.array(label).default([]),
  out: z.array(label).default([]),
  is_released: z.boolean().optional(),
});

const draft = z.strictObject({
  name: label,
  status: z.enum(["open", "invoice_sent", "completed", "unknown"]),
  created_at: instant.nullish(),
  invoice_sent_at: instant.nullish(),
  completed_at: instant.nullish(),
  total: label.nullish(),
  currency: label.nullish(),
  email: label.nullish(),
  order_name: label.nullish(),
  admin_url: label.nullish(),
});

export const fileOrderSchema = orderFactsSchema.extend({
  is_from_draft: z.boolean().nullish(),
  received: label.nullish(),
  outstanding: label.nullish(),
  paid_by: z.array(label).nullish(),
  refunds: z.array(refund).nullish(),
  disputes: z.array(dispute).nullish(),
  exchanges: z.array(exchange).nullish(),
});

/** The facts file of `casekit suggest --facts`. Without `observed_at` the facts are taken as read just now. */
export const shopFactsSchema = z.strictObject({
  orders: z.array(fileOrderSchema).default([]),
  customer: customerFactsSchema.optional(),
  observed_at: instant.optional(),
  not_permitted: z.array(label).optional(),
  drafts: z.array(draft).optional(),
});
