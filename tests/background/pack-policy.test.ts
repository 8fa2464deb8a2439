import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type { PackApplied, PackOffer, PackPolicy, PackSummary } from "../../src/messages/pack-protocol.ts";
import { bundledOf, parsed, sha256, sourceOf } from "../storage/pack-fixtures.ts";
import { FakeBrowser } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const starter = bundledOf();
const ORDERED = { id: "company", body: "The company answers." };
const ordered = sourceOf(ORDERED);

let browser: FakeBrowser;
beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  browser = new FakeBrowser();
  startBackground({ browser: browser.api, packaged: packagedOf(starter), locateUrl: locateHelpdeskUrl });
});
afterEach(() => Dexie.delete("casekit"));

const ask = <T = { ok: boolean; problem?: string }>(type: string, payload: object = {}) =>
  browser.fromPanel<T>({ type, ...payload });
const list = () => ask<{ packs: PackSummary[]; policy: PackPolicy }>("packs.list");
const summaryOf = async (id: string) => (await list()).packs.find((pack) => pack.id === id);

async function apply(source: string, change: Partial<PackOffer> = {}): Promise<PackApplied> {
  const pack = parsed(source);
  const expects = (await summaryOf(pack.id))?.digest ?? null;
  const offer = { source, pack, origin: "file", expects, testsFailed: 0, agreed: [], ...change };
  return ask<PackApplied>("pack.apply", offer);
}

describe("a browser without policy", () => {
  it.each<[string, typeof FakeBrowser.prototype.policy]>([
    ["refuses to read it", null],
    ["has no place for it", "no storage"],
    ["has an empty one", {}],
    ["has one of the wrong shape", { packs: "casekit: 1", lockPacks: "yes" }],
    ["has a list of nothing", { packs: [1, null, ""], lockPacks: 1 }],
  ])("%s: no policy", async (_, policy) => {
    browser.policy = policy;
    expect((await list()).policy).toEqual({ locked: false, pending: [], managed: [] });
    expect(await apply(sourceOf())).toMatchObject({ ok: true });
  });

  it("does not believe a page that says a pack was ordered", async () => {
    expect(await apply(sourceOf(), { origin: "managed" })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("does not order this pack"),
    });
  });
});

describe("an order", () => {
  beforeEach(() => {
    browser.policy = { packs: [ordered] };
  });

  it("is pending until one of our pages carried it out, and then stands first", async () => {
    await apply(sourceOf());
    const pending = [{ source: ordered, digest: sha256(ordered) }];
    expect((await list()).policy).toEqual({ locked: false, pending, managed: [] });
    expect(await apply(ordered, { origin: "managed" })).toMatchObject({
      ok: true,
      summary: { id: "company", origin: "managed", enabled: true },
    });
    const { packs, policy } = await list();
    expect(policy).toEqual({ locked: false, pending: [], managed: ["company"] });
    expect(packs.map(({ id }) => id)).toEqual(["company", "acme", "starter"]);
  });

  it("needs no yes: the administrator's order is it", async () => {
    await apply(sourceOf({ id: "company", version: "9.0.0" }));
    expect(await apply(ordered, { testsFailed: 2 })).toMatchObject({
      ok: true,
      summary: { origin: "managed" },
    });
  });

  it("cannot be changed, removed, switched off or left by hand", async () => {
    const byHand = await apply(sourceOf({ id: "company", version: "0.1.0" }));
    await apply(ordered, { origin: "managed" });
    const digest = sha256(ordered);
    const earlier = byHand.ok ? byHand.summary.digest : "";
    const refused = { ok: false, problem: expect.stringContaining("browser policy") };
    const all = ["not-newer", "same-version", "failing-tests", "other-publisher"] as const;
    expect(await apply(sourceOf({ ...ORDERED, version: "2.0.0" }), { agreed: [...all] })).toMatchObject(
      refused,
    );
    expect(await ask("pack.remove", { id: "company" })).toEqual(refused);
    expect(await ask("pack.enable", { id: "company", enabled: false })).toEqual(refused);
    expect(await ask("pack.rollback", { id: "company", digest: earlier, expects: digest })).toMatchObject(
      refused,
    );
    expect(await summaryOf("company")).toMatchObject({ digest, enabled: true });
    // Without a lock everything else is the lead's, the order included.
    expect(await ask("packs.order", { ids: ["starter", "company"] })).toEqual({ ok: true });
    expect(await ask("pack.enable", { id: "starter", enabled: false })).toEqual({ ok: true });
  });

  it("switches a pack on that was switched off by hand", async () => {
    await apply(sourceOf({ id: "company", version: "0.1.0" }));
    await ask("pack.enable", { id: "company", enabled: false });
    expect(await apply(ordered)).toMatchObject({ ok: true, summary: { enabled: true } });
  });

  it("that is withdrawn leaves its pack, which is the lead's from then on, with a deliberate yes", async () => {
    await apply(ordered);
    browser.policy = {};
    expect((await list()).policy.managed).toEqual([]);
    const edited = sourceOf({ ...ORDERED, version: "2.0.0" });
    expect(await apply(edited)).toMatchObject({ ok: false, needs: ["other-publisher"] });
    expect(await apply(edited, { agreed: ["other-publisher"] })).toMatchObject({ ok: true });
    expect(await apply(sourceOf({ ...ORDERED, version: "3.0.0" }))).toMatchObject({ ok: true });
  });

  it("that goes back to a version that is here is followed at once", async () => {
    await apply(ordered);
    const newer = sourceOf({ ...ORDERED, version: "2.0.0" });
    browser.policy = { packs: [newer] };
    await apply(newer);
    expect(await summaryOf("company")).toMatchObject({ version: "2.0.0" });
    browser.policy = { packs: [ordered] };
    browser.events.stored.fire({}, "managed");
    await vi.waitFor(async () => expect(await summaryOf("company")).toMatchObject({ version: "1.0.0" }));
    expect((await list()).policy).toMatchObject({ pending: [], managed: ["company"] });
  });

  it("for two versions of one pack is carried out once, without end", async () => {
    const twin = sourceOf({ ...ORDERED, version: "2.0.0" });
    browser.policy = { packs: [ordered, twin] };
    for (const { source } of (await list()).policy.pending) await apply(source, { origin: "managed" });
    expect((await list()).policy).toMatchObject({ pending: [], managed: ["company"] });
  });

  it("may be for the starter as it came with Casekit", async () => {
    browser.policy = { packs: [sourceOf({ id: "starter", body: "From the starter." })] };
    expect((await list()).policy).toMatchObject({ pending: [], managed: ["starter"] });
    expect(await ask("pack.enable", { id: "starter", enabled: false })).toMatchObject({ ok: false });
  });
});

