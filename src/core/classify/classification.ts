import type { Intent } from "../pack/intents.ts";
import type { Grounds } from "./confidence.ts";
import type { OrderSummary } from "./order-shifts.ts";
import type { Lesson } from "./team-weights.ts";

/** What the classifier needs of a playbook. An empty list in `applies` means everywhere. */
export interface ClassifierPlaybook {
  id: string;
  title: string;
  intents: readonly string[];
  phrases: readonly { say: string; weight: number }[];
  notPhrases: readonly string[];
  examples: readonly string[];
  /** Place of its pack in the order of precedence; left out: all are of one pack. */
  rank?: number | undefined;
  applies: {
    helpdesks: readonly string[];
    shops: readonly string[];
    brands: readonly string[];
    markets: readonly string[];
    channels: readonly string[];
  };
}

export interface TicketToClassify {
  subject: string;
  /** The customer's newest words. */
  newest: string;
  /** BCP 47, as the helpdesk says; the text's own language is found first. */
  language?: string | null;
  facts?: OrderSummary | null;
  helpdesk?: string | null;
  shop?: string | null;
  brand?: string | null;
  market?: string | null;
  channel?: string | null;
}

/** One piece of why: words as the customer wrote them, or a fact in the agent's terms. */
export interface ClassificationEvidence {
  words?: string;
  fact?: string;
  /** The words count because of what the team taught, not because a phrase says so. */
  learnt?: true;
  weight: number;
  /** For words: where they stand in the subject or in the newest words, for highlighting. */
  place?: { in: "subject" | "message"; start: number; end: number };
}

export interface Choice {
  /** Null for a playbook that has no standard intent. */
  intent: string | null;
  playbook: string | null;
  score: number;
}

export interface Classification {
  intent: string | null;
  playbook: string | null;
  /** 0 … 1: how often such a choice was right on the tickets it was fitted on (docs/evaluation.md). */
  confidence: number;
  sure: boolean;
  /** What confidence was read from. */
  grounds: Grounds;
  /** Best first; at least three whenever anything could be meant at all. */
  top: Choice[];
  evidence: ClassificationEvidence[];
  /** Another request in the same ticket, of another family. */
  secondary: string | null;
  /** Intents that must not wait and whose phrases fired, also in second place. */
  actFirst: Intent[];
  /** Two-letter code of the customer's language, or null when unsure. */
  language: string | null;
}

export interface Classifier {
  classifyTicket(ticket: TicketToClassify): Classification;
  /**
   * One step towards what a ticket really was; changes the team's weights in place, the caller stores them. A correction is
   * what an agent chose instead, a confirmation a reply that went out and was not undone. `intent` null: any of the
   * playbook's. The order's facts are left aside: they are true of one order. False when there was nothing to
   * learn from: no team weights, no words, an unknown playbook.
   */
  learn(ticket: TicketToClassify, choice: Pick<Choice, "intent" | "playbook">, lesson: Lesson): boolean;
}
