import type { TicketRef } from "../core/ticket/ticket.ts";
import type { RefusalReason } from "../helpdesks/contract.ts";
import type { Settings, TabView } from "../messages/protocol.ts";
import type { HeldReply } from "./held-reply.ts";

/** Something the agent typed or ticked that the background has not yet confirmed with a view. */
export interface Unsettled<T> {
  value: T;
  /** `typing` waits for a pause; `failed` stays on screen and is sent again with the next change or Insert. */
  state: "typing" | "sent" | "done" | "failed";
  /** Revision of the view when it was sent: only a newer one can contain it. */
  since: number;
}

/** What became of the last Insert, Undo or Copy on the ticket that is shown. */
export type Deed =
  | { state: "none" }
  | { state: "inserting"; into: "public" | "internal" }
  /** `key` is the `replyKey` of what was inserted: the same words do not go in twice unless asked. */
  | { state: "inserted"; insertionId: string; key: string; into: "public" | "internal"; unsigned: boolean }
  | { state: "refused"; reason: RefusalReason; untouched: boolean; copied: boolean }
  | { state: "unknown"; what: "insertion" | "undo" }
  | { state: "undoing"; insertionId: string; key: string; into: "public" | "internal" }
  | { state: "undone" }
  | { state: "press-ctrl-z" }
  | { state: "copied" }
  | { state: "copy-failed" };

/** What is open over or instead of the ticket. */
export type Overlay = "none" | "replies" | "orders" | "hand-over" | "state-fact" | "confirm-facts" | "help";

export interface PanelState {
  tabId: number | null;
  /** Null: nothing is known yet of what the active tab shows, and nothing of an earlier ticket is kept. */
  view: TabView | null;
  held: HeldReply | null;
  /** True for 400 ms after the reply on screen changed. */
  settling: boolean;
  /** `performance.now()`-like milliseconds at which the reply on screen appeared. */
  shownAt: number;
  typed: Record<string, Unsettled<string>>;
  ticks: Record<string, Unsettled<boolean>>;
  /** Choices on their way whose view has not arrived: the reply on screen is about to change. */
  choosing: number;
  /** How many of those the background has acknowledged without a view so far: the next one of the agent's settles them. */
  acknowledged: number;
  /** Revision of the last view that the agent's doing made. */
  answeredAt: number;
  /** True once the agent ticked, typed or chose in this ticket, in this panel. */
  touched: boolean;
  deed: Deed;
  /** `replyKey` of the words that the agent asked to insert once more although they went in before; null: none. */
  again: string | null;
  overlay: Overlay;
  /** Which fact the agent is about to state, while `overlay` is `state-fact`. */
  stating: string | null;
  /** The hand-over as the agent edited it; null while it is as the playbook wrote it. */
  handOver: HandOverDraft | null;
  /** Plain words about the last request that failed, or null. */
  problem: string | null;
  settings: Settings | null;
  connected: boolean;
  /** Read out by screen readers; `count` makes the same words be read again. */
  announcement: { text: string; count: number };
}

/** `due` is an ISO 8601 instant. */
export interface HandOverDraft {
  due: string;
  summary: string;
}

export interface PanelActions {
  typeAnswer(item: string, value: string): void;
  /** Sends what is typed now instead of after the pause. */
  flushAnswers(): void;
  tick(item: string, done: boolean): void;
  choosePlaybook(playbook: string | null): void;
  chooseReply(playbook: string, reply: string | null): void;
  chooseLanguage(language: string | null): void;
  pinOrder(order: string | null): void;
  /** Looks in that connected shop; null: in the one that the rules name. */
  chooseShop(shop: string | null): void;
  confirmOther(order: string): void;
  stateFact(path: string, value: string, seen: string): Promise<boolean>;
  /** The agent's word that the order's old facts still hold, and where that was seen. */
  confirmFacts(seen: string): Promise<boolean>;
  refresh(): void;
  /** Where no ticket could be read: has the page look and read once more. */
  lookAgain(): void;
  /** Takes the offered update. */
  showOffered(): void;
  insert(): Promise<void>;
  /** Lets the same words be inserted once more, after the agent asked for it. */
  allowAgain(): void;
  copy(): Promise<void>;
  undo(): Promise<void>;
  insertNote(text: string): Promise<void>;
  copyNote(text: string): Promise<void>;
  /** One value of the order; false when the browser did not allow it. */
  copyValue(text: string): Promise<boolean>;
  open(overlay: Overlay): void;
  openStateFact(path: string): void;
  editHandOver(draft: HandOverDraft): void;
  setAgentName(name: string): Promise<boolean>;
  takeSampleShop(): Promise<void>;
  enableGmail(account: string, teamAddresses: string[]): Promise<void>;
  dismissProblem(): void;
  /** Has screen readers say this, politely. */
  announce(text: string): void;
}

export type Panel = PanelState & PanelActions;

export const NOTHING_SHOWN = {
  view: null,
  held: null,
  settling: false,
  shownAt: 0,
  typed: {},
  ticks: {},
  choosing: 0,
  acknowledged: 0,
  answeredAt: 0,
  touched: false,
  deed: { state: "none" },
  again: null,
  handOver: null,
  stating: null,
  problem: null,
} as const satisfies Partial<PanelState>;

/** Ids of tickets as they are said to the agent. */
export function ticketWords(ref: TicketRef): string {
  return ref.helpdesk === "gmail" ? "the Gmail conversation" : `ticket ${ref.id}`;
}
