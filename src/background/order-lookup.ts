import type { OrderFacts, ShopFacts } from "../core/order/facts.ts";
import { partsFor } from "../core/order/order-parts.ts";
import { orderQueryOf } from "../core/order/order-query.ts";
import type { TicketRef } from "../core/ticket/ticket.ts";
import { ticketKey } from "../core/ticket/ticket.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import { NO_PROBLEM, ofShop, type ShopRecord, type TicketRecord } from "../storage/session.ts";
import type { Background } from "./context.ts";
import { suggestionFor, suggestionWithPacks } from "./suggestion-for.ts";

/** Facts younger than this are not asked for again when a ticket is opened. */
const FRESH_MS = 5 * 60_000;
/** All of a ticket's questions to the shop together, waiting for its throttle included. */
const PATIENCE_MS = 60_000;

/** Between attempts that nobody asked for, however often they failed. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * When to ask although facts are at hand: `if-old` when a ticket is opened, `if-stale` while it stays open and its
 * gate has closed over the facts' age or a failure may have mended itself, `if-changed` when the ticket was read
 * again while its facts were asked for, `now` when the agent asked for it.
 */
export type Occasion = "if-old" | "if-stale" | "if-changed" | "now";

/** What decides which shop a ticket belongs to. */
type AtShop = Pick<TicketRecord, "ticket" | "choices">;

export interface OrderLookup {
  /** Where the facts of a ticket stand that was just read: being asked for, or null without a shop. */
  atFirst(read: AtShop): Promise<ShopRecord | null>;
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
  const running = new Map<string, Running>();

  async function shopOf(key: string): Promise<Shop | null> {
    const held = await background.session.ticket(key);
    return held && ((await background.shops.of(held))?.shop ?? null);
  }

  /** False when there was no need to ask. */
  async function ask(
    ref: TicketRef,
    occasion: Occasion,
    shop: Shop | null,
    abandoned: AbortSignal,
  ): Promise<boolean> {
    const key = ticketKey(ref);
    const stored = await background.session.ticket(key);
    if (stored === null) return false;
    if (shop === null) {
      if (stored.shop === null) return false;
      await background.session.changeTicket(key, (record) => record && ofShop(record, null));
      await changed(ref);
      return false;
    }
    const held = ofShop(stored, shop.title);
    const asked = orderQueryOf(held.ticket);
    // An order that was let go while the shop was asked about it is no part of the ticket's facts any more.
    const question = JSON.stringify({ ...asked, pinned: held.choices.order });
    if (!(await isDue(held, question, occasion))) return false;

    /** `found` is null while there is no answer: then the facts stay as they are. */
    const write = async (found: ShopFacts | null, state: Omit<ShopRecord, "shop" | "question" | "facts">) => {
      if (abandoned.aborted) return;
      await background.session.changeTicket(key, (record) => {
        // Given up while the turn was waited for: the ticket may be another shop's by now.
        if (record === null || abandoned.aborted) return null;
        const ticket = ofShop(record, shop.title);
        const before = ticket.shop?.facts ?? null;
        const facts = found === null ? before : withPinnedOf(found, before, ticket.choices.order);
        return { ...ticket, shop: { shop: shop.title, question, facts, ...state } };
      });
      await changed(ref);
    };
    const signal = AbortSignal.any([abandoned, AbortSignal.timeout(PATIENCE_MS)]);
    const known = held.shop?.facts ?? null;
    await write(null, { state: "asking", ...NO_PROBLEM });
    try {
      const query = { ...asked, pinned: held.choices.order };
      const found = await shop.findOrders(query, signal);
      const withPinned = await keepPinned(found, held.choices.order, known, shop, signal);
      const facts = await withWholeOrder(
        { ...held, shop: recordOf(shop, question, withPinned) },
        shop,
        signal,
      );
      await write(facts ?? withPinned, { state: "answered", ...NO_PROBLEM });
      const tracked = await withTracking(
        { ...held, shop: recordOf(shop, question, facts ?? withPinned) },
        signal,
      );
      if (tracked !== null) await write(tracked, { state: "answered", ...NO_PROBLEM });
    } catch (error) {
      const failures = occasion === "if-stale" ? (held.shop?.failures ?? 0) : 0;
      await write(null, { state: "failed", ...problemOf(error, background, failures) });
    }
    return true;
  }

  async function isDue(held: TicketRecord, question: string, occasion: Occasion): Promise<boolean> {
    const { shop: before } = held;
    // What the ticket offered before more of it could be read is no answer.
    if (occasion === "now" || before === null || before.question !== question) return true;
    // Left unanswered by a dying worker, or by an agent who went on before the answer came.
    if (before.state === "asking") return true;
    if (occasion === "if-changed") return false;
    if (before.state === "failed") return occasion === "if-old" || mayHaveMended(before, background.now());
    if (before.facts === null) return true;
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
    const { suggestion, packs } = await suggestionWithPacks(background, held);
    const known = facts.orders.find(({ name }) => name !== undefined && name === suggestion.order?.name);
    const playbook = packs.flatMap(({ pack }) => pack.playbooks).find(({ id }) => id === suggestion.playbook);
    const parts = known === undefined ? {} : partsFor(playbook, known);
    if (known?.id === undefined || (known.partial !== true && Object.keys(parts).length === 0)) return null;
    try {
      const whole = await shop.getOrder(known.id, signal, parts);
      return { ...facts, orders: facts.orders.map((each) => (each === known ? whole : each)) };
    } catch (error) {
      // The order itself is known: that a part of it could not be had costs none of the rest.
      if (known.partial === true || !(error instanceof ShopError) || error.code === "aborted") throw error;
      return null;
    }
  }

