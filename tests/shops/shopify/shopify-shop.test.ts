import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCurrentShipment } from "../../../src/core/order/current-shipment.ts";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { OrderFacts } from "../../../src/core/order/facts.ts";
import type { OrderQuery } from "../../../src/shops/contract.ts";
import { holdsAnswer } from "../../../src/shops/shopify/answer.ts";
import { mapPicking } from "../../../src/shops/shopify/map-parts.ts";
import { SHOP_CASES, type ShopCase } from "../../replicas/shop/store.ts";
import { DOMAIN, type LocalShop, NOW, signal, startLocalShop } from "./local-shop.ts";

let local: LocalShop;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(() => {
  local.replica.reset();
  local.sent.length = 0;
  local.waits.length = 0;
});

const ask = (query: Partial<OrderQuery>): OrderQuery => ({
  names: [],
  emails: [],
  phones: [],
  trackingNumbers: [],
  ...query,
});
const namesOf = (orders: OrderFacts[]): unknown[] => orders.map((order) => order.name);

async function read(name: ShopCase): Promise<OrderFacts> {
  local.replica.access.scopes.add("read_all_orders");
  const { orders } = await local.shop().findOrders(ask({ names: [SHOP_CASES[name]] }), signal());
  expect(orders[0]?.name).toBe(SHOP_CASES[name]);
  return orders[0] as OrderFacts;
}

