import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStoreAddress } from "../../../src/shops/woocommerce/store-address.ts";
import { createWooCommerceShop } from "../../../src/shops/woocommerce/woocommerce-shop.ts";
import { describeShop, describeShopNetwork, type ShopBench } from "../contract.ts";
import { ORDERS, STORE, storeFetch } from "./store-replica.ts";

const NOW = new Date("2026-11-20T10:00:00Z");
const signal = (): AbortSignal => new AbortController().signal;
const open = (fetch: typeof globalThis.fetch = storeFetch) =>
  createWooCommerceShop({
    address: { host: STORE.host, folder: "" },
    keys: async () => ({ key: STORE.key, secret: STORE.secret }),
    fetch,
    now: () => NOW,
  });
const bench: ShopBench = {
  kind: "woocommerce",
  now: NOW,
  open,
  order: {
    name: "1001",
    email: "dana.cole@customer.example",
    phone: "+44 20 7946 0001",
    buyer: "Dana Cole",
    total: "49.90",
    currency: "GBP",
  },
  other: { name: "10012", email: "sam.ortiz@customer.example" },
  network: { host: STORE.host, secret: STORE.secret },
};

describeShop("WooCommerce", () => bench);
describeShopNetwork("WooCommerce", () => bench);

describe("what WooCommerce tells and what it does not", () => {
  test("tracking numbers come from the plugins' entry, and are no scans", async () => {
    const order = await open().getOrder("10012", signal());
    expect(order.shipments).toEqual([
      expect.objectContaining({
        state: "unknown",
        carrier: "Royal Mail",
        tracking_number: "RB123456785GB",
        shipped_at: "2025-11-18T08:00:00.000Z",
        flags: ["merchant_marked_only"],
      }),
      expect.not.objectContaining({ tracking_url: expect.anything(), shipped_at: expect.anything() }),
    ]);
    expect(order).toMatchObject({ fulfillment_status: "fulfilled", unfulfilled_count: 0 });
  });

  test("refunds are added up exactly, and dated", async () => {
    expect(await open().getOrder("1003", signal())).toMatchObject({
      name: "B-1003",
      refunded: "0.30",
      refund_at: "2026-11-19T08:00:00.000Z",
      financial_status: "partially_refunded",
    });
  });

  test("a cancelled order says that its date is not known; one on hold waits for its money", async () => {
    const cancelled = await open().getOrder("1004", signal());
    expect(cancelled).not.toHaveProperty("cancelled_at");
    expect(cancelled).toMatchObject({
      financial_status: "voided",
      limits: [expect.stringContaining("cancelled")],
    });
    expect(await open().getOrder("1005", signal())).toMatchObject({
      financial_status: "pending",
      cancelled_at: null,
      shipments: [],
      note: "Please ring the bell",
    });
  });

  test("what the shop does not know is unknown, not absent", async () => {
    const order = await open().getOrder("1001", signal());
    for (const key of ["risk", "disputed", "is_gift", "return_status", "status_url"]) {
      expect(order).not.toHaveProperty(key);
    }
  });

  test("2,000 orders with one broken field each: still an order, without nonsense", async () => {
    const broken = fc.constantFrom<unknown>(
      null,
      "",
      7,
      -1,
      {},
      [],
      "NaN",
      "2026-99-99T00:00:00",
      true,
      "x".repeat(9_000),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ORDERS), fc.nat(), broken, async (order, place, value) => {
        const keys = Object.keys(order).filter((key) => key !== "id");
        const changed = { ...order, [keys[place % keys.length] as string]: value };
        const shop = open((async (url: string, init: RequestInit) =>
          url.endsWith(`/orders/${order.id}`)
            ? Response.json(changed)
            : storeFetch(url, init)) as typeof fetch);
        const facts = await shop.getOrder(String(order.id), signal());
        expect(facts.id).toBe(String(order.id));
        expect(JSON.stringify(facts)).not.toMatch(/Invalid Date|null null|undefined/);
      }),
      { numRuns: 2_000, seed: 2, endOnFailure: true },
    );
  });
});

test.each([
  ["store.example", { host: "store.example", folder: "" }],
  ["https://Shop.Store.example/blog/", { host: "shop.store.example", folder: "/blog" }],
  ["http://store.example", undefined],
  ["user@store.example", undefined],
  ["store.example:8443", undefined],
  ["127.0.0.1", undefined],
  ["localhost", undefined],
  ["nas.local", undefined],
  ["xn--stre-6na.example", undefined],
  ["\u212aeys.example", undefined],
  ["store.example/../x", undefined],
  ["store.example?x", undefined],
])("the store's address in %j", (text, address) => expect(findStoreAddress(text)).toEqual(address));
