// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ParcelRegistration } from "../../src/core/order/facts.ts";
import type { Inline } from "../../src/core/suggestion.ts";
import type { SelfTest } from "../../src/helpdesks/contract.ts";
import { drawPanel } from "./draw-panel.tsx";
import { createFakeClient, TAB } from "./fake-client.ts";
import {
  CHECKLIST,
  item,
  NO_CHOICES,
  otherTicket,
  paragraph,
  REF,
  SETTINGS,
  stalledOrder,
  stalledReply,
  suggestion,
  text,
  ticketView,
  value,
} from "./fixtures.ts";

const insert = () => screen.getByRole("button", { name: "Insert reply" });

describe("order of the panel", () => {
  test("is that of the design: deadline, type, repeat contact, order, reply, checks, what else, footer", async () => {
    const repeat_contact = { count: 2, last_at: "2026-11-19T10:00:00Z", last_reply: "On its way" };
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ repeat_contact }) }));
    const words = container.textContent ?? "";
    const places = [
      "Parcel still not here",
      "Claim window",
      "sure",
      "2nd contact",
      "$84.00 paid",
      "Hi Ana",
      "Before it goes",
      "Add tag",
      "Insert reply",
    ].map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test("header names subject, customer, helpdesk and ticket", async () => {
    await drawPanel(ticketView());
    const header = screen.getByRole("banner");
    expect(header).toHaveProperty(
      "textContent",
      expect.stringMatching(/Parcel still not here\?\? #1042.*Ana Oyelaran.*Zendesk 48213/),
    );
    expect(within(header).getByTitle("Ana Oyelaran <ana@example.com>").tagName).toBe("BDI");
  });

  test("long and right-to-left names are isolated, cut by style and whole in the title", async () => {
    const name = "محمد عبد الرحمن بن عبد العزيز آل سعود";
    const subject = `${"very ".repeat(60)}long`;
    await drawPanel(ticketView({ subject, customer: { name, email: null } }));
    expect(screen.getByTitle(name).tagName).toBe("BDI");
    expect(screen.getByTitle(name).className).toContain("cut");
    expect(screen.getByTitle(subject).getAttribute("dir")).toBe("auto");
  });
});

describe("what is read out", () => {
  test("is that of the ticket on screen, and empty once it is left", async () => {
    const { container, store } = await drawPanel(ticketView());
    const spoken = container.querySelector('[aria-live="polite"]');
    expect(spoken?.textContent).toContain("Where is my order. Reply: Stalled, tracing.");
    act(() => store.events.tabChanged(8, null));
    expect(spoken?.textContent).toBe("");
  });
});

