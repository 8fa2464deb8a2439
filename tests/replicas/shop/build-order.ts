import { buildFulfillment, buildFulfillmentOrder, buildReturn } from "./build-parcel.ts";
import type { OrderSpec } from "./order-specs.ts";
import { PEOPLE, type Person, type PersonKey } from "./people.ts";

/** An object as the GraphQL schema describes it; connections are plain arrays, cut by the executor. */
export type Node = Record<string, unknown>;
/** What the executor and the search need to know of an order beside its fields. */
export interface StoredOrder extends Node {
  id: string;
  name: string;
  email: string | null;
  processedAt: string;
  customerKey: PersonKey | null;
}

/** One order as Shopify holds it. `at` turns days ago into an instant. */
export function buildOrder(
  spec: OrderSpec,
  index: number,
  at: (daysAgo: number) => string,
  domain: string,
): StoredOrder {
  const person = spec.by === null ? null : PEOPLE[spec.by];
  const id = `gid://shopify/Order/${45_000_000_000_00 + index}`;
  const items = spec.items ?? [];
  const total = items.reduce((sum, [, quantity, price]) => sum + quantity * price, 0);
  const paid = (spec.refunds ?? []).filter((refund) => refund.status === "SUCCESS");
  const refunded = paid.reduce((sum, refund) => sum + refund.amount, 0);
  const bag = (amount: number): Node => money(amount, spec);
  const lines = items.map((item, line) => buildLine(item, `${index}${line}`, isSettled(spec, line), bag));
  const address = person === null || spec.noAddress ? null : buildAddress(person);
  return {
    __typename: "Order",
    id,
    legacyResourceId: id.split("/").at(-1),
    customerKey: spec.by,
    name: spec.name,
    number: Number.parseInt(spec.name.replace(/\D/g, ""), 10) || 0,
    confirmationNumber: `XQ${String(index).padStart(3, "0")}ZT2N`,
    poNumber: null,
    sourceName: spec.draft ? "shopify_draft_order" : spec.noAddress ? "pos" : "web",
    sourceIdentifier: null,
    test: false,
    createdAt: at(spec.createdDaysAgo),
    processedAt: at(spec.createdDaysAgo),
    updatedAt: at(
      Math.min(spec.createdDaysAgo, ...(spec.parcels ?? []).flatMap((p) => (p.scans ?? []).map((s) => s[1]))),
    ),
    cancelledAt: spec.cancelledDaysAgo === undefined ? null : at(spec.cancelledDaysAgo),
    cancelReason: spec.cancelledDaysAgo === undefined ? null : "CUSTOMER",
    cancellation: spec.cancelledDaysAgo === undefined ? null : { staffNote: null },
    closed: false,
    closedAt: null,
    edited: false,
    fulfillable: spec.parcels === undefined,
    refundable: true,
    capturable: false,
    merchantEditable: true,
    requiresShipping: true,
    canNotifyCustomer: true,
    email: spec.email === undefined ? (person?.email ?? null) : spec.email,
    phone: person?.phone ?? null,
    displayFinancialStatus: spec.financial ?? "PAID",
    displayFulfillmentStatus: spec.fulfillment ?? (spec.parcels ? "FULFILLED" : "UNFULFILLED"),
    returnStatus: spec.returnStatus ?? "NO_RETURN",
    paymentGatewayNames: ["shopify_payments"],
    discountCodes: [],
    tags: [...(spec.tags ?? [])],
    note: spec.note ?? null,
    customerLocale: "en",
    statusPageUrl: `https://${domain}/orders/${index}/authenticate?key=replica`,
    customAttributes: (spec.attributes ?? []).map(([key, value]) => ({ key, value })),
    currencyCode: "USD",
    presentmentCurrencyCode: spec.currency ?? "USD",
    currentSubtotalLineItemsQuantity: items.reduce((sum, [, quantity]) => sum + quantity, 0),
    subtotalLineItemsQuantity: items.reduce((sum, [, quantity]) => sum + quantity, 0),
    currentTotalPriceSet: bag(total),
    totalPriceSet: bag(total),
    totalRefundedSet: bag(refunded),
    totalReceivedSet: bag(spec.financial === "PENDING" ? 0 : total),
    totalOutstandingSet: bag(spec.financial === "PENDING" ? total : 0),
    currentShippingPriceSet: bag(0),
    billingAddressMatchesShippingAddress: true,
    shippingAddress: address,
    shippingLine: {
      title: "Standard",
      code: "standard",
      source: "shopify",
      carrierIdentifier: null,
      deliveryCategory: null,
      originalPriceSet: bag(0),
    },
    lineItems: lines,
    fulfillmentsCount: { count: (spec.parcels ?? []).length, precision: "EXACT" },
    fulfillments: (spec.parcels ?? []).map((parcel, number) =>
      buildFulfillment(parcel, `${index}${number}`, spec.name, number, lines, at),
    ),
    refunds: (spec.refunds ?? []).map((refund, number) => ({
      __typename: "Refund",
      id: `gid://shopify/Refund/${index}${number}`,
      createdAt: at(refund.daysAgo),
      processedAt: at(refund.daysAgo),
      note: null,
      totalRefundedSet: bag(refund.status === "SUCCESS" ? refund.amount : 0),
      refundLineItems: (refund.items ?? []).map((line) => ({
        __typename: "RefundLineItem",
        quantity: lines[line]?.quantity,
        restockType: "NO_RESTOCK",
        lineItem: lines[line],
      })),
      transactions: [
        {
          __typename: "OrderTransaction",
          id: `gid://shopify/OrderTransaction/${index}${number}`,
          kind: "REFUND",
          status: refund.status,
          gateway: "shopify_payments",
          formattedGateway: refund.gateway ?? "Shopify Payments",
          processedAt: at(refund.daysAgo),
          amountSet: bag(refund.amount),
        },
      ],
    })),
    risk: {
      recommendation: spec.risk?.recommendation ?? "ACCEPT",
      assessments: spec.risk
        ? [{ riskLevel: spec.risk.level, provider: { title: "Shopify" }, facts: [] }]
        : [],
    },
    shopifyProtect: null,
    disputes: spec.dispute
      ? [
          {
            __typename: "OrderDisputeSummary",
            id: `gid://shopify/OrderDisputeSummary/${7000 + index}`,
            status: spec.dispute,
            initiatedAs: spec.disputeKind ?? "CHARGEBACK",
          },
        ]
      : [],
    // Where the dates of its dispute stand: another interface, which knows the dispute by another kind of id.
    disputeDates: spec.dispute
      ? {
          __typename: "ShopifyPaymentsDispute",
          id: `gid://shopify/ShopifyPaymentsDispute/${7000 + index}`,
          amount: { amount: total.toFixed(2), currencyCode: spec.currency ?? "USD" },
          evidenceDueBy: spec.disputeDue === undefined ? null : at(spec.disputeDue),
          evidenceSentOn: null,
          finalizedOn: spec.dispute === "WON" ? at(5) : null,
          initiatedAt: at(8),
          status: spec.dispute,
          type: spec.disputeKind ?? "CHARGEBACK",
        }
      : null,
    fulfillmentOrders: [buildFulfillmentOrder(spec, index, lines, at)],
    returns: (spec.returns ?? []).map((entry, number) =>
      buildReturn(entry, `${index}${number}`, spec.name, number, lines, at),
    ),
  };
}

