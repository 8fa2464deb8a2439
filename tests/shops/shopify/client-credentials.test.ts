import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type MintOptions, mintToken } from "../../../src/shops/shopify/client-credentials.ts";
import { SHOP_CREDENTIALS } from "../../replicas/shop/index.ts";
import { type LocalShop, NOW, signal, startLocalShop } from "./local-shop.ts";

let local: LocalShop;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());
beforeEach(() => {
  local.replica.reset();
  local.sent.length = 0;
});

const options = (more: Partial<MintOptions> = {}): MintOptions => ({
  domain: SHOP_CREDENTIALS.domain,
  clientId: SHOP_CREDENTIALS.clientId,
  clientSecret: SHOP_CREDENTIALS.clientSecret,
  fetch: local.fetch,
  now: () => NOW,
  ...more,
});

test("a minted token opens the shop for a day", async () => {
  const minted = await mintToken(options());
  expect(minted.token).toMatch(/^shpat_minted/);
  expect(minted.expiresAt).toBe("2026-11-21T09:59:59.000Z");
  expect(minted.scopes).toContain("read_orders");
  const shop = local.shop({ token: async () => minted.token });
  const facts = await shop.findOrders(
    { names: ["#1001"], emails: [], phones: [], trackingNumbers: [] },
    signal(),
  );
  expect(facts.orders.length).toBe(1);
});

test("the secret is sent in the body of one POST to the shop, guarded like everything else", async () => {
  await mintToken(options());
  expect(local.sent.length).toBe(1);
  const [{ url, init }] = local.sent as [(typeof local.sent)[number]];
  expect(url).toBe(`https://${SHOP_CREDENTIALS.domain}/admin/oauth/access_token`);
  expect(init).toMatchObject({ method: "POST", redirect: "error", credentials: "omit" });
});

test("a wrong secret says what to check and does not repeat it", async () => {
  const error = await mintToken(options({ clientSecret: "shpss_wrong" })).catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    code: "unauthorised",
    message: expect.stringContaining("same organisation"),
  });
  expect(String(error)).not.toContain("shpss_wrong");
});

test.each([
  [
    "<title>Oauth error app_not_installed: The application is not installed on this shop.</title>",
    "unauthorised",
    /not installed/,
  ],
  ['{"error":"invalid_client"}', "unauthorised", /client id and secret/],
  ["<title>Login</title>", "bad_answer", /no order data/],
])("refusal %s", async (body, code, message) => {
  local.replica.setMode({ kind: "raw", status: 400, headers: { "content-type": "text/html" }, body });
  await expect(mintToken(options())).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each(["{}", '{"access_token":7}', "<p>", '{"access_token":""}'])("no token in %s", async (body) => {
  local.replica.setMode({ kind: "raw", status: 200, headers: { "content-type": "application/json" }, body });
  await expect(mintToken(options())).rejects.toMatchObject({ code: "bad_answer" });
});

test("the shop is down", async () => {
  local.replica.setMode({ kind: "status", status: 503 });
  await expect(mintToken(options())).rejects.toMatchObject({ code: "unreachable" });
});
