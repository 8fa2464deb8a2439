import * as z from "zod/mini";
import { isPlainLink } from "../../core/order/answer-fields.ts";
import type { ItemFacts, OrderFacts } from "../../core/order/facts.ts";
import { findTime } from "../../core/order/instant.ts";
import { MAX_ITEMS, type OrderAnswer } from "./answer.ts";
import { adminPage } from "./drafts.ts";
import { mapDisputes, mapMoney } from "./map-money.ts";
import { mapShipment, withoutUndefined } from "./map-shipment.ts";
import { type Permissions, withheldPaths } from "./permissions.ts";

export interface MapContext {
  domain: string;
  now: Date;
  permissions: Permissions;
  /** `brief`: only what a list of candidates asks for was read; everything else is unknown. */
  detail: "brief" | "full";
  /** The order as it came, to say which fields could not be read. */
  raw: unknown;
}

const RISK = { CANCEL: "high", INVESTIGATE: "medium", ACCEPT: "low", NONE: null } as const;

/** Shopify's order as facts. What the connection may not read is withheld, what could not be read is unknown. */
export function mapOrder(order: OrderAnswer, context: MapContext): OrderFacts {
  const { permissions, domain, now } = context;
  const { pii } = permissions;
  const withheld = withheldPaths(permissions);
  const total = order.currentTotalPriceSet?.presentmentMoney ?? order.currentTotalPriceSet?.shopMoney;
  const facts: OrderFacts = {
    id: order.id ?? undefined,
    shop: domain,
    source: "shopify",
    observed_at: now.toISOString(),
    name: order.name,
    created_at: order.processedAt ?? order.createdAt,
    email: pii ? emptyToNull(order.email) : undefined,
    phone: pii ? emptyToNull(order.phone) : undefined,
    financial_status: order.displayFinancialStatus?.toLowerCase(),
    fulfillment_status: order.displayFulfillmentStatus?.toLowerCase(),
    cancelled_at: order.cancelledAt,
    total: total?.amount,
    currency: total?.currencyCode,
    return_status: order.returnStatus === "NO_RETURN" ? null : order.returnStatus?.toLowerCase(),
    tags: order.tags,
    admin_url: adminUrl(domain, order.legacyResourceId),
    shipments: order.fulfillments?.map(mapShipment),
    ...(withheld.length > 0 ? { not_permitted: withheld } : {}),
    ...(context.detail === "full" ? mapDetails(order, permissions) : { partial: true }),
  };
  const limits = findLimits(order, facts, context);
  if (limits.length > 0) facts.limits = limits;
  return withoutUndefined(facts);
}

function mapDetails(order: OrderAnswer, { pii, risk, disputes, refunds }: Permissions): Partial<OrderFacts> {
  const address = order.shippingAddress;
  return {
    buyer_name: pii ? buyerName(order) : undefined,
    postcode: pii ? emptyToNull(address === null ? null : address?.zip) : undefined,
    address: pii ? (address === null ? null : address?.formatted?.filter((part) => part != null)) : undefined,
    billing_differs: not(order.billingAddressMatchesShippingAddress),
    country: address === null ? null : address?.countryCodeV2,
    status_url: pii ? order.statusPageUrl : undefined,
    note: emptyToNull(order.note),
    is_gift: isGift(order),
    closed_at: order.closedAt,
    is_edited: order.edited ?? undefined,
    is_test: order.test ?? undefined,
    ...mapHints(order),
    is_from_draft: order.sourceName === undefined ? undefined : order.sourceName === "shopify_draft_order",
    risk: risk && order.risk?.recommendation ? RISK[order.risk.recommendation] : undefined,
    ...(disputes ? mapDisputes(order) : {}),
    ...mapMoney(order, refunds),
    ...mapItems(order),
    ...(order.returnStatus === "NO_RETURN" ? { returns: [] } : {}),
  };
}

function not(flag: boolean | null | undefined): boolean | null | undefined {
  return typeof flag === "boolean" ? !flag : flag;
}

/**
 * The buyer is the account's customer. Without one it is the name on the parcel, where that is also the
 * paying one; a gift's parcel has another name on it.
 */
function buyerName(order: OrderAnswer): string | null | undefined {
  if (order.customer?.displayName) return order.customer.displayName;
  if (order.shippingAddress === null) return order.customer === undefined ? undefined : null;
  return order.billingAddressMatchesShippingAddress === false ? undefined : order.shippingAddress?.name;
}

function isGift(order: OrderAnswer): boolean | undefined {
  if (!order.tags || !order.customAttributes) return undefined;
  const tagged = order.tags.some((tag) => tag.toLowerCase() === "gift");
  const marked = order.customAttributes.some(
    ({ key, value }) => /gift/i.test(key ?? "") && value !== "" && !/^(no|false|0)$/i.test(value ?? "no"),
  );
  return tagged || marked;
}

/** Apps for subscriptions and pre-orders leave their mark in tags, in the order's source and in its status. */
function mapHints({ tags, sourceName, displayFulfillmentStatus: status }: OrderAnswer): Partial<OrderFacts> {
  if (!tags) return {};
  const isTagged = (pattern: RegExp): boolean => tags.some((tag) => pattern.test(tag));
  return {
    is_subscription:
      isTagged(/^(active )?subscription\b|\brecurring order\b/i) || /^subscription/i.test(sourceName ?? ""),
    is_preorder: isTagged(/\bpre[- ]?order/i) || status === "SCHEDULED",
  };
}

