import type { Attachment, Message, Ticket, TicketRef } from "../../core/ticket/ticket.ts";
import type { ReadContext, RestFailure } from "../contract.ts";
import {
  attributeOf,
  closestOf,
  contains,
  findAll,
  findVariant,
  htmlOf,
  isShown,
  labelOf,
  parentOf,
  readVariant,
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
  rememberLast,
  TICKETS_REMEMBERED,
} from "../rest.ts";
import { findPane, isPagePart } from "./insert-reply.ts";
import { SELECTORS } from "./selectors.ts";

/** Zendesk counts requests by the minute (developer.zendesk.com, rate limits). */
const WINDOW_MS = 60_000;

/** What the adapter keeps between two reads, in the page's memory only. */
export interface ZendeskMemory {
  agentName: string | null;
  /** The newest few tickets that REST was asked for, by id. */
  asked: Map<string, Asked & { updatedAt: string | null; answer: Promise<RestTicket> }>;
}

export function createZendeskMemory(): ZendeskMemory {
  return { agentName: null, asked: new Map() };
}

/** What REST told: everything, everything but the messages, or why nothing. */
export type RestTicket =
  | {
      ticket: Ticket;
      /** Why the messages are missing; null when they are there. */
      lacks: RestFailure | null;
      description: Message | null;
      requesterId: string | null;
    }
  | { failure: RestFailure };

/**
 * Reads one ticket over REST with at most two GETs: the ticket with its users, the comments with theirs. They
 * are not bound to the caller's signal: an agent who comes back within a minute gets the same answer without
 * another request. When nothing of the ticket has changed since the last time, the second GET tells the
 * agent's own name instead.
 */
export async function askTicket(
  ref: TicketRef,
  origin: string,
  context: ReadContext,
  memory: ZendeskMemory,
): Promise<RestTicket> {
  const now = context.now().getTime();
  const before = memory.asked.get(ref.id);
  if (before !== undefined && !mayAskAgain(before, now)) return before.answer;
  if (now < context.pause.until) return { failure: "throttled" };
  const earlier = before === undefined ? null : await before.answer;
  const record: Asked & { updatedAt: string | null; answer: Promise<RestTicket> } = {
    at: now,
    refusedAt: null,
    updatedAt: before?.updatedAt ?? null,
    answer: Promise.resolve<RestTicket>({ failure: "failed" }),
  };
  record.answer = ask(ref, origin, context, memory, earlier, record);
  rememberLast(memory.asked, ref.id, record, TICKETS_REMEMBERED);
  return record.answer;
}

async function ask(
  ref: TicketRef,
  origin: string,
  context: ReadContext,
  memory: ZendeskMemory,
  earlier: RestTicket | null,
  record: Asked & { updatedAt: string | null },
): Promise<RestTicket> {
  const get = createPacedGet(origin, WINDOW_MS, context);
  const first = await get(`/api/v2/tickets/${ref.id}.json?include=users`);
  if (first.kind !== "json") {
    if (isRefusal(first.kind)) record.refusedAt = context.now().getTime();
    return { failure: first.kind };
  }
  const answer = asObject(first.value);
  const ticket = asObject(answer.ticket);
  // An answer about another ticket is worth nothing, whoever's fault it is.
  if (asId(ticket.id) !== ref.id) return { failure: "failed" };
  const users = usersOf(answer.users);
  const requesterId = asId(ticket.requester_id);
  const read = ticketFrom(ref, ticket, users);
  const description = descriptionFrom(ticket, read);

  const updatedAt = asText(ticket.updated_at);
  const unchanged = updatedAt !== null && updatedAt === record.updatedAt;
  record.updatedAt = updatedAt;
  const without = (lacks: RestFailure): RestTicket => ({ ticket: read, lacks, description, requesterId });
  if (first.pauseMs !== null) return without("throttled");
  if (unchanged && earlier !== null && "ticket" in earlier && earlier.lacks === null) {
    if (memory.agentName === null) {
      const me = await get("/api/v2/users/me.json");
      if (me.kind === "json") memory.agentName = asText(asObject(asObject(me.value).user).name, 200);
    }
    return { ...earlier, ticket: { ...read, messages: earlier.ticket.messages } };
  }

  const second = await get(
    `/api/v2/tickets/${ref.id}/comments.json?include=users&sort_order=desc&per_page=100`,
  );
  if (second.kind !== "json") return without(second.kind);
  const list = asObject(second.value);
  for (const [id, user] of usersOf(list.users)) users.set(id, user);
  const messages = asList(list.comments).map((comment) => messageFrom(asObject(comment), requesterId, users));
  if (messages.length === 0) return without("failed");
  // Whatever order the answer came in.
  messages.sort((a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? ""));
  return { ticket: { ...read, messages: keepNewest(messages) }, lacks: null, description, requesterId };
}

