import type { Helpdesk } from "../core/ticket/ticket.ts";
import { parseTicketUrl as parseGmail } from "./gmail/ticket-url.ts";
import { parseTicketUrl as parseGorgias } from "./gorgias/ticket-url.ts";
import { parseTicketUrl as parseZendesk } from "./zendesk/ticket-url.ts";

/**
 * Which helpdesk an address belongs to, with the account and the ticket as far as the address names them.
 * Gmail's names a mailbox slot and a route, never the mailbox or the thread: both are null there.
 */
export function locateHelpdeskUrl(
  url: string,
): { helpdesk: Helpdesk; account: string | null; ticketId: string | null } | null {
  const zendesk = parseZendesk(url);
  if (zendesk !== null) return { helpdesk: "zendesk", account: zendesk.account, ticketId: zendesk.id };
  const gorgias = parseGorgias(url);
  if (gorgias !== null) return { helpdesk: "gorgias", account: gorgias.account, ticketId: gorgias.id };
  return parseGmail(url) === null ? null : { helpdesk: "gmail", account: null, ticketId: null };
}
