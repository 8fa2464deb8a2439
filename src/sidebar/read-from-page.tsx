import type { FellBack } from "../helpdesks/contract.ts";
import type { TicketView } from "../messages/protocol.ts";
import { HELPDESK_NAMES } from "./words/ticket.ts";

const WHY: Record<FellBack, string> = {
  slow: "its interface has not answered yet",
  throttled: "its interface takes no more requests for now",
  failed: "its interface did not answer",
  "signed-out": "its interface refused the request",
  forbidden: "its interface refused the request",
  gone: "its interface does not know the ticket",
  redirected: "its interface asked for a sign-in",
};

/** What the suggestion rests on where the helpdesk's interface did not tell, and what may be lacking for that. */
export function ReadFromPage({ view }: { view: TicketView }) {
  const { fellBack, ref, customer } = view;
  if (fellBack === null) return null;
  return (
    <p className="bar bar-calm">
      Read from {HELPDESK_NAMES[ref.helpdesk]}’s page, because {WHY[fellBack]}. Folded messages may be missing
      {customer.email === null && ", and the customer’s e-mail address is not known"}.
    </p>
  );
}
