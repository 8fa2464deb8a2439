import { findIdentifiers } from "../order/identifiers.ts";
import type { RankedOrder } from "../order/rank-orders.ts";
import type { Warning } from "../suggestion.ts";
import { findMarketplace, findRealSender } from "../ticket/real-sender.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketWords } from "../ticket/ticket-words.ts";

/** What is to be known about who writes, where the helpdesk's requester does not say it all. At most one. */
export function warnOfSender(
  ticket: Ticket,
  { newest }: Pick<TicketWords, "newest">,
  chosen: RankedOrder | undefined,
): Warning[] {
  const { requester } = ticket;
  const sender = findRealSender(ticket);
  if (sender !== null) {
    const whose =
      sender.through === "contact form"
        ? `Sent through a contact form: ${sender.email} is what was typed there.`
        : `Passed on by ${requester.name ?? requester.email}: ${sender.email} stands in the forwarded mail.`;
    return [{ code: "sender_in_text", message: `${whose} Check whom your reply goes to.` }];
  }
  const marketplace = findMarketplace(requester.email);
  if (marketplace !== null) {
    const message = `Written through ${marketplace}: this address is the marketplace's and says nothing about who writes.`;
    return [{ code: "marketplace", message }];
  }
  if (chosen !== undefined && !requester.email && !requester.phone) {
    const message = `The helpdesk does not say who writes. ${chosen.order.name ?? "The order"} is here because the ticket names it: check that it is theirs.`;
    return [{ code: "requester_unknown", message }];
  }
  return warnOfOtherEmail(ticket, newest, chosen);
}

/** "Use my other address": nobody's orders are looked for by an address that merely stands in a text. */
function warnOfOtherEmail(ticket: Ticket, newest: string, chosen: RankedOrder | undefined): Warning[] {
  const isNamed = chosen?.reasons.some((reason) => reason.startsWith("number ")) === true;
  if (isNamed && !chosen?.otherCustomer) return [];
  const known = new Set(
    [ticket.requester.email, ...ticket.messages.map(({ email }) => email)].map((email) =>
      email?.toLowerCase(),
    ),
  );
  const other = findIdentifiers(newest).emails.find((email) => !known.has(email));
  if (other === undefined) return [];
  const message = `The message names another address, ${other}. Casekit looks nothing up by it: search for the order if it is theirs.`;
  return [{ code: "other_email", message }];
}
