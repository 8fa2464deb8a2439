// @vitest-environment jsdom

import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import type { ShopRule } from "../../src/core/shop/choose-shop.ts";
import type { ChannelState } from "../../src/messages/channel-protocol.ts";
import type { Settings } from "../../src/messages/protocol.ts";
import type { OptionsClient } from "../../src/options/options-client.ts";
import { OptionsPage } from "../../src/options/options-page.tsx";
import { createInlineEditorWorker } from "../pack-check/inline-editor-worker.ts";
import { fakeTeam, NO_CHANNEL } from "./fake-team.ts";
import { KEPT_ON_DEVICE } from "./kept-secrets.ts";

afterEach(cleanup);

const [US, UK] = ["acme-us.myshopify.com", "acme-uk.myshopify.com"] as const;
const RULES: ShopRule[] = [
  { shop: UK, order: "UK-####" },
  { shop: UK, brand: "uk", account: "acme.zendesk.com" },
];

/** The page over a background that does what it is asked. */
async function open(change: Partial<Settings> = {}, policy: ChannelState["policy"] = NO_CHANNEL.policy) {
  let settings: Settings = {
    agentName: null,
    shop: { kind: "shopify", domain: US },
    shops: [US, UK],
    shopRules: RULES,
    channelShop: null,
    gmail: {},
    trackers: [],
    welcomeDone: true,
    ...change,
  };
  const calls: { type: string; payload: object }[] = [];
  const client: OptionsClient = {
    async request(type, payload) {
      if (!/\.(get|state)$/.test(type)) calls.push({ type, payload });
      if (type === "shop.rules")
        settings = { ...settings, ...{ shopRules: (payload as { rules: ShopRule[] }).rules } };
      if (type === "shop.make-default")
        settings = { ...settings, shop: { kind: "shopify", ...(payload as { domain: string }) } };
      if (type === "shop.disconnect") settings = { ...settings, shops: [US], shopRules: [] };
      if (type === "channel.state") return { ...NO_CHANNEL, policy } as never;
      if (type === "secrets.state") return KEPT_ON_DEVICE as never;
      if (type === "shop.test")
        return { ok: true, domain: UK, name: "Acme UK", granted: [], missing: [], problem: null } as never;
      return settings as never;
    },
    askForHost: async () => true,
    async dropHost(host) {
      calls.push({ type: "dropHost", payload: { host } });
    },
    helpdeskTabs: async () => [],
    check: () => ({ result: Promise.resolve({ kind: "cancelled" }), cancel() {} }),
    editorWorker: createInlineEditorWorker,
    starterSource: async () => "",
    download() {},
    team: fakeTeam(),
  };
  const user = userEvent.setup();
  const { container } = render(<OptionsPage client={client} />);
  await screen.findByRole("heading", { name: /^Shops?$/ });
  return { user, container, calls };
}

const press = (name: string | RegExp) => screen.getByRole("button", { name });
const section = () => screen.getByRole("region", { name: "Which shop a ticket belongs to" });
const saved = (calls: { type: string; payload: object }[]) =>
  calls.flatMap(({ type, payload }) =>
    type === "shop.rules" ? [(payload as { rules: ShopRule[] }).rules] : [],
  );
/** The card of one shop. */
function card(domain: string): ReturnType<typeof within> {
  const box = screen.getByRole("heading", { name: new RegExp(`^${domain}`) }).closest<HTMLElement>(".shop");
  if (box === null) throw new Error(`There is no card of ${domain}.`);
  return within(box);
}

