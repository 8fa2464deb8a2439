import type { BusinessCalendar } from "../escalation/business-time.ts";
import { findCurrentShipment } from "../order/current-shipment.ts";
import { deriveOrderFacts, sameEmail } from "../order/derive.ts";
import type { OrderFacts, ShipmentFacts, ShopFacts } from "../order/facts.ts";
import { findIdentifiers, type Identifiers } from "../order/identifiers.ts";
import { findMentions } from "../order/mentions.ts";
import { withoutTags } from "../order/order-query.ts";
import { type RankedOrder, rankOrders } from "../order/rank-orders.ts";
import type { Policies } from "../pack/schema.ts";
import { formatDate, formatMoney } from "../reply/format-date.ts";
import type { NamedDraft, OrderCandidate, OrderChoice } from "../suggestion.ts";
import { newestWords } from "../ticket/newest-words.ts";
import { findRealSender } from "../ticket/real-sender.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketWords } from "../ticket/ticket-words.ts";
import type { AgentChoices } from "./input.ts";
import { findUnknownOrders, type UnknownOrders } from "./unknown-order.ts";

/** The order that the ticket is about, and the others it could be. */
export interface TicketOrder {
  ranked: RankedOrder[];
  chosen: RankedOrder | undefined;
  /** Another customer's, and the agent has not confirmed that this person may hear about it. */
  isForeign: boolean;
  trackingNumbers: string[];
  unknown: UnknownOrders;
}

const MAX_CANDIDATES = 20;

/** Finds the ticket's order among those the shop answered with. */
export function findTicketOrder(
  ticket: Ticket,
  { newest, text }: Pick<TicketWords, "newest" | "text">,
  facts: ShopFacts | undefined,
  choices: AgentChoices,
): TicketOrder {
  const inNewest = findIdentifiers(newest);
  const inSubject = findIdentifiers(ticket.subject);
  const orders = facts?.orders ?? [];
  const elsewhere = orders.length === 0 ? { own: [], all: [] } : readElsewhere(ticket);
  const { email, phone } = ticket.requester;
  const sender = findRealSender(ticket);
  const ranked = rankOrders(orders, {
    names: inNewest.orderNumbers,
    fieldNames: ticket.orderHints,
    subjectNames: inSubject.orderNumbers,
    earlierNames: elsewhere.own.flatMap(({ orderNumbers }) => orderNumbers),
    quotedNames: elsewhere.all.flatMap(({ orderNumbers }) => orderNumbers),
    emails: email === null || email === "" ? [] : [email],
    claimed: sender === null ? undefined : { emails: [sender.email], where: sender.through },
    phones: phone === null || phone === "" ? [] : [phone],
    mentionedPhones: inNewest.phones,
    trackingNumbers: inNewest.trackingNumbers,
    earlierTracking: [inSubject, ...elsewhere.own].flatMap(({ trackingNumbers }) => trackingNumbers),
    mentions: findMentions(newest),
    drafts: facts?.drafts,
    pinned: choices.order,
  });
  const chosen = ranked[0];
  const isForeign = chosen?.otherCustomer === true && !isConfirmed(chosen.order, choices);
  const unknown = findUnknownOrders(ticket, text, facts, chosen, choices);
  return { ranked, chosen, isForeign, trackingNumbers: inNewest.trackingNumbers, unknown };
}

/** What came before these messages of the customer's is about something else. */
const MAX_EARLIER = 8;
const NOTHING: Identifiers = { orderNumbers: [], emails: [], phones: [], trackingNumbers: [] };

/**
 * What the customer's messages name beside their newest words, the latest first: `own` in their own words, `all`
 * with what they quoted. A message is read closely only when it names anything at all.
 */
function readElsewhere({ messages }: Ticket): { own: Identifiers[]; all: Identifiers[] } {
  const latest = messages
    .filter(({ author, public: isPublic }) => author === "customer" && isPublic)
    .slice(-MAX_EARLIER)
    .reverse();
  const all = latest.map(({ text, html }) => findIdentifiers(text ?? withoutTags(html ?? "")));
  const own = latest.map(({ text, html }, index) => {
    const { orderNumbers = [], trackingNumbers = [] } = all[index] ?? {};
    if (orderNumbers.length + trackingNumbers.length === 0) return NOTHING;
    return findIdentifiers(newestWords(text === null ? { html: html ?? "" } : { text }));
  });
  return { own, all };
}

function isConfirmed(order: OrderFacts, choices: AgentChoices): boolean {
  return typeof order.name === "string" && choices.confirmedOther.includes(order.name);
}

