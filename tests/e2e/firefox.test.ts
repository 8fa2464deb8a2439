import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createGmailReplica, THREADS } from "../replicas/gmail/index.ts";
import { createGorgiasReplica } from "../replicas/gorgias/index.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { createShopReplica, SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { createZendeskReplica } from "../replicas/zendesk/index.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import { contextOf } from "./harness/firefox-bidi.ts";
import { FirefoxExtension } from "./harness/firefox-extension.ts";
import { FirefoxView } from "./harness/firefox-view.ts";
import type { FirefoxWindow } from "./harness/firefox-window.ts";
import { count, pressInsert } from "./lab/insert.ts";
import { Panel } from "./lab/panel.ts";
import { AGENT_NAME, settleIn } from "./lab/settle-in.ts";
import { othersNamedIn } from "./lab/shown-ticket.ts";

const PRODUCTION = new URL("../../.output/firefox-mv3", import.meta.url).pathname;
const EXTENSION_ID = "casekit@casekit.app";
const FIRST_NAME = AGENT_NAME.split(" ")[0];
const DRAFT = "Dear Riley, one moment.";
const REPLY = "Your order #1001 is on its way";
/** Each test is a team of its own, so that none finds what another one left in Casekit's memory. */
const zendeskTicket = (team: string, id = 101) => `https://${team}.zendesk.com/agent/tickets/${id}`;
const ZENDESK_EDITOR = ".ck-editor__editable";

const now = () => new Date();
const zendesk = createZendeskReplica({ now });
const gorgias = createGorgiasReplica({ now });
const gmail = createGmailReplica({ now });
const shop = createShopReplica({ now: now() });

let replicas: RunningReplicas;
let firefox: Firefox;
let page: Page;
let window: FirefoxWindow;
let extension: FirefoxExtension;
/** A page of the extension in a tab of the background, through which the sidebars are read. */
let helper: string;
let panel: Panel<FirefoxView>;

beforeAll(async () => {
  replicas = await startReplicas([zendesk, gorgias, gmail, shop]);
  firefox = await launchFirefox({
    extension: PRODUCTION,
    port: replicas.port,
    // Firefox answers its own question with yes. It still asks only while a click is running.
    prefs: { "extensions.webextOptionalPermissionPrompts": false },
  });
  page = firefox.page;
  await page.goto(zendeskTicket("acme"));
  window = await firefox.windowOf(page);
  extension = new FirefoxExtension(window, EXTENSION_ID, firefox.origin);
  helper = await firefox.session.openInBackground(`${firefox.origin}/options.html`);
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
});
afterEach(async () => {
  const problems = await extension.problems();
  await extension.forgetProblems();
  expect(problems).toEqual([]);
  expect([...zendesk.state.sent, ...gorgias.state.sent, ...gmail.sent]).toEqual([]);
});

async function panelOf(of: FirefoxWindow): Promise<Panel<FirefoxView>> {
  return new Panel(await FirefoxView.ofSidebar(of, helper));
}

async function openTicket(url: string): Promise<void> {
  await page.goto(url);
  await settleIn(panel, url);
}

function modelOf(id: number, of = page): Promise<string> {
  return of.evaluate(`String(window.replica.model(${id}))`) as Promise<string>;
}

const isSidebarOpen = () => window.isSidebarOpen(EXTENSION_ID);

