import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type {
  ApprovalRow,
  PackApplied,
  PackConcern,
  PackOffer,
  PackPolicy,
  PackSummary,
  PackVersion,
} from "../../src/messages/pack-protocol.ts";
import type { PanelPush, SearchableReply, TicketView } from "../../src/messages/protocol.ts";
import { openedMessage, packRequestSamples } from "../messages/samples.ts";
import { bundledOf, parsed, sha256, sourceOf } from "../storage/pack-fixtures.ts";
import { FakeBrowser, type FakePort } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const TAB = 7;
const REF = { helpdesk: "zendesk", account: "acme", id: "101" } as const;
const starter = bundledOf({ playbook: "from-starter", body: "The starter answers." });

let browser: FakeBrowser;
function start(bundled = starter): void {
  startBackground({ browser: browser.api, packaged: packagedOf(bundled), locateUrl: locateHelpdeskUrl });
}
beforeEach(() => {
  vi.stubGlobal("addEventListener", () => undefined);
  browser = new FakeBrowser();
  browser.tabs.set(TAB, { id: TAB, url: "https://acme.zendesk.com/agent/tickets/101", windowId: 1 });
  start();
});
afterEach(async () => {
  vi.useRealTimers();
  await Dexie.delete("casekit");
});

type Words = Parameters<typeof sourceOf>[0];
const ask = <T>(type: string, payload: object = {}) => browser.fromPanel<T>({ type, ...payload });
const list = () => ask<{ packs: PackSummary[]; policy: PackPolicy }>("packs.list");
const summaryOf = async (id: string) => (await list()).packs.find((pack) => pack.id === id);
const digestOf = (words: Words) => sha256(sourceOf(words));

async function apply(words: Words, change: Partial<PackOffer> = {}): Promise<PackApplied> {
  const source = change.source ?? sourceOf(words);
  const pack = parsed(source);
  const expects = (await summaryOf(pack.id))?.digest ?? null;
  const offer = { source, pack, origin: "file", expects, testsFailed: 0, agreed: [], ...change };
  return ask<PackApplied>("pack.apply", offer);
}

async function applied(words: Words, change: Partial<PackOffer> = {}): Promise<PackSummary> {
  const answer = await apply(words, change);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.summary;
}

async function ticketPanel(): Promise<FakePort> {
  const port = browser.openPanel(1, TAB);
  await browser.fromPage(TAB, { type: "page.located", helpdesk: "zendesk", account: "acme", ref: REF });
  await browser.fromPage(TAB, openedMessage());
  return port;
}

const ticketViews = (port: FakePort) =>
  (port.received as PanelPush[]).flatMap((push) =>
    push.type === "view" && push.view.kind === "ticket" ? [push.view] : [],
  );

function viewWith(port: FakePort, when: (view: TicketView) => boolean): Promise<TicketView> {
  return vi.waitFor(() => {
    const view = ticketViews(port).at(-1);
    if (view === undefined || !when(view)) throw new Error("Not yet.");
    return view;
  });
}

it.each(packRequestSamples.map((each) => [each.type, each] as const))(
  "%s is refused from a page",
  async (_, sample) => {
    expect(await browser.fromPage(TAB, sample)).toEqual({ refused: "wrong-zone" });
  },
);

describe("a first start", () => {
  it("lists the starter alone, as it came with Casekit", async () => {
    const { packs, policy } = await list();
    expect(packs).toEqual([
      expect.objectContaining({
        id: "starter",
        digest: starter.digest,
        origin: "starter",
        importedAt: null,
        enabled: true,
        playbooks: 1,
        replies: 1,
        versions: 1,
      }),
    ]);
    expect(packs[0]).not.toHaveProperty("newerStarter");
    expect(policy).toEqual({ locked: false, pending: [], managed: [] });
    expect(await ask("pack.read", { id: "starter", digest: null })).toMatchObject({
      source: null,
      version: { origin: "starter", current: true },
    });
  });

  it("knows no other pack", async () => {
    expect(await ask("pack.read", { id: "acme", digest: null })).toEqual({ source: null, version: null });
    expect(await ask("pack.versions", { id: "acme" })).toEqual({ versions: [] });
    expect(await ask("pack.enable", { id: "acme", enabled: true })).toMatchObject({ ok: false });
  });
});

