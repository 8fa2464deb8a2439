import { describe, expect, test } from "vitest";
import { deriveOrderFacts } from "../../src/core/order/derive.ts";
import type { ShopFacts } from "../../src/core/order/facts.ts";
import { fileOrderSchema } from "../../src/core/order/facts-file-schema.ts";
import type { OrderQuery, Shop } from "../../src/shops/contract.ts";

/** One shop under test with what it holds; `network` where it asks somebody over HTTP. */
export interface ShopBench {
  kind: Shop["kind"];
  now: Date;
  /** A fresh connection; the answers come from `fetch`, or from the shop's own stand-in without it. */
  open: (fetch?: typeof globalThis.fetch) => Shop;
  order: { name: string; email: string; phone: string; buyer: string; total: string; currency: string };
  /** An order of somebody else, whose number begins like the first one's. */
  other: { name: string; email: string };
  network?: { host: string; secret: string };
}

const signal = (): AbortSignal => new AbortController().signal;
const ask = (query: Partial<OrderQuery>): OrderQuery => ({
  names: [],
  emails: [],
  phones: [],
  trackingNumbers: [],
  ...query,
});
const named = (facts: ShopFacts): unknown[] => facts.orders.map(({ name }) => name);

/** What every shop must do, whoever it is. */
export function describeShop(title: string, bench: () => ShopBench): void {
  describe(`${title} keeps the shop contract`, () => {
    test("it says what it is", () => {
      const shop = bench().open();
      expect(shop.kind).toBe(bench().kind);
      expect(shop.title).not.toBe("");
    });

    test("an order is found by its number, with and without #, and by the buyer's e-mail and phone", async () => {
      const { order } = bench();
      const bare = order.name.replace("#", "");
      for (const query of [
        { names: [bare] },
        { names: [`#${bare}`] },
        { emails: [order.email.toUpperCase()] },
        { phones: [order.phone] },
      ]) {
        const facts = await bench().open().findOrders(ask(query), signal());
        expect(named(facts), JSON.stringify(query)).toContain(order.name);
      }
    });

    test("nothing comes that was not asked for", async () => {
      const { order, other } = bench();
      const own = await bench()
        .open()
        .findOrders(ask({ emails: [order.email] }), signal());
      expect(named(own)).not.toContain(other.name);
      const numbered = await bench()
        .open()
        .findOrders(ask({ names: [other.name] }), signal());
      expect(named(numbered)).toEqual([other.name]);
      expect((await bench().open().findOrders(ask({}), signal())).orders).toEqual([]);
      expect(
        (
          await bench()
            .open()
            .findOrders(ask({ names: ["#999999"] }), signal())
        ).orders,
      ).toEqual([]);
      expect(
        (
          await bench()
            .open()
            .findOrders(ask({ emails: ["no@body.example"] }), signal())
        ).orders,
      ).toEqual([]);
    });

    test("identities are merged: each order once", async () => {
      const { order, other } = bench();
      const facts = await bench()
        .open()
        .findOrders(
          ask({ names: [other.name, order.name], emails: [order.email], phones: [order.phone] }),
          signal(),
        );
      expect(named(facts)).toEqual(expect.arrayContaining([order.name, other.name]));
      expect(new Set(named(facts)).size).toBe(facts.orders.length);
    });

    test("facts are of the documented shape, with exact money, source and time", async () => {
      const { order, kind, now } = bench();
      const shop = bench().open();
      const facts = await shop.findOrders(ask({ names: [order.name] }), signal());
      const [found] = facts.orders;
      expect(found).toMatchObject({
        name: order.name,
        email: order.email,
        buyer_name: order.buyer,
        total: order.total,
        currency: order.currency,
        source: kind,
        shop: shop.title,
        observed_at: now.toISOString(),
      });
      const { holds: _holds, partial: _partial, limits: _limits, ...checked } = found ?? {};
      expect(fileOrderSchema.safeParse(checked).error?.issues ?? []).toEqual([]);
      const derived = deriveOrderFacts(found ?? {}, { requesterEmails: [order.email], now, policies: {} });
      expect(derived).toMatchObject({ email_matches_requester: true, age_days: expect.any(Number) });
      expect(facts.observed_at).toBe(now.toISOString());
    });

    test("an order that was found can be read by its id, and no other id leads to it", async () => {
      const { order } = bench();
      const shop = bench().open();
      const [found] = (await shop.findOrders(ask({ names: [order.name] }), signal())).orders;
      const whole = await shop.getOrder(found?.id ?? "", signal());
      expect(whole).toMatchObject({ id: found?.id, name: order.name });
      expect(whole).not.toHaveProperty("partial");
      for (const id of ["gid://shopify/Order/1", "987654321", "../../users/1", ""]) {
        await expect(shop.getOrder(id, signal()), id).rejects.toMatchObject({ name: "ShopError" });
      }
    });

    test("the search takes what an agent types, and nothing for nothing", async () => {
      const { order } = bench();
      const shop = bench().open();
      expect(named(await shop.search(order.name, signal()))[0]).toBe(order.name);
      expect(named(await shop.search(order.email, signal()))).toContain(order.name);
      expect((await shop.search("   ", signal())).orders).toEqual([]);
      for (const text of ["' OR name:*", "\u0000", "%".repeat(300), "a".repeat(5_000)]) {
        expect((await shop.search(text, signal())).orders).toEqual([]);
      }
    });

    test("it is well, and says its name", async () => {
      const health = await bench().open().health(signal());
      expect(health).toMatchObject({ ok: true, problems: [] });
      expect(health.name).not.toBe("");
    });

    test("who went on before the answer came is not told anything else", async () => {
      const gone = AbortSignal.abort();
      await expect(
        bench()
          .open()
          .findOrders(ask({ names: [bench().order.name] }), gone),
      ).rejects.toMatchObject({ name: "ShopError", code: "aborted" });
    });
  });
}

