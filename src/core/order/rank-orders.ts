import { sameTracking } from "./current-shipment.ts";
import { sameEmail } from "./derive.ts";
import type { DraftFacts, OrderFacts } from "./facts.ts";
import { findBaseOrderName, normaliseOrderName } from "./identifiers.ts";
import { findTime } from "./instant.ts";
import { findMentionedProduct, type Mentions, mentionsDate, mentionsNumber } from "./mentions.ts";

/** What the ticket says about which order it is about. Every list may be empty. */
export interface RankHints {
  /** Order numbers in the customer's newest words, most trusted first. */
  names: readonly string[];
  /** Order numbers in the helpdesk's own fields: one is the ticket's, several are the customer's list. */
  fieldNames?: readonly string[] | undefined;
  /** Order numbers in the customer's own earlier messages, the latest first. */
  earlierNames?: readonly string[] | undefined;
  /** Tracking numbers elsewhere in the ticket. */
  earlierTracking?: readonly string[] | undefined;
  /** Phone numbers in the newest words: a trace, and no proof. */
  mentionedPhones?: readonly string[] | undefined;
  /** What else the newest words say. Counts for the requester's own orders only. */
  mentions?: Mentions | undefined;
  /** Addresses that the requester is known by. */
  emails: readonly string[];
  /** Addresses that a contact form or a forwarded mail names as the sender's: looked up, and never taken as proof. */
  claimed?: { emails: readonly string[]; where: string } | undefined;
  phones: readonly string[];
  trackingNumbers: readonly string[];
  subjectNames: readonly string[];
  /** Order numbers in quoted history: often those of an earlier order. */
  quotedNames: readonly string[];
  /** Drafts that became orders: who names the draft means the order. */
  drafts?: readonly Pick<DraftFacts, "name" | "order_name">[] | undefined;
  /** Name or id of the order that the agent chose. */
  pinned?: string | null | undefined;
}

export interface RankedOrder {
  order: OrderFacts;
  /** Why it is here, in the agent's words: `number #1001 in the message`. */
  reasons: string[];
  /** The order's e-mail is known and is none of the requester's. */
  otherCustomer: boolean;
  /** Only an address in the text says that it is this customer's: as closed as another customer's until confirmed. */
  claimed: boolean;
  /** What the requester's address or phone number makes of it: their latest order, or the latest still under way. */
  recency: "latest open" | "latest" | null;
  score: number;
}

const SCORE = {
  pinned: 1000,
  newest: 100,
  tracking: 80,
  field: 90,
  /** A number that nobody calls an order number, and that one of their own orders has. */
  bare: 70,
  subject: 60,
  earlier: 45,
  earlierTracking: 45,
  base: 40,
  quoted: 30,
  fieldList: 5,
  email: 20,
  phone: 15,
  mentionedPhone: 10,
  product: 14,
  date: 12,
  open: 8,
  latest: 2,
  /** Less than a number in the newest words or the subject, more than one in quoted history. */
  otherCustomer: -25,
} as const;

/**
 * Orders the candidates: what the agent pinned, then what the newest words name, then what the requester is
 * known by. Another customer's order is never hidden and never unmarked.
 */
export function rankOrders(orders: readonly OrderFacts[], hints: RankHints): RankedOrder[] {
  const own = orders.filter((order) => isOwn(order, hints) || isClaimed(order, hints));
  const latest = newest(own);
  const latestOpen = newest(own.filter(isOpen));
  return orders
    .map((order) => rank(order, hints, { latest, latestOpen, own }))
    .sort((left, right) => right.score - left.score || time(right.order) - time(left.order));
}

/** The orders that are the requester's, or that the text says are. */
interface Own {
  own: readonly OrderFacts[];
  latest: OrderFacts | undefined;
  latestOpen: OrderFacts | undefined;
}

function rank(order: OrderFacts, hints: RankHints, { latest, latestOpen, own }: Own): RankedOrder {
  const ranked: RankedOrder = {
    order,
    reasons: [],
    otherCustomer: isOther(order, hints.emails),
    claimed: isClaimed(order, hints) && !isOwn(order, hints),
    recency: null,
    score: 0,
  };
  const because: Because = (score, reason) => {
    ranked.score += score;
    ranked.reasons.push(reason);
  };
  if (isPinned(order, hints.pinned)) because(SCORE.pinned, "chosen by you");
  rankByName(order, hints, because);
  const tracking = hints.trackingNumbers.find((number) => hasTracking(order, number));
  if (tracking !== undefined) because(SCORE.tracking, `tracking number ${tracking} in the message`);
  else rankByEarlierTracking(order, hints, because);
  const byEmail = hints.emails.some(
    (email) => typeof order.email === "string" && sameEmail(email, order.email),
  );
  const byPhone = hints.phones.some((phone) => samePhone(phone, order.phone));
  if (byEmail || byPhone || ranked.claimed) {
    const whose = byEmail
      ? "requester's e-mail"
      : byPhone
        ? "requester's phone number"
        : `e-mail in the ${hints.claimed?.where}`;
    ranked.recency = order === latestOpen ? "latest open" : order === latest ? "latest" : null;
    because(
      byPhone && !byEmail ? SCORE.phone : SCORE.email,
      ranked.recency === null ? whose : `${whose}, ${ranked.recency}`,
    );
    if (order === latestOpen) ranked.score += SCORE.open;
    if (order === latest) ranked.score += SCORE.latest;
  } else if (hints.mentionedPhones?.some((phone) => samePhone(phone, order.phone)) === true) {
    because(SCORE.mentionedPhone, "phone number in the message");
  }
  if (own.includes(order)) rankByMentions(order, hints, own, because);
  if (ranked.claimed) ranked.reasons.push("not proven to be theirs");
  else if (ranked.otherCustomer) because(SCORE.otherCustomer, "another customer's order");
  return ranked;
}

