import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import type { ShopFacts } from "../../src/core/order/facts.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import type { TicketRef } from "../../src/core/ticket/ticket.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type { OpenTicket, PanelPush, TabView, TicketView } from "../../src/messages/protocol.ts";
import { openedMessage, ticketOf } from "../messages/samples.ts";
import { FakeBrowser, type FakePort } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const starter = parsePack(readFileSync(new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url)));

function start(browser: FakeBrowser): void {
  if (!starter.ok) throw new Error("The starter pack does not parse.");
  const bundled = { pack: starter.pack, digest: "5".repeat(64) };
  startBackground({ browser: browser.api, packaged: packagedOf(bundled), locateUrl: locateHelpdeskUrl });
}

const TAB = 7;
const REF: TicketRef = { helpdesk: "zendesk", account: "acme", id: "101" };
const OTHER: TicketRef = { ...REF, id: "202" };
const located = (ref: TicketRef | null) => ({
  type: "page.located",
  helpdesk: "zendesk",
  account: "acme",
  ref,
});
const addressOf = (ref: TicketRef) => `https://acme.zendesk.com/agent/tickets/${ref.id}`;

let browser: FakeBrowser;
beforeEach(() => {
  // A worker's global scope is an event target; Node's is not.
  vi.stubGlobal("addEventListener", () => undefined);
  browser = new FakeBrowser();
  browser.tabs.set(TAB, { id: TAB, url: addressOf(REF), windowId: 1 });
  start(browser);
});
afterEach(() => Dexie.delete("casekit"));

function views(port: FakePort): TabView[] {
  return (port.received as PanelPush[]).flatMap((push) => (push.type === "view" ? [push.view] : []));
}

async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("It did not happen.");
}

const ticketView = (port: FakePort, when: (view: TicketView) => boolean = () => true) =>
  until(() => views(port).findLast((view): view is TicketView => view.kind === "ticket" && when(view)));

async function openTicket(): Promise<FakePort> {
  const port = browser.openPanel(1, TAB);
  await browser.fromPage(TAB, located(REF));
  await browser.fromPage(TAB, openedMessage());
  await ticketView(port);
  return port;
}

describe("what a page may say", () => {
  it("is told to read only while a panel watches its tab", async () => {
    expect(await browser.fromPage(TAB, located(REF))).toEqual({
      read: false,
      teamAddresses: [],
      pausedUntil: 0,
    });
    browser.openPanel(1, TAB);
    expect(await browser.fromPage(TAB, located(REF))).toEqual({
      read: true,
      teamAddresses: [],
      pausedUntil: 0,
    });
  });

  it("may not name another ticket than its address", async () => {
    const port = browser.openPanel(1, TAB);
    await browser.fromPage(TAB, located(OTHER));
    await browser.fromPage(TAB, openedMessage(ticketOf({ ref: OTHER })));
    expect(views(port).some((view) => "ref" in view && view.ref?.id === "202")).toBe(false);
  });

  it("may not send a ticket that it did not say to be open", async () => {
    const port = browser.openPanel(1, TAB);
    await browser.fromPage(TAB, openedMessage());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(views(port).some((view) => view.kind === "ticket")).toBe(false);
  });

  it("gets nothing back but whether to read, whatever it asks", async () => {
    await openTicket();
    const asked = [
      { type: "settings.get" },
      { type: "replies.list" },
      { type: "shop.test", domain: "acme.myshopify.com" },
    ];
    for (const message of asked)
      expect(await browser.fromPage(TAB, message)).toEqual({ refused: "wrong-zone" });
    expect(await browser.fromPage(TAB, openedMessage())).toEqual({
      read: false,
      teamAddresses: [],
      pausedUntil: 0,
    });
  });

  it("is not read again within a minute", async () => {
    await openTicket();
    expect(await browser.fromPage(TAB, located(REF))).toMatchObject({ read: false });
  });

  it("is told what another tab of the account learnt: how long to leave the helpdesk alone", async () => {
    await openTicket();
    browser.tabs.set(8, { id: 8, url: addressOf(OTHER), windowId: 2 });
    browser.openPanel(2, 8);
    const later = Date.now() + 40_000;
    await browser.fromPage(TAB, { ...openedMessage(), pausedUntil: later });
    await browser.fromPage(TAB, openedMessage());
    expect(await browser.fromPage(8, located(OTHER))).toMatchObject({ pausedUntil: later });
    // A page that says "never again" is believed for a quarter of an hour.
    await browser.fromPage(TAB, { ...openedMessage(), pausedUntil: Number.MAX_SAFE_INTEGER });
    const { pausedUntil } = (await browser.fromPage(8, located(OTHER))) as { pausedUntil: number };
    expect(pausedUntil).toBeLessThanOrEqual(Date.now() + 15 * 60_000);
    const elsewhere: TicketRef = { ...OTHER, account: "another" };
    browser.tabs.set(8, { id: 8, url: "https://another.zendesk.com/agent/tickets/202", windowId: 2 });
    const answer = await browser.fromPage(8, { ...located(elsewhere), account: "another" });
    expect(answer).toMatchObject({ read: true, pausedUntil: 0 });
  });

  it("reads again what was read from the page while the interface was slow", async () => {
    await openTicket();
    await browser.fromPage(TAB, { ...openedMessage(), fellBack: "slow" });
    expect(await browser.fromPage(TAB, located(REF))).toMatchObject({ read: true });
  });

  it("floods nobody", async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => browser.fromPage(TAB, located(REF)) as Promise<object>),
    );
    expect(answers.filter((answer) => "refused" in answer).length).toBeGreaterThan(100);
  });
});

