import type { Lesson } from "./classify/team-weights.ts";
import { isIntent } from "./pack/intents.ts";
import type { SuggestInput } from "./suggest/input.ts";
import { findTicketOrder } from "./suggest/order.ts";
import { placeOf } from "./suggest/pack.ts";
import { classifierFor, listPlaybooks, settleTicketWords } from "./suggest/playbook.ts";
import { ticketNewestWords } from "./ticket/ticket-words.ts";

/**
 * Teaches `input.team` what this ticket really was, from the very words that `suggest` judged it by; it changes in
 * place, and the caller stores it (`team-weights.ts` says how). A correction when the agent chose this playbook over
 * the one suggested; a confirmation when its reply went out and was not undone. Call it once per ticket and choice: it
 * does not remember. False when there was nothing to learn from (no team, no words, a playbook that is not installed).
 */
export function learnFromTicket(
  input: Pick<SuggestInput, "ticket" | "shop" | "packs" | "lexicons" | "team" | "prior" | "choices">,
  choice: { playbook: string; intent?: string | null },
  lesson: Lesson,
): boolean {
  const { ticket, shop, packs, lexicons, team, prior, choices } = input;
  const read = ticketNewestWords(ticket);
  // "Thank you" stands in every other mail: it teaches nothing about any type.
  if (read.onlyThanks) return false;
  const found = findTicketOrder(ticket, read, shop.state === "answered" ? shop.facts : undefined, choices);
  const place = placeOf(ticket, found);
  const words = settleTicketWords(read, { ticket, packs, lexicons, team, prior, place });
  const classifier = classifierFor(packs, listPlaybooks(packs), lexicons, team, prior);
  const intent = choice.intent ?? null;
  return classifier.learn(
    {
      subject: ticket.subject,
      newest: words.text,
      language: ticket.language,
      ...place,
    },
    { playbook: choice.playbook, intent: intent !== null && isIntent(intent) ? intent : null },
    lesson,
  );
}
