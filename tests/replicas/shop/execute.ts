import { readFileSync } from "node:fs";
import {
  buildSchema,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { appDataOf } from "./app-data.ts";
import type { Node, StoredOrder } from "./build-order.ts";
import { actualCost, requestedCost } from "./cost.ts";
import { matches, parseSearch } from "./search.ts";
import type { ShopStore } from "./store.ts";

/** What the token may see. */
export interface Access {
  scopes: Set<string>;
  /** `field`: protected fields are refused one by one; `object`: the whole Customer is. */
  pii: "granted" | "field" | "object";
}

export const ALL_SCOPES = [
  "read_orders",
  "read_customers",
  "read_returns",
  "read_merchant_managed_fulfillment_orders",
  "read_shopify_payments_disputes",
  "read_draft_orders",
] as const;

/** `Type.field` → scope, from the published schema's `requiredAccess`. */
const SCOPE_OF: Readonly<Record<string, string>> = {
  "QueryRoot.orders": "read_orders",
  "QueryRoot.order": "read_orders",
  "QueryRoot.customerByIdentifier": "read_customers",
  "QueryRoot.dispute": "read_shopify_payments_disputes",
  "QueryRoot.draftOrders": "read_draft_orders",
  "Order.customer": "read_customers",
  "Order.returns": "read_returns",
  "Order.fulfillmentOrders": "read_merchant_managed_fulfillment_orders",
  "Fulfillment.location": "read_locations",
};

/** Fields that hold protected customer data. */
const PROTECTED = new Set([
  "Order.email",
  "Order.phone",
  "DraftOrder.email",
  "Order.statusPageUrl",
  "MailingAddress.name",
  "MailingAddress.firstName",
  "MailingAddress.address1",
  "MailingAddress.address2",
  "MailingAddress.zip",
  "MailingAddress.phone",
  "MailingAddress.formatted",
  "FulfillmentEvent.city",
  "FulfillmentEvent.zip",
  "FulfillmentOrderDestination.city",
  "FulfillmentOrderDestination.zip",
  "FulfillmentOrderDestination.address1",
  "Customer.displayName",
  "Customer.firstName",
  "CustomerEmailAddress.emailAddress",
  "CustomerPhoneNumber.phoneNumber",
]);

const PCD_HELP = "See https://shopify.dev/docs/apps/launch/protected-customer-data for more details.";
/** No single query may cost more, however full the bucket is. */
export const MAX_QUERY_COST = 1000;
const SIXTY_DAYS_MS = 60 * 86_400_000;

let cached: GraphQLSchema | undefined;
export function shopSchema(): GraphQLSchema {
  cached ??= buildSchema(readFileSync(new URL("./schema/admin-2026-10.graphql", import.meta.url), "utf8"));
  return cached;
}

export interface Answer {
  /** The document that is sent, without `extensions.cost`. */
  body: { data?: unknown; errors?: unknown[] };
  requested: number;
  actual: number;
  operation: string;
}

/** Validates and executes one query as Shopify would: a query with an unknown field gets no data at all. */
export async function answerQuery(
  store: ShopStore,
  access: Access,
  request: { query: string; variables: Record<string, unknown> },
): Promise<Answer> {
  const schema = shopSchema();
  const nothing = { requested: 0, actual: 0, operation: "" };
  let document: ReturnType<typeof parse>;
  try {
    document = parse(request.query);
  } catch (error) {
    const message = `Parse error: ${(error as Error).message}`;
    return { ...nothing, body: { errors: [{ message, extensions: { code: "parseError" } }] } };
  }
  const operationNode = document.definitions.find((definition) => definition.kind === "OperationDefinition");
  const operation = operationNode?.name?.value ?? "";
  const invalid = validate(schema, document);
  if (invalid.length > 0) {
    return { ...nothing, operation, body: { errors: invalid.map((error) => asShopify(error, operation)) } };
  }
  const requested = requestedCost(schema, document, request.variables);
  if (requested > MAX_QUERY_COST) {
    const message = `Query cost is ${requested}, which exceeds the single query max cost limit (${MAX_QUERY_COST}).`;
    const extensions = { code: "MAX_COST_EXCEEDED", cost: requested, maxCost: MAX_QUERY_COST };
    return { requested, actual: 0, operation, body: { errors: [{ message, extensions }] } };
  }
  const result = await execute({
    schema,
    document,
    variableValues: request.variables,
    rootValue: rootOf(store, access),
    fieldResolver: resolverFor(store, access),
    typeResolver: (value) => (value as { __typename?: string }).__typename,
  });
  const body: Answer["body"] = { data: result.data };
  if (result.errors) body.errors = result.errors.map((error) => error.toJSON());
  return { body, requested, actual: actualCost(result.data), operation };
}

/** Shopify's own words for a field that is not in the schema. */
function asShopify(error: GraphQLError, operation: string): unknown {
  const match = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message);
  const locations = error.locations ?? [];
  if (match === null) return { message: error.message, locations, extensions: { code: "invalid" } };
  const [, fieldName, typeName] = match;
  return {
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    locations,
    path: [`query ${operation}`.trim(), fieldName],
    extensions: { code: "undefinedField", typeName, fieldName },
  };
}

