import { describe, expect, test } from "vitest";
import { findCurrentShipment } from "../../../src/core/order/current-shipment.ts";
import type { OrderFacts, ShipmentFacts } from "../../../src/core/order/facts.ts";
import { findMentions } from "../../../src/core/order/mentions.ts";
import { type RankHints, rankOrders } from "../../../src/core/order/rank-orders.ts";

const none: RankHints = {
  names: [],
  emails: [],
  phones: [],
  trackingNumbers: [],
  subjectNames: [],
  quotedNames: [],
};
const riley = "riley@customer.example";
function order(name: string, more: OrderFacts = {}): OrderFacts {
  return { id: `id-${name}`, name, email: riley, created_at: "2026-11-10T10:00:00Z", ...more };
}
const names = (orders: OrderFacts[], hints: Partial<RankHints>): (string | null | undefined)[] =>
  rankOrders(orders, { ...none, ...hints }).map((ranked) => ranked.order.name);

describe("rankOrders", () => {
  const mine = order("#1001");
  const old = order("#990", { created_at: "2026-09-01T10:00:00Z", fulfillment_status: "unfulfilled" });
  const theirs = order("#1002", { email: "sam@customer.example", created_at: "2026-11-19T10:00:00Z" });

  test("a number in the newest words beats the subject, that the quoted history, that the e-mail", () => {
    const a = order("#1");
    const b = order("#2");
    const c = order("#3");
    const d = order("#4", { created_at: "2026-11-19T10:00:00Z" });
    expect(
      names([d, c, b, a], { names: ["1"], subjectNames: ["#2"], quotedNames: ["3"], emails: [riley] }),
    ).toEqual(["#1", "#2", "#3", "#4"]);
  });

  test("the first of several numbers first", () => {
    expect(names([mine, old], { names: ["#990", "#1001"] })).toEqual(["#990", "#1001"]);
  });

  test("reasons in plain words", () => {
    const [first, second] = rankOrders([old, mine], { ...none, names: ["1001"], emails: [riley] });
    expect(first?.reasons).toEqual(["number #1001 in the message", "requester's e-mail, latest open"]);
    expect(second?.reasons).toEqual(["requester's e-mail"]);
  });

  test("the latest open order before a newer closed one", () => {
    const closed = order("#1005", {
      created_at: "2026-11-15T10:00:00Z",
      shipments: [{ state: "delivered" }],
    });
    const ranked = rankOrders([closed, mine], { ...none, emails: [riley.toUpperCase()] });
    expect(ranked.map((entry) => entry.order.name)).toEqual(["#1001", "#1005"]);
    expect(ranked.map((entry) => entry.reasons)).toEqual([
      ["requester's e-mail, latest open"],
      ["requester's e-mail, latest"],
    ]);
  });

  test("another customer's order is marked, never first by quoted history alone", () => {
    const ranked = rankOrders([theirs, mine], { ...none, emails: [riley], quotedNames: ["#1002"] });
    expect(ranked.map((entry) => [entry.order.name, entry.otherCustomer])).toEqual([
      ["#1001", false],
      ["#1002", true],
    ]);
    expect(ranked[1]?.reasons).toEqual(["number #1002 in the quoted history", "another customer's order"]);
  });

  test("another customer's order that the newest words name stands first, and marked", () => {
    const [first] = rankOrders([mine, theirs], { ...none, emails: [riley], names: ["#1002"] });
    expect(first).toMatchObject({ otherCustomer: true, order: { name: "#1002" } });
  });

  test("nobody's order is another customer's when an address is missing", () => {
    expect(rankOrders([order("#1", { email: null })], { ...none, emails: [riley] })[0]?.otherCustomer).toBe(
      false,
    );
    expect(rankOrders([theirs], none)[0]?.otherCustomer).toBe(false);
    const { email: _unknown, ...withheld } = theirs;
    expect(rankOrders([withheld], { ...none, emails: [riley] })[0]?.otherCustomer).toBe(false);
  });

  test("pinned wins, by name or by id", () => {
    expect(names([mine, theirs], { names: ["#1001"], pinned: "1002" })).toEqual(["#1002", "#1001"]);
    expect(names([mine, theirs], { names: ["#1001"], pinned: "id-#1002" })).toEqual(["#1002", "#1001"]);
  });

  test("phone, tracking number and a reshipment's base order", () => {
    const parcel = order("#7", { shipments: [{ state: "in_transit", tracking_number: "1Z 999-x" }] });
    expect(rankOrders([parcel], { ...none, trackingNumbers: ["1Z999X"] })[0]?.reasons).toEqual([
      "tracking number 1Z999X in the message",
    ]);
    const called = order("#8", { phone: "+44 7700 900123" });
    expect(rankOrders([called], { ...none, phones: ["07700900123"] })[0]?.reasons[0]).toBe(
      "requester's phone number, latest open",
    );
    expect(rankOrders([mine], { ...none, names: ["#1001-R1"] })[0]?.reasons).toEqual([
      "original order of #1001-R1 in the message",
    ]);
  });
});

