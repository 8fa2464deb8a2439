import "./jitless.ts";
import * as z from "zod";
import type { PageMessage, PanelHello, PanelRequest } from "./protocol.ts";

/** Content scripts cut to 64 KB of text; a little more is room for the cut's own mark. */
const MESSAGE_CHARS = 70_000;
const MESSAGES = 200;

const line = (max: number) => z.string().max(max);
const id = line(200).min(1);

const ticketRef = z.strictObject({
  helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
  account: line(320).min(1),
  id: line(64).regex(/^[A-Za-z0-9_-]+$/),
});

const message = z.strictObject({
  id: line(200).nullable(),
  author: z.enum(["customer", "agent", "system"]),
  public: z.boolean(),
  sentAt: line(40).nullable(),
  name: line(1_000).nullable(),
  email: line(320).nullable(),
  text: line(MESSAGE_CHARS).nullable(),
  html: line(MESSAGE_CHARS).nullable(),
  attachments: z.array(z.strictObject({ name: line(500), type: line(200).nullable() })).max(100),
});

const ticket = z.strictObject({
  ref: ticketRef,
  subject: line(2_000),
  requester: z.strictObject({
    name: line(1_000).nullable(),
    email: line(320).nullable(),
    phone: line(100).nullable(),
    via: z.enum(["api", "dom"]),
  }),
  messages: z.array(message).max(MESSAGES),
  tags: z.array(line(200)).max(200),
  channel: line(60).nullable(),
  language: line(40).nullable(),
  orderHints: z.array(line(100)).max(50),
  brand: line(200).nullable(),
  agentName: line(200).nullable(),
  status: line(60).nullable(),
});

const selfTest = z.strictObject({
  helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
  at: line(40),
  checks: z
    .array(
      z.strictObject({
        name: line(100),
        found: z.boolean(),
        variant: z.number().int().nullable(),
        note: line(300).optional(),
      }),
    )
    .max(60),
});

/** What a content script may say. Anything else from a page is refused. */
export const pageMessage = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("page.located"),
    helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
    account: line(320).nullable(),
    ref: ticketRef.nullable(),
  }),
  z.strictObject({ type: z.literal("ticket.opened"), ticket, selfTest }),
  z.strictObject({
    type: z.literal("ticket.unread"),
    ref: ticketRef,
    why: z.enum(["signed-out", "gone", "unreadable"]),
    selfTest,
  }),
]) satisfies z.ZodType<PageMessage>;

const ref = { ref: ticketRef };
const email = line(320).regex(/^[^\s@<>"]+@[^\s@<>"]+$/);

/** What our own pages may ask. */
export const panelRequest = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("answer.set"), ...ref, item: id, value: line(2_000) }),
  z.strictObject({ type: z.literal("item.tick"), ...ref, item: id, done: z.boolean() }),
  z.strictObject({ type: z.literal("playbook.choose"), ...ref, playbook: id.nullable() }),
  z.strictObject({ type: z.literal("reply.choose"), ...ref, playbook: id, reply: id.nullable() }),
  z.strictObject({ type: z.literal("language.choose"), ...ref, language: line(40).nullable() }),
  z.strictObject({ type: z.literal("order.pin"), ...ref, order: id.nullable() }),
  z.strictObject({ type: z.literal("order.confirm-other"), ...ref, order: id }),
  z.strictObject({ type: z.literal("order.search"), ...ref, text: line(200).min(1) }),
  z.strictObject({
    type: z.literal("fact.state"),
    ...ref,
    path: line(100).regex(/^[a-z_]+(\.[a-z_]+)+$/),
    value: line(500).min(1),
    seen: line(500),
  }),
  z.strictObject({ type: z.literal("facts.refresh"), ...ref }),
  z.strictObject({
    type: z.literal("insertion.record"),
    ...ref,
    insertionId: id,
    playbook: id.nullable(),
    reply: id,
    outcome: z.enum(["inserted", "refused", "unknown", "copied", "undone"]),
    into: z.enum(["public", "internal"]),
    shownFor: z.number().nonnegative(),
  }),
  z.strictObject({ type: z.literal("replies.list") }),
  z.strictObject({ type: z.literal("settings.get") }),
  z.strictObject({
    type: z.literal("settings.change"),
    agentName: line(200).nullable().optional(),
    welcomeDone: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("gmail.enable"),
    account: email,
    teamAddresses: z.array(email).max(50),
  }),
  z.strictObject({ type: z.literal("gmail.disable"), account: email }),
  z.strictObject({ type: z.literal("shop.use-sample") }),
  z.strictObject({
    type: z.literal("shop.connect"),
    domain: line(300).min(1),
    credentials: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("token"), token: line(500).min(1) }),
      z.strictObject({
        kind: z.literal("client"),
        clientId: line(500).min(1),
        clientSecret: line(500).min(1),
      }),
    ]),
  }),
  z.strictObject({ type: z.literal("shop.test") }),
  z.strictObject({ type: z.literal("shop.disconnect") }),
  z.strictObject({ type: z.literal("page.self-test"), tabId: z.number().int() }),
]) satisfies z.ZodType<PanelRequest>;

export const panelHello = z.strictObject({
  type: z.literal("panel.watch"),
  windowId: z.number().int(),
  tabId: z.number().int().nullable(),
}) satisfies z.ZodType<PanelHello>;
