import { describe, expect, it } from "vitest";
import { NO_CHOICES, type SuggestInput } from "../../src/core/suggest.ts";
import {
  answered,
  cancel,
  codes,
  message,
  NOW,
  orderOf,
  packOf,
  run,
  ticketOf,
  wismo,
} from "./suggest/fixtures.ts";

describe("suggest: the words choose the playbook, the facts the reply", () => {
  it("moving parcel: the reply that is true, filled in, framed, open", () => {
    const made = run();
    expect(made).toMatchObject({
      intent: "where_is_order",
      playbook: "where-is-my-order",
      sure: true,
      language: "en",
      urgency: "normal",
      order: { name: "#1001", other_customer: false },
      gate: { open: true, reasons: [] },
      escalation: { to: "Warehouse team", contact: "#warehouse", advised: false },
      pack: { id: "acme", version: "1.0.0" },
    });
    expect(made.reply).toMatchObject({ id: "in-transit", language: "en", overdue: false });
    expect(made.reply?.text).toBe(
      "Hi Ana,\n\nYour order #1001 is on its way with UPS, last scanned on November 19. Follow it (https://www.ups.com/track?n=1).\n\nBest wishes,\nSam",
    );
    expect(made.reply?.values.map(({ path }) => path)).toEqual([
      "customer.first_name",
      "order.name",
      "shipment.carrier",
      "shipment.last_scan_at",
      "shipment.tracking_url",
      "agent.first_name",
    ]);
    expect(made.evidence.length).toBeGreaterThan(0);
    expect(made.replies.map(({ id, fits }) => [id, fits])).toEqual([
      ["in-transit", "yes"],
      ["tracing", "no"],
      ["delivered", "no"],
      ["looking", "yes"],
    ]);
  });

  it.each([
    [{ state: "in_transit", stalled: true }, "tracing"],
    [{ state: "delivered", stalled: false, delivered_at: "2026-11-18T12:00:00Z" }, "delivered"],
    [{ state: "label_created", stalled: false }, "looking"],
  ] as const)("the same words with %j get %s", (shipment, reply) => {
    expect(run({ shop: answered([orderOf({ shipments: [shipment] })]) }).reply?.id).toBe(reply);
  });

  it("takes the customer's language where the reply has it, and says so where it has not", () => {
    const french = "Bonjour, où est ma commande #1001 ? Je ne l'ai toujours pas reçue.";
    const made = run({ text: french });
    expect(made).toMatchObject({ language: "fr", reply: { id: "in-transit", language: "fr" } });
    expect(made.reply?.text).toMatch(
      /^Bonjour Ana,\n\nVotre commande #1001 est en route avec UPS\.\n\nCordialement,\nSam$/,
    );
    const other = run({
      text: french,
      shop: answered([orderOf({ shipments: [{ state: "delivered", stalled: false, delivered_at: NOW }] })]),
    });
    expect(other.reply).toMatchObject({ id: "delivered", language: "en" });
    expect(other.warnings).toContainEqual({
      code: "fallback_language",
      message: expect.stringContaining("French"),
    });
    // The agent may take another language.
    expect(run({ text: french, choices: { ...NO_CHOICES, language: "en" } }).reply?.language).toBe("en");
  });

  it("does what the agent chose: playbook, reply, order", () => {
    const chosen = run({ choices: { ...NO_CHOICES, playbook: "cancel-order" } });
    expect(chosen).toMatchObject({
      playbook: "cancel-order",
      intent: "cancel_order",
      sure: true,
      reply: { id: "asked" },
      urgency: "now",
    });
    expect(run({ choices: { ...NO_CHOICES, reply: "looking" } })).toMatchObject({
      reply: { id: "looking" },
      gate: { open: true },
    });
    const orders = [orderOf(), orderOf({ id: "gid-2", name: "#1002", created_at: "2026-11-19T10:00:00Z" })];
    expect(run({ shop: answered(orders) }).order?.name).toBe("#1001");
    expect(run({ shop: answered(orders), choices: { ...NO_CHOICES, order: "#1002" } })).toMatchObject({
      order: { name: "#1002", pinned: true },
      reply: { text: expect.stringContaining("#1002") },
    });
    // A reply or playbook that is gone is not there: the suggestion is as without it.
    expect(run({ choices: { ...NO_CHOICES, reply: "gone", playbook: "gone" } }).reply?.id).toBe("in-transit");
  });

  it("abstains rather than guess, and offers what it could be", () => {
    const made = run({
      text: "Hello",
      ticket: ticketOf("Hello there, quick thing about the blue one", { subject: "" }),
    });
    expect(made).toMatchObject({ sure: false, reply: null, gate: { open: false } });
    expect(codes(made)).toEqual(["no_reply"]);
    expect(made.alternatives.length).toBeGreaterThan(0);
  });

  it("takes a lead's own phrase as a decision, but not a hint, and not against a rival", () => {
    const own = (phrases: unknown[], text: string) =>
      run({
        text,
        ticket: ticketOf(text, { subject: "" }),
        packs: [
          {
            pack: packOf({
              playbooks: [cancel({ id: "points", intents: [], phrases, urgency: "low" }), cancel()],
            }),
          },
        ],
      });
    expect(own(["swatch book"], "My swatch book please")).toMatchObject({
      playbook: "points",
      sure: true,
    });
    expect(own([{ say: "swatch book", weight: 1 }], "My swatch book please").sure).toBe(false);
    expect(own(["swatch book"], "Please cancel my order, and my swatch book")).not.toMatchObject({
      playbook: "points",
      sure: true,
    });
  });

  it("is the same for the same input", () => {
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });

  it("works with no pack, no message, no requester", () => {
    expect(run({ packs: [] })).toMatchObject({ playbook: null, pack: null, gate: { open: false } });
    const empty = ticketOf("", {
      messages: [],
      requester: { name: null, email: null, phone: null, via: "dom" },
      subject: "",
    });
    expect(run({ ticket: empty })).toMatchObject({ reply: null, newest: "" });
  });
});

