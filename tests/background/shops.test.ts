import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createShops, type Shops } from "../../src/background/shops.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { DOMAIN, type LocalShop, NOW, signal, startLocalShop } from "../shops/shopify/local-shop.ts";
import { FakeBrowser } from "./fake-browser.ts";

let local: LocalShop;
let shops: Shops;
let now: number;
let count = 0;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(async () => {
  local.replica.reset();
  now = NOW.getTime();
  count += 1;
  const browser = new FakeBrowser();
  const database = openDatabase(`casekit-shops-test-${count}`);
  shops = createShops({
    browser: browser.api,
    database,
    secrets: createSecrets(database, webcrypto as Crypto),
    area: browser.area,
    fetch: local.fetch,
    now: () => new Date(now),
  });
  const { clientId, clientSecret } = SHOP_CREDENTIALS;
  const report = await shops.connect(DOMAIN, { kind: "client", clientId, clientSecret });
  expect(report).toMatchObject({ ok: true, problem: null });
});

const ask = async () =>
  (await shops.current())?.findOrders(
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
