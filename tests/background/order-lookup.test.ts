import { beforeEach, describe, expect, it } from "vitest";
import type { Background } from "../../src/background/context.ts";
import { createOrderLookup, type OrderLookup } from "../../src/background/order-lookup.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { createTeamWeights } from "../../src/core/classify/team-weights.ts";
import type { OrderFacts, ShopFacts } from "../../src/core/order/facts.ts";
import type { InstalledPack } from "../../src/core/suggest.ts";
import { type Ticket, type TicketRef, ticketKey } from "../../src/core/ticket/ticket.ts";
import { type OrderParts, type OrderQuery, type Shop, ShopError } from "../../src/shops/contract.ts";
import { createSession, NO_CHOICES, type Session, type ShopRecord } from "../../src/storage/session.ts";
import { orderOf, packOf } from "../core/suggest/fixtures.ts";
import { ticketOf } from "../messages/samples.ts";
import { FakeBrowser } from "./fake-browser.ts";

const TEAM = createTeamWeights();
const REF: TicketRef = { helpdesk: "zendesk", account: "acme", id: "101" };
const KEY = ticketKey(REF);
const START = Date.parse("2026-11-23T09:00:00Z");
const FACTS: ShopFacts = { orders: [], observed_at: "2026-11-23T09:00:00Z" };
const down = (retryAfterMs: number | null) => new ShopError("unreachable", "Down.", retryAfterMs);

let now: number;
let session: Session;
let lookup: OrderLookup;
/** What the shop was asked, in order; each question is answered by `answer`. */
let asked: OrderQuery[];
let read: OrderParts[];
let packs: InstalledPack[];
let tracking: (order: OrderFacts) => OrderFacts | null;
let answer: (query: OrderQuery, signal: AbortSignal) => Promise<ShopFacts>;

beforeEach(async () => {
  now = START;
  asked = [];
  read = [];
  packs = [];
  tracking = () => null;
  answer = async () => FACTS;
  session = createSession(new FakeBrowser().area, () => now);
  const shop = {
    title: "acme.myshopify.com",
    findOrders: (query: OrderQuery, signal: AbortSignal) => {
      asked.push(query);
      return answer(query, signal);
    },
    getOrder: async (id: string, _signal: AbortSignal, parts: OrderParts = {}) => {
      read.push(parts);
      if (id === "broken") throw down(null);
      return { ...orderOf({ id }), holds: [], returns: [], partial: undefined };
    },
  } as unknown as Shop;
  const background = {
    session,
    shops: { of: async () => ({ shop, choice: null, others: [] }) },
    trackers: { areConnected: async () => true, addTo: async (order: OrderFacts) => tracking(order) },
    activity: { historyOf: async () => ({ sentReplies: [], contacts: [] }) },
    database: { settings: { get: async () => undefined } },
    packs: { current: async () => packs },
    packaged: { lexicons: async () => LEXICONS, prior: async () => undefined },
    learning: { current: async () => TEAM },
    now: () => new Date(now),
    isOnline: () => true,
  } as unknown as Background;
  lookup = createOrderLookup(background, async () => undefined);
  await hold(ticketOf({ ref: REF }));
});

/** The ticket as it was read last. */
async function hold(ticket: Ticket): Promise<void> {
  await session.changeTicket(KEY, (before) => ({
    ticket,
    selfTest: { helpdesk: "zendesk", at: "", checks: [] },
    fellBack: null,
    readAt: new Date(now).toISOString(),
    shop: before?.shop ?? null,
    choices: NO_CHOICES,
    insertions: [],
    usedAt: 0,
  }));
}

async function shopRecord(): Promise<ShopRecord | null | undefined> {
  return (await session.ticket(KEY))?.shop;
}

describe("a shop that fails", () => {
  it("is asked again when its time has come and not before, with pauses that grow to a minute", async () => {
    answer = () => Promise.reject(down(10_000));
    await lookup.refresh(REF, "if-old");
    const pauses: number[] = [];
    for (let turn = 1; turn <= 5; turn++) {
      const pause = Date.parse((await shopRecord())?.retryAt as string) - now;
      pauses.push(pause);
      now += pause - 1;
      await lookup.refresh(REF, "if-stale");
      expect(asked).toHaveLength(turn);
      now += 1;
      await lookup.refresh(REF, "if-stale");
      expect(asked).toHaveLength(turn + 1);
    }
    expect(pauses).toEqual([10_000, 20_000, 40_000, 60_000, 60_000]);
    // The agent's own question starts from the beginning.
    await lookup.refresh(REF, "now");
    expect(Date.parse((await shopRecord())?.retryAt as string) - now).toBe(10_000);
  });

  it("and cannot mend itself is asked again only when the ticket is opened again or the agent asks", async () => {
    answer = () => Promise.reject(down(null));
    await lookup.refresh(REF, "if-old");
    now += 3_600_000;
    await lookup.refresh(REF, "if-stale");
    expect(asked).toHaveLength(1);
    await lookup.refresh(REF, "if-old");
    await lookup.refresh(REF, "now");
    expect(asked).toHaveLength(3);
  });
});

