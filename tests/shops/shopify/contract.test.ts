import { afterAll, beforeAll } from "vitest";
import { SHOP_CREDENTIALS } from "../../replicas/shop/index.ts";
import { describeShop, describeShopNetwork, type ShopBench } from "../contract.ts";
import { DOMAIN, type LocalShop, NOW, startLocalShop } from "./local-shop.ts";

let local: LocalShop;
beforeAll(async () => {
  local = await startLocalShop();
});
afterAll(() => local.close());

const bench = (): ShopBench => ({
  kind: "shopify",
  now: NOW,
  open: (fetch) => local.shop(fetch === undefined ? {} : { fetch }),
  order: {
    name: "#1001",
    email: "riley@customer.example",
    phone: "+15550100001",
    buyer: "Riley Parker",
    total: "88.80",
    currency: "USD",
  },
  other: { name: "#1010", email: "hugo.silva@customer.example" },
  network: { host: DOMAIN, secret: SHOP_CREDENTIALS.token },
});

describeShop("Shopify", bench);
describeShopNetwork("Shopify", bench);
