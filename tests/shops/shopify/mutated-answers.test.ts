import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { OrderFacts, ShopFacts } from "../../../src/core/order/facts.ts";
import { fileOrderSchema, shopFactsSchema } from "../../../src/core/order/facts-file-schema.ts";
import { shipmentFactsSchema } from "../../../src/core/order/facts-schema.ts";
import { rankOrders } from "../../../src/core/order/rank-orders.ts";
import { ShopError } from "../../../src/shops/contract.ts";
import { createShopifyShop } from "../../../src/shops/shopify/shopify-shop.ts";
import { DOMAIN, NOW, signal, startLocalShop } from "./local-shop.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Orders that between them hold something in every field that is asked for. */
const NAMES = [
  ...["#1001", "#1004", "#1010", "#1012", "#1014", "#1020", "#1024", "#1037"],
  ...["#1041", "#1042", "#1043"],
];
const DRAFTS = ["#D11", "#D12", "#D13"];
const PARTS = { returns: true, holds: true, refunds: true };
const EMAIL = "riley@customer.example";

/** A shop's true answers, by operation and the variable that tells them apart. */
const recorded = new Map<string, Json>();
const keyOf = (body: string): string => {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
  const { id, disputeId, draftQuery, nameQuery } = variables;
  return `${/query (\w+)/.exec(query)?.[1]} ${id ?? disputeId ?? draftQuery ?? nameQuery ?? ""}`;
};

beforeAll(async () => {
  const local = await startLocalShop();
  const record: typeof fetch = async (input, init = {}) => {
    const answer = await local.fetch(input, init);
    recorded.set(keyOf(String(init.body)), (await answer.clone().json()) as Json);
    return answer;
  };
  for (const name of NAMES) {
    const facts = await local.shop({ fetch: record }).findOrders(queryFor(name), signal());
    expect(facts.orders[0]?.name).toBe(name);
    await local.shop({ fetch: record }).getOrder(facts.orders[0]?.id ?? "", signal(), PARTS);
  }
  for (const draft of DRAFTS) await local.shop({ fetch: record }).findOrders(queryFor(draft), signal());
  await local.close();
  expect(recorded.size).toBeGreaterThan(2 * NAMES.length);
});
afterAll(() => recorded.clear());

const queryFor = (name: string) => ({ names: [name], emails: [EMAIL], phones: [], trackingNumbers: [] });

/** Answers like the recorded ones, each changed by `change` first. */
function shopThatAnswers(change: (answer: Json, operation: string) => Json) {
  return createShopifyShop({
    domain: DOMAIN,
    now: () => NOW,
    token: async () => "shpat_mutated",
    sleep: async () => {},
    random: () => 1,
    fetch: async (_input, init = {}) => {
      const key = keyOf(String(init.body));
      const answer = recorded.get(key) ?? { data: {} };
      return Response.json(change(structuredClone(answer), key.split(" ")[0] ?? ""));
    },
  });
}

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, entry]) =>
      pathsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const GONE = Symbol("left out");
function put(root: Json, path: Path, value: Json | typeof GONE): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value === GONE ? null : value;
  const parent = root as Record<string | number, Json>;
  if (rest.length > 0) parent[step] = put(parent[step] as Json, rest, value);
  else if (value === GONE) delete parent[step];
  else parent[step] = value;
  return root;
}

