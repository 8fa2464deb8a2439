import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ShopMode } from "../replicas/shop/index.ts";
import { PEOPLE } from "../replicas/shop/people.ts";
import { SHOP_CASES } from "../replicas/shop/store.ts";
import type { Page } from "./harness/chromium.ts";
import { editorsReady, modelOf, pressInsert } from "./lab/insert.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import { setAhead } from "./lab/later.ts";
import type { Panel } from "./lab/panel.ts";
import { randomSource } from "./lab/random.ts";
import { inReplica } from "./lab/requests.ts";
import { type Secrets, secretsSeen, watchSecrets } from "./lab/secrets.ts";
import { zendeskTicket } from "./lab/shop-tickets.ts";

/**
 * The shop fails in every way that shops fail; the agent goes on working. Each ticket is asked for by one test,
 * so that no facts of an earlier one help out.
 */
const json = (body: string): ShopMode => ({
  kind: "raw",
  status: 200,
  headers: { "content-type": "application/json" },
  body,
});

/** How the shop fails, and how the panel says it: why, and what to do. */
const FAILURES: readonly (readonly [string, ShopMode, ...string[]])[] = [
  ["is down", { kind: "status", status: 503 }, "Shopify has a fault of its own (503).", "Press refresh"],
  ["drops the connection", { kind: "reset" }, "could not be reached.", "press refresh"],
  [
    "no longer takes the token",
    { kind: "status", status: 401 },
    "no longer accepts this connection's access. Your lead connects the shop again under Connections.",
  ],
  ["is frozen", { kind: "status", status: 402 }, "is frozen: Shopify waits for its bill", "your lead"],
  ["was closed", { kind: "status", status: 404 }, "Shopify knows no shop at", "Your lead checks the address"],
  [
    "lacks a permission",
    { kind: "status", status: 403 },
    "does not let this connection read orders (permission read_orders)",
    "Your lead grants it",
  ],
  ["answers with a page", { kind: "html" }, "something that is no order data", "Press refresh"],
  ["answers half", { kind: "truncated" }, "something that is no order data", "Press refresh"],
  ["answers nothing in it", json('{"data":{}}'), "something that is no order data", "Press refresh"],
  ["answers a list", json("[]"), "something that is no order data", "Press refresh"],
  [
    "answers other types",
    json('{"data":{"named":{"nodes":"none"},"orders":7,"customer":[]}}'),
    "something that is no order data",
    "Press refresh",
  ],
  ["answers null", json('{"data":null}'), "something that is no order data", "Press refresh"],
  [
    "changed its interface",
    json(
      '{"errors":[{"message":"Field \'named\' doesn\'t exist on type \'QueryRoot\'","extensions":{"code":"undefinedField"}}]}',
    ),
    "Shopify's interface has changed",
    "until Casekit is updated",
  ],
];

const FAILING = 301;
const HEALS = 331;
const REVOKED = 332;
const THROTTLED = 333;
/** And the one after it. */
const PAUSED = 334;
const KEPT = 336;
const OFFLINE = 337;
const SLOW = 338;
/** Four customers, each with an order of their own. */
const LATE = 341;

const WRITERS = [
  { writer: PEOPLE.riley, order: SHOP_CASES.inTransit },
  { writer: PEOPLE.jonas, order: SHOP_CASES.stalled },
  { writer: PEOPLE.priya, order: SHOP_CASES.delivered },
  { writer: PEOPLE.sam, order: SHOP_CASES.processing },
];
const asks = (id: number) => zendeskTicket(id, PEOPLE.riley, "Where is my order #1001?");
const TICKETS = [
  ...FAILURES.map((_, index) => asks(FAILING + index)),
  ...[HEALS, REVOKED, THROTTLED, PAUSED, PAUSED + 1, KEPT, OFFLINE, SLOW].map(asks),
  ...WRITERS.map(({ writer, order }, index) =>
    zendeskTicket(LATE + index, writer, `Where is my order ${order}?`),
  ),
];

