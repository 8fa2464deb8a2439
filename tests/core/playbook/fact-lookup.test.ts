import { describe, expect, it } from "vitest";
import type { OrderFacts } from "../../../src/core/order/facts.ts";
import {
  createFactLookup,
  type FactSources,
  withholdPersonal,
} from "../../../src/core/playbook/fact-lookup.ts";
import { VARIABLES } from "../../../src/core/playbook/variables.ts";

const AT = "2026-11-20T10:00:00Z";
const ORDER: OrderFacts = {
  name: "#1001",
  email: "ana@example.com",
  note: null,
  total: "118.00",
  tags: ["vip", "gift"],
  items: [{ title: "Ring", quantity: 2 }],
  observed_at: "2026-11-20T09:50:00Z",
  source: "shopify",
  not_permitted: ["order.buyer_name", "shipment.tracking_url"],
  shipments: [{ state: "delivered", tracking_url: "https://t.example" }, { state: "in_transit" }],
};

function lookup(over: Partial<FactSources> = {}) {
  return createFactLookup({
    fromTicket: {
      ticket: { subject: "Hello", channel: null, age_hours: undefined },
      customer: { first_name: "Ana", email: "ana@example.com" },
    },
    order: ORDER,
    shipment: ORDER.shipments?.[1],
    orders: [ORDER, { name: "#1002" }],
    customer: { orders_count: 3, note: null },
    observedAt: AT,
    notPermitted: ["customer.total_spent"],
    answers: { promise: { value: "2026-12-01", at: null }, empty: { value: "", at: null } },
    stated: [],
    agentName: "Sam Poe",
    policies: { refund_limit: 100 },
    packName: "Acme",
    now: AT,
    ...over,
  });
}