describe("suggest: shop", () => {
  it.each([
    [{ state: "pending" } as const, "still loading", undefined],
    [
      { state: "unavailable", message: "It did not answer within 15 seconds." } as const,
      "did not answer",
      "shop_unavailable",
    ],
    [{ state: "not_connected" } as const, "no shop is connected", "shop_not_connected"],
  ])("%j: no facts, nothing claimed, and said so", (shop, words, warning) => {
    const made = run({ shop });
    expect(made).toMatchObject({
      playbook: "where-is-my-order",
      order: null,
      candidates: [],
      reply: { id: "looking" },
      gate: { open: true },
    });
    expect(made.warnings.map(({ code }) => code)).toEqual(warning === undefined ? [] : [warning]);
    const pack = packOf({}, { replies: (wismo().replies as unknown[]).slice(0, 3) });
    const bare = run({ shop, packs: [{ pack }] });
    expect(bare.reply).toBeNull();
    expect(codes(bare)).toEqual(["no_reply", "unknown_fact", "unknown_fact"]);
    expect(bare.gate.reasons[1]?.message).toContain(words);
    expect(JSON.stringify(bare)).not.toMatch(/null order|undefined/);
  });

  it("no order found is not the same as an order with nothing", () => {
    const pack = packOf(
      {},
      { replies: [{ id: "x", title: "X", when: "order.cancelled_at == nil", body: "Not cancelled." }] },
    );
    const made = run({ shop: answered([]), packs: [{ pack }] });
    expect(made.reply).toBeNull();
    expect(made.gate.reasons[1]).toMatchObject({
      code: "unknown_fact",
      message: expect.stringContaining("no order was found"),
    });
  });

  it("says when the shop's permissions withhold something", () => {
    const made = run({ shop: answered([orderOf()], { not_permitted: ["shipment.carrier"] }) });
    expect(codes(made)).toEqual(["missing_value"]);
    expect(made.gate.reasons[0]?.message).toContain("does not let Casekit see");
    expect(made.warnings.map(({ code }) => code)).toEqual(["shop_limits"]);
  });
});

