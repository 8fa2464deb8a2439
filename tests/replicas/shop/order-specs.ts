import type { PersonKey } from "./people.ts";

/** One scan: Shopify's status, how many days ago (negative: ahead), the carrier's text, where. */
export type ScanSpec = readonly [status: string, daysAgo: number, message: string | null, city?: string];

export interface ParcelSpec {
  /** FulfillmentDisplayStatus. */
  display: string | null;
  status?: string;
  carrier?: string | null;
  number?: string | null;
  url?: string | null;
  createdDaysAgo: number;
  /** Newest first. */
  scans?: readonly ScanSpec[];
  /** Days ago of the estimated delivery; negative lies ahead. */
  estimated?: number;
  /** Indexes of the order's items in this parcel; all when left out. */
  items?: readonly number[];
}

export interface OrderSpec {
  /** What this order is there for. */
  shows: string;
  name: string;
  by: PersonKey | null;
  createdDaysAgo: number;
  /** Title, quantity, price of one in the customer's currency. */
  items?: readonly (readonly [title: string, quantity: number, price: number])[];
  currency?: string;
  /** Shop currency per unit of the customer's. */
  rate?: number;
  financial?: string;
  fulfillment?: string;
  parcels?: readonly ParcelSpec[];
  cancelledDaysAgo?: number;
  refunds?: readonly {
    amount: number;
    daysAgo: number;
    status: "SUCCESS" | "PENDING" | "FAILURE";
    gateway?: string;
    /** Indexes of the order's items that it is for. */
    items?: readonly number[];
  }[];
  returnStatus?: string;
  returns?: readonly {
    status: string;
    daysAgo: number;
    label?: string;
    /** What goes out for it: title, variant, quantity, how many of them were released. */
    exchange?: readonly (readonly [title: string, variant: string, quantity: number, released: number])[];
  }[];
  risk?: { recommendation: string; level: string };
  dispute?: string;
  /** Days ago that our answer to the dispute was due (negative: ahead). */
  disputeDue?: number;
  disputeKind?: "CHARGEBACK" | "INQUIRY";
  /** Made from this draft. */
  draft?: string;
  hold?: { reason: string; text: string };
  tags?: readonly string[];
  note?: string;
  attributes?: readonly (readonly [key: string, value: string])[];
  /** Overrides the person's address; null for orders without one (point of sale, phone). */
  email?: string | null;
  noAddress?: boolean;
}

const RING = ["Signet ring", 1, 49] as const;
const CHAIN = ["Silver chain", 1, 79.5] as const;
const CASE = ["Travel case", 2, 19.9] as const;

type Tracking = Pick<ParcelSpec, "carrier" | "number" | "url">;

/** A UPS number with its right check digit, from nine digits. */
function ups(serial: string): Tracking {
  const body = `999AA1${serial}`;
  let sum = 0;
  for (const [index, character] of [...body].entries()) {
    const value = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    sum += index % 2 === 0 ? value : value * 2;
  }
  const number = `1Z${body}${(10 - (sum % 10)) % 10}`;
  return { carrier: "UPS", number, url: `https://www.ups.com/track?tracknum=${number}` };
}

/** A USPS number with its right check digit, from four digits. */
function usps(serial: string): Tracking {
  const body = `94001000000000000${serial}`;
  let sum = 0;
  for (const [index, digit] of [...body].reverse().entries())
    sum += Number(digit) * (index % 2 === 0 ? 3 : 1);
  const number = `${body}${(10 - (sum % 10)) % 10}`;
  return { carrier: "USPS", number, url: `https://tools.usps.com/go/TrackConfirmAction?tLabels=${number}` };
}

const dhl = (tail: string): Pick<ParcelSpec, "carrier" | "number" | "url"> => ({
  carrier: "DHL",
  number: `JJD0000000000${tail}`,
  url: `https://www.dhl.com/de-en/home/tracking.html?tracking-id=JJD0000000000${tail}`,
});