const urlOf = (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`;

describe("the shop fails", () => {
  let lab: Lab;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let page: Page;
  let panel: Panel;
  let worker: Page;
  /** What only the shop knows of order #1001. */
  let known: string[];

  beforeAll(async () => {
    build = await buildWithShopAccess();
    lab = await startLab({ extension: build.folder, zendeskTickets: TICKETS });
    known = factsOf(lab, SHOP_CASES.inTransit);
    worker = await lab.chromium.worker();
    ({ page, panel } = await lab.open("https://acme.zendesk.com/agent/dashboard"));
    await panel.ask({ type: "settings.change", agentName: "Noor Haddad" });
  });
  beforeEach(async () => {
    lab.shop.reset();
    await page.goto("https://acme.zendesk.com/agent/dashboard");
    await panel.shows("No ticket open");
    // Anew, so that none waits for what another test's shop asked for.
    await connectShop(panel);
  });
  afterEach(async () => {
    await setAhead(worker, 0);
    expect(panel.page.problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await lab?.close();
    await build?.remove();
  });

  /** Opens a ticket, and returns how many questions the shop got until its facts were known to be missing. */
  async function showFailing(id: number, ...words: string[]): Promise<number> {
    const before = lab.shop.usage.requests;
    await page.goto(urlOf(id));
    // The type and the reply come from the customer's words alone.
    await panel.shows(`Zendesk ${id}`, "Where is my order sure", "I am looking into your order now");
    await panel.page.waitFor(hasFailed, 20_000);
    const text = await panel.shows("No facts from the shop.", ...words);
    for (const fact of known) expect(text).not.toContain(fact);
    expect(text).not.toContain("No order found");
    return lab.shop.usage.requests - before;
  }

  /**
   * Presses as an agent does while nothing comes: after several 5xx Chromium itself holds an extension's requests to
   * that address back, for as long as the faults before were many.
   */
  async function refreshUntilAnswered(): Promise<void> {
    const { requests } = lab.shop.usage;
    for (const until = Date.now() + 100_000; lab.shop.usage.requests === requests; ) {
      if (Date.now() > until) throw new Error(`The shop was not asked again:\n${await panel.text()}`);
      await panel.press("Refresh the facts");
      await panel.page.waitFor(
        () => document.querySelector("[aria-disabled='true'] .turning") === null,
        30_000,
      );
    }
  }

  /** A panel that is open says every minute that somebody still looks. */
  async function aMinutePasses(): Promise<void> {
    await panel.page.eval(() => window.dispatchEvent(new Event("online")));
  }

  describe.each(FAILURES.map(([how, mode, ...words], index) => ({ how, mode, words, id: FAILING + index })))(
    "$how",
    ({ mode, words, id }) => {
      it("suggests without facts, says why and what to do, inserts nothing that needs them, and recovers", async () => {
        lab.shop.setMode(mode);
        await showFailing(id, ...words);

        await panel.chooseReply("in-transit");
        await panel.press("The order belongs to the person who writes");
        const text = await panel.shows("Whether this reply is true depends on", "the shop did not answer.");
        expect(text).not.toContain("undefined");
        expect(await isReady(panel, "insert")).toBe(false);
        expect(await isReady(panel, "copy")).toBe(false);
        await editorsReady(page);
        // Nor by a key, which no button holds back.
        await panel.page.key("i");
        expect(await modelOf(page, id)).toBe("");

        lab.shop.reset();
        await panel.press("Try now");
        await panel.shows("Order #1001", "just now", ...known);
        await panel.press("Show the new reply");
        expect(await pressInsert(panel)).toContain("Inserted, not sent");
        expect(await modelOf(page, id)).toContain("#1001 is on its way");
      });
    },
  );

  it("comes back by itself when the shop does, and asks nothing before its time", async () => {
    lab.shop.setMode({ kind: "status", status: 503 });
    await showFailing(HEALS, "Casekit asks again by itself in a moment");
    const { requests } = lab.shop.usage;
    // Before the time nothing is asked, whatever the agent's panel says meanwhile.
    await aMinutePasses();
    await panel.shows("No facts from the shop.");
    expect(lab.shop.usage.requests).toBe(requests);
    // In its own time it asks, is refused, and asks again.
    await lab.chromium.until(
      () => lab.shop.usage.requests > requests,
      20_000,
      "Casekit to ask the shop again",
    );
    lab.shop.reset();
    await panel.page.waitFor(() => document.body.innerText.includes("just now"), 40_000);
    await panel.shows("Order #1001", ...known);
  });

  it("a revoked access is tried once for a ticket and not again, until the lead has connected anew", async () => {
    lab.shop.setMode({ kind: "status", status: 401 });
    expect(await showFailing(REVOKED)).toBe(1);
    const { requests } = lab.shop.usage;
    for (let minute = 1; minute <= 3; minute++) {
      await setAhead(worker, minute * 60_000);
      await aMinutePasses();
      await panel.shows("no longer accepts");
    }
    expect(lab.shop.usage.requests).toBe(requests);
    lab.shop.setMode({ kind: "normal" });
    await connectShop(panel);
    await panel.shows("Order #1001", "just now", ...known);
  });

  it("asks nobody anything before Retry-After, for no ticket", async () => {
    lab.shop.setMode({ kind: "too-many", retryAfter: "50" });
    expect(await showFailing(PAUSED, "busy with other apps' requests", "about 50 s")).toBe(1);
    const { requests } = lab.shop.usage;
    lab.shop.setMode({ kind: "normal" });
    expect(await showFailing(PAUSED + 1, "busy with other apps' requests")).toBe(0);
    await panel.press("Try now");
    await panel.showsNot("reading…");
    await panel.shows("busy with other apps' requests");
    expect(lab.shop.usage.requests).toBe(requests);
    await setAhead(worker, 51_000);
    await aMinutePasses();
    await panel.shows("Order #1001", "just now", ...known);
  });

  it("a drained bucket is waited for by its own numbers", async () => {
    lab.shop.setMode({ kind: "throttled" }, 2);
    await page.goto(urlOf(THROTTLED));
    await panel.shows(`Zendesk ${THROTTLED}`, "I am looking into your order now", "reading…");
    await panel.shows("Order #1001", "just now", ...known);
    expect(lab.shop.usage.throttled).toBe(2);
  });

  it("facts that were read before stay, with their age, and the gate closes when they are too old", async () => {
    await page.goto(urlOf(KEPT));
    await panel.shows("Order #1001", "just now", ...known);
    lab.shop.setMode({ kind: "status", status: 503 });
    await panel.press("Refresh the facts");
    await panel.page.waitFor(hasFailed, 20_000);
    await panel.shows("No fresh facts from the shop.", "The facts below are older.", ...known);
    await panel.waitUntilEnabled("Insert reply");
    await setAhead(worker, 26 * 3_600_000);
    await aMinutePasses();
    await panel.shows("The order's facts are 26 hours old.", ...known);
    expect(await isReady(panel, "insert")).toBe(false);
    lab.shop.reset();
    await refreshUntilAnswered();
    await panel.showsNot("hours old");
    await panel.waitUntilEnabled("Insert reply");
  });

  it("is slow: the suggestion does not wait, and takes the facts when they come", async () => {
    lab.shop.setMode({ kind: "slow", delayMs: 4_000 });
    await page.goto(urlOf(SLOW));
    const text = await panel.shows(`Zendesk ${SLOW}`, "I am looking into your order now", "reading…");
    for (const fact of known) expect(text).not.toContain(fact);
    expect(text).not.toContain("No facts");
    await panel.page.waitFor(() => document.body.innerText.includes("just now"), 20_000);
    await panel.shows("Order #1001", "is on its way", ...known);
  });

  describe("the computer is offline", () => {
    afterEach(() => setOffline(false));

    async function setOffline(offline: boolean): Promise<void> {
      const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
      for (const target of [page, panel.page, worker])
        await target.send("Network.emulateNetworkConditions", conditions);
    }

    it("says so, works on with what it has, and reads the facts when the connection is back", async () => {
      await page.goto(urlOf(HEALS));
      await panel.shows("Order #1001", "just now", ...known);
      for (const target of [page, panel.page, worker]) await target.send("Network.enable");
      await setOffline(true);
      for (const target of [page, panel.page, worker])
        expect(await target.eval("navigator.onLine")).toBe(false);

      // What is there is there.
      const bar = "Offline. What is here still works; facts are as old as they say.";
      await panel.shows(bar, ...known);
      await editorsReady(page);
      expect(await pressInsert(panel)).toContain("Inserted, not sent");
      expect(await modelOf(page, HEALS)).toContain("#1001 is on its way");

      // The next ticket's page is open already in the helpdesk's app; what it is about needs no network.
      const { requests } = lab.shop.usage;
      await inReplica(page, `openTicket(${OFFLINE})`);
      await panel.shows(`Zendesk ${OFFLINE}`, "Where is my order sure", "I am looking into your order now");
      const text = await panel.shows(bar, "Offline. Facts are read again when the connection is back.");
      for (const fact of known) expect(text).not.toContain(fact);
      expect(text).not.toContain("Check the connection");
      await panel.press("The order belongs to the person who writes");
      expect(await pressInsert(panel)).toContain("Inserted, not sent");
      expect(lab.shop.usage.requests).toBe(requests);

      await setOffline(false);
      await panel.showsNot("Offline.");
      await panel.shows("Order #1001", "just now", ...known);
    });
  });

  describe("answers late", () => {
    /** What may stand beside each of the four tickets: writer, order, parcel. */
    let secrets: Secrets;
    const ids = WRITERS.map((_, index) => LATE + index);
    const tabs: Page[] = [];

    beforeEach(async () => {
      secrets = Object.fromEntries(
        WRITERS.map(({ writer, order }, index) => [
          `Zendesk ${LATE + index}`,
          // No money: two of them paid the same.
          [writer.last, writer.email, order, ...factsOf(lab, order).filter((fact) => !fact.startsWith("$"))],
        ]),
      );
      // Facts that are at hand from an earlier test would be there before the shop answers.
      await forgetTickets(worker);
      await watchSecrets(panel.page, secrets);
    });
    afterEach(async () => {
      for (const tab of tabs.splice(0)) await tab.close();
    });

    async function showsFactsOf(index: number): Promise<void> {
      await panel.page.waitFor(
        (words: string[]) => words.every((word) => document.body.innerText.includes(word)),
        30_000,
        [`Zendesk ${LATE + index}`, ...factsOf(lab, WRITERS[index]?.order as string)],
      );
    }

    it("for a ticket that the agent has left: nothing of it beside the next one", async () => {
      lab.shop.setMode({ kind: "slow", delayMs: 1_500 });
      for (const id of ids) {
        const { requests } = lab.shop.usage;
        await inReplica(page, `openTicket(${id})`);
        await panel.shows(`Zendesk ${id}`, "I am looking into your order now", "reading…");
        // The shop was asked, the agent goes on.
        await lab.chromium.until(() => lab.shop.usage.requests > requests, 5_000, "the shop to be asked");
      }
      await showsFactsOf(ids.length - 1);
      // Back at once: what was given up is asked anew.
      for (const index of [0, 1, 0, 2]) {
        await inReplica(page, `openTicket(${ids[index]})`);
        await panel.shows(`Zendesk ${ids[index]}`);
      }
      await showsFactsOf(2);
      for (const index of [0, 1]) {
        await inReplica(page, `openTicket(${ids[index]})`);
        await showsFactsOf(index);
      }
      const { foreign, complete } = await secretsSeen(panel.page, secrets);
      expect(foreign).toEqual([]);
      expect(complete).toEqual(Object.keys(secrets));
    });

    it("for a ticket in another tab: it comes while this one is shown, and stays there", async () => {
      lab.shop.setMode({ kind: "slow", delayMs: 2_500 });
      await page.goto(urlOf(LATE));
      await panel.shows(`Zendesk ${LATE}`, "reading…");
      const { requests } = lab.shop.usage;
      tabs.push(await lab.chromium.newTab(urlOf(LATE + 1)));
      await panel.shows(`Zendesk ${LATE + 1}`, "reading…");
      // Both tickets' answers arrive now, the first one's for nobody to see.
      await showsFactsOf(1);
      expect(lab.shop.usage.requests).toBeGreaterThan(requests);
      await page.bringToFront();
      await showsFactsOf(0);
      const { foreign, complete } = await secretsSeen(panel.page, secrets);
      expect(foreign).toEqual([]);
      expect(complete).toEqual([`Zendesk ${LATE}`, `Zendesk ${LATE + 1}`]);
    });

    it("at any moment of many switches", async () => {
      const random = randomSource(20261123);
      tabs.push(await lab.chromium.newTab(urlOf(LATE + 3)));
      await panel.shows(`Zendesk ${LATE + 3}`);
      for (let turn = 0; turn < 40; turn++) {
        lab.shop.setMode({ kind: "slow", delayMs: Math.floor(random() * 400) });
        const id = ids[Math.floor(random() * ids.length)] as number;
        const tab = random() < 0.3 ? (tabs[0] as Page) : page;
        await tab.bringToFront();
        await inReplica(tab, `openTicket(${id})`);
        if (random() < 0.2)
          await panel.ask({
            type: "facts.refresh",
            ref: { helpdesk: "zendesk", account: "acme", id: String(id) },
          });
        // Anywhere between at once and after both answers of a ticket.
        await page.eval((ms: number) => new Promise((done) => setTimeout(done, ms)), random() * 600);
      }
      lab.shop.setMode({ kind: "normal" });
      await page.bringToFront();
      for (const index of ids.keys()) {
        await inReplica(page, `openTicket(${ids[index]})`);
        await showsFactsOf(index);
      }
      const { foreign, complete } = await secretsSeen(panel.page, secrets);
      expect(foreign).toEqual([]);
      expect(complete).toEqual(Object.keys(secrets));
    });

    it("to a search in a ticket that the agent has left", async () => {
      await page.goto(urlOf(LATE));
      await showsFactsOf(0);
      lab.shop.setMode({ kind: "slow", delayMs: 2_000 });
      const { requests } = lab.shop.usage;
      await panel.press("Find order");
      // Without the "#" that the order's name has: what the agent types is no answer.
      await panel.fill("Order number, name", SHOP_CASES.delivered.slice(1));
      await panel.page.key("enter");
      await lab.chromium.until(() => lab.shop.usage.requests > requests, 5_000, "the search to be asked");
      await inReplica(page, `openTicket(${LATE + 1})`);
      await showsFactsOf(1);
      expect(await panel.text()).not.toContain(SHOP_CASES.delivered);
      const { foreign } = await secretsSeen(panel.page, secrets);
      expect(foreign).toEqual([]);
    });
  });
});

/** Everything that the worker remembers of tickets, so that the next one is read and asked for anew. */
async function forgetTickets(worker: Page): Promise<void> {
  await worker.eval(async () => {
    const { session } = chrome.storage;
    const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith("ticket:"));
    await session.remove(keys);
  });
}

/** Runs in the panel. */
function hasFailed(): boolean {
  return /No (fresh )?facts from the shop\./.test(document.body.innerText);
}

/** Carrier's number and the money, as the panel writes it: nothing in a ticket tells them. */
function factsOf(lab: Lab, name: string): string[] {
  const order = lab.shop.store.require(name);
  const { amount, currencyCode } = (
    order.totalPriceSet as { presentmentMoney: { amount: string; currencyCode: string } }
  ).presentmentMoney;
  const money = new Intl.NumberFormat("en-US", { style: "currency", currency: currencyCode });
  const numbers = (order.fulfillments as { trackingInfo: { number: string | null }[] }[]).flatMap(
    ({ trackingInfo }) => trackingInfo.flatMap(({ number }) => number ?? []),
  );
  return [money.format(Number(amount)), ...numbers];
}

function isReady(panel: Panel, action: "insert" | "copy"): Promise<boolean> {
  return panel.page.eval(
    (name: string) =>
      document.querySelector(`[data-action=${name}]`)?.getAttribute("aria-disabled") !== "true",
    action,
  );
}
