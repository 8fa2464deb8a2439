import type { StoredMetafield } from "./app-data.ts";
import { buildOrder, type Node, type StoredOrder } from "./build-order.ts";
import { DRAFT_SPECS, ORDER_SPECS } from "./order-specs.ts";
import { PEOPLE, type Person, type PersonKey } from "./people.ts";

/**
 * The orders that other tests name, by what they show. Names are the shop's own; the customer of each is in
 * `people.ts` (`riley@customer.example` …).
 *
 * | key | order | customer | state |
 * | --- | --- | --- | --- |
 * | inTransit | #1001 | riley@customer.example | in transit, scanned yesterday, UPS |
 * | processing | #1002 | sam.ortiz@customer.example | paid two hours ago, nothing shipped |
 * | labelCreated | #1003 | mei.tanaka@customer.example | label made yesterday |
 * | stalled | #1004 | jonas.weber@kunde.example | abroad, no scan for 12 days, EUR |
 * | outForDelivery | #1005 | amelie.durand@client.example | out for delivery today, EUR |
 * | delivered | #1006 | priya.nair@customer.example | delivered two days ago |
 * | availableForPickup | #1007 | tom.becker@customer.example | at a pick-up point for 2 days |
 * | attempted | #1008 | grace.lin@customer.example | attempted yesterday |
 * | exception | #1009 | ola.nowak@customer.example | address incomplete |
 * | returnedToSender | #1010 | hugo.silva@customer.example | back in the warehouse |
 * | refunded | #1011 | nina.rossi@customer.example | partial refund paid out |
 * | cancelled | #1012 | dana.cole@customer.example | cancelled, refund pending |
 * | earlierOrder | #1013 | riley@customer.example | delivered 38 days ago |
 * | split | #1014 | alex.kim@customer.example | one delivered, one in transit |
 * | partlyShipped | #1015 | lena.fischer@kunde.example | one item on back order |
 * | rightToLeft | #1016 | omar.haddad@customer.example | Arabic name |
 * | longName | #1017 | maximiliane@kunde.example | very long name and title |
 * | noEmail | #1018 | nobody | point of sale, no address |
 * | phoneOrder | #1019 | ivy.brooks@customer.example | order without e-mail, customer known |
 * | disputed | #1020 | noah.grant@customer.example | chargeback needs response |
 * | disputeWon | #1021 | noah.grant@customer.example | dispute won |
 * | highRisk | #1022 | kira.voss@customer.example | on hold |
 * | mediumRisk | #1023 | ben.adler@customer.example | to be investigated |
 * | gift | #1024 | zoe.hart@customer.example | gift message |
 * | preorder | #1025 | theo.wood@customer.example | scheduled |
 * | yen | #1026 | yuki.sato@customer.example | JPY |
 * | delayed | #1027 | ella.hughes@customer.example | GBP, delayed |
 * | returning | #1028 | ivy.brooks@customer.example | on its way back |
 * | merchantMarked | #1029 | kira.voss@customer.example | fulfilled by hand, no tracking |
 * | labelStalled | #1030 | ben.adler@customer.example | label five days old |
 * | sentAgain | #1031 | theo.wood@customer.example | first parcel cancelled |
 * | lost | #1032 | zoe.hart@customer.example | declared lost |
 * | customs | #1033 | marc.roy@client.example | held by customs, CAD |
 * | refused | #1034 | lucia.perez@cliente.example | refused at the door, EUR |
 * | returnRequested | #1035 | grace.lin@customer.example | return requested |
 * | returnOpen | #1036 | tom.becker@customer.example | return on its way |
 * | refundedInFull | #1037 | mei.tanaka@customer.example | refunded, returned |
 * | unpaid | #1038 | sam.ortiz@customer.example | payment pending |
 * | damaged | #1039 | amelie.durand@client.example | damaged, EUR |
 * | pickedUp | #1040 | dana.cole@customer.example | picked up in the shop |
 * | disputeDue | #1041 | iris.blake@customer.example | chargeback, answer due in three days |
 * | exchange | #1042 | felix.moreau@customer.example | ring comes back, another size goes out |
 * | refundsOpen | #1043 | hanna.lindqvist@customer.example | two partial refunds: one pending, one failed |
 * | drafted | #1044 | otto.brandt@customer.example | made from draft #D13; #D11 is open, #D12 invoiced |
 * | reshipment | #1013-R1 | riley@customer.example | made by a reshipment app |
 * | fuzzy, fuzzyOther | #1-A, #12-A | marc.roy…, lucia.perez… | the search for one finds both |
 * | tooOld | #900 | hugo.silva@customer.example | 75 days old |
 * | many | #2001 … #2008 | pat@reseller.example | more than one page |
 */
