import type { Attachment, Message, Requester, Ticket, TicketRef } from "../../core/ticket/ticket.ts";
import type { ReadContext, ReadOutcome, SelectorVariant, SelfTest } from "../contract.ts";
import { attributeOf, closestOf, findVariant, htmlOf, isShown, matchesOf } from "../elements.ts";
import { FOREIGN, GMAIL_SELECTORS, MESSAGE_STATES } from "./selectors.ts";
import { isLegacyId, parseAccount, parseModernId, parseTicketUrl } from "./ticket-url.ts";

/** As many as the border accepts of one ticket. */
const MESSAGES = 200;

/** The thread that is open, as the page itself says; nothing of it comes from a message body. */
export interface OpenThread {
  ref: TicketRef;
  /** The visible subject line. */
  header: Element;
  /** The element that holds this thread and no other. */
  root: Element;
  /** Which variant of the subject line's selector matched. */
  variant: number;
}

interface Matches {
  elements: Element[];
  /** Which variant matched, counted from 0; null when none did. */
  variant: number | null;
}

/** Matches of the first variant that has any, without everything that other people wrote. */
export function select(
  root: Document | Element,
  variants: readonly SelectorVariant[],
  accept = isOwnStructure,
): Matches {
  return findVariant(root, variants, accept) ?? { elements: [], variant: null };
}

/** False for anything inside a message body or an editor. */
export function isOwnStructure(element: Element): boolean {
  return !matchesOf(element, `:is(${FOREIGN}) *`);
}

/** A message's own body, not one that its writer made up inside it. */
export function findBody(item: Element): Matches {
  const isOutermost = (element: Element) =>
    !matchesOf(element, ":is(.a3s, [g_editable], [contenteditable]) *");
  return select(item, GMAIL_SELECTORS.body, isOutermost);
}

const knownAccounts = new WeakMap<Document, { slot: number; account: string }>();

/**
 * The account of this page. The title loses the address while a chat message flashes in it; the same document
 * and account slot cannot change hands, so the address read before still holds.
 */
export function findAccount(document: Document, location: Location): string | null {
  const address = parseTicketUrl(location.href);
  if (address === null) return null;
  const account = parseAccount(document.title);
  if (account !== null) {
    knownAccounts.set(document, { slot: address.slot, account });
    return account;
  }
  const known = knownAccounts.get(document);
  return known?.slot === address.slot ? known.account : null;
}

/** The one thread that is visibly open; undefined when there is none or when the page contradicts itself. */
export function findThread(document: Document, location: Location): OpenThread | undefined {
  const address = parseTicketUrl(location.href);
  const account = findAccount(document, location);
  if (address === null || account === null) return undefined;
  const isHeader = (element: Element) =>
    isOwnStructure(element) && closestOf(element, "[role=listitem]") === null && isShown(element);
  const { elements, variant } = select(document, GMAIL_SELECTORS.header, isHeader);
  const [header] = elements;
  if (header === undefined || elements.length > 1 || variant === null) return undefined;
  const root = rootOf(header);
  const id = root && threadIdOf(header, root);
  if (!id) return undefined;
  // An address that still names another thread: Gmail is in the middle of a switch.
  if (address.legacyThreadId !== null && address.legacyThreadId !== id) return undefined;
  return { ref: { helpdesk: "gmail", account, id }, header, root, variant };
}

function rootOf(header: Element): Element | null {
  for (const { select: selector } of GMAIL_SELECTORS.threadRoot) {
    const root = closestOf(header, selector);
    if (root) return root;
  }
  return null;
}

/**
 * The thread's legacy id. Gmail has dropped ids of the subject line before (since November 2025), so two more
 * places are asked: the modern id, which is the same number, and the first message, whose id the thread has.
 * Where that message was deleted the answer is an id that no composer names: then nothing is inserted anywhere.
 */
function threadIdOf(header: Element, root: Element): string | null {
  const legacy = attributeOf(header, "data-legacy-thread-id");
  if (isLegacyId(legacy)) return legacy;
  const modern = parseModernId(attributeOf(header, "data-thread-perm-id"));
  if (modern !== null) return modern;
  const [first] = select(root, GMAIL_SELECTORS.message).elements;
  const id = first === undefined ? null : messageIdOf(first);
  return isLegacyId(id) ? id : null;
}

/** Reads the open thread from the page alone. Gmail has no REST interface that an extension may use. */
export function readTicket(
  ref: TicketRef,
  document: Document,
  context: Pick<ReadContext, "teamAddresses">,
  selfTest: SelfTest,
): ReadOutcome {
  const thread = document.defaultView && findThread(document, document.defaultView.location);
  if (!thread || thread.ref.id !== ref.id || thread.ref.account !== ref.account)
    return { outcome: "gone", selfTest, detail: "This conversation is no longer the one that is open." };
  const team = new Set([ref.account, ...context.teamAddresses.map((address) => address.toLowerCase())]);
  const items = select(thread.root, GMAIL_SELECTORS.message).elements;
  const messages: Message[] = [];
  let newest: Element | undefined;
  for (const item of items.slice(-MESSAGES)) {
    const message = readMessage(item, team, ref.account);
    if (message === "loading")
      return { outcome: "unreadable", selfTest, detail: "A message of this conversation has no text yet." };
    if (message === null) continue;
    messages.push(message);
    if (message !== FOLDED) newest = item;
  }
  if (newest === undefined)
    return { outcome: "unreadable", selfTest, detail: "No message of this conversation was found." };
  const ticket: Ticket = {
    ref,
    subject: textWithEmoji(thread.header).slice(0, 2_000),
    requester: requesterOf(messages, newest, team),
    messages,
    tags: [],
    channel: "email",
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: null,
  };
  return { outcome: "read", ticket, selfTest, fellBack: null };
}