describe("finding orders", () => {
  test("a number finds that order, in full, and nothing else", async () => {
    const facts = await local.shop().findOrders(ask({ names: ["1001"] }), signal());
    expect(namesOf(facts.orders)).toEqual(["#1001"]);
    expect(facts.orders[0]).toMatchObject({ email: "riley@customer.example", buyer_name: "Riley Parker" });
    expect(facts.orders[0]).not.toHaveProperty("partial");
  });

  test("the search is fuzzy, the answer is not", async () => {
    const facts = await local.shop().findOrders(ask({ names: ["#1-A"] }), signal());
    expect(namesOf(facts.orders)).toEqual(["#1-A"]);
    const sent = JSON.parse(String(local.sent[0]?.init.body)) as { variables: { nameQuery: string } };
    expect(sent.variables.nameQuery).toContain("name:'#1-A'");
  });

  test("a number behind its look-alikes is still found", async () => {
    // "#20" begins all of #2001 … #2008; the fuzzy search's first page is full of those.
    local.replica.store.require("#1013").name = "#20";
    const facts = await local.shop().findOrders(ask({ names: ["#20"] }), signal());
    local.replica.store.require("#20").name = "#1013";
    expect(namesOf(facts.orders)).toEqual(["#20"]);
    expect(local.replica.usage.queries.map((query) => query.operation)).toEqual([
      "CasekitFindOrders",
      "CasekitFindByName",
      "CasekitOrder",
    ]);
  });

  test("numbers, addresses and the account are merged, the likeliest first and in full", async () => {
    const facts = await local
      .shop()
      .findOrders(
        ask({ names: ["#1002"], emails: ["Riley@Customer.example", "zoe.hart@customer.example"] }),
        signal(),
      );
    expect(namesOf(facts.orders).sort()).toEqual(["#1001", "#1002", "#1013", "#1013-R1", "#1024", "#1032"]);
    expect(namesOf(facts.orders)[0]).toBe("#1002");
    expect(facts.orders.filter((order) => order.partial).length).toBe(5);
    expect(facts.customer).toMatchObject({ orders_count: 3, note: null });
  });

  test("a reshipment's number finds its original order too", async () => {
    const facts = await local.shop().findOrders(ask({ names: ["#1001-R1"] }), signal());
    expect(namesOf(facts.orders)).toEqual(["#1001"]);
  });

  test("an order without an e-mail address is found through its customer's account", async () => {
    const facts = await local.shop().findOrders(ask({ emails: ["ivy.brooks@customer.example"] }), signal());
    expect(namesOf(facts.orders).sort()).toEqual(["#1019", "#1028"]);
    const found = facts.orders.find((order) => order.name === "#1019");
    expect(found?.email).toBeNull();
  });

  test("by phone", async () => {
    const facts = await local.shop().findOrders(ask({ phones: ["+1 (555) 010-0002"] }), signal());
    expect(namesOf(facts.orders).sort()).toEqual(["#1002", "#1038"]);
    expect((await local.shop().findOrders(ask({ phones: ["0555 0100002"] }), signal())).orders).toEqual([]);
  });

  test("the order that the agent chose is the one read in full", async () => {
    const facts = await local
      .shop()
      .findOrders(ask({ names: ["#1001"], emails: ["riley@customer.example"], pinned: "#1013" }), signal());
    expect(facts.orders[0]).toMatchObject({ name: "#1013" });
    expect(facts.orders[0]).not.toHaveProperty("partial");
  });

  test("a ticket that offers nothing asks nothing", async () => {
    const facts = await local.shop().findOrders(ask({ trackingNumbers: ["1Z999AA10123456784"] }), signal());
    expect(facts.orders).toEqual([]);
    expect(local.replica.usage.requests).toBe(0);
  });

  test("hostile text never becomes syntax", async () => {
    const facts = await local.shop().findOrders(
      ask({
        names: ["1001' OR name:'1002", "x OR *", "#1003\\"],
        emails: ["a' OR email:*@x.example", 'a"@b.example', "nobody@customer.example"],
      }),
      signal(),
    );
    expect(facts.orders).toEqual([]);
  });

  test("not found says that old orders are invisible, and stops saying so when they are not", async () => {
    const shop = local.shop();
    const before = await shop.findOrders(ask({ names: [SHOP_CASES.tooOld] }), signal());
    expect(before.orders).toEqual([]);
    expect(before.limits?.[0]).toMatch(/^Orders older than 60 days are invisible .* #900 may be one/);
    local.replica.access.scopes.add("read_all_orders");
    await shop.health(signal());
    expect(namesOf((await shop.findOrders(ask({ names: ["900"] }), signal())).orders)).toEqual(["#900"]);
    const none = await shop.findOrders(ask({ names: ["#99999"] }), signal());
    expect(none).toMatchObject({ orders: [] });
    expect(none.limits).toBeUndefined();
  });

  test("more orders than a page are said", async () => {
    const facts = await local.shop().findOrders(ask({ emails: ["pat@reseller.example"] }), signal());
    expect(facts.orders.length).toBe(5);
    expect(facts.limits?.[0]).toContain("more orders");
  });
});

describe("facts of each situation", () => {
  test.each([
    ["inTransit", "in_transit"],
    ["processing", "none"],
    ["labelCreated", "label_created"],
    ["stalled", "in_transit"],
    ["outForDelivery", "out_for_delivery"],
    ["delivered", "delivered"],
    ["availableForPickup", "available_for_pickup"],
    ["attempted", "attempted"],
    ["exception", "exception"],
    ["returnedToSender", "returned_to_sender"],
    ["cancelled", "none"],
    ["returning", "returning"],
    ["merchantMarked", "unknown"],
    ["sentAgain", "in_transit"],
    ["pickedUp", "delivered"],
    ["delayed", "in_transit"],
    ["split", "in_transit"],
    ["lost", "exception"],
    ["refused", "exception"],
  ] as const)("%s is %s", async (name, state) => {
    expect(findCurrentShipment(await read(name))?.state).toBe(state);
  });

  test("a parcel on its way", async () => {
    const order = await read("inTransit");
    expect(order).toMatchObject({
      shop: DOMAIN,
      source: "shopify",
      observed_at: NOW.toISOString(),
      financial_status: "paid",
      fulfillment_status: "fulfilled",
      total: "88.80",
      currency: "USD",
      country: "US",
      postcode: "97201",
      address: ["Riley Parker", "12 Oak St", "Portland 97201"],
      billing_differs: false,
      item_count: 3,
      unfulfilled_count: 0,
      cancelled_at: null,
      refunded: null,
      refund_at: null,
      refund_pending: false,
      return_status: null,
      returns: [],
      disputed: false,
      risk: "low",
      is_gift: false,
      admin_url: "https://admin.shopify.com/store/casekit-demo/orders/4500000000000",
    });
    const [parcel] = order.shipments ?? [];
    expect(parcel).toMatchObject({
      carrier: "UPS",
      tracking_number: "1Z999AA10123456784",
      tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
      last_scan_at: "2026-11-19T10:00:00.000Z",
      last_scan_text: "Departed hub",
      delivered_at: null,
      lines: ["Signet ring", "Travel case"],
    });
    expect(parcel?.scans?.map((scan) => scan.state)).toEqual(["in_transit", "in_transit", "label_created"]);
  });

  test("a label is no scan and nothing has been shipped", async () => {
    const order = deriveOrderFacts(await read("labelStalled"), {
      requesterEmails: [],
      now: NOW,
      policies: {},
    });
    expect(order.shipments?.[0]).toMatchObject({
      last_scan_at: null,
      last_scan_days: null,
      shipped_at: null,
      stalled: true,
    });
  });

  test("money comes in the customer's currency", async () => {
    expect(await read("stalled")).toMatchObject({ total: "79.50", currency: "EUR", country: "DE" });
    expect(await read("yen")).toMatchObject({ total: "7300.0", currency: "JPY" });
  });

  test("refunds, cancellations, disputes, risk, holds, gifts", async () => {
    expect(await read("refunded")).toMatchObject({
      refunded: "79.50",
      refund_at: "2026-11-17T10:00:00.000Z",
      refund_pending: false,
      return_status: "returned",
    });
    expect(await read("cancelled")).toMatchObject({
      cancelled_at: "2026-11-19T10:00:00.000Z",
      refunded: null,
      refund_at: null,
      refund_pending: true,
      financial_status: "refunded",
    });
    const disputed = await read("disputed");
    expect(disputed.disputed).toBe(true);
    expect(disputed).not.toHaveProperty("dispute_due_at");
    expect(await read("disputeWon")).toMatchObject({ disputed: false, dispute_due_at: null });
    expect(await read("highRisk")).toMatchObject({ risk: "high", fulfillment_status: "on_hold" });
    expect(await read("mediumRisk")).toMatchObject({ risk: "medium" });
    expect(await read("gift")).toMatchObject({ is_gift: true });
    expect(await read("preorder")).toMatchObject({ fulfillment_status: "scheduled", tags: ["preorder"] });
    expect(await read("unpaid")).toMatchObject({ financial_status: "pending" });
  });

  test("what makes an order unlike others is said in words", async () => {
    const plain = await read("inTransit");
    expect(plain).toMatchObject({
      is_test: false,
      is_edited: false,
      is_subscription: false,
      is_preorder: false,
    });
    expect(plain).not.toHaveProperty("limits");
    const preorder = await read("preorder");
    expect(preorder).toMatchObject({ is_preorder: true, limits: [expect.stringContaining("pre-order")] });
    const stored = local.replica.store.require(SHOP_CASES.inTransit);
    const before = { ...stored };
    Object.assign(stored, {
      test: true,
      edited: true,
      tags: ["Subscription Recurring Order"],
      closedAt: "2026-11-19T10:00:00Z",
    });
    const odd = await read("inTransit");
    Object.assign(stored, before);
    expect(odd).toMatchObject({ is_subscription: true, closed_at: "2026-11-19T10:00:00.000Z" });
    expect(odd.limits).toHaveLength(3);
  });

  test("what holds an order back, and whether the warehouse was already asked to send it", async () => {
    const id = (await read("highRisk")).id ?? "";
    const held = await local.shop().getOrder(id, signal(), { holds: true });
    expect(held.holds).toHaveLength(1);
    expect(held).toMatchObject({
      is_picking: false,
      limits: [expect.stringMatching(/^Shopify holds this order back/)],
    });
    const answer = (requestStatus: string, status = "OPEN") => ({
      order: { fulfillmentOrders: { nodes: [{ status, requestStatus, fulfillmentHolds: [] }] } },
    });
    const picking = (raw: unknown) => mapPicking(holdsAnswer.parse(raw));
    expect(picking(answer("UNSUBMITTED"))).toBe(false);
    expect(picking(answer("UNSUBMITTED", "IN_PROGRESS"))).toBe(true);
    for (const word of ["SUBMITTED", "ACCEPTED", "CANCELLATION_REJECTED"])
      expect(picking(answer(word))).toBe(true);
    expect(picking(answer("ACCEPTED", "CLOSED"))).toBe(false);
    expect(picking({})).toBeUndefined();
  });

  test("split orders keep their parcels apart", async () => {
    const order = await read("split");
    expect(order.shipments?.map((parcel) => [parcel.state, parcel.lines])).toEqual([
      ["delivered", ["Signet ring"]],
      ["in_transit", ["Silver chain"]],
    ]);
    expect(await read("partlyShipped")).toMatchObject({
      fulfillment_status: "partially_fulfilled",
      unfulfilled_count: 1,
    });
  });

  test("flags from the carrier's words", async () => {
    const flags = async (name: ShopCase): Promise<unknown> => (await read(name)).shipments?.[0]?.flags;
    expect(await flags("exception")).toEqual(["address_problem"]);
    expect(await flags("lost")).toEqual(["lost"]);
    expect(await flags("damaged")).toEqual(["damaged"]);
    expect(await flags("customs")).toEqual(["customs"]);
    expect(await flags("refused")).toEqual(["refused"]);
    expect(await flags("delayed")).toEqual(["delayed"]);
    expect(await flags("merchantMarked")).toEqual(["merchant_marked_only"]);
  });

  test("an order that nobody's address belongs to", async () => {
    const order = await read("noEmail");
    expect(order).toMatchObject({ email: null, buyer_name: null, country: null });
  });

  test("names come as they are", async () => {
    expect((await read("rightToLeft")).buyer_name).toBe("عمر حداد");
    expect((await read("longName")).buyer_name).toMatch(/^Maximiliane-Theodora .{60,}/);
  });
});

describe("one order", () => {
  test("returns and holds only when asked for", async () => {
    const shop = local.shop();
    const id = local.replica.store.require(SHOP_CASES.returnOpen).id;
    expect(await shop.getOrder(id, signal())).not.toHaveProperty("returns");
    const order = await shop.getOrder(id, signal(), { returns: true, holds: true });
    expect(order.returns).toMatchObject([{ status: "open", item_count: 1, reasons: ["Too small"] }]);
    expect(order.holds).toEqual([]);
    const held = await shop.getOrder(local.replica.store.require(SHOP_CASES.highRisk).id, signal(), {
      holds: true,
    });
    expect(held.holds).toEqual([{ reason: "high_risk_of_fraud", text: "High risk of fraud" }]);
  });

  test("gone or too old is said", async () => {
    const old = local.replica.store.require(SHOP_CASES.tooOld).id;
    await expect(local.shop().getOrder(old, signal())).rejects.toMatchObject({
      code: "not_found",
      message: expect.stringContaining("older than 60 days"),
    });
  });
});

describe("searching", () => {
  test.each([
    ["#1006", "#1006"],
    ["1006", "#1006"],
    ["Nair", "#1006"],
    ["Priya Nair", "#1006"],
    ["80202", "#1006"],
    ["priya.nair@customer.example", "#1006"],
    ["+1 555 010 0006", "#1006"],
  ])("%j finds %s first", async (text, name) => {
    const { orders } = await local.shop().search(text, signal());
    expect(orders[0]?.name).toBe(name);
  });

  test("nothing found says why that may be", async () => {
    const tracking = await local.shop().search("1Z999AA10123456784", signal());
    expect(tracking.limits?.[0]).toContain("tracking number");
    const nobody = await local.shop().search("Nobody Ever", signal());
    expect(nobody.limits?.[0]).toContain("60 days");
    expect((await local.shop().search("   ", signal())).orders).toEqual([]);
  });
});

describe("points", () => {
  const everything = ask({
    names: ["#1001", "#1014", "#1013-R1"],
    emails: ["riley@customer.example", "alex.kim@customer.example"],
    phones: ["+15550100001"],
  });

  test("a ticket's first view costs at most 80 requested points in two requests", async () => {
    await local.shop().findOrders(everything, signal());
    expect(local.replica.usage.queries.length).toBe(2);
    expect(local.replica.usage.requestedPoints).toBeGreaterThan(30);
    expect(local.replica.usage.requestedPoints).toBeLessThanOrEqual(80);
  });

  test("with holds and returns at most 180", async () => {
    const shop = local.shop();
    const [best] = (await shop.findOrders(everything, signal())).orders;
    const id = local.replica.store.require(SHOP_CASES.returnOpen).id;
    await shop.getOrder(id, signal(), { returns: true, holds: true });
    expect(best?.name).toBe("#1001");
    expect(local.replica.usage.requestedPoints).toBeLessThanOrEqual(180);
  });
});
