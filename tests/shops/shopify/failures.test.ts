import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { OrderQuery, ShopErrorCode } from "../../../src/shops/contract.ts";
import { ShopError } from "../../../src/shops/contract.ts";
import type { Permissions } from "../../../src/shops/shopify/permissions.ts";
import { createShopifyShop } from "../../../src/shops/shopify/shopify-shop.ts";
import { SHOP_CREDENTIALS, type ShopMode } from "../../replicas/shop/index.ts";
import { SHOP_CASES } from "../../replicas/shop/store.ts";
import { DOMAIN, type LocalShop, NOW, signal, startLocalShop } from "./local-shop.ts";

let local: LocalShop;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(() => {
  local.replica.reset();
  local.sent.length = 0;
  local.waits.length = 0;
});

const byNumber: OrderQuery = { names: ["#1001"], emails: [], phones: [], trackingNumbers: [] };

async function failure(more: Parameters<LocalShop["shop"]>[0] = {}, stop = signal()): Promise<ShopError> {
  const error = await local
    .shop(more)
    .findOrders(byNumber, stop)
    .then(() => null)
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ShopError);
  const { message } = error as ShopError;
  expect(message).not.toMatch(/shpat_|shpss_|customer\.example/);
  return error as ShopError;
}

describe("what the shop refuses", () => {
  test.each([
    [{ kind: "status", status: 402 }, "frozen", 1],
    [{ kind: "status", status: 403 }, "scope_missing", 1],
    [{ kind: "status", status: 404 }, "not_connected", 1],
    [{ kind: "status", status: 420 }, "frozen", 1],
    [{ kind: "status", status: 423 }, "frozen", 1],
    [{ kind: "status", status: 430 }, "unauthorised", 1],
    [{ kind: "status", status: 500 }, "unreachable", 4],
    [{ kind: "status", status: 502 }, "unreachable", 4],
    [{ kind: "status", status: 503 }, "unreachable", 4],
    [{ kind: "html" }, "bad_answer", 1],
    [{ kind: "html", status: 404 }, "not_connected", 1],
    [{ kind: "truncated" }, "bad_answer", 2],
    [
      { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: "null" },
      "bad_answer",
      2,
    ],
    [
      { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: "[]" },
      "bad_answer",
      2,
    ],
    [
      { kind: "raw", status: 200, headers: { "content-type": "application/json" }, body: '{"data":7}' },
      "bad_answer",
      1,
    ],
  ] as [ShopMode, ShopErrorCode, number][])("%j is %s after %i requests", async (mode, code, requests) => {
    local.replica.setMode(mode);
    expect((await failure()).code).toBe(code);
    expect(local.replica.usage.requests).toBe(requests);
  });

  test("5xx: back-off of one, two, four seconds, then fine", async () => {
    local.replica.setMode({ kind: "status", status: 503 }, 3);
    const facts = await local.shop().findOrders(byNumber, signal());
    expect(facts.orders[0]?.name).toBe("#1001");
    expect(local.waits).toEqual([1000, 2000, 4000]);
  });

  test("429 waits for Retry-After in seconds", async () => {
    local.replica.setMode({ kind: "too-many", retryAfter: "2.0" }, 1);
    await local.shop().findOrders(byNumber, signal());
    expect(local.waits).toEqual([2000]);
  });

  test("a Retry-After of years is capped and handed on, not waited for", async () => {
    local.replica.setMode({ kind: "too-many", retryAfter: "1000000000" });
    expect(await failure()).toMatchObject({ code: "throttled", retryAfterMs: 60_000 });
    expect(local.waits).toEqual([]);
  });

  test("THROTTLED waits as long as the bucket needs", async () => {
    local.replica.setMode({ kind: "throttled" }, 1);
    await local.shop().findOrders(byNumber, signal());
    // The look-up costs 11 points, the bucket refills with 100 a second: the least wait holds.
    expect(local.waits).toEqual([500]);
  });

  test("an empty bucket that refills slowly is waited for by its own numbers, at most four times", async () => {
    let clock = 0;
    const slow = await startLocalShop({ clock: () => clock, bucket: { maximum: 100, restoreRate: 5 } });
    try {
      slow.replica.setAvailable(0);
      const waits: number[] = [];
      const shop = slow.shop({
        sleep: async (ms) => {
          waits.push(ms);
          clock += ms;
        },
      });
      const facts = await shop.findOrders(byNumber, signal());
      expect(facts.orders[0]?.name).toBe("#1001");
      // 9 points at 5 a second, then what the order itself costs.
      expect(waits[0]).toBe(1800);
      expect(waits.length).toBeLessThanOrEqual(4);
    } finally {
      await slow.close();
    }
  });

  test("never more than four requests for one question", async () => {
    local.replica.setMode({ kind: "throttled" });
    expect((await failure()).code).toBe("throttled");
    expect(local.replica.usage.requests).toBe(4);
    expect(local.waits).toEqual([500, 750, 1000]);
  });
});

