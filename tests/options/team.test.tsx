// @vitest-environment jsdom

import { webcrypto } from "node:crypto";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { seal } from "../../src/core/sealed/sealed-file.ts";
import type { ChannelReport, ChannelState, SetupContent } from "../../src/messages/channel-protocol.ts";
import type { PackSummary } from "../../src/messages/pack-protocol.ts";
import type { OptionsClient, TeamClient } from "../../src/options/options-client.ts";
import { OptionsPage } from "../../src/options/options-page.tsx";
import { subtle } from "../core/channel/team-keys.ts";
import { createInlineEditorWorker } from "../pack-check/inline-editor-worker.ts";
import { fakeTeam, NO_CHANNEL } from "./fake-team.ts";
import { KEPT_ON_DEVICE } from "./kept-secrets.ts";

const SHOP = "acme.myshopify.com";
const AT = "2026-11-20T10:00:00Z";
const OWN = { key: "my-key", rotations: [], backedUp: false };
const PASSPHRASE = "blue harbour seven lanterns";
const ACME: PackSummary = {
  id: "acme-support",
  name: "Acme",
  version: "1.5.0",
  language: "en",
  about: null,
  digest: "d".repeat(64),
  enabled: true,
  origin: "file",
  importedAt: AT,
  playbooks: 1,
  replies: 2,
  approvals: { approved: 2, due: 0, changed: 0, draft: 0, retired: 0 },
  versions: 2,
};
const NAMED = { id: "acme-support", name: "Acme", version: "1.5.0" };

afterEach(cleanup);

interface Given {
  state?: Partial<ChannelState>;
  team?: Partial<TeamClient>;
  answers?: Record<string, unknown>;
  shop?: object | null;
  allowed?: boolean;
}

async function open(hash: string, given: Given = {}) {
  const calls: { type: string; payload: unknown }[] = [];
  const saved: { fileName: string; text: string }[] = [];
  const answers: Record<string, unknown> = {
    "packs.list": { packs: [ACME], policy: { locked: false, pending: [], managed: [] } },
    "pack.read": { source: "casekit: 1\n", version: null },
    "secrets.state": KEPT_ON_DEVICE,
    "channel.state": { ...NO_CHANNEL, shop: SHOP, ...given.state },
    "channel.keep": { ...NO_CHANNEL, shop: SHOP },
    "channel.make-key": { ...NO_CHANNEL, shop: SHOP, own: OWN },
    "settings.get": {
      agentName: "Dana",
      shop: given.shop ?? null,
      shops: given.shop ? [SHOP] : [],
      shopRules: [],
      channelShop: null,
      gmail: {},
      trackers: [],
      welcomeDone: true,
    },
    ...given.answers,
  };
  const client: OptionsClient = {
    async request(type, payload) {
      calls.push({ type, payload });
      return (answers[type] ?? { ok: true }) as never;
    },
    async askForHost(...hosts) {
      calls.push({ type: "askForHost", payload: hosts });
      return given.allowed ?? true;
    },
    dropHost: async () => {},
    helpdeskTabs: async () => [],
    check: () => ({ result: Promise.resolve({ kind: "cancelled" }), cancel() {} }),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => "",
    download: (fileName, text) => void saved.push({ fileName, text }),
    team: fakeTeam(given.team),
  };
  location.hash = hash;
  const user = userEvent.setup();
  const { container } = render(<OptionsPage client={client} />);
  const sent = (type: string) => calls.filter((call) => call.type === type).map(({ payload }) => payload);
  return { user, container, sent, saved, calls };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole("button", { name }));

