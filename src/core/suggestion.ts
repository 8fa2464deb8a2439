import type { CustomerFacts, DraftFacts, OrderFacts } from "./order/facts.ts";

/**
 * What `suggest` answers. The keys in snake_case are the contract of cli.md; the same object travels to the
 * panel, so that what a lead sees on the command line is what the agent sees.
 */
export interface Suggestion {
  intent: string | null;
  playbook: string | null;
  playbook_title: string | null;
  /** 0 … 1, calibrated. */
  confidence: number;
  sure: boolean;
  evidence: Evidence[];
  alternatives: Alternative[];
  /** Another request in the same ticket, of another kind; left out or null when there is none. */
  secondary?: SecondRequest | null;
  /** BCP 47 of the customer's newest words. */
  language: string;
  urgency: Urgency;
  clock: Clock | null;
  order: OrderChoice | null;
  candidates: OrderCandidate[];
  /** Drafts that the ticket names: no orders, and nothing of theirs reaches conditions or texts. */
  drafts?: NamedDraft[];
  /** What the shop knows of the person who writes. */
  customer: CustomerFacts | null;
  /** Order numbers that the ticket names and that the shop, asked for them, does not show. */
  unknown_orders: string[];
  checklist: ChecklistItem[];
  reply: RenderedReply | null;
  /** Every reply of the playbook, so that the agent can choose another one. */
  replies: ReplyOption[];
  gate: Gate;
  escalation: EscalationPacket | null;
  repeat_contact: RepeatContact | null;
  /** The customer's newest words, cut to what the panel shows. Evidence words are found in it. */
  newest: string;
  /** True when the customer wrote more than `newest` holds. */
  newest_cut: boolean;
  /** Said before anything is suggested: a colleague answered, the reply already went out, facts failed. */
  warnings: Warning[];
  notices: Notice[];
  /** What else to do in the helpdesk beside inserting; Casekit never does it by itself. */
  then: ThenAction[];
  attach: string | null;
  pack: { id: string; version: string; name: string } | null;
}

export type Urgency = "now" | "today" | "normal" | "low";
export const URGENCIES: readonly Urgency[] = ["now", "today", "normal", "low"];

export interface Evidence {
  /** The customer's words that decided, as they stand in the newest words … */
  words?: string;
  /** … or the fact that did, in the agent's terms: `delivered on 14 Nov`. */
  fact?: string;
  /** The words count because of what the team taught, not because a phrase says so. */
  learnt?: true;
  weight: number;
}

/** Another request that the ticket makes beside the first. */
export interface SecondRequest {
  intent: string;
  /** Null when no installed playbook handles it. */
  playbook: string | null;
  title: string;
}

export interface Alternative {
  intent: string | null;
  playbook: string | null;
  title: string | null;
  score: number;
}

export interface Clock {
  event: "cutoff" | "dispute_evidence" | "return_window" | "claim_window" | "within";
  /** ISO 8601 instant at which waiting makes something irreversible. */
  at: string;
}

export interface OrderChoice {
  name: string;
  reasons: string[];
  /** True when the order's e-mail is known and is not the requester's. */
  other_customer: boolean;
  /** True when only an address in a contact form or a forwarded mail says that it is this customer's. */
  claimed?: boolean;
  /** True when the ticket names another order, which the shop does not show: to be checked by the agent. */
  stands_in: boolean;
  pinned: boolean;
  facts: OrderFacts;
}

export interface NamedDraft extends Omit<DraftFacts, "email"> {
  /** Its e-mail is known and is not the requester's; then it comes without its total. */
  other_customer: boolean;
}

export interface OrderCandidate {
  id: string | null;
  name: string;
  reasons: string[];
  other_customer: boolean;
  /** As with `OrderChoice`. */
  claimed?: boolean;
  /** One line for the panel: date, state, money. */
  summary: string;
}