export const SHOP_CASES = {
  inTransit: "#1001",
  processing: "#1002",
  labelCreated: "#1003",
  stalled: "#1004",
  outForDelivery: "#1005",
  delivered: "#1006",
  availableForPickup: "#1007",
  attempted: "#1008",
  exception: "#1009",
  returnedToSender: "#1010",
  refunded: "#1011",
  cancelled: "#1012",
  earlierOrder: "#1013",
  split: "#1014",
  partlyShipped: "#1015",
  rightToLeft: "#1016",
  longName: "#1017",
  noEmail: "#1018",
  phoneOrder: "#1019",
  disputed: "#1020",
  disputeWon: "#1021",
  highRisk: "#1022",
  mediumRisk: "#1023",
  gift: "#1024",
  preorder: "#1025",
  yen: "#1026",
  delayed: "#1027",
  returning: "#1028",
  merchantMarked: "#1029",
  labelStalled: "#1030",
  sentAgain: "#1031",
  lost: "#1032",
  customs: "#1033",
  refused: "#1034",
  returnRequested: "#1035",
  returnOpen: "#1036",
  refundedInFull: "#1037",
  unpaid: "#1038",
  damaged: "#1039",
  pickedUp: "#1040",
  disputeDue: "#1041",
  exchange: "#1042",
  refundsOpen: "#1043",
  drafted: "#1044",
  reshipment: "#1013-R1",
  fuzzy: "#1-A",
  fuzzyOther: "#12-A",
  tooOld: "#900",
} as const;

export type ShopCase = keyof typeof SHOP_CASES;

export interface ShopStore {
  now: Date;
  shop: Node;
  orders: StoredOrder[];
  drafts: Node[];
  customers: Map<PersonKey, Node>;
  /** What the app keeps in its own installation, by `namespace.key`. */
  appData: Map<string, StoredMetafield>;
  /** The order of that name. Throws when there is none: a test that names it is wrong. */
  require(name: string): StoredOrder;
}

export function createStore(now: Date, domain: string): ShopStore {
  const at = (daysAgo: number): string =>
    new Date(now.getTime() - daysAgo * 86_400_000).toISOString().replace(/\.\d{3}Z$/, "Z");
  const orders = ORDER_SPECS.map((spec, index) => buildOrder(spec, index, at, domain));
  const customers = new Map<PersonKey, Node>();
  for (const key of Object.keys(PEOPLE) as PersonKey[]) customers.set(key, buildCustomer(key, orders, at));
  for (const order of orders) {
    order.customer = order.customerKey === null ? null : customers.get(order.customerKey);
  }
  return {
    now,
    shop: {
      __typename: "Shop",
      id: "gid://shopify/Shop/1",
      name: "Acme Goods",
      myshopifyDomain: domain,
      currencyCode: "USD",
      ianaTimezone: "America/New_York",
      orderNumberFormatPrefix: "#",
      orderNumberFormatSuffix: "",
      plan: { publicDisplayName: "Grow", shopifyPlus: false, partnerDevelopment: false },
    },
    orders,
    drafts: DRAFT_SPECS.map((spec, index) => {
      const total = { amount: spec.total.toFixed(2), currencyCode: "USD" };
      const order = ORDER_SPECS.findIndex(({ draft }) => draft === spec.name);
      return {
        __typename: "DraftOrder",
        id: `gid://shopify/DraftOrder/${9_100 + index}`,
        legacyResourceId: String(9_100 + index),
        name: spec.name,
        status: spec.status,
        createdAt: at(spec.createdDaysAgo),
        invoiceSentAt: spec.invoiceDaysAgo === undefined ? null : at(spec.invoiceDaysAgo),
        completedAt: spec.status === "COMPLETED" ? at(2) : null,
        email: PEOPLE[spec.by].email,
        totalPriceSet: { presentmentMoney: total, shopMoney: total },
        order: order < 0 ? null : orders[order],
      };
    }),
    customers,
    appData: new Map(),
    require(name) {
      const found = orders.find((order) => order.name === name);
      if (found === undefined) throw new Error(`The local shop has no order ${name}.`);
      return found;
    },
  };
}

function buildCustomer(key: PersonKey, orders: StoredOrder[], at: (daysAgo: number) => string): Node {
  const person: Person = PEOPLE[key];
  const own = orders.filter((order) => order.customerKey === key);
  const spent = own.reduce((sum, order) => {
    const bag = order.totalPriceSet as { shopMoney: { amount: string } };
    return sum + Number(bag.shopMoney.amount);
  }, 0);
  const number = Object.keys(PEOPLE).indexOf(key) + 1;
  return {
    __typename: "Customer",
    id: `gid://shopify/Customer/${7_000_000_000 + number}`,
    legacyResourceId: String(7_000_000_000 + number),
    displayName: [person.first, person.last].join(" ").trim(),
    firstName: person.first,
    numberOfOrders: String(own.length),
    amountSpent: { amount: spent.toFixed(2), currencyCode: "USD" },
    createdAt: at(400 + number),
    tags: key === "bulk" ? ["wholesale"] : [],
    note: key === "nina" ? "Prefers to be called" : null,
    locale: "en",
    verifiedEmail: true,
    state: "ENABLED",
    defaultEmailAddress: { emailAddress: person.email, validFormat: true, marketingState: "NOT_SUBSCRIBED" },
    defaultPhoneNumber: person.phone === null ? null : { phoneNumber: person.phone },
    orders: own,
  };
}