/** Orders older than 60 days are simply not there without `read_all_orders`. */
function isVisible(store: ShopStore, access: Access, order: StoredOrder): boolean {
  return (
    access.scopes.has("read_all_orders") ||
    store.now.getTime() - Date.parse(order.processedAt) < SIXTY_DAYS_MS
  );
}

function rootOf(store: ShopStore, access: Access): Node {
  const byId = (id: string): StoredOrder | null =>
    store.orders.find((order) => order.id === id && isVisible(store, access, order)) ?? null;
  return {
    shop: store.shop,
    ...appDataOf(store, { accessScopes: [...access.scopes].map((handle) => ({ handle })) }),
    orders: ({ query }: { query?: string }) => {
      if (query === undefined || query === "") return store.orders;
      const search = parseSearch(query);
      return store.orders.filter((order) => matches(order, search));
    },
    order: ({ id }: { id: string }) => byId(id),
    // The id that an order names its dispute by is none of this interface: nothing is found by it.
    dispute: ({ id }: { id: string }) => {
      const order = store.orders.find(({ disputeDates }) => (disputeDates as Node | null)?.id === id);
      return order === undefined ? null : { ...(order.disputeDates as Node), order };
    },
    // Drafts have no filter for their number: words are looked for in all of it.
    draftOrders: ({ query = "" }: { query?: string }) => {
      const words = (query.match(/#?d\d+/gi) ?? []).map((word) => word.replace("#", "").toLowerCase());
      return store.drafts.filter(({ name }) =>
        words.some((word) => String(name).toLowerCase().includes(word)),
      );
    },
    nodes: ({ ids }: { ids: string[] }) => ids.map(byId),
    customerByIdentifier: ({ identifier }: { identifier: Record<string, string | undefined> }) => {
      const { emailAddress, phoneNumber, id } = identifier;
      for (const customer of store.customers.values()) {
        const email = (customer.defaultEmailAddress as { emailAddress: string }).emailAddress;
        const phone = (customer.defaultPhoneNumber as { phoneNumber: string } | null)?.phoneNumber;
        if (emailAddress !== undefined && email.toLowerCase() === emailAddress.toLowerCase()) return customer;
        if (phoneNumber !== undefined && phone === phoneNumber) return customer;
        if (id !== undefined && customer.id === id) return customer;
      }
      return null;
    },
  };
}

/** Checks access, then cuts connections and lists to the size that was asked for. */
function resolverFor(store: ShopStore, access: Access): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const field = `${info.parentType.name}.${info.fieldName}`;
    refuse(access, field, info.fieldName);
    const value = defaultFieldResolver(source, args, context, info);
    const bare = isNonNullType(info.returnType) ? info.returnType.ofType : info.returnType;
    const named = getNamedType(info.returnType);
    if (isObjectType(named) && named.name.endsWith("Connection")) {
      return connection(sorted(store, access, named.name, value, args), args, info.fieldName);
    }
    if (access.pii === "object" && named.name === "Customer" && value !== null) {
      throw new GraphQLError(`This app is not approved to access the Customer object. ${PCD_HELP}`, {
        extensions: { code: "ACCESS_DENIED" },
      });
    }
    if (isListType(bare) && typeof args.first === "number" && Array.isArray(value))
      return value.slice(0, args.first);
    return value;
  };
}

function refuse(access: Access, field: string, name: string): void {
  const scope = SCOPE_OF[field];
  if (scope !== undefined && !access.scopes.has(scope)) {
    const required = `\`${scope}\` access scope.`;
    throw new GraphQLError(`Access denied for ${name} field. Required access: ${required}`, {
      extensions: {
        code: "ACCESS_DENIED",
        documentation: "https://shopify.dev/api/usage/access-scopes",
        requiredAccess: required,
      },
    });
  }
  if (access.pii !== "granted" && PROTECTED.has(field)) {
    throw new GraphQLError(`This app is not approved to use the ${name} field. ${PCD_HELP}`);
  }
}

/** Orders and events have a sort key; of orders, only the visible ones exist. */
function sorted(
  store: ShopStore,
  access: Access,
  type: string,
  value: unknown,
  args: Record<string, unknown>,
): unknown {
  const key = {
    OrderConnection: "processedAt",
    FulfillmentEventConnection: "happenedAt",
    ReturnConnection: "createdAt",
  }[type];
  if (key === undefined || !Array.isArray(value)) return value;
  const nodes = (value as Node[]).filter(
    (node) => type !== "OrderConnection" || isVisible(store, access, node as StoredOrder),
  );
  nodes.sort((left, right) => String(left[key]).localeCompare(String(right[key])));
  return args.reverse === true ? nodes.reverse() : nodes;
}

function connection(value: unknown, args: Record<string, unknown>, name: string): Node {
  const all = Array.isArray(value) ? value : [];
  const size = args.first ?? args.last;
  if (typeof size !== "number") {
    throw new GraphQLError(`you must provide one of first or last`, {
      extensions: { code: "BAD_REQUEST", name },
    });
  }
  const start = typeof args.after === "string" ? Number(args.after) + 1 : 0;
  const nodes = args.first === undefined ? all.slice(-size) : all.slice(start, start + size);
  const last = start + nodes.length - 1;
  return {
    nodes,
    pageInfo: { hasNextPage: last < all.length - 1, endCursor: nodes.length === 0 ? null : String(last) },
  };
}