describe("applying", () => {
  it("answers with what stands now, byte for byte to read again", async () => {
    const source = `\uFEFF${sourceOf({ body: "Grüße – здравствуйте 🙂" })}`;
    const summary = await applied({}, { source, origin: "paste" });
    expect(summary).toMatchObject({ id: "acme", digest: sha256(source), origin: "paste", versions: 1 });
    expect(await ask("pack.read", { id: "acme", digest: null })).toMatchObject({ source });
    expect((await list()).packs.map(({ id }) => id)).toEqual(["acme", "starter"]);
  });

  it("changes what agents are suggested and can search, at once and after a restart", async () => {
    const port = await ticketPanel();
    await viewWith(port, ({ suggestion }) => suggestion.playbook === "from-starter");
    await applied({ body: "The team answers." });
    const view = await viewWith(port, ({ suggestion }) => suggestion.playbook === "where-is-my-order");
    expect(view.suggestion.reply?.text).toContain("The team answers.");
    expect(view.suggestion.pack).toMatchObject({ id: "acme", version: "1.0.0" });
    const search = () => ask<{ replies: SearchableReply[] }>("replies.list");
    const words = (await search()).replies.map((reply) => reply.words);
    expect(words).toEqual(["The team answers.", "The starter answers."]);

    port.disconnect();
    const before = browser;
    browser = new FakeBrowser();
    Object.assign(browser, { area: before.area, tabs: before.tabs });
    start();
    await viewWith(await ticketPanel(), ({ suggestion }) => suggestion.playbook === "where-is-my-order");
    expect((await search()).replies.map((reply) => reply.words)).toEqual(words);
  });

  it("the same bytes again is fine and makes no version, whatever was expected", async () => {
    const { digest } = await applied({});
    expect(await apply({}, { expects: null })).toMatchObject({ ok: true, summary: { digest, versions: 1 } });
  });

  it("says that another version was applied meanwhile", async () => {
    await applied({});
    for (const expects of [null, "0".repeat(64)])
      expect(await apply({ version: "2.0.0" }, { expects })).toEqual({
        ok: false,
        moved: true,
        needs: [],
        problem: expect.stringContaining("meanwhile"),
      });
    expect(await summaryOf("acme")).toMatchObject({ version: "1.0.0" });
  });

  it.each<[string, Words, Partial<PackOffer>, PackConcern[]]>([
    ["an older version", { version: "0.9.0" }, {}, ["not-newer"]],
    ["the same version with other content", { body: "Other." }, {}, ["same-version"]],
    ["failing tests", { version: "1.1.0" }, { testsFailed: 2 }, ["failing-tests"]],
    ["several at once", { version: "0.9.0" }, { testsFailed: 1 }, ["not-newer", "failing-tests"]],
    ["a version that was here before", { version: "1.0.0-rc.1" }, {}, ["not-newer"]],
    ["build data alone", { version: "1.0.0+5" }, {}, ["not-newer"]],
  ])("needs a yes for %s", async (_, words, change, needs) => {
    await applied({});
    expect(await apply(words, change)).toEqual({
      ok: false,
      moved: false,
      needs,
      problem: expect.stringMatching(/[Vv]ersion|tests? fail/),
    });
    expect((await summaryOf("acme"))?.digest).toBe(digestOf({}));
    // A yes to something else is no yes.
    const others = ["not-newer", "same-version", "failing-tests", "other-publisher"] as const;
    const wrong = others.filter((concern) => !needs.includes(concern));
    expect(await apply(words, { ...change, agreed: [...wrong] })).toMatchObject({ ok: false, needs });
    expect(await apply(words, { ...change, agreed: needs })).toMatchObject({ ok: true });
    expect((await summaryOf("acme"))?.digest).toBe(digestOf(words));
  });

  it("needs a yes for failing tests of a new pack too, and remembers how many failed", async () => {
    expect(await apply({}, { testsFailed: 3 })).toMatchObject({ needs: ["failing-tests"] });
    await applied({}, { testsFailed: 3, agreed: ["failing-tests"] });
    const { versions } = await ask<{ versions: PackVersion[] }>("pack.versions", { id: "acme" });
    expect(versions).toMatchObject([{ testsFailed: 3, current: true }]);
  });

  it("needs a yes when a version number comes back with other content after a rollback", async () => {
    const first = await applied({});
    const second = await applied({ version: "1.1.0" });
    await ask("pack.rollback", { id: "acme", digest: first.digest, expects: second.digest });
    expect(await apply({ version: "1.1.0", body: "Other." })).toMatchObject({ needs: ["same-version"] });
  });

  it("says which versions the bounded history let go", async () => {
    for (let number = 0; number < 20; number++) await applied({ version: `1.0.${number}` });
    expect(await apply({ version: "1.1.0" })).toMatchObject({ ok: true, dropped: ["1.0.0"] });
    expect(await ask("pack.read", { id: "acme", digest: digestOf({ version: "1.0.0" }) })).toEqual({
      source: null,
      version: null,
    });
  });
});

