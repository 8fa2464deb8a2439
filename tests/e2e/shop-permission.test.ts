import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ALL_SCOPES } from "../replicas/shop/execute.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import type { Page } from "./harness/chromium.ts";
import { type Display, startDisplay } from "./lab/display.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { Panel } from "./lab/panel.ts";
import { readStored } from "./lab/stored.ts";

/**
 * Connecting a shop as a lead does, in the unmodified production build: the browser itself asks, in a box that no
 * page and no test protocol can reach, and a keyboard on a virtual screen answers it.
 */
const SIZE = { width: 1280, height: 900 };
const { domain, token, clientId, clientSecret } = SHOP_CREDENTIALS;

/** Chromium takes no press in a question's first half second, so that nobody agrees to what they have not seen. */
const QUESTION_SETTLES_MS = 1_000;

describe("the browser's question about the shop", () => {
  let display: Display;
  let lab: Lab;
  let options: Panel;

  beforeAll(async () => {
    display = await startDisplay(SIZE);
  });
  afterAll(() => display?.stop());
  beforeEach(async () => {
    lab = await startLab({ display: display.name, size: SIZE });
    const id = lab.chromium.extensionId();
    options = new Panel(await lab.chromium.newTab(`chrome-extension://${id}/options.html`));
    await options.press("Connect Shopify");
    await options.fill("Shop address", domain);
  });
  afterEach(() => lab?.close());

  /** Presses Connect, and answers when the browser's question has taken the focus from the page. */
  async function connect(answer: "allow" | "deny"): Promise<void> {
    const { page } = options;
    await page.bringToFront();
    await page.waitFor(() => document.hasFocus());
    await options.press("Connect");
    await page.waitFor(() => !document.hasFocus());
    expect(await mayReach(page, domain)).toBe(false);
    await sleep(QUESTION_SETTLES_MS);
    // "Deny" is the button that has the focus; "Allow" is the next one.
    if (answer === "allow") await display.press("Tab");
    await display.press("Return");
    await page.waitFor(() => document.hasFocus(), 10_000);
  }

  /** The card of a ticket shows what the local shop knows; the refresh button names the shop. */
  async function expectFactsOnTicket(): Promise<void> {
    const { panel } = await lab.open("https://acme.zendesk.com/agent/tickets/102");
    const text = await panel.shows("#1004", "€79.50 paid", "Köln", "DHL JJD0000000000000004");
    expect(text).not.toContain("sample shop");
    const title = await panel.page.eval(
      () => document.querySelector('[aria-label^="Refresh the facts"]')?.getAttribute("title") ?? "",
    );
    expect(title).toContain(domain);
  }

  it("accepted: the report names every scope, and a ticket gets the shop's facts", async () => {
    await options.fill("Admin API access token", token);
    await connect("allow");
    const report = await options.shows("Working.", "Acme Goods answers", `Connected to ${domain}`);
    for (const scope of ALL_SCOPES) expect(report).toContain(scope);
    // The local shop's app was not given this one.
    expect(report).toContain("Missing, and what it costs: read_all_orders Orders older than 60 days");
    expect(await mayReach(options.page, domain)).toBe(true);
    // That host and no other.
    expect(await mayReach(options.page, "another.myshopify.com")).toBe(false);
    expect(await options.page.eval(() => document.documentElement.outerHTML)).not.toContain(token);
    await expectFactsOnTicket();

    await options.page.bringToFront();
    await options.press("Disconnect…");
    await options.press(`Disconnect ${domain}`);
    await options.shows("Use the sample shop");
    expect(await mayReach(options.page, domain)).toBe(false);
    expect(await secretsIn(options.page)).toBe(0);
  });

  it("declined: says so in plain words, asks nobody and keeps nothing; a second try may be accepted", async () => {
    await options.fill("Admin API access token", token);
    await connect("deny");
    await options.shows(
      `The browser was not allowed to reach ${domain}. Casekit cannot read orders without it.`,
    );
    expect(await mayReach(options.page, domain)).toBe(false);
    expect(lab.shop.usage.requests).toBe(0);
    expect(await secretsIn(options.page)).toBe(0);
    const stored = await readStored(options.page);
    expect(Object.values(stored).join()).not.toContain(domain);
    expect(Object.values(stored).join()).not.toContain(token);

    // What was typed is still there.
    await connect("allow");
    await options.shows("Working.", `Connected to ${domain}`);
    expect(await secretsIn(options.page)).toBe(1);
  });

  it("an app's client ID and secret: mints a token by itself and reads orders with it", async () => {
    await options.press("I have an app’s client ID and secret");
    await options.fill("Client ID", clientId);
    await options.fill("Client secret", clientSecret);
    await connect("allow");
    await options.shows("Working.", "Acme Goods answers", "read_all_orders");
    expect(lab.shop.usage.tokensMinted).toBe(1);
    await expectFactsOnTicket();
    // One token serves the connection test and the ticket.
    expect(lab.shop.usage.tokensMinted).toBe(1);
    expect(Object.values(await readStored(options.page)).join()).not.toContain(clientSecret);
  });
});

function mayReach(page: Page, host: string): Promise<boolean> {
  return page.eval((name: string) => chrome.permissions.contains({ origins: [`https://${name}/*`] }), host);
}

async function secretsIn(page: Page): Promise<number> {
  const { database } = await readStored(page);
  return (JSON.parse(database)["casekit.secrets"] as unknown[] | undefined)?.length ?? 0;
}
