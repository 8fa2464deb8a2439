import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as queries from "../../../src/shops/shopify/queries.ts";
import { type LocalShop, NOW, startLocalShop } from "../../shops/shopify/local-shop.ts";
import { requestedCost } from "./cost.ts";
import { shopSchema } from "./execute.ts";
import { SHOP_CREDENTIALS } from "./index.ts";
import { ORDER_SPECS } from "./order-specs.ts";
import { PEOPLE } from "./people.ts";
import { matches, parseSearch } from "./search.ts";
import { createStore, SHOP_CASES } from "./store.ts";

let local: LocalShop;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(() => local.replica.reset());

async function post(
  body: unknown,
  { token = SHOP_CREDENTIALS.token as string, path = "/admin/api/2026-10/graphql.json" } = {},
): Promise<{ status: number; headers: Headers; json: Record<string, never> }> {
  const response = await local.fetch(`https://${SHOP_CREDENTIALS.domain}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "X-Shopify-Access-Token": token },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : {} };
}

describe("answers like Shopify", () => {
  test("an unknown field fails the whole query, in Shopify's words", async () => {
    const { status, json } = await post({ query: "query Q { shop { name favouriteColour } }" });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      errors: [
        {
          message: "Field 'favouriteColour' doesn't exist on type 'Shop'",
          extensions: { code: "undefinedField", typeName: "Shop", fieldName: "favouriteColour" },
        },
      ],
    });
    expect(json).not.toHaveProperty("data");
  });

  test("a refused non-null field takes the order with it", async () => {
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_merchant_managed_fulfillment_orders"] });
    const id = local.replica.store.require("#1001").id;
    const query = "query Q($id: ID!) { order(id: $id) { id fulfillmentOrders(first: 1) { nodes { id } } } }";
    const { json } = await post({ query, variables: { id } });
    expect(json).toMatchObject({
      data: { order: null },
      errors: [
        {
          message: expect.stringMatching(
            /^Access denied for fulfillmentOrders field\. Required access: `read_/,
          ),
          path: ["order", "fulfillmentOrders"],
          extensions: { code: "ACCESS_DENIED" },
        },
      ],
    });
  });

  test("a refused protected field is null beside an error", async () => {
    local.replica.setMode({ kind: "pii-denied", how: "field" });
    const { json } = await post({
      query: `{ orders(first: 1, query: "name:'#1001'") { nodes { name email } } }`,
    });
    expect(json).toMatchObject({
      data: { orders: { nodes: [{ name: "#1001", email: null }] } },
      errors: [{ message: expect.stringMatching(/^This app is not approved to use the email field/) }],
    });
  });

  test("cost and bucket come with every answer, no CORS headers ever", async () => {
    const { json, headers } = await post({ query: "{ shop { name } }" });
    expect(json).toMatchObject({
      extensions: {
        cost: {
          requestedQueryCost: 1,
          actualQueryCost: 1,
          throttleStatus: { maximumAvailable: 2000, restoreRate: 100 },
        },
      },
    });
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("tokens, shops and paths that are not its own", async () => {
    expect((await post({ query: "{ shop { name } }" }, { token: "shpat_x" })).status).toBe(401);
    expect((await post({}, { path: "/admin/api/2026-10/orders.json" })).status).toBe(404);
    const foreign = await local.fetch("https://nobody.myshopify.com/admin/api/2026-10/graphql.json", {
      method: "POST",
    });
    expect(foreign.status).toBe(404);
    expect(foreign.headers.get("content-type")).toContain("html");
  });

  test("a query dearer than the limit is refused", async () => {
    const query = `{ orders(first: 250) { nodes { lineItems(first: 250) { nodes { id } } fulfillments { events(first: 250) { nodes { id } } } returns(first: 250) { nodes { returnLineItems(first: 250) { nodes { id } } } } } } }`;
    const { json } = await post({ query });
    expect(json).toMatchObject({ errors: [{ extensions: { code: "MAX_COST_EXCEEDED", maxCost: 1000 } }] });
  });
});

