import type { ShopFacts } from "../core/order/facts.ts";
import type { TrackerKind } from "../core/order/trackers.ts";
import type { ShopChoice, ShopRule } from "../core/shop/choose-shop.ts";
import type { ConfirmedFacts, SuggestInput } from "../core/suggest/input.ts";
import type { OrderCandidate, Suggestion } from "../core/suggestion.ts";
import type { Helpdesk, TicketRef } from "../core/ticket/ticket.ts";
import type { FellBack, SelfTest } from "../helpdesks/contract.ts";
import type { ChannelRequests } from "./channel-protocol.ts";
import type { PackRequests } from "./pack-protocol.ts";
import type { SecretsRequests } from "./secrets-protocol.ts";

/**
 * The panel zone of the typed protocol: what our own pages and the background say to each other. The zones and
 * the page's half stand in `page-protocol.ts`; the schemas that guard the border in `schemas.ts`.
 */

/** What the panel shows for the active tab. One whole value at a time, never a patch. */
export type TabView =
  /** Not a page of a helpdesk. */
  | { kind: "elsewhere" }
  /** A helpdesk's address, but the browser withholds it: access was revoked in the browser's settings. */
  | { kind: "no-access"; host: string }
  /** A helpdesk page whose content script does not answer: the page was open before Casekit was. */
  | { kind: "reload-needed"; host: string }
  | { kind: "no-ticket"; helpdesk: Helpdesk; account: string | null }
  | { kind: "gmail-asleep"; account: string | null }
  | { kind: "reading"; ref: TicketRef }
  | { kind: "unread"; ref: TicketRef; why: "signed-out" | "gone" | "unreadable"; selfTest: SelfTest }
  | TicketView;

export interface TicketView {
  kind: "ticket";
  ref: TicketRef;
  /** Grows with every view of this tab; an answer with an older one is dropped. */
  revision: number;
  /** What made this view: the page, facts that arrived, or something the agent did in the panel. */
  cause: "ticket" | "facts" | "agent";
  subject: string;
  customer: { name: string | null; email: string | null };
  messageCount: number;
  /** Why the ticket, or its messages, come from the page alone; null where nothing is lacking. */
  fellBack: FellBack | null;
  suggestion: Suggestion;
  lookup: Lookup;
  /** Which of several connected shops the facts are of, and why; left out where there are not several. */
  shops?: ShopChoice & { others: string[] };
  selfTest: SelfTest;
  /** What the agent did in this ticket so far; survives switching tickets and a dead worker. */
  choices: AgentChoices;
  /** The playbook that the agent's choice in this ticket has taught. */
  taught: string | null;
  /** Insertions on this ticket, newest last. */
  insertions: { insertionId: string; reply: string; outcome: string; at: string }[];
}

/** Where the facts stand. */
export type Lookup =
  | { state: "no-shop" }
  | { state: "asking"; shop: string }
  | { state: "answered"; shop: string; sample: boolean; observedAt: string; refreshing: boolean }
  | {
      state: "failed";
      shop: string;
      message: string;
      retryAt: string | null;
      offline: boolean;
      locked?: boolean;
    };

export interface AgentChoices {
  playbook: string | null;
  reply: string | null;
  language: string | null;
  /** Id or name of the pinned order. */
  order: string | null;
  answers: Record<string, string>;
  ticked: string[];
  /** Names of other customers' orders that the agent confirmed. */
  confirmedOther: string[];
  stated: StatedFact[];
  /** The agent's word that old facts still hold; null or left out: none was given. */
  confirmedFacts?: ConfirmedFacts | null;
  /** The connected shop that the agent looks in; null or left out: Casekit chooses. */
  shop?: string | null;
}

/** A fact the shop does not know, stated by the agent: what and where seen. Marked as theirs everywhere. */
export interface StatedFact {
  path: string;
  value: string;
  seen: string;
  at: string;
  /** Name of the order that it was said about: it says nothing about another one. */
  order: string | null;
}

/** Panel → background over the port named `panel`, one per panel. */
export type PanelHello = { type: "panel.watch"; windowId: number; tabId: number | null };
/** Background → panel over the port. `tabId` says which tab it is about; others are dropped. */
export type PanelPush =
  | { type: "view"; tabId: number; view: TabView }
  /** A keyboard command of the browser: do what the button does. */
  | { type: "command"; command: "insert-reply" | "search-replies" };

/** A ticket as Casekit has it in memory: what a suggestion for it is made of. */
export type OpenTicket = Pick<SuggestInput, "ticket" | "shop" | "choices" | "agent">;

/** One approved reply as the search on `/` lists it. */
export interface SearchableReply {
  playbook: string;
  playbookTitle: string;
  reply: string;
  title: string;
  language: string;
  approved: boolean;
  /** The body without its markup, values as their paths, for searching and preview. */
  words: string;
  tags: string[];
}

export interface Settings {
  agentName: string | null;
  /** Which shop answers where no rule names another; null until the agent chose (first run). */
  shop: { kind: "sample" } | { kind: "shopify"; domain: string } | null;
  /** Domains of all connected Shopify shops, that one among them, in the order in which they came. */
  shops: string[];
  /** Which tickets belong to which of them; the first that holds decides. */
  shopRules: ShopRule[];
  /** The shop that carries the team's packs; null: the one that was connected first. */
  channelShop: string | null;
  /** Gmail accounts that the agent enabled, with the team's own addresses and aliases in each. */
  gmail: Record<string, { teamAddresses: string[] }>;
  /** Trackers that are asked beside the shop. */
  trackers: TrackerKind[];
  /** Seen once, dismissed once. */
  welcomeDone: boolean;
}

