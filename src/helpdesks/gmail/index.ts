import type { TicketRef } from "../../core/ticket/ticket.ts";
import type { HelpdeskAdapter, SelfTest } from "../contract.ts";
import { closestOf, isShown } from "../elements.ts";
import { findCandidates, findComposer, findReplyButton, openComposer, signs } from "./insert-reply.ts";
import {
  contentMark,
  findAccount,
  findBody,
  findThread,
  isOwnStructure,
  readTicket,
  select,
  stateOf,
} from "./read-ticket.ts";
import { GMAIL_SELECTORS } from "./selectors.ts";

/**
 * Gmail: read from the page alone, found by the thread's legacy id, never by the address, which need not name
 * the thread. The runtime keeps it asleep until the agent has enabled the account.
 */
export const gmail: HelpdeskAdapter = {
  helpdesk: "gmail",

  locate(document, location) {
    const thread = findThread(document, location);
    return thread
      ? { kind: "ticket", ref: thread.ref }
      : { kind: "no-ticket", account: findAccount(document, location) };
  },

  observed(document) {
    const { elements } = select(
      document,
      GMAIL_SELECTORS.main,
      (main) => isOwnStructure(main) && isShown(main),
    );
    const [main] = elements;
    return main ? (closestOf(main, GMAIL_SELECTORS.stage[0].select) ?? main.parentElement) : null;
  },

  async read(ref, document, context) {
    return readTicket(ref, document, context, selfTest(ref, document, context.now()));
  },

  contentMark,
  signs,
  findComposer,
  openComposer,

  selfTest(ref, document) {
    return selfTest(ref, document, new Date());
  },
};

const NONE = { elements: [], variant: null };

/** What of Gmail's page was recognised. Counts and places only: no text, name or address. */
function selfTest(ref: TicketRef | null, document: Document, now: Date): SelfTest {
  const location = document.defaultView?.location;
  const thread = location && findThread(document, location);
  const checks: SelfTest["checks"] = [
    {
      name: "account in the title",
      found: !!location && findAccount(document, location) !== null,
      variant: null,
    },
    { name: "open thread", found: thread !== undefined, variant: thread?.variant ?? null },
  ];
  if (thread !== undefined) {
    const same = ref === null || ref.id === thread.ref.id;
    checks.push({ name: "thread is the ticket's", found: same, variant: null });
    const { elements: items, variant } = select(thread.root, GMAIL_SELECTORS.message);
    const expanded = items.filter((item) => stateOf(item) === "expanded");
    const folded = items.filter((item) => stateOf(item) === "superCollapsed").length;
    checks.push({
      name: "messages",
      found: items.length > 0,
      variant,
      note: `${items.length} in the list, ${expanded.length} expanded, ${items.length - expanded.length - folded} as a snippet, ${folded} folded away`,
    });
    const last = expanded.at(-1);
    for (const part of ["sender", "body", "messageId"] as const) {
      const match = !last ? NONE : part === "body" ? findBody(last) : select(last, GMAIL_SELECTORS[part]);
      checks.push({
        name: `newest message: ${part}`,
        found: match.elements.length > 0,
        variant: match.variant,
      });
    }
    const candidates = findCandidates(thread, document);
    checks.push({ name: "reply button", found: findReplyButton(thread) !== undefined, variant: null });
    checks.push({
      name: "composer of this thread",
      found: candidates.length > 0,
      variant: null,
      note: `${candidates.length} of ${select(document, GMAIL_SELECTORS.composer).elements.length} in the page`,
    });
  }
  return { helpdesk: "gmail", at: now.toISOString(), checks };
}