describe("going back", () => {
  const rollback = (digest: string, expects: string, id = "acme") =>
    ask<PackApplied>("pack.rollback", { id, digest, expects });

  it("needs no further yes, is recorded, and keeps the history's order", async () => {
    const first = await applied({ body: "First." });
    const second = await applied({ version: "2.0.0", body: "Second." });
    const answer = await rollback(first.digest, second.digest);
    expect(answer).toMatchObject({
      ok: true,
      summary: { version: "1.0.0", origin: "rollback", versions: 2 },
    });
    const { versions } = await ask<{ versions: PackVersion[] }>("pack.versions", { id: "acme" });
    expect(versions.map(({ version, current, origin }) => [version, current, origin])).toEqual([
      ["2.0.0", false, "file"],
      ["1.0.0", true, "file"],
    ]);
    // Asked twice, as after a worker that died: the same answer.
    expect(await rollback(first.digest, second.digest)).toMatchObject({ ok: true });
  });

  it("is refused for what is not kept, and when another version stands", async () => {
    const { digest } = await applied({});
    expect(await rollback("0".repeat(64), digest)).toMatchObject({ ok: false, moved: false });
    expect(await rollback(starter.digest, digest)).toMatchObject({ ok: false, moved: false });
    await applied({ version: "2.0.0" });
    expect(await rollback("0".repeat(64), digest)).toMatchObject({ ok: false, moved: true });
    expect(await rollback(digest, digest, "gone")).toMatchObject({ ok: false });
  });

  it("leads to the starter as it came with Casekit", async () => {
    const edited = { id: "starter", playbook: "from-starter", version: "1.0.1", body: "Edited." };
    const summary = await applied(edited, { origin: "edited" });
    expect(summary).toMatchObject({ origin: "edited", versions: 2 });
    const { versions } = await ask<{ versions: PackVersion[] }>("pack.versions", { id: "starter" });
    expect(versions.map(({ origin, current }) => [origin, current])).toEqual([
      ["edited", true],
      ["starter", false],
    ]);
    const answer = await rollback(starter.digest, summary.digest, "starter");
    expect(answer).toMatchObject({
      ok: true,
      summary: { digest: starter.digest, importedAt: null, versions: 2 },
    });
    expect(await ask("pack.read", { id: "starter", digest: summary.digest })).toMatchObject({
      source: sourceOf(edited),
      version: { current: false },
    });
  });

  it("keeps the team's starter when Casekit brings a newer one, and says so", async () => {
    await applied({ id: "starter", playbook: "from-starter", version: "1.0.1", body: "Edited." });
    const newer = bundledOf({ playbook: "from-starter", version: "1.4.0", body: "Newer." });
    browser = new FakeBrowser();
    start(newer);
    expect(await summaryOf("starter")).toMatchObject({
      version: "1.0.1",
      newerStarter: "1.4.0",
      bundled: true,
      versions: 2,
    });
    await rollback(newer.digest, (await summaryOf("starter"))?.digest ?? "", "starter");
    expect(await summaryOf("starter")).not.toHaveProperty("newerStarter");
    expect(await summaryOf("starter")).toMatchObject({ version: "1.4.0", origin: "starter" });
  });
});