describe("a lock", () => {
  const LOCKED = expect.stringContaining("browser policy decides");

  it("refuses in plain words whatever is not ordered", async () => {
    const one = await apply(sourceOf());
    const two = await apply(sourceOf({ version: "2.0.0" }));
    const [first, second] = [one, two].map((answer) => (answer.ok ? answer.summary.digest : ""));
    browser.policy = { packs: [ordered], lockPacks: true };
    expect((await list()).policy.locked).toBe(true);
    const refused = { ok: false, problem: LOCKED };
    expect(await apply(sourceOf({ id: "new" }))).toMatchObject(refused);
    expect(await apply(sourceOf({ version: "3.0.0" }), { origin: "edited" })).toMatchObject(refused);
    expect(await ask("pack.rollback", { id: "acme", digest: first, expects: second })).toMatchObject(refused);
    expect(await ask("pack.enable", { id: "acme", enabled: false })).toEqual(refused);
    expect(await ask("pack.enable", { id: "starter", enabled: false })).toEqual(refused);
    expect(await ask("pack.remove", { id: "acme" })).toEqual(refused);
    expect(await ask("packs.order", { ids: ["starter", "acme"] })).toEqual(refused);
    expect((await list()).packs.map(({ id, version, enabled }) => [id, version, enabled])).toEqual([
      ["acme", "2.0.0", true],
      ["starter", "1.0.0", true],
    ]);
  });

  it("lets through what is ordered", async () => {
    browser.policy = { packs: [ordered], lockPacks: true };
    expect(await apply(ordered, { origin: "managed" })).toMatchObject({ ok: true });
    // Also when a lead imports the very file.
    await ask("pack.enable", { id: "company", enabled: false });
    expect(await apply(ordered)).toMatchObject({ ok: true, summary: { origin: "managed", enabled: true } });
  });
});

describe("the schema that browsers read", () => {
  const file = new URL("../../public/managed-schema.json", import.meta.url);
  const { $schema: _, ...schema } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const validate = new Ajv().compile(schema);

  it("names what the background reads, and nothing else", () => {
    expect(Object.keys(schema.properties as object).sort()).toEqual([
      "lockPacks",
      "packs",
      "secretsMode",
      "shopRules",
      "shops",
      "teamKey",
    ]);
    expect(validate({ packs: [ordered], lockPacks: true })).toBe(true);
    expect(validate({ shops: ["acme.myshopify.com"], teamKey: "k".repeat(43) })).toBe(true);
    const rule = { shop: "acme.myshopify.com", order: "UK-####" };
    expect(validate({ shopRules: [rule] })).toBe(true);
    expect(validate({ shopRules: ["acme.myshopify.com"] })).toBe(false);
    expect(validate({ secretsMode: "passphrase" })).toBe(true);
    expect(validate({ secretsMode: 1 })).toBe(false);
    expect(validate({ shops: "acme.myshopify.com" })).toBe(false);
    expect(validate({ packs: ordered })).toBe(false);
    expect(validate({ packs: [{ id: "company" }] })).toBe(false);
    expect(validate({ lockPacks: "yes" })).toBe(false);
  });
});
