import type { Helpdesk, Ticket, TicketRef } from "../core/ticket/ticket.ts";

/** Where the page is, read from its address and its own structure. */
export type PageState =
  | { kind: "ticket"; ref: TicketRef }
  /** Signed in, but no ticket is open: a list, a dashboard, settings. `account` may not be readable yet. */
  | { kind: "no-ticket"; account: string | null };

/** A selector with where it is known from (facts/helpdesks). Data, reviewed, never code. */
export interface SelectorVariant {
  /** A CSS selector; `{id}` stands for the ticket's id, already escaped. */
  select: string;
  /** Where this was seen: project and date, or the fixture. */
  evidence: string;
  /** The attribute that carries the value, when it is not the text. */
  attribute?: string;
}
export type SelectorTable = Readonly<Record<string, readonly SelectorVariant[]>>;

/** What the self-test found. Structure only: never a text, a name or an address from the page. */
export interface SelfTest {
  helpdesk: Helpdesk;
  at: string;
  checks: {
    name: string;
    found: boolean;
    /** Which variant matched, counted from 0. */
    variant: number | null;
    note?: string;
  }[];
}

/**
 * `signed-out` 401 · `forbidden` 403 · `gone` 404 or 410 said in JSON · `redirected` usually to a sign-in page ·
 * `throttled` 429, or we kept away by ourselves · `failed` everything else: 5xx, no answer in time, not JSON.
 */
export type RestFailure = "signed-out" | "forbidden" | "gone" | "redirected" | "throttled" | "failed";

/**
 * Why a ticket, or its messages, were read from the page although the helpdesk has an interface of its own.
 * `slow`: it has not answered yet.
 */
export type FellBack = RestFailure | "slow";

export type ReadOutcome =
  | {
      outcome: "read";
      ticket: Ticket;
      selfTest: SelfTest;
      /** Null where nothing was lacking: REST told everything, or there is none (Gmail). */
      fellBack: FellBack | null;
      /** Settles, never rejects, when reading once more tells more without another request. */
      later?: Promise<unknown>;
    }
  | { outcome: "signed-out" | "gone" | "unreadable"; selfTest: SelfTest; detail: string };

/** A composer found for one ticket, as it stood when it was looked for. */
export interface Composer {
  editor: HTMLElement;
  /** What a send would do from here. */
  channel: "public" | "internal";
  /** The element that holds this ticket and no other. */
  pane: Element;
  /** Nodes of the editor's own content that the reply must stand above: signature, quoted text. */
  below: Element | null;
  /** The helpdesk has put the agent's signature under where the reply goes: it takes no closing of its own. */
  signed?: boolean;
}

export type RefusalReason =
  | "wrong_ticket"
  | "no_composer"
  | "internal_note"
  | "public_reply"
  | "ambiguous"
  | "composer_changed"
  | "not_editable"
  | "not_verified"
  | "hidden"
  /** The ticket's own composer is there, reduced to its title bar. */
  | "minimised";

/** What became of an insertion. `inserted` is only ever said after reading the text back from the page. */
export type InsertOutcome =
  /** `unsigned`: without its closing, because the composer holds a signature. */
  | { outcome: "inserted"; insertionId: string; editor: string; unsigned?: true }
  | {
      outcome: "refused";
      insertionId: string;
      reason: RefusalReason;
      /** The page was left as it was. */
      untouched: boolean;
    };

export type UndoOutcome = { outcome: "undone" } | { outcome: "press-ctrl-z"; reason: string };

export interface InsertRequest {
  ref: TicketRef;
  insertionId: string;
  text: string;
  html: string;
  /** What goes in instead where the composer is `signed`. */
  unsigned?: { text: string; html: string };
  into: "public" | "internal";
}

/** Looking for a composer says either which one, or why there is none. */
export type ComposerSearch = { found: Composer } | { refused: RefusalReason };

/** How long to stay away from a helpdesk's REST. Shared by all reads of a page. */
export interface Pause {
  /** Milliseconds since 1970. */
  until: number;
}

export interface ReadContext {
  /** Same-origin GET with the agent's session; counts against the ticket's allowance (design.md §4). */
  fetch: typeof fetch;
  now: () => Date;
  signal: AbortSignal;
  /** Read before each request and moved on when the helpdesk asks for it. */
  pause: Pause;
  /** Addresses of the team: how an agent is told from a customer in Gmail. Lower case. */
  teamAddresses: readonly string[];
}

/**
 * One helpdesk. Each lives in a folder with the same five files: `ticket-url.ts` (pure), `selectors.ts`
 * (data), `read-ticket.ts`, `insert-reply.ts`, `index.ts` (this object).
 */
export interface HelpdeskAdapter {
  helpdesk: Helpdesk;
  /** Where the page is now. Cheap: runs on every navigation and mutation burst. */
  locate(document: Document, location: Location): PageState;
  /** The smallest element whose changes can mean that another ticket is open. */
  observed(document: Document): Element | null;
  read(ref: TicketRef, document: Document, context: ReadContext): Promise<ReadOutcome>;
  /**
   * Which messages of the open ticket the page shows, and how much of each: another value is read anew. Only
   * where reading costs no request.
   */
  contentMark?(document: Document, location: Location): string;
  /** Whether the open reply holds the agent's signature; null while no reply is open. Left out: it never does. */
  signs?(document: Document, location: Location): boolean | null;
  /** Finds the composer of this ticket and channel among everything the page shows. */
  findComposer(ref: TicketRef, document: Document, into: "public" | "internal"): ComposerSearch;
  /** Clicks the helpdesk's own reply button of this ticket when no composer is there; true if it clicked. */
  openComposer(ref: TicketRef, document: Document, into: "public" | "internal"): boolean;
  selfTest(ref: TicketRef | null, document: Document): SelfTest;
}
