import { type Classification, type Classifier, createClassifier } from "../classify/classify.ts";
import type { Lexicon } from "../classify/lexicon/lexicon.ts";
import { tokenise } from "../classify/normalise.ts";
import { SURE_MARGIN, SURE_SCORE } from "../classify/opinions.ts";
import type { OrderSummary } from "../classify/order-shifts.ts";
import { USUAL_WEIGHT } from "../classify/phrase.ts";
import { compilePhrases } from "../classify/phrase-matcher.ts";
import type { Prior } from "../classify/prior.ts";
import type { TeamWeights } from "../classify/team-weights.ts";
import type { OrderFacts, ShipmentFacts } from "../order/facts.ts";
import { INTENT_TITLES, isIntent } from "../pack/intents.ts";
import type { Pack, Playbook } from "../pack/schema.ts";
import { findNumber } from "../playbook/compare.ts";
import {
  type Alternative,
  type Evidence,
  type SecondRequest,
  URGENCIES,
  type Urgency,
} from "../suggestion.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketWords } from "../ticket/ticket-words.ts";
import { mindThanks, settleWords } from "./conversation.ts";
import { mindDispute } from "./dispute.ts";
import type { AgentChoices, InstalledPack } from "./input.ts";
import type { Place } from "./pack.ts";

/** A playbook with the pack it comes from. */
export interface PackedPlaybook {
  installed: InstalledPack;
  playbook: Playbook;
}

export interface PlaybookChoice {
  /** Null when nothing is known that handles what the customer wants. */
  chosen: PackedPlaybook | null;
  intent: string | null;
  confidence: number;
  /** The agent chose it, or the words leave no doubt. */
  sure: boolean;
  evidence: Evidence[];
  alternatives: Alternative[];
  /** Detected in the customer's words; null when they say too little. */
  language: string | null;
  /** Another request in the same ticket. */
  secondary: SecondRequest | null;
  /** The most urgent of the chosen playbook, of the second request and of what must not wait. */
  urgency: Urgency;
}

const MAX_ALTERNATIVES = 3;

/** All playbooks in order of precedence; of two with one id, the one of the earlier pack. */
export function listPlaybooks(packs: readonly InstalledPack[]): PackedPlaybook[] {
  const byId = new Map<string, PackedPlaybook>();
  for (const installed of packs) {
    for (const playbook of installed.pack.playbooks) {
      if (!byId.has(playbook.id)) byId.set(playbook.id, { installed, playbook });
    }
  }
  return [...byId.values()];
}

/** Compiling phrases takes longer than any ticket; packs change rarely and are never changed in place. */
let compiled:
  | {
      packs: readonly Pack[];
      lexicons: readonly Lexicon[];
      team: TeamWeights | undefined;
      prior: Prior | undefined;
      classifier: Classifier;
    }
  | undefined;

/** The classifier of these packs; the same one as long as nothing of it changed. */
export function classifierFor(
  packs: readonly InstalledPack[],
  playbooks: readonly PackedPlaybook[],
  lexicons: readonly Lexicon[],
  team: TeamWeights | undefined,
  prior: Prior | undefined,
): Classifier {
  const now = packs.map(({ pack }) => pack);
  const isSame =
    compiled?.lexicons === lexicons &&
    compiled.team === team &&
    compiled.prior === prior &&
    compiled.packs.length === now.length &&
    now.every((pack, index) => pack === compiled?.packs[index]);
  if (compiled !== undefined && isSame) return compiled.classifier;
  const classifier = createClassifier({
    playbooks: playbooks.map(({ playbook, installed }) => ({
      ...playbook,
      notPhrases: playbook.not_phrases,
      rank: packs.indexOf(installed),
    })),
    lexicons,
    team,
    prior,
  });
  compiled = { packs: now, lexicons, team, prior, classifier };
  return classifier;
}

export interface ChooseInput {
  ticket: Ticket;
  words: TicketWords;
  /** Of the customer's words, where it is known. */
  language: string | null;
  packs: readonly InstalledPack[];
  lexicons: readonly Lexicon[];
  team: TeamWeights | undefined;
  prior: Prior | undefined;
  order: OrderFacts | undefined;
  shipment: ShipmentFacts | undefined;
  place: Place;
  choices: AgentChoices;
}