describe("what else a ticket says", () => {
  const lamp = order("#1001", {
    created_at: "2026-11-03T10:00:00Z",
    items: [{ title: "Desk Lamp, black", quantity: 1 }],
  });
  const cups = order("#1005", {
    created_at: "2026-11-15T10:00:00Z",
    items: [{ title: "Stoneware Cups (set of 4), black", quantity: 1 }],
  });
  const theirs = order("#1002", {
    email: "sam@customer.example",
    items: [{ title: "Desk Lamp, black", quantity: 1 }],
  });
  const first = (text: string, hints: Partial<RankHints> = {}, orders = [lamp, cups]) => {
    const [best] = rankOrders(orders, { ...none, emails: [riley], mentions: findMentions(text), ...hints });
    return [best?.order.name, best?.reasons];
  };

  test.each([
    ["my lamp flickers", "#1001", "Desk Lamp, black in the message"],
    ["Two lamps are broken", "#1001", "Desk Lamp, black in the message"],
    ["the thing I ordered on 3 November", "#1001", "ordered on a day in the message"],
    ["bestellt am 3.11.2026", "#1001", "ordered on a day in the message"],
    ["commande du 3 novembre", "#1001", "ordered on a day in the message"],
    ["el pedido del 3 de noviembre", "#1001", "ordered on a day in the message"],
    ["ordered 11/3/2026", "#1001", "ordered on a day in the message"],
    ["ordered Nov 3rd, 2026", "#1001", "ordered on a day in the message"],
    ["and what about 1001", "#1001", "number #1001 in the message"],
    ["the black one", "#1005", "requester's e-mail, latest open"],
    ["ordered on 3 March", "#1005", "requester's e-mail, latest open"],
    ["bought in 2026 for 3.11 each", "#1005", "requester's e-mail, latest open"],
  ])("%s", (text, name, reason) => {
    const [best, reasons] = first(text);
    expect(best).toBe(name);
    expect(reasons).toContain(reason);
  });

  test("nothing of it makes another customer's order theirs", () => {
    const [best] = first("my lamp, order 1002 of 10 November", {}, [cups, theirs]);
    expect(best).toBe("#1005");
  });

  test("an order number beats a bare one, a field of the helpdesk the subject, an earlier message the history", () => {
    const a = order("#1001");
    const b = order("#1002");
    expect(first("order #1002 for 1001 dollars", { names: ["#1002"] }, [a, b])[0]).toBe("#1002");
    expect(first("", { fieldNames: ["1002"], subjectNames: ["#1001"] }, [a, b])).toEqual([
      "#1002",
      ["number #1002 in the helpdesk's fields", "requester's e-mail"],
    ]);
    expect(first("", { fieldNames: ["1001", "1002"], subjectNames: ["#1002"] }, [a, b])[0]).toBe("#1002");
    expect(first("", { earlierNames: ["#1002"], quotedNames: ["#1001"] }, [a, b])).toEqual([
      "#1002",
      ["number #1002 in an earlier message", "requester's e-mail"],
    ]);
  });

  test("a phone number or a parcel elsewhere in the ticket is a trace", () => {
    const called = order("#8", { email: "sam@customer.example", phone: "+44 7700 900123" });
    const [best] = rankOrders([called], { ...none, emails: [riley], mentionedPhones: ["07700900123"] });
    expect(best).toMatchObject({
      otherCustomer: true,
      reasons: ["phone number in the message", "another customer's order"],
    });
    const parcel = order("#7", { shipments: [{ state: "in_transit", tracking_number: "1Z999X" }] });
    expect(first("", { earlierTracking: ["1Z999X"] }, [cups, parcel])[0]).toBe("#7");
  });
});

describe("findCurrentShipment", () => {
  const current = (shipments: ShipmentFacts[], tracking: string[] = []): unknown =>
    findCurrentShipment({ shipments }, tracking)?.tracking_number;
  const parcel = (tracking_number: string, facts: ShipmentFacts): ShipmentFacts => ({
    tracking_number,
    ...facts,
  });

  test("unknown, none, one", () => {
    expect(findCurrentShipment({})).toBeUndefined();
    expect(findCurrentShipment({ shipments: [] })).toMatchObject({ state: "none", carrier: null });
    expect(findCurrentShipment({ shipments: null })).toMatchObject({ state: "none" });
    expect(current([parcel("A", { state: "delivered" })])).toBe("A");
  });

  test("the one in trouble, then the one still on its way, then the one delivered last", () => {
    const delivered = parcel("D", { state: "delivered", delivered_at: "2026-11-01T00:00:00Z" });
    const later = parcel("E", { state: "delivered", delivered_at: "2026-11-05T00:00:00Z" });
    const moving = parcel("M", { state: "in_transit", last_scan_at: "2026-11-08T00:00:00Z", stalled: false });
    const waiting = parcel("W", { state: "in_transit", last_scan_at: "2026-11-02T00:00:00Z", stalled: true });
    const failed = parcel("X", { state: "exception" });
    const gone = parcel("C", { state: "cancelled" });
    expect(current([delivered, later])).toBe("E");
    expect(current([delivered, moving])).toBe("M");
    expect(current([moving, waiting])).toBe("W");
    expect(current([moving, waiting, failed])).toBe("X");
    expect(current([gone, later])).toBe("E");
    expect(current([gone])).toBe("C");
  });

  test("a tracking number that the customer wrote decides", () => {
    const failed = parcel("X", { state: "exception" });
    const delivered = parcel("1Z D", { state: "delivered" });
    expect(current([failed, delivered], ["1zd"])).toBe("1Z D");
    expect(current([failed, delivered], [""])).toBe("X");
  });
});