export interface ChecklistItem {
  id: string;
  text: string;
  done: boolean;
  by: "fact" | "agent" | null;
  required: boolean;
  /** Needed by the suggested reply (`requires`). */
  needed: boolean;
  /** The approved question to the customer, when the item has one. */
  ask: string | null;
  input: "text" | "date" | "number" | null;
  /** What the agent filled in, or the pre-filled default. Dates are `YYYY-MM-DD`. */
  value: string | null;
}

export interface ReplyOption {
  id: string;
  title: string;
  language: string;
  approved: boolean;
  /** Whether its condition holds on the facts. */
  fits: "yes" | "no" | "unknown";
}

export interface RenderedValue {
  path: string;
  value: string;
  source: string;
  observed_at: string | null;
}

export interface RenderedReply {
  id: string;
  title: string;
  language: string;
  /** Languages that this reply has a text in, its own first. */
  languages: string[];
  /** The same reply in the language that the agent reads; null when it is that one, or there is no such text. */
  beside: { language: string; blocks: Block[] } | null;
  text: string;
  html: string;
  /** The same without its closing, for a composer that turns out to hold the agent's signature (Gmail). */
  unsigned?: { text: string; html: string };
  values: RenderedValue[];
  /** The same content as a tree that the panel draws itself: no HTML is ever put into the panel. */
  blocks: Block[];
  approval: {
    state: "draft" | "approved" | "retired";
    by: string | null;
    on: string | null;
    review_by: string | null;
  };
  /** Past its review date: still inserts, with a warning, unless the policy blocks it. */
  overdue: boolean;
}

/** A reply's text as blocks of inline pieces. */
export type Block =
  | { kind: "paragraph"; inline: Inline[] }
  | { kind: "heading"; level: number; inline: Inline[] }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; ordered: boolean; items: Block[][] };

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "emphasis"; inline: Inline[] }
  | { kind: "link"; href: string; inline: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "break" }
  /** An inserted value. `path` says which fact, source and age are in `RenderedReply.values`. */
  | { kind: "value"; path: string; text: string }
  /** A value that the text needs and that is not there. `answers.*` ones are asked for inline. */
  | { kind: "missing"; path: string };

export const GATE_CODES = [
  "missing_value",
  "unknown_fact",
  "stale",
  "contradicted",
  "not_approved",
  "other_customer",
  "checklist",
  "already_sent",
  "wrong_ticket",
  "no_reply",
] as const;
export type GateCode = (typeof GATE_CODES)[number];

export interface GateReason {
  code: GateCode;
  /** Plain words for the agent: what is missing and what to do. */
  message: string;
  /** The fact or checklist item that it is about: `shipment.last_scan_at`, `checklist.trace`. */
  path?: string;
}

export interface Gate {
  open: boolean;
  reasons: GateReason[];
}

export interface EscalationPacket {
  /** Owner's name as the pack gives it, with how to reach them. */
  to: string;
  contact: string | null;
  due_at: string;
  summary: string;
  /** Whether the escalation's own condition holds, so that the panel suggests handing over. */
  advised: boolean;
}

export interface RepeatContact {
  /** Which contact about the same issue this is: 2 is the first repetition. */
  count: number;
  last_at: string;
  /** Title of the answer that did not settle it. */
  last_reply: string | null;
}

export interface Warning {
  code:
    | "colleague_answered"
    | "reply_already_sent"
    | "shop_unavailable"
    | "shop_not_connected"
    | "overdue"
    | "fallback_language"
    | "request_is_older"
    | "only_thanks"
    | "sender_in_text"
    | "marketplace"
    | "requester_unknown"
    | "other_email"
    | "newest_partly_read"
    | "newest_cut"
    | "earlier_partly_read"
    | "agent_name_missing"
    | "shop_limits"
    | "unknown_order"
    | "facts_confirmed";
  message: string;
}

export interface Notice {
  id: string;
  text: string;
  customer_text: string | null;
}

export interface ThenAction {
  kind: "add_tags" | "status" | "attach";
  text: string;
}
