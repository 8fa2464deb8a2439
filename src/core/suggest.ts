import { settleLanguage } from "./classify/language.ts";
import { zoneOf } from "./escalation/business-time.ts";
import { findClock } from "./escalation/clock.ts";
import { createPacket } from "./escalation/packet.ts";
import type { FactLookup } from "./order/facts.ts";
import { findTime } from "./order/instant.ts";
import type { Pack } from "./pack/schema.ts";
import { createFactLookup, withholdPersonal } from "./playbook/fact-lookup.ts";
import { readTicketFacts } from "./playbook/ticket-facts.ts";
import { cutText } from "./reply/clean-value.ts";
import { closedGate, type ShopState } from "./reply/gate.ts";
import { baseLanguage } from "./reply/language.ts";
import { findRepeatContact, listNotices, listTicketWarnings } from "./suggest/around.ts";
import { type Answers, readAnswers } from "./suggest/checklist.ts";
import { type ReplyContext, renderParagraph } from "./suggest/draft.ts";
import type { SuggestInput } from "./suggest/input.ts";
import {
  deriveTicketOrder,
  describeChoice,
  findTicketOrder,
  listCandidates,
  listDrafts,
  type TicketOrder,
} from "./suggest/order.ts";
import { findRules, type PackRules, type Place, placeOf } from "./suggest/pack.ts";
import { choosePlaybook, earliest, type PlaybookChoice, settleTicketWords } from "./suggest/playbook.ts";
import { type SuggestedReply, suggestReply } from "./suggest/reply.ts";
import { listOrderChecks } from "./suggest/unknown-order.ts";
import type { Clock, EscalationPacket, Suggestion, Urgency, Warning } from "./suggestion.ts";
import { type TicketWords, ticketNewestWords } from "./ticket/ticket-words.ts";

export type { AgentChoices, InstalledPack, SuggestInput } from "./suggest/input.ts";
export { NO_CHOICES } from "./suggest/input.ts";

/** What the panel shows of the customer's words. */
const NEWEST_SHOWN = 2_000;
const HOUR_MS = 3_600_000;
/** Said where the team has no playbook that says it. */
const NOTHING_ASKED: Warning = {
  code: "only_thanks",
  message: "The customer only says thanks: nothing new is asked.",
};

/**
 * The heart of Casekit: the customer's words choose the playbook, the order's facts choose the reply. Pure and
 * deterministic, the time is an argument. Never throws: what cannot be told is null, empty, or a closed gate.
 */
export function suggest(input: SuggestInput): Suggestion {
  const { ticket, shop, packs, lexicons, team, prior, choices } = input;
  const now = Date.parse(input.now);
  const read = ticketNewestWords(ticket);
  const found = findTicketOrder(ticket, read, shop.state === "answered" ? shop.facts : undefined, choices);
  const place = placeOf(ticket, found, input.shopDomain);
  const words = settleTicketWords(read, { ticket, packs, lexicons, team, prior, place });
  const spoken = settleLanguage(words.text, input.detected ?? null);
  // The words are judged by the first pack's rules, the reply by those of the pack that it comes from.
  const known = deriveTicketOrder(found, ticket, choices, rulesOf(packs[0]?.pack, place), now);
  const choice = choosePlaybook({
    ...known,
    ticket,
    words,
    language: spoken,
    packs,
    lexicons,
    team,
    prior,
    place,
    choices,
  });
  const pack = choice.chosen?.installed.pack ?? packs[0]?.pack;
  const rules = rulesOf(pack, place);
  const zone = zoneOf(rules.calendar);
  const language = findCustomerLanguage(spoken ?? choice.language, ticket.language, pack?.language);
  const order = deriveTicketOrder(found, ticket, choices, rules, now);
  const answer = answerTicket({ input, words, found, place, choice, rules, language, now, ...order });
  const playbook = choice.chosen?.playbook;
  const newest = cutText(words.text, NEWEST_SHOWN);
  return {
    intent: choice.intent,
    playbook: playbook?.id ?? null,
    playbook_title: playbook?.title ?? null,
    confidence: choice.confidence,
    sure: choice.sure,
    evidence: choice.evidence,
    alternatives: choice.alternatives,
    secondary: choice.secondary,
    language,
    urgency: raiseUrgency(choice.urgency, answer.clock, now),
    clock: answer.clock,
    order: order.order === undefined ? null : describeChoice(found, order.order, choices),
    candidates: listCandidates(found, choices, zone),
    drafts: listDrafts(shop.state === "answered" ? shop.facts : undefined, ticket),
    customer: (shop.state === "answered" ? shop.facts.customer : undefined) ?? null,
    unknown_orders: found.unknown.numbers,
    checklist: answer.checklist,
    reply: answer.reply,
    replies: answer.replies,
    gate: answer.gate,
    escalation: answer.escalation,
    repeat_contact: findRepeatContact(input, pack?.repeat_window_days ?? 7, {
      playbook: playbook?.id ?? null,
      intent: choice.intent,
    }),
    newest,
    newest_cut: words.isCut || newest !== words.text,
    warnings: [
      ...listTicketWarnings(input, words, zone, found, order.order?.limits ?? []),
      ...(words.onlyThanks && playbook === undefined ? [NOTHING_ASKED] : []),
      ...answer.warnings,
    ],
    notices:
      pack === undefined ? [] : listNotices(pack, playbook?.id ?? null, input.now, answer.renderParagraph),
    // biome-ignore lint/suspicious/noThenProperty: the contract's name, after the pack format's key; an array is never awaited as a promise.
    then: answer.actions,
    attach: answer.attach,
    pack: pack === undefined ? null : { id: pack.id, version: pack.version, name: pack.name },
  };
}

