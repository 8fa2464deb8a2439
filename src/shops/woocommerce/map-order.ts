import type { OrderFacts, ShipmentFacts } from "../../core/order/facts.ts";
import { findTrackingLink } from "../../core/order/tracking-link.ts";
import type { OrderAnswer, TrackingItem } from "./answer.ts";
import { trackingItems } from "./answer.ts";
import type { StoreAddress } from "./store-address.ts";

/** Statuses of an order that nothing was sent for yet. */
const WAITING: ReadonlySet<string> = new Set(["pending", "processing", "on-hold", "checkout-draft"]);

/** WooCommerce's order as facts. What it does not know (risk, disputes, gifts) stays unknown. */
export function mapOrder(order: OrderAnswer, { host, folder }: StoreAddress, now: Date): OrderFacts {
  const { status, billing, shipping } = order;
  const items = order.line_items?.map(({ name, quantity, sku }) => ({
    title: name ?? "Item",
    quantity: quantity ?? 1,
    ...(sku === undefined ? {} : { sku: emptyToNull(sku) }),
  }));
  const itemCount = items?.reduce((sum, { quantity }) => sum + quantity, 0);
  const facts: OrderFacts = {
    id: order.id === undefined || order.id === null ? undefined : String(order.id),
    shop: host,
    source: "woocommerce",
    observed_at: now.toISOString(),
    name: emptyToNull(order.number),
    created_at: order.date_created_gmt,
    email: emptyToNull(billing?.email),
    phone: emptyToNull(billing?.phone),
    buyer_name: fullName(billing),
    postcode: emptyToNull(shipping?.postcode) ?? emptyToNull(billing?.postcode),
    country: emptyToNull(shipping?.country) ?? emptyToNull(billing?.country),
    financial_status: financialStatus(order),
    fulfillment_status: fulfilmentStatus(status),
    // Since when an order is cancelled, WooCommerce does not keep; that it is not, it says.
    cancelled_at: status === undefined || status === "cancelled" ? undefined : null,
    total: order.total ?? undefined,
    currency: order.currency ?? undefined,
    refunded: refundedAmount(order),
    items,
    item_count: itemCount,
    unfulfilled_count: status && WAITING.has(status) ? itemCount : status === "completed" ? 0 : undefined,
    tags: [],
    note: emptyToNull(order.customer_note),
    admin_url:
      order.id === undefined || order.id === null
        ? undefined
        : `https://${host}${folder}/wp-admin/post.php?post=${order.id}&action=edit`,
    shipments: mapShipments(order),
  };
  const limits = findLimits(order);
  if (limits.length > 0) facts.limits = limits;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Paid is what has a date of payment: `on-hold` waits for a bank transfer, `failed` can be tried again. */
function financialStatus({ status, date_paid_gmt: paid, refunds }: OrderAnswer): string | undefined {
  if (status === "refunded") return "refunded";
  if (paid === undefined || status === undefined) return undefined;
  if (paid === null) return status === "cancelled" ? "voided" : "pending";
  return refunds && refunds.length > 0 ? "partially_refunded" : "paid";
}

function fulfilmentStatus(status: string | null | undefined): string | undefined {
  if (status === "completed") return "fulfilled";
  return status && WAITING.has(status) ? "unfulfilled" : undefined;
}

/** Refunds are listed as negative totals; the sum is exact to the cent, without a binary fraction in it. */
function refundedAmount({ refunds }: OrderAnswer): string | null | undefined {
  if (!refunds) return undefined;
  if (refunds.length === 0) return null;
  const SCALE = 1_000_000n;
  let sum = 0n;
  for (const { total } of refunds) {
    if (!total) return undefined;
    const [whole = "0", fraction = ""] = total.replace("-", "").split(".");
    sum += BigInt(whole) * SCALE + BigInt(fraction.padEnd(6, "0"));
  }
  const decimals = Math.max(2, ...refunds.map(({ total }) => (total ?? "").split(".")[1]?.length ?? 0));
  const digits = sum.toString().padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6).slice(0, decimals)}`;
}

/**
 * Parcels come from the tracking plugins' entry in the order's meta data. Somebody wrote a number there: that is
 * no scan, so where the parcel is stays unknown. Without such an entry a completed order has one parcel that
 * nobody can follow.
 */
function mapShipments(order: OrderAnswer): ShipmentFacts[] | undefined {
  const entry = order.meta_data?.find(({ key }) => key === "_wc_shipment_tracking_items");
  const parcels = trackingItems.parse(entry?.value) ?? [];
  if (parcels.length > 0) return parcels.map(mapParcel);
  if (order.status === "completed") {
    return [{ state: "unknown", flags: ["merchant_marked_only"], tracking_number: null, tracking_url: null }];
  }
  return order.status && WAITING.has(order.status) && order.meta_data ? [] : undefined;
}

function mapParcel(item: TrackingItem): ShipmentFacts {
  const shipped = item.date_shipped;
  const shipment: ShipmentFacts = {
    state: "unknown",
    flags: ["merchant_marked_only"],
    carrier: emptyToNull(item.custom_tracking_provider) ?? carrierName(item.tracking_provider),
    tracking_number: emptyToNull(item.tracking_number) ?? null,
    last_scan_at: null,
    last_scan_text: null,
    delivered_at: null,
  };
  const link = item.custom_tracking_link ?? findTrackingLink(shipment.carrier, item.tracking_number);
  if (link) shipment.tracking_url = link;
  if (shipped !== undefined && shipped !== null && shipped > 946_684_800 && shipped < 4_102_444_800) {
    shipment.shipped_at = new Date(shipped * 1_000).toISOString();
  }
  return shipment;
}

/** The plugins write `royal-mail` for Royal Mail. */
function carrierName(provider: string | null | undefined): string | null {
  if (!provider) return null;
  return provider
    .split(/[-_ ]+/)
    .map((word) => (word.length <= 3 ? word.toUpperCase() : (word[0] ?? "").toUpperCase() + word.slice(1)))
    .join(" ");
}

function findLimits({ status, total, number }: OrderAnswer): string[] {
  const limits: string[] = [];
  if (status === "cancelled") limits.push("This order is cancelled; WooCommerce does not say since when.");
  if (total === undefined) limits.push("The order's total could not be read.");
  if (!number) limits.push("The order's number could not be read.");
  return limits;
}

function fullName(person: OrderAnswer["billing"]): string | null | undefined {
  if (!person) return person;
  const { first_name: first, last_name: last } = person;
  if (first === undefined && last === undefined) return undefined;
  return emptyToNull([first, last].filter(Boolean).join(" "));
}

function emptyToNull<T extends string>(value: T | null | undefined): T | null | undefined {
  return value === "" ? null : value;
}
