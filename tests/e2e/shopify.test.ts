import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { PEOPLE } from "../replicas/shop/people.ts";
import { SHOP_CASES, type ShopCase } from "../replicas/shop/store.ts";
import type { Page } from "./harness/chromium.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { buyerOf, zendeskTicket } from "./lab/shop-tickets.ts";
import { readStored } from "./lab/stored.ts";

/**
 * A connected Shopify shop, from the agent's side: the real panel of the production build beside a helpdesk,
 * the facts from the local shop. Its orders stand in `tests/replicas/shop/order-specs.ts`.
 */
const { domain, token } = SHOP_CREDENTIALS;
/** performance.md: for a ticket's first view. */
const MOST_POINTS = 80;

/** Each situation with the words that tell it from all others. */
const SITUATIONS: readonly (readonly [ShopCase, ...string[]])[] = [
  ["inTransit", "On its way (now)", "is on its way with UPS"],
  ["stalled", "No scan for 12 days", "8 days late", "has not moved since"],
  ["delivered", "Delivered (now)", "UPS reports that your order #1006 was delivered"],
  ["returnedToSender", "Returned to sender (needs attention)", "17 days late", "has come back to us"],
  ["split", "On its way (now)", "Another parcel: Delivered", "Signet ring"],
  ["partlyShipped", "2 items · 1 not shipped"],
  ["refunded", "$119.30 paid", "back $79.50 paid out", "return returned", "Delivered (now)"],
  [
    "cancelled",
    "$49.00 paid",
    "Cancelled (needs attention)",
    "back $49.00 pending, not paid out yet",
    "was cancelled on",
  ],
  ["disputed", "Disputed with the bank ($79.50): answer due in", "Delivered (now)"],
  ["highRisk", "high risk", "Not shipped yet (now)"],
  ["noEmail", "State unknown (now)", "marked by the shop, no carrier scan", "1 item"],
  ["phoneOrder", "Not shipped yet (now)", "The order belongs to the person who writes"],
  ["yen", "¥7,300 paid", "On its way (now)"],
  ["delayed", "£79.50 paid", "carrier says delayed"],
  ["customs", "CA$", "held at customs"],
  ["fuzzy", "Not shipped yet (now)"],
  ["disputeDue", "Disputed with the bank ($79.50)", "answer due in 3 days"],
  ["refundsOpen", "pending, not paid out yet", "failed, the money did not leave"],
  ["exchange", "return in progress", "Delivered (now)"],
  ["drafted", "made from a draft", "Not shipped yet (now)"],
];
const FIRST_TICKET = 301;
const OTHER_CUSTOMER = 401;
/** And the two after it. */
const NO_NUMBER = 402;
const AFTERWARDS = 405;

const STRANGER = { first: "Nobody", last: "Known", email: "nobody@elsewhere.example" };

const TICKETS = [
  ...SITUATIONS.map(([shopCase], index) =>
    zendeskTicket(FIRST_TICKET + index, buyerOf(shopCase), `Where is my order ${SHOP_CASES[shopCase]}?`),
  ),
  zendeskTicket(OTHER_CUSTOMER, PEOPLE.grace, "Where is order #1006? It should be here."),
  ...[0, 1, 2].map((offset) => zendeskTicket(NO_NUMBER + offset, STRANGER, "Where is my parcel?")),
  zendeskTicket(AFTERWARDS, PEOPLE.tom, "Where is my order #1007?"),
];

