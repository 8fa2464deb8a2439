import type { Attachment, Message, Ticket, TicketRef } from "../../core/ticket/ticket.ts";
import type { ReadContext, RestFailure } from "../contract.ts";
import {
  attributeOf,
  contains,
  findAll,
  findVariant,
  htmlOf,
  isShown,
  labelOf,
  rawTextOf,
} from "../elements.ts";
import {
  type Asked,
  asBody,
  asEmail,
  asId,
  asInstant,
  asList,
  asObject,
  asText,
  createPacedGet,
  isRefusal,
  keepNewest,
  looksLikeOrderName,
  mayAskAgain,
  type RestAnswer,
  rememberLast,
  TICKETS_REMEMBERED,
} from "../rest.ts";
import { isPagePart, printOf, shownBubbles, shownThreads, type Traits } from "./insert-reply.ts";
import { SELECTORS } from "./selectors.ts";

/** Gorgias counts requests in windows of 20 seconds (developers.gorgias.com, rate limits). */
const WINDOW_MS = 20_000;
const TRAITS_REMEMBERED = 60;

/** What the adapter keeps between two reads, in the page's memory only. */
export interface GorgiasMemory {
  /** The newest few tickets that REST was asked for, by id. */
  asked: Map<string, Asked & { answer: Promise<RestTicket> }>;
  /** By ticket id: how to recognise on the page what was read. */
  traits: Map<string, Traits>;
  /** The ticket that the address names, since when (ms since 1970), and the one that it named before. */
  at: { id: string; since: number; before: string | null } | null;
}

export function createGorgiasMemory(): GorgiasMemory {
  return { asked: new Map(), traits: new Map(), at: null };
}

export type RestTicket =
  | {
      ticket: Ticket;
      customerId: string | null;
      /** Why some of the messages are missing; null when they are all there. */
      lacks: RestFailure | null;
    }
  | { failure: RestFailure };

/**
 * Reads one ticket over REST. One GET, because the ticket carries its messages, notes included (measured by
 * gorgias-ai-assistant, 2026-08); a second one for the messages where it does not. Kept for a minute.
 */
export function askTicket(
  ref: TicketRef,
  origin: string,
  context: ReadContext,
  memory: GorgiasMemory,
): Promise<RestTicket> {
  const now = context.now().getTime();
  const before = memory.asked.get(ref.id);
  if (before !== undefined && !mayAskAgain(before, now)) return before.answer;
  if (now < context.pause.until) return Promise.resolve({ failure: "throttled" });
  const record: Asked = { at: now, refusedAt: null };
  const answer = ask(ref, origin, context, memory, record);
  rememberLast(memory.asked, ref.id, Object.assign(record, { answer }), TICKETS_REMEMBERED);
  return answer;
}

async function ask(
  ref: TicketRef,
  origin: string,
  context: ReadContext,
  memory: GorgiasMemory,
  record: Asked,
): Promise<RestTicket> {
  const get = createPacedGet(origin, WINDOW_MS, context);
  const first = await get(`/api/tickets/${ref.id}`);
  if (first.kind !== "json") {
    if (isRefusal(first.kind)) record.refusedAt = context.now().getTime();
    return { failure: first.kind };
  }
  const raw = asObject(first.value);
  // An answer about another ticket is worth nothing, whoever's fault it is.
  if (asId(raw.id) !== ref.id) return { failure: "failed" };
  let list = asList(raw.messages);
  const total = typeof raw.messages_count === "number" ? raw.messages_count : 0;
  let lacks: RestFailure | null = null;
  if (list.length === 0 || list.length < total) {
    const second: RestAnswer =
      first.pauseMs === null
        ? await get(`/api/tickets/${ref.id}/messages?limit=100`)
        : { kind: "throttled", pauseMs: null };
    // A bare array in the API of 2021, `{data, meta}` since.
    const more = second.kind === "json" ? listOf(second.value) : [];
    if (second.kind !== "json") lacks = second.kind;
    if (more.length > list.length) list = more;
  }
  const own = list
    .map(asObject)
    .filter(({ ticket_id }) => ticket_id === undefined || asId(ticket_id) === ref.id);
  const now = context.now();
  const messages = own.map((message) => messageFrom(message, now));
  messages.sort((a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? ""));
  const customer = asObject(raw.customer ?? raw.requester);
  const customerId = asId(customer.id);
  const ticket = ticketFrom(ref, raw, customer, keepNewest(messages));
  remember(memory, ref.id, { customerId, prints: printsOf(own) });
  return { ticket, customerId, lacks };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : asList(asObject(value).data);
}

/** Of the customer's own messages: acknowledgements and macros read the same in many tickets. */
function printsOf(messages: readonly Record<string, unknown>[]): Set<string> {
  const prints = new Set<string>();
  const received = messages.filter(({ from_agent }) => from_agent !== true);
  for (const message of received.length > 0 ? received : messages) {
    const { stripped_text, body_text, stripped_html, body_html } = message;
    const html = asText(stripped_html ?? body_html, 5_000);
    // Inert: parsed into a document without a window, where nothing runs and nothing is fetched.
    const parsed = html === null ? null : new DOMParser().parseFromString(html, "text/html").body.textContent;
    for (const text of [asText(stripped_text, 400), asText(body_text, 400), parsed]) {
      const print = text === null ? null : printOf(text);
      if (print !== null) prints.add(print);
    }
  }
  return prints;
}

