import * as z from "zod/mini";
import {
  count,
  flag,
  instant,
  line,
  link,
  list,
  money,
  moneyBag,
  nodes,
  oneOf,
  orUnknown,
  text,
  wholeNumber,
} from "../../core/order/answer-fields.ts";

/** What is read of Shopify's answers. Every field may fail alone; the rest of the order still counts. */

export const DISPLAY_STATUSES = [
  "ATTEMPTED_DELIVERY",
  "CANCELED",
  "CARRIER_PICKED_UP",
  "CONFIRMED",
  "DELAYED",
  "DELIVERED",
  "FAILURE",
  "FULFILLED",
  "IN_TRANSIT",
  "LABEL_PRINTED",
  "LABEL_PURCHASED",
  "LABEL_VOIDED",
  "MARKED_AS_FULFILLED",
  "NOT_DELIVERED",
  "OUT_FOR_DELIVERY",
  "PICKED_UP",
  "READY_FOR_PICKUP",
  "SUBMITTED",
  // In Shopify's unstable version; they come without being asked for.
  "RETURNING_TO_SENDER",
  "BUYER_ACTION_REQUIRED",
  "READY_FOR_RECIPIENT_PICKUP",
] as const;
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number];

const event = z.object({
  status: oneOf(DISPLAY_STATUSES),
  message: line,
  happenedAt: instant,
  city: line,
});

const fulfillment = z.object({
  status: oneOf(["CANCELLED", "ERROR", "FAILURE", "OPEN", "PENDING", "SUCCESS"]),
  displayStatus: oneOf(DISPLAY_STATUSES),
  createdAt: instant,
  estimatedDeliveryAt: instant,
  inTransitAt: instant,
  deliveredAt: instant,
  trackingInfo: list(z.object({ company: line, number: line, url: link }), 5),
  events: nodes(event, 50),
  fulfillmentLineItems: nodes(z.object({ quantity: count, lineItem: z.object({ name: line }) }), 20),
});
export type FulfillmentAnswer = z.output<typeof fulfillment>;

const lineItem = z.object({
  name: line,
  title: line,
  sku: line,
  quantity: count,
  currentQuantity: count,
  unfulfilledQuantity: count,
});

const refund = z.object({
  id: line,
  createdAt: instant,
  processedAt: instant,
  totalRefundedSet: moneyBag,
  transactions: nodes(
    z.object({
      kind: line,
      status: oneOf(["AWAITING_RESPONSE", "ERROR", "FAILURE", "PENDING", "SUCCESS", "UNKNOWN"]),
      formattedGateway: line,
      processedAt: instant,
      amountSet: moneyBag,
    }),
    10,
  ),
});

const dispute = z.object({
  id: line,
  status: oneOf([
    "ACCEPTED",
    "CHARGE_REFUNDED",
    "LOST",
    "NEEDS_RESPONSE",
    "PREVENTED",
    "UNDER_REVIEW",
    "WON",
  ]),
  initiatedAs: oneOf(["CHARGEBACK", "INQUIRY"]),
});

/** Items beyond these are counted, not listed. */
export const MAX_ITEMS = 20;

export const orderAnswer = z.object({
  id: orUnknown(z.string().check(z.minLength(1), z.maxLength(200))),
  legacyResourceId: wholeNumber,
  name: line,
  createdAt: instant,
  processedAt: instant,
  cancelledAt: instant,
  displayFinancialStatus: oneOf([
    "AUTHORIZED",
    "EXPIRED",
    "PAID",
    "PARTIALLY_PAID",
    "PARTIALLY_REFUNDED",
    "PENDING",
    "REFUNDED",
    "VOIDED",
  ]),
  displayFulfillmentStatus: oneOf([
    "FULFILLED",
    "FULFILLMENT_NOT_REQUIRED",
    "IN_PROGRESS",
    "ON_HOLD",
    "OPEN",
    "PARTIALLY_FULFILLED",
    "PENDING_FULFILLMENT",
    "REQUEST_DECLINED",
    "RESTOCKED",
    "SCHEDULED",
    "UNFULFILLED",
  ]),
  returnStatus: oneOf([
    "INSPECTION_COMPLETE",
    "IN_PROGRESS",
    "NO_RETURN",
    "RETURNED",
    "RETURN_FAILED",
    "RETURN_REQUESTED",
  ]),
  tags: orUnknown(
    z.pipe(
      z.array(z.unknown()),
      z.transform((tags) => tags.filter((tag) => typeof tag === "string").slice(0, 250)),
    ),
  ),
  note: text,
  closedAt: instant,
  edited: flag,
  test: flag,
  sourceName: line,
  paymentGatewayNames: orUnknown(
    z.pipe(
      z.array(z.unknown()),
      z.transform((names) => names.filter((name) => typeof name === "string").slice(0, 5)),
    ),
  ),
  customAttributes: list(z.object({ key: line, value: line }), 50),
  email: line,
  phone: line,
  statusPageUrl: link,
  billingAddressMatchesShippingAddress: flag,
  currentSubtotalLineItemsQuantity: count,
  currentTotalPriceSet: moneyBag,
  totalReceivedSet: moneyBag,
  totalOutstandingSet: moneyBag,
  totalRefundedSet: moneyBag,
  shippingAddress: orUnknown(
    z.object({ countryCodeV2: line, name: line, zip: line, formatted: list(line, 12) }),
  ),
  customer: orUnknown(z.object({ displayName: line })),
  risk: orUnknown(z.object({ recommendation: oneOf(["ACCEPT", "CANCEL", "INVESTIGATE", "NONE"]) })),
  disputes: list(dispute, 20),
  refunds: list(refund, 20),
  lineItems: nodes(lineItem, MAX_ITEMS),
  fulfillments: list(fulfillment, 20),
});
export type OrderAnswer = z.output<typeof orderAnswer>;

