import type * as z from "zod/mini";
import type { moneyBag } from "../../core/order/answer-fields.ts";
import type { DisputeFacts, OrderFacts, RefundFacts } from "../../core/order/facts.ts";
import type { disputeAnswer, OrderAnswer, refundLinesAnswer } from "./answer.ts";
import { withoutUndefined } from "./map-shipment.ts";

/** A dispute in one of these is over and cost nothing. */
const SETTLED: ReadonlySet<string> = new Set(["won", "prevented"]);
/** In these nothing is to be answered any more: the evidence is with the bank, or the bank has decided. */
const ANSWERED: ReadonlySet<string> = new Set([
  ...SETTLED,
  "under_review",
  "lost",
  "accepted",
  "charge_refunded",
]);

/** The amount in the customer's currency, as the bag holds it. */
export function amountOf(bag: z.output<typeof moneyBag>): string | undefined {
  return (bag?.presentmentMoney ?? bag?.shopMoney)?.amount;
}

/** What came in, what is still to come, and what went back, payment by payment. */
export function mapMoney(order: OrderAnswer, isPermitted: boolean): Partial<OrderFacts> {
  return {
    received: amountOf(order.totalReceivedSet),
    outstanding: amountOf(order.totalOutstandingSet),
    paid_by: order.paymentGatewayNames?.map((name) => name.replaceAll("_", " ")),
    ...mapRefunds(order, isPermitted),
  };
}

function mapRefunds(order: OrderAnswer, isPermitted: boolean): Partial<OrderFacts> {
  const total = amountOf(order.totalRefundedSet);
  const refunded = total !== undefined && Number(total) === 0 ? null : total;
  if (!isPermitted || !order.refunds) return { refunded };
  const refunds = order.refunds
    .flatMap(listPayments)
    .sort((left, right) => (right.at ?? "").localeCompare(left.at ?? ""));
  // A refund that is pending or failed has not paid anybody: only money that left counts as refunded.
  const paid = refunds.filter(({ state }) => state === "paid");
  const isKnown = refunds.every(({ at, state }) => at && state !== "unknown");
  const isPending = refunds.some(({ state }) => state === "pending");
  return {
    refunds,
    refunded: isKnown && paid.length === 0 ? null : refunded,
    refund_at: paid[0]?.at || (isKnown ? null : undefined),
    refund_pending: isPending || (refunds.some(({ state }) => state === "unknown") ? undefined : false),
  };
}

const PAYMENT_STATES: Readonly<Record<string, RefundFacts["state"]>> = {
  SUCCESS: "paid",
  PENDING: "pending",
  AWAITING_RESPONSE: "pending",
  FAILURE: "failed",
  ERROR: "failed",
};

/** A refund's payments, each with its own state: a gift card's share may be back while the bank's is not. */
function listPayments(refund: NonNullable<OrderAnswer["refunds"]>[number]): RefundFacts[] {
  const made = refund.processedAt ?? refund.createdAt;
  const whole = { id: refund.id ?? undefined, at: made, amount: amountOf(refund.totalRefundedSet) };
  const payments = refund.transactions?.nodes?.filter(({ kind }) => kind === "REFUND");
  if (payments === undefined) return [withoutUndefined<RefundFacts>({ ...whole, state: "unknown" })];
  if (payments.length === 0) return [withoutUndefined<RefundFacts>({ ...whole, state: "none" })];
  return payments.map((payment) =>
    withoutUndefined<RefundFacts>({
      id: whole.id,
      at: payment.processedAt ?? made,
      amount: amountOf(payment.amountSet) ?? (payments.length === 1 ? whole.amount : undefined),
      state: PAYMENT_STATES[payment.status ?? ""] ?? "unknown",
      gateway: payment.formattedGateway,
    }),
  );
}

/** Writes what each refund was for beside its first payment. */
export function addRefundLines(order: OrderFacts, answer: z.output<typeof refundLinesAnswer>): void {
  for (const { id, refundLineItems } of answer.order.refunds ?? []) {
    const payment = order.refunds?.find((refund) => id && refund.id === id);
    const lines = refundLineItems?.nodes?.flatMap((line) => lineWords(line.quantity, line.lineItem?.name));
    if (payment !== undefined && lines !== undefined) payment.lines = lines;
  }
}

/** `2 × Travel case`; nothing without a name. */
export function lineWords(quantity: number | null | undefined, name: string | null | undefined): string[] {
  if (!name) return [];
  return [quantity && quantity > 1 ? `${quantity} × ${name}` : name];
}

/** When the answer is due stands in another interface with a permission of its own: unknown until that is asked. */
export function mapDisputes(order: OrderAnswer): Partial<OrderFacts> {
  const disputes = order.disputes?.map(
    ({ status, initiatedAs }): DisputeFacts => ({
      status: (status?.toLowerCase() as DisputeFacts["status"] | undefined) ?? "unknown",
      ...(initiatedAs ? { kind: initiatedAs === "INQUIRY" ? "inquiry" : "chargeback" } : {}),
    }),
  );
  if (disputes === undefined) return {};
  return {
    disputes,
    disputed: disputes.some(({ status }) => !SETTLED.has(status)),
    ...(disputes.every(isAnswered) ? { dispute_due_at: null } : {}),
  };
}

export function isAnswered({ status, sent_at }: DisputeFacts): boolean {
  return ANSWERED.has(status) || typeof sent_at === "string";
}

/** The dispute's id where its dates stand: an order names the same dispute by another kind of id, which is not found there. */
export function disputeId(id: string | null | undefined): string | undefined {
  const number = /\/(\d{1,20})$/.exec(id ?? "")?.[1];
  return number && `gid://shopify/ShopifyPaymentsDispute/${number}`;
}

/** Adds what is known of one dispute's dates, if it is this order's. */
export function addDates(
  order: OrderFacts,
  dispute: DisputeFacts,
  answer: z.output<typeof disputeAnswer>["dispute"],
): void {
  if (!answer || answer.order?.id !== order.id) return;
  if (answer.evidenceDueBy !== undefined) dispute.due_at = answer.evidenceDueBy;
  if (answer.evidenceSentOn !== undefined) dispute.sent_at = answer.evidenceSentOn;
  if (answer.amount) {
    dispute.amount = answer.amount.amount;
    dispute.currency = answer.amount.currencyCode;
  }
  const open = (order.disputes ?? []).filter((each) => !isAnswered(each));
  // The earliest is the one that counts; while one is unknown, nobody can say which that is.
  if (open.every(({ due_at }) => due_at !== undefined))
    order.dispute_due_at = open.flatMap(({ due_at }) => due_at ?? []).sort()[0] ?? null;
}
