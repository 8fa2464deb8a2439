import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { PEOPLE } from "../replicas/shop/people.ts";
import type { Page } from "./harness/chromium.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { zendeskTicket } from "./lab/shop-tickets.ts";

/**
 * Two connected shops that both have an order #1001: the default's is Riley's, the other's was bought by somebody
 * else. Whose ticket it is decides which of the two is shown.
 */
const { domain } = SHOP_CREDENTIALS;
const OTHER = "casekit-uk.myshopify.com";
const BUYER = { first: "Imogen", last: "Ashworth", email: "imogen@uk.example" };
const RILEYS = 501;
const HERS = 502;
const BY_RULE = 503;

const TICKETS = [
  zendeskTicket(RILEYS, PEOPLE.riley, "Where is my order #1001?"),
  zendeskTicket(HERS, BUYER, "Where is my parcel?"),
  { ...zendeskTicket(BY_RULE, BUYER, "Where is my order #1001?"), tags: ["uk"] },
];
const urlOf = (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`;

describe("two connected shops", () => {
  let lab: Lab;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    build = await buildWithShopAccess();
    lab = await startLab({ extension: build.folder, zendeskTickets: TICKETS, otherShop: OTHER });
    Object.assign(lab.otherShop?.store.require("#1001") ?? {}, {
      email: BUYER.email,
      customer: null,
      customerKey: null,
      shippingAddress: null,
      billingAddress: null,
    });
    ({ page, panel } = await lab.open("https://acme.zendesk.com/agent/dashboard"));
    await connectShop(panel);
    await connectShop(panel, OTHER);
  });
  afterAll(async () => {
    await lab?.close();
    await build?.remove();
  });
  const asksOfOther = () => lab.otherShop?.usage.queries.length ?? 0;

  it("the default answers and is named; the other is not asked", async () => {
    const before = asksOfOther();
    await page.goto(urlOf(RILEYS));
    await panel.shows(`Zendesk ${RILEYS}`, "casekit-demo", "your default shop", "Order #1001", "Hi Riley,");
    expect(asksOfOther()).toBe(before);
  });

  it("what the default does not have is found in the other by one click, and not before it", async () => {
    const before = asksOfOther();
    await page.goto(urlOf(HERS));
    await panel.shows(`Zendesk ${HERS}`, "No order found in casekit-demo");
    expect(asksOfOther()).toBe(before);
    await panel.press("Look in casekit-uk");
    const card = await panel.shows("casekit-uk", "chosen by you", "Order #1001", "Hi Imogen,");
    expect(card).not.toContain("Riley");
    // It is this ticket's choice and no other's.
    await page.goto(urlOf(RILEYS));
    await panel.shows(`Zendesk ${RILEYS}`, "your default shop", "Hi Riley,");
    await page.goto(urlOf(HERS));
    await panel.shows(`Zendesk ${HERS}`, "chosen by you", "Order #1001");
  });

  it("a rule made on the connections page moves the open ticket, and nothing of the first shop stays", async () => {
    await page.goto(urlOf(BY_RULE));
    await panel.shows(`Zendesk ${BY_RULE}`, "your default shop", "Another customer’s order.");
    const options = await lab.chromium.newTab(
      `chrome-extension://${lab.chromium.extensionId()}/options.html#connections`,
    );
    await options.waitFor(() => document.body.innerText.includes("Which shop a ticket belongs to"), 20_000);
    await press(options, "Add a rule…");
    await fill(options, "Brand or tag", "uk");
    await press(options, "Save the rule");
    await options.waitFor(() => document.body.innerText.includes("or tag “uk”: casekit-uk"), 20_000);
    await options.close();
    const card = await panel.shows(`Zendesk ${BY_RULE}`, "casekit-uk", "by brand or tag uk", "Order #1001");
    expect(card).not.toContain("Another customer’s order.");
    expect(card).toContain("Hi Imogen,");
    expect(panel.page.problems).toEqual([]);
  });

  it("disconnecting the default leaves the other, without a word about shops", async () => {
    await panel.ask({ type: "shop.disconnect", domain });
    await page.goto(urlOf(RILEYS));
    const card = await panel.shows(`Zendesk ${RILEYS}`, "Order #1001", "Another customer’s order.");
    expect(card).not.toContain("default shop");
    expect(JSON.stringify(await panel.page.eval(() => chrome.storage.session.get(null)))).not.toContain(
      domain,
    );
  });
});

/** A real click on the button of this name. */
async function press(page: Page, name: string): Promise<void> {
  await page.waitFor(
    (wanted: string) => {
      for (const marked of document.querySelectorAll("[data-lab-target]"))
        marked.removeAttribute("data-lab-target");
      const button = [...document.querySelectorAll<HTMLButtonElement>("button:enabled")].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      button?.setAttribute("data-lab-target", "");
      button?.scrollIntoView({ block: "center" });
      return button !== undefined;
    },
    20_000,
    name,
  );
  await page.click("[data-lab-target]");
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.waitFor(
    (wanted: string) => {
      const found = [...document.querySelectorAll("label")].find(
        ({ innerText }) => innerText.trim() === wanted,
      );
      const field = found && document.getElementById(found.htmlFor);
      field?.focus();
      return field !== undefined && field !== null && document.activeElement === field;
    },
    20_000,
    label,
  );
  await page.type(text);
}