describe("suggest: urgency and clock", () => {
  it("a cancellation shows its cut-off and is urgent, also in second place", () => {
    const order = orderOf({
      fulfillment_status: "unfulfilled",
      created_at: "2026-11-20T09:00:00Z",
      shipments: [],
    });
    const made = run({ text: "Please cancel my order #1001", shop: answered([order]) });
    expect(made).toMatchObject({
      playbook: "cancel-order",
      urgency: "now",
      clock: { event: "within", at: "2026-11-20T16:00:00.000Z" },
    });
    const both = run({
      text: "Where is my order #1001? I have been waiting, where is it, it has not arrived. Otherwise please cancel my order.",
    });
    expect(both.urgency).toBe("now");
    expect([both.intent, ...both.alternatives.map(({ intent }) => intent)]).toContain("cancel_order");
  });

  it("what becomes irreversible today is urgent whatever its type", () => {
    const pack = packOf({}, { clock: { event: "dispute_evidence" }, urgency: "low" });
    const due = (at: string) => run({ packs: [{ pack }], shop: answered([orderOf({ dispute_due_at: at })]) });
    expect(due("2026-11-20T12:00:00Z")).toMatchObject({
      urgency: "now",
      clock: { event: "dispute_evidence", at: "2026-11-20T12:00:00.000Z" },
    });
    expect(due("2026-11-21T08:00:00Z").urgency).toBe("today");
    expect(due("2026-12-21T08:00:00Z").urgency).toBe("low");
    expect(due("2026-11-19T08:00:00Z")).toMatchObject({ urgency: "low", clock: null });
  });
});

describe("suggest: checklist and the ask reply", () => {
  it("ticks by fact, by agent, and pre-fills", () => {
    const made = run({
      shop: answered([orderOf({ shipments: [{ state: "in_transit", stalled: true }] })]),
      choices: { ...NO_CHOICES, ticked: ["trace"] },
    });
    expect(made.checklist).toMatchObject([
      { id: "right-order", done: true, by: "fact" },
      { id: "trace", done: true, by: "agent", needed: true },
      { id: "promise", done: true, by: null, value: "2026-11-24", input: "date" },
    ]);
    expect(made.reply?.text).toContain("by November 24.");
    expect(made.then).toEqual([
      { kind: "add_tags", text: "Add tag: stalled" },
      { kind: "status", text: "Set status: pending" },
      { kind: "attach", text: "Attach: Trace form (PDF)" },
    ]);
    expect(made.attach).toBe("Trace form (PDF)");
    expect(made.escalation).toMatchObject({
      advised: true,
      summary: "#1001 is stuck. Told: November 24, 2026.",
    });
    // The trace item belongs to stalled parcels only.
    expect(run().checklist.map(({ id }) => id)).toEqual(["right-order", "promise"]);
  });

  it("takes only a date for a date, and nothing for a deleted answer", () => {
    const shop = answered([orderOf({ shipments: [{ state: "in_transit", stalled: true }] })]);
    const answer = (promise: string) =>
      run({ shop, choices: { ...NO_CHOICES, ticked: ["trace"], answers: { promise } } });
    expect(answer("2026-12-01").reply?.text).toContain("by December 1.");
    expect(answer("2026-12-01").checklist.at(-1)).toMatchObject({ by: "agent", value: "2026-12-01" });
    for (const bad of ["", "soon", "2026-02-30", "{{ order.email }}"]) {
      const made = answer(bad);
      expect(codes(made), bad).toEqual(["missing_value"]);
      expect(made.gate.reasons[0]).toMatchObject({
        path: "answers.promise",
        message: "Fill in: When the customer hears from us again",
      });
      expect(made.checklist.at(-1)).toMatchObject({ done: false, value: null });
    }
  });

  const asking = packOf(
    {},
    {
      checklist: [
        {
          id: "address",
          text: "Address confirmed",
          ask: "Could you confirm the address for {{ order.name }}?",
          required: true,
        },
        { id: "photo", text: "Photo", ask: "Could you send a photo?" },
        { id: "seen", text: "Seen", input: "text" },
      ],
    },
  );

  it("open required questions turn the suggestion into the ask reply", () => {
    const made = run({ packs: [{ pack: asking }] });
    expect(made.reply).toMatchObject({ id: "ask", approval: { state: "approved" } });
    expect(made.reply?.text).toBe(
      "Hi Ana,\n\n- Could you confirm the address for #1001?\n- Could you send a photo?\n\nBest wishes,\nSam",
    );
    expect(made.gate.open).toBe(true);
    const one = run({ packs: [{ pack: asking }], choices: { ...NO_CHOICES, ticked: ["photo"] } });
    expect(one.reply?.text).toContain("\n\nCould you confirm the address for #1001?\n\n");
    const done = run({ packs: [{ pack: asking }], choices: { ...NO_CHOICES, ticked: ["address"] } });
    expect(done.reply?.id).toBe("in-transit");
    // The agent may send another reply all the same, or ask although nothing is required any more.
    expect(run({ packs: [{ pack: asking }], choices: { ...NO_CHOICES, reply: "looking" } })).toMatchObject({
      reply: { id: "looking" },
      gate: { open: true },
    });
    expect(
      run({ packs: [{ pack: asking }], choices: { ...NO_CHOICES, reply: "ask", ticked: ["address"] } }).reply
        ?.text,
    ).toContain("Could you send a photo?");
  });

  it("nobody vouches for questions of a playbook without an approved reply", () => {
    const pack = packOf({}, { ...asking.playbooks[0], replies: [{ id: "x", title: "X", body: "X" }] });
    const made = run({ packs: [{ pack }] });
    expect(made.reply?.id).toBe("ask");
    expect(codes(made)).toEqual(["not_approved"]);
  });
});

