import { findCustomerEmail } from "../ticket/real-sender.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { findIdentifiers } from "./identifiers.ts";

/** What a ticket offers a shop to find its orders by. */
export interface TicketOrderQuery {
  /** Order numbers as written, the customer's newest message first. */
  names: string[];
  emails: string[];
  phones: string[];
  trackingNumbers: string[];
}

/** A ticket that names more orders than this is a list; the agent searches for the others. */
const MAX_NAMES = 3;
const MAX_TRACKING_NUMBERS = 2;

/**
 * Order numbers come from the customer's own messages, newest first, then the subject and the helpdesk's
 * fields. The only address asked for is the requester's: one that merely stands in a text is a claim that
 * would open another customer's orders (facts on security, "confused deputy"). Where the requester is a form's mailer
 * or a colleague, it is the address that the form or the forwarded mail names: its orders are marked, and stay
 * closed until the agent confirms them.
 */
export function orderQueryOf(ticket: Ticket): TicketOrderQuery {
  const texts = ticket.messages
    .filter((message) => message.author === "customer" && message.public)
    .map((message) => message.text ?? withoutTags(message.html ?? ""))
    .reverse();
  const found = [...texts, ticket.subject].map(findIdentifiers);
  const names = [...found.flatMap((identifiers) => identifiers.orderNumbers), ...ticket.orderHints];
  const email = findCustomerEmail(ticket);
  const { phone } = ticket.requester;
  return {
    names: distinct(names).slice(0, MAX_NAMES),
    emails: email === null ? [] : [email],
    phones: phone === null || phone === "" ? [] : [phone],
    trackingNumbers: distinct(found.flatMap((identifiers) => identifiers.trackingNumbers)).slice(
      0,
      MAX_TRACKING_NUMBERS,
    ),
  };
}

/** Enough for finding numbers: what stands between tags, each apart from its neighbours. */
export function withoutTags(html: string): string {
  return html.replace(/<[^>]{0,2000}>/g, " ");
}

function distinct(values: string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = value.replace(/^#/, "").trim().toLowerCase();
    if (key !== "" && !seen.has(key)) seen.set(key, value.trim());
  }
  return [...seen.values()];
}
