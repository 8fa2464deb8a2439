import type { ShopFacts } from "../order/facts.ts";
import { findBaseOrderName, findIdentifiers, normaliseOrderName } from "../order/identifiers.ts";
import { orderQueryOf } from "../order/order-query.ts";
import type { RankedOrder } from "../order/rank-orders.ts";
import { cleanPersonName } from "../playbook/customer-name.ts";
import type { ChecklistItem, Warning } from "../suggestion.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { ownCheck } from "./checklist.ts";
import type { AgentChoices } from "./input.ts";

/** Order numbers that the ticket names and that the shop, asked for them, does not show. */
export interface UnknownOrders {
  /** As written, with `#`, the first first. */
  numbers: string[];
  /** The chosen order is none that the ticket names: something else led to it, and a person has to look. */
  standsIn: boolean;
  /** Those of the numbers that are drafts. */
  drafts: string[];
}

const NONE: UnknownOrders = { numbers: [], standsIn: false, drafts: [] };
/** A field of the helpdesk may hold anything; this much looks like an order number. */
const NUMBER_LIKE = /^(?=.*\d{3})#?[\w./-]{3,40}$/;
/** Words before a number that make it the helpdesk's own. */
const TICKET_WORDS =
  /(?:ticket|case|request|anfrage|vorgang|caso|demande)\W{0,3}(?:id|no|nr|number)?\W{0,3}$/iu;

/**
 * The numbers of the newest words, the subject and the helpdesk's fields that no order of the shop has. Only
 * those that the shop was asked for count, and nothing does once the agent has chosen the order.
 */
export function findUnknownOrders(
  ticket: Ticket,
  text: string,
  facts: ShopFacts | undefined,
  chosen: RankedOrder | undefined,
  choices: AgentChoices,
): UnknownOrders {
  if (facts === undefined || choices.order) return NONE;
  const asked = new Set(orderQueryOf(ticket).names.map(normaliseOrderName));
  const named = new Map<string, string>();
  const add = (name: string): void => {
    const key = normaliseOrderName(name);
    if (asked.has(key) && key !== normaliseOrderName(ticket.ref.id) && !named.has(key))
      named.set(key, withSign(name));
  };
  for (const source of [text, ticket.subject])
    for (const name of findIdentifiers(source).orderNumbers) if (!isTicketNumber(name, source)) add(name);
  const drafts = new Map((facts.drafts ?? []).map((draft) => [normaliseOrderName(draft.name), draft]));
  /** A draft's number means the order that it became. */
  const isMeant = (key: string, name: string | null | undefined) =>
    isNumberOf(key, name) || isNumberOf(normaliseOrderName(drafts.get(key)?.order_name ?? ""), name);
  const isShown = (key: string) => facts.orders.some(({ name }) => isMeant(key, name));
  const hints = ticket.orderHints.filter((hint) => NUMBER_LIKE.test(hint.trim()));
  // The helpdesk's own list of a customer's orders is no claim that each of them is meant.
  if (named.size === 0 && !hints.some((hint) => isShown(normaliseOrderName(hint)))) hints.forEach(add);
  const keys = [...named.keys()];
  const numbers = keys.filter((key) => !isShown(key));
  const isNamed = keys.some((key) => isMeant(key, chosen?.order.name));
  const written = (key: string) => named.get(key) ?? key;
  return {
    numbers: numbers.map(written),
    drafts: numbers.filter((key) => drafts.has(key)).map(written),
    standsIn: numbers.length > 0 && chosen !== undefined && !isNamed,
  };
}

function withSign(name: string): string {
  const bare = name.trim();
  return /^\d+$/.test(bare) ? `#${bare}` : bare;
}

function isTicketNumber(name: string, source: string): boolean {
  const at = source.indexOf(name);
  return at > 0 && TICKET_WORDS.test(source.slice(Math.max(0, at - 24), at));
}

/**
 * Whether a number that somebody wrote means this order: the same, the original of a reshipment (`1001-R1`), or
 * the order's name without what the shop puts around its numbers (`1001` for `EU1001`).
 */
function isNumberOf(written: string, name: string | null | undefined): boolean {
  const order = normaliseOrderName(name ?? "");
  if (order === "" || written === "") return false;
  if (order === written || order === findBaseOrderName(written)) return true;
  const at = order.indexOf(written);
  if (at < 0) return false;
  const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character);
  return !isDigit(order[at - 1]) && !isDigit(order[at + written.length]);
}

/** Said before anything is suggested, with what the order on screen is instead. Null without such a number. */
export function warnOfUnknownOrder(
  { numbers, standsIn, drafts }: UnknownOrders,
  chosen: RankedOrder | undefined,
  ticket: Ticket,
): Warning | null {
  // A draft alone is told about beside the order; only what stands in its place needs a warning.
  if (numbers.length === 0 || (chosen === undefined && numbers.length === drafts.length)) return null;
  const said = numbers.map((number) => (drafts.includes(number) ? `${number} (a draft)` : number));
  const missing = `The shop shows no order ${said.join(", ")}`;
  const message =
    chosen === undefined
      ? `${missing}.`
      : standsIn
        ? `${missing}; this is ${describe(chosen, ticket)}.`
        : `${missing}, which the ticket names beside ${chosen.order.name}.`;
  return { code: "unknown_order", message };
}

function describe({ order, recency, reasons, otherCustomer }: RankedOrder, ticket: Ticket): string {
  const name = order.name ?? "an order without a number";
  if (recency === null || otherCustomer) return `${name}, found by: ${reasons[0] ?? "the ticket"}`;
  const { first } = cleanPersonName(ticket.requester.name);
  return `${first === null ? "the customer's" : `${first}'s`} ${recency} order, ${name}`;
}

/**
 * The check that Casekit itself adds while another order stands in for the one that was named: no reply about it
 * goes out before a person has looked. Its id names the order, so that a tick is never taken over by another one.
 */
export function listOrderChecks(
  { numbers, standsIn }: UnknownOrders,
  chosen: RankedOrder | undefined,
  ticked: readonly string[],
): ChecklistItem[] {
  const name = chosen?.order.name;
  if (!standsIn || typeof name !== "string") return [];
  const id = `meant-${normaliseOrderName(name).replace(/[^a-z0-9]+/g, "-")}`.slice(0, 64);
  const text = `${name} is the order that is meant, although the ticket names ${numbers.join(", ")}`;
  return [ownCheck(id, text, ticked)];
}