const hostile: fc.Arbitrary<Json | typeof GONE> = fc.oneof(
  fc.constantFrom<Json | typeof GONE>(
    GONE,
    null,
    true,
    false,
    0,
    -1,
    1e308,
    -0,
    2 ** 53,
    0.1,
    "",
    " ",
    "Infinity",
    "null",
    "0000-00-00T00:00:00Z",
    "2026-02-31T25:61:61Z",
    "2026-11-19",
    "1763546400",
    "9999-12-31T23:59:59Z",
    "275760-09-14T00:00:00Z",
    "49,00",
    "1e3",
    "$5.00",
    "-",
    "0x10",
    "javascript:alert(1)",
    "https://user:pass@evil.example/",
    "http://plain.example/",
    "\ud800",
    "\u0000",
    "\u202e",
    "x".repeat(20_000),
    [],
    {},
    [null],
    [[]],
    [{}],
    { nodes: null },
    { nodes: [null, 1, "x"] },
    { amount: "x", currencyCode: "USD" },
    { amount: 49, currencyCode: "USD" },
    { amount: "1.00" },
    "FOREIGN-VALUE",
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

const ORDER_KEYS = new Set([...Object.keys(fileOrderSchema.shape), "holds", "partial", "limits"]);
const FACTS_KEYS = new Set([...Object.keys(shopFactsSchema.shape), "limits"]);
const SHIPMENT_KEYS = new Set(Object.keys(shipmentFactsSchema.shape));
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What must hold of facts, whatever the shop said. */
function expectSound(facts: ShopFacts): void {
  const written = JSON.stringify(facts);
  expect(written).not.toMatch(/Invalid Date|"NaN"|\bNaN\b|\[object |"undefined"|shpat_/);
  for (const key of Object.keys(facts)) expect(FACTS_KEYS, key).toContain(key);
  expect(shopFactsSchema.shape.drafts.safeParse(facts.drafts).error?.issues ?? []).toEqual([]);
  expectDates(facts.drafts);
  for (const order of facts.orders) {
    for (const key of Object.keys(order)) expect(ORDER_KEYS, key).toContain(key);
    for (const shipment of order.shipments ?? []) {
      for (const key of Object.keys(shipment)) expect(SHIPMENT_KEYS, key).toContain(key);
    }
    const { holds: _holds, partial: _partial, limits: _limits, ...rest } = order;
    const derived = deriveOrderFacts(order, { requesterEmails: [EMAIL], now: NOW, policies: {} });
    expect(JSON.stringify(derived)).not.toMatch(/Invalid Date|\bNaN\b/);
    const checked = fileOrderSchema.safeParse(rest);
    expect(checked.error?.issues ?? []).toEqual([]);
    expectDates(order);
  }
  rankOrders(facts.orders, { ...queryFor("#1001"), subjectNames: [], quotedNames: [] });
}

function expectDates(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (/(^|_)at$/.test(key) && entry !== null) expect(entry, key).toMatch(INSTANT);
    if (typeof entry === "number") expect(Number.isFinite(entry), key).toBe(true);
    expectDates(entry);
  }
}

const changes = fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 6 });
const name = fc.constantFrom(...NAMES);

/** Applies the changes at places that are there; those below `within`, where it is given. */
function mutate(
  answer: Json,
  list: readonly (readonly [number, Json | typeof GONE])[],
  places: (all: Path[]) => Path[],
): Json {
  let changed = answer;
  for (const [place, value] of list) {
    const paths = places(pathsOf(changed));
    const path = paths[place % Math.max(1, paths.length)];
    if (path !== undefined) changed = put(changed, path, value === GONE ? value : structuredClone(value));
  }
  return changed;
}

