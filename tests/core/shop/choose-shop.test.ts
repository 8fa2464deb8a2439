import { describe, expect, test } from "vitest";
import {
  chooseShop,
  findAccountName,
  type ShopRule,
  shopHintsOf,
  type TicketHints,
} from "../../../src/core/shop/choose-shop.ts";
import { ticketOf } from "../../messages/samples.ts";

const [US, UK, EU] = ["us.myshopify.com", "uk.myshopify.com", "eu.myshopify.com"] as const;
const SHOPS = [US, UK, EU];
const NOTHING: TicketHints = { account: "acme.zendesk.com", brands: [], orders: [] };
const RULES: ShopRule[] = [
  { shop: UK, order: "UK-####" },
  { shop: EU, order: "EU-####" },
  { shop: UK, account: "acme-uk.zendesk.com" },
  { shop: EU, brand: "europe" },
];
const choose = (hints: Partial<TicketHints>, rules = RULES, shops: readonly string[] = SHOPS) =>
  chooseShop(rules, shops, { ...NOTHING, ...hints });

describe("the shop of a ticket", () => {
  test.each<[string, Partial<TicketHints>, string, object]>([
    ["no sign at all", {}, US, { by: "default" }],
    ["a number of its form", { orders: ["#UK-1001"] }, UK, { by: "rule", order: "#UK-1001" }],
    ["a reshipped order", { orders: ["UK-1001-R1"] }, UK, { by: "rule", order: "UK-1001-R1" }],
    [
      "the helpdesk's account",
      { account: "acme-uk.zendesk.com" },
      UK,
      { by: "rule", account: "acme-uk.zendesk.com" },
    ],
    ["a tag, whatever its case", { brands: ["vip", "Europe"] }, EU, { by: "rule", brand: "Europe" }],
    ["a number of no form", { orders: ["#1001"] }, US, { by: "default" }],
    [
      "the first rule that holds",
      { orders: ["UK-1001"], brands: ["europe"] },
      UK,
      { by: "rule", order: "UK-1001" },
    ],
    ["the newest number of two", { orders: ["EU-2002", "UK-1001"] }, EU, { by: "rule", order: "EU-2002" }],
    ["the first number that tells", { orders: ["#7", "EU-2002"] }, EU, { by: "rule", order: "EU-2002" }],
  ])("by %s", (_what, hints, shop, reason) => {
    expect(choose(hints)).toEqual({ shop, reason });
  });

  test("is the one that the agent chose, whatever the rules say, as long as it is connected", () => {
    const hints = { ...NOTHING, orders: ["UK-1001"] };
    expect(chooseShop(RULES, SHOPS, hints, EU)).toEqual({ shop: EU, reason: { by: "agent" } });
    expect(chooseShop(RULES, SHOPS, hints, "gone.myshopify.com")).toMatchObject({ shop: UK });
  });

  test("with several signs in one rule is its shop only where all of them hold", () => {
    const rules = [{ shop: UK, order: "####", account: "acme-uk.zendesk.com" }];
    expect(choose({ orders: ["1001"] }, rules)?.shop).toBe(US);
    expect(choose({ account: "acme-uk.zendesk.com" }, rules)?.shop).toBe(US);
    expect(choose({ orders: ["1001"], account: "acme-uk.zendesk.com" }, rules)).toEqual({
      shop: UK,
      reason: { by: "rule", order: "1001", account: "acme-uk.zendesk.com" },
    });
  });

  test("is never one that is not connected, and a rule without a sign says nothing", () => {
    expect(choose({ orders: ["UK-1001"] }, RULES, [US, EU])?.shop).toBe(US);
    expect(choose({}, [{ shop: UK }])?.shop).toBe(US);
    expect(choose({}, RULES, [])).toBeUndefined();
    expect(choose({ orders: ["UK-1001"] }, RULES, [US])).toEqual({ shop: US, reason: { by: "only" } });
  });

  test("a suffix tells shops apart although what comes before it looks like the other's number", () => {
    const rules = [
      { shop: US, order: "####" },
      { shop: UK, order: "####-UK" },
    ];
    expect(choose({ orders: ["1001-UK"] }, rules)?.shop).toBe(UK);
    expect(choose({ orders: ["1001-R1"] }, rules)?.shop).toBe(US);
  });
});

test("a ticket's signs: account or mailbox, brand and tags, numbers of the newest words first", () => {
  const ticket = ticketOf({ brand: "360001", tags: ["uk", "vip"], orderHints: ["UK-1001"] });
  expect(shopHintsOf(ticket)).toMatchObject({ account: "acme.zendesk.com", brands: ["360001", "uk", "vip"] });
  expect(shopHintsOf(ticket).orders).toContain("UK-1001");
  const ref = { helpdesk: "gmail", account: "help@acme.example", id: "18c2f0a1b2c3d4e5" } as const;
  expect(shopHintsOf(ticketOf({ ref, brand: null, tags: [] }))).toMatchObject({
    account: "help@acme.example",
    brands: [],
  });
});

test.each([
  ["acme.zendesk.com", "acme.zendesk.com"],
  [" https://Acme.gorgias.com/app/tickets ", "acme.gorgias.com"],
  ["Support@Acme.example", "support@acme.example"],
  ["acme", undefined],
  ["acme.myshopify.com", undefined],
  ["acme.zendesk.com.evil.example", undefined],
  ["two words@acme.example", undefined],
])("the account in %j is %s", (typed, account) => {
  expect(findAccountName(typed)).toBe(account);
});