const orders = nodes(orderAnswer, 50);

export const findAnswer = z.object({
  named: orders,
  orders,
  customer: orUnknown(
    z.object({
      numberOfOrders: wholeNumber,
      amountSpent: money,
      createdAt: instant,
      note: text,
      defaultEmailAddress: orUnknown(z.object({ emailAddress: line })),
      orders,
    }),
  ),
  caller: orUnknown(z.object({ orders })),
});
export type FindAnswer = z.output<typeof findAnswer>;

export const returnsAnswer = z.catch(
  z.object({
    order: z.object({
      returns: nodes(
        z.object({
          name: line,
          status: line,
          createdAt: instant,
          requestApprovedAt: instant,
          closedAt: instant,
          totalQuantity: count,
          returnLineItems: nodes(
            z.object({
              quantity: count,
              returnReasonDefinition: orUnknown(z.object({ name: line })),
              fulfillmentLineItem: orUnknown(z.object({ lineItem: z.object({ name: line }) })),
            }),
            10,
          ),
          exchangeLineItems: nodes(
            z.object({ title: line, variantTitle: line, quantity: count, processedQuantity: count }),
            10,
          ),
        }),
        10,
      ),
    }),
  }),
  { order: { returns: undefined } },
);

export const refundLinesAnswer = z.catch(
  z.object({
    order: z.object({
      refunds: list(
        z.object({
          id: line,
          refundLineItems: nodes(
            z.object({ quantity: count, lineItem: orUnknown(z.object({ name: line })) }),
            10,
          ),
        }),
        10,
      ),
    }),
  }),
  { order: { refunds: undefined } },
);

export const disputeAnswer = z.catch(
  z.object({
    dispute: orUnknown(
      z.object({
        amount: money,
        evidenceDueBy: instant,
        evidenceSentOn: instant,
        order: orUnknown(z.object({ id: line })),
      }),
    ),
  }),
  { dispute: undefined },
);

export const draftsAnswer = z.catch(
  z.object({
    draftOrders: nodes(
      z.object({
        legacyResourceId: wholeNumber,
        name: line,
        status: oneOf(["COMPLETED", "INVOICE_SENT", "OPEN"]),
        createdAt: instant,
        invoiceSentAt: instant,
        completedAt: instant,
        email: line,
        totalPriceSet: moneyBag,
        order: orUnknown(z.object({ id: line, name: line })),
      }),
      5,
    ),
  }),
  { draftOrders: undefined },
);
export type DraftAnswer = NonNullable<
  NonNullable<z.output<typeof draftsAnswer>["draftOrders"]>["nodes"]
>[number];

export const holdsAnswer = z.catch(
  z.object({
    order: z.object({
      fulfillmentOrders: nodes(
        z.object({
          status: line,
          requestStatus: line,
          fulfillmentHolds: list(z.object({ reason: line, displayReason: line }), 10),
        }),
        10,
      ),
    }),
  }),
  { order: { fulfillmentOrders: undefined } },
);

const installation = {
  currentAppInstallation: z.object({
    accessScopes: list(z.object({ handle: z.string().check(z.maxLength(100)) }), 300),
  }),
};
export const scopesAnswer = z.catch(z.nullable(z.object(installation)), null);

export const shopAnswer = z.catch(
  z.nullable(
    z.object({
      shop: z.object({
        name: line,
        myshopifyDomain: line,
        ianaTimezone: line,
        orderNumberFormatPrefix: line,
        orderNumberFormatSuffix: line,
      }),
      ...installation,
    }),
  ),
  null,
);
