// @vitest-environment jsdom

import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import type { Settings } from "../../src/messages/protocol.ts";
import type { SecretsState } from "../../src/messages/secrets-protocol.ts";
import type { OptionsClient } from "../../src/options/options-client.ts";
import { OptionsPage } from "../../src/options/options-page.tsx";
import { createInlineEditorWorker } from "../pack-check/inline-editor-worker.ts";
import { fakeTeam, NO_CHANNEL } from "./fake-team.ts";
import { KEPT_ON_DEVICE } from "./kept-secrets.ts";

afterEach(cleanup);

const DOMAIN = "acme.myshopify.com";
const PASSPHRASE = "six words that nobody guesses";
const CONNECTED: Settings = {
  agentName: null,
  shop: { kind: "shopify", domain: DOMAIN },
  shops: [DOMAIN],
  shopRules: [],
  channelShop: null,
  gmail: {},
  trackers: ["aftership"],
  welcomeDone: true,
};
const LOCKED: SecretsState = { ...KEPT_ON_DEVICE, mode: "passphrase", isLocked: true };

/** The page over a background that keeps secrets so and, asked to change that, answers as given. */
async function open(state: SecretsState, answers: Record<string, unknown> = {}) {
  const calls: { type: string; payload: unknown }[] = [];
  const all: Record<string, unknown> = {
    "settings.get": CONNECTED,
    "secrets.state": state,
    "channel.state": NO_CHANNEL,
    ...answers,
  };
  const client: OptionsClient = {
    async request(type, payload) {
      if (!/\.(get|state)$/.test(type)) calls.push({ type, payload });
      return all[type] as never;
    },
    askForHost: async () => true,
    dropHost: async () => {},
    helpdeskTabs: async () => [],
    check: () => ({ result: Promise.resolve({ kind: "cancelled" }), cancel() {} }),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => "",
    download() {},
    team: fakeTeam(),
  };
  const user = userEvent.setup();
  const { container } = render(<OptionsPage client={client} />);
  await screen.findByRole("heading", { name: "How secrets are kept" });
  return { user, container, calls, all };
}

const press = (name: string | RegExp) => screen.getByRole("button", { name });

async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

describe("how secrets are kept", () => {
  test("each way says what it guards against and what not", async () => {
    const { user, container } = await open(KEPT_ON_DEVICE);
    await user.click(press("Keep them in another way…"));
    for (const name of [/Encrypted on this device/, /Until the browser closes/, /Locked with a passphrase/]) {
      const { textContent: words } = screen.getByRole("radio", { name }).closest("label") as HTMLElement;
      expect(words).toMatch(/Guards .*Does not guard/);
    }
    await expectAccessible(container);
    // What is so already is no change.
    expect(press("Keep them this way")).toHaveProperty("disabled", true);
  });

  test("a passphrase is long enough, goes to the background once and is on the page no more", async () => {
    const state = { ...LOCKED, isLocked: false, idleMinutes: 15 };
    const { user, container, calls } = await open(KEPT_ON_DEVICE, { "secrets.change": { ok: true, state } });
    await user.click(press("Keep them in another way…"));
    await user.click(screen.getByRole("radio", { name: /Locked with a passphrase/ }));
    await user.type(screen.getByLabelText("Passphrase"), "too short");
    expect(press("Lock with this passphrase")).toHaveProperty("disabled", true);
    expect(screen.getByText(/At least 12 characters: whoever steals this computer/)).toBeTruthy();
    await user.clear(screen.getByLabelText("Passphrase"));
    await user.type(screen.getByLabelText("Passphrase"), PASSPHRASE);
    await user.selectOptions(screen.getByLabelText(/Lock when nothing/), "15 minutes");
    await expectAccessible(container);
    await user.click(press("Lock with this passphrase"));
    expect(calls).toEqual([
      { type: "secrets.change", payload: { mode: "passphrase", passphrase: PASSPHRASE, idleMinutes: 15 } },
    ]);
    expect(await screen.findByRole("button", { name: "Lock now" })).toBeTruthy();
    expect(container.outerHTML).not.toContain(PASSPHRASE);
  });

  test("what could not be done is told, and the passphrase is gone from the page all the same", async () => {
    const problem = "Casekit is locked.";
    const { user, container } = await open(KEPT_ON_DEVICE, { "secrets.change": { ok: false, problem } });
    await user.click(press("Keep them in another way…"));
    await user.click(screen.getByRole("radio", { name: /Until the browser closes/ }));
    expect(screen.getByText(/remains of what was deleted/)).toBeTruthy();
    await user.click(press("Keep them this way"));
    expect((await screen.findByRole("alert")).textContent).toContain(problem);
    expect(container.outerHTML).not.toContain(PASSPHRASE);
  });

  test("the idle minutes can be changed, and it can be locked at once", async () => {
    const state = { ...LOCKED, isLocked: false };
    const { user, calls } = await open(state, {
      "secrets.idle": { ok: true, state: { ...state, idleMinutes: 60 } },
      "secrets.lock": { ok: true, state: LOCKED },
    });
    await user.selectOptions(screen.getByLabelText("Lock after"), "1 hour");
    await user.click(press("Lock now"));
    expect(calls).toEqual([
      { type: "secrets.idle", payload: { minutes: 60 } },
      { type: "secrets.lock", payload: {} },
    ]);
    expect(await screen.findByRole("heading", { name: "Casekit is locked" })).toBeTruthy();
  });
});