describe("answers that were tampered with, cut or made up", () => {
  test("3,000 answers with up to six changes anywhere: facts or a named error, and never nonsense", async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(name, changes, async (asked, list) => {
        const shop = shopThatAnswers((answer) => mutate(answer, list, (all) => all));
        try {
          const facts = await shop.findOrders(queryFor(asked), signal());
          expectSound(facts);
          answered++;
        } catch (error) {
          if (!(error instanceof ShopError)) throw error;
          expect(error.message).not.toMatch(/undefined|\[object|NaN/);
        }
      }),
      { numRuns: 3_000, seed: 3, endOnFailure: true },
    );
    expect(answered).toBeGreaterThan(500);
  }, 240_000);

  test("10,000 orders with one broken field each: the order is there, and its other fields are what they were", async () => {
    const whole = new Map<string, OrderFacts>();
    for (const asked of NAMES) {
      const facts = await shopThatAnswers((answer) => answer).findOrders(queryFor(asked), signal());
      whole.set(asked, facts.orders[0] as OrderFacts);
    }
    let harmed = 0;
    await fc.assert(
      fc.asyncProperty(name, fc.nat(), hostile, async (asked, place, value) => {
        const shop = shopThatAnswers((answer, operation) =>
          operation === "CasekitOrder"
            ? mutate(answer, [[place, value]], (all) =>
                all.filter(
                  (path) => path[0] === "data" && path[1] === "order" && path.length > 2 && path[2] !== "id",
                ),
              )
            : answer,
        );
        const facts = await shop.findOrders(queryFor(asked), signal());
        expectSound(facts);
        const before = whole.get(asked) as unknown as Record<string, unknown>;
        const after = facts.orders[0] as unknown as Record<string, unknown>;
        expect(after.id).toBe(before.id);
        const different = Object.keys(before).filter(
          (key) => key !== "limits" && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
        );
        if (different.length > 0) harmed++;
        // A field may speak for a few facts (a refund's state, a line's count), never for the whole order.
        expect(different.length, different.join()).toBeLessThanOrEqual(4);
      }),
      { numRuns: 10_000, seed: 4, endOnFailure: true },
    );
    expect(harmed).toBeGreaterThan(2_000);
  }, 240_000);

  test("10,000 answers about refunds, exchanges, disputes and drafts with broken fields: the order stays whole", async () => {
    const extra = [
      "CasekitReturns",
      "CasekitRefundLines",
      "CasekitDispute",
      "CasekitDrafts",
      "CasekitScopes",
    ];
    const plain = shopThatAnswers((answer) => answer);
    const whole = new Map<string, OrderFacts>();
    for (const asked of NAMES) {
      const [order] = (await plain.findOrders(queryFor(asked), signal())).orders;
      if (order !== undefined) whole.set(asked, await plain.getOrder(order.id ?? "", signal(), PARTS));
    }
    const changed = { exchanges: 0, refunds: 0, dispute_due_at: 0, drafts: 0 };
    const places = fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 3 });
    const either = fc.constantFrom("#1037", "#1041", "#1042", "#1043", ...DRAFTS);
    await fc.assert(
      fc.asyncProperty(either, places, async (asked, list) => {
        const shop = shopThatAnswers((answer, operation) =>
          extra.includes(operation)
            ? mutate(answer, list, (all) => all.filter((path) => path[0] === "data" && path.length > 1))
            : answer,
        );
        if (DRAFTS.includes(asked)) {
          const facts = await shop.findOrders(queryFor(asked), signal());
          expectSound(facts);
          if (facts.drafts?.length !== 1) changed.drafts++;
          // Whatever is said of drafts, the customer's own order is there, and a draft is none.
          expect(facts.orders.map((order) => order.name)).toContain("#1001");
          expect(facts.orders.map((order) => order.name)).not.toContain("#D11");
          return;
        }
        const before = whole.get(asked) as OrderFacts;
        // A part that is no answer at all is told as such; who asked keeps the order that they have.
        const order = await shop.getOrder(before.id ?? "", signal(), PARTS).catch((error: unknown) => {
          if (!(error instanceof ShopError)) throw error;
          expect(error.code).toBe("bad_answer");
        });
        if (order === undefined) return;
        expectSound({ orders: [order], observed_at: NOW.toISOString() });
        const parts = ["returns", "exchanges", "refunds", "disputes", "dispute_due_at", "not_permitted"];
        const rest = (facts: OrderFacts) =>
          Object.fromEntries(Object.entries(facts).filter(([key]) => !parts.includes(key)));
        expect(rest(order)).toEqual(rest(before));
        for (const key of ["exchanges", "refunds", "dispute_due_at"] as const)
          if (JSON.stringify(order[key]) !== JSON.stringify(before[key])) changed[key]++;
      }),
      { numRuns: 10_000, seed: 7, endOnFailure: true },
    );
    // Each of the questions was harmed often enough to mean something.
    for (const [key, count] of Object.entries(changed)) expect(count, key).toBeGreaterThan(300);
  }, 240_000);

  test("3,000 lists of candidates with one broken field in one order: every order is still listed", async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.nat(), hostile, async (asked, place, value) => {
        const listed = async (change: (answer: Json, operation: string) => Json) => {
          const shop = shopThatAnswers(change);
          return (await shop.findOrders(queryFor(asked), signal())).orders.length;
        };
        const before = await listed((answer) => answer);
        const after = await listed((answer, operation) =>
          operation === "CasekitFindOrders"
            ? mutate(answer, [[place, value]], (all) =>
                all.filter(
                  (path) =>
                    path.includes("nodes") &&
                    path.length > path.indexOf("nodes") + 2 &&
                    // Whose order it is and which one it is are what was asked by.
                    !["name", "email", "id"].includes(String(path.at(-1))),
                ),
              )
            : answer,
        );
        expect(after).toBe(before);
      }),
      { numRuns: 3_000, seed: 6, endOnFailure: true },
    );
  }, 240_000);

  test.each([null, 7, "", {}])("an order whose id is %j is that order all the same", async (id) => {
    const shop = shopThatAnswers((answer, operation) =>
      operation === "CasekitOrder" ? put(answer, ["data", "order", "id"], id) : answer,
    );
    const facts = await shop.findOrders(queryFor("#1001"), signal());
    expect(facts.orders[0]).toMatchObject({ name: "#1001", total: "88.80" });
  });

  test("the answer about another order is no answer", async () => {
    const shop = shopThatAnswers((answer, operation) =>
      operation === "CasekitOrder"
        ? put(answer, ["data", "order", "id"], "gid://shopify/Order/4500000000012")
        : answer,
    );
    await expect(shop.findOrders(queryFor("#1001"), signal())).rejects.toMatchObject({ code: "bad_answer" });
  });
});
