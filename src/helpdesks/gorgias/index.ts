import type { Ticket, TicketRef } from "../../core/ticket/ticket.ts";
import type { FellBack, HelpdeskAdapter, ReadContext, ReadOutcome, SelfTest } from "../contract.ts";
import { checkStructure, matchesOf, parentOf } from "../elements.ts";
import { inTime, orAborted } from "../rest.ts";
import {
  findComposer,
  isPagePart,
  openComposer,
  shownBubbles,
  shownThreads,
  showsAnyOf,
} from "./insert-reply.ts";
import {
  askTicket,
  createGorgiasMemory,
  type GorgiasMemory,
  noticeTicket,
  readThread,
} from "./read-ticket.ts";
import { SELECTORS } from "./selectors.ts";
import { parseTicketUrl } from "./ticket-url.ts";

/** The adapter of Gorgias's app, with a memory of its own. */
export function createGorgiasAdapter(): HelpdeskAdapter {
  const memory = createGorgiasMemory();
  return {
    helpdesk: "gorgias",
    locate(document, location) {
      const open = parseTicketUrl(location.href);
      if (open === null || open.id === null) return { kind: "no-ticket", account: open?.account ?? null };
      const ref: TicketRef = { helpdesk: "gorgias", account: open.account, id: open.id };
      noticeTicket(ref, document, memory, Date.now());
      return { kind: "ticket", ref };
    },
    observed(document) {
      const [thread] = shownThreads(document);
      return thread === undefined ? null : (parentOf(thread) ?? thread);
    },
    read: (ref, document, context) => readTicket(ref, document, context, memory),
    findComposer: (ref, document, into) => findComposer(ref, document, into, memory.traits.get(ref.id)),
    openComposer,
    selfTest: (ref, document) => selfTest(ref, document, memory),
  };
}

export const gorgias: HelpdeskAdapter = createGorgiasAdapter();

/**
 * REST first. That Gorgias answers a page's own session there is likely but not proven (facts/helpdesks C), so
 * no refusal is believed while the page shows the conversation: then that is read.
 */
async function readTicket(
  ref: TicketRef,
  document: Document,
  context: ReadContext,
  memory: GorgiasMemory,
): Promise<ReadOutcome> {
  const outcome = (kind: "signed-out" | "gone" | "unreadable", detail: string): ReadOutcome => ({
    outcome: kind,
    selfTest: selfTest(ref, document, memory),
    detail,
  });
  const open = parseTicketUrl(document.location.href);
  if (open === null || open.account !== ref.account || open.id !== ref.id)
    return outcome("unreadable", "The address names another ticket.");
  const fromPage = (ticket: Ticket, fellBack: FellBack, later?: Promise<unknown>): ReadOutcome => ({
    outcome: "read",
    ticket,
    selfTest: selfTest(ref, document, memory),
    fellBack,
    ...(later === undefined ? {} : { later }),
  });
  const asking = askTicket(ref, document.location.origin, context, memory);
  let rest = await inTime(asking, context.signal);
  if (rest === "slow") {
    const seen = readThread(ref, document, memory);
    if (seen !== null) return fromPage(seen, "slow", asking);
    rest = await orAborted(asking, context.signal);
  }
  if (rest === null) return outcome("unreadable", "The agent went on before Gorgias answered.");
  const shown =
    "failure" in rest || rest.ticket.messages.length === 0 ? readThread(ref, document, memory) : null;
  if ("ticket" in rest) {
    const messages = rest.ticket.messages.length > 0 ? rest.ticket.messages : (shown?.messages ?? []);
    return {
      outcome: "read",
      ticket: { ...rest.ticket, messages },
      selfTest: selfTest(ref, document, memory),
      fellBack: rest.lacks,
    };
  }
  if (shown !== null) return fromPage(shown, rest.failure);
  switch (rest.failure) {
    case "signed-out":
    case "forbidden":
    case "redirected":
      return outcome(
        "signed-out",
        `Gorgias refused the request (${rest.failure}) and the page shows no conversation.`,
      );
    case "gone":
      return outcome("gone", "Gorgias does not know this ticket any more (404).");
    default:
      return outcome(
        "unreadable",
        `No answer to read (${rest.failure}), and no conversation on the page yet.`,
      );
  }
}

function selfTest(ref: TicketRef | null, document: Document, memory: GorgiasMemory): SelfTest {
  const inThread = [
    SELECTORS.thread,
    SELECTORS.bubble,
    SELECTORS.bubbleBody,
    SELECTORS.bubbleAuthor,
    SELECTORS.bubbleTime,
  ]
    .flat()
    .map(({ select }) => select);
  const accept = (element: Element) =>
    isPagePart(element) || inThread.some((select) => matchesOf(element, select));
  const test = checkStructure("gorgias", SELECTORS, document, ref?.id ?? null, accept);
  const traits = ref === null ? undefined : memory.traits.get(ref.id);
  if (traits !== undefined)
    test.checks.push({
      name: "page shows what was read",
      found: traits.prints.size === 0 || showsAnyOf(shownBubbles(document), traits.prints),
      variant: null,
    });
  return test;
}
