// @vitest-environment jsdom

import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { findShopDomain } from "../../src/core/shop/shop-domain.ts";
import type { ConnectionReport, Settings } from "../../src/messages/protocol.ts";
import type { OptionsClient } from "../../src/options/options-client.ts";
import { OptionsPage } from "../../src/options/options-page.tsx";
import { createInlineEditorWorker } from "../pack-check/inline-editor-worker.ts";
import { fakeTeam, NO_CHANNEL } from "./fake-team.ts";
import { KEPT_ON_DEVICE } from "./kept-secrets.ts";

afterEach(cleanup);

const SETTINGS: Settings = {
  agentName: null,
  shop: null,
  shops: [],
  shopRules: [],
  channelShop: null,
  gmail: {},
  trackers: [],
  welcomeDone: false,
};
const CONNECTED: Partial<Settings> = {
  shop: { kind: "shopify", domain: "acme.myshopify.com" },
  shops: ["acme.myshopify.com"],
};
const REPORT: ConnectionReport = {
  ok: true,
  domain: "acme.myshopify.com",
  name: "Acme",
  granted: ["read_orders"],
  missing: [{ scope: "read_returns", costs: "Casekit cannot see returns." }],
  problem: null,
};

function fakeClient(settings: Partial<Settings> = {}) {
  const calls: { type: string; payload: unknown }[] = [];
  const answers: Record<string, unknown> = {
    "settings.get": { ...SETTINGS, ...settings },
    "settings.change": { ...SETTINGS, agentName: "Noor" },
    "shop.use-sample": { ...SETTINGS, shop: { kind: "sample" } },
    "shop.connect": REPORT,
    "shop.test": REPORT,
    "shop.disconnect": SETTINGS,
    "gmail.enable": SETTINGS,
    "gmail.disable": SETTINGS,
    "page.self-test": { selfTest: null },
    "channel.state": NO_CHANNEL,
    "secrets.state": KEPT_ON_DEVICE,
  };
  const client: OptionsClient = {
    async request(type, payload) {
      // What the page reads by itself as it draws is nobody's doing.
      if (type !== "channel.state" && type !== "secrets.state") calls.push({ type, payload });
      const answer = answers[type];
      if (answer instanceof Error) throw answer;
      return answer as never;
    },
    async askForHost(host) {
      calls.push({ type: "askForHost", payload: host });
      return true;
    },
    async dropHost(host) {
      calls.push({ type: "dropHost", payload: host });
    },
    helpdeskTabs: async () => [{ tabId: 4, host: "acme.zendesk.com" }],
    check: () => ({ result: Promise.resolve({ kind: "cancelled" }), cancel() {} }),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => "",
    download() {},
    team: fakeTeam(),
  };
  return { client, calls, answers };
}

async function open(client: OptionsClient) {
  const user = userEvent.setup();
  const { container } = render(<OptionsPage client={client} />);
  await screen.findByRole("heading", { name: "Shop" });
  return { user, container };
}

const asked = (calls: { type: string }[]) =>
  calls.map(({ type }) => type).filter((type) => type !== "settings.get");