const delivered = (daysAgo: number, tail: string): ParcelSpec => ({
  display: "DELIVERED",
  ...ups(tail),
  createdDaysAgo: daysAgo + 4,
  estimated: daysAgo,
  scans: [
    ["DELIVERED", daysAgo, "Delivered, left at front door", "Denver"],
    ["OUT_FOR_DELIVERY", daysAgo + 0.3, "Out for delivery", "Denver"],
    ["IN_TRANSIT", daysAgo + 2, "Departed hub", "Omaha"],
  ],
});

/** The twelve orders that the sample shop has too, one per situation that agents meet every day. */
const EVERY_DAY: readonly OrderSpec[] = [
  {
    shows: "in transit, scanned yesterday",
    name: "#1001",
    by: "riley",
    createdDaysAgo: 4,
    items: [RING, CASE],
    parcels: [
      {
        display: "IN_TRANSIT",
        ...ups("012345678"),
        createdDaysAgo: 3,
        estimated: -2,
        scans: [
          ["IN_TRANSIT", 1, "Departed hub", "Salt Lake City"],
          ["CARRIER_PICKED_UP", 2.6, "Picked up", "Dallas"],
          ["LABEL_PURCHASED", 3, null],
        ],
      },
    ],
  },
  {
    shows: "paid two hours ago, nothing shipped: can still be cancelled or changed",
    name: "#1002",
    by: "sam",
    createdDaysAgo: 2 / 24,
    items: [CHAIN],
  },
  {
    shows: "label made yesterday, not yet with the carrier",
    name: "#1003",
    by: "mei",
    createdDaysAgo: 2,
    items: [RING],
    parcels: [
      {
        display: "LABEL_PRINTED",
        ...usps("0003"),
        createdDaysAgo: 1,
        estimated: -4,
        scans: [["LABEL_PRINTED", 1, null]],
      },
    ],
  },
  {
    shows: "stalled abroad: no scan for twelve days, in euros",
    name: "#1004",
    by: "jonas",
    createdDaysAgo: 20,
    currency: "EUR",
    rate: 1.1,
    items: [CHAIN],
    parcels: [
      {
        display: "IN_TRANSIT",
        ...dhl("000004"),
        createdDaysAgo: 18,
        estimated: 8,
        scans: [
          ["IN_TRANSIT", 12, "Arrived at sorting centre", "Köln"],
          ["CARRIER_PICKED_UP", 17, "Picked up", "Dallas"],
        ],
      },
    ],
  },
  {
    shows: "out for delivery this morning, in euros",
    name: "#1005",
    by: "amelie",
    createdDaysAgo: 6,
    currency: "EUR",
    rate: 1.1,
    items: [RING],
    parcels: [
      {
        display: "OUT_FOR_DELIVERY",
        carrier: "Colissimo",
        number: "6A00000000005",
        url: "https://www.laposte.fr/outils/suivre-vos-envois?code=6A00000000005",
        createdDaysAgo: 5,
        estimated: 0,
        scans: [
          ["OUT_FOR_DELIVERY", 0.15, "En cours de livraison", "Lyon"],
          ["IN_TRANSIT", 1.2, "Arrivé au centre", "Lyon"],
        ],
      },
    ],
  },
  {
    shows: "delivered two days ago (the customer says it is not there)",
    name: "#1006",
    by: "priya",
    createdDaysAgo: 7,
    items: [CHAIN, RING],
    parcels: [delivered(2, "000000006")],
  },
  {
    shows: "waiting at a pick-up point",
    name: "#1007",
    by: "tom",
    createdDaysAgo: 8,
    items: [RING],
    parcels: [
      {
        display: "READY_FOR_PICKUP",
        ...ups("000000007"),
        createdDaysAgo: 7,
        estimated: 3,
        scans: [
          ["READY_FOR_PICKUP", 2, "Ready for pickup at UPS Access Point", "Chicago"],
          ["IN_TRANSIT", 4, "Departed hub", "Omaha"],
        ],
      },
    ],
  },
  {
    shows: "delivery attempted yesterday",
    name: "#1008",
    by: "grace",
    createdDaysAgo: 6,
    items: [CASE],
    parcels: [
      {
        display: "ATTEMPTED_DELIVERY",
        ...usps("0008"),
        createdDaysAgo: 5,
        estimated: 1,
        scans: [
          ["ATTEMPTED_DELIVERY", 1, "Delivery attempted, no access to location", "Boston"],
          ["OUT_FOR_DELIVERY", 1.3, "Out for delivery", "Boston"],
        ],
      },
    ],
  },
  {
    shows: "exception: the address is incomplete",
    name: "#1009",
    by: "ola",
    createdDaysAgo: 9,
    items: [CHAIN],
    parcels: [
      {
        display: "FAILURE",
        ...ups("000000009"),
        createdDaysAgo: 8,
        estimated: 3,
        scans: [
          ["FAILURE", 3, "Address information required: apartment number missing", "Detroit"],
          ["IN_TRANSIT", 5, "Departed hub", "Chicago"],
        ],
      },
    ],
  },
  {
    shows: "returned to sender, back in the warehouse",
    name: "#1010",
    by: "hugo",
    createdDaysAgo: 24,
    items: [RING],
    parcels: [
      {
        display: "FAILURE",
        ...ups("000000010"),
        createdDaysAgo: 22,
        estimated: 17,
        scans: [
          ["FAILURE", 4, "Returned to sender", "Dallas"],
          ["FAILURE", 12, "Returning to sender: receiver unknown", "Miami"],
          ["ATTEMPTED_DELIVERY", 16, "Delivery attempted", "Miami"],
        ],
      },
    ],
  },
  {
    shows: "returned by the customer, refund paid out three days ago",
    name: "#1011",
    by: "nina",
    createdDaysAgo: 21,
    items: [CHAIN, CASE],
    financial: "PARTIALLY_REFUNDED",
    parcels: [delivered(15, "000000011")],
    refunds: [{ amount: 79.5, daysAgo: 3, status: "SUCCESS" }],
    returnStatus: "RETURNED",
    returns: [{ status: "CLOSED", daysAgo: 10, label: "1Z999AA10000111111" }],
  },
  {
    shows: "cancelled yesterday, refund still pending",
    name: "#1012",
    by: "dana",
    createdDaysAgo: 2,
    items: [RING],
    financial: "REFUNDED",
    fulfillment: "RESTOCKED",
    cancelledDaysAgo: 1,
    refunds: [{ amount: 49, daysAgo: 1, status: "PENDING" }],
  },
];

