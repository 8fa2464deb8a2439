import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type { ConnectionReport, PanelPush, Settings, TicketView } from "../../src/messages/protocol.ts";
import type { SecretsAnswer, SecretsState } from "../../src/messages/secrets-protocol.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { openedMessage } from "../messages/samples.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { DOMAIN, type LocalShop, startLocalShop } from "../shops/shopify/local-shop.ts";
import { FakeBrowser } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const starter = parsePack(readFileSync(new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url)));
const PASSPHRASE = "six words that nobody guesses";
const TAB = 7;
const REF = { helpdesk: "zendesk", account: "acme", id: "101" };

const realFetch = fetch;
let local: LocalShop;
let browser: FakeBrowser;

function startWorker(): void {
  if (!starter.ok) throw new Error("The starter pack does not parse.");
  // What an earlier worker listened to went with it.
  for (const event of Object.values(browser.events)) event.listeners.length = 0;
  const bundled = { pack: starter.pack, digest: "5".repeat(64) };
  // Taken by the worker as it starts; the local shop itself needs the real one.
  vi.stubGlobal("fetch", local.fetch);
  startBackground({ browser: browser.api, packaged: packagedOf(bundled), locateUrl: locateHelpdeskUrl });
  vi.stubGlobal("fetch", realFetch);
}

/** Memory goes with the browser; the database stays. */
function restartBrowser(): void {
  const { policy } = browser;
  browser = new FakeBrowser();
  browser.policy = policy;
  browser.tabs.set(TAB, { id: TAB, url: "https://acme.zendesk.com/agent/tickets/101", windowId: 1 });
  startWorker();
}

beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(async () => {
  // A worker's global scope is an event target; Node's is not.
  vi.stubGlobal("addEventListener", () => undefined);
  local.replica.reset();
  // Emptied, not deleted: what a worker still has to write for a panel must not fail.
  const database = openDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
  browser = new FakeBrowser();
  restartBrowser();
  await connect();
});
afterEach(() => vi.unstubAllGlobals());

const { clientId, clientSecret } = SHOP_CREDENTIALS;
const ask = <T>(type: string, payload: object = {}) => browser.fromPanel<T>({ type, ...payload });
const stateNow = () => ask<SecretsState>("secrets.state");
const test = () => ask<ConnectionReport>("shop.test", { domain: DOMAIN });
const connect = () =>
  ask<ConnectionReport>("shop.connect", {
    domain: DOMAIN,
    credentials: { kind: "client", clientId, clientSecret },
  });
const lockWith = (passphrase: string) =>
  ask<SecretsAnswer>("secrets.change", { mode: "passphrase", passphrase });
const unlock = (passphrase: string) => ask<SecretsAnswer>("secrets.unlock", { passphrase });

/** What a panel shows of the ticket once the shop was asked. */
async function lookup(): Promise<TicketView["lookup"]> {
  const port = browser.openPanel(1, TAB);
  await browser.fromPage(TAB, { type: "page.located", helpdesk: "zendesk", account: "acme", ref: REF });
  await browser.fromPage(TAB, openedMessage());
  const isOver = (view: unknown): view is TicketView =>
    (view as TicketView).kind === "ticket" && /failed|answered/.test((view as TicketView).lookup.state);
  return vi.waitFor(() => {
    const views = (port.received as PanelPush[]).flatMap((push) => (push.type === "view" ? [push.view] : []));
    const over = views.findLast(isOver);
    if (over === undefined) throw new Error("The shop was not asked.");
    return over.lookup;
  }, 3_000);
}