/** The words that the ticket is judged by, and learnt from. */
export function settleTicketWords(
  words: TicketWords,
  {
    ticket,
    packs,
    lexicons,
    team,
    prior,
    place,
  }: Omit<ChooseInput, "words" | "language" | "order" | "shipment" | "choices">,
): TicketWords {
  return settleWords(words, (newest) => {
    const classifier = classifierFor(packs, listPlaybooks(packs), lexicons, team, prior);
    return classifier.classifyTicket({ subject: "", newest, language: ticket.language, ...place });
  });
}

/** The ticket's type: what the agent chose, else what the customer's words say. */
export function choosePlaybook(input: ChooseInput): PlaybookChoice {
  const { ticket, words, language, packs, lexicons, team, prior, order, shipment, place, choices } = input;
  const playbooks = listPlaybooks(packs);
  const spoken = classifierFor(packs, playbooks, lexicons, team, prior).classifyTicket({
    subject: ticket.subject,
    // Thanks say nothing about what it was; the alternatives come from what was asked before.
    newest: words.onlyThanks ? (words.earlier ?? words.text) : words.text,
    language: language ?? ticket.language,
    facts: order === undefined ? null : summarise(order, shipment),
    ...place,
  });
  const all = playbooks.map(({ playbook }) => playbook);
  const settled = words.onlyThanks ? mindThanks(spoken, words, all) : spoken;
  const said = order?.disputed === true ? mindDispute(settled, all) : settled;
  const find = (id: string | null | undefined): PackedPlaybook | null =>
    playbooks.find(({ playbook }) => playbook.id === id) ?? null;
  const byAgent = find(choices.playbook);
  const chosen = byAgent ?? find(said.playbook);
  const sure = byAgent !== null || (chosen !== null && isSure(said, chosen.playbook, words.text));
  return {
    chosen,
    intent: byAgent === null ? said.intent : intentOf(byAgent.playbook, said),
    confidence: round(said.confidence),
    sure,
    evidence: said.evidence.map(({ words: spoken, fact, learnt, weight }) => ({
      ...(spoken === undefined ? {} : { words: spoken }),
      ...(fact === undefined ? {} : { fact }),
      ...(learnt === undefined ? {} : { learnt }),
      weight: round(weight),
    })),
    alternatives: listAlternatives(said, sure ? (chosen?.playbook.id ?? null) : undefined, find),
    language: said.language,
    secondary: nameSecondary(said, chosen, playbooks),
    urgency: mostUrgent(chosen, said, playbooks),
  };
}

/**
 * The classifier is sure of an intent; here it is enough to be sure of the playbook. "Where is it" and "it is
 * late" may be hard to tell apart, but where one playbook answers both, the facts choose the reply anyway. And
 * a phrase that the lead wrote at its usual weight is a decision, as long as nothing else comes near.
 */
function isSure(said: Classification, chosen: Playbook, text: string): boolean {
  if (said.sure) return true;
  const [best] = said.top;
  if (best?.playbook !== chosen.id) return false;
  const rival = said.top.find(({ playbook, score }) => playbook !== best.playbook && score > 0);
  if (best.score - (rival?.score ?? 0) < SURE_MARGIN) return false;
  const { said: spoken } = said.grounds;
  return spoken >= SURE_SCORE || (spoken >= USUAL_WEIGHT && saysOwnPhrase(chosen, text));
}

function saysOwnPhrase({ phrases }: Playbook, text: string): boolean {
  const telling = phrases.filter(({ weight }) => weight >= USUAL_WEIGHT);
  const matcher = compilePhrases(telling.map(({ say, weight }) => ({ say, weight, key: true })));
  return matcher.match(tokenise(text)).length > 0;
}

function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toFixed(4)) : 0;
}

