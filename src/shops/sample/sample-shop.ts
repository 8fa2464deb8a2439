import { sameTracking } from "../../core/order/current-shipment.ts";
import { sameEmail } from "../../core/order/derive.ts";
import type { OrderFacts, ShopFacts } from "../../core/order/facts.ts";
import { findIdentifiers, normaliseOrderName } from "../../core/order/identifiers.ts";
import { samePhone } from "../../core/order/rank-orders.ts";
import { type OrderQuery, type Shop, ShopError } from "../contract.ts";

const TITLE = "Sample shop";

export interface SampleShopParts {
  now: () => Date;
  /** The orders as they stand at that moment. */
  orders: (at: Date) => OrderFacts[] | Promise<OrderFacts[]>;
}

/**
 * A shop without an account, to try Casekit with: twelve orders (#1001 to #1012), one per everyday situation,
 * with dates that stay as far away as they were. Everything is `source: "sample"`; nobody in it exists.
 */
export function createSampleShop({ now, orders }: SampleShopParts): Shop {
  const answer = async (fits: (order: OrderFacts) => boolean): Promise<ShopFacts> => {
    const at = now();
    return { orders: (await orders(at)).filter(fits), observed_at: at.toISOString() };
  };
  return {
    kind: "sample",
    title: TITLE,
    async findOrders(query, signal) {
      stopIfAborted(signal);
      const facts = await answer((order) => fitsQuery(order, query));
      const own = facts.orders.filter((order) =>
        query.emails.some((email) => sameEmail(email, order.email ?? "")),
      );
      if (own.length > 0) facts.customer = { orders_count: own.length, note: null };
      return facts;
    },
    async getOrder(id, signal) {
      stopIfAborted(signal);
      const [order] = (await answer((candidate) => candidate.id === id)).orders;
      if (order === undefined)
        throw new ShopError("not_found", "The sample shop has no such order. It holds #1001 to #1012.");
      return order;
    },
    async search(text, signal) {
      stopIfAborted(signal);
      const typed = text.trim().slice(0, 200);
      if (typed === "") return answer(() => false);
      const { emails, phones, trackingNumbers, orderNumbers } = findIdentifiers(typed);
      const words = typed.toLowerCase();
      return answer(
        (order) =>
          fitsQuery(order, { names: [...orderNumbers, typed], emails, phones, trackingNumbers }) ||
          (order.buyer_name ?? "").toLowerCase().includes(words) ||
          (order.postcode ?? "").toLowerCase() === words,
      );
    },
    async health() {
      return { ok: true, name: TITLE, timeZone: null, scopes: [], problems: [] };
    },
  };
}

function fitsQuery(order: OrderFacts, query: OrderQuery): boolean {
  const { name, email, phone, shipments } = order;
  if (query.pinned && (order.id === query.pinned || isNamed(name, query.pinned))) return true;
  return (
    query.names.some((candidate) => isNamed(name, candidate)) ||
    query.emails.some((candidate) => typeof email === "string" && sameEmail(candidate, email)) ||
    query.phones.some((candidate) => samePhone(candidate, phone)) ||
    query.trackingNumbers.some((number) =>
      (shipments ?? []).some((parcel) => sameTracking(number, parcel.tracking_number ?? "")),
    )
  );
}

function isNamed(name: string | null | undefined, candidate: string): boolean {
  return typeof name === "string" && normaliseOrderName(candidate) === normaliseOrderName(name);
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted)
    throw new ShopError("aborted", "The question to the shop was given up because the ticket changed.");
}
