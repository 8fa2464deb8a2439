import { Parser } from "htmlparser2";
import type { ReplicaRequest } from "../contract.ts";
import { type Answer, type ApiDialect, example } from "../helpdesk-server.ts";
import { AGENT, COLLEAGUE, messageHtml, type TicketMessage } from "../tickets.ts";
import type { ZendeskTicket } from "./tickets.ts";

/** Zendesk's words for refusals, and an account of the Enterprise plan (700 requests a minute). */
export const ZENDESK_DIALECT: ApiDialect = {
  cookie: "_zendesk_session=replica",
  refusals: {
    unauthorised: { error: "Couldn't authenticate you" },
    forbidden: { error: { title: "Forbidden", message: "You do not have access to this page." } },
    missing: { error: "RecordNotFound", description: "Not found" },
    throttled: {
      error: "APIRateLimitExceeded",
      description: "Number of allowed API requests per minute exceeded",
    },
  },
  allowance: (remaining) => ({
    "x-rate-limit": "700",
    "x-rate-limit-remaining": String(Math.round(700 * remaining)),
    "ratelimit-limit": "700",
    "ratelimit-remaining": String(Math.round(700 * remaining)),
    "ratelimit-reset": "41",
  }),
};

const AGENT_ID = 235323;
const COLLEAGUE_ID = 235324;
const SYSTEM_ID = -1;
const ORDER_FIELD = 360001;

const requesterId = (ticket: ZendeskTicket) => 20978000 + ticket.id;
const agoIso = (now: Date, minutes: number) =>
  `${new Date(now.getTime() - minutes * 60_000).toISOString().slice(0, 19)}Z`;

