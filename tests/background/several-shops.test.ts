import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import type { ShopRule } from "../../src/core/shop/choose-shop.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type {
  ConnectionReport,
  Done,
  PanelPush,
  PanelRequests,
  PanelRequestType,
  TicketView,
} from "../../src/messages/protocol.ts";
import { type Activity, openDatabase } from "../../src/storage/database.ts";
import type { ShopRecord } from "../../src/storage/session.ts";
import { openedMessage, ticketOf } from "../messages/samples.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { type LocalShop, startLocalShop } from "../shops/shopify/local-shop.ts";
import { FakeBrowser, type FakePort } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

/**
 * Two shops that both have an order #1001, of different people and in different states: what one of them said must
 * never be seen in a ticket of the other.
 */
const starter = parsePack(readFileSync(new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url)));
const TAB = 7;
const REF = { helpdesk: "zendesk", account: "acme", id: "101" } as const;
const US = "acme-us.myshopify.com";
const UK = "acme-uk.myshopify.com";
const UK_BUYER = "someone.else@uk.example";
const realFetch = fetch;

let us: LocalShop;
let uk: LocalShop;
let browser: FakeBrowser;
let port: FakePort;
/** Held back until it is let go, by the shop's domain. */
let gates: Map<string, Promise<void>>;

const asked = (shop: LocalShop) => shop.replica.usage.queries.length;

function startWorker(): void {
  if (!starter.ok) throw new Error("The starter pack does not parse.");
  const bundled = { pack: starter.pack, digest: "5".repeat(64) };
  const toShop = async (input: string, init: RequestInit) => {
    const { host } = new URL(String(input));
    await gates.get(host);
    if (init.signal?.aborted) throw new DOMException("Aborted", "AbortError");
    return (host === UK ? uk : us).fetch(input, init);
  };
  vi.stubGlobal("fetch", toShop);
  startBackground({ browser: browser.api, packaged: packagedOf(bundled), locateUrl: locateHelpdeskUrl });
  vi.stubGlobal("fetch", realFetch);
}