/** The order's facts with what follows from them, for the rules of one pack. */
export function deriveTicketOrder(
  found: TicketOrder,
  ticket: Ticket,
  choices: AgentChoices,
  rules: { policies: Policies; calendar: BusinessCalendar },
  now: number,
): { order: OrderFacts | undefined; shipment: ShipmentFacts | undefined; orders: OrderFacts[] } {
  const { email } = ticket.requester;
  const derive = (order: OrderFacts): OrderFacts =>
    deriveOrderFacts(order, {
      requesterEmails: email === null || email === "" ? [] : [email],
      now: new Date(now),
      policies: rules.policies,
      calendar: rules.calendar,
    });
  const order = found.chosen === undefined ? undefined : derive(found.chosen.order);
  return {
    order,
    shipment: order === undefined ? undefined : findCurrentShipment(order, found.trackingNumbers),
    // `orders` are those of the person who writes: another customer's is not among them.
    orders: found.ranked
      .filter((each) => !each.otherCustomer || isConfirmed(each.order, choices))
      .map((each) => derive(each.order)),
  };
}

/** What the panel shows of the chosen order. Another customer's shows nothing about them until confirmed. */
export function describeChoice(found: TicketOrder, order: OrderFacts, choices: AgentChoices): OrderChoice {
  const { chosen, isForeign } = found;
  return {
    name: order.name ?? "",
    reasons: chosen?.reasons ?? [],
    other_customer: chosen?.otherCustomer ?? false,
    ...(chosen?.claimed === true ? { claimed: true } : {}),
    stands_in: found.unknown.standsIn,
    pinned: choices.order !== null && choices.order !== undefined && isPinned(order, choices.order),
    facts: isForeign ? withoutPersonalFacts(order) : order,
  };
}

function isPinned(order: OrderFacts, pinned: string): boolean {
  const plain = (name: string): string => name.replace(/^#/, "").toLowerCase();
  return order.id === pinned || (typeof order.name === "string" && plain(order.name) === plain(pinned));
}

/** Facts of an order that tell nobody who bought what, for how much, to where. */
function withoutPersonalFacts(order: OrderFacts): OrderFacts {
  const kept: OrderFacts = {
    name: order.name ?? null,
    email_matches_requester: false,
    not_permitted: order.not_permitted ?? [],
  };
  for (const key of ["id", "shop", "source", "observed_at"] as const) {
    if (order[key] !== undefined) kept[key] = order[key];
  }
  for (const key of ["created_at", "fulfillment_status", "financial_status", "cancelled_at"] as const) {
    if (order[key] !== undefined) kept[key] = order[key];
  }
  if (order.shipments) {
    kept.shipments = order.shipments.map(
      ({ state, stalled, carrier, shipped_at, last_scan_at, delivered_at }) => {
        const shipment: ShipmentFacts = {};
        if (state !== undefined) shipment.state = state;
        if (stalled !== undefined) shipment.stalled = stalled;
        if (carrier !== undefined) shipment.carrier = carrier;
        if (shipped_at !== undefined) shipment.shipped_at = shipped_at;
        if (last_scan_at !== undefined) shipment.last_scan_at = last_scan_at;
        if (delivered_at !== undefined) shipment.delivered_at = delivered_at;
        return shipment;
      },
    );
  }
  return kept;
}

/** The orders that the agent can change to, each with why it is here. */
export function listCandidates(
  found: TicketOrder,
  choices: AgentChoices,
  timeZone: string,
): OrderCandidate[] {
  return found.ranked.slice(0, MAX_CANDIDATES).map(({ order, reasons, otherCustomer, claimed }) => ({
    id: order.id ?? null,
    name: order.name ?? "",
    reasons,
    other_customer: otherCustomer,
    ...(claimed ? { claimed } : {}),
    summary: summarise(order, otherCustomer && !isConfirmed(order, choices), timeZone),
  }));
}

/** The drafts that the ticket names. What somebody else is to pay is none of the writer's business. */
export function listDrafts(facts: ShopFacts | undefined, ticket: Ticket): NamedDraft[] {
  const { email: requester } = ticket.requester;
  return (facts?.drafts ?? []).map(({ email, ...draft }) => {
    const isOther = Boolean(email) && Boolean(requester) && !sameEmail(email ?? "", requester ?? "");
    return { ...draft, total: isOther ? null : (draft.total ?? null), other_customer: isOther };
  });
}

function summarise(order: OrderFacts, isForeign: boolean, timeZone: string): string {
  const date = formatDate(order.created_at, "%-d %b %Y", { language: "en", timeZone });
  const state = order.cancelled_at ? "cancelled" : findCurrentShipment(order)?.state;
  const amount = Number(order.total ?? Number.NaN);
  const money = isForeign ? undefined : formatMoney(amount, order.currency ?? null, "en");
  return [date, state === "none" ? "not shipped" : state?.replaceAll("_", " "), money]
    .filter((part) => part !== undefined && part !== null)
    .join(" · ");
}