function summarise(order: OrderFacts, shipment: ShipmentFacts | undefined): OrderSummary {
  const summary: OrderSummary = {
    shipmentState: shipment?.state ?? null,
    stalled: shipment?.stalled ?? null,
    lateDays: shipment?.late_days ?? null,
    deliveredAt: shipment?.delivered_at ?? null,
    refundPending: order.refund_pending ?? null,
    disputed: order.disputed ?? null,
    beforeCutoff: order.before_cutoff ?? null,
    ageDays: order.age_days ?? null,
    flags: shipment?.flags ?? null,
    tags: order.tags ?? null,
    risk: order.risk ?? null,
  };
  if (order.refunded !== undefined) summary.refundExists = (findNumber(order.refunded) ?? 0) > 0;
  if (order.cancelled_at !== undefined) summary.cancelled = order.cancelled_at !== null;
  if (order.return_status !== undefined) {
    summary.returnOpen = /^(open|requested|in_progress|return_requested)$/i.test(order.return_status ?? "");
  }
  return summary;
}

/** Of the intents that the agent's playbook handles, the one that the words are nearest to. */
function intentOf(playbook: Playbook, said: Classification): string | null {
  const handled: readonly string[] = playbook.intents;
  const nearest = said.top.find(({ intent }) => intent !== null && handled.includes(intent));
  return nearest?.intent ?? handled[0] ?? null;
}

/**
 * What else it could be, best first. Unsure, that includes the best guess; `chosen` undefined says so. What must
 * not wait and was asked for is always among them.
 */
function listAlternatives(
  said: Classification,
  chosen: string | null | undefined,
  find: (id: string | null) => PackedPlaybook | null,
): Alternative[] {
  const seen = new Set<string>();
  const alternatives = said.top.flatMap(({ intent, playbook, score }): Alternative[] => {
    const key = playbook ?? `intent:${intent}`;
    if (seen.has(key) || (chosen !== undefined && playbook === chosen)) return [];
    seen.add(key);
    const title =
      find(playbook)?.playbook.title ?? (intent !== null && isIntent(intent) ? INTENT_TITLES[intent] : null);
    return [{ intent, playbook, title, score: round(score) }];
  });
  const isUrgent = ({ intent }: Alternative): boolean => said.actFirst.some((each) => each === intent);
  return [
    ...alternatives.slice(0, MAX_ALTERNATIVES),
    ...alternatives.slice(MAX_ALTERNATIVES).filter(isUrgent),
  ];
}

function mostUrgent(
  chosen: PackedPlaybook | null,
  said: Classification,
  playbooks: readonly PackedPlaybook[],
): Urgency {
  const waiting = said.actFirst.map(
    (intent) =>
      playbooks.find(({ playbook }) => playbook.intents.includes(intent))?.playbook.urgency ?? "now",
  );
  const second = findSecondary(said, playbooks)?.playbook.urgency ?? "low";
  return earliest([chosen?.playbook.urgency ?? "normal", second, ...waiting]);
}

/** The playbook of another request in the same ticket, if there is one. */
function findSecondary(
  { secondary, top }: Classification,
  playbooks: readonly PackedPlaybook[],
): PackedPlaybook | undefined {
  const choice = top.find(({ intent, playbook }) => intent === secondary && playbook !== null);
  return secondary === null ? undefined : playbooks.find(({ playbook }) => playbook.id === choice?.playbook);
}

/** The second request by name; null when there is none, or the agent has already turned to it. */
function nameSecondary(
  said: Classification,
  chosen: PackedPlaybook | null,
  playbooks: readonly PackedPlaybook[],
): SecondRequest | null {
  const { secondary } = said;
  if (secondary === null) return null;
  const packed = findSecondary(said, playbooks);
  if (packed !== undefined && packed.playbook.id === chosen?.playbook.id) return null;
  const title = packed?.playbook.title ?? (isIntent(secondary) ? INTENT_TITLES[secondary] : secondary);
  return { intent: secondary, playbook: packed?.playbook.id ?? null, title };
}

/** The most urgent of several. */
export function earliest(urgencies: readonly Urgency[]): Urgency {
  return URGENCIES.find((urgency) => urgencies.includes(urgency)) ?? "normal";
}
