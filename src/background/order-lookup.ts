import type { OrderFacts, ShopFacts } from "../core/order/facts.ts";
import { orderQueryOf } from "../core/order/order-query.ts";
import type { TicketRef } from "../core/ticket/ticket.ts";
import { ticketKey } from "../core/ticket/ticket.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import type { ShopRecord, TicketRecord } from "../storage/session.ts";
import type { Background } from "./context.ts";
import { suggestionFor } from "./suggestion-for.ts";

/** Facts younger than this are not asked for again when a ticket is opened. */
const FRESH_MS = 5 * 60_000;
/** All of a ticket's questions to the shop together, waiting for its throttle included. */
const PATIENCE_MS = 60_000;

const NO_PROBLEM = { message: null, retryAt: null, offline: false };

/**
 * When to ask although facts are at hand: `if-old` when a ticket is opened, `if-stale` while it stays open and its
 * gate has closed over the facts' age, `now` when the agent asked for it.
 */
export type Occasion = "if-old" | "if-stale" | "now";

export interface OrderLookup {
  /** Where the facts of a ticket stand that was just read: being asked for, or null without a shop. */
  atFirst(): Promise<ShopRecord | null>;
  /** Brings the facts of one ticket up to date; calls `changed` after each step. Never throws. */
  refresh(ref: TicketRef, occasion: Occasion): Promise<void>;
  /** Reads the rest of the order that the ticket is about now, where only its outline is known. Never throws. */
  complete(ref: TicketRef): Promise<void>;
  /** Ends the questions for a ticket that nobody looks at any more. */
  abandon(ref: TicketRef): void;
}

export function createOrderLookup(
  background: Background,
  changed: (ref: TicketRef) => Promise<void>,
): OrderLookup {
  const running = new Map<string, { done: Promise<void>; controller: AbortController }>();

  async function ask(ref: TicketRef, occasion: Occasion, abandoned: AbortSignal): Promise<void> {
    const key = ticketKey(ref);
    const held = await background.session.ticket(key);
    if (held === null) return;
    const shop = await background.shops.current();
    if (shop === null) {
      if (held.shop === null) return;
      await background.session.changeTicket(key, (record) => record && { ...record, shop: null });
      return changed(ref);
    }
    if (!(await isDue(held, shop.title, occasion))) return;

    const write = async (record: Omit<ShopRecord, "shop">) => {
      if (abandoned.aborted) return;
      await background.session.changeTicket(key, (ticket) =>
        ticket === null ? null : { ...ticket, shop: { shop: shop.title, ...record } },
      );
      await changed(ref);
    };
    const signal = AbortSignal.any([abandoned, AbortSignal.timeout(PATIENCE_MS)]);
    const known = held.shop?.shop === shop.title ? held.shop.facts : null;
    await write({ state: "asking", facts: known, ...NO_PROBLEM });
    try {
      const query = { ...orderQueryOf(held.ticket), pinned: held.choices.order };
      const found = await shop.findOrders(query, signal);
      const withPinned = await keepPinned(found, held.choices.order, known, shop, signal);
      const facts = await withWholeOrder({ ...held, shop: recordOf(shop, withPinned) }, shop, signal);
      await write({ state: "answered", facts: facts ?? withPinned, ...NO_PROBLEM });
    } catch (error) {
      await write({ state: "failed", facts: known, ...problemOf(error, background) });
    }
  }

  async function isDue(held: TicketRecord, shop: string, occasion: Occasion): Promise<boolean> {
    const { shop: before } = held;
    // What another shop said, what a dying worker left unanswered, and what failed is asked for again.
    if (occasion === "now" || before?.shop !== shop || before.facts === null) return true;
    if (before.state !== "answered") return occasion === "if-old" || before.state === "asking";
    if (occasion === "if-old" && ageOf(before.facts, background.now()) >= FRESH_MS) return true;
    const { gate } = await suggestionFor(background, held);
    return gate.reasons.some(({ code }) => code === "stale");
  }

  /** The ticket's facts with its order read in full; null where that is so already. */
  async function withWholeOrder(
    held: TicketRecord,
    shop: Shop,
    signal: AbortSignal,
  ): Promise<ShopFacts | null> {
    const facts = held.shop?.facts;
    if (!facts) return null;
    const { order } = await suggestionFor(background, held);
    const outline = facts.orders.find(({ name, partial }) => partial === true && name === order?.name);
    if (outline?.id === undefined) return null;
    const whole = await shop.getOrder(outline.id, signal);
    return { ...facts, orders: facts.orders.map((each) => (each === outline ? whole : each)) };
  }

  return {
    async atFirst() {
      const shop = await background.shops.current();
      return shop && { shop: shop.title, state: "asking", facts: null, ...NO_PROBLEM };
    },
    async refresh(ref, occasion) {
      const key = ticketKey(ref);
      const before = running.get(key);
      if (before !== undefined) return before.done;
      const controller = new AbortController();
      const done = ask(ref, occasion, controller.signal).finally(() => running.delete(key));
      running.set(key, { done, controller });
      return done;
    },
    async complete(ref) {
      const key = ticketKey(ref);
      const held = await background.session.ticket(key);
      const shop = await background.shops.current();
      if (held === null || shop === null) return;
      try {
        const facts = await withWholeOrder(held, shop, AbortSignal.timeout(PATIENCE_MS));
        if (facts === null) return;
        await background.session.changeTicket(key, (record) =>
          record?.shop ? { ...record, shop: { ...record.shop, facts } } : record,
        );
      } catch (error) {
        await background.session.changeTicket(key, (record) =>
          record?.shop
            ? { ...record, shop: { ...record.shop, state: "failed", ...problemOf(error, background) } }
            : record,
        );
      }
      await changed(ref);
    },
    abandon(ref) {
      running.get(ticketKey(ref))?.controller.abort();
    },
  };
}

function recordOf(shop: Shop, facts: ShopFacts): ShopRecord {
  return { shop: shop.title, state: "answered", facts, ...NO_PROBLEM };
}

function ageOf(facts: ShopFacts, now: Date): number {
  const read = Date.parse(facts.observed_at);
  return Number.isNaN(read) ? Number.POSITIVE_INFINITY : now.getTime() - read;
}

/** A pinned order stays among the facts although the ticket itself does not lead to it. */
async function keepPinned(
  found: ShopFacts,
  pinned: string | null,
  known: ShopFacts | null,
  shop: Shop,
  signal: AbortSignal,
): Promise<ShopFacts> {
  const isPinned = (order: OrderFacts) => order.id === pinned || order.name === pinned;
  if (pinned === null || found.orders.some(isPinned)) return found;
  const before = known?.orders.find(isPinned);
  if (before?.id === undefined) return found;
  return { ...found, orders: [...found.orders, await shop.getOrder(before.id, signal)] };
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