/** Whether a tracker took its key. */
export interface TrackerConnection {
  ok: boolean;
  problem: string | null;
}

/** How a Shopify shop lets us in. The secret goes to the background once and never comes back. */
export type ShopCredentials =
  | { kind: "token"; token: string }
  | { kind: "client"; clientId: string; clientSecret: string };

export interface ConnectionReport {
  ok: boolean;
  domain: string;
  name: string | null;
  /** Scopes that are granted, and for each missing one what it costs the agent. */
  granted: string[];
  missing: { scope: string; costs: string }[];
  problem: string | null;
  /** As in `ShopHealth` (shops/contract.ts); left out where the shop did not tell. */
  protectedData?: "shown" | "hidden";
  limits?: { pointsPerSecond: number; bucket: number };
  apiVersion?: string;
}

/** How one ticket type fared with what was learnt; counts fade, so they have fractions. */
export interface LearntType {
  /** A standard intent; `playbook:ID` of one that has none, or is gone. */
  key: string;
  title: string;
  /** Corrections, and confirmations at a quarter. */
  taught: number;
  /** Of so many tickets that came after, phrases alone and the team's weights named so many rightly. */
  seen: number;
  phrases: number;
  team: number;
  leads: boolean;
}

export interface LearningReport {
  corrections: number;
  confirmations: number;
  /** Most taught first. */
  types: LearntType[];
}

export interface LearningRequests {
  "learning.get": [Record<never, never>, LearningReport];
  "learning.export": [Record<never, never>, { text: string }];
  /** Merges a colleague's export into what this browser has learnt. */
  "learning.import": [{ text: string }, Done];
  "learning.reset": [Record<never, never>, Done];
}

/**
 * Panel zone → background, each with its answer; what is asked about packs and the team's channel stands in
 * `pack-protocol.ts` and `channel-protocol.ts`, about secrets in `secrets-protocol.ts`.
 */
export interface PanelRequests extends PackRequests, ChannelRequests, LearningRequests, SecretsRequests {
  "answer.set": [{ ref: TicketRef; item: string; value: string }, Done];
  "item.tick": [{ ref: TicketRef; item: string; done: boolean }, Done];
  "playbook.choose": [{ ref: TicketRef; playbook: string | null }, Done];
  "reply.choose": [{ ref: TicketRef; playbook: string; reply: string | null }, Done];
  "language.choose": [{ ref: TicketRef; language: string | null }, Done];
  /** `shop`, here and below: the one on screen when the agent said it. What was meant for another is refused. */
  "order.pin": [{ ref: TicketRef; order: string | null; shop?: string }, Done];
  "order.confirm-other": [{ ref: TicketRef; order: string; shop?: string }, Done];
  "order.search": [
    { ref: TicketRef; text: string; shop?: string },
    { orders: OrderCandidate[]; problem: string | null },
  ];
  "fact.state": [{ ref: TicketRef; path: string; value: string; seen: string; shop?: string }, Done];
  "facts.confirm": [{ ref: TicketRef; seen: string; shop?: string }, Done];
  /** Looks for the ticket's order in that connected shop; null: in the one that the rules name. */
  "shop.choose": [{ ref: TicketRef; shop: string | null }, Done];
  "facts.refresh": [{ ref: TicketRef }, Done];
  "insertion.record": [
    {
      ref: TicketRef;
      insertionId: string;
      playbook: string | null;
      reply: string;
      outcome: "inserted" | "refused" | "unknown" | "copied" | "undone";
      into: "public" | "internal";
      /** Milliseconds from the suggestion being shown to the click. */
      shownFor: number;
    },
    Done,
  ];
  "replies.list": [Record<never, never>, { replies: SearchableReply[] }];
  /** For trying a pack out: the ticket that a panel looked at last. Null: none is open. Memory only, as everywhere. */
  "ticket.current": [Record<never, never>, { open: OpenTicket | null }];
  /** For trying a pack out: the sample shop's orders, whichever shop is connected. */
  "sample.orders": [Record<never, never>, ShopFacts];
  "settings.get": [Record<never, never>, Settings];
  "settings.change": [{ agentName?: string | null; welcomeDone?: boolean }, Settings];
  "gmail.enable": [{ account: string; teamAddresses: string[] }, Settings];
  "gmail.disable": [{ account: string }, Settings];
  "shop.use-sample": [Record<never, never>, Settings];
  "shop.connect": [{ domain: string; credentials: ShopCredentials }, ConnectionReport];
  "shop.test": [{ domain: string }, ConnectionReport];
  /** Forgets the shop's access, what was read from it, and its rules. */
  "shop.disconnect": [{ domain: string }, Settings];
  "shop.make-default": [{ domain: string }, Settings];
  "shop.rules": [{ rules: ShopRule[] }, Settings];
  /** The key goes to the background once and never comes back. */
  "tracker.connect": [{ kind: TrackerKind; key: string }, TrackerConnection];
  "tracker.disconnect": [{ kind: TrackerKind }, Settings];
  /** Has a tracker follow a parcel of this ticket's order, where that was offered: spends of the team's quota. */
  "tracker.register": [{ ref: TicketRef; kind: TrackerKind; trackingNumber: string }, Done];
  /** Has the page of a tab look again at what it shows, and read it where that is due. */
  "page.look": [{ tabId: number }, Done];
  "page.self-test": [{ tabId: number }, { selfTest: SelfTest | null }];
}
export type PanelRequestType = keyof PanelRequests;
export type PanelRequest = {
  [K in PanelRequestType]: { type: K } & PanelRequests[K][0];
}[PanelRequestType];
export interface Done {
  ok: boolean;
  /** Plain words for the agent when `ok` is false. */
  problem?: string;
}