describe("switching, removing, ordering", () => {
  it("take effect on what agents are suggested", async () => {
    const port = await ticketPanel();
    await applied({});
    await viewWith(port, ({ suggestion }) => suggestion.playbook === "where-is-my-order");
    expect(await ask("pack.enable", { id: "acme", enabled: false })).toEqual({ ok: true });
    await viewWith(port, ({ suggestion }) => suggestion.playbook === "from-starter");
    expect(await ask("pack.enable", { id: "starter", enabled: false })).toEqual({ ok: true });
    await viewWith(port, ({ suggestion }) => suggestion.playbook === null);
    await ask("pack.enable", { id: "acme", enabled: true });
    await viewWith(port, ({ suggestion }) => suggestion.playbook === "where-is-my-order");
    expect(await ask("pack.remove", { id: "acme" })).toEqual({ ok: true });
    await viewWith(port, ({ suggestion }) => suggestion.playbook === null);
    expect(await ask("pack.remove", { id: "acme" })).toEqual({ ok: true });
    expect((await list()).packs.map(({ id, enabled }) => [id, enabled])).toEqual([["starter", false]]);
  });

  it("let the first of two packs answer where both know a ticket type", async () => {
    const port = await ticketPanel();
    await applied({ id: "one", body: "One." });
    await applied({ id: "two", body: "Two." });
    const says = (text: string) => (view: TicketView) => view.suggestion.reply?.text.includes(text) === true;
    await viewWith(port, says("One."));
    expect(await ask("packs.order", { ids: ["two", "one", "starter"] })).toEqual({ ok: true });
    await viewWith(port, says("Two."));
    const { replies } = await ask<{ replies: SearchableReply[] }>("replies.list");
    expect(replies.map(({ words }) => words)).toEqual(["Two.", "The starter answers."]);
    expect(await ask("packs.order", { ids: ["two", "one"] })).toMatchObject({ ok: false });
  });

  it("do not remove the starter", async () => {
    expect(await ask("pack.remove", { id: "starter" })).toMatchObject({
      ok: false,
      problem: expect.stringContaining("comes with Casekit"),
    });
  });
});

describe("an approval", () => {
  it("closes the gate, the search and the list of what is fine over words that it was not given to", async () => {
    const port = await ticketPanel();
    await applied({});
    expect(await summaryOf("acme")).toMatchObject({ approvals: { approved: 1, changed: 0 } });
    const summary = await applied({ version: "1.1.0", body: "It is on its way, we promise." });
    expect(summary.approvals).toEqual({ approved: 0, due: 0, changed: 1, draft: 0, retired: 0 });
    const view = await viewWith(port, ({ suggestion }) => suggestion.pack?.version === "1.1.0");
    const reason = view.suggestion.gate.reasons.find(({ code }) => code === "not_approved");
    expect(reason?.message).toBe(
      "This text is not the one that Dana Lee approved on 2026-10-01: it changed since. Ask your lead to approve it anew.",
    );
    const { replies } = await ask<{ replies: SearchableReply[] }>("replies.list");
    expect(replies.map(({ approved }) => approved)).toEqual([false, true]);

    await applied({ version: "1.2.0", body: "It is on its way, we promise.", on: "2026-11-20" });
    await viewWith(
      port,
      ({ suggestion }) =>
        suggestion.pack?.version === "1.2.0" &&
        !suggestion.gate.reasons.some(({ code }) => code === "not_approved"),
    );
  });

  it("counts past its review as due, and nothing of a draft or a retired text", async () => {
    const counts = async (words: Words) => (await applied(words)).approvals;
    expect(await counts({ id: "due", reviewBy: "2020-01-01" })).toMatchObject({ approved: 0, due: 1 });
    expect(await counts({ id: "draft", state: "draft" })).toMatchObject({ draft: 1 });
    expect(await counts({ id: "retired", state: "retired" })).toMatchObject({ retired: 1 });
  });
});

