import { zoneOf } from "../escalation/business-time.ts";
import { localDate } from "../escalation/zoned-time.ts";
import { DAY_MS } from "../order/instant.ts";
import type { Pack } from "../pack/schema.ts";
import { findLastPublic } from "../playbook/ticket-facts.ts";
import { formatDate } from "../reply/format-date.ts";
import type { Notice, RepeatContact, Warning } from "../suggestion.ts";
import type { TicketWords } from "../ticket/ticket-words.ts";
import type { SuggestInput } from "./input.ts";
import type { TicketOrder } from "./order.ts";
import { warnOfSender } from "./sender.ts";
import { warnOfUnknownOrder } from "./unknown-order.ts";

/** What is said before anything is suggested. */
export function listTicketWarnings(
  input: SuggestInput,
  words: TicketWords,
  timeZone: string,
  found: Pick<TicketOrder, "unknown" | "chosen">,
  orderLimits: readonly string[],
): Warning[] {
  const { shop, history, agent, ticket } = input;
  const warnings: Warning[] = [];
  if (words.colleagueAnswered !== null) {
    const { name, at } = words.colleagueAnswered;
    const who = name === null ? "Someone of the team" : name === agent.name ? "You" : name;
    const on = at === null ? undefined : formatDate(at, "%-d %b, %H:%M", { language: "en", timeZone });
    warnings.push({
      code: "colleague_answered",
      message: `${who} answered after the customer last wrote${on === undefined ? "" : ` (${on})`}.`,
    });
  }
  const lastSent = history.sentReplies.at(-1);
  if (lastSent !== undefined && findLastPublic(ticket)?.author !== "customer") {
    warnings.push({
      code: "reply_already_sent",
      message: `A reply from Casekit (${lastSent.reply}) already went out on this ticket.`,
    });
  }
  if (words.olderRequest) {
    warnings.push({
      code: "request_is_older",
      message: "The newest message asks for nothing by itself: the earlier request is still the one.",
    });
  }
  if (words.partial === "newest") {
    warnings.push({
      code: "newest_partly_read",
      message:
        "Part of what the customer wrote is collapsed on the page and was not read. Open those messages there: they are then read at once.",
    });
  } else if (words.partial === "earlier") {
    warnings.push({
      code: "earlier_partly_read",
      message: "Earlier messages are collapsed on the page: of them only the beginning was read.",
    });
  }
  if (words.isCut) {
    warnings.push({
      code: "newest_cut",
      message:
        "The customer's message is longer than Casekit reads (64 KB). Read the end of it in the helpdesk before you answer.",
    });
  }
  warnings.push(...warnOfSender(ticket, words, found.chosen));
  const unknownOrder = warnOfUnknownOrder(found.unknown, found.chosen, ticket);
  if (unknownOrder !== null) warnings.push(unknownOrder);
  if (shop.state === "unavailable") {
    warnings.push({ code: "shop_unavailable", message: `The shop did not answer: ${shop.message}` });
  }
  if (shop.state === "not_connected") {
    warnings.push({
      code: "shop_not_connected",
      message: "No shop is connected: suggestions come without order facts.",
    });
  }
  if (shop.state === "answered" && (shop.facts.not_permitted?.length ?? 0) > 0) {
    warnings.push({
      code: "shop_limits",
      message: "The shop does not let Casekit see everything about this order. What is withheld is marked.",
    });
  }
  const limits = shop.state === "answered" ? [...(shop.facts.limits ?? []), ...orderLimits] : [];
  for (const message of new Set(limits)) warnings.push({ code: "shop_limits", message });
  return warnings;
}

/**
 * The pack's notices for today and this playbook. `render` fills in the paragraph for the customer; null when
 * it needs what is not known, so that no half paragraph is ever offered.
 */
export function listNotices(
  pack: Pack,
  playbook: string | null,
  now: string,
  render: (text: string) => string | null,
): Notice[] {
  const today = localDate(Date.parse(now), zoneOf(pack.calendar));
  return pack.notices
    .filter(
      ({ from, until }) => (from === undefined || from <= today) && (until === undefined || today <= until),
    )
    .filter(({ playbooks }) => playbooks.length === 0 || (playbook !== null && playbooks.includes(playbook)))
    .map(({ id, text, customer_text }) => ({
      id,
      text,
      customer_text: customer_text === undefined ? null : render(customer_text),
    }));
}

/** Earlier contacts about the same issue within the pack's window, with the answer that did not settle it. */
export function findRepeatContact(
  input: SuggestInput,
  windowDays: number,
  issue: { playbook: string | null; intent: string | null },
): RepeatContact | null {
  const now = Date.parse(input.now);
  const same = input.history.contacts
    .filter(({ at }) => {
      const age = now - Date.parse(at);
      return age >= 0 && age <= windowDays * DAY_MS;
    })
    .filter(
      ({ playbook, intent }) =>
        (playbook !== null && playbook === issue.playbook) || (intent !== null && intent === issue.intent),
    )
    .sort((left, right) => Date.parse(left.at) - Date.parse(right.at));
  const last = same.at(-1);
  if (last === undefined) return null;
  const answered = same.findLast(({ reply }) => reply !== null);
  return {
    count: same.length + 1,
    last_at: last.at,
    last_reply: answered === undefined ? null : titleOf(input, answered.playbook, answered.reply),
  };
}

/** What agents call a reply; its id where no installed pack knows it any more. */
function titleOf({ packs }: SuggestInput, playbook: string | null, reply: string | null): string | null {
  for (const { pack } of packs) {
    const { replies = [] } = pack.playbooks.find(({ id }) => id === playbook) ?? {};
    const found = replies.find(({ id }) => id === reply);
    if (found !== undefined) return found.title;
  }
  return reply;
}
