import * as z from "zod";
import type { Ticket } from "../core/ticket/ticket.ts";
import { InputError } from "./command.ts";
import { describeIssues } from "./json-lines.ts";

const text = z.string();

const message = z
  .object({
    id: text.nullish(),
    author: z.enum(["customer", "agent", "system"]).default("customer"),
    public: z.boolean().default(true),
    sent_at: z.iso.datetime({ offset: true }).nullish(),
    name: text.nullish(),
    email: text.nullish(),
    text: text.nullish(),
    html: text.nullish(),
    attachments: z.array(z.object({ name: text, type: text.nullish() })).default([]),
  })
  .refine((value) => typeof value.text === "string" || typeof value.html === "string", {
    error: "a message needs `text` or `html`",
  });

const ticketFile = z.object({
  helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
  account: text.default("casekit"),
  id: z.union([text, z.number()]),
  requester: z.object({ name: text.nullish(), email: text.nullish(), phone: text.nullish() }).default({}),
  subject: text.default(""),
  messages: z.array(message),
  tags: z.array(text).default([]),
  channel: text.nullish(),
  language: text.nullish(),
  brand: text.nullish(),
  order_hints: z.array(text).default([]),
  agent_name: text.nullish(),
});

/** The ticket that `casekit suggest --ticket` reads, in the shape that the helpdesks' adapters make. */
export function readTicket(data: unknown, file: string): Ticket {
  const parsed = ticketFile.safeParse(data);
  if (!parsed.success) throw new InputError(`${file}: ${describeIssues(parsed.error)}`);
  const ticket = parsed.data;
  return {
    ref: { helpdesk: ticket.helpdesk, account: ticket.account, id: String(ticket.id) },
    subject: ticket.subject,
    requester: {
      name: ticket.requester.name ?? null,
      email: ticket.requester.email ?? null,
      phone: ticket.requester.phone ?? null,
      via: "api",
    },
    messages: ticket.messages.map((each) => ({
      id: each.id ?? null,
      author: each.author,
      public: each.public,
      sentAt: each.sent_at ?? null,
      name: each.name ?? null,
      email: each.email ?? null,
      text: each.text ?? null,
      html: typeof each.text === "string" ? null : (each.html ?? null),
      attachments: each.attachments.map((attachment) => ({
        name: attachment.name,
        type: attachment.type ?? null,
      })),
    })),
    tags: ticket.tags,
    channel: ticket.channel ?? null,
    language: ticket.language ?? null,
    orderHints: ticket.order_hints,
    brand: ticket.brand ?? null,
    agentName: ticket.agent_name ?? null,
    status: null,
  };
}