function remember(memory: GorgiasMemory, id: string, traits: Traits): void {
  rememberLast(memory.traits, id, traits, TRAITS_REMEMBERED);
}

function ticketFrom(
  ref: TicketRef,
  raw: Record<string, unknown>,
  customer: Record<string, unknown>,
  messages: Message[],
): Ticket {
  const full = [customer.firstname, customer.lastname].flatMap((part) => asText(part) ?? []).join(" ");
  return {
    ref,
    subject: asText(raw.subject, 2_000) ?? "",
    requester: {
      name: asText(customer.name) ?? asText(full),
      email: asEmail(customer.email),
      phone: phoneOf(customer),
      via: "api",
    },
    messages,
    tags: asList(raw.tags)
      .flatMap((tag) => asText(asObject(tag).name, 200) ?? [])
      .slice(0, 200),
    channel: asText(raw.channel, 60)?.toLowerCase() ?? null,
    language: asText(raw.language, 40),
    orderHints: hintsOf(raw, customer),
    brand: null,
    agentName: null,
    status: asText(raw.status, 60),
  };
}

function phoneOf(customer: Record<string, unknown>): string | null {
  const phone = asList(customer.channels)
    .map(asObject)
    .find(({ type }) => type === "phone");
  return asText(customer.phone, 100) ?? asText(phone?.address, 100);
}

/** Order names: custom fields of the ticket first, then the linked Shopify customer's orders, newest first. */
function hintsOf(raw: Record<string, unknown>, customer: Record<string, unknown>): string[] {
  const fields = Object.values(asObject(raw.custom_fields)).map((field) => asObject(field).value);
  const inFields = fields
    .map((value) => (typeof value === "number" ? String(value) : (asText(value, 40)?.trim() ?? "")))
    .filter(looksLikeOrderName);
  const orders = Object.values(asObject(customer.integrations))
    .map(asObject)
    .filter((integration) => integration.__integration_type__ === "shopify")
    .flatMap((integration) => asList(integration.orders).map(asObject));
  const linked = orders
    .map((order) => ({ name: asText(order.name, 40), at: asInstant(order.created_at) ?? "" }))
    .sort((a, b) => b.at.localeCompare(a.at))
    .flatMap(({ name }) => name ?? []);
  return [...new Set([...inFields.slice(0, 5), ...linked.slice(0, 10)])];
}

function messageFrom(raw: Record<string, unknown>, now: Date): Message {
  const sender = asObject(raw.sender);
  const source = asObject(raw.source);
  const text = asBody(raw.body_text);
  const html = asBody(raw.body_html);
  const isNote = raw.public === false || raw.channel === "internal-note" || source.type === "internal-note";
  // What a rule sent (an acknowledgement, an auto-reply) is nobody's answer to the customer's words.
  const byRule = raw.from_agent === true && (asId(raw.rule_id) !== null || raw.via === "rule");
  const sentAt = asInstant(raw.sent_datetime) ?? asInstant(raw.created_datetime);
  return {
    id: asId(raw.id),
    author: byRule ? "system" : raw.from_agent === true || isNote ? "agent" : "customer",
    public: !isNote,
    // Some instants lie in the future (measured, 2026-08): a message that is here was sent by now.
    sentAt: sentAt !== null && sentAt > now.toISOString() ? now.toISOString() : sentAt,
    name: asText(sender.name),
    email: asEmail(sender.email) ?? asEmail(asObject(source.from).address),
    text: text ?? (html === null ? "" : null),
    html,
    attachments: asList(raw.attachments)
      .map(asObject)
      .flatMap(({ name, content_type }): Attachment[] => {
        const file = asText(name, 500);
        return file === null ? [] : [{ name: file, type: asText(content_type, 200) }];
      })
      .slice(0, 100),
  };
}

interface ShownThread extends Traits {
  customerName: string | null;
  messages: Message[];
}

/** The one conversation in sight; null while there is none, more than one, or an empty one. */
function shownThread(document: Document): ShownThread | null {
  const [thread, second] = shownThreads(document);
  if (thread === undefined || second !== undefined) return null;
  const bubbles = shownBubbles(document).filter((bubble) => contains(thread, bubble));
  if (bubbles.length === 0) return null;
  const link = findVariant(document, SELECTORS.customer, (found) => isPagePart(found) && isShown(found))
    ?.elements[0];
  const customerName = link === undefined ? null : labelOf(link) || null;
  const customerId = /\/customer\/(\d+)/.exec((link && attributeOf(link, "href")) ?? "")?.[1] ?? null;
  const read = bubbles.slice(-100).map((bubble) => ({ bubble, message: readBubble(bubble, customerName) }));
  const received = read.filter(({ message }) => message.author === "customer");
  const prints = new Set(
    (received.length > 0 ? received : read).flatMap(
      ({ bubble }) => printOf(rawTextOf(bodyOf(bubble) ?? bubble)) ?? [],
    ),
  );
  return { customerId, customerName, prints, messages: read.map(({ message }) => message) };
}

