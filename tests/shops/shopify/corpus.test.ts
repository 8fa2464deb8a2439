import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { deriveOrderFacts } from "../../../src/core/order/derive.ts";
import type { OrderFacts, ShopFacts } from "../../../src/core/order/facts.ts";
import { rankOrders } from "../../../src/core/order/rank-orders.ts";
import { TIMEOUT_MS } from "../../../src/outbound/guarded-fetch.ts";
import { ShopError } from "../../../src/shops/contract.ts";
import { createShopifyShop } from "../../../src/shops/shopify/shopify-shop.ts";
import { DOMAIN, NOW, signal } from "./local-shop.ts";

interface ApiCase {
  id: string;
  service: string;
  title: string;
  response: {
    status: number;
    headers: Record<string, string>;
    body?: unknown;
    bodyRaw?: string;
    sequence?: number[];
    fault?: string;
    delayMs?: number;
    gen?: { repeat: number; item: unknown };
  };
  expect: { outcome: string; mustNotContain?: string[]; maxRequests?: number; maxMs?: number };
}
interface Outcome {
  facts: ShopFacts | null;
  error: ShopError | null;
  requests: number;
  waits: number[];
  hosts: Set<string>;
  tookMs: number;
}

const cases = (
  JSON.parse(readFileSync(new URL("../../corpus/api.json", import.meta.url), "utf8")) as ApiCase[]
).filter((entry) => entry.service === "shopify");
const control = cases.find((entry) => entry.id === "D-A001") as ApiCase;

type Json = Record<string, unknown>;

/** The corpus speaks of orders in general; this puts them into the fields that our queries ask for. */
function asAsked(body: unknown, query: string, id: unknown): unknown {
  const { data, ...rest } = body as { data?: { orders?: { nodes?: Json[] } } | null };
  if (!data?.orders) return body;
  const nodes = (data.orders.nodes ?? []).map((node) => {
    const person = node.customer as { firstName?: string; lastName?: string } | null | undefined;
    const money = (node.totalPriceSet as { shopMoney?: unknown } | undefined)?.shopMoney;
    return {
      ...node,
      processedAt: node.createdAt,
      currentTotalPriceSet: { presentmentMoney: money },
      customer: person ? { displayName: `${person.firstName} ${person.lastName}` } : person,
    };
  });
  if (query.includes("CasekitOrder("))
    return { ...rest, data: { order: nodes.find((node) => (node as Json).id === id) ?? null } };
  return { ...rest, data: { orders: { ...data.orders, nodes } } };
}

function generated({ gen }: ApiCase["response"]): unknown {
  const body = structuredClone(control.response.body) as { data: { orders: { nodes: Json[] } } };
  const [order] = body.data.orders.nodes;
  if (order && gen) order.lineItems = { nodes: Array.from({ length: gen.repeat }, () => gen.item) };
  return body;
}

async function run(entry: ApiCase): Promise<Outcome> {
  if (entry.response.delayMs !== undefined) {
    // The limit is asked for in full and comes early, so that the test need not sit it out.
    const real = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      expect(ms).toBe(TIMEOUT_MS);
      return real(20);
    });
  }
  const { response } = entry;
  const outcome: Outcome = { facts: null, error: null, requests: 0, waits: [], hosts: new Set(), tookMs: 0 };
  const shop = createShopifyShop({
    domain: DOMAIN,
    now: () => NOW,
    token: async () => "shpat_corpus",
    sleep: async (ms) => {
      outcome.waits.push(ms);
    },
    random: () => 1,
    fetch: async (input, init = {}) => {
      const { host } = new URL(String(input));
      outcome.hosts.add(host);
      const isProbe = !("X-Shopify-Access-Token" in (init.headers ?? {}));
      if (isProbe) {
        if (response.status >= 400 || response.status < 300) throw new TypeError("Failed to fetch");
        return { type: "opaqueredirect", status: 0, body: null } as unknown as Response;
      }
      const status = response.sequence?.[outcome.requests] ?? response.status;
      outcome.requests++;
      if (response.delayMs !== undefined) {
        return new Promise((_resolve, reject) => {
          init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
        });
      }
      if (status >= 300 && status < 400) throw new TypeError("Failed to fetch");
      const { query, variables } = JSON.parse(String(init.body)) as { query: string; variables: Json };
      const isSequence = response.sequence !== undefined || response.fault !== undefined;
      const body = response.gen
        ? generated(response)
        : (response.body ?? (isSequence ? control.response.body : {}));
      const text = response.bodyRaw ?? JSON.stringify(asAsked(body, query, variables.id));
      if (response.fault === "reset-after-bytes")
        return new Response(brokenAfter(text.slice(0, 200)), response);
      return new Response(reshapeRaw(text, query), { status, headers: response.headers });
    },
  });
  const start = performance.now();
  try {
    outcome.facts = await shop.findOrders(
      { names: [], emails: ["dana@example.com"], phones: [], trackingNumbers: [] },
      signal(),
    );
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    outcome.error = error;
  }
  outcome.tookMs = performance.now() - start;
  return outcome;
}