const RARER: readonly OrderSpec[] = [
  {
    shows: "an earlier order of #1001's customer",
    name: "#1013",
    by: "riley",
    createdDaysAgo: 45,
    items: [CHAIN],
    parcels: [delivered(38, "000000013")],
  },
  {
    shows: "split: one parcel delivered, one on its way",
    name: "#1014",
    by: "alex",
    createdDaysAgo: 6,
    items: [RING, CHAIN],
    parcels: [
      { ...delivered(1, "000000014"), items: [0] },
      {
        display: "IN_TRANSIT",
        ...usps("0014"),
        createdDaysAgo: 4,
        estimated: -1,
        items: [1],
        scans: [["IN_TRANSIT", 0.8, "Arrived at facility", "Phoenix"]],
      },
    ],
  },
  {
    shows: "split: one item shipped, one on back order",
    name: "#1015",
    by: "lena",
    createdDaysAgo: 9,
    currency: "EUR",
    rate: 1.1,
    items: [RING, CHAIN],
    fulfillment: "PARTIALLY_FULFILLED",
    parcels: [
      {
        display: "IN_TRANSIT",
        ...dhl("000015"),
        createdDaysAgo: 3,
        estimated: -3,
        items: [0],
        scans: [["IN_TRANSIT", 1.5, "Sendung im Ziel-Paketzentrum", "Bremen"]],
      },
    ],
    tags: ["backorder"],
  },
  {
    shows: "right-to-left name",
    name: "#1016",
    by: "omar",
    createdDaysAgo: 5,
    items: [RING],
    parcels: [
      {
        display: "IN_TRANSIT",
        ...dhl("000016"),
        createdDaysAgo: 4,
        scans: [["IN_TRANSIT", 1, "Arrived in destination country", "Dubai"]],
      },
    ],
  },
  {
    shows: "very long name",
    name: "#1017",
    by: "long",
    createdDaysAgo: 1,
    items: [
      [
        "A very long product title that nobody would ever print on a label, in rose gold with an engraving of up to forty characters",
        1,
        120,
      ],
    ],
  },
  {
    shows: "point of sale: no e-mail address",
    name: "#1018",
    by: null,
    createdDaysAgo: 3,
    items: [RING],
    email: null,
    noAddress: true,
    fulfillment: "FULFILLED",
    parcels: [{ display: "FULFILLED", createdDaysAgo: 3, carrier: null, number: null }],
  },
  {
    shows: "phone order: customer known, order without e-mail address",
    name: "#1019",
    by: "ivy",
    createdDaysAgo: 4,
    items: [CHAIN],
    email: null,
  },
  {
    shows: "dispute that needs a response",
    name: "#1020",
    by: "noah",
    createdDaysAgo: 18,
    items: [CHAIN],
    parcels: [delivered(11, "000000020")],
    dispute: "NEEDS_RESPONSE",
    disputeDue: -9,
  },
  {
    shows: "dispute that was won",
    name: "#1021",
    by: "noah",
    createdDaysAgo: 55,
    items: [RING],
    parcels: [delivered(49, "000000021")],
    dispute: "WON",
  },
  {
    shows: "high fraud risk, on hold",
    name: "#1022",
    by: "kira",
    createdDaysAgo: 1,
    items: [["Gold watch", 1, 950]],
    fulfillment: "ON_HOLD",
    risk: { recommendation: "CANCEL", level: "HIGH" },
    hold: { reason: "HIGH_RISK_OF_FRAUD", text: "High risk of fraud" },
  },
  {
    shows: "medium fraud risk",
    name: "#1023",
    by: "ben",
    createdDaysAgo: 1,
    items: [CHAIN],
    risk: { recommendation: "INVESTIGATE", level: "MEDIUM" },
  },
  {
    shows: "gift with a message",
    name: "#1024",
    by: "zoe",
    createdDaysAgo: 3,
    items: [RING],
    attributes: [
      ["gift", "true"],
      ["gift message", "Happy birthday, Leo!"],
    ],
    note: "Gift, no invoice in the parcel please",
    parcels: [
      {
        display: "IN_TRANSIT",
        ...ups("000000024"),
        createdDaysAgo: 2,
        estimated: -1,
        scans: [["IN_TRANSIT", 0.5, "Departed hub", "Newark"]],
      },
    ],
  },
  {
    shows: "pre-order, ships next month",
    name: "#1025",
    by: "theo",
    createdDaysAgo: 12,
    items: [["Winter edition ring", 1, 89]],
    fulfillment: "SCHEDULED",
    tags: ["preorder"],
  },
  {
    shows: "yen: no decimals",
    name: "#1026",
    by: "yuki",
    createdDaysAgo: 7,
    currency: "JPY",
    rate: 0.0067,
    items: [["Signet ring", 1, 7300]],
    parcels: [
      {
        display: "IN_TRANSIT",
        carrier: "Japan Post",
        number: "RB123456785JP",
        url: "https://trackings.post.japanpost.jp/services/srv/search/?requestNo1=RB123456785JP",
        createdDaysAgo: 6,
        estimated: -3,
        scans: [["IN_TRANSIT", 2, "Departed from outward office of exchange", "Los Angeles"]],
      },
    ],
  },
  {
    shows: "pounds, delayed by the carrier",
    name: "#1027",
    by: "ella",
    createdDaysAgo: 10,
    currency: "GBP",
    rate: 1.25,
    items: [CHAIN],
    parcels: [
      {
        display: "DELAYED",
        carrier: "Royal Mail",
        number: "RB123456785GB",
        url: "https://www.royalmail.com/track-your-item#/tracking-results/RB123456785GB",
        createdDaysAgo: 9,
        estimated: 2,
        scans: [
          ["DELAYED", 1, "Delayed: severe weather", "Leeds"],
          ["IN_TRANSIT", 3, "Item received", "Swindon"],
        ],
      },
    ],
  },
  {
    shows: "on its way back",
    name: "#1028",
    by: "ivy",
    createdDaysAgo: 19,
    items: [RING],
    parcels: [
      {
        display: "FAILURE",
        ...ups("000000028"),
        createdDaysAgo: 17,
        estimated: 11,
        scans: [["FAILURE", 2, "Returning to sender: unclaimed", "Tampa"]],
      },
    ],
  },
  {
    shows: "marked as fulfilled by hand, no tracking",
    name: "#1029",
    by: "kira",
    createdDaysAgo: 6,
    items: [CASE],
    parcels: [{ display: "MARKED_AS_FULFILLED", createdDaysAgo: 5, carrier: null, number: null }],
  },
  {
    shows: "label made five days ago and never handed over",
    name: "#1030",
    by: "ben",
    createdDaysAgo: 6,
    items: [RING],
    parcels: [
      {
        display: "LABEL_PURCHASED",
        ...usps("0030"),
        createdDaysAgo: 5,
        scans: [["LABEL_PURCHASED", 5, null]],
      },
    ],
  },
  {
    shows: "first parcel cancelled, sent again",
    name: "#1031",
    by: "theo",
    createdDaysAgo: 8,
    items: [CHAIN],
    parcels: [
      { display: "CANCELED", status: "CANCELLED", ...usps("0031"), createdDaysAgo: 7 },
      {
        display: "IN_TRANSIT",
        ...ups("000000031"),
        createdDaysAgo: 3,
        estimated: -1,
        scans: [["IN_TRANSIT", 1, "Departed hub", "Memphis"]],
      },
    ],
  },
  {
    shows: "declared lost",
    name: "#1032",
    by: "zoe",
    createdDaysAgo: 33,
    items: [CHAIN],
    parcels: [
      {
        display: "FAILURE",
        ...ups("000000032"),
        createdDaysAgo: 31,
        estimated: 26,
        scans: [["FAILURE", 6, "Package declared lost", "Louisville"]],
      },
    ],
  },
  {
    shows: "held by customs",
    name: "#1033",
    by: "marc",
    createdDaysAgo: 11,
    currency: "CAD",
    rate: 0.72,
    items: [CHAIN],
    parcels: [
      {
        display: "IN_TRANSIT",
        carrier: "Canada Post",
        number: "RB123456785CA",
        url: "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=RB123456785CA",
        createdDaysAgo: 10,
        estimated: 1,
        scans: [["IN_TRANSIT", 3, "Held by customs: duties to be paid", "Montréal"]],
      },
    ],
  },
  {
    shows: "refused at the door",
    name: "#1034",
    by: "lucia",
    createdDaysAgo: 13,
    currency: "EUR",
    rate: 1.1,
    items: [RING],
    parcels: [
      {
        display: "NOT_DELIVERED",
        carrier: "Correos",
        number: "RB123456785ES",
        url: "https://www.correos.es/es/en/tools/tracker/items/details?tracking-number=RB123456785ES",
        createdDaysAgo: 11,
        estimated: 5,
        scans: [["FAILURE", 4, "Refused by receiver", "Madrid"]],
      },
    ],
  },
  {
    shows: "return requested",
    name: "#1035",
    by: "grace",
    createdDaysAgo: 16,
    items: [RING],
    parcels: [delivered(11, "000000035")],
    returnStatus: "RETURN_REQUESTED",
    returns: [{ status: "REQUESTED", daysAgo: 1 }],
  },
  {
    shows: "return on its way back",
    name: "#1036",
    by: "tom",
    createdDaysAgo: 18,
    items: [CHAIN],
    parcels: [delivered(12, "000000036")],
    returnStatus: "IN_PROGRESS",
    returns: [{ status: "OPEN", daysAgo: 5, label: "1Z999AA10000360000" }],
  },
  {
    shows: "refunded in full",
    name: "#1037",
    by: "mei",
    createdDaysAgo: 30,
    items: [CHAIN],
    financial: "REFUNDED",
    parcels: [delivered(24, "000000037")],
    refunds: [{ amount: 79.5, daysAgo: 9, status: "SUCCESS" }],
    returnStatus: "RETURNED",
    returns: [{ status: "CLOSED", daysAgo: 14 }],
  },
  { shows: "not paid yet", name: "#1038", by: "sam", createdDaysAgo: 5, items: [CASE], financial: "PENDING" },
  {
    shows: "damaged on the way",
    name: "#1039",
    by: "amelie",
    createdDaysAgo: 14,
    currency: "EUR",
    rate: 1.1,
    items: [CHAIN],
    parcels: [
      {
        display: "FAILURE",
        ...dhl("000039"),
        createdDaysAgo: 12,
        estimated: 7,
        scans: [["FAILURE", 5, "Parcel damaged, returned to the depot", "Lyon"]],
      },
    ],
  },
  {
    shows: "picked up in the shop",
    name: "#1040",
    by: "dana",
    createdDaysAgo: 5,
    items: [RING],
    parcels: [{ display: "PICKED_UP", createdDaysAgo: 4, carrier: null, number: null }],
  },
  {
    shows: "reshipment of #1013 by an app",
    name: "#1013-R1",
    by: "riley",
    createdDaysAgo: 30,
    items: [CHAIN],
    parcels: [delivered(26, "000001301")],
  },
  {
    shows: "edited order whose name searches fuzzily",
    name: "#1-A",
    by: "marc",
    createdDaysAgo: 10,
    items: [RING],
  },
  {
    shows: "found by the fuzzy search for #1-A",
    name: "#12-A",
    by: "lucia",
    createdDaysAgo: 9,
    items: [RING],
  },
  {
    shows: "older than 60 days: visible with read_all_orders only",
    name: "#900",
    by: "hugo",
    createdDaysAgo: 75,
    items: [CHAIN],
    parcels: [delivered(70, "000000900")],
  },
];