beforeAll(async () => {
  us = await startLocalShop({ domain: US });
  uk = await startLocalShop({ domain: UK });
});
afterAll(() => Promise.all([us.close(), uk.close()]));
beforeEach(async () => {
  vi.stubGlobal("addEventListener", () => undefined);
  gates = new Map();
  for (const { replica } of [us, uk]) replica.reset();
  const order = uk.replica.store.require("#1001");
  Object.assign(order, { email: UK_BUYER, id: "gid://shopify/Order/9900001" });
  const database = openDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
  browser = new FakeBrowser();
  browser.tabs.set(TAB, { id: TAB, url: "https://acme.zendesk.com/agent/tickets/101", windowId: 1 });
  startWorker();
  for (const domain of [US, UK]) {
    const credentials = { kind: "token", token: SHOP_CREDENTIALS.token } as const;
    const report: ConnectionReport = await ask("shop.connect", { domain, credentials });
    expect(report).toMatchObject({ ok: true });
  }
  for (const { replica } of [us, uk]) replica.usage.queries.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

function ask<K extends PanelRequestType>(
  type: K,
  payload: PanelRequests[K][0],
): Promise<PanelRequests[K][1]> {
  return browser.fromPanel({ type, ...payload });
}

const views = (): TicketView[] =>
  (port.received as PanelPush[]).flatMap((push) =>
    push.type === "view" && push.view.kind === "ticket" ? [push.view] : [],
  );
async function shows(when: (view: TicketView) => boolean): Promise<TicketView> {
  await expect.poll(() => views().some(when), { timeout: 8_000 }).toBe(true);
  return views().findLast(when) as TicketView;
}
const answered = (shop: string) =>
  shows(({ lookup }) => lookup.state === "answered" && lookup.shop === shop && !lookup.refreshing);
const rules = (shopRules: ShopRule[]) => ask("shop.rules", { rules: shopRules });

/** What the administrator orders from now on. */
function changePolicy(policy: { shopRules?: unknown }): void {
  browser.policy = policy;
  browser.events.stored.fire({}, "managed");
}

async function openTicket(ticket: Ticket = ticketOf()): Promise<void> {
  port = browser.openPanel(1, TAB);
  await browser.fromPage(TAB, {
    type: "page.located",
    helpdesk: "zendesk",
    account: "acme",
    ref: REF,
  });
  await browser.fromPage(TAB, openedMessage(ticket));
}

/** Every view ever pushed says of which shop it is, and holds nothing of the other. */
function expectNothingMixed(): void {
  for (const view of views()) {
    const text = JSON.stringify(view.suggestion);
    const { shops, lookup } = view;
    if (lookup.state === "no-shop") continue;
    expect(shops?.shop).toBe(lookup.shop);
    if (lookup.shop === US) expect(text).not.toContain(UK_BUYER);
    else expect(text).not.toContain(String(us.replica.store.require("#1001").id));
    for (const { facts } of view.suggestion.order === null ? [] : [view.suggestion.order])
      expect(facts.shop).toBe(lookup.shop);
  }
}

describe("two shops with the same order number", () => {
  it("the default shop is asked, the other is not, and the panel can say so", async () => {
    await openTicket();
    const view = await answered(US);
    expect(view.suggestion.order?.name).toBe("#1001");
    expect(view.shops).toEqual({ shop: US, reason: { by: "default" }, others: [UK] });
    expect(asked(uk)).toBe(0);
    expectNothingMixed();
  });

  it("a rule sends the ticket to its shop, and its shop alone is asked", async () => {
    await rules([{ shop: UK, brand: "uk" }]);
    await openTicket(ticketOf({ tags: ["uk"] }));
    const view = await answered(UK);
    expect(view.shops).toMatchObject({ shop: UK, reason: { by: "rule", brand: "uk" } });
    expect(view.suggestion.order).toMatchObject({ name: "#1001", other_customer: true });
    expect(asked(us)).toBe(0);
    expectNothingMixed();
  });

  it("the agent looks in the other and back: what was said of one order is not said of the other", async () => {
    await openTicket();
    await answered(US);
    await ask("fact.state", { ref: REF, path: "order.refunded", value: "10.00", seen: "PayPal", shop: US });
    expect(await ask("order.pin", { ref: REF, order: "#1001", shop: US })).toEqual({ ok: true });
    expect(await ask("shop.choose", { ref: REF, shop: UK })).toEqual({ ok: true });
    const other = await answered(UK);
    expect(other.shops).toMatchObject({ shop: UK, reason: { by: "agent" } });
    expect(other.choices).toMatchObject({ order: null, stated: [], confirmedOther: [] });
    expect(other.suggestion.order).toMatchObject({ name: "#1001", other_customer: true });
    // Meant for the order that was on screen a moment ago.
    const late: Done = await ask("order.confirm-other", { ref: REF, order: "#1001", shop: US });
    expect(late).toMatchObject({ ok: false, problem: expect.stringContaining("another shop") });
    expect(await ask("order.pin", { ref: REF, order: "#1001", shop: US })).toMatchObject({ ok: false });
    expect(await ask("order.search", { ref: REF, text: "1001", shop: US })).toMatchObject({ orders: [] });
    port.received.length = 0;
    await ask("shop.choose", { ref: REF, shop: null });
    expect((await answered(US)).shops?.reason).toEqual({ by: "default" });
    expectNothingMixed();
  });

  it("what a shop says late, after a rule gave the ticket to another, is not waited for and never shown", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    gates.set(US, promise);
    await openTicket(ticketOf({ tags: ["uk"] }));
    await shows(({ lookup }) => lookup.state === "asking" && lookup.shop === US);
    await rules([{ shop: UK, brand: "uk" }]);
    await answered(UK);
    resolve();
    await new Promise((done) => setTimeout(done, 50));
    const key = "ticket:zendesk/acme/101";
    const held = (await browser.area.get(key))[key] as { shop: ShopRecord };
    expect(held.shop.shop).toBe(UK);
    expect(new Set(held.shop.facts?.orders.map(({ shop }) => shop))).toEqual(new Set([UK]));
    expect(views().at(-1)?.shops?.shop).toBe(UK);
    expectNothingMixed();
  });

  it("a rule that changes takes the old facts off the screen at once", async () => {
    await openTicket(ticketOf({ tags: ["uk"] }));
    await answered(US);
    const { promise, resolve } = Promise.withResolvers<void>();
    gates.set(UK, promise);
    await rules([{ shop: UK, brand: "uk" }]);
    const waiting = await shows(({ lookup }) => lookup.state === "asking" && lookup.shop === UK);
    expect(waiting.suggestion.order).toBeNull();
    resolve();
    await answered(UK);
    expectNothingMixed();
  });

  it("another default moves only tickets that no rule names", async () => {
    await rules([{ shop: US, brand: "us" }]);
    await openTicket(ticketOf({ tags: ["us"] }));
    await answered(US);
    const before = asked(us);
    await ask("shop.make-default", { domain: UK });
    await shows(({ shops }) => shops?.shop === US);
    expect([asked(us), asked(uk)]).toEqual([before, 0]);
    await rules([]);
    expect((await answered(UK)).shops?.reason).toEqual({ by: "default" });
    expectNothingMixed();
  });

  it("disconnecting one forgets its access, its rules and every order of it, and the other answers", async () => {
    await rules([
      { shop: US, brand: "uk" },
      { shop: UK, order: "UK-####" },
    ]);
    await openTicket(ticketOf({ tags: ["uk"] }));
    await answered(US);
    const settings = await ask("shop.disconnect", { domain: US });
    expect(settings).toMatchObject({
      shop: { kind: "shopify", domain: UK },
      shops: [UK],
      shopRules: [{ shop: UK, order: "UK-####" }],
    });
    const view = await answered(UK);
    expect(view.shops).toBeUndefined();
    expect(JSON.stringify(await browser.area.get(null))).not.toContain(US);
    const database = openDatabase();
    expect((await database.secrets.toArray()).map(({ id }) => id)).toEqual([UK]);
    database.close();
    expect(await ask("shop.choose", { ref: REF, shop: US })).toMatchObject({ ok: false });
  });

  it("a reply about one shop's order is no earlier contact about the other's", async () => {
    await openTicket();
    const view = await answered(US);
    const reply = view.suggestion.reply?.id ?? "reply";
    await ask("insertion.record", {
      ref: REF,
      insertionId: "one",
      playbook: view.suggestion.playbook,
      reply,
      outcome: "inserted",
      into: "public",
      shownFor: 5_000,
    });
    const ref = { ...REF, id: "202" };
    const requester = { name: "Other", email: "other@customer.example", phone: null, via: "api" } as const;
    const other = ticketOf({ ref, requester });
    const tab = 8;
    browser.tabs.set(tab, { id: tab, url: "https://acme.zendesk.com/agent/tickets/202", windowId: 2 });
    const repeatOf = async (shop: string) => {
      await browser.fromPage(tab, { type: "page.located", helpdesk: "zendesk", account: "acme", ref });
      await browser.fromPage(tab, openedMessage(other));
      return (await answered(shop)).suggestion.repeat_contact;
    };
    port = browser.openPanel(2, tab);
    expect(await repeatOf(US)).not.toBeNull();
    port.received.length = 0;
    await ask("shop.choose", { ref, shop: UK });
    expect((await answered(UK)).suggestion.repeat_contact).toBeNull();

    // Written down by a version that knew one shop: of the one that was connected then.
    const database = openDatabase();
    const [row] = await database.activity.toArray();
    await database.activity.clear();
    const { shop: _, ...old } = row ?? ({} as Activity);
    await database.activity.put({ ...old, customer: null });
    database.close();
    port.received.length = 0;
    await ask("item.tick", { ref, item: "one", done: true });
    expect((await answered(UK)).suggestion.repeat_contact).toBeNull();
    await ask("shop.choose", { ref, shop: null });
    expect((await answered(US)).suggestion.repeat_contact).not.toBeNull();
  });
});

describe("rules of the administrator", () => {
  it("take the place of those made here, and go again with the policy", async () => {
    await rules([{ shop: UK, brand: "uk" }]);
    changePolicy({ shopRules: [{ shop: US, brand: "uk" }] });
    await openTicket(ticketOf({ tags: ["uk"] }));
    expect((await answered(US)).shops?.reason).toEqual({ by: "rule", brand: "uk" });
    expect((await ask("channel.state", {})).policy.shopRules).toEqual([{ shop: US, brand: "uk" }]);
    expect(asked(uk)).toBe(0);
    changePolicy({});
    await ask("facts.refresh", { ref: REF });
    await answered(UK);
    expectNothingMixed();
  });

  it("that cannot all be read are none", async () => {
    await rules([{ shop: UK, brand: "uk" }]);
    changePolicy({
      shopRules: [
        { shop: US, brand: "uk" },
        { brand: "other", shops: US },
      ],
    });
    await openTicket(ticketOf({ tags: ["uk"] }));
    await answered(UK);
  });
});

describe("the team's channel and its questions", () => {
  it("stay with the shop that was connected first, whatever the default is", async () => {
    expect((await ask("channel.state", {})).shop).toBe(US);
    await ask("shop.make-default", { domain: UK });
    expect((await ask("channel.state", {})).shop).toBe(US);
    await ask("channel.look", { force: true });
    expect(asked(us)).toBeGreaterThan(0);
    expect(asked(uk)).toBe(0);
  });

  it("wait in the same queue as the questions for orders", async () => {
    const { usage } = us.replica;
    us.replica.setMode({ kind: "too-many", retryAfter: "20" }, 1);
    await openTicket();
    await shows(({ lookup }) => lookup.state === "failed" && lookup.shop === US);
    const { requests } = usage;
    // The shop named a moment before which nobody is to ask, whatever it is about. The other shop did not.
    expect(await ask("channel.look", { force: true })).toMatchObject({ ok: false });
    expect(usage.requests).toBe(requests);
    await ask("shop.choose", { ref: REF, shop: UK });
    await answered(UK);
  });
});

describe("a set-up file of several shops", () => {
  const passphrase = "blue harbour seven";
  async function makeFile(): Promise<string> {
    await ask("shop.make-default", { domain: UK });
    await rules([{ shop: US, order: "US-####" }]);
    const made = await ask("setup.export", { passphrase });
    if (!made.ok) throw new Error(made.problem);
    for (const domain of [US, UK]) await ask("shop.disconnect", { domain });
    return made.file;
  }

  it("brings all of them, the rules, the default and the shop of the channel", async () => {
    const file = await makeFile();
    expect(file).not.toContain(SHOP_CREDENTIALS.token);
    expect(await ask("setup.look", { file, passphrase })).toMatchObject({
      ok: true,
      content: { shops: [US, UK], hosts: [US, UK], hasRules: true },
    });
    expect(await ask("setup.import", { file, passphrase })).toMatchObject({ ok: true, shop: `${US}, ${UK}` });
    expect(await ask("settings.get", {})).toMatchObject({
      shop: { kind: "shopify", domain: UK },
      shops: [US, UK],
      shopRules: [{ shop: US, order: "US-####" }],
    });
    expect((await ask("channel.state", {})).shop).toBe(US);
    // A file's access is not this browser's to hand on, of no shop.
    expect(await ask("setup.export", { passphrase })).toMatchObject({ ok: false });
  });

  it("changes nothing when one of them refuses", async () => {
    const file = await makeFile();
    uk.replica.setMode({ kind: "status", status: 401 });
    expect(await ask("setup.import", { file, passphrase })).toMatchObject({ ok: false });
    expect(await ask("settings.get", {})).toMatchObject({ shop: null, shops: [] });
  });
});
