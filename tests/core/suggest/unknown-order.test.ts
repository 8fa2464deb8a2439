import { describe, expect, it } from "vitest";
import { NO_CHOICES } from "../../../src/core/suggest.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { answered, codes, message, orderOf, run, ticketOf } from "./fixtures.ts";

const STRAY = "Hello, where is my order #12345?";

function warned(made: ReturnType<typeof run>): string[] {
  return made.warnings.filter(({ code }) => code === "unknown_order").map(({ message: words }) => words);
}

function ask(text: string, ticket: Partial<Ticket> = {}) {
  return run({ ticket: ticketOf(text, ticket) });
}

describe("suggest: a number that the shop does not show", () => {
  it("is said with what stands in for it, and closes the gate until the agent has looked", () => {
    const made = run({ text: STRAY });
    expect(made.unknown_orders).toEqual(["#12345"]);
    expect(made.order).toMatchObject({ name: "#1001", stands_in: true });
    expect(warned(made)).toEqual(["The shop shows no order #12345; this is Ana's latest open order, #1001."]);
    expect(codes(made)).toEqual(["checklist"]);
    expect(made.gate.reasons[0]).toMatchObject({
      path: "checklist.meant-1001",
      message: expect.stringContaining("although the ticket names #12345"),
    });
    const ticked = run({ text: STRAY, choices: { ...NO_CHOICES, ticked: ["meant-1001"] } });
    expect(ticked.gate).toEqual({ open: true, reasons: [] });
    expect(ticked.checklist[0]).toMatchObject({ id: "meant-1001", done: true, by: "agent" });
  });

  it("a tick for one order says nothing about another", () => {
    const shop = answered([orderOf({ id: "gid-2", name: "#1002" })]);
    const made = run({ text: STRAY, shop, choices: { ...NO_CHOICES, ticked: ["meant-1001"] } });
    expect(made.gate.reasons[0]?.path).toBe("checklist.meant-1002");
  });

  it("the order that the agent chose stands in for nothing", () => {
    const made = run({ text: STRAY, choices: { ...NO_CHOICES, order: "gid-1" } });
    expect(made).toMatchObject({ unknown_orders: [], order: { stands_in: false }, gate: { open: true } });
    expect(warned(made)).toEqual([]);
  });

  it("says so as well where no order is left to show", () => {
    const made = run({ text: STRAY, shop: answered([]) });
    expect(made.order).toBeNull();
    expect(warned(made)).toEqual(["The shop shows no order #12345."]);
  });

  it("beside a number that is known it is said and holds nothing up", () => {
    const made = run({ text: "Where is my order #1001? And order #12345?" });
    expect(made).toMatchObject({ unknown_orders: ["#12345"], order: { name: "#1001", stands_in: false } });
    expect(warned(made)).toEqual(["The shop shows no order #12345, which the ticket names beside #1001."]);
    expect(made.gate.open).toBe(true);
  });

  it("says by what else an order was found that is not the customer's latest", () => {
    const text = `${STRAY} Tracking 1Z999AA10123456784`;
    const made = run({ text, shop: answered([orderOf({ email: null })]) });
    expect(warned(made)).toEqual([
      "The shop shows no order #12345; this is #1001, found by: tracking number 1Z999AA10123456784 in the message.",
    ]);
  });

  it("a customer without a readable name is the customer", () => {
    const requester = { name: "ana@example.com", email: "ana@example.com", phone: null, via: "api" } as const;
    expect(warned(ask(STRAY, { requester }))[0]).toContain("this is the customer's latest open order");
  });

  it.each([
    ["in the subject", "Where is it?", { subject: "Order #12345" }],
    ["in the helpdesk's field", "Where is my order?", { orderHints: ["12345"] }],
    [
      "in the earlier request, asked about again",
      "",
      { messages: [message(STRAY), message("Sorry.", { author: "agent" }), message("Any news?")] },
    ],
  ])("counts %s", (_where, text, ticket) => {
    expect(ask(text, ticket).unknown_orders).toEqual(["#12345"]);
  });

  it.each([
    ["the ticket's own number", "Where is my order? My request is #101", {}],
    ["a number called a ticket's", "Where is my order? See ticket #48213", {}],
    ["the helpdesk's number in the subject", "Where is my order?", { subject: "Re: [Ticket #48213] Order" }],
    ["a list of the customer's orders, one of them shown", "Where is it?", { orderHints: ["1001", "#1013"] }],
    ["a list beside a number that is shown", "Where is my order #1001?", { orderHints: ["#1013"] }],
    ["a field that holds no number", "Where is my order?", { orderHints: ["unknown"] }],
    ["the original of a reshipment", "Where is my order #1001-R1?", {}],
  ])("does not count %s", (_what, text, ticket) => {
    const made = ask(text, ticket);
    expect(made.unknown_orders).toEqual([]);
    expect(made.order).toMatchObject({ name: "#1001", stands_in: false });
  });

  it("a number without what the shop puts around it is known, a longer number is not", () => {
    const shop = (name: string) => answered([orderOf({ name })]);
    expect(run({ text: STRAY, shop: shop("EU12345") }).unknown_orders).toEqual([]);
    expect(run({ text: STRAY, shop: shop("#112345") }).unknown_orders).toEqual(["#12345"]);
  });

  it("what the shop was not asked for, or has not answered, is not called unknown", () => {
    const many = run({ text: "Orders #2001, #2002, #2003 and order #2004: where are they?" });
    expect(many.unknown_orders).toEqual(["#2001", "#2002", "#2003"]);
    for (const shop of [{ state: "pending" }, { state: "unavailable", message: "Down." }] as const)
      expect(run({ text: STRAY, shop }).unknown_orders).toEqual([]);
  });
});