/** Money and goods that go back and forth. */
const BACK_AND_FORTH: readonly OrderSpec[] = [
  {
    shows: "chargeback whose answer is due in three days",
    name: "#1041",
    by: "iris",
    createdDaysAgo: 26,
    items: [CHAIN],
    parcels: [delivered(20, "000000041")],
    dispute: "NEEDS_RESPONSE",
    disputeDue: -3.4,
  },
  {
    shows: "exchange for another size, not sent yet",
    name: "#1042",
    by: "felix",
    createdDaysAgo: 15,
    items: [["Signet ring, size 7", 1, 49]],
    parcels: [delivered(9, "000000042")],
    returnStatus: "IN_PROGRESS",
    returns: [{ status: "OPEN", daysAgo: 4, exchange: [["Signet ring", "size 8", 1, 0]] }],
  },
  {
    shows: "two partial refunds, one pending and one failed",
    name: "#1043",
    by: "hanna",
    createdDaysAgo: 17,
    items: [CHAIN, CASE],
    financial: "PAID",
    parcels: [delivered(11, "000000043")],
    refunds: [
      { amount: 19.9, daysAgo: 2, status: "PENDING", items: [1] },
      { amount: 10, daysAgo: 5, status: "FAILURE", gateway: "PayPal" },
    ],
  },
  {
    shows: "made from draft #D13",
    name: "#1044",
    by: "otto",
    createdDaysAgo: 2,
    items: [RING],
    draft: "#D13",
  },
];

