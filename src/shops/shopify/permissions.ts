import type { ShopError } from "../contract.ts";
import type { GraphqlProblem } from "./admin-client.ts";
import { protectedDataMissing, scopeMissing } from "./error-texts.ts";

/** What this connection was found to be allowed to read. Everything until the shop says no. */
export interface Permissions {
  /** Protected customer data: names, addresses, e-mail, phone, the status page. */
  pii: boolean;
  customer: boolean;
  risk: boolean;
  disputes: boolean;
  /** When the answer to a dispute is due: a scope of its own. */
  disputeDates: boolean;
  refunds: boolean;
  returns: boolean;
  holds: boolean;
  drafts: boolean;
}

export const ALL_PERMITTED: Permissions = {
  pii: true,
  customer: true,
  risk: true,
  disputes: true,
  disputeDates: true,
  refunds: true,
  returns: true,
  holds: true,
  drafts: true,
};

/** Documented paths that go with each permission. */
const PATHS: Record<keyof Permissions, readonly string[]> = {
  // Whose order it is follows from the address, and is withheld with it.
  pii: [
    "order.email",
    "order.email_matches_requester",
    "order.buyer_name",
    "order.status_url",
    "order.phone",
    "order.postcode",
    "order.address",
  ],
  customer: ["customer.orders_count", "customer.total_spent", "customer.note", "customer.since"],
  risk: ["order.risk"],
  disputes: ["order.disputed", "order.dispute_due_at"],
  // Only an order with an open dispute has such a date: it is withheld there, and nowhere else.
  disputeDates: [],
  refunds: ["order.refund_at", "order.refund_pending"],
  returns: ["order.returns"],
  holds: [],
  drafts: [],
};

/** The fields that a refusal can name, and the permission that keeps them out of a query. */
const SWITCH_OF: Readonly<Record<string, keyof Permissions>> = {
  email: "pii",
  phone: "pii",
  statusPageUrl: "pii",
  name: "pii",
  zip: "pii",
  city: "pii",
  displayName: "pii",
  emailAddress: "pii",
  customer: "customer",
  caller: "customer",
  customerByIdentifier: "customer",
  risk: "risk",
  disputes: "disputes",
  dispute: "disputeDates",
  draftOrders: "drafts",
  refunds: "refunds",
  returns: "returns",
  fulfillmentOrders: "holds",
};

/** Paths that conditions and texts must treat as withheld. */
export function withheldPaths(permissions: Permissions): string[] {
  const keys = Object.keys(PATHS) as (keyof Permissions)[];
  return keys.filter((key) => !permissions[key]).flatMap((key) => PATHS[key]);
}

/**
 * Learns from an answer's errors what may not be read. Shopify refuses protected data and missing scopes with
 * the same code, so the words decide. `fatal`: without that permission there are no orders at all.
 */
export function learnPermissions(
  errors: readonly GraphqlProblem[],
  known: Permissions,
): { permissions: Permissions; changed: boolean; fatal: ShopError | null } {
  const permissions = { ...known };
  let fatal: ShopError | null = null;
  for (const error of errors) {
    const refused = findRefused(error);
    if (refused === null) continue;
    if (refused.permission !== null) permissions[refused.permission] = false;
    else fatal ??= refused.isProtected ? protectedDataMissing() : scopeMissing(refused.what);
  }
  const keys = Object.keys(permissions) as (keyof Permissions)[];
  return { permissions, changed: keys.some((key) => permissions[key] !== known[key]), fatal };
}

interface Refused {
  permission: keyof Permissions | null;
  what: string;
  isProtected: boolean;
}

function findRefused({ message, path, code, requiredAccess }: GraphqlProblem): Refused | null {
  const object = /not approved to access the (\w{1,40}) object/i.exec(message)?.[1];
  if (object !== undefined) {
    return { permission: object === "Customer" ? "customer" : null, what: object, isProtected: true };
  }
  const field = /not approved to use the (\w{1,40}) field/i.exec(message)?.[1];
  if (field !== undefined) {
    // Whatever the field: the protected ones all hang on the same approval.
    return { permission: "pii", what: field, isProtected: true };
  }
  if (code !== "ACCESS_DENIED" && !/^access denied/i.test(message)) return null;
  const named = /access denied for (\w{1,40})/i.exec(message)?.[1];
  const last = path.findLast((step) => typeof step === "string");
  const candidates = [named, typeof last === "string" ? last : undefined];
  for (const candidate of candidates) {
    const permission = candidate === undefined ? undefined : SWITCH_OF[candidate];
    if (permission !== undefined)
      return { permission, what: candidate ?? "", isProtected: permission === "pii" };
  }
  const scope = /read_\w{3,60}/.exec(requiredAccess ?? message)?.[0];
  const what = `${named ?? "orders"}${scope === undefined ? "" : ` (permission ${scope})`}`;
  return { permission: null, what, isProtected: false };
}
