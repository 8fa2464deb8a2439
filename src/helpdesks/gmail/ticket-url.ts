/** What Gmail's address tells. It need not name the thread that is open: in split view it names the list. */
export interface GmailAddress {
  /** Which of the signed-in accounts: the N of `/mail/u/N/`. */
  slot: number;
  /** A thread or composer in a window of its own. */
  popout: boolean;
  /** `inbox`, `search`, `label` …; empty while Gmail starts. */
  route: string;
  /** The thread's legacy id, where the address still uses the old form; modern addresses hold an opaque token. */
  legacyThreadId: string | null;
}

const LEGACY_ID = /^[0-9a-f]{16}$/;

/** Routes whose first parameter says what is listed, so that a thread can only be the second one. */
const ROUTES_WITH_SUBJECT: ReadonlySet<string> = new Set([
  "search",
  "advanced-search",
  "section_query",
  "label",
  "category",
]);

/** Direction marks and embeddings, which right-to-left interfaces put around addresses. */
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const MAIL_ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** True for a legacy thread or message id: 16 hex digits. Gmail may leave the string "undefined" there. */
export function isLegacyId(value: string | null | undefined): value is string {
  return typeof value === "string" && LEGACY_ID.test(value);
}

/** The legacy id in a modern one such as `thread-f:1847…`: the same number, there in decimal. Null for any other. */
export function parseModernId(value: string | null): string | null {
  const decimal = /^#?thread-f:(\d{1,20})$/.exec(value ?? "")?.[1];
  const id = decimal === undefined ? null : BigInt(decimal).toString(16).padStart(16, "0");
  return isLegacyId(id) ? id : null;
}

/** Reads the address of a Gmail page; null when it is none (another host, chat, an account page). */
export function parseTicketUrl(url: string): GmailAddress | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, hash } = new URL(url);
  const path = /^\/mail\/(?:b\/[^/]+\/)?u\/(\d{1,2})(?:\/|$)(.*)$/.exec(pathname);
  if (protocol !== "https:" || host !== "mail.google.com" || path === null) return null;
  const [route = "", ...parameters] = (hash.replace(/^#/, "").split("?")[0] ?? "").split("/");
  const threads = ROUTES_WITH_SUBJECT.has(route) ? parameters.slice(1) : parameters;
  const last = threads.at(-1);
  return {
    slot: Number(path[1]),
    popout: path[2] === "popout",
    route,
    legacyThreadId: isLegacyId(last) ? last : null,
  };
}

/**
 * The mailbox's own address in lower case, from a title such as `Where is my order? - support@acme.example - Gmail`
 * (Workspace domains show a name of their own in place of "Gmail"). The subject may hold anything, so the last
 * part that is an address counts. Null when there is none, for example while a chat message flashes in the title.
 */
export function parseAccount(title: string): string | null {
  const parts = title.replace(DIRECTION_MARKS, "").split(" - ").slice(1, -1);
  const account = parts.findLast((part) => MAIL_ADDRESS.test(part.trim()));
  return account === undefined ? null : account.trim().toLowerCase();
}
