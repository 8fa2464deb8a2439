import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findCurrentShipment } from "../../../src/core/order/current-shipment.ts";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import { SHIPMENT_STATES } from "../../../src/core/order/facts.ts";
import type { OrderQuery, Shop } from "../../../src/shops/contract.ts";
import { buildSampleOrders } from "../../../src/shops/sample/sample-orders.ts";
import { createSampleShop } from "../../../src/shops/sample/sample-shop.ts";
import { type LocalShop, NOW, signal, startLocalShop } from "../shopify/local-shop.ts";

const shop = createSampleShop({ now: () => NOW, orders: buildSampleOrders });
const ask = (query: Partial<OrderQuery>): OrderQuery => ({
  names: [],
  emails: [],
  phones: [],
  trackingNumbers: [],
  ...query,
});
const NAMES = Array.from({ length: 12 }, (_, index) => `#${1001 + index}`);

describe("the sample shop", () => {
  test("is marked as one, and always well", async () => {
    expect(shop).toMatchObject({ kind: "sample", title: "Sample shop" });
    expect(await shop.health(signal())).toMatchObject({ ok: true, problems: [] });
    const { orders } = await shop.findOrders(ask({ names: NAMES }), signal());
    expect(orders.map((order) => order.name)).toEqual(NAMES);
    for (const order of orders) expect(order).toMatchObject({ source: "sample", shop: "Sample shop" });
  });

  test.each([
    [{ names: ["1001"] }, ["#1001"]],
    [{ emails: ["RILEY@customer.example"] }, ["#1001"]],
    [{ phones: ["(555) 010-0002"] }, ["#1002"]],
    [{ trackingNumbers: ["1Z 999 AA1 01 2345 6784"] }, ["#1001"]],
    [{ names: ["#1003"], emails: ["riley@customer.example"] }, ["#1001", "#1003"]],
    [{ names: ["#1"] }, []],
    [{}, []],
  ])("finds by %j", async (query, names) => {
    const { orders } = await shop.findOrders(ask(query), signal());
    expect(orders.map((order) => order.name)).toEqual(names);
  });

  test.each([
    ["1006", "#1006"],
    ["nair", "#1006"],
    ["80202", "#1006"],
    ["1Z999AA10123456784", "#1001"],
  ])("search %j", async (text, name) => {
    expect((await shop.search(text, signal())).orders.map((order) => order.name)).toEqual([name]);
    expect((await shop.search("  ", signal())).orders).toEqual([]);
  });

  test("covers the everyday states", async () => {
    const { orders } = await shop.findOrders(ask({ names: NAMES }), signal());
    const states = new Set(orders.map((order) => findCurrentShipment(order)?.state));
    const missing = SHIPMENT_STATES.filter((state) => !states.has(state));
    expect(missing).toEqual(["returning", "cancelled", "unknown"]);
  });

  test("one order, none, and a question given up", async () => {
    expect((await shop.getOrder("sample-1004", signal())).name).toBe("#1004");
    await expect(shop.getOrder("sample-9", signal())).rejects.toMatchObject({ code: "not_found" });
    await expect(shop.findOrders(ask({}), AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("the same people and numbers as the local Shopify", () => {
  let local: LocalShop;
  beforeAll(async () => {
    local = await startLocalShop();
  });
  afterAll(() => local.close());

  test.each(NAMES)("%s", async (name) => {
    const options = { requesterEmails: [], now: NOW, policies: { home_country: "US" } };
    const read = async (from: Shop) => {
      const { orders } = await from.findOrders(ask({ names: [name] }), signal());
      return deriveOrderFacts(orders[0] ?? {}, options);
    };
    const [sample, real] = await Promise.all([read(shop), read(local.shop())]);
    for (const key of [
      "name",
      "created_at",
      "buyer_name",
      "email",
      "phone",
      "country",
      "postcode",
      "total",
      "currency",
      "financial_status",
      "fulfillment_status",
      "cancelled_at",
      "refunded",
      "refund_at",
      "refund_pending",
      "return_status",
      "risk",
      "disputed",
      "item_count",
      "unfulfilled_count",
      "is_gift",
      "age_days",
    ] as const) {
      expect(sample[key], key).toEqual(real[key]);
    }
    const [mine, theirs] = [sample, real].map((order) => findCurrentShipment(order));
    for (const key of [
      "state",
      "stalled",
      "carrier",
      "tracking_number",
      "tracking_url",
      "last_scan_at",
      "last_scan_text",
      "last_scan_days",
      "estimated_at",
      "delivered_at",
      "delivered_days",
      "late_days",
      "flags",
    ] as const) {
      expect(mine?.[key], `shipment.${key}`).toEqual(theirs?.[key]);
    }
  });
});
