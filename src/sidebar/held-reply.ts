import type { Suggestion } from "../core/suggestion.ts";
import { sameTicket, type TicketRef } from "../core/ticket/ticket.ts";
import type { AgentChoices, TabView, TicketView } from "../messages/protocol.ts";

/**
 * The reply that the agent is working with while an update with another one waits to be shown (design.md §4:
 * once the agent has ticked, typed or chosen, updates are offered, not applied).
 */
export interface HeldReply {
  ref: TicketRef;
  suggestion: Suggestion;
}

/**
 * Two suggestions with the same key put the same words into the editor. Whether the helpdesk's own signature
 * takes the place of the closing makes no other reply of it: the composer decides that when it is there.
 */
export function replyKey(suggestion: Suggestion): string {
  const { reply } = suggestion;
  const words = reply?.unsigned ?? reply;
  return JSON.stringify([suggestion.playbook, reply?.id, reply?.language, words?.text, words?.html]);
}

/** True once the agent has done anything in this ticket, in this panel or in an earlier one. */
export function hasChosen(choices: AgentChoices): boolean {
  return (
    choices.playbook !== null ||
    choices.reply !== null ||
    choices.language !== null ||
    choices.order !== null ||
    Object.keys(choices.answers).length > 0 ||
    choices.ticked.length > 0 ||
    choices.confirmedOther.length > 0 ||
    choices.stated.length > 0
  );
}

/**
 * What stays on screen after `next` took the place of `shown`: null shows `next` whole, a held reply keeps
 * the earlier words and offers the new ones. `following` is true after the agent asked for something that
 * may change the reply (another playbook, another order): that answer is applied.
 */
export function holdReply(
  shown: TicketView,
  held: HeldReply | null,
  next: TicketView,
  agent: { touched: boolean; following: boolean },
): HeldReply | null {
  if (!sameTicket(shown.ref, next.ref) || isOfOtherShop(shown, next)) return null;
  const current = held !== null && sameTicket(held.ref, next.ref) ? held.suggestion : shown.suggestion;
  // A first reply replaces nothing that the agent was reading.
  if (current.reply === null || replyKey(current) === replyKey(next.suggestion)) return null;
  if (next.cause === "agent") {
    if (agent.following) return null;
    return held;
  }
  if (!agent.touched) return null;
  return { ref: shown.ref, suggestion: current };
}

/** The earlier words hold another shop's order; or nothing yet of the shop that the agent has just turned to. */
function isOfOtherShop({ lookup, choices }: TicketView, next: TicketView): boolean {
  const [before, now] = [lookup, next.lookup].map((at) => (at.state === "no-shop" ? null : at.shop));
  if (before !== null && before !== now) return true;
  return lookup.state === "asking" && (choices.shop ?? null) !== null;
}

/**
 * What the panel draws. While a reply is held, the type, the checklist and the reply are the earlier ones and
 * the facts (order, deadline, warnings, gate) are the new ones: the agent sees why a new reply is offered.
 */
export function displayed(view: TicketView, held: HeldReply | null): Suggestion {
  if (held === null || !sameTicket(held.ref, view.ref)) return view.suggestion;
  const { urgency, clock, order, candidates, gate, warnings, notices, repeat_contact, newest } =
    view.suggestion;
  return {
    ...held.suggestion,
    urgency,
    clock,
    order,
    candidates,
    gate,
    warnings,
    notices,
    repeat_contact,
    newest,
  };
}

/**
 * The view that answers what the agent chose may be lost with a worker that dies: then the first later view that
 * holds the choice is its answer, whatever made it.
 */
export function asAnswer(
  next: TicketView,
  { view, choosing }: { view: TabView | null; choosing: number },
): TicketView {
  const isChosen =
    choosing > 0 && view?.kind === "ticket" && JSON.stringify(view.choices) !== JSON.stringify(next.choices);
  return isChosen ? { ...next, cause: "agent" } : next;
}

/** The words to announce when another reply is on screen; `first` when the ticket has just come up. */
export function replyAnnouncement({ playbook_title, reply }: Suggestion, first: boolean): string {
  const words = reply === null ? "No reply yet." : `${first ? "Reply" : "Reply changed"}: ${reply.title}.`;
  return first && playbook_title !== null ? `${playbook_title}. ${words}` : words;
}
