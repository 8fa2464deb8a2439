import type { OrderFacts } from "../../src/core/order/facts.ts";
import type { Block, ChecklistItem, Inline, RenderedReply, Suggestion } from "../../src/core/suggestion.ts";
import type { TicketRef } from "../../src/core/ticket/ticket.ts";
import type { AgentChoices, SearchableReply, Settings, TicketView } from "../../src/messages/protocol.ts";

/** The present of all fixtures; tests that show ages set the clock to it. */
export const NOW = Date.UTC(2026, 10, 23, 10, 0, 0);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ago(ms: number, now = NOW): string {
  return new Date(now - ms).toISOString();
}

export const REF: TicketRef = { helpdesk: "zendesk", account: "acme", id: "48213" };
export const OTHER_REF: TicketRef = { helpdesk: "zendesk", account: "acme", id: "48214" };

export const NO_CHOICES: AgentChoices = {
  playbook: null,
  reply: null,
  language: null,
  order: null,
  answers: {},
  ticked: [],
  confirmedOther: [],
  stated: [],
};

export const SETTINGS: Settings = {
  agentName: "Noor Haddad",
  shop: { kind: "shopify", domain: "acme.myshopify.com" },
  shops: ["acme.myshopify.com"],
  shopRules: [],
  channelShop: null,
  gmail: {},
  trackers: [],
  welcomeDone: true,
};

export function text(words: string): Inline {
  return { kind: "text", text: words };
}

export function value(path: string, words: string): Inline {
  return { kind: "value", path, text: words };
}

export function paragraph(...inline: Inline[]): Block {
  return { kind: "paragraph", inline };
}

export function stalledOrder(now = NOW): OrderFacts {
  return {
    id: "gid://shopify/Order/1042",
    source: "shopify",
    observed_at: ago(2 * MINUTE, now),
    name: "#1042",
    created_at: ago(12 * DAY, now),
    buyer_name: "Ana Oyelaran",
    email: "ana@example.com",
    email_matches_requester: true,
    financial_status: "paid",
    fulfillment_status: "fulfilled",
    total: "84.00",
    currency: "USD",
    item_count: 2,
    admin_url: "https://admin.shopify.com/store/acme/orders/1042",
    items: [
      { title: "Linen shirt, sand, M", quantity: 1, sku: "LS-SAND-M", unfulfilled: 0 },
      { title: "Wool socks, two pairs", quantity: 1, sku: "WS-2", unfulfilled: 0 },
    ],
    shipments: [
      {
        state: "in_transit",
        stalled: true,
        carrier: "UPS",
        tracking_number: "1Z999AA10123456784",
        tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
        shipped_at: ago(10 * DAY, now),
        last_scan_at: ago(6 * DAY, now),
        last_scan_text: "Departed facility",
        last_scan_days: 6,
        estimated_at: ago(3 * DAY, now),
        delivered_at: null,
        late_days: 3,
        scans: [
          {
            at: ago(6 * DAY, now),
            text: "Departed facility",
            state: "in_transit",
            place: "Memphis",
            source: "UPS",
          },
          { at: ago(8 * DAY, now), text: "Picked up", state: "in_transit", place: "Newark", source: "UPS" },
        ],
        flags: [],
      },
    ],
  };
}

export function stalledReply(now = NOW): RenderedReply {
  const observed_at = ago(2 * MINUTE, now);
  const fact = (path: string, words: string) => ({ path, value: words, source: "shopify", observed_at });
  return {
    id: "tracing",
    title: "Stalled, tracing",
    language: "en",
    languages: ["en", "fr"],
    beside: null,
    text: "Hi Ana,\n\nyour order #1042 was last scanned in Memphis on November 17 and has not moved since. We have asked UPS to trace it.\n\nYou will hear from us by November 25.\n\nBest wishes,\nNoor",
    html: "<p>Hi Ana,</p><p>your order <strong>#1042</strong> was last scanned …</p>",
    values: [
      { path: "customer.first_name", value: "Ana", source: "ticket", observed_at },
      fact("order.name", "#1042"),
      fact("shipment.last_scan_text", "Departed facility"),
      fact("shipment.last_scan_at", "November 17"),
      fact("shipment.carrier", "UPS"),
      { path: "answers.promise", value: "November 25", source: "answers", observed_at: null },
      { path: "agent.first_name", value: "Noor", source: "agent", observed_at: null },
    ],
    blocks: [
      paragraph(text("Hi "), value("customer.first_name", "Ana"), text(",")),
      paragraph(
        text("your order "),
        { kind: "strong", inline: [value("order.name", "#1042")] },
        text(" was last scanned ("),
        value("shipment.last_scan_text", "Departed facility"),
        text(") on "),
        value("shipment.last_scan_at", "November 17"),
        text(" and has not moved since. We have asked "),
        value("shipment.carrier", "UPS"),
        text(" to trace it. You can "),
        { kind: "link", href: "https://www.ups.com/track", inline: [text("follow it here")] },
        text("."),
      ),
      paragraph(text("You will hear from us by "), value("answers.promise", "November 25"), text(".")),
      paragraph(text("Best wishes,"), { kind: "break" }, value("agent.first_name", "Noor")),
    ],
    approval: { state: "approved", by: "Dana Lee", on: "2026-10-01", review_by: "2027-01-01" },
    overdue: false,
  };
}