describe("the token", () => {
  test("a revoked token is renewed once, then it is the lead's turn", async () => {
    const tokens = ["shpat_old", SHOP_CREDENTIALS.token];
    const asked: unknown[] = [];
    const token = async (options?: { renew: boolean }): Promise<string> => {
      asked.push(options);
      return options?.renew ? (tokens[1] as string) : (tokens[0] as string);
    };
    const facts = await local.shop({ token }).findOrders(byNumber, signal());
    expect(facts.orders[0]?.name).toBe("#1001");
    expect(asked).toContainEqual({ renew: true });

    const never = await failure({ token: async () => "shpat_wrong" });
    expect(never).toMatchObject({ code: "unauthorised", retryAfterMs: null });
    expect(never.message).toContain("connects the shop again");
  });

  test("it goes to the shop alone, with every guard, and only in its header", async () => {
    await local.shop().findOrders(byNumber, signal());
    for (const { url, init } of local.sent) {
      expect(new URL(url).origin).toBe(`https://${DOMAIN}`);
      expect(new URL(url).pathname).toBe("/admin/api/2026-10/graphql.json");
      expect(init).toMatchObject({ method: "POST", redirect: "error", credentials: "omit" });
      expect(init.signal).toBeInstanceOf(AbortSignal);
      expect((init.headers as Record<string, string>)["X-Shopify-Access-Token"]).toBe(SHOP_CREDENTIALS.token);
      expect(url + String(init.body)).not.toContain(SHOP_CREDENTIALS.token);
    }
  });

  test("a redirect is not followed and is told apart from a lost connection", async () => {
    let visited = 0;
    const { createServer } = await import("node:http");
    const other = createServer((_request, response) => {
      visited++;
      response.end("{}");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    local.replica.setMode({ kind: "redirect", location: `http://127.0.0.1:${port}/graphql.json` });
    const error = await failure();
    expect(error.code).toBe("bad_answer");
    expect(error.message).toContain("renamed");
    expect(visited).toBe(0);
    // The look that finds out carries no token.
    const withToken = local.sent.filter(
      ({ init }) => "X-Shopify-Access-Token" in ((init.headers ?? {}) as object),
    );
    expect(withToken.length).toBe(1);
    await new Promise((resolve) => other.close(resolve));
  });

  test("two shops in one worker never share a connection", async () => {
    const other = await startLocalShop({ domain: "other-shop.myshopify.com" });
    try {
      const shops = [local.shop(), other.shop({ domain: "other-shop.myshopify.com" })];
      await Promise.all(Array.from({ length: 10 }, (_, i) => shops[i % 2]?.findOrders(byNumber, signal())));
      expect(local.sent.every(({ url }) => new URL(url).host === DOMAIN)).toBe(true);
      expect(other.sent.every(({ url }) => new URL(url).host === "other-shop.myshopify.com")).toBe(true);
      expect(local.sent.length).toBe(other.sent.length);
    } finally {
      await other.close();
    }
  });
});

describe("the connection", () => {
  test("a connection that breaks in the middle is tried once more", async () => {
    local.replica.setMode({ kind: "reset" }, 1);
    expect((await local.shop().findOrders(byNumber, signal())).orders[0]?.name).toBe("#1001");
    local.replica.reset();
    local.replica.setMode({ kind: "reset" });
    expect(await failure()).toMatchObject({ code: "unreachable", retryAfterMs: 10_000 });
  });

  test("offline", async () => {
    const error = await failure({
      fetch: async () => {
        throw new TypeError("Failed to fetch");
      },
    });
    expect(error.code).toBe("unreachable");
    expect(local.waits.length).toBe(1);
  });

  test("'Failed to fetch' right after a 5xx is the browser's own block: back-off, not a verdict", async () => {
    let calls = 0;
    const facts = await local
      .shop({
        fetch: async (input, init) => {
          calls++;
          if (calls === 1)
            return new Response("<p>", { status: 500, headers: { "content-type": "text/html" } });
          // The browser refuses twice, and the look for a redirect with it.
          if (calls <= 5) throw new TypeError("Failed to fetch");
          return local.fetch(input, init);
        },
      })
      .findOrders(byNumber, signal());
    expect(facts.orders[0]?.name).toBe("#1001");
    expect(local.waits).toEqual([1000, 2000, 4000]);
  });

  test("the browser's block outlives the question: the next one is told whose fault it is, until the shop answers", async () => {
    let now = NOW.getTime();
    let isHeldBack = false;
    const shop = local.shop({
      now: () => new Date(now),
      fetch: async (input, init) => {
        if (isHeldBack) throw new TypeError("Failed to fetch");
        return local.fetch(input, init);
      },
    });
    const ask = () => shop.findOrders(byNumber, signal());
    local.replica.setMode({ kind: "status", status: 503 });
    await expect(ask()).rejects.toThrow("fault of its own (503)");
    isHeldBack = true;
    now += 60_000;
    await expect(ask()).rejects.toThrow("the browser holds back requests");
    isHeldBack = false;
    local.replica.reset();
    expect((await ask()).orders[0]?.name).toBe("#1001");
    isHeldBack = true;
    await expect(ask()).rejects.toThrow("Check the connection");
  });

  test("an answer without end is cut at 2 MB", async () => {
    const body = `{"data":{"orders":{"nodes":[],"x":"${"y".repeat(2_200_000)}"}}}`;
    local.replica.setMode({
      kind: "raw",
      status: 200,
      headers: { "content-type": "application/json" },
      body,
    });
    expect((await failure()).code).toBe("bad_answer");
    expect(local.replica.usage.requests).toBe(1);
  });

  test("gives up when the ticket changes, in the middle of a slow answer", async () => {
    local.replica.setMode({ kind: "slow", delayMs: 5_000 });
    const controller = new AbortController();
    const start = performance.now();
    const failed = failure({}, controller.signal);
    await vi.waitUntil(() => local.replica.usage.requests === 1, { timeout: 20_000 });
    controller.abort();
    expect((await failed).code).toBe("aborted");
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(local.replica.usage.requests).toBe(1);
  });

  test("gives up when the ticket changes, while it waits", async () => {
    local.replica.setMode({ kind: "too-many", retryAfter: "9" });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const start = performance.now();
    // The real clock, not the test's.
    const shop = createShopifyShop({
      domain: DOMAIN,
      fetch: local.fetch,
      now: () => NOW,
      token: async () => SHOP_CREDENTIALS.token,
    });
    await expect(shop.findOrders(byNumber, controller.signal)).rejects.toMatchObject({ code: "aborted" });
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

test("works where there is a window: Firefox's background and our own pages", async () => {
  vi.stubGlobal("window", globalThis);
  try {
    expect((await local.shop().findOrders(byNumber, signal())).orders[0]?.name).toBe("#1001");
  } finally {
    vi.unstubAllGlobals();
  }
});

describe("permissions", () => {
  test("protected fields are asked for once, then left out, and withheld", async () => {
    local.replica.setMode({ kind: "pii-denied", how: "field" });
    const learnt: Permissions[] = [];
    const shop = local.shop({ onPermissions: (permissions) => learnt.push(permissions) });
    const facts = await shop.findOrders({ ...byNumber, emails: ["riley@customer.example"] }, signal());
    const [order] = facts.orders;
    expect(order?.name).toBe("#1001");
    expect(order).toMatchObject({ total: "88.80", country: "US" });
    for (const key of ["email", "phone", "buyer_name", "status_url", "postcode"]) {
      expect(order, key).not.toHaveProperty(key);
    }
    expect(order?.not_permitted).toEqual(
      expect.arrayContaining(["order.email", "order.email_matches_requester", "order.buyer_name"]),
    );
    expect(facts.not_permitted).toEqual(expect.arrayContaining(["order.email"]));
    expect(order?.shipments?.[0]?.scans?.[0]?.place).toBeNull();
    expect(learnt.at(-1)).toMatchObject({ pii: false, customer: true });
    const before = local.replica.usage.requests;
    await shop.findOrders(byNumber, signal());
    expect(local.replica.usage.requests - before).toBe(2);
  });

  test("a connection that knows its limits never asks beyond them", async () => {
    local.replica.setMode({ kind: "pii-denied", how: "field" });
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_customers"] });
    const learnt: Permissions[] = [];
    await local.shop({ onPermissions: (p) => learnt.push(p) }).findOrders(byNumber, signal());
    local.replica.usage.queries.length = 0;
    const permissions = learnt.at(-1) as Permissions;
    const facts = await local
      .shop({ permissions, onPermissions: () => expect.unreachable("nothing new to learn") })
      .findOrders(byNumber, signal());
    expect(facts.orders[0]?.name).toBe("#1001");
    expect(local.replica.usage.queries.length).toBe(2);
  });

  test("without read_customers the orders still come, the customer is withheld", async () => {
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_customers"] });
    const facts = await local
      .shop()
      .findOrders({ ...byNumber, emails: ["riley@customer.example"] }, signal());
    expect(facts.orders[0]).toMatchObject({ name: "#1001", email: "riley@customer.example" });
    // The name on the parcel stands in where it is also the paying one.
    expect(facts.orders[0]?.buyer_name).toBe("Riley Parker");
    expect(facts.not_permitted).toEqual(expect.arrayContaining(["customer.orders_count", "customer.note"]));
    expect(facts).not.toHaveProperty("customer");
  });

  test("the customer object refused as protected data", async () => {
    local.replica.setMode({ kind: "pii-denied", how: "object" });
    const facts = await local
      .shop()
      .findOrders({ ...byNumber, emails: ["riley@customer.example"] }, signal());
    expect(facts.orders[0]?.name).toBe("#1001");
    expect(facts.not_permitted).toEqual(expect.arrayContaining(["customer.orders_count", "order.email"]));
  });

  test("returns and holds refused: the order is whole without them", async () => {
    local.replica.setMode({
      kind: "scope-denied",
      scopes: ["read_returns", "read_merchant_managed_fulfillment_orders"],
    });
    const id = local.replica.store.require(SHOP_CASES.returnOpen).id;
    const order = await local.shop().getOrder(id, signal(), { returns: true, holds: true });
    expect(order).not.toHaveProperty("returns");
    expect(order).not.toHaveProperty("holds");
    expect(order.not_permitted).toEqual(["order.returns"]);
    expect(order.name).toBe(SHOP_CASES.returnOpen);
  });

  test("without read_orders there is nothing, and it says what to grant", async () => {
    local.replica.setMode({ kind: "scope-denied", scopes: ["read_orders"] });
    const error = await failure();
    expect(error).toMatchObject({ code: "scope_missing", retryAfterMs: null });
    expect(error.message).toMatch(/read_orders.*lead grants it/);
  });
});

describe("health", () => {
  test("a good connection", async () => {
    expect(await local.shop().health(signal())).toEqual({
      ok: true,
      name: "Acme Goods",
      timeZone: "America/New_York",
      scopes: expect.arrayContaining(["read_orders", "read_returns"]),
      problems: [],
      protectedData: "shown",
      limits: { pointsPerSecond: 100, bucket: 2_000 },
      apiVersion: "2026-10",
    });
  });

  test("hidden names and addresses are told apart from a connection that does not work", async () => {
    local.replica.setMode({ kind: "pii-denied", how: "field" });
    expect(await local.shop().health(signal())).toMatchObject({ ok: true, protectedData: "hidden" });
  });

  test.each([
    ["revoked token", { kind: "status", status: 401 }, false, "unauthorised"],
    ["frozen shop", { kind: "status", status: 402 }, false, "frozen"],
    ["no order scope", { kind: "scope-denied", scopes: ["read_orders"] }, false, "scope_missing"],
    ["protected data refused", { kind: "pii-denied", how: "field" }, true, "scope_missing"],
    ["login page", { kind: "html" }, false, "bad_answer"],
  ] as [string, ShopMode, boolean, ShopErrorCode][])("%s", async (_what, mode, ok, code) => {
    local.replica.setMode(mode);
    const health = await local.shop().health(signal());
    expect(health.ok).toBe(ok);
    expect(health.problems[0]?.code).toBe(code);
  });

  test("a renamed shop", async () => {
    local.replica.store.shop.myshopifyDomain = "new-name.myshopify.com";
    const health = await local.shop().health(signal());
    local.replica.store.shop.myshopifyDomain = DOMAIN;
    expect(health.ok).toBe(true);
    expect(health.problems[0]?.message).toContain("new-name.myshopify.com");
  });

  test("out of its own time it says that the shop is slow, not that the ticket changed", async () => {
    local.replica.setMode({ kind: "slow", delayMs: 5_000 });
    const error = await failure({}, AbortSignal.timeout(50));
    expect(error).toMatchObject({ code: "unreachable", retryAfterMs: 10_000 });
    expect(error.message).toContain("takes too long to answer");
  });

  test("out of its own time after a refusal it says what was refused", async () => {
    local.replica.setMode({ kind: "too-many", retryAfter: "9" });
    const stop = new AbortController();
    const sleep = async () => stop.abort(new DOMException("signal timed out", "TimeoutError"));
    expect(await failure({ sleep }, stop.signal)).toMatchObject({ code: "throttled", retryAfterMs: 9_000 });
  });
});

describe("a moment before which nobody is to ask", () => {
  test("holds for every question of the connection, and passes", async () => {
    let now = NOW.getTime();
    const shop = local.shop({ now: () => new Date(now) });
    local.replica.setMode({ kind: "too-many", retryAfter: "40" }, 1);
    await expect(shop.findOrders(byNumber, signal())).rejects.toMatchObject({ retryAfterMs: 40_000 });
    now += 15_000;
    await expect(shop.search("#1001", signal())).rejects.toMatchObject({
      code: "throttled",
      retryAfterMs: 25_000,
    });
    expect(local.replica.usage.requests).toBe(1);
    now += 25_000;
    expect((await shop.findOrders(byNumber, signal())).orders[0]?.name).toBe("#1001");
  });
});

describe("an answer without the list that was asked for", () => {
  test.each(['{"data":{}}', '{"data":{"named":null}}', '{"data":{"named":{"nodes":"none"},"orders":[]}}'])(
    "%s is no answer, and never 'no such order'",
    async (body) => {
      local.replica.setMode({
        kind: "raw",
        status: 200,
        headers: { "content-type": "application/json" },
        body,
      });
      expect((await failure()).code).toBe("bad_answer");
      await expect(local.shop().search("#1001", signal())).rejects.toMatchObject({ code: "bad_answer" });
    },
  );
});