describe("Gmail", () => {
  const mail: TicketRef = { helpdesk: "gmail", account: "support@acme.example", id: "19a1c0ffee001001" };
  const mailLocated = { type: "page.located", helpdesk: "gmail", account: mail.account, ref: mail };
  beforeEach(() => {
    browser.tabs.set(TAB, { id: TAB, url: "https://mail.google.com/mail/u/0/#inbox/x", windowId: 1 });
  });

  it("sleeps until its mailbox is enabled, and wakes with the team's addresses", async () => {
    const port = browser.openPanel(1, TAB);
    expect(await browser.fromPage(TAB, mailLocated)).toEqual({
      read: false,
      teamAddresses: [],
      pausedUntil: 0,
    });
    await until(() => views(port).find((view) => view.kind === "gmail-asleep"));
    await browser.fromPage(TAB, openedMessage(ticketOf({ ref: mail })));
    expect(views(port).some((view) => view.kind === "ticket")).toBe(false);

    const enable = { type: "gmail.enable", account: mail.account, teamAddresses: ["Help@Acme.example"] };
    await browser.fromPanel(enable);
    expect(await browser.fromPage(TAB, mailLocated)).toEqual({
      read: true,
      teamAddresses: ["help@acme.example"],
      pausedUntil: 0,
    });
  });
});

/** The tab is Gmail, whose address names no conversation: what its page says of where it is is all there is. */
function openGmail() {
  const mail: TicketRef = { helpdesk: "gmail", account: "support@acme.example", id: "19a1c0ffee001001" };
  browser.tabs.set(TAB, { id: TAB, url: "https://mail.google.com/mail/u/0/#inbox", windowId: 1 });
  const at = (ref: TicketRef | null) => ({
    type: "page.located",
    helpdesk: "gmail",
    account: mail.account,
    ref,
  });
  return { mail, at };
}