function usersOf(value: unknown): Map<string, Record<string, unknown>> {
  const users = new Map<string, Record<string, unknown>>();
  for (const user of asList(value).map(asObject)) {
    const id = asId(user.id);
    if (id !== null) users.set(id, user);
  }
  return users;
}

function ticketFrom(
  ref: TicketRef,
  ticket: Record<string, unknown>,
  users: Map<string, Record<string, unknown>>,
): Ticket {
  const requester = users.get(asId(ticket.requester_id) ?? "") ?? {};
  const via = asObject(ticket.via);
  const fields = asList(ticket.custom_fields ?? ticket.fields).map((field) => asObject(field).value);
  const sender = asObject(asObject(via.source).from);
  return {
    ref,
    subject: asText(ticket.raw_subject ?? ticket.subject, 2_000) ?? "",
    requester: {
      name: asText(requester.name),
      // Without the side-loaded user the sender of the first e-mail is the requester, unless an agent forwarded it.
      email:
        asEmail(requester.email) ??
        (asId(ticket.submitter_id) === asId(ticket.requester_id) ? asEmail(sender.address) : null),
      phone: asText(requester.phone, 100),
      via: "api",
    },
    messages: [],
    tags: asList(ticket.tags)
      .flatMap((tag) => asText(tag, 200) ?? [])
      .slice(0, 200),
    channel: asText(via.channel, 60)?.toLowerCase() ?? null,
    // A user's locale is the account's default for most customers: no statement about this ticket.
    language: null,
    orderHints: [
      ...new Set(
        fields
          .map((value) => (typeof value === "number" ? String(value) : (asText(value, 40)?.trim() ?? "")))
          .filter(looksLikeOrderName),
      ),
    ].slice(0, 5),
    brand: asId(ticket.brand_id),
    agentName: null,
    status: asText(ticket.status, 60),
  };
}

/** The first message as the ticket itself repeats it: for when the comments were not to be had. */
function descriptionFrom(ticket: Record<string, unknown>, { requester }: Ticket): Message | null {
  const text = asBody(ticket.description);
  if (text === null) return null;
  return {
    id: null,
    author: "customer",
    public: ticket.is_public !== false,
    sentAt: asInstant(ticket.created_at),
    name: requester.name,
    email: requester.email,
    text,
    html: null,
    attachments: [],
  };
}

function messageFrom(
  comment: Record<string, unknown>,
  requesterId: string | null,
  users: Map<string, Record<string, unknown>>,
): Message {
  const authorId = asId(comment.author_id);
  const user = users.get(authorId ?? "") ?? {};
  const isPublic = comment.public === true;
  const channel = asText(asObject(comment.via).channel)?.toLowerCase();
  const text = asBody(comment.plain_body ?? comment.body);
  const html = asBody(comment.html_body);
  // Triggers and automations write as "rule" or as user -1: no agent has answered then.
  const bySystem = channel === "rule" || channel === "system" || authorId === "-1";
  const byCustomer = authorId === null ? false : authorId === requesterId || user.role === "end-user";
  return {
    id: asId(comment.id),
    author: bySystem ? "system" : byCustomer && isPublic ? "customer" : "agent",
    public: isPublic,
    sentAt: asInstant(comment.created_at),
    name: asText(user.name),
    email: asEmail(user.email),
    text: text ?? (html === null ? "" : null),
    html,
    attachments: asList(comment.attachments)
      .map(asObject)
      .flatMap(({ file_name, content_type }): Attachment[] => {
        const name = asText(file_name, 500);
        return name === null ? [] : [{ name, type: asText(content_type, 200) }];
      })
      .slice(0, 100),
  };
}

/**
 * What the page itself shows of a ticket; null while its pane or its conversation is not there. Zendesk's page
 * names no e-mail beside a message: requester and authors are told apart by badge, note marker and name.
 */
