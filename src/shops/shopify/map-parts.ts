import type * as z from "zod/mini";
import type { ExchangeFacts, HoldFacts } from "../../core/order/facts.ts";
import type { holdsAnswer, returnsAnswer } from "./answer.ts";
import { lineWords } from "./map-money.ts";
import { withoutUndefined } from "./map-shipment.ts";

/** Returns in the shape that texts loop over: name, status, dates, what is coming back and why. */
export function mapReturns(answer: z.output<typeof returnsAnswer>): Record<string, unknown>[] | undefined {
  return answer.order.returns?.nodes?.map((entry) => {
    const reasons = (entry.returnLineItems?.nodes ?? []).flatMap((l) => l.returnReasonDefinition?.name ?? []);
    return withoutUndefined({
      name: entry.name,
      status: entry.status?.toLowerCase(),
      created_at: entry.createdAt,
      approved_at: entry.requestApprovedAt,
      closed_at: entry.closedAt,
      quantity: entry.totalQuantity,
      reason: reasons[0],
      item_count: entry.totalQuantity,
      reasons: [...new Set(reasons)],
    });
  });
}

/** The returns in which something goes out for what comes back. An empty list: none of them. */
export function mapExchanges(answer: z.output<typeof returnsAnswer>): ExchangeFacts[] | undefined {
  return answer.order.returns?.nodes?.flatMap((entry): ExchangeFacts[] => {
    const out = entry.exchangeLineItems?.nodes ?? [];
    if (out.length === 0) return [];
    const isKnown = out.every(
      ({ quantity, processedQuantity }) => quantity != null && processedQuantity != null,
    );
    return [
      withoutUndefined<ExchangeFacts>({
        name: entry.name,
        status: entry.status?.toLowerCase(),
        back: (entry.returnLineItems?.nodes ?? []).flatMap((line) =>
          lineWords(line.quantity, line.fulfillmentLineItem?.lineItem.name),
        ),
        out: out.flatMap(({ quantity, title, variantTitle }) =>
          lineWords(quantity, title && [title, variantTitle].filter(Boolean).join(", ")),
        ),
        is_released: isKnown
          ? out.every(({ quantity, processedQuantity }) => (processedQuantity ?? 0) >= (quantity ?? 0))
          : undefined,
      }),
    ];
  });
}

/** What a fulfilment order is in once somebody acts on it; a cancellation then has to be asked for. */
const REQUESTED: ReadonlySet<string> = new Set([
  "SUBMITTED",
  "ACCEPTED",
  "CANCELLATION_REQUESTED",
  "CANCELLATION_REJECTED",
]);

/** Whether the warehouse was asked to send the order, or works on it. Unknown where the shop did not say. */
export function mapPicking(answer: z.output<typeof holdsAnswer>): boolean | undefined {
  return answer.order.fulfillmentOrders?.nodes?.some(
    ({ status, requestStatus }) =>
      status === "IN_PROGRESS" || (status !== "CLOSED" && REQUESTED.has(requestStatus ?? "")),
  );
}

/** What keeps the order from being sent. An empty list: nothing does. */
export function mapHolds(answer: z.output<typeof holdsAnswer>): HoldFacts[] | undefined {
  return answer.order.fulfillmentOrders?.nodes?.flatMap((part) =>
    (part.fulfillmentHolds ?? []).map((hold) => ({
      reason: (hold.reason ?? "other").toLowerCase(),
      text: hold.displayReason ?? "On hold",
    })),
  );
}