/** A raw body that is whole JSON is reshaped as text, so that a `__proto__` in it arrives as one. */
function reshapeRaw(text: string, query: string): string {
  if (!text.includes("__proto__") || !query.includes("CasekitOrder(")) return text;
  const start = text.indexOf('"nodes":[') + '"nodes":['.length;
  return `{"data":{"order":${text.slice(start, text.indexOf('],"pageInfo"', start))}}}`;
}

function brokenAfter(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      controller.error(new TypeError("network error"));
    },
  });
}

const first = (outcome: Outcome): OrderFacts => outcome.facts?.orders[0] as OrderFacts;
const named = (outcome: Outcome, name: string): OrderFacts =>
  outcome.facts?.orders.find((order) => order.name === name) as OrderFacts;
const said = (outcome: Outcome): string =>
  [
    ...(outcome.facts?.limits ?? []),
    ...(outcome.facts?.orders ?? []).flatMap((order) => order.limits ?? []),
  ].join(" ");

/** What each case must come to, in the facts. */
const CHECKS: Readonly<Record<string, (outcome: Outcome) => void>> = {
  "D-A001": (o) => {
    expect(first(o)).toMatchObject({
      name: "#1001",
      email: "dana@example.com",
      total: "49.00",
      buyer_name: "Dana Cole",
    });
    expect(first(o)).not.toHaveProperty("limits");
  },
  "D-A002": (o) => expect(o.facts).toMatchObject({ orders: [] }),
  "D-A003": (o) => {
    expect(first(o)).toMatchObject({ name: "#1001", email: null, buyer_name: null });
  },
  "D-A004": (o) => expect(o.facts?.orders).toEqual([]),
  "D-A005": (o) => {
    expect(named(o, "#1001")).not.toHaveProperty("total");
    expect(named(o, "#1002")).not.toHaveProperty("total");
    expect(named(o, "#1003").total).toBe("-49.00");
    expect(said(o)).toMatch(/could not be read for: total/);
    expect(said(o)).toMatch(/negative/);
  },
  "D-A006": (o) => {
    for (const order of o.facts?.orders ?? []) expect(order).not.toHaveProperty("total");
    expect(o.facts?.orders.length).toBe(2);
  },
  "D-A007": (o) => {
    expect(first(o)).not.toHaveProperty("total");
    expect(first(o)).not.toHaveProperty("currency");
  },
  "D-A008": (o) => {
    for (const order of o.facts?.orders ?? []) expect(order).not.toHaveProperty("created_at");
    expect(said(o)).toContain("order date");
  },
  "D-A009": (o) => {
    expect(said(o)).toContain("future");
    const derived = deriveOrderFacts(first(o), { requesterEmails: [], now: NOW, policies: {} });
    expect(derived).not.toHaveProperty("age_days");
  },
  "D-A010": (o) => {
    expect(first(o)).not.toHaveProperty("financial_status");
    expect(first(o)).not.toHaveProperty("fulfillment_status");
    expect(said(o)).toContain("payment status, fulfilment status");
  },
  "D-A011": (o) => {
    expect(first(o).shipments?.[0]).toMatchObject({ tracking_number: "T" });
    expect(first(o).shipments?.[0]).not.toHaveProperty("tracking_url");
    expect(said(o)).toContain("tracking link");
  },
  "D-A012": (o) => expect(first(o).shipments?.[0]).not.toHaveProperty("tracking_url"),
  "D-A013": (o) => {
    expect(first(o).note).toBe("<img src=x onerror=window.__pwned=1>");
    expect(first(o).items?.[0]?.title).toBe("<b>Ring</b><script>window.__pwned=1</script>");
  },
  "D-A014": (o) => expect(first(o).buyer_name).toContain("👩‍👩‍👧"),
  "D-A015": (o) => {
    expect(first(o).items?.length).toBe(20);
    expect(first(o)).not.toHaveProperty("unfulfilled_count");
    expect(said(o)).toContain("first 20 items");
  },
  "D-A016": (o) => expect(said(o)).toContain("more orders"),
  "D-A017": (o) => {
    expect(o.error?.code).toBe("throttled");
    expect([...o.waits].sort((a, b) => a - b)).toEqual(o.waits);
    expect(o.waits.length).toBe(3);
  },
  "D-A018": (o) => {
    expect(first(o).name).toBe("#1001");
    expect(o.facts?.not_permitted).toContain("customer.orders_count");
  },
  "D-A019": (o) => {
    expect(o.error?.code).toBe("bad_answer");
    expect(o.requests).toBe(1);
  },
  "D-A020": (o) => {
    expect(o.error?.code).toBe("bad_answer");
    expect(o.requests).toBe(2);
  },
  "D-A021": (o) => {
    expect(first(o).name).toBe("#1001");
    expect(({} as Json).isLead).toBeUndefined();
    expect((first(o) as unknown as Json).isLead).toBeUndefined();
  },
  "D-A022": (o) => {
    expect(o.error).toMatchObject({ code: "unauthorised", retryAfterMs: null });
    expect(o.requests).toBe(1);
  },
  "D-A023": (o) => {
    expect(o.error).toMatchObject({ code: "frozen", retryAfterMs: null });
    expect(o.requests).toBe(1);
  },
  "D-A024": (o) => {
    expect(o.error).toMatchObject({ code: "throttled", retryAfterMs: 60_000 });
  },
  "D-A025": (o) => {
    expect(o.error?.message).toContain("sends us to another address");
    expect(o.requests).toBe(1);
    expect([...o.hosts]).toEqual([DOMAIN]);
  },
  "D-A026": (o) => {
    expect(first(o).name).toBe("#1001");
    expect(o.waits).toEqual([1000, 2000, 4000]);
  },
  "D-A027": (o) => {
    expect(o.error?.retryAfterMs).not.toBeNull();
    expect(o.requests).toBeLessThanOrEqual(2);
  },
  "D-A028": (o) => {
    expect(TIMEOUT_MS).toBeLessThanOrEqual(15_000);
    expect(o.error).toMatchObject({ code: "unreachable", message: expect.stringContaining("15 seconds") });
    expect(o.requests).toBe(1);
  },
};

