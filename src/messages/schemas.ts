import "./jitless.ts";
import * as z from "zod/mini";
import { TRACKER_KINDS } from "../core/order/trackers.ts";
import { channelRequests } from "./channel-schemas.ts";
import { packRequests } from "./pack-schemas.ts";
import type { PageMessage } from "./page-protocol.ts";
import type { PanelHello, PanelRequest } from "./protocol.ts";
import { secretsRequests } from "./secrets-schemas.ts";
import { shopRules } from "./shop-rules.ts";

/** Content scripts cut to 64 KB of text; a little more is room for the cut's own mark. */
const MESSAGE_CHARS = 70_000;
const MESSAGES = 200;

/** Types with their weights as JSON (`MAX_TEAM_FILE` of core/classify/team-weights-file.ts). */
const LEARNING_CHARS = 40_000_000;

const line = (max: number) => z.string().check(z.maxLength(max));
/** At least one character. */
const word = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const id = word(200);

const ticketRef = z.strictObject({
  helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
  account: word(320),
  id: line(64).check(z.regex(/^[A-Za-z0-9_-]+$/)),
});

const message = z.strictObject({
  id: z.nullable(line(200)),
  author: z.enum(["customer", "agent", "system"]),
  public: z.boolean(),
  sentAt: z.nullable(line(40)),
  name: z.nullable(line(1_000)),
  email: z.nullable(line(320)),
  text: z.nullable(line(MESSAGE_CHARS)),
  html: z.nullable(line(MESSAGE_CHARS)),
  attachments: z
    .array(z.strictObject({ name: line(500), type: z.nullable(line(200)) }))
    .check(z.maxLength(100)),
  partial: z.optional(z.literal(true)),
});

const ticket = z.strictObject({
  ref: ticketRef,
  subject: line(2_000),
  requester: z.strictObject({
    name: z.nullable(line(1_000)),
    email: z.nullable(line(320)),
    phone: z.nullable(line(100)),
    via: z.enum(["api", "dom"]),
  }),
  messages: z.array(message).check(z.maxLength(MESSAGES)),
  tags: z.array(line(200)).check(z.maxLength(200)),
  channel: z.nullable(line(60)),
  language: z.nullable(line(40)),
  orderHints: z.array(line(100)).check(z.maxLength(50)),
  brand: z.nullable(line(200)),
  agentName: z.nullable(line(200)),
  status: z.nullable(line(60)),
});

const selfTest = z.strictObject({
  helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
  at: line(40),
  checks: z
    .array(
      z.strictObject({
        name: line(100),
        found: z.boolean(),
        variant: z.nullable(z.int()),
        note: z.optional(line(300)),
      }),
    )
    .check(z.maxLength(60)),
});

const fellBack = z.nullable(
  z.enum(["signed-out", "forbidden", "gone", "redirected", "throttled", "failed", "slow"]),
);
const pausedUntil = z.int().check(z.nonnegative());

/** What a content script may say. Anything else from a page is refused. */
export const pageMessage = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("page.located"),
    helpdesk: z.enum(["gmail", "zendesk", "gorgias"]),
    account: z.nullable(line(320)),
    ref: z.nullable(ticketRef),
    signs: z.optional(z.boolean()),
  }),
  z.strictObject({ type: z.literal("ticket.opened"), ticket, selfTest, fellBack, pausedUntil }),
  z.strictObject({
    type: z.literal("ticket.unread"),
    ref: ticketRef,
    why: z.enum(["signed-out", "gone", "unreadable"]),
    selfTest,
    pausedUntil,
  }),
]) satisfies z.ZodMiniType<PageMessage>;

const ref = { ref: ticketRef };
const shop = z.optional(word(300));
const email = line(320).check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+$/));