describe("the build for Firefox", () => {
  it("opens and closes its sidebar by its button, also when its background was stopped", async () => {
    expect(await isSidebarOpen()).toBe(false);
    await window.clickExtensionButton(EXTENSION_ID);
    await expect.poll(isSidebarOpen).toBe(true);
    await (await panelOf(window)).shows("Zendesk 101");
    await window.clickExtensionButton(EXTENSION_ID);
    await expect.poll(isSidebarOpen).toBe(false);
    await extension.stopBackground();
    await window.clickExtensionButton(EXTENSION_ID);
    await expect.poll(isSidebarOpen).toBe(true);
    panel = await panelOf(window);
  });

  it.each([
    ["Zendesk's CKEditor", zendeskTicket("acme"), ZENDESK_EDITOR, "model(101)"],
    [
      "Gorgias' Draft.js",
      "https://acme.gorgias.com/app/ticket/274075601",
      ".public-DraftEditor-content",
      "model(274075601)",
    ],
    [
      "Gorgias' Lexical",
      "https://lexical.gorgias.com/app/ticket/274075601?editor=lexical",
      "[data-lexical-editor]",
      "model(274075601)",
    ],
    [
      "Gmail's composer under Trusted Types",
      `https://mail.google.com/mail/u/0/#inbox/${THREADS.whereIsMyOrder}`,
      '[contenteditable="true"][g_editable]',
      "model(replica.composers().at(-1).id).text",
      "replica.reply(replica.open())",
    ],
  ])("does the whole job in %s", async (_editor, url, composer, model, openComposer = "undefined") => {
    const modelNow = () => page.evaluate(`String(window.replica.${model})`) as Promise<string>;
    await openTicket(url);
    await panel.shows("Riley Parker", "Where is my order", "sample shop", "#1001 is on its way");
    await page.evaluate(openComposer);
    await page.waitForSelector(composer, { visible: true, timeout: 5_000 });
    await window.clickInTab(page, composer);
    await window.type(DRAFT);
    await expect.poll(modelNow).toContain(DRAFT);
    const draft = await modelNow();

    expect(await pressInsert(panel)).toMatch(/^Inserted/);
    const inserted = await modelNow();
    expect(count(inserted, DRAFT)).toBe(1);
    expect(count(inserted, REPLY)).toBe(1);
    // Gmail closes the letter itself, with the agent's signature.
    expect(count(inserted, `Best wishes,\n${FIRST_NAME}`)).toBe(inserted.includes("Acme Support") ? 0 : 1);
    // The draft, then the reply, then what stood below: the signature in Gmail.
    const [above = "", below = ""] = draft.split(DRAFT);
    expect(inserted.startsWith(above + DRAFT)).toBe(true);
    expect(inserted.trimEnd().endsWith(below.trim())).toBe(true);

    await panel.press("Undo");
    await panel.shows("Taken back");
    expect(await modelNow()).toBe(draft);

    expect(await pressInsert(panel)).toMatch(/^Inserted/);
    expect(await modelNow()).toBe(inserted);
    await window.clickInTab(page, composer);
    await window.key("ctrl+z");
    await expect.poll(modelNow).toBe(draft);
  });

  it("opens Gmail's reply box by itself", async () => {
    await openTicket(`https://mail.google.com/mail/u/1/#inbox/${THREADS.otherAccount}`);
    await panel.waitUntilEnabled("Insert reply");
    expect(await page.evaluate("replica.composers().length")).toBe(0);
    // The page's policy is in force in this browser too: not even the page itself may make HTML of a string.
    expect(await page.evaluate(takesStringsAsHtml)).toBe(false);
    expect(await pressInsert(panel)).toMatch(/^Inserted/);
    const text = (await page.evaluate("replica.model(replica.composers()[0].id).text")) as string;
    expect(count(text, "Order #1001 is still on its way to you")).toBe(1);
  });

  it("has its keyboard commands: one inserts while the caret is in the page, one opens and closes", async () => {
    await openTicket(zendeskTicket("keys"));
    await panel.waitUntilEnabled("Insert reply");
    await window.clickInTab(page, ZENDESK_EDITOR);
    await window.key("alt+shift+i");
    await panel.shows("Inserted");
    expect(count(await modelOf(101), REPLY)).toBe(1);

    await window.key("alt+shift+k");
    await expect.poll(isSidebarOpen).toBe(false);
    await window.key("alt+shift+k");
    await expect.poll(isSidebarOpen).toBe(true);
    panel = await panelOf(window);
    await panel.shows("Zendesk 101", "#1001 is on its way");
  });

  it("gives each window its own panel, which inserts there although another window is in front", async () => {
    await openTicket(zendeskTicket("windows"));
    const second = await firefox.openWindow(zendeskTicket("windows", 103));
    // Firefox opens a window with the sidebar of the one before it.
    await expect.poll(() => second.window.isSidebarOpen(EXTENSION_ID)).toBe(true);
    const other = await panelOf(second.window);
    expect(othersNamedIn(await other.shows("Zendesk 103", "#1006"), "Priya Nair")).toEqual([]);
    expect(othersNamedIn(await panel.shows("Zendesk 101", "#1001"), "Riley Parker")).toEqual([]);

    const before = await modelOf(103, second.page);
    expect(await pressInsert(panel)).toMatch(/^Inserted/);
    expect(count(await modelOf(101), REPLY)).toBe(1);
    expect(await modelOf(103, second.page)).toBe(before);
    await second.page.close();
  });

  it("follows the tab in front, and is refused by a ticket that is not", async () => {
    const ref = { helpdesk: "zendesk", account: "hidden", id: "101" };
    await openTicket(zendeskTicket("hidden"));
    const [tabId] = await inPanel<number[]>(
      "browser.tabs.query({ active: true, currentWindow: true }).then((tabs) => tabs.map(({ id }) => id))",
    );
    const front = await firefox.browser.newPage();
    await front.goto("https://acme.gorgias.com/app/ticket/274075602");
    await panel.shows("Gorgias 274075602", "Jonas Weber");
    const command = {
      type: "reply.insert",
      ref,
      insertionId: "late",
      into: "public",
      text: "Late",
      html: "<p>Late</p>",
    };
    expect(
      await inPanel(`browser.tabs.sendMessage(${tabId}, ${JSON.stringify(command)}, { frameId: 0 })`),
    ).toEqual({
      outcome: "refused",
      insertionId: "late",
      reason: "hidden",
      untouched: true,
    });
    expect(await modelOf(101)).toBe("");
    await front.close();
    await firefox.session.bringToFront(contextOf(page));
    await panel.shows("Zendesk 101", "Riley Parker");
  });

  it("goes on without a word when the browser stopped its background", async () => {
    await openTicket(zendeskTicket("stopped"));
    await panel.shows("#1001 is on its way");
    await panel.page.eval(watchHeader);
    await extension.endBackground();
    expect(await extension.backgroundState()).toBe("stopped");
    expect(await pressInsert(panel)).toMatch(/^Inserted/);
    expect(count(await modelOf(101), REPLY)).toBe(1);
    await expect.poll(() => extension.backgroundState()).toBe("running");
    expect(await panel.page.eval(headersSeen)).toEqual(["Zendesk 101"]);
    await page.goto(zendeskTicket("stopped", 103));
    await panel.shows("Zendesk 103", "Priya Nair", "#1006");
  });

  it("says so when its access was taken away, and gets it back with one click", async () => {
    await openTicket(zendeskTicket("access"));
    await inPanel('browser.permissions.remove({ origins: ["https://*.zendesk.com/*"] })');
    const text = await panel.shows("No access to this page", "zendesk.com");
    expect(othersNamedIn(text, "")).toEqual([]);
    await panel.press("Allow access again");
    await panel.shows("Zendesk 101", "#1001 is on its way");
    expect(await pressInsert(panel)).toMatch(/^Inserted/);
  });

  it("connects a Shopify shop from its own page, and asks it although its background has a window", async () => {
    await firefox.session.bringToFront(helper);
    const options = new Panel(FirefoxView.ofTab(window, helper));
    await options.press("Connect Shopify");
    await options.fill("Shop address", SHOP_CREDENTIALS.domain);
    await options.fill("Admin API access token", SHOP_CREDENTIALS.token);
    await options.press("Connect");
    await options.shows("Connected");
    await firefox.session.bringToFront(contextOf(page));
    await page.goto(zendeskTicket("shopify"));
    const text = await panel.shows("Zendesk 101", "#1001 is on its way");
    expect(text).not.toContain("sample shop");
    expect(
      replicas.log.some(({ host, method }) => host === SHOP_CREDENTIALS.domain && method === "POST"),
    ).toBe(true);
  });

  it("signs a pack, keeps it in the shop, and takes it from there under its own key", async () => {
    await firefox.session.bringToFront(helper);
    await inPanel('location.hash = "#packs"');
    const options = new Panel(FirefoxView.ofTab(window, helper));
    await options.press("Make my key");
    await options.press("Publish Casekit starter");
    await options.shows("is published.");
    await options.press("Look for your team");
    await options.shows("This browser itself published");
    await options.press("Yes, follow this key");
    await options.shows("Everything that your team published is here.");
    expect([...shop.store.appData.keys()]).toContain("casekit.channel");
    await firefox.session.bringToFront(contextOf(page));
  });

  it("would have been told of an error in any of its scripts", async () => {
    await inPanel('queueMicrotask(() => { throw new Error("planted"); })');
    await expect.poll(() => extension.problems()).toHaveLength(1);
    await extension.forgetProblems();
  });
});

/** Runs an expression in a page of the extension. */
function inPanel<T>(source: string): Promise<T> {
  return firefox.session.evaluateSource<T>(helper, "page", source);
}

/** Runs in the panel: from here on, remembers whatever its header says. */
function watchHeader(): void {
  const read = () => document.querySelector(".header-ticket")?.textContent ?? "nothing";
  const seen = new Set([read()]);
  new MutationObserver(() => seen.add(read())).observe(document, { subtree: true, childList: true });
  Object.assign(globalThis, { headersSeen: seen });
}

/** Runs in the panel. */
function headersSeen(): string[] {
  return [...(globalThis as unknown as { headersSeen: Set<string> }).headersSeen];
}

/** Runs in the helpdesk's page. */
function takesStringsAsHtml(): boolean {
  try {
    new DOMParser().parseFromString("<p>No</p>", "text/html");
    return true;
  } catch {
    return false;
  }
}