/** One of the messages behind "3 more": that there is one is all that is known before somebody opens it. */
const FOLDED: Message = {
  id: null,
  author: "system",
  public: true,
  sentAt: null,
  name: null,
  email: null,
  text: "",
  html: null,
  attachments: [],
  partial: true,
};

/**
 * Which messages the page holds and how much of each: changes when a mail arrives or a message is opened, not
 * while somebody writes a reply.
 */
export function contentMark(document: Document, location: Location): string {
  const thread = findThread(document, location);
  if (thread === undefined) return "";
  return select(thread.root, GMAIL_SELECTORS.message)
    .elements.map((item) => `${messageIdOf(item)} ${stateOf(item)}`)
    .join("\n");
}

/** How much of a message its list item shows. */
export function stateOf(item: Element): keyof typeof MESSAGE_STATES | null {
  const states = Object.entries(MESSAGE_STATES) as [keyof typeof MESSAGE_STATES, readonly string[]][];
  return states.find(([, classes]) => classes.some((name) => item.classList.contains(name)))?.[0] ?? null;
}

/** Null for what is no message of its own: a draft, a notice. */
function readMessage(item: Element, team: ReadonlySet<string>, account: string): Message | "loading" | null {
  const sender = select(item, GMAIL_SELECTORS.sender).elements[0];
  const [body] = findBody(item).elements;
  const state = stateOf(item);
  if (state === "superCollapsed") return FOLDED;
  if (sender === undefined && body === undefined) return null;
  if (body === undefined && state === "expanded")
    return select(item, GMAIL_SELECTORS.composer).elements.length > 0 ? null : "loading";
  const email = addressOf(sender);
  return {
    id: messageIdOf(item),
    // By address alone: the name of one's own messages is "me" in the language of the interface.
    author: email === null ? "system" : team.has(email) ? "agent" : "customer",
    public: true,
    // The page shows a date only as text in the language of the interface.
    sentAt: null,
    name: email === account ? null : sender?.getAttribute("name")?.slice(0, 1_000) || null,
    email,
    ...(body === undefined ? { text: snippetOf(item), html: null, partial: true } : htmlOf(body)),
    attachments: attachmentsOf(item),
  };
}

function addressOf(element: Element | undefined): string | null {
  const email = element?.getAttribute("email")?.trim().toLowerCase() ?? "";
  return email.includes("@") && email.length <= 320 ? email : null;
}

function messageIdOf(item: Element): string | null {
  for (const { attribute, select: selector } of GMAIL_SELECTORS.messageId) {
    for (const element of [item, ...item.querySelectorAll(selector)].filter(isOwnStructure)) {
      const id = element.getAttribute(attribute);
      if (id && id !== "undefined") return id.slice(0, 200);
    }
  }
  return null;
}

/** The beginning of a collapsed message, always with an ellipsis: it is not the whole text. */
function snippetOf(item: Element): string {
  const text = select(item, GMAIL_SELECTORS.snippet).elements[0]?.textContent.trim() ?? "";
  return `${text.slice(0, 2_000).replace(/\s*(?:…|\.\.\.)$/, "")} …`.trimStart();
}

function attachmentsOf(item: Element): Attachment[] {
  return select(item, GMAIL_SELECTORS.attachment)
    .elements.slice(0, 100)
    .flatMap((element) => {
      const name = element.textContent.trim().slice(0, 500);
      // `image/jpeg:photo.jpg:https://…` on the card.
      const type = /^[\w.+-]+\/[\w.+-]+(?=:)/.exec(
        closestOf(element, "[download_url]")?.getAttribute("download_url") ?? "",
      );
      return name === "" ? [] : [{ name, type: type?.[0] ?? null }];
    });
}

/** The sender of the newest message that is not the team's; where only the team wrote, its one recipient. */
function requesterOf(messages: readonly Message[], newest: Element, team: ReadonlySet<string>): Requester {
  const writer = messages.findLast(({ author }) => author === "customer");
  if (writer) return { name: writer.name, email: writer.email, phone: null, via: "dom" };
  const recipients = new Map<string, Element>();
  for (const element of select(newest, GMAIL_SELECTORS.recipient).elements) {
    const email = addressOf(element);
    if (email !== null && !team.has(email)) recipients.set(email, element);
  }
  const [only, ...others] = recipients;
  if (only === undefined || others.length > 0) return { name: null, email: null, phone: null, via: "dom" };
  return {
    name: only[1].getAttribute("name")?.slice(0, 1_000) || null,
    email: only[0],
    phone: null,
    via: "dom",
  };
}

/** The text of a subject line, in which Gmail draws emoji as images. */
export function textWithEmoji(element: Element): string {
  let text = "";
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? "";
    else if (node instanceof Element)
      text += node.getAttribute("data-emoji") ?? node.getAttribute("alt") ?? textWithEmoji(node);
  }
  return text.trim().replace(/\s+/g, " ");
}