function mapItems(order: OrderAnswer): Partial<OrderFacts> {
  const lines = order.lineItems?.nodes;
  if (!lines) return { item_count: order.currentSubtotalLineItemsQuantity };
  const items = lines.filter(isStillOrdered(order)).map((entry): ItemFacts => {
    const quantity = (order.edited ? entry.currentQuantity : undefined) ?? entry.quantity ?? 1;
    const item: ItemFacts = { title: titleOf(entry), quantity };
    if (entry.sku !== undefined) item.sku = emptyToNull(entry.sku);
    if (entry.unfulfilledQuantity !== undefined) item.unfulfilled = entry.unfulfilledQuantity;
    return item;
  });
  const whole = order.lineItems?.pageInfo?.hasNextPage !== true && lines.length < MAX_ITEMS;
  const unfulfilled = items.map((item) => item.unfulfilled);
  const known = whole && unfulfilled.every((quantity) => typeof quantity === "number");
  return {
    items,
    item_count: whole
      ? items.reduce((sum, item) => sum + item.quantity, 0)
      : order.currentSubtotalLineItemsQuantity,
    unfulfilled_count: known
      ? unfulfilled.reduce((sum: number, quantity) => sum + (quantity ?? 0), 0)
      : undefined,
  };
}

type LineAnswer = NonNullable<NonNullable<OrderAnswer["lineItems"]>["nodes"]>[number];

function titleOf({ name, title }: LineAnswer): string {
  return name ?? title ?? "Item";
}

/** What an edit took out stays among the lines with a quantity of none; so does what was refunded of any order. */
function isStillOrdered({ edited }: OrderAnswer): (line: LineAnswer) => boolean {
  return ({ currentQuantity }) => edited !== true || currentQuantity !== 0;
}

/** The order's page in Shopify's admin, for the agent. */
function adminUrl(domain: string, id: number | null | undefined): string | undefined {
  if (id === undefined || id === null) return undefined;
  return adminPage(domain, `orders/${id}`);
}

/** What the agent should know about these facts beside their values. */
function findLimits(order: OrderAnswer, facts: OrderFacts, { now, raw }: MapContext): string[] {
  const limits: string[] = [];
  const unreadable = findUnreadable(raw, order);
  if (unreadable.length > 0) {
    limits.push(`Shopify's answer could not be read for: ${unreadable.join(", ")}. These facts are unknown.`);
  }
  if (hasUnfitLink(raw)) {
    limits.push("A tracking link was left out because it is no plain https address.");
  }
  const removed = (order.lineItems?.nodes ?? [])
    .filter((entry) => !isStillOrdered(order)(entry))
    .map(titleOf);
  limits.push(...findPeculiarities(facts, removed));
  const created = findTime(facts.created_at);
  if (created !== undefined && created > now.getTime() + 3_600_000) {
    limits.push("The order's date lies in the future: a clock is wrong, here or at the shop.");
  }
  if (typeof facts.total === "string" && facts.total.startsWith("-")) {
    limits.push("The order's total is negative; check it in Shopify before you quote it.");
  }
  if (facts.items && (order.lineItems?.pageInfo?.hasNextPage === true || facts.items.length >= MAX_ITEMS)) {
    limits.push(`Only the first ${facts.items.length} items are listed; Shopify has the rest.`);
  }
  return limits;
}

/** What makes this order unlike others, where a reply could be wrong for it. */
function findPeculiarities(facts: OrderFacts, removed: readonly string[]): string[] {
  const said: string[] = [];
  if (facts.is_test) said.push("This is a test order: nobody paid for it.");
  if (facts.is_edited)
    said.push(
      `This order was changed after it was placed; items and total are those of now.${removed.length > 0 ? ` No longer in it: ${removed.join(", ")}.` : ""}`,
    );
  if (facts.is_subscription)
    said.push("This looks like a subscription order: the next one may follow by itself.");
  if (facts.is_preorder) said.push("This looks like a pre-order: it is sent later than other orders.");
  return said;
}

/** Fields that came with a value which was no value of their kind. */
function findUnreadable(raw: unknown, parsed: OrderAnswer): string[] {
  if (typeof raw !== "object" || raw === null) return [];
  const unreadable: string[] = [];
  for (const [key, value] of Object.entries(parsed)) {
    const given = (raw as Record<string, unknown>)[key];
    if (given !== undefined && given !== null && value === undefined) unreadable.push(WORDS[key] ?? key);
  }
  const bag = (raw as { currentTotalPriceSet?: Record<string, unknown> | null }).currentTotalPriceSet;
  if (bag && !parsed.currentTotalPriceSet?.presentmentMoney && !parsed.currentTotalPriceSet?.shopMoney) {
    unreadable.push("total");
  }
  return unreadable;
}

const rawLinks = z.catch(
  z.array(z.object({ trackingInfo: z.catch(z.array(z.object({ url: z.string() })), []) })),
  [],
);

/** A link that came and was not taken, so that nobody looks for it in vain. */
function hasUnfitLink(raw: unknown): boolean {
  const given = rawLinks.parse((raw as { fulfillments?: unknown } | null | undefined)?.fulfillments);
  return given.some((parcel) => parcel.trackingInfo.some(({ url }) => !isPlainLink(url)));
}

const WORDS: Readonly<Record<string, string>> = {
  id: "the order's id",
  displayFinancialStatus: "payment status",
  displayFulfillmentStatus: "fulfilment status",
  returnStatus: "return status",
  createdAt: "order date",
  processedAt: "order date",
  currentTotalPriceSet: "total",
  statusPageUrl: "status page",
};

function emptyToNull(value: string | null | undefined): string | null | undefined {
  return value === "" ? null : value;
}