describe("the lead's list of approvals", () => {
  const insert = (playbook: string, reply: string, number: number, outcome = "inserted") =>
    ask("insertion.record", {
      ref: REF,
      insertionId: `${playbook}-${number}`,
      playbook,
      reply,
      outcome,
      into: "public",
      shownFor: 1_000,
    });

  it("puts due and changed first, then by uses and age, and counts what was inserted and not undone", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T10:00:00Z") });
    const later = { reviewBy: "2028-01-01" };
    await applied({ id: "young", playbook: "young", on: "2026-11-10", ...later });
    await applied({ id: "old", playbook: "old", on: "2026-08-12", ...later });
    await applied({ id: "due", playbook: "due", on: "2026-11-19", reviewBy: "2026-11-19" });
    await applied({ id: "draft", playbook: "draft", state: "draft" });
    await applied({ id: "changed", playbook: "changed", on: "2026-11-18", ...later });
    await applied({
      id: "changed",
      playbook: "changed",
      version: "2.0.0",
      body: "Other.",
      on: "2026-11-18",
      ...later,
    });
    await ask("pack.enable", { id: "starter", enabled: false });

    vi.setSystemTime(new Date("2026-08-01T10:00:00Z"));
    await ticketPanel();
    await insert("old", "moving", 0);
    vi.setSystemTime(new Date("2026-11-20T11:00:00Z"));
    for (let number = 1; number <= 12; number++) await insert("young", "moving", number);
    for (let number = 1; number <= 3; number++) await insert("old", "moving", number);
    await insert("old", "moving", 3, "undone");
    await insert("old", "moving", 4, "copied");
    await insert("due", "moving", 1);

    const { rows } = await ask<{ rows: ApprovalRow[] }>("packs.approvals");
    expect(rows.map(({ pack, state, uses, ageDays }) => [pack, state, uses, ageDays])).toEqual([
      ["due", "due", 1, 1],
      ["changed", "changed", 0, 2],
      ["old", "approved", 2, 100],
      ["young", "approved", 12, 10],
      ["draft", "draft", 0, null],
    ]);
    expect(rows[0]).toEqual({
      pack: "due",
      playbook: "due",
      playbookTitle: "Where is my order",
      reply: "moving",
      replyTitle: "On its way",
      language: "en",
      state: "due",
      by: "Dana Lee",
      on: "2026-11-19",
      reviewBy: "2026-11-19",
      uses: 1,
      ageDays: 1,
    });
  });

  it("knows the pack that a corrected ticket type came from", async () => {
    await applied({ id: "acme" });
    await ticketPanel();
    await ask("playbook.choose", { ref: REF, playbook: "from-starter" });
    await insert("where-is-my-order", "moving", 1);
    const database = await new Dexie("casekit").open();
    const rows = (await database.table("activity").toArray()) as Record<string, unknown>[];
    database.close();
    expect(rows.map(({ playbook, suggested, pack }) => [playbook, suggested, pack])).toEqual([
      ["from-starter", "where-is-my-order", { id: "starter", version: "1.0.0" }],
      ["where-is-my-order", "from-starter", { id: "acme", version: "1.0.0" }],
    ]);
  });
});

describe("the real starter", () => {
  it("can be edited, and its untouched texts stay approved", async () => {
    const bytes = readFileSync(new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url));
    const source = bytes.toString("utf8");
    const outcome = parsePack(bytes);
    if (!outcome.ok) throw new Error("The starter pack does not parse.");
    browser = new FakeBrowser();
    start({ pack: { ...outcome.pack, tests: [] }, digest: sha256(source) });
    const before = await summaryOf(outcome.pack.id);
    const version = outcome.pack.version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
    const edited = source.replace(`version: ${outcome.pack.version}`, `version: ${version}`);
    const after = await applied({}, { source: edited, origin: "edited" });
    expect(after).toMatchObject({ version, approvals: before?.approvals });
    expect(after.approvals.changed).toBe(0);
    expect(after.approvals.approved + after.approvals.due).toBeGreaterThan(20);
  });
});