describe("locked", () => {
  test("unlocking stands first; a wrong passphrase is told and can be tried again", async () => {
    const problem = "This is not the passphrase.";
    const { user, container, calls, all } = await open(LOCKED, { "secrets.unlock": { ok: false, problem } });
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("Casekit is locked");
    await expectAccessible(container);
    await user.type(screen.getByLabelText("Passphrase"), "wrong{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain(problem);
    expect(screen.getByLabelText("Passphrase")).toHaveProperty("value", "");
    all["secrets.unlock"] = { ok: true, state: { ...LOCKED, isLocked: false } };
    await user.type(screen.getByLabelText("Passphrase"), `${PASSPHRASE}{Enter}`);
    await screen.findByRole("button", { name: "Lock now" });
    expect(screen.queryByRole("heading", { name: "Casekit is locked" })).toBeNull();
    expect(calls.map(({ payload }) => payload)).toEqual([
      { passphrase: "wrong" },
      { passphrase: PASSPHRASE },
    ]);
    expect(container.outerHTML).not.toContain(PASSPHRASE);
  });

  test("a forgotten passphrase: what it costs stands before the button", async () => {
    const { user, container, calls, all } = await open(LOCKED, {
      "secrets.start-over": { ok: true, state: KEPT_ON_DEVICE },
    });
    await user.click(press("I forgot it"));
    expect(screen.getByText(/shop and tracking services are disconnected/)).toBeTruthy();
    expect(screen.getByText(/What was locked stays valid until you revoke it/)).toBeTruthy();
    await expectAccessible(container);
    all["settings.get"] = { ...CONNECTED, shop: null, shops: [], trackers: [] };
    await user.click(press("Remove it and begin anew"));
    expect(await screen.findByRole("button", { name: "Connect Shopify" })).toBeTruthy();
    expect(calls).toEqual([{ type: "secrets.start-over", payload: {} }]);
  });
});

describe("the administrator decided", () => {
  test("there is nothing to choose", async () => {
    await open({ ...KEPT_ON_DEVICE, mode: "session", forced: "session" });
    expect(screen.getByText(/Your administrator decided how secrets are kept/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Keep them in another way…" })).toBeNull();
  });

  test("on a passphrase: it is asked for at once", async () => {
    const { container } = await open({ ...KEPT_ON_DEVICE, forced: "passphrase" });
    expect(screen.getByText(/A passphrase is wanted/)).toBeTruthy();
    expect(screen.queryByRole("radio", { name: /Until the browser closes/ })).toBeNull();
    expect(screen.getByLabelText("Passphrase")).toBeTruthy();
    await expectAccessible(container);
  });
});

describe("access that is not here any more", () => {
  const GONE: SecretsState = {
    ...KEPT_ON_DEVICE,
    mode: "session",
    missing: { shops: [DOMAIN], trackers: ["aftership"] },
  };

  test("the shop is connected again, that one and no other, or by the set-up file", async () => {
    const report = { ok: true, domain: DOMAIN, name: "Acme", granted: [], missing: [], problem: null };
    const { user, container, calls, all } = await open(GONE, { "shop.connect": report });
    expect(screen.getByText(/is not in this browser any more. Connect/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Test the connection" })).toBeNull();
    expect(press("Use a set-up file…")).toBeTruthy();
    expect(screen.getByText(/Its key is not in this browser any more/)).toBeTruthy();
    await user.click(press("Connect again…"));
    expect(screen.queryByLabelText("Shop address")).toBeNull();
    await expectAccessible(container);
    await user.type(screen.getByLabelText("Admin API access token"), "shpat_new");
    all["secrets.state"] = { ...GONE, missing: { shops: [], trackers: [] } };
    await user.click(press("Connect"));
    expect(await screen.findByRole("button", { name: "Test the connection" })).toBeTruthy();
    expect(calls).toEqual([
      {
        type: "shop.connect",
        payload: { domain: DOMAIN, credentials: { kind: "token", token: "shpat_new" } },
      },
    ]);
    expect(container.outerHTML).not.toContain("shpat_new");
  });

  test("an access that works is replaced without being given up first", async () => {
    const report = {
      ok: false,
      domain: DOMAIN,
      name: null,
      granted: [],
      missing: [],
      problem: "Not accepted.",
    };
    const { user, container, calls } = await open(KEPT_ON_DEVICE, { "shop.connect": report });
    await user.click(press("Use another token or secret…"));
    expect(screen.getByText(/stays in use until the new one has answered/)).toBeTruthy();
    await user.type(screen.getByLabelText("Admin API access token"), "shpat_bad");
    await user.click(press("Connect"));
    expect(await screen.findByText(/Not accepted/)).toBeTruthy();
    expect(container.outerHTML).not.toContain("shpat_bad");
    await user.click(press("Cancel"));
    expect(press("Test the connection")).toBeTruthy();
    expect(calls.map(({ type }) => type)).toEqual(["shop.connect"]);
  });
});

test("the connection's report: protected data, the plan's limits and the interface's version", async () => {
  const report = {
    ok: true,
    domain: DOMAIN,
    name: "Acme",
    granted: ["read_orders"],
    missing: [],
    problem: null,
    protectedData: "hidden",
    limits: { pointsPerSecond: 100, bucket: 2_000 },
    apiVersion: "2026-10",
  };
  const { user, container } = await open(KEPT_ON_DEVICE, { "shop.test": report });
  await user.click(press("Test the connection"));
  const { textContent: words } = (await screen.findByText("Working.")).closest("[role=status]") as Element;
  expect(words).toMatch(/Protected customer data: not approved\./);
  expect(words).toMatch(/100 points a second, up to 2000 at once/);
  expect(words).toMatch(/version 2026-10/);
  await expectAccessible(container);
});