describe("ticket type", () => {
  test("says confidence in words and folds the alternatives when sure", async () => {
    await drawPanel(ticketView());
    expect(screen.getByText("sure")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Cancel order/ })).toBeNull();
  });

  test("offers the best three when not sure; the keys 1–3 take them", async () => {
    const { user, client } = await drawPanel(
      ticketView({ suggestion: suggestion({ sure: false, confidence: 0.3 }) }),
    );
    expect(screen.getByText("not sure")).toBeTruthy();
    await user.keyboard("2");
    expect(client.asked).toContainEqual({
      type: "playbook.choose",
      payload: { ref: REF, playbook: "cancel-order" },
    });
  });

  test("one line per playbook, and what must not wait stays behind the best three", async () => {
    const line = (intent: string, playbook: string | null, title: string | null) => ({
      intent,
      playbook,
      title,
      score: 1,
    });
    const alternatives = [
      line("where_is_order", "wismo", "Where is my order"),
      line("delayed_stalled", "wismo", "Where is my order"),
      line("promo_price", null, "Price or promotion"),
      line("promo_price", null, "Price or promotion"),
      line("refund_status", "refund-status", "Refund status"),
      line("cancel_order", "cancel-order", "Cancel order"),
    ];
    const { user, client } = await drawPanel(
      ticketView({ suggestion: suggestion({ sure: false, alternatives }) }),
    );
    const list = screen.getByRole("list", { name: "Other ticket types" });
    expect(
      within(list)
        .getAllByRole("button")
        .map((button) => button.textContent),
    ).toEqual([
      "Where is my order1",
      "Price or promotion2",
      "Refund status3",
      "Cancel order",
      "Search all types and replies/",
    ]);
    await user.keyboard("3");
    expect(client.asked).toContainEqual({
      type: "playbook.choose",
      payload: { ref: REF, playbook: "refund-status" },
    });
  });

  test("names a second request, and one click turns to it", async () => {
    const secondary = { intent: "change_address", playbook: "change-address", title: "Change address" };
    const { user, client } = await drawPanel(ticketView({ suggestion: suggestion({ secondary }) }));
    const button = screen.getByRole("button", { name: "Also asks: Change address. Switch to it" });
    expect(button.closest("p")?.textContent).toBe("Also asks: Change address");
    await user.click(button);
    expect(client.asked).toContainEqual({
      type: "playbook.choose",
      payload: { ref: REF, playbook: "change-address" },
    });
  });

  test("names a second request that no playbook handles without a button, and says nothing without one", async () => {
    const secondary = { intent: "warranty", playbook: null, title: "Warranty" };
    const { push } = await drawPanel(ticketView({ suggestion: suggestion({ secondary }) }));
    expect(screen.getByText("Warranty").tagName).toBe("SPAN");
    expect(screen.queryByRole("button", { name: /Also asks/ })).toBeNull();
    push(ticketView({ suggestion: suggestion({ secondary: null }) }));
    expect(screen.queryByText(/Also asks/)).toBeNull();
  });

  test("the keys 1–3 do nothing while the alternatives are folded", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.keyboard("123");
    expect(client.asked).toEqual([]);
  });

  test("marks the words that decided in the customer's text, which is shown literally", async () => {
    const newest = '<img src=x onerror="alert(1)"> still not\nhere & {{ order.name }}';
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ newest }) }));
    const quote = container.querySelector(".said-text");
    expect(quote?.textContent).toBe(newest);
    expect(quote?.querySelector("mark")?.textContent).toBe("still not\nhere");
    expect(container.querySelector("img, script")).toBeNull();
  });

  test("customer's words that are not all there say so", async () => {
    const words = "Where is it? …";
    const { push } = await drawPanel(ticketView({ suggestion: suggestion({ newest: words }) }));
    expect(screen.queryByText(/^Shortened/)).toBeNull();
    push(ticketView({ revision: 2, suggestion: suggestion({ newest: words, newest_cut: true }) }));
    expect(screen.getByText("Shortened: the whole message is in the helpdesk.")).toBeTruthy();
  });

  test("phrases that say the same are said once, three at most", async () => {
    const evidence = [
      "Please cancel",
      "please cancel order #1002, wrong size",
      "wrong size",
      "by mistake",
      "cancel it",
    ].map((words) => ({ words, weight: 1 }));
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ evidence }) }));
    expect([...container.querySelectorAll(".why q")].map((quote) => quote.textContent)).toEqual([
      "Please cancel",
      "wrong size",
      "by mistake",
    ]);
  });

  test("says when a chosen type is learnt, and what was learnt before", async () => {
    const choices = { ...NO_CHOICES, playbook: "where-is-my-order" };
    await drawPanel(ticketView({ choices }));
    expect(screen.getByText("Casekit learns this when you leave the ticket.")).toBeTruthy();
    cleanup();
    await drawPanel(ticketView({ choices, taught: "where-is-my-order" }));
    expect(screen.getByText(/^Learnt: tickets like this one/)).toBeTruthy();
    cleanup();
    const evidence = [{ words: "crate", weight: 2, learnt: true as const }];
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ evidence }) }));
    expect(container.querySelector(".why")?.textContent).toContain("crate · learnt from your team");
  });

  test("a type that the agent chose can be given back", async () => {
    const { user, client } = await drawPanel(
      ticketView({ choices: { ...NO_CHOICES, playbook: "where-is-my-order" } }),
    );
    expect(screen.getByText("your choice")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Back to Casekit’s suggestion" }));
    expect(client.asked).toContainEqual({ type: "playbook.choose", payload: { ref: REF, playbook: null } });
  });
});

