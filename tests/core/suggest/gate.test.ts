import { describe, expect, it } from "vitest";
import { approvalHash } from "../../../src/core/pack/approval.ts";
import { WRONG_TICKET } from "../../../src/core/reply/gate.ts";
import { type AgentChoices, NO_CHOICES } from "../../../src/core/suggest.ts";
import { answered, codes, NOW, orderOf, packOf, run, ticketOf, wismo } from "./fixtures.ts";

const choose = (over: Partial<AgentChoices>): AgentChoices => ({ ...NO_CHOICES, ...over });
const state = (path: string, value: string) =>
  choose({ stated: [{ path, value, seen: "carrier's page", at: NOW }] });
const APPROVED = { state: "approved", by: "Dana Lee", on: "2026-10-01" };
const packWith = (reply: Record<string, unknown>) =>
  packOf({}, { replies: [{ id: "only", title: "Only", body: "Yes.", approval: APPROVED, ...reply }] });

describe("each gate code closes the gate, and opens when its reason is gone", () => {
  it("missing_value: stated, or there after all", () => {
    const shop = answered([
      orderOf({
        shipments: [{ state: "in_transit", stalled: false, last_scan_at: NOW, tracking_url: null }],
      }),
    ]);
    const closed = run({ shop });
    expect(codes(closed)).toEqual(["missing_value", "missing_value"]);
    expect(closed.gate.reasons.map(({ path }) => path)).toEqual([
      "shipment.carrier",
      "shipment.tracking_url",
    ]);
    expect(closed.reply?.text).toContain("with [shipment.carrier]");
    expect(JSON.stringify(closed.reply?.blocks)).toContain('{"kind":"missing","path":"shipment.carrier"}');
    const stated = choose({
      stated: [
        { path: "shipment.carrier", value: "DHL", seen: "warehouse", at: NOW },
        { path: "shipment.tracking_url", value: "https://dhl.example/1", seen: "warehouse", at: NOW },
      ],
    });
    const open = run({ shop, choices: stated });
    expect(open.gate.open).toBe(true);
    expect(open.reply?.values).toContainEqual({
      path: "shipment.carrier",
      value: "DHL",
      source: "agent",
      observed_at: NOW,
    });
    // What was stated is data like any other.
    const hostile = choose({
      stated: [{ path: "shipment.tracking_url", value: "javascript:alert(1)", seen: "", at: NOW }],
    });
    expect(codes(run({ shop, choices: hostile }))).toEqual(["missing_value", "missing_value"]);
  });

  it("unknown_fact: an unknown condition selects nothing, and a later true one waits for it", () => {
    const shop = answered([orderOf({ tags: ["vip"], shipments: [{ state: "in_transit" }] })]);
    const replies = [
      { id: "risky", title: "Risky", when: 'order.risk == "high"', body: "Risky.", approval: APPROVED },
      { id: "vip", title: "VIP", when: 'order.tags contains "vip"', body: "Dear VIP.", approval: APPROVED },
      { id: "fallback", title: "Fallback", body: "Hello.", approval: APPROVED },
    ];
    const pack = packOf({}, { replies });
    const closed = run({ shop, packs: [{ pack }] });
    expect(closed.reply?.id).toBe("vip");
    expect(closed.gate.reasons).toMatchObject([{ code: "unknown_fact", path: "order.risk" }]);
    expect(closed.replies.map(({ fits }) => fits)).toEqual(["unknown", "yes", "yes"]);
    expect(run({ shop, packs: [{ pack }], choices: state("order.risk", "low") })).toMatchObject({
      reply: { id: "vip" },
      gate: { open: true },
    });
    expect(run({ shop, packs: [{ pack }], choices: state("order.risk", "high") })).toMatchObject({
      reply: { id: "risky" },
      gate: { open: true },
    });
    // No conditional reply is true: the fallback holds whatever the unknown one is.
    const plain = answered([orderOf({ tags: [], shipments: [{ state: "in_transit" }] })]);
    expect(run({ shop: plain, packs: [{ pack }] })).toMatchObject({
      reply: { id: "fallback" },
      gate: { open: true },
    });
    // The agent may take the unknown one, and is told what it hangs on.
    const chosen = run({ shop, packs: [{ pack }], choices: choose({ reply: "risky" }) });
    expect(chosen.gate.reasons).toMatchObject([{ code: "unknown_fact", path: "order.risk" }]);
  });

  it("unknown_fact: also for a condition inside the text", () => {
    const pack = packWith({ body: "Hello. {% if order.disputed %}Disputed.{% endif %}" });
    expect(run({ packs: [{ pack }] }).gate.reasons).toMatchObject([
      { code: "unknown_fact", path: "order.disputed" },
    ]);
    expect(run({ packs: [{ pack }], choices: state("order.disputed", "no") }).gate.open).toBe(true);
  });

  it("stale: facts older than the pack allows, two minutes where acting comes first", () => {
    const old = (minutes: number) =>
      answered([orderOf({ observed_at: new Date(Date.parse(NOW) - minutes * 60_000).toISOString() })]);
    expect(run({ shop: old(15) }).gate.open).toBe(true);
    const closed = run({ shop: old(16) });
    expect(closed.gate.reasons).toMatchObject([
      { code: "stale", message: expect.stringContaining("16 minutes"), path: "shipment.state" },
    ]);
    expect(
      run({ shop: old(16), packs: [{ pack: packOf({ policies: { fresh_minutes: 60 } }) }] }).gate.open,
    ).toBe(true);
    expect(codes(run({ shop: old(3), text: "Please cancel my order #1001" }))).toEqual(["stale"]);
    // A reply that rests on no fact of the shop cannot be stale.
    expect(run({ shop: old(600), choices: choose({ reply: "looking" }) }).gate.open).toBe(true);
  });

  it("stale: the agent's word counts for this order and as long as facts do, and is said", () => {
    const ago = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();
    const confirm = (order: string, minutes: number) =>
      run({
        shop: answered([orderOf({ observed_at: ago(600) })]),
        choices: choose({ confirmedFacts: { order, seen: "Shopify admin", at: ago(minutes) } }),
      });
    const confirmed = confirm("#1001", 5);
    expect(confirmed.gate.open).toBe(true);
    expect(confirmed.warnings).toContainEqual({
      code: "facts_confirmed",
      message: expect.stringMatching(/^You confirmed .* at \d\d:\d\d\. Seen: Shopify admin$/),
    });
    expect(codes(confirm("#1001", 16))).toEqual(["stale"]);
    const other = confirm("#1002", 5);
    expect(codes(other)).toEqual(["stale"]);
    expect(other.warnings.map(({ code }) => code)).not.toContain("facts_confirmed");
  });

  it("contradicted: the agent chose what the facts deny", () => {
    const closed = run({ choices: choose({ reply: "delivered" }) });
    expect(closed.reply?.id).toBe("delivered");
    expect(closed.gate.reasons[0]).toMatchObject({
      code: "contradicted",
      message: expect.stringContaining(`the parcel's state is "in_transit"`),
    });
    expect(codes(run())).toEqual([]);
  });

  it("not_approved: a draft, a text that changed, one that is overdue where the pack holds those back", () => {
    expect(codes(run({ packs: [{ pack: packWith({ approval: { state: "draft" } }) }] }))).toEqual([
      "not_approved",
    ]);
    const pack = packWith({});
    const hash = approvalHash({ body: "Yes.", language: "en" });
    expect(run({ packs: [{ pack, approvedHashes: new Set([hash]) }] }).gate.open).toBe(true);
    const changed = run({
      packs: [{ pack, approvedHashes: new Set([approvalHash({ body: "No.", language: "en" })]) }],
    });
    expect(changed.gate.reasons).toMatchObject([
      { code: "not_approved", message: expect.stringContaining("changed") },
    ]);
    expect(changed.replies[0]?.approved).toBe(false);
    // A condition or language that changed is a change as well.
    const moved = packWith({ when: "order.name" });
    expect(codes(run({ packs: [{ pack: moved, approvedHashes: new Set([hash]) }] }))).toEqual([
      "not_approved",
    ]);

    const overdue = packWith({ approval: { ...APPROVED, review_by: "2026-11-19" } });
    const warned = run({ packs: [{ pack: overdue }] });
    expect(warned).toMatchObject({ gate: { open: true }, reply: { overdue: true } });
    expect(warned.warnings.map(({ code }) => code)).toEqual(["overdue"]);
    const blocked = { ...overdue, policies: { block_overdue: true } };
    expect(codes(run({ packs: [{ pack: blocked }] }))).toEqual(["not_approved"]);
    expect(
      run({
        packs: [
          {
            pack: {
              ...packWith({ approval: { ...APPROVED, review_by: "2026-11-20" } }),
              policies: { block_overdue: true },
            },
          },
        ],
      }).gate.open,
    ).toBe(true);
  });

  it("other_customer: nothing of theirs shows until the agent confirms that order", () => {
    const theirs = orderOf({
      name: "#1002",
      email: "victim@example.com",
      buyer_name: "Vic Tim",
      note: "leave with neighbour",
      phone: "+15550001",
      postcode: "10001",
      country: "US",
      items: [{ title: "Secret ring", quantity: 1 }],
      total: "777.77",
    });
    const input = { text: "Where is my order #1002?", shop: answered([theirs]) };
    const closed = run(input);
    expect(codes(closed)).toEqual(["other_customer"]);
    expect(closed.order).toMatchObject({ name: "#1002", other_customer: true });
    expect(closed.candidates).toMatchObject([{ name: "#1002", other_customer: true }]);
    expect(JSON.stringify(closed)).not.toMatch(
      /victim|Vic Tim|neighbour|15550001|10001|Secret|777|1Z999|Departed|ups\.com/,
    );
    expect(codes(run({ ...input, choices: choose({ confirmedOther: ["#9999"] }) }))).toEqual([
      "other_customer",
    ]);
    const open = run({ ...input, choices: choose({ confirmedOther: ["#1002"] }) });
    expect(open.gate.open).toBe(true);
    expect(open.reply?.text).toContain("https://www.ups.com/track");
    // Their own order, in whatever letters the address is written, is theirs.
    expect(run({ shop: answered([orderOf({ email: "ANA@example.com" })]) }).gate.open).toBe(true);
    // `orders` never includes another customer's.
    const pack = packWith({ body: "{{ orders.size }} {{ orders[0].name | default: 'none' }}" });
    expect(run({ ...input, packs: [{ pack }], shop: answered([theirs, orderOf()]) }).reply?.text).toContain(
      "1 #1001",
    );
  });

  it("checklist: a required item without a question, or one that the reply requires", () => {
    const stuck = answered([orderOf({ shipments: [{ state: "in_transit", stalled: true }] })]);
    const closed = run({ shop: stuck });
    expect(closed.gate.reasons).toMatchObject([
      {
        code: "checklist",
        path: "checklist.trace",
        message: "Still to check: Trace opened with the carrier",
      },
    ]);
    expect(run({ shop: stuck, choices: choose({ ticked: ["trace"] }) }).gate.open).toBe(true);
    const pack = packOf(
      {},
      {
        checklist: [
          { id: "seen", text: "Seen it", required: true },
          { id: "nice", text: "Nice to have" },
        ],
      },
    );
    expect(codes(run({ packs: [{ pack }] }))).toEqual(["checklist"]);
    expect(run({ packs: [{ pack }], choices: choose({ ticked: ["seen"] }) }).gate.open).toBe(true);
    // Required, and nobody knows whether it holds here: it shows and keeps the gate closed.
    const maybe = packOf(
      {},
      { checklist: [{ id: "seen", text: "Seen it", required: true, when: "order.disputed" }] },
    );
    expect(codes(run({ packs: [{ pack: maybe }] }))).toEqual(["checklist"]);
    expect(run({ packs: [{ pack: maybe }], shop: answered([orderOf({ disputed: false })]) }).gate.open).toBe(
      true,
    );
  });

  it("already_sent: on this ticket; another reply is free", () => {
    const history = {
      sentReplies: [{ reply: "in-transit", playbook: "where-is-my-order", at: "2026-11-18T10:00:00Z" }],
      contacts: [],
    };
    const closed = run({ history });
    expect(closed.gate.reasons).toMatchObject([
      { code: "already_sent", message: expect.stringContaining("18 Nov") },
    ]);
    expect(run({ history, choices: choose({ reply: "looking" }) }).gate.open).toBe(true);
    const other = { sentReplies: [{ reply: "in-transit", playbook: "another", at: NOW }], contacts: [] };
    expect(run({ history: other }).gate.open).toBe(true);
  });

  it("no_reply: nothing is true and nothing is a fallback", () => {
    const pack = packOf({}, { replies: [(wismo().replies as unknown[])[2]] });
    expect(codes(run({ packs: [{ pack }] }))).toEqual(["no_reply"]);
    expect(run({ packs: [{ pack }], choices: choose({ reply: "delivered" }) }).reply?.id).toBe("delivered");
  });

  it("wrong_ticket is not for suggest to say, but for the last check before inserting", () => {
    expect(WRONG_TICKET).toMatchObject({ code: "wrong_ticket", message: expect.stringContaining("ticket") });
  });
});

