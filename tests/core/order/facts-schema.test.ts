import { describe, expect, it } from "vitest";
import { shopFactsSchema } from "../../../src/core/order/facts-file-schema.ts";
import { testFactsSchema, toShopFacts } from "../../../src/core/order/facts-schema.ts";

const NOW = "2026-11-20T10:00:00Z";

describe("the facts of a file", () => {
  it("keep unknown, absent and withheld apart", () => {
    const facts = shopFactsSchema.parse({
      orders: [{ name: "#1001", cancelled_at: null, shipments: [] }],
      not_permitted: ["order.email"],
    });
    const [order] = facts.orders;
    expect(order).toEqual({ name: "#1001", cancelled_at: null, shipments: [] });
    expect("email" in (order ?? {})).toBe(false);
    expect(facts.not_permitted).toEqual(["order.email"]);
  });

  it.each([
    [{ orders: [{ total: "49,90 €" }] }],
    [{ orders: [{ created_at: "last week" }] }],
    [{ orders: [{ shipments: [{ state: "lost" }] }] }],
    [{ orders: [{ disputed: "no" }] }],
    [{ orders: {} }],
  ])("are refused when a value is of the wrong kind: %j", (facts) => {
    expect(shopFactsSchema.safeParse(facts).success).toBe(false);
  });
});

describe("the facts of a pack's test", () => {
  const read = (facts: unknown) => toShopFacts(testFactsSchema.parse(facts), NOW);

  it("put order and shipment together", () => {
    expect(read({ order: { name: "#1" }, shipment: { state: "delivered" } })).toEqual({
      orders: [{ name: "#1", shipments: [{ state: "delivered" }] }],
      observed_at: NOW,
    });
  });

  it("leave shipments unknown when none are given", () => {
    expect(read({ order: { name: "#1" } }).orders).toEqual([{ name: "#1" }]);
  });

  it("take several orders and shipments, the short forms first", () => {
    const facts = read({
      order: { name: "#1" },
      orders: [{ name: "#2" }],
      shipment: { state: "delivered" },
      shipments: [{ state: "in_transit" }],
      observed_at: "2026-11-20T09:00:00Z",
      not_permitted: ["order.email"],
      customer: { first_name: "Ana", orders_count: 3 },
    });
    expect(facts).toEqual({
      orders: [{ name: "#1", shipments: [{ state: "delivered" }, { state: "in_transit" }] }, { name: "#2" }],
      customer: { orders_count: 3 },
      observed_at: "2026-11-20T09:00:00Z",
      not_permitted: ["order.email"],
    });
  });
});