describe("suggest: what is said first", () => {
  const answer = message("We are on it.", {
    author: "agent",
    name: "Dana Lee",
    sentAt: "2026-11-20T09:30:00Z",
  });

  it("a colleague answered, a reply went out", () => {
    const ticket = ticketOf("Where is my order #1001?", {
      messages: [message("Where is my order #1001?"), answer],
    });
    const made = run({
      ticket,
      history: {
        sentReplies: [{ reply: "looking", playbook: "where-is-my-order", at: "2026-11-20T09:30:00Z" }],
        contacts: [],
      },
    });
    expect(made.warnings.map(({ code }) => code)).toEqual(["colleague_answered", "reply_already_sent"]);
    expect(made.warnings[0]?.message).toContain("Dana Lee");
    const again = run({
      ticket: {
        ...ticket,
        messages: [
          ...ticket.messages,
          message("Still nothing, where is my order?", { sentAt: "2026-11-20T09:45:00Z" }),
        ],
      },
    });
    expect(again.warnings).toEqual([]);
  });

  it("an older request stays the one", () => {
    const ticket = ticketOf("", {
      messages: [
        message("Where is my order #1001?"),
        answer,
        message("any news?", { sentAt: "2026-11-20T09:45:00Z" }),
      ],
    });
    const made = run({ ticket });
    expect(made.playbook).toBe("where-is-my-order");
    expect(made.warnings.map(({ code }) => code)).toContain("request_is_older");
  });

  it("repeat contact within the window, with the answer that did not settle it", () => {
    const contact = (at: string, over = {}) => ({
      at,
      playbook: "where-is-my-order",
      reply: "in-transit",
      order: "#1001",
      intent: "where_is_order",
      ...over,
    });
    const contacts = [
      contact("2026-11-01T10:00:00Z"),
      contact("2026-11-16T10:00:00Z"),
      contact("2026-11-18T10:00:00Z", { reply: null }),
      contact("2026-11-19T10:00:00Z", { playbook: "cancel-order", intent: "cancel_order" }),
    ];
    expect(run({ history: { sentReplies: [], contacts } }).repeat_contact).toEqual({
      count: 3,
      last_at: "2026-11-18T10:00:00Z",
      last_reply: "On its way",
    });
    expect(run({ history: { sentReplies: [], contacts: contacts.slice(0, 1) } }).repeat_contact).toBeNull();
  });

  it("notices of today and of this playbook, with a paragraph that is filled in or not offered", () => {
    const notice = (id: string, over: Record<string, unknown>) => ({ id, text: id, ...over });
    const pack = packOf({
      notices: [
        notice("now", {
          from: "2026-11-20",
          until: "2026-11-20",
          customer_text: "Parcels with {{ shipment.carrier }} are late.",
        }),
        notice("gap", { customer_text: "Since {{ order.refund_at }}." }),
        notice("past", { until: "2026-11-19" }),
        notice("later", { from: "2026-11-21" }),
        notice("other", { playbooks: ["cancel-order"] }),
        notice("mine", { playbooks: ["where-is-my-order"] }),
      ],
    });
    expect(run({ packs: [{ pack }] }).notices).toEqual([
      { id: "now", text: "now", customer_text: "Parcels with UPS are late." },
      { id: "gap", text: "gap", customer_text: null },
      { id: "mine", text: "mine", customer_text: null },
    ]);
  });

  it("asks for the agent's name once", () => {
    const made = run({ agent: { name: null } });
    expect(made.warnings.map(({ code }) => code)).toEqual(["agent_name_missing"]);
    expect(made.gate.reasons).toMatchObject([{ code: "missing_value", path: "agent.first_name" }]);
  });
});