describe("a ticket that was read again", () => {
  const withAddress = () =>
    ticketOf({ ref: REF, requester: { ...ticketOf({}).requester, email: "new@acme.example" } });

  it("and offers more to ask by is asked for anew although the facts are fresh", async () => {
    await lookup.refresh(REF, "if-old");
    await lookup.refresh(REF, "if-old");
    expect(asked).toHaveLength(1);
    await hold(withAddress());
    await lookup.refresh(REF, "if-old");
    expect(asked.map(({ emails }) => emails)).toEqual([
      expect.not.arrayContaining(["new@acme.example"]),
      ["new@acme.example"],
    ]);
  });

  it("while its facts are on their way: they are asked for once more, by what it offers now", async () => {
    const { promise, resolve } = Promise.withResolvers<ShopFacts>();
    answer = () => promise;
    const first = lookup.refresh(REF, "if-old");
    await expect.poll(() => asked.length).toBe(1);
    await hold(withAddress());
    const second = lookup.refresh(REF, "if-old");
    resolve(FACTS);
    await Promise.all([first, second]);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.emails).toEqual(["new@acme.example"]);
    expect(await shopRecord()).toMatchObject({ state: "answered" });
  });
});

it("an agent who wants fresh facts gets them, although something else just saw that they are fresh enough", async () => {
  await lookup.refresh(REF, "if-old");
  await Promise.all([lookup.refresh(REF, "if-old"), lookup.refresh(REF, "now"), lookup.refresh(REF, "now")]);
  // Two wishes at once are one question.
  expect(asked).toHaveLength(2);
});

it("an agent who comes back at once does not wait for what was given up", async () => {
  // Deaf to the signal, as a token on its way is.
  answer = () => new Promise(() => undefined);
  void lookup.refresh(REF, "if-old");
  await expect.poll(() => asked.length).toBe(1);
  lookup.abandon(REF);
  answer = async () => FACTS;
  await lookup.refresh(REF, "if-old");
  expect(asked).toHaveLength(2);
  expect(await shopRecord()).toMatchObject({ state: "answered", facts: FACTS });
});

describe("an order that the agent pins while the shop is asked", () => {
  const own = { id: "gid://1", name: "#1001" };
  const found = { id: "gid://12", name: "#1012" };
  const names = async () => (await shopRecord())?.facts?.orders.map(({ name }) => name);
  const choose = (order: string | null, add?: typeof found) =>
    session.changeTicket(KEY, (record) => {
      if (record?.shop == null) return record;
      const facts = record.shop.facts ?? FACTS;
      const orders = add === undefined ? facts.orders : [...facts.orders, add];
      return {
        ...record,
        shop: { ...record.shop, facts: { ...facts, orders } },
        choices: { ...record.choices, order },
      };
    });

  it.each([
    ["answers", () => Promise.resolve({ ...FACTS, orders: [own] }), ["#1001", "#1012"]],
    ["fails", () => Promise.reject(down(null)), ["#1012"]],
  ])("is still there when it %s", async (_how, outcome, expected) => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    answer = async () => {
      await gate;
      return outcome();
    };
    const asking = lookup.refresh(REF, "if-old");
    await expect.poll(() => asked.length).toBe(1);
    await choose(found.id, found);
    go();
    await asking;
    expect(await names()).toEqual(expected);
  });

  it("is gone when the agent lets it go meanwhile", async () => {
    answer = async ({ pinned }) => ({ ...FACTS, orders: pinned == null ? [own] : [own, found] });
    await lookup.refresh(REF, "if-old");
    await choose(found.id, found);
    const asking = lookup.refresh(REF, "now");
    await expect.poll(() => asked.length).toBe(2);
    await choose(null);
    await Promise.all([asking, lookup.refresh(REF, "now")]);
    expect(await names()).toEqual(["#1001"]);
  });
});

describe("parts of an order that cost extra", () => {
  const open = { fulfillment_status: "unfulfilled", unfulfilled_count: 1, shipments: [] };
  const cancelling = async (order: Parameters<typeof orderOf>[0]) => {
    packs = [{ pack: packOf() } as InstalledPack];
    answer = async () => ({ ...FACTS, orders: [orderOf({ id: "1", ...open, ...order })] });
    const ticket = ticketOf({ ref: REF });
    const [message] = ticket.messages;
    if (message === undefined) throw new Error("The sample ticket has no message.");
    const text = "Please cancel my order #1001";
    await hold({
      ...ticket,
      subject: "Cancel my order",
      messages: [{ ...message, author: "customer", public: true, text, html: null } as typeof message],
    });
    await lookup.refresh(REF, "now");
  };

  it("what holds an order back is read where it is to be stopped", async () => {
    await cancelling({});
    expect(read).toEqual([{ holds: true }]);
    expect((await shopRecord())?.facts?.orders[0]?.holds).toEqual([]);
  });

  it("and not where it is too late, or known already", async () => {
    await cancelling({ fulfillment_status: "fulfilled" });
    await cancelling({ holds: [] });
    expect(read).toEqual([]);
  });

  it("that they cannot be had costs none of the facts", async () => {
    await cancelling({ id: "broken" });
    expect(read).toEqual([{ holds: true }]);
    expect(await shopRecord()).toMatchObject({ state: "answered", facts: { orders: [{ id: "broken" }] } });
  });
});

describe("trackers", () => {
  it("add to the ticket's order after the shop's own facts stand", async () => {
    answer = async () => ({ ...FACTS, orders: [orderOf({ id: "1" })] });
    const ticket = ticketOf({ ref: REF });
    await hold({ ...ticket, orderHints: ["#1001"] });
    const told: unknown[] = [];
    tracking = (order) => {
      told.push(order.name);
      return { ...order, limits: ["Seen by a tracker."] };
    };
    await lookup.refresh(REF, "now");
    expect(told).toEqual(["#1001"]);
    expect(await shopRecord()).toMatchObject({
      state: "answered",
      facts: { orders: [{ id: "1", limits: ["Seen by a tracker."] }] },
    });
  });
});