describe("with a passphrase", () => {
  beforeEach(async () => {
    expect(await lockWith(PASSPHRASE)).toMatchObject({
      ok: true,
      state: { mode: "passphrase", isLocked: false },
    });
  });

  it("a worker's death changes nothing, and a restart of the browser locks", async () => {
    startWorker();
    expect(await test()).toMatchObject({ ok: true });
    expect([...browser.alarms]).toEqual(["lock-secrets"]);
    restartBrowser();
    expect(await stateNow()).toMatchObject({ isLocked: true, missing: { shops: [] } });
    expect(await lookup()).toMatchObject({
      state: "failed",
      locked: true,
      offline: false,
      retryAt: null,
      message: expect.stringMatching(/locked.*Unlock it under Connections/),
    });
    expect(await test()).toMatchObject({ ok: false, problem: expect.stringContaining("Unlock it") });
    expect(await unlock("not it")).toMatchObject({
      ok: false,
      problem: expect.stringContaining("Nothing was lost"),
    });
    expect(await unlock(PASSPHRASE)).toMatchObject({ ok: true, state: { isLocked: false } });
    expect(await lookup()).toMatchObject({ state: "answered" });
  });

  it("locking takes the day's token out of memory too", async () => {
    expect(JSON.stringify(await browser.area.get(null))).toContain("token:");
    expect(await ask("secrets.lock")).toMatchObject({ ok: true, state: { isLocked: true } });
    const memory = JSON.stringify(await browser.area.get(null));
    expect(memory).not.toContain("token:");
    expect(memory).not.toContain("secrets-key");
  });

  it("while locked nothing is connected, and what is there stays", async () => {
    await ask("secrets.lock");
    expect(await connect()).toMatchObject({ ok: false, problem: expect.stringContaining("Unlock it") });
    expect(await ask("channel.make-key", { rotate: false })).toMatchObject({
      failed: expect.stringContaining("Unlock"),
    });
    expect(await ask("setup.export", { passphrase: "another passphrase" })).toMatchObject({
      failed: expect.stringContaining("Unlock it"),
    });
    await unlock(PASSPHRASE);
    expect(await test()).toMatchObject({ ok: true });
  });

  it("a forgotten one is left behind by connecting anew", async () => {
    await ask("secrets.lock");
    expect(await ask("secrets.start-over")).toMatchObject({
      ok: true,
      state: { mode: "device", isLocked: false },
    });
    expect(await ask<Settings>("settings.get")).toMatchObject({ shop: null, trackers: [] });
    expect(await connect()).toMatchObject({ ok: true });
  });
});

describe("until the browser closes", () => {
  it("is gone after a restart; the panel says what to do, and connecting again mends it", async () => {
    expect(await ask("secrets.change", { mode: "session" })).toMatchObject({ ok: true });
    startWorker();
    expect(await test()).toMatchObject({ ok: true });
    restartBrowser();
    expect(await stateNow()).toMatchObject({ mode: "session", missing: { shops: [DOMAIN] } });
    expect(await lookup()).toMatchObject({
      state: "failed",
      message: expect.stringMatching(/only until it closes.*Connect the shop again/),
    });
    expect(await connect()).toMatchObject({ ok: true });
    expect(await stateNow()).toMatchObject({ mode: "session", missing: { shops: [] } });
  });
});

describe("browser policy", () => {
  it("decides: what it does not order is refused", async () => {
    browser.policy = { secretsMode: "session" };
    expect(await stateNow()).toMatchObject({ mode: "session", forced: "session", missing: { shops: [] } });
    expect(await lockWith(PASSPHRASE)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("administrator"),
    });
    expect(await test()).toMatchObject({ ok: true });
  });

  it("that wants a passphrase has the panel say so until there is one", async () => {
    browser.policy = { secretsMode: "passphrase" };
    expect(await lookup()).toMatchObject({
      state: "failed",
      locked: true,
      message: expect.stringContaining("Choose one"),
    });
    expect(await lockWith(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await test()).toMatchObject({ ok: true });
  });

  it.each([null, "no storage", {}, { secretsMode: "paper" }, { secretsMode: 3 }] as const)(
    "without an order the choice is free: %j",
    async (policy) => {
      browser.policy = policy;
      expect(await stateNow()).toMatchObject({ mode: "device", forced: null });
      expect(await test()).toMatchObject({ ok: true });
    },
  );
});

it("no page may ask about secrets", async () => {
  for (const type of ["secrets.state", "secrets.lock", "secrets.start-over"])
    expect(await browser.fromPage(TAB, { type })).toEqual({ refused: "wrong-zone" });
});
