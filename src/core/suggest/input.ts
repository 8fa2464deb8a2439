import type { BrowserDetection } from "../classify/language.ts";
import type { Lexicon } from "../classify/lexicon/lexicon.ts";
import type { Prior } from "../classify/prior.ts";
import type { TeamWeights } from "../classify/team-weights.ts";
import type { ShopFacts } from "../order/facts.ts";
import type { Pack } from "../pack/schema.ts";
import type { StatedFact } from "../playbook/fact-lookup.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** A pack with the fingerprints of the texts that were approved (`approvalHash`). */
export interface InstalledPack {
  pack: Pack;
  /** Without it every claimed approval counts: a pack that was just read and never imported. */
  approvedHashes?: ReadonlySet<string> | undefined;
}

/** What the shop has said about this ticket so far. */
export type ShopAnswer =
  | { state: "answered"; facts: ShopFacts }
  | { state: "pending" }
  | { state: "unavailable"; message: string }
  | { state: "not_connected" };

/** What the agent chose, typed and ticked on this ticket. Survives every new suggestion. */
export interface AgentChoices {
  playbook?: string | null | undefined;
  reply?: string | null | undefined;
  /** BCP 47; null or left out: the customer's. */
  language?: string | null | undefined;
  /** Name or id of the pinned order. */
  order?: string | null | undefined;
  /** By checklist id. An empty text is an answer that was deleted: the pre-filled one does not come back. */
  answers: Readonly<Record<string, string>>;
  /** Ids of checklist items. */
  ticked: readonly string[];
  /** Names of other customers' orders that the agent confirmed. */
  confirmedOther: readonly string[];
  stated: readonly StatedFact[];
  /** The agent looked elsewhere and says that the shop's old facts still hold. */
  confirmedFacts?: ConfirmedFacts | null | undefined;
}

/** As good as facts observed at that moment, for one order; it grows old as they do. */
export interface ConfirmedFacts {
  /** Name of the order it was said about. */
  order: string | null;
  /** Where the agent saw it. */
  seen: string;
  /** ISO 8601 instant. */
  at: string;
}

export interface SentReply {
  reply: string;
  playbook: string;
  at: string;
}

/** An earlier contact of this customer or about this order, on any ticket. */
export interface EarlierContact {
  at: string;
  playbook: string | null;
  reply: string | null;
  order: string | null;
  intent: string | null;
}

export interface SuggestHistory {
  /** What went out on this ticket. */
  sentReplies: readonly SentReply[];
  contacts: readonly EarlierContact[];
}

export interface SuggestInput {
  ticket: Ticket;
  shop: ShopAnswer;
  /** Domain of the connected shop that the ticket belongs to, also before it answered. */
  shopDomain?: string | null | undefined;
  /** In order of precedence. */
  packs: readonly InstalledPack[];
  /** How customers ask, by language. The same list as long as it says the same: it is compiled once. */
  lexicons: readonly Lexicon[];
  /** What a text resembles where no phrase speaks. The same object as long as it says the same. */
  prior?: Prior | undefined;
  /** What the team has taught; left out: nothing yet. `learnFromTicket` changes it in place. */
  team?: TeamWeights | undefined;
  choices: AgentChoices;
  history: SuggestHistory;
  /** What the browser's own detector says of the customer's words; left out where there is no browser. */
  detected?: BrowserDetection | null | undefined;
  agent: {
    name: string | null;
    /** BCP 47: what the agent reads. A reply in another language is shown in it too, where it has such a text. */
    language?: string | null | undefined;
    /** The helpdesk puts the agent's signature under what is sent: then replies end without a closing. */
    helpdeskSigns?: boolean | undefined;
  };
  /** ISO 8601 instant. */
  now: string;
}

export const NO_CHOICES: AgentChoices = { answers: {}, ticked: [], confirmedOther: [], stated: [] };