/**
 * What the page itself shows; null while it shows no conversation, more than one, or still the one before.
 * Which bubble is whose is not documented anywhere: told by class names and the customer's name, and where
 * neither tells, a message counts as the customer's, so that no question is taken for an answer.
 */
export function readThread(ref: TicketRef, document: Document, memory: GorgiasMemory): Ticket | null {
  const shown = shownThread(document);
  if (shown === null || isOfAnotherTicket(ref, shown, memory)) return null;
  noticeTicket(ref, document, memory, Date.now());
  const subject = findVariant(document, SELECTORS.subject, (found) => isPagePart(found) && isShown(found));
  return {
    ref,
    subject: subject === null ? "" : labelOf(subject.elements[0] as Element),
    requester: { name: shown.customerName, email: emailOn(document), phone: null, via: "dom" },
    messages: keepNewest(shown.messages),
    tags: [],
    channel: null,
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: null,
  };
}

/** No page takes this long to follow its address: what it shows by then is what it has. */
const SETTLED_MS = 10_000;

/**
 * Learns from the page how to recognise the ticket that the address names, where REST does not tell: it is
 * down, or the ticket was read before this page was loaded and may not be asked for yet. After a click on the
 * next ticket the page shows the one before for a moment, so only what cannot be that one is learned.
 */
export function noticeTicket(ref: TicketRef, document: Document, memory: GorgiasMemory, now: number): void {
  if (memory.at?.id !== ref.id) memory.at = { id: ref.id, since: now, before: memory.at?.id ?? null };
  if (memory.traits.has(ref.id)) return;
  const shown = shownThread(document);
  if (shown === null || isOfAnotherTicket(ref, shown, memory)) return;
  const { before, since } = memory.at;
  const isFirst = before === null;
  const left = before === null ? undefined : memory.traits.get(before);
  const differs = left !== undefined && canBeToldApart(shown, left);
  if (isFirst || differs || now - since > SETTLED_MS)
    remember(memory, ref.id, { customerId: shown.customerId, prints: shown.prints });
}

function canBeToldApart(a: Traits, b: Traits): boolean {
  if (a.customerId !== null && b.customerId !== null && a.customerId !== b.customerId) return true;
  return a.prints.size > 0 && b.prints.size > 0;
}

/** Whether the conversation in sight is, or can be, one of the other tickets that are known. */
function isOfAnotherTicket(ref: TicketRef, shown: ShownThread, memory: GorgiasMemory): boolean {
  const own = memory.traits.get(ref.id);
  const prints = [...shown.prints];
  if (own !== undefined && own.prints.size > 0) return !prints.some((print) => own.prints.has(print));
  return [...memory.traits].some(([id, other]) => {
    if (id === ref.id) return false;
    const shared = prints.filter((print) => other.prints.has(print)).length;
    if (shared === 0) return false;
    // Two tickets may share a message ("any news?"), and not all of them unless it is that other one.
    return shared === prints.length || shown.customerId === null || shown.customerId === other.customerId;
  });
}

function bodyOf(bubble: Element): Element | undefined {
  return findVariant(bubble, SELECTORS.bubbleBody)?.elements[0];
}

function readBubble(bubble: Element, customerName: string | null): Message {
  const body = bodyOf(bubble);
  const beside = (element: Element) => body === undefined || !contains(body, element);
  const first = (variants: Parameters<typeof findVariant>[1]) =>
    body === undefined ? undefined : findVariant(bubble, variants, beside)?.elements[0];
  const author = first(SELECTORS.bubbleAuthor);
  const time = first(SELECTORS.bubbleTime);
  const name = author === undefined ? null : labelOf(author) || null;
  const classes = attributeOf(bubble, "class") ?? "";
  const isNote = /internal[_-]?note|isInternal/i.test(classes);
  const byAgent =
    isNote ||
    /fromAgent|isAgent|agent\b/i.test(classes) ||
    (name !== null && customerName !== null && name !== customerName);
  return {
    id: null,
    author: byAgent ? "agent" : "customer",
    public: !isNote,
    sentAt: time === undefined ? null : asInstant(attributeOf(time, "datetime")),
    name,
    email: null,
    ...htmlOf(body ?? bubble),
    attachments: [],
  };
}

/** The address beside the conversation, if there is exactly one: more could belong to other people. */
function emailOn(document: Document): string | null {
  const links = findAll(document, 'a[href^="mailto:"]').filter((link) => isPagePart(link) && isShown(link));
  const emails = new Set(
    links.flatMap((link) => asEmail(attributeOf(link, "href")?.slice("mailto:".length))?.toLowerCase() ?? []),
  );
  return emails.size === 1 ? ([...emails][0] ?? null) : null;
}
