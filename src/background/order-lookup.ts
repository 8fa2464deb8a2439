import type { OrderFacts, ShopFacts } from "../core/order/facts.ts";
import { orderQueryOf } from "../core/order/order-query.ts";
import type { TicketRef } from "../core/ticket/ticket.ts";
import { ticketKey } from "../core/ticket/ticket.ts";
import { ShopError } from "../shops/contract.ts";
import type { ShopRecord } from "../storage/session.ts";
import type { Background } from "./context.ts";

/** Facts younger than this are not asked for again when a ticket is opened. */
const FRESH_MS = 5 * 60_000;
/** All of a ticket's questions to the shop together, waiting for its throttle included. */
const PATIENCE_MS = 60_000;

export interface OrderLookup {
  /** Brings the facts of one ticket up to date; calls `changed` after each step. Never throws. */
  refresh(ref: TicketRef, how: "if-old" | "now"): Promise<void>;
  /** Ends the questions for a ticket that nobody looks at any more. */
  abandon(ref: TicketRef): void;
}

export function createOrderLookup(
  background: Background,
  changed: (ref: TicketRef) => Promise<void>,
): OrderLookup {
  const running = new Map<string, { done: Promise<void>; controller: AbortController }>();

  async function ask(ref: TicketRef, how: "if-old" | "now", signal: AbortSignal): Promise<void> {
    const key = ticketKey(ref);
    const held = await background.session.ticket(key);
    if (held === null) return;
    const shop = await background.shops.current();
    if (shop === null) {
      if (held.shop !== null) {
        await background.session.changeTicket(key, (record) => record && { ...record, shop: null });
        await changed(ref);
      }
      return;
    }
    const known = held.shop?.shop === shop.title ? held.shop.facts : null;
    if (how === "if-old" && known !== null && ageOf(known, background.now()) < FRESH_MS) return;

    const write = async (record: Omit<ShopRecord, "shop">) => {
      if (signal.aborted) return;
      await background.session.changeTicket(key, (ticket) =>
        ticket === null ? null : { ...ticket, shop: { shop: shop.title, ...record } },
      );
      await changed(ref);
    };
    const problem = { message: null, retryAt: null, offline: false };
    await write({ state: "asking", facts: known, ...problem });
    try {
      const query = orderQueryOf(held.ticket);
      const found = await shop.findOrders(query, signal);
      const facts = await withPinned(found, held.choices.order, known, (id) => shop.getOrder(id, signal));
      await write({ state: "answered", facts, ...problem });
    } catch (error) {
      if (signal.aborted) return;
      await write({ state: "failed", facts: known, ...problemOf(error, background) });
    }
  }

  return {
    async refresh(ref, how) {
      const key = ticketKey(ref);
      const before = running.get(key);
      if (before !== undefined) return before.done;
      const controller = new AbortController();
      const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(PATIENCE_MS)]);
      const done = ask(ref, how, signal).finally(() => running.delete(key));
      running.set(key, { done, controller });
      return done;
    },
    abandon(ref) {
      running.get(ticketKey(ref))?.controller.abort();
    },
  };
}

function ageOf(facts: ShopFacts, now: Date): number {
  const read = Date.parse(facts.observed_at);
  return Number.isNaN(read) ? Number.POSITIVE_INFINITY : now.getTime() - read;
}

/** A pinned order stays among the facts although the ticket itself does not lead to it. */
async function withPinned(
  found: ShopFacts,
  pinned: string | null,
  known: ShopFacts | null,
  getOrder: (id: string) => Promise<OrderFacts>,
): Promise<ShopFacts> {
  const isPinned = (order: OrderFacts) => order.id === pinned || order.name === pinned;
  if (pinned === null || found.orders.some(isPinned)) return found;
  const before = known?.orders.find(isPinned);
  if (before?.id === undefined) return found;
  return { ...found, orders: [...found.orders, await getOrder(before.id)] };
}

function problemOf(error: unknown, background: Background): Omit<ShopRecord, "shop" | "state" | "facts"> {
  const offline = !background.isOnline();
  if (offline)
    return {
      message: "You are offline. Facts are read again when the connection is back.",
      retryAt: null,
      offline,
    };
  if (error instanceof ShopError) {
    const retryAt =
      error.retryAfterMs === null
        ? null
        : new Date(background.now().getTime() + error.retryAfterMs).toISOString();
    return { message: error.message, retryAt, offline };
  }
  return {
    message: "The shop's answer could not be understood. Press refresh to ask again.",
    retryAt: null,
    offline,
  };
}
