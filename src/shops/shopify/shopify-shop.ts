import { draftWords } from "../../core/order/draft-words.ts";
import type { OrderFacts, ShopFacts } from "../../core/order/facts.ts";
import { findIdentifiers } from "../../core/order/identifiers.ts";
import { type RankHints, rankOrders } from "../../core/order/rank-orders.ts";
import { type OrderParts, type OrderQuery, type Shop, ShopError } from "../contract.ts";
import {
  type AdminAnswer,
  type AdminClient,
  type AdminClientOptions,
  createAdminClient,
} from "./admin-client.ts";
import { findAnswer, holdsAnswer, orderAnswer, refundLinesAnswer, returnsAnswer } from "./answer.ts";
import { findDraftName } from "./drafts.ts";
import { badAnswer } from "./error-texts.ts";
import { type Candidates, findVariables, missingNote, readCandidates } from "./find-orders.ts";
import { checkHealth } from "./health.ts";
import { addRefundLines } from "./map-money.ts";
import { mapOrder } from "./map-order.ts";
import { mapExchanges, mapHolds, mapPicking, mapReturns } from "./map-parts.ts";
import { ALL_PERMITTED, learnPermissions, type Permissions, withheldPaths } from "./permissions.ts";
import { FIND_BY_NAME, FIND_ORDERS, HOLDS, ORDER, REFUND_LINES, RETURNS, SEARCH_ORDERS } from "./queries.ts";
import { type Ask, createScopedQuestions } from "./scoped-questions.ts";
import { isAskedFor, nameQuery, type OrderFormat, quoteTerm } from "./search-terms.ts";

export interface ShopifyShopOptions extends AdminClientOptions {
  /** A client of this shop that others use too; left out: one of its own. */
  client?: AdminClient;
  /** What an earlier life of this connection learnt; asked anew when left out. */
  permissions?: Permissions;
  /** Called when the shop refused something, so that it need not be asked for again. */
  onPermissions?: (permissions: Permissions) => void;
}

/** An answer whose refusals are learnt one by one ends after this many rounds. */
const MAX_LESSONS = 4;

/**
 * A Shopify shop, read-only, through the Admin API of version 2026-10. A ticket's first view costs at most 80
 * requested points: one look-up over all identities, then the likeliest order in full.
 */