export const CHECKLIST: ChecklistItem[] = [
  item({
    id: "right-order",
    text: "The order belongs to the person who writes",
    done: true,
    by: "fact",
    required: true,
  }),
  item({ id: "no-scan", text: "No scan for five days or more", done: true, by: "fact" }),
  item({ id: "trace", text: "Trace opened with the carrier", done: true, by: "agent", needed: true }),
  item({
    id: "promise",
    text: "When the customer hears from us again",
    done: true,
    by: "agent",
    input: "date",
    value: "2026-11-25",
  }),
];

export function item(part: Partial<ChecklistItem> & { id: string; text: string }): ChecklistItem {
  return {
    done: false,
    by: null,
    required: false,
    needed: false,
    ask: null,
    input: null,
    value: null,
    ...part,
  };
}

export function suggestion(part: Partial<Suggestion> = {}, now = NOW): Suggestion {
  return {
    intent: "delayed_stalled",
    playbook: "where-is-my-order",
    playbook_title: "Where is my order",
    confidence: 0.93,
    sure: true,
    evidence: [
      { words: "still not here", weight: 4 },
      { words: "tracking hasn’t moved", weight: 3 },
      { fact: "no scan for 6 days", weight: 2 },
    ],
    alternatives: [
      {
        intent: "delivered_not_received",
        playbook: "delivered-not-received",
        title: "Delivered, not received",
        score: 0.1,
      },
      { intent: "cancel_order", playbook: "cancel-order", title: "Cancel order", score: 0.05 },
      { intent: "refund_status", playbook: "refund-status", title: "Refund status", score: 0.03 },
    ],
    language: "en",
    urgency: "today",
    clock: { event: "claim_window", at: new Date(now + 2 * DAY + 5 * HOUR).toISOString() },
    order: {
      name: "#1042",
      reasons: ["number #1042 in the message"],
      other_customer: false,
      stands_in: false,
      pinned: false,
      facts: stalledOrder(now),
    },
    customer: null,
    candidates: [
      {
        id: "gid://shopify/Order/1017",
        name: "#1017",
        reasons: ["requester’s e-mail"],
        other_customer: false,
        summary: "2 Aug · delivered · $41.00",
      },
      {
        id: "gid://shopify/Order/1042",
        name: "#1042",
        reasons: ["number #1042 in the message"],
        other_customer: false,
        summary: "11 Nov · in transit · $84.00",
      },
    ],
    unknown_orders: [],
    checklist: CHECKLIST,
    reply: stalledReply(now),
    replies: [
      { id: "in-transit", title: "On its way", language: "en", approved: true, fits: "no" },
      { id: "tracing", title: "Stalled, tracing", language: "en", approved: true, fits: "yes" },
      { id: "lost", title: "Lost, send again", language: "en", approved: false, fits: "unknown" },
    ],
    gate: { open: true, reasons: [] },
    escalation: {
      to: "Warehouse team",
      contact: "#warehouse",
      due_at: new Date(now + DAY).toISOString(),
      summary: "#1042: no scan since November 17 (UPS 1Z999AA10123456784).\nCustomer was told: November 25",
      advised: false,
    },
    repeat_contact: null,
    newest:
      "Hello, my parcel is still not here and the tracking hasn’t moved for a week. Where is it? Order #1042",
    newest_cut: false,
    warnings: [],
    notices: [],
    // biome-ignore lint/suspicious/noThenProperty: the word of the pack format
    then: [
      { kind: "add_tags", text: "Add tag “stalled”" },
      { kind: "status", text: "Set status to pending" },
    ],
    attach: "Trace form (PDF)",
    pack: { id: "starter", version: "1.0.0", name: "Starter" },
    ...part,
  };
}

export function ticketView(part: Partial<TicketView> = {}, now = NOW): TicketView {
  return {
    kind: "ticket",
    ref: REF,
    revision: 1,
    cause: "ticket",
    subject: "Parcel still not here?? #1042",
    customer: { name: "Ana Oyelaran", email: "ana@example.com" },
    messageCount: 3,
    fellBack: null,
    suggestion: suggestion({}, now),
    lookup: {
      state: "answered",
      shop: "acme.myshopify.com",
      sample: false,
      observedAt: ago(2 * MINUTE, now),
      refreshing: false,
    },
    selfTest: { helpdesk: "zendesk", at: ago(0, now), checks: [] },
    choices: NO_CHOICES,
    taught: null,
    insertions: [],
    ...part,
  };
}

/** Another customer's ticket in the same helpdesk. */
export function otherTicket(now = NOW): TicketView {
  return ticketView(
    {
      ref: OTHER_REF,
      subject: "Wrong size",
      customer: { name: "Bilal Khan", email: "bilal@example.com" },
      suggestion: suggestion({ order: null, candidates: [], newest: "The shirt is too small." }, now),
    },
    now,
  );
}

export const REPLIES: SearchableReply[] = [
  searchable(
    "where-is-my-order",
    "Where is my order",
    "in-transit",
    "On its way",
    "your order [name] is on its way with [carrier]",
  ),
  searchable(
    "where-is-my-order",
    "Where is my order",
    "tracing",
    "Stalled, tracing",
    "We have asked [carrier] to trace it",
    ["stalled"],
  ),
  searchable(
    "refund-status",
    "Refund status",
    "refunded",
    "Refund sent",
    "we refunded [refunded] on [refund at]",
  ),
  {
    ...searchable(
      "cancel-order",
      "Cancel order",
      "cancelled",
      "Cancelled in time",
      "your order is cancelled",
    ),
    approved: false,
  },
];

function searchable(
  playbook: string,
  playbookTitle: string,
  reply: string,
  title: string,
  words: string,
  tags: string[] = [],
): SearchableReply {
  return { playbook, playbookTitle, reply, title, language: "en", approved: true, words, tags };
}