describe("what is offered", () => {
  it("never a retired text, nor one before or after its dates", () => {
    const replies = [
      {
        id: "old",
        title: "Old",
        when: "order.name",
        body: "Old.",
        approval: { ...APPROVED, state: "retired" },
      },
      {
        id: "past",
        title: "Past",
        when: "order.name",
        body: "Past.",
        valid: { until: "2026-11-19" },
        approval: APPROVED,
      },
      {
        id: "future",
        title: "Future",
        when: "order.name",
        body: "Future.",
        valid: { from: "2026-11-21" },
        approval: APPROVED,
      },
      {
        id: "today",
        title: "Today",
        when: "order.name",
        body: "Today.",
        valid: { from: "2026-11-20", until: "2026-11-20" },
        approval: APPROVED,
      },
    ];
    const pack = packOf({}, { replies });
    const made = run({ packs: [{ pack }] });
    expect(made.reply?.id).toBe("today");
    expect(made.replies.map(({ id }) => id)).toEqual(["today"]);
    for (const id of ["old", "past", "future"])
      expect(run({ packs: [{ pack }], choices: choose({ reply: id }) }).reply?.id).toBe("today");
    // The day is the shop's: 03:00 UTC on the 20th is still the 19th in New York.
    expect(
      run({
        packs: [{ pack }],
        now: "2026-11-20T03:00:00Z",
        shop: answered([orderOf()], { observed_at: "2026-11-20T03:00:00Z" }),
      }).reply?.id,
    ).toBe("past");
  });

  it("the language's own fallback after its conditional replies, in any order of the file", () => {
    const replies = [
      { id: "en-fallback", title: "A", body: "English.", approval: APPROVED },
      { id: "fr-true", title: "B", when: "order.name", language: "fr", body: "Vrai.", approval: APPROVED },
      { id: "fr-fallback", title: "C", language: "fr", body: "Français.", approval: APPROVED },
    ];
    const pack = packOf({}, { replies });
    const french = ticketOf("Bonjour, où est ma commande ? Je ne l'ai toujours pas reçue, merci.");
    expect(run({ packs: [{ pack }], ticket: french }).reply?.id).toBe("fr-true");
    expect(run({ packs: [{ pack }], ticket: french, shop: { state: "pending" } }).reply?.id).toBe(
      "fr-fallback",
    );
    expect(run({ packs: [{ pack }], shop: { state: "pending" } }).reply?.id).toBe("en-fallback");
  });
});