export function createShopifyShop(options: ShopifyShopOptions): Shop {
  const { domain, now } = options;
  const client = options.client ?? createAdminClient(options);
  let permissions: Permissions = options.permissions ?? ALL_PERMITTED;
  let format: OrderFormat = { prefix: "#", suffix: "" };
  let seesOldOrders = false;

  const context = () => ({ domain, now: now(), permissions });

  /** Asks; when something is refused, asks again without it. Data that came all the same is used. */
  const ask: Ask = async (operation, variables, signal) => {
    for (let lesson = 1; ; lesson++) {
      const answer = await client.query(
        operation,
        declared(operation, { ...permissions, ...variables() }),
        signal,
      );
      const learnt = learnPermissions(answer.errors, permissions);
      if (learnt.fatal !== null) throw learnt.fatal;
      if (!learnt.changed || lesson >= MAX_LESSONS) return answer;
      permissions = learnt.permissions;
      options.onPermissions?.(permissions);
    }
  };

  const byScope = createScopedQuestions({ ask, domain, permissions: () => permissions });

  async function readOrder(id: string, signal: AbortSignal): Promise<OrderFacts> {
    const answer = await ask(ORDER, () => ({ id }), signal);
    const raw = answer.data?.order;
    if (raw === null || raw === undefined) {
      if (answer.errors.length > 0) throw badAnswer(domain);
      throw new ShopError(
        "not_found",
        seesOldOrders
          ? "Shopify no longer has this order; it may have been deleted."
          : "Shopify does not show this order: it was deleted, or it is older than 60 days and this connection may not see so far back. Your lead can grant read_all_orders.",
      );
    }
    const parsed = orderAnswer.safeParse(raw);
    // Another order's answer is worse than none.
    if (!parsed.success || (parsed.data.id && parsed.data.id !== id)) throw badAnswer(domain);
    const order = mapOrder({ ...parsed.data, id }, { ...context(), detail: "full", raw });
    await byScope.addDisputeDates(order, parsed.data, signal);
    return order;
  }

  /** An order that something else named. That it cannot be read costs none of the ticket's own. */
  async function tryOrder(id: string, signal: AbortSignal): Promise<OrderFacts | undefined> {
    return readOrder(id, signal).catch((error: unknown) => {
      if (error instanceof ShopError && error.code !== "aborted") return undefined;
      throw error;
    });
  }

  async function findCandidates(query: OrderQuery, signal: AbortSignal): Promise<Candidates | null> {
    const variables = () => findVariables(query, permissions.customer);
    if (variables() === null) return null;
    const answer = await ask(FIND_ORDERS, () => variables() ?? {}, signal);
    if (answer.errors.length === 0 && !holdsWhatWasAsked(answer.data, variables() ?? {}))
      throw badAnswer(domain);
    const found = readCandidates(answer.data ?? {}, query, context(), format);
    if (found.missing.length === 0 || !found.moreNamed) return found;
    // The search is fuzzy and newest first: the number itself can stand behind its look-alikes.
    const more = await ask(FIND_BY_NAME, () => ({ nameQuery: nameQuery(found.missing) }), signal);
    const rest = readCandidates(more.data ?? {}, { ...query, names: found.missing }, context(), format);
    return { ...found, orders: [...rest.orders, ...found.orders], missing: rest.missing };
  }

  return {
    kind: "shopify",
    title: domain,

    async findOrders(query, signal) {
      const found = await findCandidates(query, signal);
      const facts: ShopFacts = { orders: found?.orders ?? [], observed_at: now().toISOString() };
      const limits: string[] = [];
      const draftName = findDraftName(found?.missing ?? []);
      const named = draftName === undefined ? undefined : await byScope.findDraft(draftName, signal);
      if (typeof named === "string") limits.push(named);
      else if (named !== undefined) facts.drafts = [named.draft];
      // What a draft became is asked for by its id: nothing else of the ticket need lead to it.
      const drafted = typeof named === "object" && !query.pinned ? named.orderId : undefined;
      const [best] = rankOrders(facts.orders, hintsOf(query));
      const become = drafted === undefined ? undefined : await tryOrder(drafted, signal);
      if (become !== undefined) {
        facts.orders = [become, ...facts.orders.filter(({ id }) => id !== become.id)];
      } else if (best?.order.id !== undefined) {
        const full = await readOrder(best.order.id, signal);
        facts.orders = [full, ...facts.orders.filter((order) => order !== best.order)];
      }
      if (found?.customer !== undefined) facts.customer = found.customer;
      // That the shop has no such order is said by what reads the ticket.
      const missing = (found?.missing ?? []).filter((name) => named === undefined || name !== draftName);
      if (missing.length > 0 && !seesOldOrders) limits.push(missingNote(missing));
      if (found?.moreOwn)
        limits.push("This customer has more orders; the newest are listed. Search for the others.");
      return closing(facts, limits);
    },

    async getOrder(id, signal, parts: OrderParts = {}) {
      const order = await readOrder(id, signal);
      if (parts.returns && order.returns === undefined && permissions.returns) {
        const answer = await ask(RETURNS, () => ({ id }), signal);
        if (permissions.returns) {
          const read = returnsAnswer.parse(answer.data);
          order.returns = mapReturns(read);
          order.exchanges = mapExchanges(read);
        }
      }
      if (parts.refunds && permissions.refunds && (order.refunds?.length ?? 0) > 0) {
        const answer = await ask(REFUND_LINES, () => ({ id }), signal);
        addRefundLines(order, refundLinesAnswer.parse(answer.data));
      }
      if (parts.holds && permissions.holds) {
        const answer = await ask(HOLDS, () => ({ id }), signal);
        if (permissions.holds) readHolds(order, holdsAnswer.parse(answer.data));
      }
      const withheld = [...new Set([...(order.not_permitted ?? []), ...withheldPaths(permissions)])];
      if (withheld.length > 0) order.not_permitted = withheld;
      for (const part of ["returns", "exchanges", "holds"] as const)
        if (order[part] === undefined) delete order[part];
      return order;
    },

    async search(text, signal) {
      const typed = text.trim().slice(0, 200);
      const facts: ShopFacts = { orders: [], observed_at: now().toISOString() };
      if (typed === "") return facts;
      const { emails, phones, trackingNumbers, orderNumbers } = findIdentifiers(typed);
      const names = orderNumbers.length > 0 ? orderNumbers : /^[\w#-]{1,20}$/.test(typed) ? [typed] : [];
      if (emails.length > 0 || phones.length > 0 || trackingNumbers.length > 0) {
        const found = await findCandidates({ names, emails, phones, trackingNumbers }, signal);
        facts.orders = found?.orders ?? [];
        if (facts.orders.length > 0) return closing(facts, []);
      }
      const byName = nameQuery(names);
      const query = byName === null ? quoteTerm(typed) : `${byName} OR ${quoteTerm(typed)}`;
      const answer = await ask(SEARCH_ORDERS, () => ({ query }), signal);
      if (answer.errors.length === 0 && !isListed(answer.data?.orders)) throw badAnswer(domain);
      const list = findAnswer.parse(answer.data ?? {}).orders;
      facts.orders = (list?.nodes ?? []).map((order) =>
        mapOrder(order, { ...context(), detail: "brief", raw: null }),
      );
      // Who types a number wants that one first, not the newest of those that begin like it.
      facts.orders.sort((a, b) => exactness(b, names, format) - exactness(a, names, format));
      const limits: string[] = [];
      const draftName = facts.orders.length === 0 ? findDraftName(names) : undefined;
      const named = draftName === undefined ? undefined : await byScope.findDraft(draftName, signal);
      if (typeof named === "string") limits.push(named);
      else if (named?.orderId !== undefined) facts.orders = [await readOrder(named.orderId, signal)];
      else if (named !== undefined) limits.push(draftWords(named.draft));
      if (limits.length > 0) return closing(facts, limits);
      if (facts.orders.length === 0 && trackingNumbers.length > 0) {
        limits.push(
          "Shopify can not be searched by tracking number. Try the customer's e-mail address or name.",
        );
      } else if (facts.orders.length === 0 && !seesOldOrders) {
        limits.push(
          "Nothing found. Orders older than 60 days are invisible to this connection without read_all_orders.",
        );
      }
      if (list?.pageInfo?.hasNextPage) limits.push("There are more; only the newest ten are listed.");
      return closing(facts, limits);
    },

    async health(signal) {
      const report = await checkHealth(client, domain, signal);
      if (report.format !== null) format = report.format;
      seesOldOrders = report.health.scopes.includes("read_all_orders");
      if (report.health.scopes.length > 0) byScope.know(report.health.scopes);
      return report.health;
    },
  };

  function closing(facts: ShopFacts, limits: string[]): ShopFacts {
    const withheld = withheldPaths(permissions);
    if (withheld.length > 0) facts.not_permitted = withheld;
    if (limits.length > 0) facts.limits = limits;
    return facts;
  }
}

/** What keeps the order, and what may be too late to stop: for the agent in plain words too. */
function readHolds(order: OrderFacts, answer: Parameters<typeof mapHolds>[0]): void {
  order.holds = mapHolds(answer);
  const picking = mapPicking(answer);
  if (picking !== undefined) order.is_picking = picking;
  const said = (order.holds ?? []).map(({ text }) => `Shopify holds this order back: ${text}.`);
  if (picking === true) said.push("The warehouse was already asked to send this order: stop it there first.");
  if (said.length > 0) order.limits = [...(order.limits ?? []), ...new Set(said)];
}

/** Only the variables that the query declares. */
function declared(operation: string, variables: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => operation.includes(`$${name}:`)));
}

/** Whether every list that was asked for is there: no list is no answer, and never "no such order". */
function holdsWhatWasAsked(data: AdminAnswer["data"], variables: Record<string, unknown>): boolean {
  return (
    (variables.byName !== true || isListed(data?.named)) &&
    (variables.byEmail !== true || isListed(data?.orders))
  );
}

function isListed(connection: unknown): boolean {
  return (
    typeof connection === "object" &&
    connection !== null &&
    Array.isArray((connection as { nodes?: unknown }).nodes)
  );
}

function exactness(order: OrderFacts, names: readonly string[], format: OrderFormat): number {
  return isAskedFor(order.name ?? "", names, format) ? 1 : 0;
}

function hintsOf(query: OrderQuery): RankHints {
  return { ...query, subjectNames: [], quotedNames: [] };
}
