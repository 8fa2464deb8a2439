import type { TicketRef } from "../core/ticket/ticket.ts";
import type { InsertOutcome, InsertRequest, UndoOutcome } from "../helpdesks/contract.ts";
import type { PanelPush, PanelRequests, PanelRequestType } from "../messages/protocol.ts";

/** What the browser tells the panel. Every call is synchronous: the panel must be blank in that same task. */
export interface PanelEvents {
  /** Another tab of this window is active, or there is none. */
  tabChanged(tabId: number | null, url: string | null): void;
  /** The active tab's address changed within the page or by a navigation. */
  addressChanged(tabId: number, url: string): void;
  /** The background said something on the port. */
  pushed(push: PanelPush): void;
  /** The port to the background was opened, or closed because the worker stopped. */
  connected(connected: boolean): void;
}

/**
 * Everything the panel does outside its own page, so that the store and the components can be tested
 * without a browser. `browser-client.ts` is the real one.
 */
export interface PanelClient {
  request<K extends PanelRequestType>(type: K, payload: PanelRequests[K][0]): Promise<PanelRequests[K][1]>;
  /** Straight to the content script; rejects when the answer is lost. Never asked twice by itself. */
  insert(tabId: number, request: InsertRequest): Promise<InsertOutcome>;
  undo(tabId: number, ref: TicketRef, insertionId: string): Promise<UndoOutcome>;
  /** Puts both forms on the clipboard; resolves false when the browser does not let us. */
  copy(text: string, html: string): Promise<boolean>;
  /** Binds the panel to its window and starts the events; returns the end of it. */
  start(events: PanelEvents): () => void;
  /** Asks for a fresh view of the active tab. */
  watchAgain(): void;
  /**
   * Asks the browser for a helpdesk's host again. Must be called in the click itself: browsers only ask
   * while a user gesture is running.
   */
  askForHost(host: string): Promise<boolean>;
  reloadTab(tabId: number): void;
  /** Opens the page on which shops and mailboxes are connected. */
  openConnections(): void;
  /** Opens the page of the playbook packs. */
  openPacks(): void;
  /** Looks for the team's packs if it is time; true: something there needs somebody's yes, or a word to the lead. */
  followTeam(): Promise<boolean>;
  /** A fresh random id for one insertion. */
  newId(): string;
}
