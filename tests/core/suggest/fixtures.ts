import { LEXICONS } from "../../../src/core/classify/lexicon/built-in.ts";
import type { OrderFacts, ShopFacts } from "../../../src/core/order/facts.ts";
import { type Pack, packSchema } from "../../../src/core/pack/schema.ts";
import { NO_CHOICES, type SuggestInput, suggest } from "../../../src/core/suggest.ts";
import type { Suggestion } from "../../../src/core/suggestion.ts";
import type { Message, Ticket } from "../../../src/core/ticket/ticket.ts";

export const NOW = "2026-11-20T10:00:00Z";

const APPROVED = { state: "approved", by: "Dana Lee", on: "2026-10-01", review_by: "2027-01-01" } as const;

/** A pack as the parser hands it on. */
export function packOf(over: Record<string, unknown> = {}, playbook: Record<string, unknown> = {}): Pack {
  return packSchema.parse({
    casekit: 1,
    id: "acme",
    name: "Acme support",
    version: "1.0.0",
    language: "en",
    owners: {
      support: { name: "Support desk" },
      warehouse: { name: "Warehouse team", channel: "#warehouse" },
    },
    calendar: {
      time_zone: "America/New_York",
      hours: {
        mon: "09:00-17:00",
        tue: "09:00-17:00",
        wed: "09:00-17:00",
        thu: "09:00-17:00",
        fri: "09:00-16:00",
      },
      cutoff: "14:00",
    },
    policies: { return_window_days: 30 },
    letters: {
      en: {
        greeting: 'Hi {{ customer.first_name | default: "there" }},',
        closing: "Best wishes,\n{{ agent.first_name }}",
      },
      fr: {
        greeting: "Bonjour {{ customer.first_name | default: 'à vous' }},",
        closing: "Cordialement,\n{{ agent.first_name }}",
      },
    },
    playbooks: [wismo(playbook), cancel()],
    ...over,
  });
}

export function wismo(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "where-is-my-order",
    title: "Where is my order",
    intents: ["where_is_order", "delayed_stalled", "delivered_not_received"],
    owner: "support",
    checklist: [
      {
        id: "right-order",
        text: "The order belongs to the person who writes",
        done_when: "order.email_matches_requester",
      },
      { id: "trace", text: "Trace opened with the carrier", when: "shipment.stalled" },
      {
        id: "promise",
        text: "When the customer hears from us again",
        input: "date",
        default: "2 business days",
      },
    ],
    replies: [
      {
        id: "in-transit",
        title: "On its way",
        when: 'shipment.state == "in_transit" and shipment.stalled == false',
        body: 'Your order **{{ order.name }}** is on its way with {{ shipment.carrier }}, last scanned on {{ shipment.last_scan_at | date: "%B %-d" }}. [Follow it]({{ shipment.tracking_url }}).',
        chat: "{{ order.name }} is on its way with {{ shipment.carrier }}.",
        translations: {
          fr: {
            body: "Votre commande **{{ order.name }}** est en route avec {{ shipment.carrier }}.",
            approval: APPROVED,
          },
        },
        approval: APPROVED,
      },
      {
        id: "tracing",
        title: "Stalled, tracing",
        when: "shipment.stalled",
        requires: ["trace"],
        body: 'Your order {{ order.name }} has not moved. You will hear from us by {{ answers.promise | date: "%B %-d" }}.',
        // biome-ignore lint/suspicious/noThenProperty: a key of the pack format.
        then: { add_tags: ["stalled"], status: "pending" },
        attach: "Trace form (PDF)",
        approval: APPROVED,
      },
      {
        id: "delivered",
        title: "Delivered",
        when: 'shipment.state == "delivered"',
        body: "Your order {{ order.name }} was delivered on {{ shipment.delivered_at | date: '%B %-d' }}.",
        approval: APPROVED,
      },
      {
        id: "looking",
        title: "Looking into it",
        body: "We are looking into your order and will write again.",
        approval: APPROVED,
      },
    ],
    escalation: {
      to: "warehouse",
      when: "shipment.stalled",
      summary: "{{ order.name }} is stuck. Told: {{ answers.promise }}.",
    },
    ...over,
  };
}

export function cancel(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "cancel-order",
    title: "Cancel an order",
    intents: ["cancel_order"],
    owner: "support",
    urgency: "now",
    clock: { event: "cutoff", within: "2 business hours" },
    replies: [
      {
        id: "asked",
        title: "Cancellation requested",
        body: "We have asked the warehouse to stop {{ order.name }}.",
        approval: APPROVED,
      },
    ],
    ...over,
  };
}

export function message(text: string, over: Partial<Message> = {}): Message {
  return {
    id: null,
    author: "customer",
    public: true,
    sentAt: "2026-11-20T09:00:00Z",
    name: null,
    email: null,
    text,
    html: null,
    attachments: [],
    ...over,
  };
}

export function ticketOf(text: string, over: Partial<Ticket> = {}): Ticket {
  return {
    ref: { helpdesk: "zendesk", account: "acme", id: "101" },
    subject: "My order",
    requester: { name: "Ana Lopez", email: "ana@example.com", phone: null, via: "api" },
    messages: [message(text)],
    tags: [],
    channel: "email",
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: "open",
    ...over,
  };
}

export function orderOf(over: OrderFacts = {}): OrderFacts {
  return {
    id: "gid-1",
    shop: "acme.myshopify.com",
    source: "shopify",
    name: "#1001",
    email: "ana@example.com",
    created_at: "2026-11-15T10:00:00Z",
    currency: "USD",
    total: "118.00",
    fulfillment_status: "fulfilled",
    shipments: [
      {
        state: "in_transit",
        stalled: false,
        carrier: "UPS",
        last_scan_at: "2026-11-19T09:00:00Z",
        last_scan_text: "Departed hub",
        tracking_number: "1Z999AA10123456784",
        tracking_url: "https://www.ups.com/track?n=1",
      },
    ],
    ...over,
  };
}

export function answered(
  orders: OrderFacts[] = [orderOf()],
  over: Partial<ShopFacts> = {},
): SuggestInput["shop"] {
  return { state: "answered", facts: { orders, observed_at: NOW, ...over } };
}

const PACK = packOf();

/** A suggestion for "Where is my order #1001?", with what a test changes. */
export function run(over: Partial<SuggestInput> & { text?: string } = {}): Suggestion {
  const { text = "Hello, where is my order #1001?", ...rest } = over;
  return suggest({
    ticket: ticketOf(text),
    shop: answered(),
    packs: [{ pack: PACK }],
    lexicons: LEXICONS,
    choices: NO_CHOICES,
    history: { sentReplies: [], contacts: [] },
    agent: { name: "Sam Poe" },
    now: NOW,
    ...rest,
  });
}

export function codes(suggestion: Suggestion): string[] {
  return suggestion.gate.reasons.map(({ code }) => code);
}
