// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { ShopReason } from "../../src/core/shop/choose-shop.ts";
import type { TicketView } from "../../src/messages/protocol.ts";
import { drawPanel } from "./draw-panel.tsx";
import { NO_CHOICES, REF, stalledReply, suggestion, ticketView } from "./fixtures.ts";

const [US, UK, EU] = ["acme-us.myshopify.com", "acme-uk.myshopify.com", "acme-eu.myshopify.com"] as const;

function viewOf(reason: ShopReason, part: Partial<TicketView> = {}, shop: string = US): TicketView {
  const { lookup } = ticketView();
  return ticketView({
    shops: { shop, reason, others: [US, UK, EU].filter((each) => each !== shop) },
    lookup: { ...lookup, shop } as TicketView["lookup"],
    ...part,
  });
}
const NOTHING = { suggestion: suggestion({ order: null, candidates: [] }) };

describe("of several shops", () => {
  test.each<[ShopReason, string]>([
    [{ by: "default" }, "your default shop"],
    [{ by: "agent" }, "chosen by you"],
    [{ by: "rule", order: "US-1001" }, "by order number US-1001"],
    [{ by: "rule", account: "acme.zendesk.com", brand: "us" }, "by acme.zendesk.com, brand or tag us"],
  ])("the card names the one that was asked and why: %j", async (reason, words) => {
    await drawPanel(viewOf(reason));
    expect(screen.getByTitle(US).textContent).toBe("acme-us");
    expect(screen.getByText(words)).toBeTruthy();
  });

  test("another is one click away; the answer is waited for as after every choice", async () => {
    const { user, client, store } = await drawPanel(viewOf({ by: "default" }));
    await user.click(screen.getByText("Change shop"));
    await user.click(screen.getByRole("button", { name: "Look in acme-eu" }));
    expect(client.asked).toContainEqual({ type: "shop.choose", payload: { ref: REF, shop: EU } });
    await waitFor(() => expect(store.getState().choosing).toBe(1));
    expect(screen.queryByRole("button", { name: "Let Casekit choose the shop" })).toBeNull();
  });

  test("what the agent chose is given back with one click", async () => {
    const { user, client } = await drawPanel(viewOf({ by: "agent" }, {}, UK));
    await user.click(screen.getByText("Change shop"));
    await user.click(screen.getByRole("button", { name: "Let Casekit choose the shop" }));
    expect(client.asked).toContainEqual({ type: "shop.choose", payload: { ref: REF, shop: null } });
  });

  test("an order that is not found is offered to be looked for in the others, and nobody is asked before", async () => {
    const { user, client } = await drawPanel(viewOf({ by: "default" }, NOTHING));
    expect(screen.getByText(/No order found in acme-us by number/)).toBeTruthy();
    expect(screen.queryByText("Change shop")).toBeNull();
    expect(client.asked).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Look in acme-uk" }));
    expect(client.asked).toContainEqual({ type: "shop.choose", payload: { ref: REF, shop: UK } });
  });

  test("a number that the shop does not have is offered to be looked for elsewhere, another order or not", async () => {
    const { order } = suggestion();
    const standIn = order && { ...order, stands_in: true };
    const { user, client } = await drawPanel(
      viewOf({ by: "default" }, { suggestion: suggestion({ order: standIn, unknown_orders: ["UK-7001"] }) }),
    );
    expect(screen.getByText(/^Not in acme-us/).textContent).toBe("Not in acme-us: UK-7001");
    await user.click(screen.getByRole("button", { name: "Look in acme-uk" }));
    expect(client.asked).toContainEqual({ type: "shop.choose", payload: { ref: REF, shop: UK } });
  });

  test("nothing is said of shops while there is one", async () => {
    await drawPanel(ticketView(NOTHING));
    expect(screen.getByText(/No order found by number/)).toBeTruthy();
    expect(screen.queryByText(/Look in/)).toBeNull();
  });

  test("what is chosen and searched goes to the shop on screen, and to no other", async () => {
    const { store, client, user } = await drawPanel(viewOf({ by: "default" }));
    store.getState().pinOrder("#7");
    store.getState().confirmOther("#7");
    void store.getState().stateFact("order.refunded", "1.00", "PayPal");
    void store.getState().confirmFacts("the admin");
    await user.click(screen.getByRole("button", { name: "Find order" }));
    await user.type(screen.getByRole("searchbox"), "1001");
    await user.click(screen.getByRole("button", { name: "Find" }));
    await waitFor(() => expect(client.asked.map(({ type }) => type)).toContain("order.search"));
    const types = ["order.pin", "order.confirm-other", "fact.state", "facts.confirm", "order.search"];
    for (const type of types)
      expect(client.asked.find((each) => each.type === type)?.payload, type).toMatchObject({ shop: US });
  });

  test("a search is forgotten when the ticket goes to another shop", async () => {
    const { user, client, push } = await drawPanel(viewOf({ by: "default" }));
    const found = { id: "1", name: "#1001", reasons: [], other_customer: false, summary: "" };
    client.answers["order.search"] = { orders: [found], problem: null };
    await user.click(screen.getByRole("button", { name: "Find order" }));
    await user.type(screen.getByRole("searchbox"), "1001");
    await user.click(screen.getByRole("button", { name: "Find" }));
    await screen.findByRole("button", { name: /#1001/ });
    push(viewOf({ by: "rule", brand: "uk" }, { revision: 2, cause: "facts" }, UK));
    expect(screen.queryByRole("button", { name: /#1001/ })).toBeNull();
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  });
});

describe("a reply that the agent works with", () => {
  const other = (part: Partial<TicketView> = {}) =>
    viewOf(
      { by: "rule", brand: "uk" },
      {
        revision: 2,
        cause: "facts",
        suggestion: suggestion({ reply: { ...stalledReply(), id: "moving", text: "Other words." } }),
        ...part,
      },
      UK,
    );

  test("is never kept on screen once the ticket belongs to another shop", async () => {
    const { store, push } = await drawPanel(viewOf({ by: "default" }));
    store.setState({ touched: true });
    push(other());
    expect(store.getState()).toMatchObject({ held: null, view: { shops: { shop: UK } } });
    // Of the same shop it is.
    push({ ...other(), revision: 3, suggestion: suggestion() });
    expect(store.getState().held?.suggestion.reply?.id).toBe("moving");
  });

  test("makes way for what the shop says that the agent has just turned to", async () => {
    const choices = { ...NO_CHOICES, shop: UK, ticked: ["photo"] };
    const { store, push } = await drawPanel(other({ choices, lookup: { state: "asking", shop: UK } }));
    push({ ...other({ choices }), revision: 3, suggestion: suggestion() });
    expect(store.getState().held).toBeNull();
  });
});