export function readPane(ref: TicketRef, document: Document, requesterName: string | null): Ticket | null {
  const pane = findPane(document, ref.id);
  const log =
    pane === null
      ? undefined
      : findVariant(pane, SELECTORS.log, (log) => !isNestedIn(log, ARTICLE))?.elements[0];
  if (pane === null || log === undefined) return null;
  const articles =
    findVariant(log, SELECTORS.comment, (article) => !isNestedIn(article, ARTICLE))?.elements ?? [];
  const seen = articles.slice(-100).map(readArticle);
  if (seen.length === 0) return null;
  const pathName = findVariant(pane, SELECTORS.pathRequester, isPagePart)?.elements[0];
  const badges = seen.some(({ badge }) => badge);
  const firstName = seen.find(({ message, badge }) => message.public && !badge)?.message.name ?? null;
  const customer = requesterName ?? (pathName === undefined ? null : labelOf(pathName)) ?? firstName;
  const messages = seen.map(({ message, badge }): Message => {
    const byCustomer =
      message.public && !badge && (badges || message.name === null || message.name === customer);
    return { ...message, author: byCustomer ? "customer" : "agent" };
  });
  const subject = findVariant(pane, SELECTORS.subject, isPagePart);
  const channel = findVariant(pane, SELECTORS.channel, isPagePart)?.elements[0];
  const channelName = channel === undefined ? null : attributeOf(channel, "data-channel");
  return {
    ref,
    subject:
      (subject === null ? null : readVariant(subject.elements[0] as Element, undefined))?.slice(0, 2_000) ??
      "",
    requester: { name: customer, email: emailIn(pane), phone: null, via: "dom" },
    messages: keepNewest(messages),
    tags: [],
    // The composer's channel: `web` stands for e-mail too, and a note says nothing about the ticket.
    channel:
      channelName === null || /^(?:web|internal)$/i.test(channelName)
        ? null
        : channelName.slice(0, 60).toLowerCase(),
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: null,
  };
}

const ARTICLE = SELECTORS.comment[0].select;

function isNestedIn(element: Element, selector: string): boolean {
  const parent = parentOf(element);
  return parent !== null && closestOf(parent, selector) !== null;
}

function readArticle(article: Element): { message: Message; badge: boolean } {
  const bodies = findVariant(article, SELECTORS.commentBody)?.elements ?? [];
  const body = bodies.find((one) => !bodies.some((other) => other !== one && contains(other, one)));
  const beside = (element: Element) => !bodies.some((one) => contains(one, element));
  const first = (variants: Parameters<typeof findVariant>[1]) =>
    findVariant(article, variants, beside)?.elements[0];
  const sender = first(SELECTORS.commentSender);
  const time = first(SELECTORS.commentTime);
  const content = body === undefined ? { html: null, text: labelOf(article) } : htmlOf(body);
  return {
    badge: first(SELECTORS.commentByAgent) !== undefined,
    message: {
      id: null,
      author: "customer",
      public: first(SELECTORS.commentNote) === undefined,
      sentAt: time === undefined ? null : asInstant(attributeOf(time, "datetime")),
      name: sender === undefined ? null : labelOf(sender) || null,
      email: null,
      ...content,
      attachments: findAll(article, SELECTORS.attachment[0].select).filter(beside).flatMap(attachmentFrom),
    },
  };
}

function attachmentFrom(link: Element): Attachment[] {
  const address = attributeOf(link, "href") ?? "";
  if (!URL.canParse(address, link.ownerDocument.baseURI)) return [];
  const name = new URL(address, link.ownerDocument.baseURI).searchParams.get("name");
  return name === null || name === "" ? [] : [{ name: name.slice(0, 500), type: null }];
}

/** The customer pane's address, if it is open and shows exactly one: a note in it may name other people. */
function emailIn(pane: Element): string | null {
  const customer = findVariant(pane, SELECTORS.customerPane, (found) => isPagePart(found) && isShown(found));
  const found = new Set<string>();
  for (const link of customer?.elements.flatMap((element) => findAll(element, 'a[href^="mailto:"]')) ?? []) {
    const email = asEmail(attributeOf(link, "href")?.slice("mailto:".length));
    if (email !== null) found.add(email.toLowerCase());
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