const urlOf = (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`;

describe("a connected Shopify shop", () => {
  let lab: Lab;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let page: Page;
  let panel: Panel;
  let worker: Page;
  /** Every address that the worker asked, and everything that it wrote to its console. */
  const asked: string[] = [];
  const logged: string[] = [];

  beforeAll(async () => {
    build = await buildWithShopAccess();
    lab = await startLab({ extension: build.folder, zendeskTickets: TICKETS });
    worker = await lab.chromium.worker();
    worker.listen((method, params) => {
      if (method === "Network.requestWillBeSent") asked.push((params.request as { url: string }).url);
      if (method === "Runtime.consoleAPICalled") logged.push(JSON.stringify(params.args));
    });
    await worker.send("Network.enable");
    ({ page, panel } = await lab.open("https://acme.zendesk.com/agent/dashboard"));
    await connectShop(panel);
    await panel.ask({ type: "settings.change", agentName: "Noor Haddad" });
  });
  afterAll(async () => {
    await lab?.close();
    await build?.remove();
  });

  /** Opens a ticket in the tab that is there; true facts have an age. */
  async function show(id: number, ...words: string[]): Promise<string> {
    await page.goto(urlOf(id));
    return panel.shows(`Zendesk ${id}`, "just now", ...words);
  }

  describe.each(
    SITUATIONS.map(([shopCase, ...words], index) => ({ shopCase, words, id: FIRST_TICKET + index })),
  )("$shopCase", ({ shopCase, words, id }) => {
    it("shows what the shop holds, within the allowance of a first view", async () => {
      const { usage } = lab.shop;
      const before = usage.requestedPoints;
      const order = lab.shop.store.require(SHOP_CASES[shopCase]);
      const card = await show(id, ...words);
      expect(card).toContain(`Order ${order.name}`);
      if (!words.some((word) => /\d (paid|refunded)/.test(word)))
        expect(card).toContain(moneyOf(order.totalPriceSet));
      expect(card).toContain(`Ordered ${dayOf(order.createdAt as string)}`);
      for (const { trackingInfo, status } of order.fulfillments as Fulfillment[]) {
        for (const { company, number } of trackingInfo) {
          if (status !== "CANCELLED" && number !== null) expect(card).toContain(`${company} ${number}`);
        }
      }
      const { length } = order.lineItems as unknown[];
      expect(card).toContain(length === 1 ? "1 item" : `${length} items`);
      expect(card).toContain(`Hi ${buyerOf(shopCase).first},`);
      const spent = usage.requestedPoints - before;
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThanOrEqual(MOST_POINTS);
    });
  });

  it("costs nothing more while nothing changed: going back, reloading, opening it in another tab", async () => {
    await show(FIRST_TICKET, "#1001");
    const before = { ...lab.shop.usage };
    await show(FIRST_TICKET + 1, "#1004");
    await show(FIRST_TICKET, "#1001");
    await page.goto(urlOf(FIRST_TICKET));
    await panel.shows(`Zendesk ${FIRST_TICKET}`, "#1001");
    const twin = await lab.chromium.newTab(urlOf(FIRST_TICKET + 1));
    await panel.shows(`Zendesk ${FIRST_TICKET + 1}`, "#1004");
    await twin.close();
    await panel.shows(`Zendesk ${FIRST_TICKET}`, "#1001");
    expect(lab.shop.usage.requests).toBe(before.requests);
    expect(lab.shop.usage.requestedPoints).toBe(before.requestedPoints);

    // The agent's own refresh does ask.
    await panel.press("Refresh the facts");
    await lab.chromium.until(
      () => lab.shop.usage.requests > before.requests,
      10_000,
      "the refresh to ask the shop",
    );
    await panel.shows("just now");
  });

  it("another customer's order: named, and nothing personal of it before the agent confirms", async () => {
    const { priya } = PEOPLE;
    const order = lab.shop.store.require(SHOP_CASES.delivered);
    const [{ trackingInfo }] = order.fulfillments as [Fulfillment];
    const secrets = [
      priya.first,
      priya.last,
      priya.email,
      priya.address1,
      priya.zip,
      priya.phone as string,
      trackingInfo[0]?.number as string,
      moneyOf(order.totalPriceSet),
    ];
    const before = await show(OTHER_CUSTOMER, "Another customer’s order.", "Confirm the order");
    expect(before).toContain("Hi Grace,");
    for (const secret of secrets) expect(before, secret).not.toContain(secret);
    const html = await panel.page.eval(() => document.documentElement.outerHTML);
    for (const secret of secrets) expect(html, secret).not.toContain(secret);
    expect(await isReady(panel, "insert")).toBe(false);
    expect(await isReady(panel, "copy")).toBe(false);
    // Nor by a key, which no button holds back.
    await panel.page.key("i");
    expect(await page.eval<string>(`window.replica.model(${OTHER_CUSTOMER})`)).not.toContain("#1006");

    await panel.press("Writer may hear about");
    const after = await panel.shows(moneyOf(order.totalPriceSet), trackingInfo[0]?.number as string);
    expect(after).toContain("You confirmed that the writer may hear about it.");
    expect(after).not.toContain("Confirm the order");
    await panel.press("The order belongs to the person who writes");
    await panel.press("Insert reply");
    await panel.shows("Inserted");
    const draft = await page.eval<string>(`window.replica.model(${OTHER_CUSTOMER})`);
    expect(draft).toContain("#1006");
    expect(draft).toContain("Hi Grace,");
    expect(draft).not.toContain(priya.last);
  });

  it.each([
    ["an order number", "1003", "#1003", NO_NUMBER],
    ["an e-mail address", "ella.hughes@customer.example", "#1027", NO_NUMBER + 1],
    ["a customer's name", "Lena Fischer", "#1015", NO_NUMBER + 2],
  ])("search finds an order by %s; choosing it pins it to the ticket", async (_what, text, name, id) => {
    await show(id, "No order found by number, e-mail or phone of this ticket.");
    await panel.press("Find order");
    await panel.fill("Order number, name", text);
    await panel.page.key("enter");
    await panel.press(name);
    await panel.shows(`Order ${name}`, "pinned by you", "Another customer’s order.");
    expect(await isReady(panel, "insert")).toBe(false);
    // It stays pinned to this ticket, and to no other.
    await show(FIRST_TICKET, "Order #1001");
    await show(id, `Order ${name}`, "pinned by you");
    // Let go, it is no longer the ticket's: nothing but the search had led to it.
    await panel.press("Let Casekit choose the order");
    await panel.shows("No order found by number, e-mail or phone of this ticket.");
    // The reply on screen is never swapped under the agent's hand; it cannot be inserted either.
    await panel.press("Show the new reply");
    await panel.showsNot(name);
  });

  it("search says why Shopify finds nothing by a tracking number", async () => {
    await show(NO_NUMBER);
    await panel.press("Find order");
    await panel.fill("Order number, name", "RB123456785ES");
    await panel.page.key("enter");
    await panel.shows(
      "Shopify can not be searched by tracking number. Try the customer's e-mail address or name.",
    );
    await panel.page.key("escape");
  });

  it("Gorgias: the same shop, the same facts", async () => {
    const gorgias = await lab.chromium.newTab("https://acme.gorgias.com/app/ticket/274075602");
    await panel.shows(
      "Gorgias 274075602",
      "Order #1004",
      "€79.50 paid",
      "No scan for 12 days",
      "JJD0000000000000004",
    );
    await gorgias.close();
    await panel.showsNot("Gorgias 274075602");
  });

  it("asked nobody but that one shop, and only its Admin API", () => {
    const own = asked.filter((url) => !url.startsWith("chrome-extension:"));
    expect(own.length).toBeGreaterThan(SITUATIONS.length);
    expect(new Set(own.map((url) => new URL(url).host))).toEqual(new Set([domain]));
    expect(new Set(own.map((url) => new URL(url).pathname))).toEqual(
      new Set(["/admin/api/2026-10/graphql.json"]),
    );
    // Nobody else either: not the page, not the panel.
    const shops = lab.replicas.log.filter(({ host }) => host.endsWith(".myshopify.com"));
    expect(new Set(shops.map(({ host }) => host))).toEqual(new Set([domain]));
    for (const { headers } of shops)
      expect(headers.origin).toBe(`chrome-extension://${lab.chromium.extensionId()}`);
  });

  it("keeps the token where no page, no log and no storage area shows it", async () => {
    await show(FIRST_TICKET, "#1001");
    const stored = await readStored(panel.page);
    // The reader reads: what may be there is found.
    expect(stored.database).toContain(domain);
    expect(stored.session).toContain("#1001");
    expect(JSON.parse(stored.database)["casekit.secrets"]).toHaveLength(1);
    for (const [place, text] of Object.entries(stored)) expect(text, place).not.toContain(token);
    expect(stored.local).not.toMatch(/riley|#1001/);
    expect(stored.sync).toBe("{}");
    for (const shown of [page, panel.page]) {
      expect(await shown.eval(() => document.documentElement.outerHTML)).not.toContain(token);
      expect(JSON.stringify(shown.problems)).not.toContain(token);
    }
    expect(logged.join()).not.toContain(token);
    for (const { host, url, headers, body } of lab.replicas.log) {
      if (host !== domain) expect(JSON.stringify([url, headers, body])).not.toContain(token);
    }
  });

  it("disconnecting forgets the token, and no shop is asked any more", async () => {
    await panel.ask({ type: "shop.disconnect", domain });
    const stored = await readStored(panel.page);
    expect(JSON.parse(stored.database)["casekit.secrets"]).toEqual([]);
    for (const [place, text] of Object.entries(stored)) expect(text, place).not.toContain(token);
    const { requests } = lab.shop.usage;
    await page.goto(urlOf(AFTERWARDS));
    await panel.shows(`Zendesk ${AFTERWARDS}`, "Use the sample shop");
    expect(lab.shop.usage.requests).toBe(requests);
    expect(panel.page.problems).toEqual([]);
    expect(worker.problems).toEqual([]);
  });
});

interface Fulfillment {
  status: string;
  trackingInfo: { company: string | null; number: string | null }[];
}

/** The amount as an American agent reads it. */
function moneyOf(bag: unknown): string {
  const { amount, currencyCode } = (bag as { presentmentMoney: { amount: string; currencyCode: string } })
    .presentmentMoney;
  return new Intl.NumberFormat("en-US", { style: "currency", currency: currencyCode }).format(Number(amount));
}

function dayOf(iso: string): string {
  const date = new Date(iso);
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return new Intl.DateTimeFormat("en-US", {
    day: "numeric",
    month: "short",
    ...(isThisYear ? {} : { year: "numeric" }),
  }).format(date);
}

function isReady(panel: Panel, action: "insert" | "copy"): Promise<boolean> {
  return panel.page.eval(
    (name: string) =>
      document.querySelector(`[data-action=${name}]`)?.getAttribute("aria-disabled") !== "true",
    action,
  );
}
