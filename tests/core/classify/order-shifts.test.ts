import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "../../../src/core/classify/classify.ts";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import { type OrderSummary, orderShifts } from "../../../src/core/classify/order-shifts.ts";
import { SHIPMENT_STATES } from "../../../src/core/order/facts.ts";
import { familyOf, type Intent, isIntent } from "../../../src/core/pack/intents.ts";

const { classifyTicket } = createClassifier({ playbooks: [], lexicons: LEXICONS });
const ask = (newest: string, facts: OrderSummary | null = null) =>
  classifyTicket({ subject: "", newest, facts });
const shiftOf = (facts: OrderSummary, intent: Intent) =>
  orderShifts(facts)
    .filter((shift) => shift.intent === intent)
    .reduce((sum, { shift }) => sum + shift, 0);

describe("what a fact makes likelier", () => {
  it.each<[string, OrderSummary, Intent, Intent]>([
    ["delivered scan", { shipmentState: "delivered" }, "delivered_not_received", "where_is_order"],
    ["on its way back", { shipmentState: "returning" }, "return_to_sender", "where_is_order"],
    ["nothing shipped yet", { shipmentState: "none" }, "where_is_order", "delivered_not_received"],
    [
      "tracking does not move",
      { shipmentState: "in_transit", stalled: true },
      "delayed_stalled",
      "where_is_order",
    ],
    ["late", { shipmentState: "in_transit", lateDays: 2 }, "delayed_stalled", "where_is_order"],
    ["reported lost", { shipmentState: "in_transit", flags: ["lost"] }, "delayed_stalled", "where_is_order"],
    [
      "held at customs",
      { shipmentState: "in_transit", flags: ["customs"] },
      "customs_duties",
      "where_is_order",
    ],
    [
      "tagged as a pre-order",
      { shipmentState: "none", tags: ["Pre-order"] },
      "preorder_backorder",
      "delayed_stalled",
    ],
    ["refund exists", { refundExists: true }, "refund_status", "refund_request"],
    ["refund pending", { refundPending: true }, "refund_status", "refund_request"],
    ["no refund", { refundExists: false }, "refund_request", "refund_status"],
    ["return open", { returnOpen: true }, "refund_status", "refund_request"],
    ["dispute open", { disputed: true }, "dispute_chargeback", "payment_billing"],
    ["risky payment", { risk: "high" }, "fraud_unauthorised", "payment_billing"],
    [
      "before the cut-off",
      { shipmentState: "none", beforeCutoff: true },
      "cancel_order",
      "change_order_items",
    ],
    ["already shipped", { shipmentState: "in_transit" }, "change_address", "change_order_items"],
    ["long ago", { ageDays: 400 }, "warranty", "damaged_defective"],
  ])("%s", (_, facts, likelier, than) => {
    expect(familyOf(likelier)).toBe(familyOf(than));
    expect(shiftOf(facts, likelier)).toBeGreaterThan(shiftOf(facts, than));
  });

  it("is nothing when nothing is known", () => {
    expect(orderShifts({})).toEqual([]);
    expect(orderShifts({ shipmentState: null, lateDays: null, flags: null, tags: null })).toEqual([]);
  });

  it("is said in the agent's terms, without a number of ours", () => {
    for (const state of SHIPMENT_STATES) {
      for (const { fact, shift } of orderShifts({
        shipmentState: state,
        disputed: true,
        ageDays: 200,
        lateDays: 4,
      })) {
        expect(fact).toMatch(/^[a-z0-9 ,]+$/i);
        expect(Math.abs(shift)).toBeLessThanOrEqual(3);
      }
    }
  });
});

describe("in a suggestion", () => {
  it("tips the scale between neighbours and shows why", () => {
    const text = "My kettle has stopped heating, it is broken. Is it covered?";
    const answer = ask(text, { ageDays: 430, shipmentState: "delivered" });
    expect(answer.intent).toBe("warranty");
    expect(answer.evidence).toContainEqual({ fact: "bought 14 months ago", weight: 1 });
  });

  const state = fc.constantFrom(...SHIPMENT_STATES, null);
  const maybe = fc.constantFrom(true, false, null);
  const facts: fc.Arbitrary<OrderSummary> = fc.record({
    shipmentState: state,
    stalled: maybe,
    lateDays: fc.integer({ min: -5, max: 40 }),
    refundExists: maybe,
    refundPending: maybe,
    returnOpen: maybe,
    disputed: maybe,
    cancelled: maybe,
    beforeCutoff: maybe,
    ageDays: fc.integer({ min: 0, max: 900 }),
    flags: fc.subarray(["customs", "lost", "damaged"]),
    tags: fc.subarray(["preorder", "vip"]),
    risk: fc.constantFrom("low", "high", null),
  });
  const text = fc.constantFrom(
    "Where is my order?",
    "Can I cancel my order? And where is it?",
    "It arrived broken, I want my money back",
    "I was charged twice and nothing has arrived",
    "Do you have this in blue? Also my refund is not there yet",
    "Can I get a size up instead? It is too tight.",
  );

  it("never moves a ticket into another family", () => {
    const family = (intent: string | null) =>
      intent !== null && isIntent(intent) ? familyOf(intent) : intent;
    fc.assert(
      fc.property(text, facts, (newest, known) => {
        expect(family(ask(newest, known).intent)).toBe(family(ask(newest).intent));
      }),
      { numRuns: 300 },
    );
  });
});