describe("order", () => {
  test("tells its life as a line, marks trouble and links the carrier", async () => {
    await drawPanel(ticketView());
    const line = screen.getByRole("list", { name: "Where the order is" });
    expect(
      within(line)
        .getAllByRole("listitem")
        .map((step) => step.getAttribute("data-phase")),
    ).toEqual(["done", "done", "trouble", "next"]);
    expect(line.textContent).toContain("No scan for 6 days");
    const link = screen.getByTitle(/1Z999AA10123456784/);
    expect(link.getAttribute("href")).toBe("https://www.ups.com/track?tracknum=1Z999AA10123456784");
    expect(link.getAttribute("rel")).toBe("noreferrer");
  });

  test("has the address, notes and tags a click away, and copies what agents paste elsewhere", async () => {
    const choice = suggestion().order;
    if (choice === null) throw new Error("The fixture has an order.");
    const facts = {
      ...stalledOrder(),
      address: ["Riley Parker", "12 Oak St", "Portland OR 97201"],
      billing_differs: true,
      tags: ["vip", "الشحن"],
      note: "Leave at the <b>back</b> door",
    };
    const customer = { orders_count: 6, note: "Prefers e-mail", since: "2024-03-02T10:00:00Z" };
    const { user, client, container } = await drawPanel(
      ticketView({ suggestion: suggestion({ order: { ...choice, facts }, customer }) }),
    );
    const text = container.querySelector(".order")?.textContent ?? "";
    for (const words of [
      "billing differs",
      "12 Oak St",
      "Notes and 2 tags",
      "6 orders · since",
      "Prefers e-mail",
    ])
      expect(text).toContain(words);
    expect(text).toContain("<b>back</b>");
    await user.click(screen.getByText(/^Address/));
    await user.click(screen.getByRole("button", { name: "Copy the address" }));
    expect(client.copied.at(-1)?.text).toBe("Riley Parker\n12 Oak St\nPortland OR 97201");
    expect(await screen.findByRole("button", { name: "Copied the address" })).toBeTruthy();
    client.canCopy = false;
    await user.click(screen.getByRole("button", { name: "Copy the tracking number" }));
    expect(await screen.findByRole("button", { name: "The browser did not allow copying" })).toBeTruthy();
  });

  test("shows no fold for what the shop does not tell", async () => {
    await drawPanel(ticketView());
    expect(screen.queryByText(/^Address/)).toBeNull();
    expect(screen.queryByText(/^Notes/)).toBeNull();
  });

  test.each(["javascript:alert(1)", "http://ups.example/", "https://user@evil.example/", "nonsense"])(
    "a tracking link %s is text, not a link",
    async (tracking_url) => {
      const order = stalledOrder();
      const shipments = [{ ...order.shipments?.[0], tracking_url }];
      const choice = suggestion().order;
      if (choice === null) throw new Error("The fixture has an order.");
      await drawPanel(
        ticketView({ suggestion: suggestion({ order: { ...choice, facts: { ...order, shipments } } }) }),
      );
      expect(screen.getByTitle("1Z999AA10123456784").tagName).toBe("CODE");
    },
  );

  describe("a parcel that a tracker follows only once it is paid for", () => {
    const viewWith = (registration: ParcelRegistration) => {
      const order = stalledOrder();
      const shipments = [{ ...order.shipments?.[0], registration }];
      const choice = suggestion().order;
      if (choice === null) throw new Error("The fixture has an order.");
      return ticketView({ suggestion: suggestion({ order: { ...choice, facts: { ...order, shipments } } }) });
    };
    const possible: ParcelRegistration = { tracker: "seventeen-track", state: "possible", at: null };
    const button = "Register at 17TRACK (uses one of your paid registrations)";
    const registering = (client: { asked: { type: string }[] }) =>
      client.asked.filter(({ type }) => type === "tracker.register");

    test("is registered by the click, once however fast it is clicked, and never before", async () => {
      const { client, user, push } = await drawPanel(viewWith(possible));
      await user.click(screen.getByRole("button", { name: /^Refresh the facts/ }));
      push(viewWith(possible));
      expect(registering(client)).toEqual([]);
      const { promise, resolve } = Promise.withResolvers<{ ok: true }>();
      client.answers["tracker.register"] = promise;
      const found = screen.getByRole("button", { name: button });
      fireEvent.click(found);
      fireEvent.click(found);
      await user.click(await screen.findByRole("button", { name: "Registering…" }));
      await act(async () => resolve({ ok: true }));
      expect(registering(client)).toEqual([
        {
          type: "tracker.register",
          payload: { ref: REF, kind: "seventeen-track", trackingNumber: "1Z999AA10123456784" },
        },
      ]);
    });

    test("says why it was not registered, and can be asked for again", async () => {
      const client = createFakeClient();
      client.answers["tracker.register"] = { ok: false, problem: "17TRACK's quota is used up." };
      const { user } = await drawPanel(viewWith(possible), client);
      await user.click(screen.getByRole("button", { name: button }));
      expect(await screen.findByText("17TRACK's quota is used up.")).toBeTruthy();
      client.answers["tracker.register"] = new Error("The worker is gone.");
      await user.click(screen.getByRole("button", { name: button }));
      expect(await screen.findByText(/could not tell what became of it/)).toBeTruthy();
    });

    test.each([
      ["unsure", /did not answer. Casekit looks before it asks again/, true],
      ["registered", /17TRACK follows this parcel since .*no scan yet/, false],
      ["known", /follows this parcel already, nothing was used/, false],
      ["refused", /17TRACK can not follow this parcel/, false],
    ] as const)("and is %s: the words say so", async (state, words, isOffered) => {
      await drawPanel(viewWith({ tracker: "seventeen-track", state, at: "2026-11-23T09:58:00Z" }));
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.queryByRole("button", { name: button }) !== null).toBe(isOffered);
    });
  });

  test("another customer's order is called that and needs its own confirmation", async () => {
    const choice = suggestion().order;
    if (choice === null) throw new Error("The fixture has an order.");
    const { user, client } = await drawPanel(
      ticketView({ suggestion: suggestion({ order: { ...choice, other_customer: true } }) }),
    );
    expect(screen.getByText("Another customer’s order.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Writer may hear about #1042" }));
    expect(client.asked).toContainEqual({
      type: "order.confirm-other",
      payload: { ref: REF, order: "#1042" },
    });
  });

  test("an order that stands in for one that the shop does not show is called that, to be checked", async () => {
    const choice = suggestion().order;
    if (choice === null) throw new Error("The fixture has an order.");
    const message = "The shop shows no order #12345; this is Ana's latest order, #1042.";
    const check = item({ id: "meant-1042", text: "#1042 is the order that is meant", required: true });
    const { user, client } = await drawPanel(
      ticketView({
        suggestion: suggestion({
          order: { ...choice, stands_in: true },
          unknown_orders: ["#12345"],
          checklist: [check],
          warnings: [{ code: "unknown_order", message }],
          gate: {
            open: false,
            reasons: [
              {
                code: "checklist",
                message: `Still to check: ${check.text}`,
                path: "checklist.meant-1042",
              },
            ],
          },
        }),
      }),
    );
    expect(screen.getByText(message)).toBeTruthy();
    expect(screen.getByText("not #12345")).toBeTruthy();
    expect(insert().getAttribute("aria-disabled")).toBe("true");
    await user.click(screen.getByRole("checkbox", { name: /^done/ }));
    expect(client.asked).toContainEqual({
      type: "item.tick",
      payload: { ref: REF, item: "meant-1042", done: true },
    });
  });

  test("other orders say why they are here and are pinned by a click", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.click(screen.getByText("1 other order"));
    const other = screen.getByRole("button", { name: /#1017.*requester’s e-mail/ });
    await user.click(other);
    expect(client.asked).toContainEqual({
      type: "order.pin",
      payload: { ref: REF, order: "gid://shopify/Order/1017" },
    });
  });

  test("facts that the shop withholds are not permitted, never blank", async () => {
    const choice = suggestion().order;
    if (choice === null) throw new Error("The fixture has an order.");
    const facts = { ...stalledOrder(), not_permitted: ["order.email"] };
    await drawPanel(ticketView({ suggestion: suggestion({ order: { ...choice, facts } }) }));
    expect(screen.getByText("Not permitted: order's e-mail address")).toBeTruthy();
  });

  test("R refreshes; while facts are refreshed the button does nothing", async () => {
    const { user, client, push } = await drawPanel(ticketView());
    await user.keyboard("r");
    expect(client.asked).toEqual([{ type: "facts.refresh", payload: { ref: REF } }]);
    const lookup = {
      state: "answered",
      shop: "acme",
      sample: false,
      observedAt: "2026-11-23T09:58:00Z",
      refreshing: true,
    } as const;
    push(ticketView({ revision: 2, lookup }));
    await user.click(screen.getByRole("button", { name: /^Refresh the facts/ }));
    expect(client.asked).toHaveLength(1);
  });

  test("O searches and pins what was found", async () => {
    const client = createFakeClient();
    client.answers["order.search"] = {
      orders: [
        {
          id: "o-9",
          name: "#1099",
          reasons: ["found by your search"],
          other_customer: true,
          summary: "1 Nov",
        },
      ],
      problem: null,
    };
    const { user } = await drawPanel(ticketView(), client);
    await user.keyboard("o");
    await user.keyboard("#1099{Enter}");
    await user.click(await screen.findByRole("button", { name: /#1099.*another customer’s/ }));
    expect(client.asked).toEqual([
      { type: "order.search", payload: { ref: REF, text: "#1099" } },
      { type: "order.pin", payload: { ref: REF, order: "o-9" } },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("the search promises what shops can search, and no tracking numbers", async () => {
    const { user } = await drawPanel(ticketView());
    await user.keyboard("o");
    const field = screen.getByRole("searchbox", { name: "Order number, name, e-mail, phone or postcode" });
    expect(field.getAttribute("placeholder")).not.toMatch(/track/i);
    expect(screen.getByText(/Shopify does not search tracking numbers/)).toBeTruthy();
  });

  test("a shop that did not answer says so and can be asked again", async () => {
    const lookup = {
      state: "failed",
      shop: "acme.myshopify.com",
      message: "Too many requests.",
      retryAt: null,
      offline: false,
    } as const;
    const { user, client } = await drawPanel(ticketView({ lookup }));
    expect(screen.getByRole("alert").textContent).toMatch(
      /No fresh facts from the shop\. Too many requests\. The facts below are older/,
    );
    await user.click(screen.getByRole("button", { name: "Try now" }));
    expect(client.asked).toEqual([{ type: "facts.refresh", payload: { ref: REF } }]);
  });

  test("a shop whose access is locked leads to where it is unlocked, and trying again is not offered", async () => {
    const lookup = {
      state: "failed",
      shop: "acme.myshopify.com",
      message:
        "Casekit is locked: the shop’s access opens with your passphrase. Unlock it under Connections.",
      retryAt: null,
      offline: false,
      locked: true,
    } as const;
    const { user, client } = await drawPanel(ticketView({ lookup }));
    expect(screen.getByRole("alert").textContent).toMatch(/Casekit is locked/);
    expect(screen.queryByRole("button", { name: "Try now" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Unlock…" }));
    expect(client.calls).toContain("openConnections");
  });

  test("facts that were read before a failure keep their age on screen", async () => {
    const choice = suggestion().order;
    if (choice === null) throw new Error("The fixture has an order.");
    const observed_at = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const lookup = {
      state: "failed",
      shop: "acme.myshopify.com",
      message: "Too many requests.",
      retryAt: null,
      offline: false,
    } as const;
    const order = { ...choice, facts: { ...stalledOrder(), observed_at } };
    await drawPanel(ticketView({ lookup, suggestion: suggestion({ order }) }));
    expect(screen.getByText("3 h ago")).toBeTruthy();
  });

  test("the sample shop is marked as such", async () => {
    const lookup = {
      state: "answered",
      shop: "Sample shop",
      sample: true,
      observedAt: "2026-11-23T09:58:00Z",
      refreshing: false,
    } as const;
    await drawPanel(ticketView({ lookup }));
    expect(screen.getByText("sample shop")).toBeTruthy();
  });

  test("without a shop: the sample shop is one click, Shopify is on the connections page", async () => {
    const { user, client } = await drawPanel(
      ticketView({ lookup: { state: "no-shop" }, suggestion: suggestion({ order: null, candidates: [] }) }),
    );
    await user.click(screen.getByRole("button", { name: "Use the sample shop" }));
    expect(client.asked).toContainEqual({ type: "shop.use-sample", payload: {} });
    await user.click(screen.getByRole("button", { name: "Connect Shopify" }));
    expect(client.calls).toContain("openConnections");
  });
});

describe("reply", () => {
  test("is drawn as text: a value that looks like markup stays literal", async () => {
    const hostile = '<b onclick="x()">Ana</b>';
    const reply = {
      ...stalledReply(),
      blocks: [paragraph(text("Hi "), value("customer.first_name", hostile))],
    };
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ reply }) }));
    expect(container.querySelector(".reply")?.textContent).toBe(`Hi ${hostile}`);
    expect(container.querySelector(".reply b")).toBeNull();
  });

  test("a link of the reply is only drawn for https, mailto and tel", async () => {
    const link = (href: string): Inline => ({ kind: "link", href, inline: [text(href)] });
    const reply = {
      ...stalledReply(),
      blocks: [paragraph(link("javascript:alert(1)"), link("https://acme.example/"))],
    };
    const { container } = await drawPanel(ticketView({ suggestion: suggestion({ reply }) }));
    expect([...container.querySelectorAll(".reply a")].map((anchor) => anchor.getAttribute("href"))).toEqual([
      "https://acme.example/",
    ]);
  });

  test("values carry source and age, in the text and in a list for keyboards", async () => {
    const { container, user } = await drawPanel(ticketView());
    const mark = container.querySelector('mark[data-path="shipment.carrier"]');
    expect(mark?.getAttribute("title")).toMatch(/^carrier: Shopify, /);
    await user.click(screen.getByText("7 values filled in"));
    const row = screen.getByRole("button", { name: /carrier.*UPS.*Shopify/ });
    act(() => row.focus());
    expect(mark?.className).toContain("value-pointed");
  });

  test("a missing answer is asked for in its place and keeps focus while its value arrives", async () => {
    const missing = { kind: "missing", path: "answers.promise" } as const;
    const blocks = [paragraph(text("You will hear from us by "), missing, text("."))];
    const checklist = CHECKLIST.map((item) =>
      item.id === "promise" ? { ...item, input: "text" as const, value: null } : item,
    );
    const gate = {
      open: false,
      reasons: [{ code: "missing_value" as const, message: "Fill in: promise", path: "answers.promise" }],
    };
    const { container, user, client, push } = await drawPanel(
      ticketView({ suggestion: suggestion({ reply: { ...stalledReply(), blocks }, checklist, gate }) }),
    );
    const input = container.querySelector<HTMLInputElement>(".reply input");
    if (input === null) throw new Error("The missing answer has no input.");
    await user.click(input);
    await user.keyboard("Mon");
    await waitFor(() => expect(client.asked).toHaveLength(1));
    const filled = [paragraph(text("You will hear from us by "), value("answers.promise", "Mon"), text("."))];
    push(
      ticketView({
        revision: 2,
        cause: "agent",
        choices: { ...NO_CHOICES, answers: { promise: "Mon" } },
        suggestion: suggestion({ reply: { ...stalledReply(), blocks: filled }, checklist }),
      }),
    );
    expect(document.activeElement).toBe(input);
    await user.keyboard("day");
    expect(input.value).toBe("Monday");
    expect(client.inserted).toEqual([]);
  });

  test("the same in the footer: its reason stays while the agent types, though the first letter settles it", async () => {
    const checklist = CHECKLIST.map((item) =>
      item.id === "promise" ? { ...item, input: "text" as const, value: null } : item,
    );
    const gate = {
      open: false,
      reasons: [{ code: "missing_value" as const, message: "Fill in: promise", path: "answers.promise" }],
    };
    const { container, user, push } = await drawPanel(
      ticketView({ suggestion: suggestion({ checklist, gate }) }),
    );
    const input = container.querySelector<HTMLInputElement>(".gate input");
    if (input === null) throw new Error("The reason has no input.");
    await user.click(input);
    await user.keyboard("i");
    push(
      ticketView({
        revision: 2,
        cause: "agent",
        suggestion: suggestion({ checklist }),
        choices: { ...NO_CHOICES, answers: { promise: "i" } },
      }),
    );
    expect(document.activeElement).toBe(input);
    await user.tab();
    expect(container.querySelector(".gate input")).toBeNull();
  });

  test("another missing fact is stated with where it was seen", async () => {
    const blocks = [paragraph({ kind: "missing", path: "shipment.carrier" })];
    const { user, client } = await drawPanel(
      ticketView({ suggestion: suggestion({ reply: { ...stalledReply(), blocks } }) }),
    );
    await user.click(screen.getByRole("button", { name: "State carrier" }));
    const use = screen.getByRole("button", { name: "Use it" });
    expect(use).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText("What is it?"), "DHL");
    await user.type(screen.getByLabelText("Where did you see it?"), "Carrier's page");
    await user.click(use);
    expect(client.asked).toContainEqual({
      type: "fact.state",
      payload: { ref: REF, path: "shipment.carrier", value: "DHL", seen: "Carrier's page" },
    });
  });

  test("old facts are confirmed with where that was seen", async () => {
    const gate = {
      open: false,
      reasons: [{ code: "stale" as const, message: "Facts are 3 hours old.", path: "order.name" }],
    };
    const { user, client } = await drawPanel(ticketView({ suggestion: suggestion({ gate }) }));
    await user.click(screen.getByRole("button", { name: "Confirm" }));
    const hold = screen.getByRole("button", { name: "They still hold" });
    expect(hold).toHaveProperty("disabled", true);
    await user.type(screen.getByLabelText("Where did you see it?"), "Shopify admin");
    await user.click(hold);
    expect(client.asked).toContainEqual({
      type: "facts.confirm",
      payload: { ref: REF, seen: "Shopify admin" },
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("other replies and languages of the playbook are one choice away, with what speaks against them", async () => {
    const { user, client } = await drawPanel(ticketView());
    const replies = screen.getByRole("combobox", { name: "Reply of this ticket type" });
    expect(
      within(replies)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["On its way (facts say otherwise)", "Stalled, tracing", "Lost, send again (not approved)"]);
    await user.selectOptions(replies, "in-transit");
    const languages = within(screen.getByRole("group", { name: "Language of the reply" }));
    expect(languages.getByRole("button", { name: "English", pressed: true })).toBeDefined();
    await user.click(languages.getByRole("button", { name: "French", pressed: false }));
    expect(client.asked).toEqual([
      { type: "reply.choose", payload: { ref: REF, playbook: "where-is-my-order", reply: "in-transit" } },
      { type: "language.choose", payload: { ref: REF, language: "fr" } },
    ]);
  });

  test("a reply in another language than the customer's says so, and can be read in the agent's own", async () => {
    const reply = {
      ...stalledReply(),
      language: "fr",
      languages: ["fr", "en"],
      beside: {
        language: "en",
        blocks: [
          paragraph(
            text("On its way to "),
            { kind: "strong" as const, inline: [value("order.name", "#1042")] },
            { kind: "missing" as const, path: "answers.promise" },
          ),
        ],
      },
    };
    const { user, client } = await drawPanel(
      ticketView({
        suggestion: { ...suggestion(), language: "pl", reply },
        choices: { ...NO_CHOICES, language: "fr" },
      }),
    );
    expect(screen.getByText("Customer writes Polish").className).toContain("warn");
    const fold = screen.getByText("Read it in English").closest("details") as HTMLElement;
    expect(fold.querySelector("[lang=en]")?.textContent).toMatch(/^On its way to #1042\[/);
    expect(fold.querySelector("input, button, mark")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Customer’s language" }));
    expect(client.asked).toEqual([{ type: "language.choose", payload: { ref: REF, language: null } }]);
  });

  test("one text in the customer's language says nothing of languages", async () => {
    const reply = { ...stalledReply(), languages: ["en"] };
    await drawPanel(ticketView({ suggestion: { ...suggestion(), reply } }));
    expect(screen.queryByText(/Customer writes/)).toBeNull();
    expect(screen.queryByRole("group", { name: "Language of the reply" })).toBeNull();
  });

  test("an update is offered once the agent has ticked; Y shows it", async () => {
    const { user, push } = await drawPanel(ticketView({ choices: { ...NO_CHOICES, ticked: ["trace"] } }));
    const blocks = [paragraph(text("It was delivered."))];
    const reply = { ...stalledReply(), id: "delivered", text: "It was delivered.", blocks };
    push(
      ticketView({
        revision: 2,
        cause: "facts",
        suggestion: suggestion({ reply }),
        choices: { ...NO_CHOICES, ticked: ["trace"] },
      }),
    );
    expect(screen.queryByText("It was delivered.")).toBeNull();
    expect(screen.getByText("Facts changed.")).toBeTruthy();
    expect(insert().getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("y");
    expect(screen.getByText("It was delivered.")).toBeTruthy();
  });
});

describe("checklist", () => {
  test("folds what facts ticked and sends what the agent ticks", async () => {
    const checklist = CHECKLIST.map((item) =>
      item.id === "trace" ? { ...item, done: false, by: null } : item,
    );
    const { user, client } = await drawPanel(ticketView({ suggestion: suggestion({ checklist }) }));
    expect(screen.getByText(/2 checked by the facts/)).toBeTruthy();
    const box = screen.getByRole("checkbox", { name: /Trace opened with the carrier/ });
    await user.click(box);
    expect(box).toHaveProperty("checked", true);
    expect(client.asked).toEqual([{ type: "item.tick", payload: { ref: REF, item: "trace", done: true } }]);
  });
});

describe("footer", () => {
  test("100 clicks insert once, and then say that nothing was sent", async () => {
    const { client } = await drawPanel(ticketView());
    const button = insert();
    for (let click = 0; click < 100; click++) fireEvent.click(button);
    await screen.findByText("Inserted, not sent. Read it and send it yourself.");
    expect(client.inserted).toHaveLength(1);
  });

  test("keys: I inserts, U undoes, C copies", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.keyboard("c");
    expect(client.copied).toHaveLength(1);
    await user.keyboard("i");
    await screen.findByRole("button", { name: /Undo/ });
    await user.keyboard("u");
    await screen.findByText("Taken back. Your draft is as it was.");
    expect(client.undone).toEqual([{ tabId: TAB, insertionId: client.inserted[0]?.request.insertionId }]);
  });

  test("no key of a helpdesk's send and no key with a modifier does anything", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.keyboard(
      "{Control>}{Enter}i{/Control}{Meta>}{Enter}i{/Meta}{Alt>}i{/Alt}{Shift>}I{/Shift}{Enter}",
    );
    expect(client.inserted).toEqual([]);
  });

  test("letters typed into a field are letters, also just after the field is gone", async () => {
    const { user, client, container, push } = await drawPanel(
      ticketView({
        suggestion: suggestion({ checklist: [{ ...CHECKLIST[3], input: "text", value: null } as never] }),
      }),
    );
    const input = container.querySelector<HTMLInputElement>(".todo input");
    if (input === null) throw new Error("The item has no input.");
    await user.click(input);
    await user.keyboard("i");
    push(
      ticketView({
        revision: 2,
        cause: "agent",
        suggestion: suggestion({ checklist: [] }),
        choices: { ...NO_CHOICES, answers: { promise: "i" } },
      }),
    );
    await user.keyboard("i");
    expect(client.inserted).toEqual([]);
  });

  test("says why it is not ready, and each reason brings what mends it", async () => {
    const reasons = [
      { code: "checklist", message: "Still to check: trace", path: "checklist.trace" },
      { code: "stale", message: "Facts are 3 hours old.", path: "order.name" },
      { code: "contradicted", message: "The facts contradict this reply." },
    ] as const;
    const { user, client } = await drawPanel(
      ticketView({ suggestion: suggestion({ gate: { open: false, reasons: [...reasons] } }) }),
    );
    expect(insert().getAttribute("aria-describedby")).toBe("gate");
    await user.click(screen.getByRole("checkbox", { name: /^done/ }));
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    await user.click(screen.getByRole("button", { name: "Let the facts choose" }));
    expect(client.asked.map(({ type }) => type)).toEqual(["item.tick", "facts.refresh", "reply.choose"]);
    await user.click(insert());
    expect(client.inserted).toEqual([]);
  });

  test("a refusal stands above the buttons in plain words", async () => {
    const client = createFakeClient();
    client.onInsert = async ({ insertionId }) => ({
      outcome: "refused",
      insertionId,
      reason: "internal_note",
      untouched: true,
    });
    const { user } = await drawPanel(ticketView(), client);
    await user.click(insert());
    expect(
      await screen.findByText(/set to an internal note.*Nothing was inserted.*clipboard/, {
        selector: ".deed p",
      }),
    ).toBeTruthy();
  });
});

describe("hand over", () => {
  test("H opens it; owner, due and summary go into the internal note, never the public reply", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.keyboard("h");
    const summary = screen.getByLabelText("Summary");
    await user.type(summary, "\nPlease check the shelf.");
    await user.click(screen.getByRole("button", { name: "Put into internal note" }));
    const { request } = client.inserted[0] ?? {};
    expect(request?.into).toBe("internal");
    expect(request?.text).toMatch(
      /^Hand-over to Warehouse team \(#warehouse\)\nDue: .+\n\n#1042: no scan[\s\S]*Please check the shelf\.$/,
    );
  });

  test("what was edited is still there after closing and opening it", async () => {
    const { user } = await drawPanel(ticketView());
    await user.keyboard("h");
    await user.type(screen.getByLabelText("Summary"), " EDITED");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.keyboard("{Tab}");
    await new Promise((resolve) => setTimeout(resolve, 750));
    await user.keyboard("h");
    expect(screen.getByLabelText("Summary")).toHaveProperty("value", expect.stringContaining("EDITED"));
  });
});

describe("search", () => {
  test("/ searches approved replies and ticket types; Enter takes the marked one", async () => {
    const { user, client } = await drawPanel(ticketView());
    await user.keyboard("/");
    const field = await screen.findByRole("combobox", { name: "Words of the reply or ticket type" });
    await screen.findByRole("option", { name: /Refund status/ });
    await user.type(field, "refnded");
    const [best] = within(screen.getByRole("listbox", { name: "Found" })).getAllByRole("option");
    expect(best?.textContent).toContain("Refund sent");
    await user.keyboard("{Enter}");
    expect(client.asked).toContainEqual({
      type: "reply.choose",
      payload: { ref: REF, playbook: "refund-status", reply: "refunded" },
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("texts that are not approved are not offered", async () => {
    const { user } = await drawPanel(ticketView());
    await user.keyboard("/");
    await user.type(await screen.findByRole("combobox", { name: /Words/ }), "cancelled in time");
    expect(screen.queryByRole("option", { name: /Cancelled in time/ })).toBeNull();
  });
});

describe("no ticket to show", () => {
  test("a tab change empties the panel before anything else", async () => {
    const { store, container } = await drawPanel(ticketView());
    act(() => store.events.tabChanged(99, null));
    expect(container.textContent).not.toMatch(/Ana|1042|Memphis|48213/);
    expect(screen.getByText("Reading the ticket…")).toBeTruthy();
  });

  test("an open dialog does not outlive its ticket", async () => {
    const { user, push } = await drawPanel(ticketView());
    await user.keyboard("h");
    push({ ...otherTicket(), revision: 2 });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("revoked access asks for the host in the click itself", async () => {
    const { user, client } = await drawPanel({ kind: "no-access", host: "acme.zendesk.com" });
    await user.click(screen.getByRole("button", { name: "Allow access again" }));
    expect(client.calls).toEqual(["askForHost acme.zendesk.com", "watchAgain"]);
  });

  test("a page older than Casekit is reloaded only by the agent, with a word about drafts", async () => {
    const { user, client } = await drawPanel({ kind: "reload-needed", host: "acme.zendesk.com" });
    expect(screen.getByText(/Finish or save drafts first/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Reload the page" }));
    expect(client.calls).toEqual([`reloadTab ${TAB}`]);
  });

  test("sleeping Gmail is enabled with the team's addresses", async () => {
    const { user, client } = await drawPanel({ kind: "gmail-asleep", account: "support@acme.example" });
    await user.type(
      screen.getByLabelText("Your team’s addresses and aliases"),
      "\nHelp@acme.example, not an address",
    );
    await user.click(screen.getByRole("button", { name: "Enable this account" }));
    expect(client.asked).toEqual([
      {
        type: "gmail.enable",
        payload: {
          account: "support@acme.example",
          teamAddresses: ["support@acme.example", "help@acme.example"],
        },
      },
    ]);
  });

  test.each([
    ["signed-out", "Signed out"],
    ["gone", "Ticket not found"],
    ["unreadable", "This ticket could not be read"],
  ] as const)("unread because %s", async (why, title) => {
    const selfTest: SelfTest = { helpdesk: "zendesk", at: "", checks: [] };
    const { user, client } = await drawPanel({ kind: "unread", ref: REF, why, selfTest });
    expect(screen.getByRole("heading", { name: title })).toBeTruthy();
    client.answers["page.look"] = { ok: false, problem: "The page does not answer." };
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(client.asked).toEqual([{ type: "page.look", payload: { tabId: TAB } }]);
    expect((await screen.findByRole("alert")).textContent).toContain("The page does not answer.");
  });

  test.each([
    ["failed", "because its interface did not answer"],
    ["throttled", "because its interface takes no more requests for now"],
    ["slow", "because its interface has not answered yet"],
  ] as const)(
    "a ticket read from the page alone (%s) says so, and what is not known",
    async (fellBack, words) => {
      const { store } = await drawPanel(ticketView({ fellBack, customer: { name: "Ana", email: null } }));
      const bar = screen.getByText(/^Read from Zendesk’s page/);
      expect(bar.textContent).toContain(words);
      expect(bar.textContent).toContain("the customer’s e-mail address is not known");
      act(() => store.events.pushed({ type: "view", tabId: TAB, view: ticketView({ revision: 2 }) }));
      expect(screen.queryByText(/^Read from/)).toBeNull();
    },
  );

  test("first run offers both shops; afterwards it does not ask again", async () => {
    const client = createFakeClient();
    client.answers["settings.get"] = { ...SETTINGS, shop: null };
    const { user } = await drawPanel({ kind: "elsewhere" }, client);
    await user.click(screen.getByRole("button", { name: "Use the sample shop" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Use the sample shop" })).toBeNull());
  });

  test("keys of a ticket do nothing without one", async () => {
    const { user, client } = await drawPanel({ kind: "no-ticket", helpdesk: "gorgias", account: "acme" });
    await user.keyboard("icuhor/y1");
    expect(client.asked).toEqual([]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the agent's name", () => {
  test("is asked once, inline", async () => {
    const warnings = [{ code: "agent_name_missing" as const, message: "Your name is missing." }];
    const { user, client } = await drawPanel(ticketView({ suggestion: suggestion({ warnings }) }));
    await user.type(screen.getByLabelText("Your name, as customers read it"), "Noor Haddad{Enter}");
    expect(client.asked).toEqual([{ type: "settings.change", payload: { agentName: "Noor Haddad" } }]);
  });
});

describe("announcements", () => {
  test("a changed reply is read out politely", async () => {
    const { push, container } = await drawPanel(ticketView());
    const reply = { ...stalledReply(), title: "Delivered", text: "other" };
    push(ticketView({ revision: 2, cause: "facts", suggestion: suggestion({ reply }) }));
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent?.trim()).toBe("Reply changed: Delivered.");
  });
});