describe("connected shops", () => {
  test("each has its own card; one is the default, and another can be", async () => {
    const { user, calls } = await open();
    expect(screen.getByRole("heading", { name: `${US} default` })).toBeTruthy();
    expect(card(US).queryByRole("button", { name: "Make it the default" })).toBeNull();
    await user.click(card(UK).getByRole("button", { name: "Make it the default" }));
    expect(calls).toEqual([{ type: "shop.make-default", payload: { domain: UK } }]);
    expect(await screen.findByRole("heading", { name: `${UK} default` })).toBeTruthy();
  });

  test("each is tested by itself", async () => {
    const { user, calls } = await open();
    await user.click(card(UK).getByRole("button", { name: "Test the connection" }));
    expect(await card(UK).findByText(/Acme UK/)).toBeTruthy();
    expect(calls).toEqual([{ type: "shop.test", payload: { domain: UK } }]);
  });

  test("before one is disconnected, the page says that its rules go with it", async () => {
    const { user, calls } = await open();
    await user.click(card(UK).getByRole("button", { name: "Disconnect…" }));
    expect(card(UK).getByText(/the 2 rules about this shop/)).toBeTruthy();
    await user.click(press(`Disconnect ${UK}`));
    expect(await screen.findByText(/Connected to/)).toBeTruthy();
    expect(calls).toEqual([
      { type: "shop.disconnect", payload: { domain: UK } },
      { type: "dropHost", payload: { host: UK } },
    ]);
    expect(screen.queryByRole("heading", { name: "Which shop a ticket belongs to" })).toBeNull();
  });

  test("another is connected beside the first", async () => {
    const { user } = await open({ shops: [US], shopRules: [] });
    await user.click(press("Connect another shop…"));
    expect(screen.getByLabelText("Shop address")).toBeTruthy();
    expect(screen.getByText(/Connected to/)).toBeTruthy();
  });
});

describe("rules", () => {
  test("stand in plain words and in their order, the default shop last", async () => {
    const { container } = await open();
    const lines = within(section())
      .getAllByRole("listitem")
      .map((line) => line.firstElementChild?.firstElementChild);
    expect(lines.map((line) => line?.textContent)).toEqual([
      "order numbers like UK-####: acme-uk",
      "tickets in acme.zendesk.com and brand or tag “uk”: acme-uk",
      "All other tickets: acme-us, the default shop",
    ]);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("of the administrator are shown and not changed here", async () => {
    await open({}, { shops: [], teamKey: null, shopRules: [{ shop: US, brand: "us" }] });
    expect(await screen.findByText(/Your administrator made these rules/)).toBeTruthy();
    expect(within(section()).getAllByRole("listitem")[0]?.textContent).toBe("brand or tag “us”: acme-us");
    expect(within(section()).queryAllByRole("button")).toEqual([]);
  });

  test("are moved and removed", async () => {
    const { user, calls } = await open();
    expect(press("Move rule 1 up")).toHaveProperty("disabled", true);
    await user.click(press("Move rule 1 down"));
    await waitFor(() => expect(saved(calls).at(-1)).toEqual([RULES[1], RULES[0]]));
    await user.click(press("Remove rule 1"));
    await waitFor(() => expect(saved(calls).at(-1)).toEqual([RULES[0]]));
  });

  test("a new one: the form says what fits, and what is wrong where it is wrong", async () => {
    const { user, calls } = await open();
    await user.click(press("Add a rule…"));
    const save = press("Save the rule");
    expect(save).toHaveProperty("disabled", true);
    const field = screen.getByLabelText("Order numbers look like");
    await user.type(field, "us.*");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/Only letters, digits and hyphens/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "us-");
    expect(screen.getByText("Fits US-1, US-10 and so on.")).toBeTruthy();
    const account = screen.getByLabelText("Helpdesk address or Gmail mailbox");
    await user.type(account, "acme");
    expect(screen.getByText(/Write an address such as/)).toBeTruthy();
    expect(save).toHaveProperty("disabled", true);
    await user.clear(account);
    await user.type(account, "https://Acme.gorgias.com/app");
    await user.selectOptions(screen.getByLabelText("Then it belongs to"), US);
    await user.click(save);
    await waitFor(() =>
      expect(saved(calls)).toEqual([[...RULES, { shop: US, order: "US-#", account: "acme.gorgias.com" }]]),
    );
  });

  test("one with the signs of another is refused, with the other's shop", async () => {
    const { user } = await open();
    await user.click(press("Add a rule…"));
    await user.type(screen.getByLabelText("Order numbers look like"), "uk-####");
    await user.selectOptions(screen.getByLabelText("Then it belongs to"), US);
    expect(screen.getByText(`Another rule says the same of ${UK}. Change that one instead.`)).toBeTruthy();
    expect(press("Save the rule")).toHaveProperty("disabled", true);
  });

  test("one is changed where it stands", async () => {
    const { user, calls } = await open();
    await user.click(press("Change rule 2"));
    expect(screen.getByLabelText("Brand or tag")).toHaveProperty("value", "uk");
    await user.clear(screen.getByLabelText("Helpdesk address or Gmail mailbox"));
    await user.click(press("Save the rule"));
    await waitFor(() => expect(saved(calls)).toEqual([[RULES[0], { shop: UK, brand: "uk" }]]));
  });
});