describe("suggest: channels, variants, packs", () => {
  it("chat is short and has no frame after the first message", () => {
    const chat = ticketOf("where is my order #1001?", { channel: "chat" });
    expect(run({ ticket: chat }).reply?.text).toBe(
      "Hi Ana,\n\n#1001 is on its way with UPS.\n\nBest wishes,\nSam",
    );
    const later = {
      ...chat,
      messages: [message("hi"), message("Hello!", { author: "agent" }), message("where is my order #1001?")],
    };
    expect(run({ ticket: later }).reply?.text).toBe("#1001 is on its way with UPS.");
  });

  it("leaves the closing to the helpdesk's signature", () => {
    expect(run({ agent: { name: "Sam Poe", helpdeskSigns: true } }).reply?.text).not.toContain("Best wishes");
  });

  it("has a text without closing for a composer that may hold the agent's signature, in Gmail alone", () => {
    const inGmail = ticketOf("where is my order #1001?", {
      ref: { helpdesk: "gmail", account: "support@acme.example", id: "19a1c0ffee001001" },
    });
    const agent = { name: "Sam Poe" };
    const open = run({ ticket: inGmail, agent }).reply;
    const signed = run({ ticket: inGmail, agent: { ...agent, helpdeskSigns: true } }).reply;
    expect(open?.text).toContain("Best wishes,\nSam");
    expect(open?.unsigned).toEqual({ text: signed?.text, html: signed?.html });
    expect(signed?.unsigned).toBeUndefined();
    expect(run({ agent }).reply?.unsigned).toBeUndefined();
  });

  it("rules follow brand and market", () => {
    const variants = [
      {
        for: { markets: ["DE"] },
        policies: { return_window_days: 14 },
        letters: { en: { greeting: "Hallo," } },
      },
      { for: { brands: ["Bella"] }, policies: { return_window_days: 60 } },
    ];
    const replies = [
      {
        id: "x",
        title: "X",
        body: "{{ policies.return_window_days }} days",
        approval: { state: "approved", by: "D", on: "2026-10-01" },
      },
    ];
    const pack = packOf({ variants }, { replies });
    const text = (order: object, ticket = ticketOf("Where is my order #1001?")) =>
      run({ packs: [{ pack }], ticket, shop: answered([orderOf(order)]) }).reply?.text;
    expect(text({ country: "US" })).toContain("30 days");
    expect(text({ country: "DE" })).toMatch(/^Hallo,\n\n14 days\n\nBest wishes,\nSam$/);
    expect(text({}, ticketOf("Where is my order #1001?", { brand: "bella" }))).toContain("60 days");
  });

  it("playbooks hold where they apply, and the first pack wins", () => {
    const elsewhere = packOf({}, { applies: { helpdesks: ["gmail"] } });
    expect(run({ packs: [{ pack: elsewhere }] }).playbook).toBeNull();
    const second = packOf({
      id: "second",
      playbooks: [wismo({ title: "Second" }), cancel({ id: "stop", title: "Stop it" })],
    });
    const made = run({ packs: [{ pack: packOf() }, { pack: second }] });
    expect(made).toMatchObject({ playbook_title: "Where is my order", pack: { id: "acme" } });
    expect(
      run({ packs: [{ pack: packOf() }, { pack: second }], choices: { ...NO_CHOICES, playbook: "stop" } }),
    ).toMatchObject({ playbook_title: "Stop it", pack: { id: "second" } });
  });

  it("playbooks of one shop hold from the moment the ticket's shop is known, before it answered", () => {
    const packs = [{ pack: packOf({}, { applies: { shops: ["acme-uk.myshopify.com"] } }) }];
    const title = (more: Partial<SuggestInput>) =>
      run({ packs, shop: { state: "pending" }, ...more }).playbook_title;
    expect(title({ shopDomain: "acme-uk.myshopify.com" })).toBe("Where is my order");
    expect(title({ shopDomain: "acme-us.myshopify.com" })).toBeNull();
    // The order's own shop is what counts once it is there.
    const shop = answered([orderOf({ shop: "acme-us.myshopify.com" })]);
    expect(title({ shopDomain: "acme-uk.myshopify.com", shop })).toBeNull();
  });

  it("types that are handed over or need no answer have none", () => {
    const escalate = packOf({}, { answer: "escalate", replies: [], escalation: { to: "warehouse" } });
    expect(run({ packs: [{ pack: escalate }] })).toMatchObject({
      reply: null,
      escalation: { advised: true },
      gate: { reasons: [{ code: "no_reply", message: expect.stringContaining("handed over") }] },
    });
    const none = packOf({}, { answer: "none", replies: [] });
    expect(run({ packs: [{ pack: none }] }).gate.reasons[0]?.message).toContain("no answer");
  });
});

