import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findCurrentShipment } from "../../../src/core/order/current-shipment.ts";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { OrderFacts } from "../../../src/core/order/facts.ts";
import type { OrderParts, OrderQuery } from "../../../src/shops/contract.ts";
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
      lines: ["Signet ring", "2 × Travel case"],
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
    expect(disputed.dispute_due_at).toBe("2026-11-29T10:00:00.000Z");
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

  test("what an edit took out is no longer among the items, and said", async () => {
    const stored = local.replica.store.require(SHOP_CASES.inTransit) as unknown as {
      edited: boolean;
      lineItems: { currentQuantity: number }[];
    };
    const [ring, travelCase] = stored.lineItems;
    Object.assign(ring ?? {}, { currentQuantity: 0 });
    Object.assign(travelCase ?? {}, { currentQuantity: 1 });
    // Without an edit they were refunded: what was bought stays what was bought.
    expect(await read("inTransit")).toMatchObject({ item_count: 3 });
    stored.edited = true;
    const edited = await read("inTransit");
    stored.edited = false;
    Object.assign(ring ?? {}, { currentQuantity: 1 });
    Object.assign(travelCase ?? {}, { currentQuantity: 2 });
    expect(edited).toMatchObject({
      is_edited: true,
      item_count: 1,
      items: [{ title: "Travel case", quantity: 1 }],
      limits: [expect.stringContaining("No longer in it: Signet ring.")],
    });
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

const getWith = async (name: ShopCase, parts: OrderParts): Promise<OrderFacts> =>
  local.shop().getOrder(local.replica.store.require(SHOP_CASES[name]).id, signal(), parts);
const operations = () => local.replica.usage.queries.map(({ operation }) => operation);

describe("disputes", () => {
  test("the date comes by the id that the dispute has where its dates stand", async () => {
    const order = await read("disputeDue");
    expect(order).toMatchObject({
      disputed: true,
      dispute_due_at: "2026-11-23T19:36:00.000Z",
      disputes: [
        {
          status: "needs_response",
          kind: "chargeback",
          due_at: "2026-11-23T19:36:00.000Z",
          sent_at: null,
          amount: "79.50",
          currency: "USD",
        },
      ],
    });
    expect(order).not.toHaveProperty("not_permitted");
    const sent = JSON.parse(String(local.sent.at(-1)?.init.body)) as { variables: { disputeId: string } };
    expect(sent.variables.disputeId).toMatch(/^gid:\/\/shopify\/ShopifyPaymentsDispute\/\d+$/);
  });

  test("nothing is asked about an order without an open dispute", async () => {
    await read("inTransit");
    expect(await read("disputeWon")).toMatchObject({
      disputed: false,
      dispute_due_at: null,
      disputes: [{ status: "won" }],
    });
    expect(new Set(operations())).toEqual(new Set(["CasekitFindOrders", "CasekitOrder"]));
  });

  test("without the scope it is withheld, never asked for, and the rest is there", async () => {
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_shopify_payments_disputes"] });
    const shop = local.shop();
    for (const name of ["disputeDue", "disputed"] as const) {
      const { orders } = await shop.findOrders(ask({ names: [SHOP_CASES[name]] }), signal());
      expect(orders[0]).toMatchObject({ disputed: true, not_permitted: ["order.dispute_due_at"] });
      expect(orders[0]).not.toHaveProperty("dispute_due_at");
    }
    expect(operations()).not.toContain("CasekitDispute");
    expect(operations().filter((name) => name === "CasekitScopes")).toHaveLength(1);
    const id = local.replica.store.require(SHOP_CASES.disputeDue).id;
    expect((await shop.getOrder(id, signal(), { holds: true })).not_permitted).toEqual([
      "order.dispute_due_at",
    ]);
  });

  test("evidence that was sent leaves nothing due; another order's dates are none of this one's", async () => {
    const { disputeDates } = local.replica.store.require(SHOP_CASES.disputeDue) as unknown as {
      disputeDates: { evidenceSentOn: string | null };
    };
    disputeDates.evidenceSentOn = "2026-11-19T10:00:00Z";
    const answered = await read("disputeDue");
    disputeDates.evidenceSentOn = null;
    expect(answered).toMatchObject({ disputed: true, dispute_due_at: null });
    const foreign = await local
      .shop({
        fetch: async (input, init) => {
          const answer = await local.fetch(input, init);
          if (!String(init?.body).includes("CasekitDispute")) return answer;
          return Response.json({
            data: {
              dispute: { evidenceDueBy: "2026-12-01T00:00:00Z", order: { id: "gid://shopify/Order/1" } },
            },
          });
        },
      })
      .findOrders(ask({ names: [SHOP_CASES.disputeDue] }), signal());
    expect(foreign.orders[0]).toMatchObject({ disputed: true });
    expect(foreign.orders[0]).not.toHaveProperty("dispute_due_at");
  });

  test.each([
    ["UNDER_REVIEW", true],
    ["LOST", true],
    ["PREVENTED", false],
  ])("%s: nothing is due", async (status, disputed) => {
    const stored = local.replica.store.require(SHOP_CASES.disputeDue) as unknown as {
      disputes: { status: string }[];
    };
    Object.assign(stored.disputes[0] ?? {}, { status });
    const order = await read("disputeDue");
    Object.assign(stored.disputes[0] ?? {}, { status: "NEEDS_RESPONSE" });
    expect(order).toMatchObject({ disputed, dispute_due_at: null });
    expect(operations()).not.toContain("CasekitDispute");
  });

  test("dates that cannot be had cost none of the order", async () => {
    const { orders } = await local
      .shop({
        fetch: async (input, init) =>
          String(init?.body).includes("CasekitDispute")
            ? new Response("<html></html>", { headers: { "content-type": "text/html" } })
            : local.fetch(input, init),
      })
      .findOrders(ask({ names: [SHOP_CASES.disputeDue] }), signal());
    expect(orders[0]).toMatchObject({ name: SHOP_CASES.disputeDue, disputed: true, total: "79.50" });
    expect(orders[0]).not.toHaveProperty("dispute_due_at");
  });
});

describe("money back", () => {
  test("each refund by itself: what failed or is pending has paid nobody", async () => {
    const order = await read("refundsOpen");
    expect(order).toMatchObject({
      received: "119.30",
      outstanding: "0.00",
      paid_by: ["shopify payments"],
      refunded: null,
      refund_at: null,
      refund_pending: true,
      refunds: [
        { at: "2026-11-18T10:00:00.000Z", amount: "19.90", state: "pending", gateway: "Shopify Payments" },
        { at: "2026-11-15T10:00:00.000Z", amount: "10.00", state: "failed", gateway: "PayPal" },
      ],
    });
    expect(await read("refunded")).toMatchObject({
      refunded: "79.50",
      refunds: [{ state: "paid", at: "2026-11-17T10:00:00.000Z", amount: "79.50" }],
    });
    expect(await read("inTransit")).toMatchObject({ refunds: [], refund_pending: false });
  });

  test("what a refund was for is read when asked for", async () => {
    const order = await getWith("refundsOpen", { refunds: true });
    expect(order.refunds?.map(({ lines }) => lines)).toEqual([["2 × Travel case"], []]);
    await getWith("inTransit", { refunds: true });
    expect(operations().filter((name) => name === "CasekitRefundLines")).toHaveLength(1);
  });

  test("the payments of one refund each have their own state; an unknown one is unknown", async () => {
    const stored = local.replica.store.require(SHOP_CASES.refunded) as unknown as {
      refunds: { transactions: Record<string, unknown>[] }[];
    };
    const [refund] = stored.refunds;
    const [paid] = refund?.transactions ?? [];
    const second = { ...paid, formattedGateway: "Gift card", status: "FAILURE" };
    refund?.transactions.push(second);
    expect((await read("refunded")).refunds?.map(({ state, gateway }) => [state, gateway])).toEqual([
      ["paid", "Shopify Payments"],
      ["failed", "Gift card"],
    ]);
    second.status = "UNKNOWN";
    const unknown = await read("refunded");
    expect(unknown).toMatchObject({ refund_at: "2026-11-17T10:00:00.000Z", refunded: "79.50" });
    expect(unknown).not.toHaveProperty("refund_pending");
    refund?.transactions.splice(0, 2);
    expect(await read("refunded")).toMatchObject({ refunds: [{ state: "none" }], refunded: null });
    if (paid !== undefined) refund?.transactions.push(paid);
  });

  test("an exchange: what comes back, what goes out, whether it was released", async () => {
    expect(await getWith("exchange", { returns: true })).toMatchObject({
      return_status: "in_progress",
      returns: [{ name: "#1042-R1", status: "open", quantity: 1, reason: "Too small" }],
      exchanges: [
        {
          name: "#1042-R1",
          status: "open",
          back: ["Signet ring, size 7"],
          out: ["Signet ring, size 8"],
          is_released: false,
        },
      ],
    });
    expect(await getWith("returnOpen", { returns: true })).toMatchObject({ exchanges: [] });
  });
});

describe("drafts", () => {
  test.each([
    ["#D11", "open", null],
    ["#d12", "invoice_sent", null],
  ])("%s is a draft and no order", async (name, status, order_name) => {
    const facts = await local.shop().findOrders(ask({ names: [name] }), signal());
    expect(facts.orders).toEqual([]);
    expect(facts.drafts).toMatchObject([
      { name: name.toUpperCase(), status, order_name, email: "otto.brandt@customer.example" },
    ]);
    expect(facts.limits).toBeUndefined();
  });

  test("a completed one leads to its order, which says that it was made from one", async () => {
    const facts = await local
      .shop()
      .findOrders(ask({ names: ["D13"], emails: ["riley@customer.example"] }), signal());
    expect(facts.orders[0]).toMatchObject({ name: "#1044", is_from_draft: true });
    expect(facts.orders[0]).not.toHaveProperty("partial");
    expect(namesOf(facts.orders)).toContain("#1001");
    expect(facts.drafts).toMatchObject([{ status: "completed", order_name: "#1044" }]);
    expect((await read("inTransit")).is_from_draft).toBe(false);
  });

  test("without the scope nobody asks, and the agent hears where to look", async () => {
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_draft_orders"] });
    const shop = local.shop();
    const facts = await shop.findOrders(ask({ names: ["#D12"] }), signal());
    expect(facts).not.toHaveProperty("drafts");
    expect(facts.limits).toEqual([expect.stringMatching(/^#D12 looks like .*\(read_draft_orders\)/)]);
    expect((await shop.search("#D12", signal())).limits?.[0]).toContain("read_draft_orders");
    expect(operations()).not.toContain("CasekitDrafts");
  });

  test("an order of that number is an order, and no other number is taken for a draft's", async () => {
    local.replica.store.require("#1001").name = "#D12";
    const facts = await local.shop().findOrders(ask({ names: ["#D12", "#4711"] }), signal());
    local.replica.store.require("#D12").name = "#1001";
    expect(namesOf(facts.orders)).toEqual(["#D12"]);
    expect(operations()).not.toContain("CasekitDrafts");
    const unknown = await local.shop().findOrders(ask({ names: ["#D99"] }), signal());
    expect(unknown).not.toHaveProperty("drafts");
    expect(unknown.limits?.[0]).toContain("#D99 may be one");
  });

  test("the agent's search finds a completed one's order and says of the others what they are", async () => {
    const found = await local.shop().search("#D13", signal());
    expect(namesOf(found.orders)).toEqual(["#1044"]);
    const open = await local.shop().search("D12", signal());
    expect(open).toMatchObject({
      orders: [],
      limits: ["#D12 is a draft, not an order yet: its invoice was sent and is not paid."],
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

  test.each([
    ["a dispute", "#1041", "iris.blake@customer.example"],
    ["a draft", "#D13", "riley@customer.example"],
  ])("and with %s all the same", async (_what, name, email) => {
    const names = [name, "#1014", "#1013-R1"];
    const facts = await local.shop().findOrders({ ...everything, names, emails: [email] }, signal());
    expect(facts.orders[0]?.name).toBe(name === "#D13" ? "#1044" : name);
    expect(local.replica.usage.requestedPoints).toBeLessThanOrEqual(80);
  });

  test("with holds, returns and refunds at most 180", async () => {
    const shop = local.shop();
    const stored = local.replica.store.require(SHOP_CASES.disputeDue);
    const { refunds, returns } = stored;
    Object.assign(stored, {
      refunds: local.replica.store.require(SHOP_CASES.refunded).refunds,
      returns: local.replica.store.require(SHOP_CASES.exchange).returns,
      returnStatus: "IN_PROGRESS",
    });
    const emails = ["iris.blake@customer.example", "alex.kim@customer.example"];
    const asked = { ...everything, names: ["#1041", ...everything.names.slice(1)], emails };
    const [best] = (await shop.findOrders(asked, signal())).orders;
    const order = await shop.getOrder(best?.id ?? "", signal(), {
      returns: true,
      holds: true,
      refunds: true,
    });
    Object.assign(stored, { refunds, returns, returnStatus: "NO_RETURN" });
    expect(order).toMatchObject({ name: "#1041", exchanges: [{}], refunds: [{ lines: [] }], holds: [] });
    expect(local.replica.usage.requestedPoints).toBeLessThanOrEqual(180);
  });
});
