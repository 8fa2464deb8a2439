import "fake-indexeddb/auto";
import Dexie from "dexie";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import type { KeyRotation } from "../../src/core/channel/keys.ts";
import { seal } from "../../src/core/sealed/sealed-file.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type { ChannelState } from "../../src/messages/channel-protocol.ts";
import type { PackSummary } from "../../src/messages/pack-protocol.ts";
import type { PanelRequests, PanelRequestType, Settings } from "../../src/messages/protocol.ts";
import { type PublishOffer, publishPack } from "../../src/options/packs/team/publish.ts";
import { type ChannelYes, followChannel } from "../../src/pack-check/follow-channel.ts";
import { startCheck } from "../../src/pack-check/start-check.ts";
import { makeKey, publish, rotate, subtle, type TeamKey } from "../core/channel/team-keys.ts";
import { createInlineWorker } from "../pack-check/inline-worker.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { type LocalShop, startLocalShop } from "../shops/shopify/local-shop.ts";
import { bundledOf, parsed, sourceOf } from "../storage/pack-fixtures.ts";
import { FakeBrowser } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const { domain, token } = SHOP_CREDENTIALS;
const HEAD = "casekit.channel";
const PASSPHRASE = "blue harbour seven lanterns";
const starter = bundledOf({ playbook: "from-starter", body: "The starter answers." });
const realFetch = globalThis.fetch;

let local: LocalShop;
let browser: FakeBrowser;
/** What the tracker answers. */
let aftership: (init: RequestInit) => Response;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local?.close());
beforeEach(async () => {
  vi.stubGlobal("addEventListener", () => undefined);
  vi.stubGlobal("fetch", (input: string, init: RequestInit) => {
    if (String(input).startsWith("https://api.aftership.com/")) return Promise.resolve(aftership(init));
    return String(input).startsWith("https:") ? local.fetch(input, init) : realFetch(input, init);
  });
  aftership = () => Response.json({ data: { trackings: [] } });
  local.replica.reset();
  local.replica.store.appData.clear();
  await openBrowser();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete("casekit");
});

function ask<K extends PanelRequestType>(
  type: K,
  payload: PanelRequests[K][0],
): Promise<PanelRequests[K][1]> {
  return browser.fromPanel({ type, ...payload });
}

/** Another person's browser: nothing of the one before is left. */
async function openBrowser(connected = true): Promise<void> {
  await Dexie.delete("casekit");
  browser = new FakeBrowser();
  startBackground({ browser: browser.api, packaged: packagedOf(starter), locateUrl: locateHelpdeskUrl });
  if (!connected) return;
  const report = await ask("shop.connect", { domain, credentials: { kind: "token", token } });
  expect(report).toMatchObject({ ok: true });
}

let at = new Date();
const follow = (yes: ChannelYes = {}, force = true) =>
  followChannel(ask, {
    subtle,
    now: () => at,
    force,
    yes,
    check: (input, around) => startCheck(input, around, createInlineWorker().spawn),
  });
const reportOf = async (yes: ChannelYes = {}) => {
  const followed = await follow(yes);
  if (followed.kind !== "reported") throw new Error(JSON.stringify(followed));
  return followed.report;
};
const offerOf = (version: string, body = `Words of ${version}.`): PublishOffer["pack"] => {
  const source = sourceOf({ id: "acme-support", version, body });
  return { id: "acme-support", name: "Pack acme-support", version, source };
};
const client = { request: ask };
const release = (version: string, more: Partial<PublishOffer> = {}) =>
  publishPack(client, { pack: offerOf(version), ...more }, { subtle, now: at });
const installed = async (id = "acme-support"): Promise<PackSummary | undefined> =>
  (await ask("packs.list", {})).packs.find((pack) => pack.id === id);
const state = () => ask("channel.state", {});
const settings = (): Promise<Settings> => ask("settings.get", {});

/** A lead publishes from a browser of their own, which is then closed. Answers the public key. */
async function leadPublishes(version: string): Promise<string> {
  await openBrowser();
  await ask("channel.make-key", { rotate: false });
  expect(await release(version)).toMatchObject({ kind: "published" });
  const key = (await state()).own?.key ?? "";
  await openBrowser();
  return key;
}

