import type { Ticket, TicketRef } from "../../core/ticket/ticket.ts";
import type { FellBack, HelpdeskAdapter, ReadContext, ReadOutcome } from "../contract.ts";
import { checkStructure, findVariant, matchesOf, parentOf } from "../elements.ts";
import { inTime, orAborted } from "../rest.ts";
import { activeTabIds, findComposer, findPane, isPagePart, openComposer } from "./insert-reply.ts";
import { askTicket, createZendeskMemory, readPane, type ZendeskMemory } from "./read-ticket.ts";
import { SELECTORS } from "./selectors.ts";
import { parseTicketUrl } from "./ticket-url.ts";

/** The adapter of Zendesk's Agent Workspace, with a memory of its own. */
export function createZendeskAdapter(): HelpdeskAdapter {
  const memory = createZendeskMemory();
  return {
    helpdesk: "zendesk",
    locate(_document, location) {
      const open = parseTicketUrl(location.href);
      if (open === null || open.id === null) return { kind: "no-ticket", account: open?.account ?? null };
      return { kind: "ticket", ref: { helpdesk: "zendesk", account: open.account, id: open.id } };
    },
    observed(document) {
      const tab = findVariant(document, [{ select: "[data-test-id=header-tab]", evidence: "" }], isPagePart);
      return tab === null ? null : parentOf(tab.elements[0] as Element);
    },
    read: (ref, document, context) => readTicket(ref, document, context, memory),
    findComposer,
    openComposer,
    selfTest,
  };
}

export const zendesk: HelpdeskAdapter = createZendeskAdapter();

/**
 * REST first, the page where REST fails or its allowance is low. A 401 is the end of the session; a 404 the
 * end of the ticket; both are said, not covered up with what the page still shows of it.
 */
async function readTicket(
  ref: TicketRef,
  document: Document,
  context: ReadContext,
  memory: ZendeskMemory,
): Promise<ReadOutcome> {
  const open = parseTicketUrl(document.location.href);
  if (open === null || open.account !== ref.account || open.id !== ref.id)
    return outcome("unreadable", "The address names another ticket.");
  const asking = askTicket(ref, document.location.origin, context, memory);
  let rest = await inTime(asking, context.signal);
  if (rest === "slow") {
    const shown = readPane(ref, document, null);
    if (shown !== null) return fromPage(shown, "slow", asking);
    rest = await orAborted(asking, context.signal);
  }
  if (rest === null) return outcome("unreadable", "The agent went on before Zendesk answered.");

  if ("ticket" in rest) {
    const { ticket, description } = rest;
    // While a conversation runs in messaging, the comments hold nothing of it yet; the page does.
    const live = ticket.channel !== null && /messaging|chat|whatsapp|facebook|instagram/.test(ticket.channel);
    const shown =
      rest.lacks !== null || live ? readPane(ref, document, ticket.requester.name)?.messages : undefined;
    const messages =
      shown !== undefined && shown.length > ticket.messages.length
        ? shown
        : ticket.messages.length > 0
          ? ticket.messages
          : description === null
            ? []
            : [description];
    return {
      outcome: "read",
      ticket: { ...ticket, messages, agentName: memory.agentName },
      selfTest: selfTest(ref, document),
      fellBack: rest.lacks,
    };
  }
  if (rest.failure === "signed-out")
    return outcome("signed-out", "Zendesk says that the session has ended (401).");
  if (rest.failure === "gone") return outcome("gone", "Zendesk does not know this ticket any more (404).");
  const ticket = readPane(ref, document, null);
  if (ticket !== null) return fromPage(ticket, rest.failure);
  return rest.failure === "redirected" || rest.failure === "forbidden"
    ? outcome("signed-out", "Zendesk refused the request and the page shows no conversation.")
    : outcome("unreadable", `No answer to read (${rest.failure}), and no conversation on the page.`);

  function outcome(kind: "signed-out" | "gone" | "unreadable", detail: string): ReadOutcome {
    return { outcome: kind, selfTest: selfTest(ref, document), detail };
  }
  function fromPage(shown: Ticket, fellBack: FellBack, later?: Promise<unknown>): ReadOutcome {
    const ticket = { ...shown, agentName: memory.agentName };
    return {
      outcome: "read",
      ticket,
      selfTest: selfTest(ref, document),
      fellBack,
      ...(later === undefined ? {} : { later }),
    };
  }
}

function selfTest(ref: TicketRef | null, document: Document) {
  const accept = (element: Element) =>
    isPagePart(element) || INSIDE_LOG.some((select) => matchesOf(element, select));
  const test = checkStructure("zendesk", SELECTORS, document, ref?.id ?? null, accept);
  if (ref !== null) {
    const tabs = activeTabIds(document);
    test.checks.push(
      { name: "tab agrees with address", found: tabs.size === 1 && tabs.has(ref.id), variant: null },
      { name: "pane agrees with address", found: findPane(document, ref.id) !== null, variant: null },
    );
  }
  return test;
}

/** Rows of the table that stand inside the conversation by nature. */
const INSIDE_LOG = [
  ...SELECTORS.log,
  ...SELECTORS.comment,
  ...SELECTORS.commentSender,
  ...SELECTORS.commentBody,
  ...SELECTORS.commentNote,
  ...SELECTORS.commentByAgent,
  ...SELECTORS.commentTime,
  ...SELECTORS.attachment,
  ...SELECTORS.olderComments,
].map(({ select }) => select);
