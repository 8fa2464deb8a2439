import { findBaseOrderName } from "../order/identifiers.ts";
import { orderQueryOf } from "../order/order-query.ts";
import type { Ticket, TicketRef } from "../ticket/ticket.ts";
import { hasNumberFormat } from "./number-format.ts";

/** Which tickets belong to a shop: those of which everything holds that is named here, and something is. */
export interface ShopRule {
  /** Domain of a connected shop. */
  shop: string;
  /** `acme.zendesk.com`, `acme.gorgias.com`, or a Gmail mailbox's address. */
  account?: string | undefined;
  /** The helpdesk's own brand (Zendesk: its number), or one of the ticket's tags. */
  brand?: string | undefined;
  /** A form of order numbers (`parseNumberFormat`). */
  order?: string | undefined;
}

/** What a ticket offers to tell its shop by. */
export interface TicketHints {
  account: string;
  brands: readonly string[];
  /** Order numbers, the newest words' first. */
  orders: readonly string[];
}

/** Why a shop was asked; of a rule what it went by, as the ticket has it. */
export type ShopReason =
  | { by: "only" | "default" | "agent" }
  | { by: "rule"; account?: string; brand?: string; order?: string };

export interface ShopChoice {
  /** Domain of a connected shop. */
  shop: string;
  reason: ShopReason;
}

export function shopHintsOf(ticket: Ticket): TicketHints {
  return {
    account: accountName(ticket.ref),
    brands: [ticket.brand ?? "", ...ticket.tags].filter((each) => each !== ""),
    orders: orderQueryOf(ticket).names,
  };
}

/**
 * The shop that a ticket belongs to: the one the agent chose, else that of the first rule that holds, else the first
 * of `shops`. Undefined where none is connected. A rule about a shop that is not connected any more says nothing.
 */
export function chooseShop(
  rules: readonly ShopRule[],
  shops: readonly string[],
  hints: TicketHints,
  chosen: string | null = null,
): ShopChoice | undefined {
  const [first] = shops;
  if (first === undefined) return undefined;
  if (shops.length === 1) return { shop: first, reason: { by: "only" } };
  if (chosen !== null && shops.includes(chosen)) return { shop: chosen, reason: { by: "agent" } };
  const usable = rules.filter(({ shop }) => shops.includes(shop));
  const formats = usable.flatMap(({ order }) => order ?? []);
  // Of numbers that tell different shops the newest counts, whichever rule stands first.
  const telling = hints.orders
    .flatMap((name) => [name, findBaseOrderName(name) ?? ""].map((number) => ({ name, number })))
    .find(({ number }) => formats.some((format) => hasNumberFormat(number, format)));
  for (const rule of usable) {
    const reason = holds(rule, hints, telling);
    if (reason !== undefined) return { shop: rule.shop, reason };
  }
  return { shop: first, reason: { by: "default" } };
}

/** `telling`: the order number that decides, as written and without what a reshipment added. */
function holds(
  rule: ShopRule,
  hints: TicketHints,
  telling: { name: string; number: string } | undefined,
): ShopReason | undefined {
  const { account, brand, order } = rule;
  if (account === undefined && brand === undefined && order === undefined) return undefined;
  if (account !== undefined && !isSame(account, hints.account)) return undefined;
  const named = brand === undefined ? undefined : hints.brands.find((each) => isSame(each, brand));
  if (brand !== undefined && named === undefined) return undefined;
  if (order !== undefined && !hasNumberFormat(telling?.number ?? "", order)) return undefined;
  return {
    by: "rule",
    ...(account !== undefined && { account: hints.account }),
    ...(named !== undefined && { brand: named }),
    ...(order !== undefined && telling !== undefined && { order: telling.name }),
  };
}

/** What a lead writes for a helpdesk's account or a mailbox, as rules hold it; undefined where it is neither. */
export function findAccountName(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const address = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{0,62}\.(?:zendesk|gorgias)\.com)(?:\/\S*)?$/.exec(
    typed,
  );
  if (address !== null) return address[1];
  return typed.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(typed) ? typed : undefined;
}

function accountName({ helpdesk, account }: TicketRef): string {
  return helpdesk === "gmail" ? account : `${account}.${helpdesk}.com`;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
