import type { ShopFacts } from "../../../core/order/facts.ts";
import { testInput } from "../../../core/pack/run-tests.ts";
import type { Pack } from "../../../core/pack/schema.ts";
import { NO_CHOICES } from "../../../core/suggest.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { OpenTicket } from "../../../messages/protocol.ts";
import type { PreviewInput } from "../../../pack-check/editor-protocol.ts";

/** What a reply can be looked at with: a ticket and what is known about its order. */
export interface Sample {
  key: string;
  words: string;
  /** What the core is asked with, but for the agent's choice of a reply. */
  input: PreviewInput;
}

export interface SampleGroup {
  label: string;
  samples: Sample[];
}

/** Everything a reply can be tried on, what fits it best first. */
export function listSamples(given: {
  pack: Pack;
  playbook: string;
  reply: string;
  open: OpenTicket | null;
  orders: ShopFacts | null;
  now: string;
}): SampleGroup[] {
  const { pack, playbook, reply, open, orders, now } = given;
  const tests = pack.tests.map((test, index) => ({ test, index }));
  const meant = tests.filter(({ test }) => test.expect.playbook === playbook && test.expect.reply === reply);
  const near = tests.filter(({ test }) => test.expect.playbook === playbook && test.expect.reply !== reply);
  const asSample = ({ test, index }: (typeof tests)[number]): Sample => {
    const { packs: _packs, lexicons: _lexicons, ...input } = testInput(pack, test, now);
    return { key: `test ${index}`, words: test.name, input };
  };
  const groups: SampleGroup[] = [
    { label: "Tests of this reply", samples: meant.map(asSample) },
    { label: "Tests of this playbook", samples: near.map(asSample) },
    {
      label: "Open now",
      samples: open === null ? [] : [openSample(open, now)],
    },
    { label: "Sample shop", samples: orders === null ? [] : orderSamples(orders, now) },
  ];
  return groups.filter(({ samples }) => samples.length > 0);
}

function openSample({ ticket, shop, choices, agent }: OpenTicket, now: string): Sample {
  const history = { sentReplies: [], contacts: [] };
  const words = `The ticket that is open: ${ticket.subject || ticket.requester.name || ticket.ref.id}`;
  return { key: "open", words, input: { ticket, shop, choices, agent, history, now } };
}

function orderSamples(facts: ShopFacts, now: string): Sample[] {
  return facts.orders.map((order) => {
    const state = order.shipments?.[0]?.state ?? order.fulfillment_status ?? "";
    return {
      key: `order ${order.name}`,
      words: `${order.name} ${order.buyer_name ?? ""} · ${state}`.replaceAll("_", " "),
      input: {
        ticket: ticketAbout(order.name ?? "", order.buyer_name ?? null, order.email ?? null, now),
        shop: { state: "answered", facts: { ...facts, orders: [order] } },
        choices: NO_CHOICES,
        history: { sentReplies: [], contacts: [] },
        agent: { name: "Alex Agent" },
        now,
      },
    };
  });
}

function ticketAbout(order: string, name: string | null, email: string | null, now: string): Ticket {
  return {
    ref: { helpdesk: "zendesk", account: "sample", id: "1" },
    subject: `Order ${order}`,
    requester: { name, email, phone: null, via: "api" },
    messages: [
      {
        id: null,
        author: "customer",
        public: true,
        sentAt: now,
        name,
        email,
        text: `Hello, this is about my order ${order}.`,
        html: null,
        attachments: [],
      },
    ],
    tags: [],
    channel: null,
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: null,
  };
}