/** Puts a publication of a key that is only known to the test into the shop. */
async function plant(
  by: TeamKey,
  version: string,
  more: { now?: string; rotations?: KeyRotation[]; source?: string } = {},
) {
  const source = more.source ?? offerOf(version)?.source ?? "";
  const made = await publish({ by, version, shop: domain, source, now: at.toISOString(), ...more });
  const { appData } = local.replica.store;
  const field = { namespace: "casekit", type: "multi_line_text_field", createdAt: "" };
  for (const { key, value } of made.parts) appData.set(`casekit.${key}`, { ...field, key, value });
  appData.set(HEAD, { ...field, key: "channel", value: made.text });
  return made;
}

beforeEach(() => {
  at = new Date();
});
const later = () => {
  at = new Date(at.getTime() + 60_000);
};

describe("an agent's browser", () => {
  it("does nothing until somebody says yes to the lead's key, then gets every version by itself", async () => {
    const key = await leadPublishes("1.4.0");
    expect(await follow({}, false)).toEqual({ kind: "not-due" });
    expect(await reportOf()).toMatchObject({ kind: "new-key", key, pinned: null });
    expect(await installed()).toBeUndefined();
    expect(await state()).toMatchObject({ following: false, pinned: null });

    expect(await reportOf({ key })).toMatchObject({ kind: "done", installed: [{ version: "1.4.0" }] });
    expect(await installed()).toMatchObject({ version: "1.4.0", origin: "channel" });
    expect(await state()).toMatchObject({ following: true, pinned: key });
    expect(await reportOf()).toMatchObject({ kind: "done" });
  });

  it("asks the shop once in a quarter of an hour, for 2 points while nothing has changed", async () => {
    const key = await leadPublishes("1.4.0");
    await reportOf({ key });
    const { usage } = local.replica;
    usage.queries.length = 0;
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 16 * 60_000 });
    try {
      const both = await Promise.all([follow({}, false), follow({}, false)]);
      expect(both.map(({ kind }) => kind).sort()).toEqual(["not-due", "reported"]);
      expect(usage.queries.map(({ operation, requested }) => [operation, requested])).toEqual([
        ["CasekitChannel", 2],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("keeps what is installed when the words in the shop are not those that were signed", async () => {
    const lead = await makeKey();
    await plant(lead, "1.4.0");
    await reportOf({ key: lead.key });
    later();
    const { parts } = await plant(lead, "1.5.0");
    const stored = local.replica.store.appData.get(`casekit.${parts[0]?.key}`);
    if (stored === undefined) throw new Error("The part was stored.");
    const good = stored.value;
    stored.value = `${good.startsWith("A") ? "B" : "A"}${good.slice(1)}`;
    expect(await reportOf()).toMatchObject({ kind: "tampered" });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
    // Set right again it is taken: nothing of the bad look was kept as done.
    stored.value = good;
    expect(await reportOf()).toMatchObject({ kind: "done", installed: [{ version: "1.5.0" }] });
  });

  it("waits for the rest of what is half-written, and refuses what is no pack", async () => {
    const lead = await makeKey();
    await plant(lead, "1.4.0");
    await reportOf({ key: lead.key });
    later();
    const { parts } = await plant(lead, "1.5.0");
    local.replica.store.appData.delete(`casekit.${parts[0]?.key}`);
    expect(await reportOf()).toMatchObject({ kind: "half-written", pack: { version: "1.5.0" } });
    later();
    await plant(lead, "1.5.0", { source: "casekit: 7" });
    expect(await reportOf()).toMatchObject({ kind: "unusable", why: expect.stringContaining("Line 1") });
    later();
    // Signed words about another pack than the one that comes.
    await plant(lead, "1.6.0", { source: offerOf("1.5.5")?.source ?? "" });
    expect(await reportOf()).toMatchObject({ kind: "tampered" });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
  });

  it("asks before an older publication or an older version comes back", async () => {
    const lead = await makeKey();
    const old = await plant(lead, "1.3.9");
    later();
    await plant(lead, "1.4.0");
    await reportOf({ key: lead.key });
    const head = local.replica.store.appData.get(HEAD);
    if (head === undefined) throw new Error("The manifest was stored.");
    head.value = old.text;
    const report = await reportOf();
    expect(report).toMatchObject({ kind: "rolled-back", packs: [{ version: "1.3.9" }] });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
    // A yes to the publication is not yet one to the older version.
    const older = report.kind === "rolled-back" ? report.hash : "";
    expect(await reportOf({ older })).toMatchObject({ kind: "waiting", packs: [{ needs: ["not-newer"] }] });
    expect(await reportOf({ packs: ["acme-support"] })).toMatchObject({ kind: "done" });
    expect(await installed()).toMatchObject({ version: "1.3.9", origin: "channel" });
  });

  it("asks about another key, and follows one that the pinned key named", async () => {
    const [lead, thief, next] = await Promise.all([makeKey(), makeKey(), makeKey()]);
    await plant(lead, "1.4.0");
    await reportOf({ key: lead.key });
    later();
    await plant(thief, "6.6.6");
    expect(await reportOf()).toMatchObject({ kind: "new-key", key: thief.key, pinned: lead.key });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
    later();
    await plant(next, "1.5.0", { rotations: [await rotate(lead, next, domain)] });
    expect(await reportOf()).toMatchObject({ kind: "done", installed: [{ version: "1.5.0" }] });
    expect(await state()).toMatchObject({ pinned: next.key });
    later();
    // The key before has no say any more.
    await plant(lead, "1.6.0");
    expect(await reportOf()).toMatchObject({ kind: "new-key", key: lead.key, pinned: next.key });
  });

  it("asks before it replaces what somebody brought in by hand", async () => {
    const lead = await makeKey();
    await plant(lead, "1.4.0");
    await reportOf({ key: lead.key });
    const source = sourceOf({ id: "acme-support", version: "1.4.1", body: "Mine." });
    const expects = (await installed())?.digest ?? null;
    const offer = { source, pack: parsed(source), expects, testsFailed: 0, origin: "file" as const };
    expect(await ask("pack.apply", { ...offer, agreed: [] })).toMatchObject({ needs: ["other-publisher"] });
    expect(await ask("pack.apply", { ...offer, agreed: ["other-publisher"] })).toMatchObject({ ok: true });
    // The same publication again is no reason to take it back.
    expect(await reportOf()).toMatchObject({ kind: "done" });
    later();
    await plant(lead, "1.5.0");
    expect(await reportOf()).toMatchObject({ kind: "waiting", packs: [{ needs: ["other-publisher"] }] });
    expect(await installed()).toMatchObject({ version: "1.4.1" });
    // It goes on waiting until somebody answers.
    expect(await reportOf()).toMatchObject({ kind: "waiting" });
    expect(await reportOf({ packs: ["acme-support"] })).toMatchObject({ kind: "done" });
    expect(await installed()).toMatchObject({ version: "1.5.0" });
  });

  it("tells a shop that does not answer from a channel that is not in order", async () => {
    const key = await leadPublishes("1.4.0");
    await reportOf({ key });
    local.replica.setMode({ kind: "status", status: 402 });
    expect(await follow()).toMatchObject({ kind: "failed" });
    expect(await state()).toMatchObject({ report: { kind: "done" }, pinned: key });
  });
});

describe("browser policy", () => {
  it("names the key: it is followed without a question, through rotations, and no other is taken", async () => {
    const [lead, thief, next] = await Promise.all([makeKey(), makeKey(), makeKey()]);
    browser.policy = { teamKey: lead.key };
    await plant(lead, "1.4.0");
    expect(await follow({}, false)).toMatchObject({ kind: "reported", report: { kind: "done" } });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
    later();
    await plant(thief, "6.6.6");
    expect(await reportOf({ key: thief.key })).toMatchObject({ kind: "new-key", key: thief.key });
    await ask("channel.keep", { following: false, pinned: thief.key });
    expect(await state()).toMatchObject({ following: true, pinned: lead.key });
    expect(await reportOf()).toMatchObject({ kind: "new-key" });
    expect(await installed()).toMatchObject({ version: "1.4.0" });
    later();
    await plant(next, "1.5.0", { rotations: [await rotate(lead, next, domain)] });
    expect(await reportOf()).toMatchObject({ kind: "done" });
    expect(await installed()).toMatchObject({ version: "1.5.0" });
  });

  it("that allows its own packs alone has the shop asked for none", async () => {
    const lead = await makeKey();
    browser.policy = { teamKey: lead.key, lockPacks: true };
    await plant(lead, "1.4.0");
    local.replica.usage.queries.length = 0;
    expect(await follow({}, false)).toEqual({ kind: "not-due" });
    expect(local.replica.usage.queries).toEqual([]);
  });

  it("offers shops, and takes nothing that is no shop's address or no key", async () => {
    browser.policy = { shops: ["acme.myshopify.com", "evil.example", 7], teamKey: "short" };
    expect((await state()).policy).toEqual({ shops: ["acme.myshopify.com"], teamKey: null });
    browser.policy = "no storage";
    expect((await state()).policy).toEqual({ shops: [], teamKey: null });
  });
});

describe("a lead's browser", () => {
  beforeEach(async () => {
    await ask("channel.make-key", { rotate: false });
  });

  it("publishes beside what it published before, and lets old parts go", async () => {
    await release("1.0.0");
    for (const version of ["1.1.0", "1.2.0"]) {
      later();
      expect(await release(version)).toMatchObject({ kind: "published" });
    }
    later();
    const other = { id: "other", name: "Other", version: "1.0.0", source: sourceOf({ id: "other" }) };
    const outcome = await publishPack(client, { pack: other }, { subtle, now: at });
    expect(outcome).toMatchObject({
      manifest: { packs: [{ id: "acme-support", version: "1.2.0" }, { id: "other" }] },
    });
    // The head, both packs.
    expect(local.replica.store.appData.size).toBe(3);
  });

  it("is told when another lead was faster, and overwrites nothing", async () => {
    await release("1.0.0");
    const other = await makeKey();
    const slow = {
      async request<K extends PanelRequestType>(type: K, payload: PanelRequests[K][0]) {
        if (type === "channel.publish") await plant(other, "2.0.0");
        return ask(type, payload);
      },
    };
    const outcome = await publishPack(slow, { pack: offerOf("1.1.0") }, { subtle, now: at });
    expect(outcome).toMatchObject({ kind: "refused", problem: expect.stringContaining("Somebody else") });
    const head = local.replica.store.appData.get(HEAD)?.value ?? "";
    expect(Buffer.from(head.split(".")[1] ?? "", "base64url").toString()).toContain("2.0.0");
  });

  it("signs nobody else's packs along: what is not its own is replaced as a whole, after a yes", async () => {
    const thief = await makeKey();
    await plant(thief, "6.6.6");
    const outcome = await release("1.0.0");
    expect(outcome).toMatchObject({ kind: "not-ours", what: "new-key", key: thief.key });
    const mark = outcome.kind === "not-ours" ? outcome.mark : "";
    expect(await release("1.0.0", { replaces: "0".repeat(64) })).toMatchObject({ kind: "not-ours" });
    const replaced = await release("1.0.0", { replaces: mark });
    expect(replaced).toMatchObject({ manifest: { packs: [{ version: "1.0.0" }] } });
  });

  it("hands over to a new key that agents accept without a question", async () => {
    const before = (await state()).own?.key;
    await release("1.0.0");
    await ask("channel.make-key", { rotate: true });
    later();
    expect(await publishPack(client, { pack: null }, { subtle, now: at })).toMatchObject({
      manifest: { packs: [{ version: "1.0.0" }], rotations: [{ from: before }] },
    });
    const own = (await state()).own;
    expect(own?.key).not.toBe(before);
    await openBrowser();
    await ask("channel.keep", { following: true, pinned: before ?? null });
    expect(await reportOf()).toMatchObject({ kind: "done", installed: [{ version: "1.0.0" }] });
    expect((await state()).pinned).toBe(own?.key);
  });

  it("keeps its key in a file that needs the passphrase, for the next computer", async () => {
    await release("1.0.0");
    const own = (await state()).own;
    const saved = await ask("channel.export-key", { passphrase: PASSPHRASE });
    const file = saved.ok ? saved.file : "";
    expect((await state()).own?.backedUp).toBe(true);
    await openBrowser();
    const wrong = await ask("channel.import-key", { file, passphrase: "something else" });
    expect(wrong).toEqual({ ok: false, why: "passphrase" });
    expect((await state()).own).toBeNull();
    expect(await ask("channel.import-key", { file, passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect((await state()).own?.key).toBe(own?.key);
    later();
    expect(await release("1.1.0")).toMatchObject({ kind: "published", manifest: { key: own?.key } });
  });
});

describe("a set-up file", () => {
  async function makeFile(): Promise<{ file: string; key: string }> {
    const { own } = await ask("channel.make-key", { rotate: false });
    await release("1.0.0");
    const made = await ask("setup.export", { passphrase: PASSPHRASE });
    if (!made.ok) throw new Error(made.problem);
    await openBrowser(false);
    return { file: made.file, key: own?.key ?? "" };
  }
  const nothingChanged = async () => {
    expect((await settings()).shop).toBeNull();
    expect((await state()) satisfies ChannelState).toMatchObject({ shop: null, following: false });
  };

  it("connects the shop and follows the lead, and the token is nowhere to be seen", async () => {
    const { file, key } = await makeFile();
    expect(file).not.toContain(token);
    expect(file).not.toContain(key);
    const answer = await ask("setup.import", { file, passphrase: PASSPHRASE });
    expect(answer).toEqual({ ok: true, shop: domain, left: [] });
    expect(await settings()).toMatchObject({ shop: { kind: "shopify", domain } });
    expect(await state()).toMatchObject({ following: true, pinned: key });
    expect(JSON.stringify([answer, await state(), await settings()])).not.toContain(token);
    expect(await reportOf()).toMatchObject({ kind: "done", installed: [{ version: "1.0.0" }] });
  });

  describe("that takes along a tracker's key and a mailbox", () => {
    const KEY = "key-of-the-tracker";
    const mailbox = { account: "support@acme.example", teamAddresses: ["help@acme.example"] };
    async function makeFull(more: object = {}): Promise<string> {
      expect(await ask("tracker.connect", { kind: "aftership", key: KEY })).toMatchObject({ ok: true });
      await ask("gmail.enable", mailbox);
      await ask("gmail.enable", { account: "dana@acme.example", teamAddresses: [] });
      const chosen = { trackers: ["aftership" as const], mailboxes: [mailbox.account], ...more };
      const made = await ask("setup.export", { passphrase: PASSPHRASE, ...chosen });
      if (!made.ok) throw new Error(made.problem);
      await openBrowser(false);
      return made.file;
    }

    it("says what it holds without a secret, and changes nothing by that", async () => {
      const file = await makeFull();
      expect(file).not.toContain(KEY);
      const answer = await ask("setup.look", { file, passphrase: PASSPHRASE });
      expect(answer).toEqual({
        ok: true,
        content: {
          shops: [domain],
          hosts: [domain, "api.aftership.com"],
          trackers: ["aftership"],
          mailboxes: { "support@acme.example": { teamAddresses: ["help@acme.example"] } },
          follows: false,
          hasRules: false,
        },
      });
      expect(JSON.stringify(answer)).not.toContain(KEY);
      expect(JSON.stringify(answer)).not.toContain(token);
      await nothingChanged();
      expect(await ask("setup.look", { file, passphrase: "wrong passphrase" })).toEqual({
        ok: false,
        why: "passphrase",
      });
    });

    it("connects both, and takes nothing away that the browser has", async () => {
      const file = await makeFull();
      await ask("gmail.enable", { ...mailbox, teamAddresses: ["own@acme.example"] });
      await ask("gmail.enable", { account: "agent@acme.example", teamAddresses: [] });
      let key: string | null = null;
      aftership = (init) => {
        key = new Headers(init.headers).get("as-api-key");
        return Response.json({ data: { trackings: [] } });
      };
      expect(await ask("setup.import", { file, passphrase: PASSPHRASE })).toEqual({
        ok: true,
        shop: domain,
        left: [],
      });
      expect(key).toBe(KEY);
      expect(await settings()).toMatchObject({
        trackers: ["aftership"],
        gmail: {
          "support@acme.example": { teamAddresses: ["own@acme.example", "help@acme.example"] },
          "agent@acme.example": { teamAddresses: [] },
        },
      });
      expect((await settings()).gmail).not.toHaveProperty(["dana@acme.example"]);
    });

    it("holds only what was chosen", async () => {
      const file = await makeFull({ trackers: [], mailboxes: [] });
      expect(await ask("setup.look", { file, passphrase: PASSPHRASE })).toMatchObject({
        ok: true,
        content: { hosts: [domain], trackers: [], mailboxes: {} },
      });
    });

    it("and whose key the tracker refuses connects the shop, and says what is left", async () => {
      const file = await makeFull();
      aftership = () => Response.json({}, { status: 401 });
      expect(await ask("setup.import", { file, passphrase: PASSPHRASE })).toEqual({
        ok: true,
        shop: domain,
        left: [expect.stringMatching(/^AfterShip is not connected: /)],
      });
      expect(await settings()).toMatchObject({ shop: { kind: "shopify", domain }, trackers: [] });
    });

    it("and that was made by a Casekit that knew only of the shop still works", async () => {
      const credentials = { kind: "token", token };
      const sealed = (content: object) =>
        seal(
          { kind: "set-up", shop: domain, text: JSON.stringify(content), passphrase: PASSPHRASE },
          subtle,
          (bytes) => crypto.getRandomValues(bytes),
        );
      await openBrowser(false);
      const unknown = await sealed({ credentials, teamKey: null, wishes: [] });
      const strange = await sealed({ credentials, teamKey: null, mailboxes: { "no address": {} } });
      for (const file of [unknown, strange])
        expect(await ask("setup.import", { file, passphrase: PASSPHRASE })).toEqual({
          ok: false,
          why: "form",
        });
      await nothingChanged();
      const older = await sealed({ credentials, teamKey: null });
      expect(await ask("setup.import", { file: older, passphrase: PASSPHRASE })).toEqual({
        ok: true,
        shop: domain,
        left: [],
      });
    });
  });

  it("with the wrong passphrase, changed, or too old or new, changes nothing and says why", async () => {
    const { file } = await makeFile();
    const json = JSON.parse(file) as Record<string, unknown>;
    const bad: [string, string, string][] = [
      [file, "wrong passphrase", "passphrase"],
      [JSON.stringify({ ...json, shop: "evil.myshopify.com" }), PASSPHRASE, "changed"],
      [JSON.stringify({ ...json, version: 9 }), PASSPHRASE, "too-new"],
      [JSON.stringify({ ...json, version: 0 }), PASSPHRASE, "too-old"],
      [JSON.stringify({ ...json, admin: true }), PASSPHRASE, "form"],
      ["casekit: 1", PASSPHRASE, "form"],
    ];
    for (const [text, passphrase, why] of bad) {
      const answer = await ask("setup.import", { file: text, passphrase });
      expect(answer).toEqual({ ok: false, why });
      await nothingChanged();
    }
  });

  it("whose access the shop refuses, or whose host the browser was not allowed, changes nothing", async () => {
    const { file } = await makeFile();
    local.replica.setMode({ kind: "status", status: 401 });
    expect(await ask("setup.import", { file, passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    await nothingChanged();
    local.replica.reset();
    browser.granted = () => false;
    expect(await ask("setup.import", { file, passphrase: PASSPHRASE })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("not allowed"),
    });
    await nothingChanged();
  });

  it("is made where the access was typed in, not where a file brought it", async () => {
    const { file } = await makeFile();
    await ask("setup.import", { file, passphrase: PASSPHRASE });
    expect(await ask("setup.export", { passphrase: PASSPHRASE })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("your lead"),
    });
    await ask("shop.connect", { domain, credentials: { kind: "token", token } });
    expect(await ask("setup.export", { passphrase: PASSPHRASE })).toMatchObject({ ok: true });
  });

  it("is not made with a passphrase that is guessed in a moment", async () => {
    expect(await browser.fromPanel({ type: "setup.export", passphrase: "short" })).toEqual({
      refused: "bad-message",
    });
  });
});