describe("shop", () => {
  test("first run: the sample shop is one click", async () => {
    const { client, calls } = fakeClient();
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Use the sample shop" }));
    expect(await screen.findByText("sample shop")).toBeTruthy();
    expect(asked(calls)).toEqual(["shop.use-sample"]);
  });

  test("Shopify: asks for exactly that host first, then connects, and says what each missing scope costs", async () => {
    const { client, calls, answers } = fakeClient();
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    await user.type(screen.getByLabelText("Shop address"), "https://acme.myshopify.com/admin");
    await user.type(screen.getByLabelText("Admin API access token"), " shpat_123 ");
    answers["settings.get"] = { ...SETTINGS, ...CONNECTED };
    await user.click(screen.getByRole("button", { name: "Connect" }));
    await screen.findByText(/Connected to/);
    // Read where it matters, right after connecting, without a further click.
    expect(screen.getByText("Casekit cannot see returns.")).toBeTruthy();
    expect(calls.filter(({ type }) => type !== "settings.get")).toEqual([
      { type: "askForHost", payload: "acme.myshopify.com" },
      {
        type: "shop.connect",
        payload: { domain: "acme.myshopify.com", credentials: { kind: "token", token: "shpat_123" } },
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Test the connection" }));
    expect(await screen.findByText("Casekit cannot see returns.")).toBeTruthy();
    expect(screen.getByText("read_returns").tagName).toBe("CODE");
  });

  test("the permission is asked for in the very click, before anything else happens", async () => {
    const { client, calls } = fakeClient();
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    await user.type(screen.getByLabelText("Shop address"), "acme");
    await user.click(screen.getByLabelText("I have an app’s client ID and secret"));
    await user.type(screen.getByLabelText("Client ID"), "id");
    await user.type(screen.getByLabelText("Client secret"), "secret");
    calls.length = 0;
    screen.getByRole("button", { name: "Connect" }).click();
    expect(calls).toEqual([{ type: "askForHost", payload: "acme.myshopify.com" }]);
    await waitFor(() =>
      expect(calls[1]).toEqual({
        type: "shop.connect",
        payload: {
          domain: "acme.myshopify.com",
          credentials: { kind: "client", clientId: "id", clientSecret: "secret" },
        },
      }),
    );
  });

  test("without the permission nothing is sent, and the page says why", async () => {
    const { client, calls } = fakeClient();
    client.askForHost = async () => false;
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    await user.type(screen.getByLabelText("Shop address"), "acme");
    await user.type(screen.getByLabelText("Admin API access token"), "shpat_123");
    await user.click(screen.getByRole("button", { name: "Connect" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /not allowed to reach acme\.myshopify\.com/,
    );
    expect(asked(calls)).toEqual([]);
  });

  test("a connection that fails keeps what was typed and says what went wrong", async () => {
    const { client, answers } = fakeClient();
    answers["shop.connect"] = {
      ...REPORT,
      ok: false,
      granted: [],
      missing: [],
      problem: "The token is not valid.",
    };
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    await user.type(screen.getByLabelText("Shop address"), "acme");
    await user.type(screen.getByLabelText("Admin API access token"), "shpat_123");
    await user.click(screen.getByRole("button", { name: "Connect" }));
    expect(await screen.findByText(/The token is not valid/)).toBeTruthy();
    expect(screen.getByLabelText("Shop address")).toHaveProperty("value", "acme");
  });

  test("disconnecting says how to revoke the token, then forgets it and gives the host back", async () => {
    const { client, calls } = fakeClient(CONNECTED);
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Disconnect…" }));
    expect(screen.getByText(/stays valid until you revoke it in Shopify/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Disconnect acme.myshopify.com" }));
    await screen.findByRole("button", { name: "Use the sample shop" });
    expect(asked(calls)).toEqual(["shop.disconnect", "dropHost"]);
  });

  test.each([
    ["acme", "acme.myshopify.com"],
    ["Acme.MyShopify.com", "acme.myshopify.com"],
    [" https://acme.myshopify.com/admin/orders ", "acme.myshopify.com"],
    ["https://admin.shopify.com/store/acme/settings", "acme.myshopify.com"],
    ["acme.com", undefined],
    ["acme.myshopify.com.evil.example", undefined],
    ["evil.example/acme.myshopify.com", undefined],
    ["user@acme.myshopify.com", undefined],
    ["acme.myshopify.com:8443", undefined],
    ["http://acme.myshopify.com", undefined],
    ["a.b.myshopify.com", undefined],
    ["xn--acm-8ma.myshopify.com", undefined],
    ["аcme.myshopify.com", undefined],
    ["-acme", undefined],
    ["", undefined],
  ])("the host in %j is %s", (typed, host) => {
    expect(findShopDomain(typed)).toBe(host);
  });
});

describe("more tracking", () => {
  test("the host is asked for in the very click, then the key goes to the background and is gone from the page", async () => {
    const { client, calls, answers } = fakeClient();
    answers["tracker.connect"] = { ok: true, problem: null };
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Add AfterShip…" }));
    await user.type(screen.getByLabelText("AfterShip API key"), " as-key ");
    answers["settings.get"] = { ...SETTINGS, trackers: ["aftership"] };
    await user.click(screen.getByRole("button", { name: "Connect AfterShip" }));
    await screen.findByRole("button", { name: "Disconnect AfterShip" });
    expect(calls.slice(1, 3)).toEqual([
      { type: "askForHost", payload: "api.aftership.com" },
      { type: "tracker.connect", payload: { kind: "aftership", key: "as-key" } },
    ]);
    expect(document.body.innerHTML).not.toContain("as-key");
  });

  test("a key that is not taken stays to be corrected, with the reason", async () => {
    const { client, answers } = fakeClient();
    answers["tracker.connect"] = { ok: false, problem: "17TRACK does not accept this key. Copy it again." };
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Add 17TRACK…" }));
    await user.type(screen.getByLabelText("17TRACK API key"), "wrong");
    await user.click(screen.getByRole("button", { name: "Connect 17TRACK" }));
    expect((await screen.findByRole("alert")).textContent).toContain("does not accept");
    expect(screen.getByLabelText("17TRACK API key")).toHaveProperty("value", "wrong");
  });

  test("disconnecting forgets the key and gives the host back", async () => {
    const { client, calls, answers } = fakeClient({ trackers: ["parcelwill"] });
    answers["tracker.disconnect"] = SETTINGS;
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Disconnect ParcelWILL" }));
    await screen.findByRole("button", { name: "Add ParcelWILL…" });
    expect(calls.slice(1)).toEqual([
      { type: "tracker.disconnect", payload: { kind: "parcelwill" } },
      { type: "dropHost", payload: "open.parcelwill.com" },
    ]);
  });
});

describe("the rest of the page", () => {
  test("Gmail accounts: addresses are changed, the account is put to sleep", async () => {
    const { client, calls } = fakeClient({
      gmail: { "a@acme.example": { teamAddresses: ["a@acme.example"] } },
    });
    const { user } = await open(client);
    await user.type(screen.getByLabelText(/aliases in it/), ", Help@acme.example");
    const [save] = screen.getAllByRole("button", { name: "Save" });
    if (save === undefined) throw new Error("There is no Save.");
    await user.click(save);
    expect(calls).toContainEqual({
      type: "gmail.enable",
      payload: { account: "a@acme.example", teamAddresses: ["a@acme.example", "help@acme.example"] },
    });
    expect(await screen.findByText(/asleep in Gmail until you enable/)).toBeTruthy();
  });

  test("putting an account to sleep asks the background", async () => {
    const { client, calls } = fakeClient({
      gmail: { "a@acme.example": { teamAddresses: ["a@acme.example"] } },
    });
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Put to sleep again" }));
    expect(calls).toContainEqual({ type: "gmail.disable", payload: { account: "a@acme.example" } });
  });

  test("the agent's name is saved without spaces around it", async () => {
    const { client, calls } = fakeClient();
    const { user } = await open(client);
    await user.type(screen.getByLabelText(/As customers read it/), " Noor {Enter}");
    expect(calls).toContainEqual({ type: "settings.change", payload: { agentName: "Noor" } });
  });

  test("the self-test lists what was not found, per open helpdesk tab", async () => {
    const { client, answers } = fakeClient();
    answers["page.self-test"] = {
      selfTest: {
        helpdesk: "zendesk",
        at: "2026-11-23T10:00:00Z",
        checks: [
          { name: "subject", found: true, variant: 0 },
          { name: "composer", found: false, variant: null },
        ],
      },
    };
    const { user } = await open(client);
    await user.click(screen.getByRole("button", { name: "Look now" }));
    expect(await screen.findByText("1 of 2 parts not found")).toBeTruthy();
    expect(screen.getByRole("row", { name: /composer no/ })).toBeTruthy();
  });

  test("a background that does not answer can be asked again", async () => {
    const { client, answers } = fakeClient();
    const settings = answers["settings.get"];
    answers["settings.get"] = new Error("Casekit's background did not answer. Try again.");
    const user = userEvent.setup();
    render(<OptionsPage client={client} />);
    expect((await screen.findByRole("alert")).textContent).toMatch(/did not answer/);
    answers["settings.get"] = settings;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("heading", { name: "Shop" })).toBeTruthy();
  });

  test("axe finds nothing", async () => {
    const { client } = fakeClient({ gmail: { "a@acme.example": { teamAddresses: ["a@acme.example"] } } });
    const { user, container } = await open(client);
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
