import type { OrderFacts, ShipmentFacts } from "../core/order/facts.ts";
import { type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import type {
  AgentChoices,
  Done,
  PanelRequest,
  PanelRequests,
  PanelRequestType,
} from "../messages/protocol.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import { markFromFile } from "../storage/channel-rows.ts";
import { ofShop, type TicketRecord } from "../storage/session.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { createLearningHandlers } from "./learning-requests.ts";
import type { Occasion, OrderLookup } from "./order-lookup.ts";
import { createPackHandlers } from "./packs.ts";
import type { PendingLessons } from "./pending-lessons.ts";
import { findOpenTicket, listSampleOrders } from "./preview-facts.ts";
import { searchableReplies } from "./searchable-replies.ts";
import { createSecretsHandlers } from "./secrets-requests.ts";
import { suggestionFor, suggestionWithPacks } from "./suggestion-for.ts";
import { look, wake } from "./tab-views.ts";
import { createChannelHandlers } from "./team-channel.ts";

type Handlers = {
  [K in PanelRequestType]: (payload: PanelRequests[K][0]) => Promise<PanelRequests[K][1]>;
};

const DONE: Done = { ok: true };
const NOT_OPEN: Done = { ok: false, problem: "This ticket is no longer open in Casekit. Open it again." };
const OTHER_SHOP_NOW =
  "This ticket is looked up in another shop now. Look at what is shown, then choose again.";
const OTHER_SHOP: Done = { ok: false, problem: OTHER_SHOP_NOW };

/** What the panel and the options page ask, one function each. Everything here is in the panel zone. */
export function createPanelRequests(
  background: Background,
  lookup: OrderLookup,
  lessons: PendingLessons,
  parts: {
    pushTicket(ref: TicketRef, cause: "facts" | "agent"): Promise<void>;
    pushAll(): Promise<void>;
  },
): (request: PanelRequest) => Promise<unknown> {
  const { session, database, shops } = background;

  /** `on`: the shop that was on screen, of several; what was said of its order is not said of another shop's. */
  async function choose(
    ref: TicketRef,
    change: (choices: AgentChoices) => AgentChoices,
    on?: string,
  ): Promise<Done> {
    if (on !== undefined && (await shopOf(ref))?.title !== on) return OTHER_SHOP;
    let isOther = false;
    const after = await session.changeTicket(ticketKey(ref), (record) => {
      isOther = on !== undefined && record?.shop?.shop !== on;
      return record && !isOther ? { ...record, choices: change(record.choices) } : null;
    });
    if (isOther) return OTHER_SHOP;
    if (after === null) return NOT_OPEN;
    await parts.pushTicket(ref, "agent");
    return DONE;
  }

  /** The shop that the ticket belongs to now. */
  async function shopOf(ref: TicketRef): Promise<Shop | null> {
    const held = await session.ticket(ticketKey(ref));
    return held && ((await shops.of(held))?.shop ?? null);
  }

  async function refreshAll(occasion: Occasion = "now"): Promise<void> {
    for (const tabId of background.panels.watchedTabs()) {
      const ref = (await session.tab(tabId))?.ref;
      if (ref) void lookup.refresh(ref, occasion);
    }
    await parts.pushAll();
  }
  /** Other rules move some tickets to another shop; the facts of all others stay as good as they were. */
  const refreshIfOld = () => refreshAll("if-old");

  /** Adds an order of that shop that the agent found by searching to the ticket's facts. */
  async function addOrder(ref: TicketRef, shop: string, found: OrderFacts): Promise<TicketRecord | null> {
    return session.changeTicket(ticketKey(ref), (record) => {
      if (record === null || record.shop?.shop !== shop) return record;
      const facts = record.shop.facts ?? { orders: [], observed_at: background.now().toISOString() };
      const orders = [...facts.orders.filter((order) => order.id !== found.id), found];
      return { ...record, shop: { ...record.shop, facts: { ...facts, orders } } };
    });
  }

  /** Name of the order that the ticket's reply is about now. */
  async function orderOf(ref: TicketRef): Promise<string | null> {
    const held = await session.ticket(ticketKey(ref));
    return held === null ? null : ((await suggestionFor(background, held)).order?.name ?? null);
  }

  const handlers: Handlers = {
    "answer.set": ({ ref, item, value }) =>
      choose(ref, (choices) => ({ ...choices, answers: { ...choices.answers, [item]: value } })),
    "item.tick": ({ ref, item, done }) =>
      choose(ref, (choices) => ({
        ...choices,
        ticked: done ? [...new Set([...choices.ticked, item])] : choices.ticked.filter((id) => id !== item),
      })),
    async "playbook.choose"({ ref, playbook }) {
      const held = await session.ticket(ticketKey(ref));
      if (held !== null) {
        // What Casekit suggested by itself: going back to that is a correction too, of the agent's own.
        const unasked = { ...held, choices: { ...held.choices, playbook: null, reply: null } };
        const { suggestion, packs } = await suggestionWithPacks(background, unasked);
        await background.activity.record(held.ticket, suggestion, packs, { kind: "corrected", playbook });
        await lessons.chosen(unasked, playbook);
      }
      return choose(ref, (choices) => ({ ...choices, playbook, reply: null }));
    },
    "reply.choose": ({ ref, playbook, reply }) => choose(ref, (choices) => ({ ...choices, playbook, reply })),
    "language.choose": ({ ref, language }) => choose(ref, (choices) => ({ ...choices, language })),
    async "order.pin"({ ref, order, shop: on }) {
      const stored = await session.ticket(ticketKey(ref));
      if (stored === null) return NOT_OPEN;
      const shop = await shopOf(ref);
      if (on !== undefined && shop?.title !== on) return OTHER_SHOP;
      const held = ofShop(stored, shop?.title ?? null);
      const isKnown = held.shop?.facts?.orders.some((known) => known.id === order || known.name === order);
      if (order !== null && !isKnown) {
        if (shop === null) return { ok: false, problem: "No shop is connected." };
        try {
          await addOrder(ref, shop.title, await shop.getOrder(order, AbortSignal.timeout(20_000)));
        } catch (error) {
          return { ok: false, problem: problemText(error) };
        }
      }
      const done = await choose(ref, (choices) => ({ ...choices, order, confirmedOther: [] }), on);
      void lookup.complete(ref);
      // An order that only the search led to must not stay the ticket's own once it is let go.
      if (order === null) void lookup.refresh(ref, "now");
      return done;
    },
    "order.confirm-other": ({ ref, order, shop }) =>
      choose(
        ref,
        (choices) => ({ ...choices, confirmedOther: [...new Set([...choices.confirmedOther, order])] }),
        shop,
      ),
    async "shop.choose"({ ref, shop }) {
      const { shops: connected } = await readSettings(database);
      if (shop !== null && !connected.includes(shop))
        return { ok: false, problem: `${shop} is not connected any more. Look in another shop.` };
      const done = await choose(ref, (choices) => ({ ...choices, shop }));
      if (done.ok) void lookup.refresh(ref, "if-old");
      return done;
    },
    async "order.search"({ ref, text, shop: on }) {
      const shop = await shopOf(ref);
      if (shop === null) return { orders: [], problem: "No shop is connected." };
      if (on !== undefined && shop.title !== on) return { orders: [], problem: OTHER_SHOP_NOW };
      try {
        const found = await shop.search(text, AbortSignal.timeout(20_000));
        const held = await session.ticket(ticketKey(ref));
        const requester = held?.ticket.requester.email?.toLowerCase() ?? null;
        return {
          orders: found.orders.map((order) => candidateOf(order, requester)),
          // Nothing found and the shop says why: that is what the agent has to read.
          problem: found.orders.length === 0 ? (found.limits?.[0] ?? null) : null,
        };
      } catch (error) {
        return { orders: [], problem: problemText(error) };
      }
    },
    async "fact.state"({ ref, path, value, seen, shop }) {
      const order = await orderOf(ref);
      const at = background.now().toISOString();
      return choose(
        ref,
        (choices) => ({
          ...choices,
          stated: [
            ...choices.stated.filter((fact) => fact.path !== path || fact.order !== order),
            { path, value, seen, at, order },
          ],
        }),
        shop,
      );
    },
    async "facts.confirm"({ ref, seen, shop }) {
      const confirmedFacts = { order: await orderOf(ref), seen, at: background.now().toISOString() };
      return choose(ref, (choices) => ({ ...choices, confirmedFacts }), shop);
    },
    async "facts.refresh"({ ref }) {
      for (const tabId of await session.tabsShowing(ticketKey(ref), ticketKey)) void look(background, tabId);
      void lookup.refresh(ref, "now");
      return DONE;
    },
    async "insertion.record"({ ref, insertionId, playbook, reply, outcome, shownFor, into }) {
      const held = await session.ticket(ticketKey(ref));
      if (held === null) return NOT_OPEN;
      const { suggestion, packs } = await suggestionWithPacks(background, held);
      const kind = into === "internal" && outcome === "inserted" ? "handed-over" : outcome;
      await background.activity.record(held.ticket, suggestion, packs, {
        kind,
        playbook,
        reply,
        took: shownFor,
        insertionId,
      });
      const isTold = held.insertions.some((known) => known.insertionId === insertionId);
      if (kind === "undone") await lessons.undone(insertionId);
      else if (kind === "inserted" && !isTold && playbook !== null && held.choices.playbook === null)
        await lessons.inserted(insertionId, held, playbook);
      const at = background.now().toISOString();
      await session.changeTicket(
        ticketKey(ref),
        (record) =>
          record && {
            ...record,
            insertions: [
              ...record.insertions.filter((known) => known.insertionId !== insertionId),
              { insertionId, reply, playbook, outcome, at },
            ],
          },
      );
      await parts.pushTicket(ref, "agent");
      return DONE;
    },
    "ticket.current": async () => ({ open: await findOpenTicket(background) }),
    "sample.orders": () => listSampleOrders(background),
    "replies.list": async () => ({ replies: searchableReplies(await background.packs.current()) }),
    "settings.get": () => readSettings(database),
    async "settings.change"(change) {
      const settings = await changeSettings(database, (before) => ({
        ...before,
        ...(change.agentName === undefined ? {} : { agentName: change.agentName?.trim() || null }),
        ...(change.welcomeDone === undefined ? {} : { welcomeDone: change.welcomeDone }),
      }));
      await parts.pushAll();
      return settings;
    },
    async "gmail.enable"({ account, teamAddresses }) {
      const settings = await changeSettings(database, (before) => ({
        ...before,
        gmail: {
          ...before.gmail,
          [account.toLowerCase()]: { teamAddresses: teamAddresses.map((address) => address.toLowerCase()) },
        },
      }));
      for (const tabId of background.panels.watchedTabs()) void look(background, tabId);
      await parts.pushAll();
      return settings;
    },
    async "gmail.disable"({ account }) {
      const settings = await changeSettings(database, (before) => {
        const { [account.toLowerCase()]: _, ...gmail } = before.gmail;
        return { ...before, gmail };
      });
      // Asleep again means that nothing of the mailbox stays.
      await session.dropAccount("gmail", account.toLowerCase());
      await parts.pushAll();
      return settings;
    },
    async "shop.use-sample"() {
      const settings = await shops.chooseSample();
      await refreshAll();
      return settings;
    },
    async "shop.connect"({ domain, credentials }) {
      const report = await shops.connect(domain, credentials);
      if (!report.ok) return report;
      await markFromFile(database, report.domain, false);
      await refreshAll();
      return report;
    },
    "shop.test": ({ domain }) => shops.test(domain),
    async "shop.disconnect"({ domain }) {
      const settings = await shops.disconnect(domain);
      await session.dropShop(domain);
      await refreshAll();
      return settings;
    },
    async "shop.make-default"({ domain }) {
      const settings = await shops.makeDefault(domain);
      await refreshIfOld();
      return settings;
    },
    async "shop.rules"({ rules }) {
      const settings = await shops.setRules(rules);
      await refreshIfOld();
      return settings;
    },
    async "tracker.connect"({ kind, key }) {
      const report = await background.trackers.connect(kind, key);
      if (report.ok) await refreshAll();
      return report;
    },
    async "tracker.disconnect"({ kind }) {
      const settings = await background.trackers.disconnect(kind);
      await refreshAll();
      return settings;
    },
    async "tracker.register"({ ref, kind, trackingNumber }) {
      const held = await session.ticket(ticketKey(ref));
      const isOffered = ({ tracking_number: number, registration }: ShipmentFacts) =>
        number === trackingNumber &&
        registration?.tracker === kind &&
        (registration.state === "possible" || registration.state === "unsure");
      if (!held?.shop?.facts?.orders.some(({ shipments }) => shipments?.some(isOffered)))
        return {
          ok: false,
          problem: "This parcel is not waiting to be registered any more. Refresh the facts.",
        };
      const done = await background.trackers.register(kind, trackingNumber);
      // Facts that come anew would take away the words that say why it was not done.
      if (done.ok) void lookup.refresh(ref, "now");
      return done;
    },
    ...createPackHandlers(background, parts),
    ...createLearningHandlers(background, parts.pushAll),
    ...createChannelHandlers(background, refreshAll),
    ...createSecretsHandlers(background, refreshAll),
    async "page.look"({ tabId }) {
      return (await wake(background, tabId))
        ? DONE
        : { ok: false, problem: "The page does not answer. Reload it; save drafts first." };
    },
    async "page.self-test"({ tabId }) {
      try {
        return await background.browser.tabs.sendMessage(tabId, { type: "page.self-test" }, { frameId: 0 });
      } catch {
        return { selfTest: null };
      }
    },
  };

  return (request) => {
    const { type, ...payload } = request;
    const handle = handlers[type] as (payload: unknown) => Promise<unknown>;
    return handle(payload);
  };
}

function problemText(error: unknown): string {
  return error instanceof ShopError ? error.message : "The shop did not answer. Try again.";
}

function candidateOf(order: OrderFacts, requester: string | null) {
  const email = order.email?.toLowerCase() ?? null;
  const money =
    order.total === null || order.total === undefined ? "" : `${order.total} ${order.currency ?? ""}`;
  return {
    id: order.id ?? null,
    name: order.name ?? "",
    reasons: ["found by your search"],
    other_customer: email !== null && requester !== null && email !== requester,
    summary: [order.created_at?.slice(0, 10), order.fulfillment_status, money.trim()]
      .filter(Boolean)
      .join(" · "),
  };
}