describe("the panel", () => {
  it("shows the ticket at once and says that no shop is chosen", async () => {
    const port = await openTicket();
    const view = await ticketView(port);
    expect(view.suggestion.playbook).toBe("where-is-my-order");
    expect(view.lookup).toEqual({ state: "no-shop" });
    expect(view.suggestion.gate.open).toBe(false);
  });

  it("fills in the facts of the chosen shop, each view newer than the one before", async () => {
    const port = await openTicket();
    await browser.fromPanel({ type: "shop.use-sample" });
    const view = await ticketView(port, ({ lookup }) => lookup.state === "answered");
    expect(view.suggestion.order?.name).toBe("#1001");
    expect(view.lookup).toMatchObject({ state: "answered", sample: true });
    const revisions = views(port).flatMap((each) => (each.kind === "ticket" ? [each.revision] : []));
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(revisions.length);
  });

  it("never says that no shop is chosen while the chosen one is being asked", async () => {
    await browser.fromPanel({ type: "shop.use-sample" });
    const port = await openTicket();
    await ticketView(port, ({ lookup }) => lookup.state === "answered");
    const states = views(port).flatMap((each) => (each.kind === "ticket" ? [each.lookup.state] : []));
    expect(states[0]).toBe("asking");
    expect(states).not.toContain("no-shop");
  });

  it("says that a ticket is being read as soon as the address moves on", async () => {
    const port = await openTicket();
    browser.tabs.set(TAB, { id: TAB, url: addressOf(OTHER), windowId: 1 });
    browser.events.updated.fire(TAB, { url: addressOf(OTHER) });
    const view = await until(() => {
      const last = views(port).at(-1);
      return last?.kind === "reading" && last.ref.id === OTHER.id ? last : undefined;
    });
    expect(view).toEqual({ kind: "reading", ref: OTHER });
  });

  it("keeps what the agent did, also when the worker dies in between", async () => {
    const port = await openTicket();
    await browser.fromPanel({ type: "item.tick", ref: REF, item: "anything", done: true });
    await browser.fromPanel({ type: "answer.set", ref: REF, item: "promise", value: "2026-12-01" });
    port.disconnect();

    const restarted = new FakeBrowser();
    Object.assign(restarted, { area: browser.area, tabs: browser.tabs });
    start(restarted);
    const again = restarted.openPanel(1, TAB);
    const view = await ticketView(again);
    expect(view.choices).toMatchObject({ ticked: ["anything"], answers: { promise: "2026-12-01" } });
    expect(view.suggestion.playbook).toBe("where-is-my-order");
  });

  it("hands the ticket that a panel looked at last to our own pages alone, also while they stand in front of it", async () => {
    expect(await browser.fromPanel({ type: "ticket.current" })).toEqual({ open: null });
    const port = await openTicket();
    await browser.fromPanel({ type: "shop.use-sample" });
    await ticketView(port, ({ lookup }) => lookup.state === "answered");
    browser.tabs.set(8, { id: 8, url: "chrome-extension://casekit/options.html", windowId: 1 });
    const other = browser.openPanel(1, 8);
    await until(() => views(other).some(({ kind }) => kind === "elsewhere"));
    const { open } = await browser.fromPanel<{ open: OpenTicket | null }>({ type: "ticket.current" });
    expect(open?.ticket.ref).toEqual(REF);
    expect(await browser.fromPage(TAB, { type: "ticket.current" })).toEqual({ refused: "wrong-zone" });
    expect(await browser.fromPage(TAB, { type: "sample.orders" })).toEqual({ refused: "wrong-zone" });
    const { orders } = await browser.fromPanel<ShopFacts>({ type: "sample.orders" });
    expect(orders.map(({ name }) => name)).toContain("#1012");
  });

  it("remembers a correction with the pack's version and no word of the ticket", async () => {
    await openTicket();
    await browser.fromPanel({ type: "playbook.choose", ref: REF, playbook: "cancel-order" });
    const database = await new Dexie("casekit").open();
    const rows = (await database.table("activity").toArray()) as Record<string, unknown>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      kind: "corrected",
      suggested: "where-is-my-order",
      playbook: "cancel-order",
      pack: { id: expect.any(String), version: expect.any(String) },
    });
    expect(JSON.stringify(rows)).not.toMatch(/riley|where is my order\?/i);
    database.close();
  });

  it("closes the gate for a reply that already went out, and opens it again after an undo", async () => {
    const port = await openTicket();
    await browser.fromPanel({ type: "shop.use-sample" });
    const before = await ticketView(port, ({ lookup }) => lookup.state === "answered");
    const record = {
      type: "insertion.record",
      ref: REF,
      insertionId: "i-1",
      playbook: before.suggestion.playbook,
      reply: before.suggestion.reply?.id,
      into: "public",
      shownFor: 1_200,
    };
    await browser.fromPanel({ ...record, outcome: "inserted" });
    const sent = await ticketView(port, ({ insertions }) => insertions.length === 1);
    expect(sent.suggestion.gate.reasons.map(({ code }) => code)).toContain("already_sent");
    await browser.fromPanel({ ...record, outcome: "undone" });
    const undone = await ticketView(port, ({ insertions }) => insertions[0]?.outcome === "undone");
    expect(undone.suggestion.gate.reasons.map(({ code }) => code)).not.toContain("already_sent");
  });

  it("counts an act once that it is told twice, because its answer was lost with a worker", async () => {
    await openTicket();
    const choose = (playbook: string | null) =>
      browser.fromPanel({ type: "playbook.choose", ref: REF, playbook });
    for (const playbook of ["cancel-order", "cancel-order", null, null]) await choose(playbook);
    const record = {
      type: "insertion.record",
      ref: REF,
      insertionId: "i-1",
      playbook: "cancel-order",
      reply: "requested",
      into: "public",
      shownFor: 1_200,
    };
    for (const outcome of ["inserted", "inserted", "undone", "undone"])
      await browser.fromPanel({ ...record, outcome });
    const database = await new Dexie("casekit").open();
    const rows = (await database.table("activity").toArray()) as Record<string, unknown>[];
    database.close();
    expect(rows.map(({ kind, suggested, playbook }) => [kind, suggested, playbook])).toEqual([
      ["corrected", "where-is-my-order", "cancel-order"],
      ["corrected", "where-is-my-order", "where-is-my-order"],
      ["inserted", "where-is-my-order", "cancel-order"],
      ["undone", "where-is-my-order", "cancel-order"],
    ]);
  });

  it("answers for a ticket that is not open with what to do", async () => {
    const answer = await browser.fromPanel({ type: "item.tick", ref: OTHER, item: "x", done: true });
    expect(answer).toMatchObject({ ok: false, problem: expect.stringContaining("Open it again") });
  });

  it("knows a page that is older than Casekit, and puts the script there", async () => {
    browser.listens = () => false;
    browser.openPanel(1, TAB);
    await until(() => browser.injected.find(({ tabId }) => tabId === TAB));
    expect(browser.injected[0]?.files).toEqual(["/content-scripts/zendesk.js"]);
  });

  it("leaves a page that loads to the script that comes with it, and puts only one where there is none", async () => {
    browser.listens = () => false;
    browser.tabs.set(TAB, { id: TAB, url: addressOf(REF), windowId: 1, status: "loading" });
    const port = browser.openPanel(1, TAB);
    await until(() => views(port).at(-1)?.kind === "reading");
    browser.tabs.set(TAB, { id: TAB, url: addressOf(REF), windowId: 1, status: "complete" });
    for (let n = 0; n < 5; n++) browser.events.updated.fire(TAB, { status: "complete" });
    await until(() => views(port).filter(({ kind }) => kind === "reading").length === 6);
    // Each script in a page would read the ticket with requests of its own.
    expect(browser.injected).toHaveLength(1);
  });

  it("says that access was taken away", async () => {
    browser.granted = (origin) => !origin.includes("zendesk");
    const port = browser.openPanel(1, TAB);
    const view = await until(() => views(port).at(-1));
    expect(view).toEqual({ kind: "no-access", host: "acme.zendesk.com" });
  });

  it("says that this is no helpdesk", async () => {
    browser.tabs.set(TAB, { id: TAB, url: "https://example.com/", windowId: 1 });
    const port = browser.openPanel(1, TAB);
    expect(await until(() => views(port).at(-1))).toEqual({ kind: "elsewhere" });
  });

  it("never the conversation that was left after the page that took its place, however long it takes to draw", async () => {
    const { mail, at } = openGmail();
    await browser.fromPanel({ type: "gmail.enable", account: mail.account, teamAddresses: [mail.account] });
    const port = browser.openPanel(1, TAB);
    await browser.fromPage(TAB, at(mail));
    await browser.fromPage(TAB, openedMessage(ticketOf({ ref: mail })));
    await ticketView(port);
    for (let n = 0; n < 20; n++) {
      const stays = browser.fromPage(TAB, at(mail));
      // Anywhere between the moment when the view of the ticket is begun and the one when it is sent.
      for (let tick = 0; tick < n; tick++) await new Promise((resolve) => setImmediate(resolve));
      await Promise.all([stays, browser.fromPage(TAB, at(null))]);
      expect(views(port).at(-1)?.kind, `after ${n} ticks`).toBe("no-ticket");
    }
  });

  it("never the conversation that was left, when the browser answers late about the word that named it", async () => {
    const { mail, at } = openGmail();
    await browser.fromPanel({ type: "gmail.enable", account: mail.account, teamAddresses: [mail.account] });
    const port = browser.openPanel(1, TAB);
    let answer = () => {};
    browser.beforeTab = () => new Promise((resolve) => (answer = resolve));
    const left = browser.fromPage(TAB, at(mail));
    browser.beforeTab = async () => undefined;
    const now = browser.fromPage(TAB, at(null));
    // Everything that does not wait for the late answer has happened by then.
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer();
    await Promise.all([left, now]);
    expect(views(port).at(-1)?.kind).toBe("no-ticket");
  });

  it("gets only what concerns the tab that it watches", async () => {
    browser.tabs.set(8, { id: 8, url: addressOf(OTHER), windowId: 2 });
    const first = browser.openPanel(1, TAB);
    const second = browser.openPanel(2, 8);
    await browser.fromPage(TAB, located(REF));
    await browser.fromPage(TAB, openedMessage());
    await ticketView(first);
    expect(views(second).some((view) => view.kind === "ticket")).toBe(false);
  });
});