  /** The facts with what trackers know of the ticket's order; null where that is nothing. */
  async function withTracking(held: TicketRecord, signal: AbortSignal): Promise<ShopFacts | null> {
    const facts = held.shop?.facts;
    if (!facts || !(await background.trackers.areConnected())) return null;
    const { order: chosen } = await suggestionFor(background, held);
    const order = facts.orders.find(({ name, partial }) => partial !== true && name === chosen?.name);
    const tracked = order === undefined ? null : await background.trackers.addTo(order, signal);
    return tracked && { ...facts, orders: facts.orders.map((each) => (each === order ? tracked : each)) };
  }

  async function refresh(ref: TicketRef, occasion: Occasion): Promise<void> {
    const key = ticketKey(ref);
    const before = running.get(key);
    if (before !== undefined) {
      const [asked, now] = await Promise.all([before.shop, shopOf(key)]);
      // The ticket belongs to another shop since: what this one still says is not waited for.
      if (asked?.title !== now?.title) {
        before.controller.abort();
        if (running.get(key) === before) running.delete(key);
        return refresh(ref, occasion);
      }
      // Who only looked whether it was time has not answered an agent who wants fresh facts.
      return refresh(ref, (await before.done) ? "if-changed" : occasion);
    }
    const controller = new AbortController();
    const shop = shopOf(key);
    const done = shop
      .then((at) => ask(ref, occasion, at, controller.signal))
      .finally(() => {
        if (running.get(key)?.controller === controller) running.delete(key);
      });
    running.set(key, { done, shop, controller });
    await done;
  }

  return {
    async atFirst(read) {
      const at = await background.shops.of(read);
      return at && { shop: at.shop.title, state: "asking", question: null, facts: null, ...NO_PROBLEM };
    },
    refresh,
    async complete(ref) {
      const key = ticketKey(ref);
      const stored = await background.session.ticket(key);
      const shop = await shopOf(key);
      if (stored === null || shop === null) return;
      const held = ofShop(stored, shop.title);
      try {
        const facts = await withWholeOrder(held, shop, AbortSignal.timeout(PATIENCE_MS));
        if (facts === null) return;
        await background.session.changeTicket(key, (record) =>
          record?.shop?.facts && record.shop.shop === shop.title
            ? { ...record, shop: { ...record.shop, facts: filledIn(record.shop.facts, facts) } }
            : record,
        );
      } catch (error) {
        await background.session.changeTicket(key, (record) =>
          record?.shop?.shop === shop.title
            ? { ...record, shop: { ...record.shop, state: "failed", ...problemOf(error, background, 0) } }
            : record,
        );
      }
      await changed(ref);
    },
    abandon(ref) {
      const key = ticketKey(ref);
      running.get(key)?.controller.abort();
      // Who comes back at once asks anew instead of waiting for what was given up.
      running.delete(key);
    },
  };
}

interface Running {
  /** False when there was no need to ask. */
  done: Promise<boolean>;
  /** The shop that is asked. */
  shop: Promise<Shop | null>;
  controller: AbortController;
}

function recordOf(shop: Shop, question: string, facts: ShopFacts): ShopRecord {
  return { shop: shop.title, state: "answered", question, facts, ...NO_PROBLEM };
}

/** Whether asking again by ourselves can help: a revoked access stays revoked however often it is tried. */
function mayHaveMended({ offline, retryAt }: ShopRecord, now: Date): boolean {
  return offline || (retryAt !== null && Date.parse(retryAt) <= now.getTime());
}

function ageOf(facts: ShopFacts, now: Date): number {
  const read = Date.parse(facts.observed_at);
  return Number.isNaN(read) ? Number.POSITIVE_INFINITY : now.getTime() - read;
}

/** What was asked before the agent pinned an order knows nothing of it: it stays as it stands. */
function withPinnedOf(found: ShopFacts, before: ShopFacts | null, pinned: string | null): ShopFacts {
  const isPinned = (order: OrderFacts) => order.id === pinned || order.name === pinned;
  const kept = pinned === null ? undefined : before?.orders.find(isPinned);
  if (kept === undefined || found.orders.some(isPinned)) return found;
  return { ...found, orders: [...found.orders, kept] };
}

/** The facts as they are now, outlines replaced by what was read in full meanwhile. */
function filledIn(now: ShopFacts, read: ShopFacts): ShopFacts {
  const whole = (order: OrderFacts) =>
    order.partial === true
      ? read.orders.find(({ id, partial }) => id === order.id && partial !== true)
      : undefined;
  return { ...now, orders: now.orders.map((order) => whole(order) ?? order) };
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

type ShopProblem = Pick<ShopRecord, "message" | "retryAt" | "offline" | "locked" | "failures">;

/** `failures`: how often in a row it failed before without anybody asking; each doubles the pause. */
function problemOf(error: unknown, background: Background, failures: number): ShopProblem {
  const locked = error instanceof ShopError && error.code === "locked";
  // What is locked stays so on line as off it, and says what to do.
  const problem = {
    retryAt: null,
    offline: !locked && !background.isOnline(),
    locked,
    failures: failures + 1,
  };
  if (problem.offline)
    return {
      ...problem,
      message: "Facts are read again when the connection is back.",
    };
  if (!(error instanceof ShopError))
    return { ...problem, message: "The shop's answer could not be understood. Press refresh to ask again." };
  const { message, retryAfterMs } = error;
  if (retryAfterMs === null) return { ...problem, message };
  const pause = Math.max(retryAfterMs, Math.min(LONGEST_PAUSE_MS, retryAfterMs * 2 ** failures));
  return { ...problem, message, retryAt: new Date(background.now().getTime() + pause).toISOString() };
}