export interface DraftSpec {
  name: string;
  by: PersonKey;
  status: "OPEN" | "INVOICE_SENT" | "COMPLETED";
  createdDaysAgo: number;
  invoiceDaysAgo?: number;
  total: number;
}

export const DRAFT_SPECS: readonly DraftSpec[] = [
  { name: "#D11", by: "otto", status: "OPEN", createdDaysAgo: 1, total: 79.5 },
  { name: "#D12", by: "otto", status: "INVOICE_SENT", createdDaysAgo: 4, invoiceDaysAgo: 3, total: 128.5 },
  { name: "#D13", by: "otto", status: "COMPLETED", createdDaysAgo: 5, invoiceDaysAgo: 4, total: 49 },
];

/** More orders of one customer than a first page holds. */
const MANY: readonly OrderSpec[] = Array.from({ length: 8 }, (_, index) => ({
  shows: "one of many orders of a reseller",
  name: `#${2001 + index}`,
  by: "bulk" as const,
  createdDaysAgo: 50 - index * 5,
  items: [CASE],
  parcels: [delivered(40 - index * 4, `000000200${index + 1}`)],
}));

export const ORDER_SPECS: readonly OrderSpec[] = [...EVERY_DAY, ...RARER, ...BACK_AND_FORTH, ...MANY];