/** Requests that a case's own limit is about: those of one question, not those of the next one. */
const LIMITED: Readonly<Record<string, number>> = { "D-A026": 1 };

describe("the answers corpus", () => {
  afterEach(() => vi.restoreAllMocks());

  test("every Shopify case is checked", () => {
    expect(cases.map((entry) => entry.id).sort()).toEqual(Object.keys(CHECKS).sort());
  });

  test.each(cases)("$id $title", async (entry) => {
    const outcome = await run(entry);
    CHECKS[entry.id]?.(outcome);
    expect(outcome.error !== null).toBe(["error", "retry"].includes(entry.expect.outcome));
    for (const text of entry.expect.mustNotContain ?? []) {
      expect(JSON.stringify(outcome.facts)).not.toContain(text);
      expect(outcome.error?.message ?? "").not.toContain(text);
    }
    if (entry.expect.maxRequests !== undefined) {
      expect(outcome.requests).toBeLessThanOrEqual(entry.expect.maxRequests + (LIMITED[entry.id] ?? 0));
    }
    if (entry.expect.maxMs !== undefined) expect(outcome.tookMs).toBeLessThan(entry.expect.maxMs + 1_500);
    // Whatever came: it can be ranked and derived without a wrong date or number in it.
    for (const { order } of rankOrders(outcome.facts?.orders ?? [], {
      names: [],
      emails: ["dana@example.com"],
      phones: [],
      trackingNumbers: [],
      subjectNames: [],
      quotedNames: [],
    })) {
      const derived = deriveOrderFacts(order, { requesterEmails: [], now: NOW, policies: {} });
      expect(JSON.stringify(derived)).not.toMatch(/Invalid Date|NaN|undefined/);
    }
  });
});