describe("following", () => {
  test("without a shop the page says what is missing", async () => {
    await open("#packs", { state: { shop: null } });
    await screen.findByRole("link", { name: "connect your Shopify shop" });
    expect(screen.queryByRole("button", { name: "Make my key" })).toBeNull();
  });

  test("whose packs they are is asked with the key in words, and the yes names that key", async () => {
    const followed: unknown[] = [];
    const report: ChannelReport = { kind: "new-key", at: AT, key: "lead-key", pinned: null, packs: [NAMED] };
    const { user, container } = await open("#packs", {
      state: { report },
      team: {
        follow: async (yes) => {
          followed.push(yes);
          return { kind: "not-due" };
        },
      },
    });
    await screen.findByText("words of lead-key");
    await screen.findByText("Somebody published Acme 1.5.0 in your shop.");
    await press(user, "Yes, follow this key");
    expect(followed).toEqual([{ key: "lead-key" }]);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
  });

  test.each<[ChannelReport, RegExp]>([
    [{ kind: "tampered", at: AT }, /not what your lead signed.*stays/],
    [{ kind: "half-written", at: AT, pack: NAMED }, /not complete yet.*tries again by itself/],
    [{ kind: "oversized", at: AT }, /larger than any pack may be/],
    [{ kind: "unsupported", at: AT }, /newer Casekit. Update Casekit/],
    [{ kind: "empty", at: AT }, /Nothing is published/],
    [{ kind: "unusable", at: AT, pack: NAMED, why: "Line 3: no owner." }, /Line 3: no owner\. What is/],
    [{ kind: "rolled-back", at: AT, hash: "h", packs: [NAMED] }, /older than what you already had/],
    [{ kind: "new-key", at: AT, key: "k", pinned: "p", packs: [NAMED] }, /Somebody else than before/],
    [{ kind: "done", at: AT, installed: [NAMED] }, /Acme 1\.5\.0 came in and is in use/],
  ])("%o is told in plain words", async (report, words) => {
    await open("#packs", { state: { following: true, pinned: "lead-key", report } });
    await screen.findByText(words);
  });

  test("a shop that does not answer is told, and what was known stays", async () => {
    const { user } = await open("#packs", {
      state: { following: true, pinned: "lead-key" },
      team: { follow: async () => ({ kind: "failed", problem: "acme is locked." }) },
    });
    await press(user, "Look now");
    await screen.findByText("acme is locked.");
    await screen.findByText("words of lead-key");
  });

  test("where the administrator named the key, there is nothing to say yes to", async () => {
    const report: ChannelReport = { kind: "new-key", at: AT, key: "other", pinned: "k", packs: [NAMED] };
    const policy = { shops: [], teamKey: "k" };
    await open("#packs", { state: { following: true, pinned: "k", report, policy } });
    await screen.findByText(/not the key that your administrator named/);
    expect(screen.queryByRole("button", { name: "Yes, follow this key" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Stop following" })).toBeNull();
  });

  test("a pack that waits is taken by name, or left", async () => {
    const waiting = [{ ...NAMED, needs: ["not-newer" as const], why: "It is older." }];
    const report: ChannelReport = { kind: "waiting", at: AT, installed: [], packs: waiting };
    const { user, sent } = await open("#packs", { state: { following: true, pinned: "k", report } });
    await press(user, "Keep what is here");
    await waitFor(() => expect(sent("channel.keep")).toEqual([{ report: null }]));
  });
});

describe("publishing", () => {
  test("a key is made first; then each pack has its button, and a copy is urged", async () => {
    const first = await open("#packs");
    await press(first.user, "Make my key");
    expect(first.sent("channel.make-key")).toEqual([{ rotate: false }]);
    cleanup();

    const offers: unknown[] = [];
    const { user } = await open("#packs", {
      state: { own: OWN },
      team: {
        publish: async (offer) => {
          offers.push(offer);
          return { kind: "published", manifest: manifestOf("1.5.0", ACME.digest) };
        },
        readPublished: async () => manifestOf("1.4.0", "e".repeat(64)),
      },
    });
    await screen.findByText("words of my-key");
    await screen.findByText(/key is in this browser alone/);
    await screen.findByText("1.4.0 is published");
    await press(user, "Publish Acme 1.5.0");
    await screen.findByText(/Acme 1\.5\.0 is published\. Open panels get it/);
    expect(offers).toEqual([{ pack: { ...NAMED, source: "casekit: 1\n" } }]);
    expect(screen.getByRole("button", { name: "Publish Acme 1.5.0" })).toHaveProperty("disabled", true);
  });

  test("another lead's publication is shown and replaced only on a yes to it", async () => {
    const offers: unknown[] = [];
    const { user } = await open("#packs", {
      state: { own: OWN },
      team: {
        publish: async (offer) => {
          offers.push(offer.replaces);
          return { kind: "not-ours", what: "new-key", key: "their-key", mark: "m1" };
        },
      },
    });
    await press(user, "Publish Acme 1.5.0");
    await screen.findByText("words of their-key");
    await press(user, "Replace it with mine");
    expect(offers).toEqual([undefined, "m1"]);
  });

  test("the key is saved with a passphrase that is long enough", async () => {
    const { user, saved, sent } = await open("#packs", {
      state: { own: OWN },
      answers: { "channel.export-key": { ok: true, file: "sealed" } },
    });
    await press(user, "Save a copy of the key…");
    await user.type(screen.getByLabelText("Passphrase for the file"), "short");
    expect(screen.getByRole("button", { name: "Save the key’s file" })).toHaveProperty("disabled", true);
    await press(user, "Suggest one");
    await press(user, "Save the key’s file");
    expect(sent("channel.export-key")).toEqual([{ passphrase: PASSPHRASE }]);
    await waitFor(() => expect(saved).toEqual([{ fileName: "casekit-team-key-acme.json", text: "sealed" }]));
  });
});

describe("the set-up file", () => {
  const fileFor = (shop: string) =>
    seal({ kind: "set-up", shop, text: "{}", passphrase: PASSPHRASE }, subtle, (bytes) =>
      webcrypto.getRandomValues(bytes),
    );
  async function choose(user: ReturnType<typeof userEvent.setup>, text: string) {
    await press(user, "Use a set-up file…");
    await user.upload(screen.getByLabelText("Choose the set-up file…"), new File([text], "set-up.json"));
  }

  const CONTENT: SetupContent = {
    shops: [SHOP],
    hosts: [SHOP],
    trackers: [],
    mailboxes: {},
    follows: false,
    hasRules: false,
  };
  const opening = (content: Partial<SetupContent> = {}) => ({
    "setup.look": { ok: true, content: { ...CONTENT, ...content } },
  });
  async function openFile(user: ReturnType<typeof userEvent.setup>) {
    await choose(user, await fileFor(SHOP));
    await screen.findByText(SHOP);
    await user.type(screen.getByLabelText("Passphrase"), PASSPHRASE);
    await press(user, "Open the file");
    await screen.findByRole("button", { name: "Set up this browser" });
  }

  test("asks for the hosts in the click, before anything is set, and shows no secret", async () => {
    const { user, calls, container } = await open("#connections", {
      answers: { ...opening(), "setup.import": { ok: true, shop: SHOP, left: [] } },
    });
    await openFile(user);
    expect(calls.map(({ type }) => type)).not.toContain("askForHost");
    await press(user, "Set up this browser");
    await screen.findByText(/this browser is connected to acme/);
    const types = calls.map(({ type }) => type);
    expect(types.indexOf("askForHost")).toBeLessThan(types.indexOf("setup.import"));
    expect(container.innerHTML).not.toContain(PASSPHRASE);
  });

  test("says what it will set before it does, and asks for those hosts at once", async () => {
    const hosts = [SHOP, "api.aftership.com"];
    const mailboxes = { "support@acme.example": { teamAddresses: ["help@acme.example"] } };
    const left = ["AfterShip is not connected: AfterShip does not accept this key. Copy it again."];
    const { user, sent, container } = await open("#connections", {
      answers: {
        ...opening({ hosts, mailboxes, trackers: ["aftership"], follows: true }),
        "setup.import": { ok: true, shop: SHOP, left },
      },
    });
    await openFile(user);
    for (const words of [
      /your lead’s packs/,
      /tracking service AfterShip/,
      /mailbox support@acme.example, with your team’s addresses help@acme.example/,
      /will ask the browser for acme.myshopify.com, api.aftership.com/,
    ])
      expect(screen.getByText(words)).toBeTruthy();
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
    expect(sent("setup.import")).toEqual([]);
    await press(user, "Set up this browser");
    await screen.findByText(/not everything of the file could be used: AfterShip is not connected/);
    expect(sent("askForHost")).toEqual([hosts]);
  });

  test("a wrong passphrase and a refused permission are told, and what was typed stays", async () => {
    const wrong = await open("#connections", {
      answers: { "setup.look": { ok: false, why: "passphrase" } },
    });
    await choose(wrong.user, await fileFor(SHOP));
    await wrong.user.type(await screen.findByLabelText("Passphrase"), "wrong");
    await press(wrong.user, "Open the file");
    await screen.findByText(/passphrase does not fit/);
    expect(screen.getByLabelText("Passphrase")).toHaveProperty("value", "wrong");
    cleanup();

    const denied = await open("#connections", { allowed: false, answers: opening() });
    await openFile(denied.user);
    await press(denied.user, "Set up this browser");
    await screen.findByText(/was not allowed to reach acme/);
    expect(denied.sent("setup.import")).toEqual([]);
  });

  test("a file for anything but a Shopify shop, or that is none, asks the browser for nothing", async () => {
    const { user, sent } = await open("#connections");
    await choose(user, await fileFor("evil.example"));
    await screen.findByText(/not a file that this Casekit can read/);
    await user.type(screen.getByLabelText("Passphrase"), PASSPHRASE);
    expect(screen.getByRole("button", { name: "Open the file" })).toHaveProperty("disabled", true);
    expect(sent("askForHost")).toEqual([]);
  });

  test("shops of the administrator are offered where one is connected", async () => {
    const { user } = await open("#connections", {
      state: { shop: null, policy: { shops: [SHOP], teamKey: null } },
    });
    await press(user, "Connect Shopify");
    await press(user, SHOP);
    expect(screen.getByLabelText("Shop address")).toHaveProperty("value", SHOP);
  });

  test("is made by whoever is connected, and saved, not shown", async () => {
    const { user, saved, container } = await open("#connections", {
      shop: { kind: "shopify", domain: SHOP },
      answers: { "setup.export": { ok: true, file: "sealed", shop: SHOP } },
    });
    await press(user, "Make a set-up file…");
    await press(user, "Suggest one");
    await press(user, "Save the file");
    await screen.findByText(/on two different ways/);
    expect(saved).toEqual([{ fileName: "casekit-set-up-acme.json", text: "sealed" }]);
    expect(container.innerHTML).not.toContain("sealed");
  });

  test("takes along the trackers and mailboxes that the lead leaves ticked", async () => {
    const gmail = {
      "support@acme.example": { teamAddresses: ["help@acme.example"] },
      "dana@acme.example": { teamAddresses: [] },
    };
    const trackers = ["aftership", "seventeen-track", "parcelwill"];
    const shops = { shop: { kind: "shopify", domain: SHOP }, shops: [SHOP], shopRules: [] };
    const settings = { agentName: "Dana", ...shops, welcomeDone: true };
    const { user, sent, container } = await open("#connections", {
      answers: {
        "settings.get": { ...settings, gmail, trackers },
        // The key is not in this browser any more: nothing to take along.
        "secrets.state": { ...KEPT_ON_DEVICE, missing: { shops: [], trackers: ["parcelwill"] } },
        "setup.export": { ok: true, file: "sealed", shop: SHOP },
      },
    });
    await press(user, "Make a set-up file…");
    expect(screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual([
      "Your key for AfterShip",
      "Your key for 17TRACK",
      "The Gmail mailbox support@acme.example, with your team’s addresses help@acme.example",
      "The Gmail mailbox dana@acme.example",
    ]);
    expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
    await user.click(screen.getByLabelText("Your key for AfterShip"));
    await user.click(screen.getByLabelText("The Gmail mailbox dana@acme.example"));
    await press(user, "Suggest one");
    await press(user, "Save the file");
    await screen.findByText(/on two different ways/);
    expect(sent("setup.export")).toEqual([
      expect.objectContaining({ trackers: ["seventeen-track"], mailboxes: ["support@acme.example"] }),
    ]);
  });
});

function manifestOf(version: string, sha256: string) {
  const entry = { ...NAMED, version, sha256, bytes: 10, parts: 1 };
  return { shop: SHOP, sequence: 1, publishedAt: AT, key: OWN.key, rotations: [], packs: [entry] };
}
