import { sameEmail } from "../../core/order/derive.ts";
import type { OrderFacts, ShopFacts } from "../../core/order/facts.ts";
import { findIdentifiers, normaliseOrderName } from "../../core/order/identifiers.ts";
import { samePhone } from "../../core/order/rank-orders.ts";
import { type OrderQuery, type Shop, ShopError, type ShopHealth } from "../contract.ts";
import { orderAnswer, ordersAnswer, refundsAnswer, siteAnswer } from "./answer.ts";
import { mapOrder } from "./map-order.ts";
import type { StoreAddress } from "./store-address.ts";
import { badAnswer, createStoreClient, type StoreClientOptions } from "./store-client.ts";

export interface WooCommerceShopOptions extends StoreClientOptions {
  address: StoreAddress;
  now: () => Date;
}

/** A ticket's first view costs at most this many searches. */
const MAX_SEARCHES = 4;
const PAGE = "10";

/**
 * A WooCommerce store, read-only, through REST v3. The interface has no filter by number or e-mail, only a
 * search over everything: each find is compared again, and what was not asked for is dropped.
 */
export function createWooCommerceShop(options: WooCommerceShopOptions): Shop {
  const { address, now } = options;
  const get = createStoreClient(options);

  async function searchFor(term: string, signal: AbortSignal): Promise<OrderFacts[]> {
    const answer = await get("/wc/v3/orders", { search: term, per_page: PAGE }, signal);
    const found = ordersAnswer.parse(answer);
    if (!found) throw badAnswer(address.host);
    return found.map((order) => mapOrder(order, address, now())).filter(({ id, name }) => id || name);
  }

  const empty = (): ShopFacts => ({ orders: [], observed_at: now().toISOString() });

  return {
    kind: "woocommerce",
    title: address.host,

    async findOrders(query, signal) {
      const facts = empty();
      const terms = [
        ...query.names.map(normaliseOrderName),
        ...query.emails.map((email) => email.trim().toLowerCase()),
        ...query.phones,
      ];
      const asked = [...new Set(terms.filter((term) => term.length > 0 && term.length <= 254))];
      for (const term of asked.slice(0, MAX_SEARCHES)) {
        for (const order of await searchFor(term, signal)) {
          const isKnown = facts.orders.some(({ id, name }) => id === order.id && name === order.name);
          if (!isKnown && isAskedFor(order, query)) facts.orders.push(order);
        }
      }
      const limits: string[] = [];
      if (asked.length > MAX_SEARCHES) limits.push("Not everything that the ticket names was searched for.");
      if (asked.length === 0 && query.trackingNumbers.length > 0) {
        limits.push(
          "WooCommerce can not be searched by tracking number. Try the customer's e-mail address or name.",
        );
      }
      if (limits.length > 0) facts.limits = limits;
      return facts;
    },

    async getOrder(id, signal) {
      if (!/^\d{1,15}$/.test(id))
        throw new ShopError("not_found", `${address.host} has no order with this id.`);
      const raw = await get(`/wc/v3/orders/${id}`, {}, signal);
      const parsed = orderAnswer.safeParse(raw);
      // Another order's answer is worse than none.
      if (!parsed.success || (parsed.data.id && String(parsed.data.id) !== id)) throw badAnswer(address.host);
      const order = { ...mapOrder(parsed.data, address, now()), id };
      return (parsed.data.refunds ?? []).length > 0 ? withRefundDates(order, signal) : order;
    },

    async search(text, signal) {
      const facts = empty();
      const typed = text.trim().slice(0, 200);
      if (typed === "") return facts;
      const { orderNumbers } = findIdentifiers(typed);
      const number = /^#?[\w-]{1,20}$/.test(typed) ? normaliseOrderName(typed) : undefined;
      facts.orders = await searchFor(number ?? orderNumbers.map(normaliseOrderName)[0] ?? typed, signal);
      const exact = (order: OrderFacts) => Number(normaliseOrderName(order.name ?? "") === number);
      facts.orders.sort((left, right) => exact(right) - exact(left));
      return facts;
    },

    async health(signal) {
      const health: ShopHealth = { ok: false, name: address.host, timeZone: null, scopes: [], problems: [] };
      try {
        const site = siteAnswer.parse(await get("/", {}, signal));
        health.name = site.name || address.host;
        health.timeZone = site.timezone_string || null;
        const orders = await get("/wc/v3/orders", { per_page: "1" }, signal);
        if (!ordersAnswer.parse(orders)) throw badAnswer(address.host);
        health.ok = true;
      } catch (error) {
        if (!(error instanceof ShopError) || error.code === "aborted") throw error;
        health.problems.push({ code: error.code, message: error.message });
      }
      return health;
    },
  };

  /** When money went back stands apart from the order. */
  async function withRefundDates(order: OrderFacts, signal: AbortSignal): Promise<OrderFacts> {
    const refunds = refundsAnswer.parse(await get(`/wc/v3/orders/${order.id}/refunds`, {}, signal));
    const dates = refunds?.map(({ date_created_gmt: at }) => at ?? "").filter((at) => at !== "");
    const newest = dates?.sort().at(-1);
    return newest === undefined ? order : { ...order, refund_at: newest };
  }
}

/** The search looks everywhere, in notes and in product names too: only what truly has it counts. */
function isAskedFor({ name, email, phone }: OrderFacts, query: OrderQuery): boolean {
  return (
    query.names.some((asked) => !!name && normaliseOrderName(asked) === normaliseOrderName(name)) ||
    query.emails.some((asked) => !!email && sameEmail(asked, email)) ||
    query.phones.some((asked) => !!phone && samePhone(asked, phone))
  );
}