/** Whether nothing of the line is left to send. A cancelled order's items are off the list, not open. */
function isSettled(spec: OrderSpec, line: number): boolean {
  if (spec.cancelledDaysAgo !== undefined) return true;
  return (spec.parcels ?? []).some(
    (parcel) => parcel.status !== "CANCELLED" && (parcel.items === undefined || parcel.items.includes(line)),
  );
}

function money(amount: number, { currency = "USD", rate = 1 }: OrderSpec): Node {
  const digits = currency === "JPY" ? 0 : 2;
  return {
    presentmentMoney: { amount: amount.toFixed(digits === 0 ? 1 : digits), currencyCode: currency },
    shopMoney: { amount: (amount * rate).toFixed(2), currencyCode: "USD" },
  };
}

function buildLine(
  [title, quantity, price]: readonly [string, number, number],
  id: string,
  settled: boolean,
  bag: (amount: number) => Node,
): Node {
  return {
    __typename: "LineItem",
    id: `gid://shopify/LineItem/${id}`,
    name: title,
    title,
    variantTitle: null,
    sku: title
      .toUpperCase()
      .replace(/[^A-Z]+/g, "-")
      .slice(0, 12),
    vendor: "Acme",
    quantity,
    currentQuantity: quantity,
    unfulfilledQuantity: settled ? 0 : quantity,
    nonFulfillableQuantity: 0,
    refundableQuantity: quantity,
    requiresShipping: true,
    isGiftCard: false,
    image: null,
    discountedUnitPriceAfterAllDiscountsSet: bag(price),
    customAttributes: [],
  };
}

function buildAddress(person: Person): Node {
  const name = [person.first, person.last].join(" ").trim();
  return {
    name,
    firstName: person.first,
    company: null,
    address1: person.address1,
    address2: null,
    city: person.city,
    provinceCode: person.province,
    countryCodeV2: person.country,
    zip: person.zip,
    phone: person.phone,
    formatted: [name, person.address1, `${person.city} ${person.zip}`],
    validationResultSummary: "NO_ISSUES",
  };
}
