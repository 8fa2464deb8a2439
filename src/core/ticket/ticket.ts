/** The three helpdesks Casekit works in (design.md §2). */
export type Helpdesk = "gmail" | "zendesk" | "gorgias";

/**
 * Says which ticket. Every insertion carries one.
 * `account` is the sub-domain (Zendesk, Gorgias) or the mailbox's e-mail address in lower case (Gmail).
 * `id` is the number in the address (Zendesk, Gorgias) or the legacy thread id, 16 hex digits (Gmail).
 */
export interface TicketRef {
  helpdesk: Helpdesk;
  account: string;
  id: string;
}

/** The name of a file sent with a message. Never its content or its address. */
export interface Attachment {
  name: string;
  /** MIME type, or null where the helpdesk does not tell. */
  type: string | null;
}

export interface Message {
  /** The helpdesk's own id of the message, where it has one. */
  id: string | null;
  author: "customer" | "agent" | "system";
  /** False for an internal note. */
  public: boolean;
  /** ISO 8601 instant; null where the page only shows a localised text (Gmail). */
  sentAt: string | null;
  name: string | null;
  email: string | null;
  /** Plain text, or null where only HTML was to be had. At most one of the two is null. */
  text: string | null;
  html: string | null;
  attachments: Attachment[];
  /**
   * True where the page holds the text back and only its beginning, or nothing of it, could be read: Gmail's
   * collapsed and folded messages. A folded one is `author: "system"`: the page does not say who wrote it.
   */
  partial?: true | undefined;
}

/**
 * Who asks. A claim of the page, never a fact: `via` says whether the helpdesk's REST answer or the page's
 * DOM named the address (design.md §4, trust zones).
 */
export interface Requester {
  name: string | null;
  email: string | null;
  phone: string | null;
  via: "api" | "dom";
}

export interface Ticket {
  ref: TicketRef;
  subject: string;
  requester: Requester;
  /** Oldest first. */
  messages: Message[];
  tags: string[];
  /** `email`, `chat`, `messaging`, `web` …: the helpdesk's own word in lower case, or null. */
  channel: string | null;
  /** BCP 47, as the helpdesk says; null lets Casekit detect it. */
  language: string | null;
  /** Order numbers that the helpdesk holds outside the messages: custom fields, the linked shop customer. */
  orderHints: string[];
  brand: string | null;
  /** The signed-in agent's own name, when the page or the REST answer tells. */
  agentName: string | null;
  status: string | null;
}

/** True when both name the same ticket. */
export function sameTicket(a: TicketRef | null, b: TicketRef | null): boolean {
  return a !== null && b !== null && a.helpdesk === b.helpdesk && a.account === b.account && a.id === b.id;
}

/** One string for a ticket, for use as a key: `zendesk/acme/101`. */
export function ticketKey(ref: TicketRef): string {
  return `${ref.helpdesk}/${encodeURIComponent(ref.account)}/${encodeURIComponent(ref.id)}`;
}
