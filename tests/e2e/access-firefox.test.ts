import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { createSeventeenTrackReplica, SEVENTEEN_TRACK_KEY } from "../replicas/seventeen-track.ts";
import { createShopReplica, SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { createZendeskReplica } from "../replicas/zendesk/index.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import { contextOf } from "./harness/firefox-bidi.ts";
import { FirefoxExtension } from "./harness/firefox-extension.ts";
import { FirefoxView } from "./harness/firefox-view.ts";
import type { FirefoxWindow } from "./harness/firefox-window.ts";
import { buildWithShopAccess, connectShop } from "./lab/lab.ts";
import { Panel } from "./lab/panel.ts";
import { readStored } from "./lab/stored.ts";

/**
 * What is kept of a shop's and a tracker's access, in Firefox. The browser's own question for a host is answered by
 * the browser itself, which still asks only in a click; that a person can say no is `shop-permission.test.ts`'s
 * business, in Chromium. Firefox takes an extension that was installed for one session away when it ends, and with it
 * what it was permitted: where the browser is started again, the shop's host is required instead of asked for.
 */
const PRODUCTION = new URL("../../.output/firefox-mv3", import.meta.url).pathname;
const EXTENSION_ID = "casekit@casekit.app";
const TICKET = "https://acme.zendesk.com/agent/tickets/101";
const TRACKER_HOST = "api.17track.net";
const PASSPHRASE = "six words that nobody guesses";
const { domain, token } = SHOP_CREDENTIALS;

const now = () => new Date();
const tracker = createSeventeenTrackReplica();
let replicas: RunningReplicas;
let firefox: Firefox | null = null;

beforeAll(async () => {
  const shop = createShopReplica({ now: now() });
  replicas = await startReplicas([createZendeskReplica({ now }), shop, tracker]);
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
});

interface Opened {
  firefox: Firefox;
  window: FirefoxWindow;
  extension: FirefoxExtension;
  /** The options page, in a tab of its own. */
  options: Panel<FirefoxView>;
  optionsTab: string;
}

async function open(extensionFolder: string, profile?: string): Promise<Opened> {
  await firefox?.close();
  firefox = null;
  const opened = await launchFirefox({
    extension: extensionFolder,
    port: replicas.port,
    ...(profile !== undefined && { profile }),
    prefs: { "extensions.webextOptionalPermissionPrompts": false },
  });
  firefox = opened;
  await opened.page.goto(TICKET);
  const window = await opened.windowOf(opened.page);
  const extension = new FirefoxExtension(window, EXTENSION_ID, opened.origin);
  const optionsTab = await opened.session.openInBackground(`${opened.origin}/options.html`);
  await opened.session.bringToFront(optionsTab);
  const options = new Panel(FirefoxView.ofTab(window, optionsTab));
  await options.shows("More tracking", "How secrets are kept");
  return { firefox: opened, window, extension, options, optionsTab };
}

/** The ticket's sidebar, beside the ticket. */
async function openPanel({ firefox, window, optionsTab }: Opened): Promise<Panel<FirefoxView>> {
  await firefox.session.bringToFront(contextOf(firefox.page));
  if (!(await window.isSidebarOpen(EXTENSION_ID))) await window.clickExtensionButton(EXTENSION_ID);
  await expect.poll(() => window.isSidebarOpen(EXTENSION_ID)).toBe(true);
  return new Panel(await FirefoxView.ofSidebar(window, optionsTab));
}

describe("a tracker in Firefox", () => {
  let desk: Opened;
  beforeAll(async () => {
    desk = await open(PRODUCTION);
  });
  afterEach(async () => expect(await desk.extension.problems()).toEqual([]));

  const isPermitted = () =>
    desk.options.page.eval(
      (host: string) =>
        (
          globalThis as unknown as { browser: { permissions: { contains(what: object): Promise<boolean> } } }
        ).browser.permissions.contains({ origins: [`https://${host}/*`] }),
      TRACKER_HOST,
    );

  it("is connected from the options page, by a key that it takes", async () => {
    const { options } = desk;
    expect(await isPermitted()).toBe(false);
    await options.press("Add 17TRACK…");
    await options.fill("17TRACK API key", "ffffffffffffffffffffffffffffffff");
    await options.press("Connect 17TRACK");
    await options.shows("17TRACK does not accept this key.");
    expect(await isPermitted()).toBe(true);
    await options.fill("17TRACK API key", SEVENTEEN_TRACK_KEY);
    await options.press("Connect 17TRACK");
    await options.shows("Connected. Looking is free.", "Disconnect 17TRACK");
    const stored = await readStored(options.page);
    expect(Object.values(stored).join()).not.toContain(SEVENTEEN_TRACK_KEY);
    expect(tracker.followed.size).toBe(0);
  });

  it("registers a parcel by a click in the sidebar, once, also when the background was stopped", async () => {
    const { options, window, extension } = desk;
    await options.press("Connect Shopify");
    await options.fill("Shop address", domain);
    await options.fill("Admin API access token", token);
    await options.press("Connect");
    await options.shows("Connected");
    const panel = await openPanel(desk);
    await panel.shows("#1001", "17TRACK does not follow");
    const registered = () => tracker.calls.filter((call) => call.startsWith("register "));
    expect(registered()).toEqual([]);
    await extension.endBackground();
    await panel.press("Register at 17TRACK");
    // The list of scans is folded.
    await panel.page.waitFor(() =>
      document.querySelector(".scans")?.textContent?.includes("Seen by 17TRACK"),
    );
    expect(await panel.text()).not.toContain("17TRACK does not follow");
    expect(registered()).toHaveLength(1);
    expect(await window.isSidebarOpen(EXTENSION_ID)).toBe(true);
  });

  it("is forgotten when it is disconnected, and its host is given back", async () => {
    const { firefox, options, optionsTab } = desk;
    await firefox.session.bringToFront(optionsTab);
    await options.press("Disconnect 17TRACK");
    await options.shows("Add 17TRACK…");
    await expect.poll(isPermitted).toBe(false);
  });
});

describe("secrets in Firefox, over the background's and the browser's end", () => {
  let profile: string;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let desk: Opened;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "casekit-firefox-"));
    build = await buildWithShopAccess(PRODUCTION);
  });
  afterAll(async () => {
    await firefox?.close();
    firefox = null;
    await build?.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const restartBrowser = async () => {
    desk = await open(build.folder, profile);
    return desk;
  };
  const test = () => desk.options.ask<{ ok: boolean; problem: string | null }>({ type: "shop.test", domain });
  async function expectNotKept(...texts: string[]): Promise<void> {
    const stored = Object.values(await readStored(desk.options.page)).join();
    for (const text of texts) expect(stored).not.toContain(text);
  }

  it("on this device: there after both", async () => {
    const { options, extension } = await restartBrowser();
    await connectShop(options);
    await extension.endBackground();
    expect(await test()).toMatchObject({ ok: true });
    await expectNotKept(token);
    await restartBrowser();
    expect(await test()).toMatchObject({ ok: true });
  });

  it("with a passphrase: there after the background's end, locked after the browser's, and opened again", async () => {
    const { options, extension } = desk;
    await options.press("Keep them in another way…");
    await options.press("Locked with a passphrase");
    await options.fill("Passphrase", PASSPHRASE);
    await options.press("Lock with this passphrase");
    await options.shows("Locked with a passphrase.", "Lock now");
    await extension.endBackground();
    expect(await test()).toMatchObject({ ok: true });
    await expectNotKept(token, PASSPHRASE);

    const { options: page } = await restartBrowser();
    const locked = await openPanel(desk);
    await locked.shows("Casekit is locked", "Unlock…");
    await desk.firefox.session.bringToFront(desk.optionsTab);
    await page.fill("Passphrase", "not these words");
    await page.press("Unlock");
    await page.shows("This is not the passphrase. Nothing was lost");
    await page.fill("Passphrase", PASSPHRASE);
    await page.press("Unlock");
    await page.shows("Lock now");
    expect(await test()).toMatchObject({ ok: true });
    await desk.firefox.session.bringToFront(contextOf(desk.firefox.page));
    await locked.shows("#1001");
    await desk.firefox.session.bringToFront(desk.optionsTab);
  });

  it("until the browser closes: in memory alone, and gone with it", async () => {
    const { options, extension } = desk;
    await options.press("Keep them in another way…");
    await options.press("Until the browser closes");
    await options.press("Keep them this way");
    await options.shows("Until the browser closes.");
    const { session, ...onDisk } = await readStored(options.page);
    expect(session).toContain(token);
    for (const text of Object.values(onDisk)) expect(text).not.toContain(token);
    await extension.endBackground();
    expect(await test()).toMatchObject({ ok: true });

    const { options: page } = await restartBrowser();
    await page.shows(`The access of ${domain} is not in this browser any more`, "Connect again…");
    expect((await readStored(page.page)).session).not.toContain(token);
    await connectShop(page);
    expect(await test()).toMatchObject({ ok: true });
  });
});