type Answer = () => Promise<Response>;
const HTML = "<!doctype html><title>Log in</title><form action=https://evil.example>";

/** What every shop must make of a bad connection and of bad answers. */
const FAILURES: readonly (readonly [what: string, answer: Answer, code: string, againLater: boolean])[] = [
  ["offline", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable", true],
  ["a revoked key", async () => Response.json({ errors: "no" }, { status: 401 }), "unauthorised", false],
  [
    "an unknown shop",
    async () => Response.json({ errors: "Not Found" }, { status: 404 }),
    "not_connected",
    false,
  ],
  [
    "too many requests",
    async () => Response.json({}, { status: 429, headers: { "retry-after": "50" } }),
    "throttled",
    true,
  ],
  ["a fault of the shop's own", async () => new Response("oops", { status: 503 }), "unreachable", true],
  [
    "a page instead of data",
    async () => new Response(HTML, { headers: { "content-type": "text/html" } }),
    "bad_answer",
    true,
  ],
  [
    "half an answer",
    async () => new Response('{"data":{"ord', { headers: { "content-type": "application/json" } }),
    "bad_answer",
    true,
  ],
  ["another kind of answer", async () => Response.json("ok"), "bad_answer", true],
  [
    "more than an order can hold",
    async () =>
      new Response(`"${"x".repeat(2_200_000)}"`, { headers: { "content-type": "application/json" } }),
    "bad_answer",
    false,
  ],
];

/** The same for a shop that is asked over HTTP: every fault has a name, and the secret stays where it belongs. */
export function describeShopNetwork(title: string, bench: () => ShopBench): void {
  const network = () => bench().network ?? { host: "", secret: "" };
  const failing = (answer: Answer) => bench().open(((_url: string) => answer()) as unknown as typeof fetch);

  describe(`${title} and its connection`, () => {
    test.each(FAILURES)("%s", async (_what, answer, code, againLater) => {
      const shop = failing(answer);
      const error = await shop
        .findOrders(ask({ names: [bench().order.name] }), signal())
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "ShopError", code });
      expect((error as { retryAfterMs: number | null }).retryAfterMs !== null).toBe(againLater);
      expect((error as Error).message).not.toContain(network().secret);
      const health = await shop.health(signal());
      expect(health).toMatchObject({ ok: false, problems: [{ code }] });
    });

    test("a redirect is not followed, and the secret does not go along", async () => {
      const sent: string[] = [];
      const shop = bench().open((async (url: string, init: RequestInit = {}) => {
        const hasSecret = JSON.stringify(init.headers ?? {}).length > 2;
        sent.push(`${new URL(url).host} ${hasSecret} ${init.redirect}`);
        if (init.redirect === "error") throw new TypeError("Failed to fetch");
        return { type: "opaqueredirect", status: 0, body: null } as unknown as Response;
      }) as unknown as typeof fetch);
      await expect(shop.findOrders(ask({ names: ["#1001"] }), signal())).rejects.toMatchObject({
        code: "bad_answer",
        message: expect.stringContaining("another address"),
      });
      for (const line of sent) {
        expect([`${network().host} true error`, `${network().host} false manual`]).toContain(line);
      }
    });

    test("a question that was given up ends at once, and is no fault", async () => {
      const controller = new AbortController();
      const shop = bench().open(
        ((_url: string, init: RequestInit = {}) =>
          new Promise((_resolve, reject) => {
            init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
            controller.abort();
          })) as unknown as typeof fetch,
      );
      await expect(shop.findOrders(ask({ names: ["#1001"] }), controller.signal)).rejects.toMatchObject({
        code: "aborted",
        retryAfterMs: null,
      });
    });
  });
}