describe("suggest: long messages", () => {
  const long = "I have been waiting for my order #1001 and nobody tells me where it is. ";

  it("shows words below a page of nothing, finds their order and says nothing of a cut", () => {
    for (const blanks of [" ".repeat(100_000), "\n".repeat(100_000)]) {
      const made = run({ text: `${blanks}Hello, where is my order #1001?` });
      expect(made).toMatchObject({ newest: "Hello, where is my order #1001?", newest_cut: false });
      expect(made.order?.reasons[0]).toBe("number #1001 in the message");
      expect(made.playbook).toBe("where-is-my-order");
      expect(made.warnings).toEqual([]);
    }
  });

  it("what the panel shows of many words is marked as cut; what was read whole is no warning", () => {
    const made = run({ text: long.repeat(100) });
    expect(made.newest.endsWith("…")).toBe(true);
    expect(made.newest_cut).toBe(true);
    expect(made.warnings.map(({ code }) => code)).not.toContain("newest_cut");
  });

  it("a message beyond what is read is a warning", () => {
    const made = run({ text: long.repeat(1_000) });
    expect(made.newest_cut).toBe(true);
    expect(made.warnings).toContainEqual({
      code: "newest_cut",
      message: expect.stringContaining("longer than Casekit reads"),
    });
  });
});
