import { sameEmail } from "../../core/order/derive.ts";
import type { CustomerFacts, OrderFacts } from "../../core/order/facts.ts";
import { normaliseOrderName } from "../../core/order/identifiers.ts";
import type { OrderQuery } from "../contract.ts";
import { type FindAnswer, findAnswer, type OrderAnswer } from "./answer.ts";
import { type MapContext, mapOrder } from "./map-order.ts";
import {
  askableEmails,
  emailQuery,
  findDialable,
  isAskedFor,
  nameQuery,
  type OrderFormat,
} from "./search-terms.ts";

/** Variables of `FIND_ORDERS`, or null when the ticket offers nothing to ask by. */
export function findVariables(query: OrderQuery, customer: boolean): Record<string, unknown> | null {
  const names = nameQuery(query.names);
  const emails = askableEmails(query.emails);
  const phone = findDialable(query.phones);
  if (names === null && emails.length === 0 && phone === null) return null;
  return {
    nameQuery: names ?? "",
    emailQuery: emailQuery(emails) ?? "",
    email: emails[0] ?? "",
    phone: phone ?? "",
    byName: names !== null,
    byEmail: emails.length > 0,
    byCustomer: customer && emails.length > 0,
    byPhone: customer && phone !== null,
  };
}

export interface Candidates {
  orders: OrderFacts[];
  customer: CustomerFacts | undefined;
  /** Numbers that were asked for and are not among the orders. */
  missing: string[];
  /** The shop has more that fits the numbers: the wanted one may be among them. */
  moreNamed: boolean;
  moreOwn: boolean;
}

/**
 * Merges what each identity led to. Nothing comes in that was not asked for: an order found by number must
 * have that number, one found by e-mail that e-mail, and a customer's account the address it was asked by.
 */
export function readCandidates(
  data: Record<string, unknown>,
  query: OrderQuery,
  context: Omit<MapContext, "detail" | "raw">,
  format: OrderFormat,
): Candidates {
  const answer = findAnswer.parse(data);
  const emails = askableEmails(query.emails);
  const kept = new Map<string, OrderFacts>();
  const keep = (
    orders: readonly OrderAnswer[] | null | undefined,
    raw: unknown,
    fits: (o: OrderAnswer) => boolean,
  ): void => {
    for (const order of orders ?? []) {
      const key = `${order.id} ${order.name}`;
      // Neither id nor number: nobody could say which order it is.
      if ((!order.id && !order.name) || !fits(order) || kept.has(key)) continue;
      kept.set(key, mapOrder(order, { ...context, detail: "brief", raw: rawOf(raw, order) }));
    }
  };
  const { named, orders, caller } = answer;
  keep(named?.nodes, data.named, (order) => isAskedFor(order.name ?? "", query.names, format));
  keep(
    orders?.nodes,
    data.orders,
    (order) => !order.email || emails.some((email) => sameEmail(email, order.email ?? "")),
  );
  const account = findAccount(answer, emails);
  keep(account?.orders?.nodes, (data.customer as { orders?: unknown } | undefined)?.orders, () => true);
  keep(caller?.orders?.nodes, (data.caller as { orders?: unknown } | undefined)?.orders, () => true);
  const found = [...kept.values()];
  return {
    orders: found,
    customer: readCustomer(account),
    missing: query.names.filter(
      (name) =>
        nameQuery([name]) !== null && !found.some((order) => isAskedFor(order.name ?? "", [name], format)),
    ),
    moreNamed: named?.pageInfo?.hasNextPage === true,
    moreOwn: orders?.pageInfo?.hasNextPage === true,
  };
}

/** The customer's account, if it is that of the address that was asked for. */
function findAccount({ customer }: FindAnswer, emails: readonly string[]): FindAnswer["customer"] {
  const address = customer?.defaultEmailAddress?.emailAddress;
  if (!customer || (address && !emails.some((email) => sameEmail(email, address)))) return null;
  return customer;
}

function readCustomer(account: FindAnswer["customer"]): CustomerFacts | undefined {
  if (!account) return undefined;
  const facts: CustomerFacts = {};
  if (account.numberOfOrders !== undefined) facts.orders_count = account.numberOfOrders;
  if (account.amountSpent) facts.total_spent = account.amountSpent.amount;
  if (account.note !== undefined) facts.note = account.note === "" ? null : account.note;
  if (account.createdAt !== undefined) facts.since = account.createdAt;
  return facts;
}

/** The node as it came, to tell what of it could not be read. */
function rawOf(connection: unknown, order: OrderAnswer): unknown {
  const nodes = (connection as { nodes?: unknown } | null | undefined)?.nodes;
  if (!Array.isArray(nodes)) return null;
  return nodes.find(
    (node: { id?: unknown; name?: unknown } | null) =>
      (!order.id || node?.id === order.id) && (!order.name || node?.name === order.name),
  );
}

/** Why a number that was asked for may exist all the same, in plain words. */
export function missingNote(missing: readonly string[]): string {
  const numbers = missing
    .map((name) => (name.startsWith("#") ? name : `#${normaliseOrderName(name)}`))
    .join(", ");
  return `Orders older than 60 days are invisible to this connection, and ${numbers} may be one: look in Shopify itself, or your lead grants read_all_orders.`;
}
