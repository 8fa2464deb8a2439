import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import type { OrderFacts } from "../../../src/core/order/facts.ts";
import { SHIPMENT_STATES } from "../../../src/core/order/facts.ts";
import { NO_CHOICES, type SuggestInput, suggest } from "../../../src/core/suggest.ts";
import { processorTime } from "../processor-time.ts";
import { answered, message, NOW, orderOf, packOf, run, ticketOf } from "./fixtures.ts";

const PACK = packOf();
const nasty = fc.oneof(
  fc.constantFrom(
    "",
    "{{ order.email }}",
    "<script>",
    "\u202e",
    "2026-11-20T10:00:00Z",
    "2026-99-99",
    "__proto__",
    "#1001",
    "ana@example.com",
    "1e999",
    "-1",
  ),
  fc.string({ maxLength: 30, unit: "binary" }),
);
const fact = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: null });
const instant = fc.oneof(
  fc.constantFrom("2026-11-19T09:00:00Z", "2026-11-19", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"),
  nasty,
);

const shipment = fc.record(
  {
    state: fact(fc.constantFrom(...SHIPMENT_STATES)),
    stalled: fact(fc.boolean()),
    carrier: fact(nasty),
    tracking_url: fact(nasty),
    last_scan_at: fact(instant),
    delivered_at: fact(instant),
    estimated_at: fact(instant),
  },
  { requiredKeys: [] },
);
const order = fc.record(
  {
    name: fact(fc.oneof(fc.constant("#1001"), nasty)),
    email: fact(fc.oneof(fc.constant("ana@example.com"), nasty)),
    created_at: fact(instant),
    total: fact(fc.oneof(nasty, fc.double())),
    currency: fact(nasty),
    refunded: fact(nasty),
    country: fact(nasty),
    fulfillment_status: fact(nasty),
    dispute_due_at: fact(instant),
    tags: fact(fc.array(nasty, { maxLength: 3 })),
    shipments: fact(fc.array(shipment, { maxLength: 3 })),
    not_permitted: fc.array(fc.constantFrom("order.email", "order.name", "shipment.carrier", "x"), {
      maxLength: 3,
    }),
    observed_at: instant,
  },
  { requiredKeys: [] },
);

const input = fc.record({
  texts: fc.array(
    fc.oneof(fc.constantFrom("Where is my order #1001?", "cancel my order", "any news?"), nasty),
    { maxLength: 4 },
  ),
  author: fc.constantFrom("customer", "agent", "system"),
  html: fc.boolean(),
  requester: fact(fc.oneof(fc.constant("ana@example.com"), nasty)),
  name: fact(nasty),
  channel: fact(fc.oneof(fc.constant("chat"), nasty)),
  language: fact(fc.oneof(fc.constant("fr-CA"), nasty)),
  sentAt: fact(instant),
  orders: fc.array(order, { maxLength: 3 }),
  shop: fc.constantFrom("answered", "pending", "unavailable", "not_connected"),
  answer: nasty,
  stated: nasty,
  reply: fact(fc.constantFrom("in-transit", "ask", "gone")),
});

describe("suggest on anything", () => {
  it("never throws, never opens the gate without a true reply, never lets data act", () => {
    let opened = 0;
    fc.assert(
      fc.property(input, (made) => {
        const shop: SuggestInput["shop"] =
          made.shop === "answered"
            ? answered(made.orders as OrderFacts[])
            : made.shop === "unavailable"
              ? { state: "unavailable", message: made.answer }
              : { state: made.shop as "pending" };
        const suggestion = suggest({
          ticket: ticketOf("", {
            subject: made.answer,
            requester: {
              name: made.name as string | null,
              email: made.requester as string | null,
              phone: null,
              via: "dom",
            },
            channel: made.channel as string | null,
            language: made.language as string | null,
            messages: made.texts.map((text, index) =>
              message(text, {
                author: index === 0 ? "customer" : (made.author as "agent"),
                sentAt: made.sentAt as string | null,
                ...(made.html ? { text: null, html: text } : {}),
              }),
            ),
          }),
          shop,
          packs: [{ pack: PACK }],
          lexicons: LEXICONS,
          choices: {
            ...NO_CHOICES,
            reply: made.reply as string | null,
            answers: { promise: made.answer },
            stated: [{ path: "shipment.carrier", value: made.stated, seen: "", at: made.answer }],
          },
          history: {
            sentReplies: [],
            contacts: [
              { at: made.answer, playbook: "where-is-my-order", reply: null, order: null, intent: null },
            ],
          },
          agent: { name: "Sam" },
          now: NOW,
        });
        const { gate, reply, replies } = suggestion;
        expect(gate.open).toBe(gate.reasons.length === 0);
        if (gate.open) {
          opened++;
          expect(reply).not.toBeNull();
          const option = replies.find(({ id }) => id === reply?.id);
          if (reply?.id !== "ask") expect(option?.fits).toBe("yes");
          expect(JSON.stringify(reply?.blocks)).not.toContain('"kind":"missing"');
          expect(suggestion.order?.other_customer ?? false).toBe(false);
        }
        expect(reply?.text ?? "").not.toMatch(/\{[{%]|Invalid Date|NaN|undefined/);
        expect(reply?.html ?? "").not.toMatch(
          /<(?!\/?(?:p|strong|em|code|ul|ol|li|blockquote|h3|h4)>|br>|a href="https:|\/a>)/,
        );
        expect(() => JSON.stringify(suggestion)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
    expect(opened).toBeGreaterThan(25);
  }, 120_000);

  it("never selects a conditional reply while any fact of its condition is hidden", () => {
    const facts = ["state", "stalled"] as const;
    for (const hidden of facts) {
      for (const how of ["unknown", "withheld"]) {
        const shipment = {
          state: "in_transit" as const,
          stalled: false,
          carrier: "UPS",
          last_scan_at: NOW,
          tracking_url: "https://x.example",
        };
        const { [hidden]: _, ...rest } = shipment;
        const shop =
          how === "unknown"
            ? // `stalled` follows from the last scan unless that is unknown as well.
              answered([
                orderOf({
                  shipments: [{ ...rest, ...(hidden === "stalled" ? { last_scan_at: null } : {}) }],
                }),
              ])
            : answered([orderOf({ shipments: [shipment] })], { not_permitted: [`shipment.${hidden}`] });
        const made = run({ shop });
        expect(made.reply?.id, `${hidden} ${how}`).toBe("looking");
        expect(made.replies.find(({ id }) => id === "in-transit")?.fits).toBe("unknown");
      }
    }
  });

  it("holds a ticket of any size in bearable time", () => {
    run();
    for (const text of [
      "where is my order? ".repeat(110_000),
      `${" ".repeat(100_000)}x`,
      "#1001 ".repeat(50_000),
      "e\u0301\u0302".repeat(50_000),
    ]) {
      expect(processorTime(() => void run({ text }))).toBeLessThan(3_000);
    }
  });
});