describe("createFactLookup", () => {
  it("tells unknown, absent, withheld and present apart", () => {
    const find = lookup();
    expect(find("order.name")).toEqual({
      state: "present",
      value: "#1001",
      source: "shopify",
      observedAt: "2026-11-20T09:50:00Z",
    });
    expect(find("order.note").state).toBe("absent");
    expect(find("order.risk").state).toBe("unknown");
    expect(find("order.buyer_name").state).toBe("not_permitted");
    // Withheld is withheld even where a value slipped through.
    expect(find("shipment.tracking_url").state).toBe("not_permitted");
    expect(find("shipments[0].tracking_url").state).toBe("not_permitted");
    expect(find("customer.total_spent").state).toBe("not_permitted");
    expect(find("customer.note").state).toBe("absent");
    expect(find("customer.since").state).toBe("unknown");
    expect(find("ticket.channel").state).toBe("absent");
    expect(find("ticket.age_hours").state).toBe("unknown");
  });

  it("reaches into lists and no further", () => {
    const find = lookup();
    expect(find("orders.size")).toMatchObject({ value: 2 });
    expect(find("orders[1].name")).toMatchObject({ value: "#1002" });
    expect(find("orders[-1].name")).toMatchObject({ value: "#1002" });
    expect(find("orders[7].name").state).toBe("absent");
    expect(find("orders[1].total").state).toBe("unknown");
    expect(find("shipments.size")).toMatchObject({ value: 2 });
    expect(find("shipment.count")).toMatchObject({ value: 2 });
    expect(find("shipments[0].state")).toMatchObject({ value: "delivered" });
    expect(find("order.tags[1]")).toMatchObject({ value: "gift" });
    expect(find("order.tags[9]").state).toBe("absent");
    expect(find("order.items[0].title")).toMatchObject({ value: "Ring" });
    expect(find("order.items[0].sku").state).toBe("unknown");
    expect(find("order.items.size")).toMatchObject({ value: 1 });
    for (const path of [
      "order.constructor",
      "order.__proto__",
      "order.id",
      "order.shipments",
      "policies.constructor",
      "answers.constructor",
      "answers.__proto__",
      "nonsense",
      "order.tags.length",
    ]) {
      expect(find(path).state, path).toBe("unknown");
    }
  });

  it("knows nothing of the shop before it answered, and no order where none was found", () => {
    const pending = lookup({ order: undefined, shipment: undefined, orders: undefined, customer: undefined });
    for (const { name } of VARIABLES.filter((variable) => /^(orders?|shipments?)\b/.test(variable.name))) {
      const path = name.replaceAll("[]", "[0]");
      expect(pending(path).state, path).toBe("unknown");
    }
    const none = lookup({ order: undefined, shipment: undefined, orders: [] });
    expect(none("orders.size")).toMatchObject({ value: 0 });
    expect(none("order.cancelled_at").state).toBe("unknown");
    expect(
      lookup({ order: { name: "#1", shipments: [] }, shipment: { state: "none" } })("shipment.count"),
    ).toMatchObject({ value: 0 });
    expect(lookup({ order: { name: "#1" }, shipment: undefined })("shipment.count").state).toBe("unknown");
  });

  it("answers with what the agent filled in, and with nothing for an empty field", () => {
    expect(lookup()("answers.promise")).toMatchObject({ value: "2026-12-01", source: "agent" });
    expect(lookup()("answers.empty").state).toBe("unknown");
    expect(lookup()("answers.other").state).toBe("unknown");
    expect(lookup()("agent.first_name")).toMatchObject({ value: "Sam" });
    expect(lookup({ agentName: "  " })("agent.first_name").state).toBe("unknown");
    expect(lookup()("policies.refund_limit")).toMatchObject({ value: 100, source: "pack" });
    expect(lookup()("now")).toMatchObject({ value: AT });
  });

  it("lets what the agent stated stand in for what is not there, of the right type, for that order", () => {
    const stated = (path: string, value: string, order?: string) =>
      lookup({ stated: [{ path, value, seen: "carrier's page", at: AT, order }] })(path);
    for (const path of ["order.risk", "order.note", "order.buyer_name"]) {
      expect(stated(path, "high"), path).toEqual({
        state: "present",
        value: "high",
        source: "agent",
        observedAt: AT,
      });
    }
    // The shop's own value wins.
    expect(stated("order.name", "#9999")).toMatchObject({ value: "#1001", source: "shopify" });
    expect(stated("shipment.stalled", "yes")).toMatchObject({ value: true });
    expect(stated("shipment.stalled", "perhaps").state).toBe("unknown");
    expect(stated("order.age_days", "12")).toMatchObject({ value: 12 });
    expect(stated("order.age_days", "a dozen").state).toBe("unknown");
    expect(stated("order.refunded", "12,50")).toMatchObject({ value: "12.50" });
    expect(stated("shipment.last_scan_at", "2026-11-19")).toMatchObject({ value: "2026-11-19" });
    expect(stated("shipment.last_scan_at", "last week").state).toBe("unknown");
    expect(stated("order.risk", "high", "#1001")).toMatchObject({ value: "high" });
    expect(stated("order.risk", "high", "#1002").state).toBe("unknown");
  });

  it("lets the agent replace what is there and of no use", () => {
    const order: OrderFacts = {
      ...ORDER,
      status_url: "javascript:alert(1)",
      refund_at: "soon",
      not_permitted: [],
    };
    const find = (path: string, value: string) =>
      lookup({ order, stated: [{ path, value, seen: "shop", at: AT }] })(path);
    expect(find("order.status_url", "https://acme.example/o/1")).toMatchObject({
      value: "https://acme.example/o/1",
    });
    expect(find("order.refund_at", "2026-11-19")).toMatchObject({ value: "2026-11-19", source: "agent" });
    expect(find("order.total", "1.00")).toMatchObject({ value: "118.00" });
    expect(lookup({ order })("order.refund_at")).toMatchObject({ value: "soon" });
  });

  it("treats the match of addresses as withheld where the address is", () => {
    const order: OrderFacts = { name: "#1", not_permitted: ["order.email"] };
    expect(lookup({ order })("order.email_matches_requester").state).toBe("not_permitted");
  });
});

describe("withholdPersonal", () => {
  it("keeps what says something about the buyer out, and only that", () => {
    const find = withholdPersonal(lookup());
    for (const path of [
      "order.email",
      "order.total",
      "order.items[0].title",
      "order.tags",
      "shipment.tracking_number",
      "shipments[0].last_scan_text",
    ]) {
      expect(find(path).state, path).toBe("not_permitted");
    }
    for (const path of [
      "order.name",
      "shipment.state",
      "customer.first_name",
      "policies.refund_limit",
      "orders.size",
    ]) {
      expect(find(path).state, path).toBe("present");
    }
  });
});