type Because = (score: number, reason: string) => void;

function rankByEarlierTracking(
  order: OrderFacts,
  { earlierTracking = [] }: RankHints,
  because: Because,
): void {
  const tracking = earlierTracking.find((number) => hasTracking(order, number));
  if (tracking !== undefined) because(SCORE.earlierTracking, `tracking number ${tracking} in the ticket`);
}

/** Product words and days tell one's own orders apart. Alone they say nothing about whose an order is. */
function rankByMentions(
  order: OrderFacts,
  { mentions }: RankHints,
  own: readonly OrderFacts[],
  because: Because,
): void {
  if (mentions === undefined) return;
  const others = own.filter((other) => other !== order);
  const product = findMentionedProduct(mentions, order, others);
  if (product !== null) because(SCORE.product, `${product} in the message`);
  if (others.length > 0 && mentionsDate(mentions, order))
    because(SCORE.date, "ordered on a day in the message");
}

/** The best of the places that name the order; a number in quoted history does not add to one in the message. */
function rankByName(order: OrderFacts, hints: RankHints, because: Because): void {
  const { fieldNames = [], earlierNames = [], mentions } = hints;
  const draft = hints.drafts?.find(({ order_name }) => order_name && sameName(order_name, order.name))?.name;
  const isBare = mentions !== undefined && isOwn(order, hints) && mentionsNumber(mentions, order);
  const places = [
    { names: hints.names, score: SCORE.newest, where: "in the message" },
    { names: isBare ? [order.name ?? ""] : [], score: SCORE.bare, where: "in the message" },
    {
      names: fieldNames,
      score: fieldNames.length === 1 ? SCORE.field : SCORE.fieldList,
      where: "in the helpdesk's fields",
    },
    { names: hints.subjectNames, score: SCORE.subject, where: "in the subject" },
    { names: earlierNames, score: SCORE.earlier, where: "in an earlier message" },
    { names: hints.quotedNames, score: SCORE.quoted, where: "in the quoted history" },
  ].sort((left, right) => right.score - left.score);
  for (const { names, score, where } of places) {
    const index = names.findIndex((name) => sameName(name, order.name) || sameName(name, draft));
    if (index < 0) continue;
    const said = sameName(names[index] ?? "", order.name) ? `number ${order.name}` : `its draft ${draft}`;
    // The first of several numbers is usually the one; five steps keep the places apart.
    because(score - Math.min(index, 5), `${said} ${where}`);
    return;
  }
  for (const { names, where } of places) {
    const derived = names.find((name) => findBaseOrderName(name) === normaliseOrderName(order.name ?? ""));
    if (derived === undefined) continue;
    because(SCORE.base, `original order of ${derived} ${where}`);
    return;
  }
}

function isPinned(order: OrderFacts, pinned: string | null | undefined): boolean {
  if (!pinned) return false;
  return order.id === pinned || sameName(pinned, order.name);
}

function sameName(left: string, right: string | null | undefined): boolean {
  return typeof right === "string" && normaliseOrderName(left) === normaliseOrderName(right);
}

function isOther(order: OrderFacts, emails: readonly string[]): boolean {
  if (typeof order.email !== "string" || order.email === "" || emails.length === 0) return false;
  return !emails.some((email) => sameEmail(email, order.email ?? ""));
}

function isClaimed(order: OrderFacts, { claimed }: RankHints): boolean {
  return (
    typeof order.email === "string" &&
    claimed !== undefined &&
    claimed.emails.some((email) => sameEmail(email, order.email ?? ""))
  );
}

function isOwn(order: OrderFacts, hints: RankHints): boolean {
  if (hints.emails.some((email) => typeof order.email === "string" && sameEmail(email, order.email)))
    return true;
  return hints.phones.some((phone) => samePhone(phone, order.phone));
}

/** Something is still to happen to it: not cancelled, and not everything delivered. */
function isOpen(order: OrderFacts): boolean {
  if (typeof order.cancelled_at === "string") return false;
  const shipments = order.shipments ?? [];
  return shipments.length === 0
    ? order.fulfillment_status !== "fulfilled"
    : shipments.some((shipment) => shipment.state !== "delivered" && shipment.state !== "cancelled");
}

function hasTracking(order: OrderFacts, number: string): boolean {
  return (order.shipments ?? []).some(
    (shipment) =>
      typeof shipment.tracking_number === "string" && sameTracking(number, shipment.tracking_number),
  );
}

/** The last nine digits: one side may carry the country's code and the other a leading zero. */
export function samePhone(left: string, right: string | null | undefined): boolean {
  if (typeof right !== "string") return false;
  const tail = (text: string): string => text.replace(/\D/g, "").slice(-9);
  return tail(left).length >= 7 && tail(left) === tail(right);
}

function newest(orders: readonly OrderFacts[]): OrderFacts | undefined {
  return orders.reduce<OrderFacts | undefined>(
    (best, order) => (best === undefined || time(order) > time(best) ? order : best),
    undefined,
  );
}

function time(order: OrderFacts): number {
  return findTime(order.created_at) ?? 0;
}
