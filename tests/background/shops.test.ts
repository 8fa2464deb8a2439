import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createShops, type Shops } from "../../src/background/shops.ts";
import { buildSampleOrders } from "../../src/shops/sample/sample-orders.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { NO_CHOICES } from "../../src/storage/session.ts";
import { ticketOf } from "../messages/samples.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { DOMAIN, type LocalShop, NOW, signal, startLocalShop } from "../shops/shopify/local-shop.ts";
import { FakeBrowser } from "./fake-browser.ts";

let local: LocalShop;
let shops: Shops;
let browser: FakeBrowser;
let database: Database;
let now: number;
let count = 0;
/** As a worker starts: nothing in memory, over what browser and database hold. */
function startWorker(request: typeof fetch): Shops {
  return createShops({
    browser: browser.api,
    database,
    secrets: createSecrets({
      database,
      crypto: webcrypto as Crypto,
      area: browser.area,
      now: () => now,
      forced: async () => null,
    }),
    area: browser.area,
    fetch: request,
    now: () => new Date(now),
    sampleOrders: buildSampleOrders,
  });
}

beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(async () => {
  local.replica.reset();
  now = NOW.getTime();
  count += 1;
  browser = new FakeBrowser();
  database = openDatabase(`casekit-shops-test-${count}`);
  shops = startWorker(local.fetch);
  const { clientId, clientSecret } = SHOP_CREDENTIALS;
  const report = await shops.connect(DOMAIN, { kind: "client", clientId, clientSecret });
  expect(report).toMatchObject({ ok: true, problem: null });
});

const ask = async () =>
  (await shops.of({ ticket: ticketOf(), choices: NO_CHOICES }))?.shop.findOrders(
    { names: ["#1001"], emails: [], phones: [], trackingNumbers: [] },
    signal(),
  );

describe("a shop connected by the merchant's own app", () => {
  it("has one token for all questions, and a new one shortly before it expires", async () => {
    await Promise.all([ask(), ask()]);
    expect(local.replica.usage.tokensMinted).toBe(1);
    now += (86_399 - 4 * 60) * 1_000;
    await Promise.all([ask(), ask()]);
    expect(local.replica.usage.tokensMinted).toBe(2);
  });

  it("gets a new token at once when the shop no longer takes the one it gave", async () => {
    await ask();
    local.replica.revokeTokens();
    expect((await ask())?.orders[0]?.name).toBe("#1001");
    expect(local.replica.usage.tokensMinted).toBe(2);
    await ask();
    expect(local.replica.usage.tokensMinted).toBe(2);
  });
});

describe("connecting again", () => {
  const wrong = { kind: "token", token: "shpat_wrong" } as const;

  it("that fails changes nothing", async () => {
    const before = await database.secrets.toArray();
    expect(await shops.connect(DOMAIN, wrong)).toMatchObject({ ok: false });
    expect(await database.secrets.toArray()).toEqual(before);
    await ask();
    // Not even the token that was minted before.
    expect(local.replica.usage.tokensMinted).toBe(1);
  });

  it("that the worker does not live to see the end of keeps the access that works", async () => {
    let reached = () => {};
    const isAsked = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const dying = startWorker(() => {
      reached();
      return new Promise(() => {});
    });
    void dying.connect(DOMAIN, wrong);
    await isAsked;
    shops = startWorker(local.fetch);
    expect(await shops.test(DOMAIN)).toMatchObject({ ok: true });
    expect((await ask())?.orders[0]?.name).toBe("#1001");
  });

  it("with another secret uses that from then on", async () => {
    const { token } = SHOP_CREDENTIALS;
    expect(await shops.connect(DOMAIN, { kind: "token", token })).toMatchObject({ ok: true });
    expect(await shops.access(DOMAIN)).toEqual({ kind: "token", token });
    expect((await ask())?.orders[0]?.name).toBe("#1001");
    expect(local.replica.usage.tokensMinted).toBe(1);
  });
});
