import type { ReplicaRequest } from "../contract.ts";
import { type Answer, type ApiDialect, example } from "../helpdesk-server.ts";
import { AGENT, COLLEAGUE, messageHtml, type TicketMessage } from "../tickets.ts";
import type { GorgiasTicket } from "./tickets.ts";

/** Gorgias's words for refusals (assumed), and the allowance of an API key: 40 requests in 20 seconds. */
export const GORGIAS_DIALECT: ApiDialect = {
  cookie: "session=replica",
  refusals: {
    unauthorised: { error: { msg: "Unauthorized" } },
    forbidden: { error: { msg: "Forbidden" } },
    missing: { error: { msg: "Not found" } },
    throttled: { error: { msg: "Too many requests" } },
  },
  allowance: (remaining) => ({
    "x-gorgias-account-api-call-limit": `${Math.round(40 * (1 - remaining))}/40`,
  }),
};

const agoIso = (now: Date, minutes: number) =>
  `${new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19)}.000000+00:00`;

/**
 * Answers as Gorgias's public API does, in the shapes of `api-examples/`; null for what it does not know. Who is
 * signed in cannot be asked: public sources disagree on whether `/api/users/0` exists.
 */
export async function answerGorgias(
  request: ReplicaRequest,
  tickets: readonly GorgiasTicket[],
  now: Date,
): Promise<Answer | null> {
  const { pathname } = request.url;
  const path = pathname.replace(/^\/api\//, "").replace(/\/$/, "");
  const ok = (body: unknown): Answer => ({ status: 200, body });
  const find = (id: string | undefined) => tickets.find((ticket) => String(ticket.id) === id);

  const single = find(/^tickets\/(\d+)$/.exec(path)?.[1]);
  if (single) return ok(await ticketBody(single, now));
  const listed = find(/^tickets\/(\d+)\/messages$/.exec(path)?.[1]);
  if (listed) {
    const messages = await messageBodies(listed, now);
    if (listed.rest === "bare-list") return ok(messages);
    return ok({
      object: "list",
      uri: pathname,
      data: messages,
      meta: { prev_cursor: null, next_cursor: null },
    });
  }
  if (/^views\/\d+\/items$/.test(path)) {
    const items = await Promise.all(
      tickets.map(async (ticket) => {
        const { messages: _, ...rest } = await ticketBody(ticket, now);
        return { ...rest, excerpt: ticket.messages.at(-1)?.text ?? "" };
      }),
    );
    const wrapped = { data: items, meta: { current_cursor: null, next_items: null, prev_items: null } };
    return ok(request.url.searchParams.get("shape") === "bare" ? items : wrapped);
  }
  const customer = tickets.find(({ customerId }) => path === `customers/${customerId}`);
  if (customer) return ok(await customerBody(customer, now));
  return path === "macros" ? ok(await example("gorgias-macros")) : null;
}

async function ticketBody(ticket: GorgiasTicket, now: Date): Promise<Record<string, unknown>> {
  const messages = await messageBodies(ticket, now);
  const last = ticket.messages.at(-1);
  return {
    ...(await example("gorgias-ticket")),
    id: ticket.id,
    uri: `/api/tickets/${ticket.id}/`,
    status: ticket.status === "closed" ? "closed" : "open",
    channel: ticket.channel,
    via: ticket.channel,
    language: ticket.language,
    subject: ticket.subject,
    customer: await customerBody(ticket, now),
    tags: ticket.tags.map((name, index) => ({ id: index + 1, name, decoration: { color: "#0693E3" } })),
    messages_count: messages.length,
    messages: ticket.rest === "with-messages" ? messages : null,
    custom_fields: ticket.orderField === undefined ? {} : { "12": { id: 12, value: ticket.orderField } },
    created_datetime: agoIso(now, ticket.messages[0]?.minutesAgo ?? 0),
    last_message_datetime: agoIso(now, last?.minutesAgo ?? 0),
    updated_datetime: agoIso(now, last?.minutesAgo ?? 0),
  };
}

async function customerBody(ticket: GorgiasTicket, now: Date): Promise<Record<string, unknown>> {
  const { name, email } = ticket.requester;
  const [firstname = "", ...rest] = name.split(" ");
  const orders = (ticket.linkedOrders ?? []).map((order, index) => ({
    id: 772803526679 + index,
    name: order,
    created_at: agoIso(now, (index + 1) * 10 * 1_440),
    order_status_url: "https://shop.example/1/orders/x/authenticate?key=k",
    contact_email: email,
    line_items: [],
  }));
  return {
    ...(await example("gorgias-customer")),
    id: ticket.customerId,
    email: email ?? "",
    name,
    firstname,
    lastname: rest.join(" "),
    language: ticket.language,
    integrations:
      orders.length === 0
        ? {}
        : {
            "6": {
              __integration_type__: "shopify",
              customer: { id: 1, email, orders_count: orders.length },
              orders,
            },
          },
  };
}

async function messageBodies(ticket: GorgiasTicket, now: Date): Promise<Record<string, unknown>[]> {
  const { data } = (await example("gorgias-ticket-messages")) as { data: Record<string, unknown>[] };
  return ticket.messages.map((message, index) => {
    const sender = senderOf(ticket, message);
    const fromAgent = message.author !== "customer";
    const type = message.note ? "internal-note" : ticket.channel;
    const html = messageHtml(message);
    return {
      ...data[0],
      id: ticket.id * 10 + index,
      uri: `/api/tickets/${ticket.id}/messages/${ticket.id * 10 + index}/`,
      ticket_id: ticket.id,
      public: message.note !== true,
      channel: type,
      via: message.author === "rule" ? "rule" : fromAgent ? "helpdesk" : ticket.channel,
      from_agent: fromAgent,
      rule_id: message.author === "rule" ? 77 : null,
      sender,
      source: {
        type,
        from: { name: sender.name, address: sender.email },
        to: [{ name: "Acme", address: "support@shop.example" }],
        cc: [],
        bcc: [],
      },
      subject: ticket.subject,
      body_text: message.text ?? null,
      body_html: html,
      stripped_text: message.text?.split("\n\nOn ")[0] ?? null,
      stripped_html: html.split('<div class="gmail_quote">')[0],
      attachments: (message.attachments ?? []).map((file) => ({
        url: `https://uploads.gorgias.io/x/${encodeURIComponent(file.name)}`,
        name: file.name,
        content_type: file.type,
        size: 2532,
        public: false,
      })),
      created_datetime: agoIso(now, message.minutesAgo),
      sent_datetime: agoIso(now, message.minutesAgo),
    };
  });
}

function senderOf(ticket: GorgiasTicket, { author }: TicketMessage) {
  if (author === "customer")
    return { id: ticket.customerId, name: ticket.requester.name, email: ticket.requester.email };
  return author === "colleague" ? { id: 94, ...COLLEAGUE } : { id: 93, ...AGENT };
}
