import { findTime } from "../order/instant.ts";
import { findRealSender, isSharedSender } from "../ticket/real-sender.ts";
import type { Message, Ticket } from "../ticket/ticket.ts";
import { cleanPersonName } from "./customer-name.ts";

export interface TicketFactsInput {
  ticket: Ticket;
  /** BCP 47 of the customer's newest words. */
  language: string;
  /** The storefront ordered from, where it is known. */
  market: string | null | undefined;
  /** Ids of the replies that went out on this ticket. */
  repliesSent: readonly string[];
  now: number;
}

/** The values of `ticket.*` and of `customer.*` that the helpdesk knows. A key left out is unknown, null absent. */
export interface TicketFacts {
  ticket: Record<string, unknown>;
  customer: Record<string, unknown>;
}

export function readTicketFacts({
  ticket,
  language,
  market,
  repliesSent,
  now,
}: TicketFactsInput): TicketFacts {
  const open = ticket.messages.filter((message) => message.public && message.author !== "system");
  const fromCustomer = open.filter((message) => message.author === "customer");
  const lastByAgent = open.findLast((message) => message.author === "agent");
  const files = fromCustomer.flatMap((message) => message.attachments);
  const started = findTime(fromCustomer[0]?.sentAt);
  const sender = findRealSender(ticket);
  const { email } = ticket.requester;
  // A mailer's name is no customer's: no reply begins with "Hi Shop".
  const isNobody = sender === null && email !== null && isSharedSender(email);
  const name = cleanPersonName(sender !== null ? sender.name : isNobody ? null : ticket.requester.name);
  return {
    ticket: {
      subject: ticket.subject,
      channel: ticket.channel,
      brand: ticket.brand,
      market,
      language,
      has_image: files.some((file) => isImage(file.name, file.type)),
      has_attachment: files.length > 0,
      tags: ticket.tags,
      age_hours: started === undefined ? undefined : Math.max(0, Math.floor((now - started) / 3_600_000)),
      message_count: open.length,
      waiting_on: open.at(-1)?.author === "agent" ? "customer" : "us",
      // Null when nobody answered yet; unknown when someone did and the page does not say when.
      last_agent_reply_at: lastByAgent === undefined ? null : (lastByAgent.sentAt ?? undefined),
      last_agent_name: lastByAgent === undefined ? null : (lastByAgent.name ?? undefined),
      replies_sent: [...repliesSent],
    },
    customer: {
      first_name: name.first,
      last_name: name.last,
      email: sender?.email ?? (isNobody ? null : email),
    },
  };
}

/** The public message that came last, of customer or agent. */
export function findLastPublic(ticket: Ticket): Message | undefined {
  return ticket.messages.findLast((message) => message.public && message.author !== "system");
}

function isImage(name: string, type: string | null): boolean {
  return (
    type?.toLowerCase().startsWith("image/") === true ||
    /\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?)$/i.test(name)
  );
}
