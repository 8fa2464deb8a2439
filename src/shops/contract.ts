import type { OrderFacts, ShopFacts } from "../core/order/facts.ts";
import { SourceError } from "../outbound/source-error.ts";

/** What a ticket offers to find orders by. Every list may be empty; results of all of them are merged. */
export interface OrderQuery {
  /** Order numbers as written, most trusted first: `#1001`, `1001`. */
  names: string[];
  emails: string[];
  phones: string[];
  trackingNumbers: string[];
  /** Id or name of the order that the agent chose: it is the one whose full facts are read. */
  pinned?: string | null;
}

/** Parts of an order that cost extra and are read only when a playbook needs them. */
export interface OrderParts {
  returns?: boolean;
  holds?: boolean;
  /** What each refund was for. */
  refunds?: boolean;
}

/** Why a shop could not answer, in terms that decide what the agent sees and whether to ask again. */
export type ShopErrorCode =
  | "not_connected"
  /** The access is here and needs a passphrase first. */
  | "locked"
  | "unauthorised"
  | "scope_missing"
  | "throttled"
  | "frozen"
  | "not_found"
  | "bad_answer"
  | "unreachable"
  | "aborted";

export class ShopError extends SourceError<ShopErrorCode> {
  override name = "ShopError";
}

export interface ShopHealth {
  ok: boolean;
  /** The shop's own name, for the panel. */
  name: string;
  timeZone: string | null;
  /** Scopes that the token carries, as the shop says. */
  scopes: string[];
  problems: { code: ShopErrorCode; message: string }[];
  /** Whether names and addresses come with the orders; left out where that was not learnt. */
  protectedData?: "shown" | "hidden";
  /** What the shop's plan allows: a bucket of points and how fast it fills; left out where the shop has no such. */
  limits?: { pointsPerSecond: number; bucket: number };
  /** Of the interface that was asked; left out where it has none. */
  apiVersion?: string;
}

/** A place where orders come from. `fetch`, `now` and the token come in as arguments of its factory. */
export interface Shop {
  kind: "sample" | "shopify" | "woocommerce";
  /** What the panel calls it: the shop's domain, or "Sample shop". */
  title: string;
  /**
   * Every order that the query leads to. The likeliest one comes with its full facts, the others may be
   * `partial`: before one of those is worked with, `getOrder` reads the rest.
   */
  findOrders(query: OrderQuery, signal: AbortSignal): Promise<ShopFacts>;
  /** The full facts of one order that `findOrders` or `search` named. */
  getOrder(id: string, signal: AbortSignal, parts?: OrderParts): Promise<OrderFacts>;
  /**
   * What an agent types into the order search: a number, e-mail, name, phone or postcode; a tracking number
   * where the shop can.
   */
  search(text: string, signal: AbortSignal): Promise<ShopFacts>;
  health(signal: AbortSignal): Promise<ShopHealth>;
}