describe("the schema and the cost rule", () => {
  test("our queries are valid and use nothing deprecated", () => {
    for (const [name, query] of Object.entries(queries)) {
      expect(validate(shopSchema(), parse(query)), name).toEqual([]);
    }
  });

  test("the schema comes with its licence", () => {
    const at = (file: string): string => readFileSync(new URL(`./schema/${file}`, import.meta.url), "utf8");
    expect(at("LICENSE.txt")).toContain("Shopify Inc.");
    expect(buildSchema(at("admin-2026-10.graphql")).getQueryType()?.name).toBe("QueryRoot");
  });

  // Figures of the calibrated calculator, checked against published costs (facts on Shopify, §1).
  test.each([
    ["shop", 4, 0],
    ["find-orders", 11, 0],
    ["find-orders-multi", 15, 0],
    ["order-core", 16, 0],
    ["order-context", 61, 0.15],
  ])("%s costs about %i points", (name, points, tolerance) => {
    const query = readFileSync(new URL(`./queries/${name}.graphql`, import.meta.url), "utf8");
    const cost = requestedCost(shopSchema(), parse(query), { byName: true, byEmail: true, byCustomer: true });
    expect(Math.abs(cost - points)).toBeLessThanOrEqual(points * tolerance);
  });

  test("what is not included is not charged", () => {
    const query = parse(queries.FIND_ORDERS);
    const cost = (byName: boolean, byEmail: boolean): number =>
      requestedCost(shopSchema(), query, { byName, byEmail, byCustomer: false, byPhone: false, pii: true });
    expect(cost(false, false)).toBe(0);
    expect(cost(true, false)).toBeGreaterThan(0);
    expect(cost(true, true)).toBe(cost(true, false) + cost(false, true));
  });
});

describe("the search", () => {
  const store = createStore(NOW, "x.myshopify.com");
  const find = (query: string): string[] =>
    store.orders.filter((order) => matches(order, parseSearch(query))).map((order) => order.name);

  test("is fuzzy on names like Shopify's", () => {
    expect(find("name:'#1-A'")).toEqual(expect.arrayContaining(["#1-A", "#12-A"]));
    expect(find("name:1013")).toEqual(["#1013", "#1013-R1"]);
  });

  test("knows OR, AND, NOT, brackets, quotes and escapes", () => {
    expect(find("name:'#1001' OR name:'#1002'")).toEqual(["#1001", "#1002"]);
    expect(find("email:riley@customer.example name:1001")).toEqual(["#1001"]);
    expect(find("email:'riley@customer.example' AND NOT name:1013")).toEqual(["#1001"]);
    expect(find("(name:1001 OR name:1002) -email:'riley@customer.example'")).toEqual(["#1002"]);
    expect(find("email:'o\\'brien@x.example'")).toEqual([]);
    expect(find("Nair")).toEqual(["#1006"]);
  });
});

describe("the store", () => {
  const store = createStore(NOW, "x.myshopify.com");

  test("holds every order of the index once, about forty and a reseller's", () => {
    for (const name of Object.values(SHOP_CASES))
      expect(store.orders.filter((o) => o.name === name).length).toBe(1);
    expect(store.orders.length).toBe(Object.keys(SHOP_CASES).length + 8);
    expect(new Set(store.orders.map((order) => order.id)).size).toBe(store.orders.length);
    expect(() => store.require("#4711")).toThrow("#4711");
  });

  test("nobody in it could exist", () => {
    for (const { email, phone } of Object.values(PEOPLE)) {
      expect(email).toMatch(/@[a-z]+\.example$/);
      if (phone?.startsWith("+1")) expect(phone).toMatch(/^\+15550100/);
    }
  });

  test("dates move with the given now", () => {
    const later = createStore(new Date(NOW.getTime() + 86_400_000 * 100), "x.myshopify.com");
    const shift =
      Date.parse(later.require("#1001").processedAt) - Date.parse(store.require("#1001").processedAt);
    expect(shift).toBe(86_400_000 * 100);
  });

  test("every order says what it is there for", () => {
    expect(ORDER_SPECS.every((spec) => spec.shows.length > 8)).toBe(true);
  });
});

test("reset gives back modes, scopes, bucket, tokens and counters", async () => {
  local.replica.setMode({ kind: "status", status: 503 });
  local.replica.setMode({ kind: "scope-denied", scopes: ["read_orders"] });
  local.replica.setMode({ kind: "pii-denied", how: "object" });
  local.replica.setAvailable(0);
  await post({ query: "{ shop { name } }" });
  local.replica.reset();
  expect(local.replica.usage).toMatchObject({ requests: 0, queries: [], requestedPoints: 0 });
  const { status, json } = await post({ query: "{ orders(first: 1) { nodes { email } } }" });
  expect(status).toBe(200);
  expect(json).not.toHaveProperty("errors");
});