/** What our own pages may ask. */
export const panelRequest = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("answer.set"), ...ref, item: id, value: line(2_000) }),
  z.strictObject({ type: z.literal("item.tick"), ...ref, item: id, done: z.boolean() }),
  z.strictObject({ type: z.literal("learning.get") }),
  z.strictObject({ type: z.literal("learning.export") }),
  z.strictObject({ type: z.literal("learning.import"), text: line(LEARNING_CHARS) }),
  z.strictObject({ type: z.literal("learning.reset") }),
  z.strictObject({ type: z.literal("playbook.choose"), ...ref, playbook: z.nullable(id) }),
  z.strictObject({ type: z.literal("reply.choose"), ...ref, playbook: id, reply: z.nullable(id) }),
  z.strictObject({ type: z.literal("language.choose"), ...ref, language: z.nullable(line(40)) }),
  z.strictObject({ type: z.literal("order.pin"), ...ref, order: z.nullable(id), shop }),
  z.strictObject({ type: z.literal("order.confirm-other"), ...ref, order: id, shop }),
  z.strictObject({ type: z.literal("order.search"), ...ref, text: word(200), shop }),
  z.strictObject({
    type: z.literal("fact.state"),
    ...ref,
    path: line(100).check(z.regex(/^[a-z_]+(\.[a-z_]+)+$/)),
    value: word(500),
    seen: line(500),
    shop,
  }),
  z.strictObject({ type: z.literal("facts.confirm"), ...ref, seen: word(500), shop }),
  z.strictObject({ type: z.literal("shop.choose"), ...ref, shop: z.nullable(word(300)) }),
  z.strictObject({ type: z.literal("facts.refresh"), ...ref }),
  z.strictObject({
    type: z.literal("insertion.record"),
    ...ref,
    insertionId: id,
    playbook: z.nullable(id),
    reply: id,
    outcome: z.enum(["inserted", "refused", "unknown", "copied", "undone"]),
    into: z.enum(["public", "internal"]),
    shownFor: z.number().check(z.nonnegative()),
  }),
  z.strictObject({ type: z.literal("replies.list") }),
  z.strictObject({ type: z.literal("ticket.current") }),
  z.strictObject({ type: z.literal("sample.orders") }),
  z.strictObject({ type: z.literal("settings.get") }),
  z.strictObject({
    type: z.literal("settings.change"),
    agentName: z.optional(z.nullable(line(200))),
    welcomeDone: z.optional(z.boolean()),
  }),
  z.strictObject({
    type: z.literal("gmail.enable"),
    account: email,
    teamAddresses: z.array(email).check(z.maxLength(50)),
  }),
  z.strictObject({ type: z.literal("gmail.disable"), account: email }),
  z.strictObject({ type: z.literal("shop.use-sample") }),
  z.strictObject({
    type: z.literal("shop.connect"),
    domain: word(300),
    credentials: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("token"), token: word(500) }),
      z.strictObject({
        kind: z.literal("client"),
        clientId: word(500),
        clientSecret: word(500),
      }),
    ]),
  }),
  z.strictObject({ type: z.literal("shop.test"), domain: word(300) }),
  z.strictObject({ type: z.literal("shop.disconnect"), domain: word(300) }),
  z.strictObject({ type: z.literal("shop.make-default"), domain: word(300) }),
  z.strictObject({ type: z.literal("shop.rules"), rules: shopRules }),
  z.strictObject({ type: z.literal("tracker.connect"), kind: z.enum(TRACKER_KINDS), key: word(500) }),
  z.strictObject({ type: z.literal("tracker.disconnect"), kind: z.enum(TRACKER_KINDS) }),
  z.strictObject({
    type: z.literal("tracker.register"),
    ...ref,
    kind: z.enum(TRACKER_KINDS),
    trackingNumber: word(100),
  }),
  z.strictObject({ type: z.literal("page.look"), tabId: z.int() }),
  z.strictObject({ type: z.literal("page.self-test"), tabId: z.int() }),
  ...packRequests,
  ...channelRequests,
  ...secretsRequests,
]) satisfies z.ZodMiniType<PanelRequest>;

export const panelHello = z.strictObject({
  type: z.literal("panel.watch"),
  windowId: z.int(),
  tabId: z.nullable(z.int()),
}) satisfies z.ZodMiniType<PanelHello>;
