import { buildSampleOrders } from "../../../src/shops/sample/sample-orders.ts";
import { createSampleShop } from "../../../src/shops/sample/sample-shop.ts";
import { describeShop } from "../contract.ts";
import { NOW } from "../shopify/local-shop.ts";

describeShop("The sample shop", () => ({
  kind: "sample",
  now: NOW,
  open: () => createSampleShop({ now: () => NOW, orders: buildSampleOrders }),
  order: {
    name: "#1001",
    email: "riley@customer.example",
    phone: "+1 555 010 0001",
    buyer: "Riley Parker",
    total: "88.80",
    currency: "USD",
  },
  other: { name: "#1010", email: "hugo.silva@customer.example" },
}));