/** Answers as Zendesk's Support API does, in the shapes of `api-examples/`; null for what it does not know. */
export async function answerZendesk(
  request: ReplicaRequest,
  tickets: readonly ZendeskTicket[],
  now: Date,
): Promise<Answer | null> {
  const { pathname, searchParams } = request.url;
  const path = pathname.replace(/^\/api\/v2\//, "").replace(/\.json$/, "");
  const withUsers = (searchParams.get("include") ?? "").split(",").includes("users");
  const ok = (body: unknown): Answer => ({ status: 200, body });
  const find = (id: string | undefined) => tickets.find((ticket) => String(ticket.id) === id);

  if (path === "users/me") return ok(await example("zendesk-user-me"));
  const user = /^users\/(\d+)$/.exec(path);
  if (user) {
    const found = (await Promise.all(tickets.map((ticket) => usersOf(ticket, now)))).flat();
    const one = found.find(({ id }) => String(id) === user[1]);
    return one ? ok({ user: one }) : null;
  }
  const single = find(/^tickets\/(\d+)$/.exec(path)?.[1]);
  if (single) {
    const body = { ticket: await ticketBody(single, now, request.host) };
    return ok(withUsers ? { ...body, users: await usersOf(single, now) } : body);
  }
  const commented = find(/^tickets\/(\d+)\/comments$/.exec(path)?.[1]);
  if (commented) {
    const comments = await commentBodies(commented, now);
    if (searchParams.get("sort_order") === "desc") comments.reverse();
    const perPage = Math.min(100, Number(searchParams.get("per_page") ?? 100));
    return ok({
      comments: comments.slice(0, perPage),
      ...(withUsers ? { users: await usersOf(commented, now) } : {}),
      next_page: null,
      previous_page: null,
      count: comments.length,
    });
  }
  if (/^views\/\d+\/tickets$/.test(path)) {
    const bodies = await Promise.all(tickets.map((ticket) => ticketBody(ticket, now, request.host)));
    return ok({ tickets: bodies, next_page: null, previous_page: null, count: bodies.length });
  }
  if (path === "search") {
    const wanted = /requester:(\S+)/.exec(searchParams.get("query") ?? "")?.[1]?.toLowerCase();
    const found = tickets.filter((ticket) => ticket.requester.email?.toLowerCase() === wanted);
    const results = await Promise.all(
      found.map(async (ticket) => ({
        ...(await ticketBody(ticket, now, request.host)),
        result_type: "ticket",
      })),
    );
    return ok({ results, facets: null, next_page: null, previous_page: null, count: results.length });
  }
  if (path === "macros/active" || path === "macros") return ok(await example("zendesk-macros"));
  return null;
}

async function ticketBody(ticket: ZendeskTicket, now: Date, host: string): Promise<Record<string, unknown>> {
  const { ticket: shape } = await example("zendesk-ticket");
  const first = ticket.messages[0];
  const last = ticket.messages.at(-1);
  const custom = [
    { id: ORDER_FIELD, value: ticket.orderField ?? null },
    { id: 360002, value: "2026-11-20" },
    { id: 360003, value: null },
    { id: 360004, value: "shipping_question" },
  ];
  return {
    ...(shape as Record<string, unknown>),
    url: `https://${host}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    via: viaOf(ticket, "customer"),
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first?.text ?? "",
    status: ticket.status,
    tags: ticket.tags,
    requester_id: requesterId(ticket),
    submitter_id: requesterId(ticket),
    assignee_id: AGENT_ID,
    created_at: agoIso(now, first?.minutesAgo ?? 0),
    updated_at: agoIso(now, last?.minutesAgo ?? 0),
    custom_fields: custom,
    fields: custom,
    from_messaging_channel: ticket.channel === "native_messaging",
  };
}

function viaOf(ticket: ZendeskTicket, author: TicketMessage["author"]): Record<string, unknown> {
  if (author === "rule")
    return { channel: "rule", source: { from: { id: 1, title: "Acknowledge" }, to: {}, rel: "trigger" } };
  if (author !== "customer") return { channel: "web", source: { from: {}, to: {}, rel: null } };
  const { name, email } = ticket.requester;
  return {
    channel: ticket.channel,
    source: {
      from: ticket.channel === "email" ? { address: email, name } : {},
      to: { name: "Shop", address: "support@shop.example" },
      rel: null,
    },
  };
}

async function commentBodies(ticket: ZendeskTicket, now: Date): Promise<Record<string, unknown>[]> {
  const { comments } = (await example("zendesk-ticket-comments-include-users")) as {
    comments: Record<string, unknown>[];
  };
  const authors = {
    customer: requesterId(ticket),
    agent: AGENT_ID,
    colleague: COLLEAGUE_ID,
    rule: SYSTEM_ID,
  };
  // A running messaging conversation is not among the comments until it ends.
  const written = ticket.channel === "native_messaging" ? ticket.messages.slice(0, 1) : ticket.messages;
  return written.map((message, index) => ({
    ...comments[0],
    id: ticket.id * 1_000 + index,
    author_id: authors[message.author],
    body: message.text ?? textOf(message),
    plain_body: message.text ?? textOf(message),
    html_body: `<div class="zd-comment" dir="auto">${messageHtml(message)}</div>`,
    public: message.note !== true,
    attachments: (message.attachments ?? []).map(({ name, type }, at) => ({
      id: ticket.id * 100 + at,
      file_name: name,
      content_url: `https://shop.zendesk.com/attachments/token/x${at}/?name=${encodeURIComponent(name)}`,
      content_type: type,
      size: 2532,
      inline: false,
      thumbnails: [],
    })),
    audit_id: ticket.id * 10_000 + index,
    via: viaOf(ticket, message.author),
    created_at: agoIso(now, message.minutesAgo),
  }));
}

/** Zendesk derives the plain body of a mail that has HTML alone: what is no text does not get into it. */
function textOf(message: TicketMessage): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag(name) {
      parts.push(" ");
      if (NO_TEXT.has(name)) hidden++;
    },
    ontext(text) {
      if (hidden === 0) parts.push(text);
    },
    onclosetag(name) {
      parts.push(" ");
      if (NO_TEXT.has(name)) hidden--;
    },
  });
  parser.end(messageHtml(message));
  return parts.join("").replace(/\s+/g, " ").trim();
}

const NO_TEXT = new Set(["script", "style", "title", "noscript", "template", "iframe", "object", "textarea"]);

async function usersOf(ticket: ZendeskTicket, now: Date): Promise<Record<string, unknown>[]> {
  const { user: shape } = await example("zendesk-user");
  const base = { ...(shape as Record<string, unknown>), updated_at: agoIso(now, 60) };
  const authors = new Set(ticket.messages.map(({ author }) => author));
  const users: Record<string, unknown>[] = [
    { ...base, ...ticket.requester, id: requesterId(ticket), role: "end-user" },
    { ...base, ...AGENT, id: AGENT_ID, role: "agent" },
  ];
  if (authors.has("colleague")) users.push({ ...base, ...COLLEAGUE, id: COLLEAGUE_ID, role: "admin" });
  return users;
}