function rulesOf(pack: Pack | undefined, place: Place): PackRules {
  return pack === undefined ? { policies: {}, calendar: {}, letters: {} } : findRules(pack, place);
}

interface AnswerInput extends ReturnType<typeof deriveTicketOrder> {
  input: SuggestInput;
  words: TicketWords;
  found: TicketOrder;
  place: Place;
  choice: PlaybookChoice;
  rules: PackRules;
  language: string;
  now: number;
}

interface Answer extends SuggestedReply {
  clock: Clock | null;
  escalation: EscalationPacket | null;
  /** Fills in one more paragraph for the customer; null when it needs what is not known. */
  renderParagraph: (text: string) => string | null;
}

const NO_ANSWER: Omit<Answer, "gate"> = {
  clock: null,
  checklist: [],
  reply: null,
  replies: [],
  escalation: null,
  warnings: [],
  actions: [],
  attach: null,
  renderParagraph: () => null,
};

/** What the chosen playbook says to this ticket: deadline, checklist, reply with its gate, hand-over. */
function answerTicket(given: AnswerInput): Answer {
  const { input, words, found, choice, rules, language, order, now } = given;
  const packed = choice.chosen;
  if (packed === null) {
    return {
      ...NO_ANSWER,
      gate: closedGate("Casekit cannot tell what this ticket is about. Choose the ticket type."),
    };
  }
  const { playbook } = packed;
  const { pack } = packed.installed;
  const answers = readAnswers(playbook, input.choices, rules.calendar, now);
  const lookup = createLookup(given, pack, answers);
  const currency = order?.currency ?? null;
  const context: ReplyContext = {
    input,
    packed,
    rules,
    lookup,
    answers,
    intent: choice.intent,
    language,
    currency,
    shop: findShopState(input.shop.state, order !== undefined),
    otherCustomer: found.isForeign ? (order?.name ?? "") : undefined,
    isClaimed: found.chosen?.claimed === true,
    orderChecks: listOrderChecks(found.unknown, found.chosen, input.choices.ticked),
    now,
  };
  const suggested = suggestReply(context);
  const { clock, escalation } = playbook;
  const waitingSince = findTime(words.lastCustomerAt) ?? null;
  const answer: Answer = {
    ...suggested,
    renderParagraph: (text) => renderParagraph(text, context),
    clock: findClock({ clock, lookup, calendar: rules.calendar, waitingSince, now }),
    escalation:
      escalation === undefined
        ? null
        : createPacket({
            escalation,
            owners: pack.owners,
            alwaysAdvised: playbook.answer === "escalate",
            lookup: found.isForeign ? withholdPersonal(lookup) : lookup,
            context: { language: pack.language, timeZone: zoneOf(rules.calendar), currency },
            calendar: rules.calendar,
            title: playbook.title,
            now,
          }),
  };
  if (choice.sure) return answer;
  // Not sure means not sure: the agent names the type first, then the reply that is true for it appears.
  return {
    ...answer,
    reply: null,
    gate: closedGate("Casekit is not sure what this ticket is about. Choose the ticket type."),
    warnings: [],
    actions: [],
    attach: null,
  };
}

function createLookup(given: AnswerInput, pack: Pack, answers: Answers): FactLookup {
  const { input, place, rules, language, order, shipment, orders, now } = given;
  const facts = input.shop.state === "answered" ? input.shop.facts : undefined;
  return createFactLookup({
    fromTicket: readTicketFacts({
      ticket: input.ticket,
      language,
      market: place.market ?? undefined,
      repliesSent: input.history.sentReplies.map(({ reply }) => reply),
      now,
    }),
    order,
    shipment,
    orders: facts === undefined ? undefined : orders,
    customer: facts?.customer,
    observedAt: facts?.observed_at ?? null,
    notPermitted: facts?.not_permitted ?? [],
    answers,
    stated: input.choices.stated,
    agentName: input.agent.name,
    policies: rules.policies,
    packName: pack.name,
    now: input.now,
  });
}

/** The detected language, with the region that the helpdesk adds to the same language. */
function findCustomerLanguage(
  detected: string | null,
  helpdesk: string | null,
  pack: string | undefined,
): string {
  if (detected === null) return helpdesk ?? pack ?? "en";
  return helpdesk !== null && baseLanguage(helpdesk) === baseLanguage(detected) ? helpdesk : detected;
}

function findShopState(state: SuggestInput["shop"]["state"], hasOrder: boolean): ShopState {
  return state === "answered" && !hasOrder ? "no_order" : state;
}

/** What is about to become irreversible is urgent whatever its type; a broken promise of speed is for today. */
function raiseUrgency(urgency: Urgency, clock: Clock | null, now: number): Urgency {
  if (clock === null) return urgency;
  const left = Date.parse(clock.at) - now;
  if (clock.event === "within") return left < 0 ? earliest([urgency, "today"]) : urgency;
  if (left <= 4 * HOUR_MS) return "now";
  return left <= 24 * HOUR_MS ? earliest([urgency, "today"]) : urgency;
}
