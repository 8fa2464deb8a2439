import type { Helpdesk, Ticket, TicketRef } from "../core/ticket/ticket.ts";
import type { FellBack, InsertRequest, SelfTest } from "../helpdesks/contract.ts";

/**
 * The typed protocol between page, background and panel (design.md §4). Two trust zones:
 * - *page zone*: content scripts. They may say where they are and what ticket is open, and get nothing back
 *   but whether to read, how long to leave the helpdesk alone and which addresses are the team's.
 * - *panel zone*: our own extension pages. Only they see suggestions and facts, and only they ask for an
 *   insertion, straight from the content script.
 * The schemas that guard the border are in `schemas.ts`, the panel's half in `protocol.ts`. This file holds types
 * alone and names nothing that a content script may not import.
 */

/** Page zone → background. */
export type PageMessage =
  /**
   * Where the page is. Sent on every change; carries no content. `ref` null: no ticket is open. `signs`: whether
   * the reply that is open holds the agent's signature; left out while none is open.
   */
  | {
      type: "page.located";
      helpdesk: Helpdesk;
      account: string | null;
      ref: TicketRef | null;
      signs?: boolean;
    }
  | ({ type: "ticket.opened"; ticket: Ticket; selfTest: SelfTest; fellBack: FellBack | null } & RestPause)
  | ({
      type: "ticket.unread";
      ref: TicketRef;
      why: "signed-out" | "gone" | "unreadable";
      selfTest: SelfTest;
    } & RestPause);

/** Milliseconds since 1970 before which the helpdesk's REST is to be left alone; 0 where it asked for nothing. */
export interface RestPause {
  pausedUntil: number;
}

/** The background's answer to `page.located`; the other two are answered with `{ read: false }`. */
export interface PageOrders extends RestPause {
  /** Read the open ticket now. False while the window's panel is closed or the account is asleep. */
  read: boolean;
  /** Lower-case addresses of the team; only for Gmail accounts that the agent enabled. */
  teamAddresses: string[];
}

/** Background or panel → content script. */
export type PageCommand =
  /** A panel opened, or the agent asked for fresh facts: say again where the page is. */
  | { type: "page.look" }
  | ({ type: "reply.insert" } & InsertRequest)
  | { type: "reply.undo"; ref: TicketRef; insertionId: string }
  | { type: "page.self-test" };
