import type { OrderFacts, ScanFacts, ShipmentFacts, ShipmentState } from "../../core/order/facts.ts";

/** Turns days ago into an instant; negative lies ahead. */
type At = (daysAgo: number) => string;

interface SampleParcel {
  state: ShipmentState;
  carrier: string;
  number: string;
  url: string;
  shipped: number;
  estimated: number;
  delivered?: number;
  flags?: string[];
  /** Newest first. */
  scans: readonly (readonly [state: ShipmentState, daysAgo: number, text: string, place?: string])[];
}

interface SampleOrder {
  name: string;
  buyer: string;
  email: string;
  phone: string | null;
  country: string;
  postcode: string;
  street: string;
  city: string;
  created: number;
  items: readonly (readonly [title: string, quantity: number])[];
  total: string;
  currency: string;
  financial: string;
  fulfillment: string;
  parcel?: SampleParcel;
  more?: (at: At) => Partial<OrderFacts>;
}

const UPS = "https://www.ups.com/track?tracknum=";
const USPS = "https://tools.usps.com/go/TrackConfirmAction?tLabels=";

/** One order per situation that agents meet every day. The people exist nowhere. */
const ORDERS: readonly SampleOrder[] = [
  {
    name: "#1001",
    buyer: "Riley Parker",
    email: "riley@customer.example",
    phone: "+15550100001",
    country: "US",
    postcode: "97201",
    street: "12 Oak St",
    city: "Portland OR",
    created: 4,
    items: [
      ["Signet ring", 1],
      ["Travel case", 2],
    ],
    total: "88.80",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "in_transit",
      carrier: "UPS",
      number: "1Z999AA10123456784",
      url: UPS,
      shipped: 2.6,
      estimated: -2,
      scans: [
        ["in_transit", 1, "Departed hub", "Salt Lake City"],
        ["in_transit", 2.6, "Picked up", "Dallas"],
      ],
    },
  },
  {
    name: "#1002",
    buyer: "Sam Ortiz",
    email: "sam.ortiz@customer.example",
    phone: "+15550100002",
    country: "US",
    postcode: "78701",
    street: "4 Elm Ave",
    city: "Austin TX",
    created: 2 / 24,
    items: [["Silver chain", 1]],
    total: "79.50",
    currency: "USD",
    financial: "paid",
    fulfillment: "unfulfilled",
  },
  {
    name: "#1003",
    buyer: "Mei Tanaka",
    email: "mei.tanaka@customer.example",
    phone: "+15550100003",
    country: "US",
    postcode: "98101",
    street: "77 Pine Rd",
    city: "Seattle WA",
    created: 2,
    items: [["Signet ring", 1]],
    total: "49.00",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "label_created",
      carrier: "USPS",
      number: "9400100000000000000037",
      url: USPS,
      shipped: 1,
      estimated: -4,
      scans: [["label_created", 1, "Label printed"]],
    },
  },
  {
    name: "#1004",
    buyer: "Jonas Weber",
    email: "jonas.weber@kunde.example",
    phone: "+4915550100004",
    country: "DE",
    postcode: "04109",
    street: "Lindenweg 3",
    city: "Leipzig",
    created: 20,
    items: [["Silver chain", 1]],
    total: "79.50",
    currency: "EUR",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "in_transit",
      carrier: "DHL",
      number: "JJD0000000000000004",
      url: "https://www.dhl.com/de-en/home/tracking.html?tracking-id=",
      shipped: 17,
      estimated: 8,
      scans: [
        ["in_transit", 12, "Arrived at sorting centre", "Köln"],
        ["in_transit", 17, "Picked up", "Dallas"],
      ],
    },
  },
  {
    name: "#1005",
    buyer: "Amélie Durand",
    email: "amelie.durand@client.example",
    phone: "+33612345605",
    country: "FR",
    postcode: "69003",
    street: "8 rue des Lilas",
    city: "Lyon",
    created: 6,
    items: [["Signet ring", 1]],
    total: "49.00",
    currency: "EUR",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "out_for_delivery",
      carrier: "Colissimo",
      number: "6A00000000005",
      url: "https://www.laposte.fr/outils/suivre-vos-envois?code=",
      shipped: 1.2,
      estimated: 0,
      scans: [
        ["out_for_delivery", 0.15, "En cours de livraison", "Lyon"],
        ["in_transit", 1.2, "Arrivé au centre", "Lyon"],
      ],
    },
  },
  {
    name: "#1006",
    buyer: "Priya Nair",
    email: "priya.nair@customer.example",
    phone: "+15550100006",
    country: "US",
    postcode: "80202",
    street: "310 Birch Ln",
    city: "Denver CO",
    created: 7,
    items: [
      ["Silver chain", 1],
      ["Signet ring", 1],
    ],
    total: "128.50",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: delivered(2, "1Z999AA10000000060"),
  },
  {
    name: "#1007",
    buyer: "Tom Becker",
    email: "tom.becker@customer.example",
    phone: "+15550100007",
    country: "US",
    postcode: "60601",
    street: "9 Cedar Ct",
    city: "Chicago IL",
    created: 8,
    items: [["Signet ring", 1]],
    total: "49.00",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "available_for_pickup",
      carrier: "UPS",
      number: "1Z999AA10000000079",
      url: UPS,
      shipped: 4,
      estimated: 3,
      scans: [
        ["available_for_pickup", 2, "Ready for pickup at UPS Access Point", "Chicago"],
        ["in_transit", 4, "Departed hub", "Omaha"],
      ],
    },
  },
  {
    name: "#1008",
    buyer: "Grace Lin",
    email: "grace.lin@customer.example",
    phone: "+15550100008",
    country: "US",
    postcode: "02108",
    street: "21 Maple Dr",
    city: "Boston MA",
    created: 6,
    items: [["Travel case", 2]],
    total: "39.80",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "attempted",
      carrier: "USPS",
      number: "9400100000000000000082",
      url: USPS,
      shipped: 1.3,
      estimated: 1,
      scans: [
        ["attempted", 1, "Delivery attempted, no access to location", "Boston"],
        ["out_for_delivery", 1.3, "Out for delivery", "Boston"],
      ],
    },
  },
  {
    name: "#1009",
    buyer: "Ola Nowak",
    email: "ola.nowak@customer.example",
    phone: null,
    country: "US",
    postcode: "48201",
    street: "5 Aspen Way",
    city: "Detroit MI",
    created: 9,
    items: [["Silver chain", 1]],
    total: "79.50",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "exception",
      carrier: "UPS",
      number: "1Z999AA10000000097",
      url: UPS,
      shipped: 5,
      estimated: 3,
      flags: ["address_problem"],
      scans: [
        ["exception", 3, "Address information required: apartment number missing", "Detroit"],
        ["in_transit", 5, "Departed hub", "Chicago"],
      ],
    },
  },
  {
    name: "#1010",
    buyer: "Hugo Silva",
    email: "hugo.silva@customer.example",
    phone: "+15550100010",
    country: "US",
    postcode: "33101",
    street: "66 Willow St",
    city: "Miami FL",
    created: 24,
    items: [["Signet ring", 1]],
    total: "49.00",
    currency: "USD",
    financial: "paid",
    fulfillment: "fulfilled",
    parcel: {
      state: "returned_to_sender",
      carrier: "UPS",
      number: "1Z999AA10000000104",
      url: UPS,
      shipped: 16,
      estimated: 17,
      scans: [
        ["returned_to_sender", 4, "Returned to sender", "Dallas"],
        ["returning", 12, "Returning to sender: receiver unknown", "Miami"],
        ["attempted", 16, "Delivery attempted", "Miami"],
      ],
    },
  },
  {
    name: "#1011",
    buyer: "Nina Rossi",
    email: "nina.rossi@customer.example",
    phone: "+15550100011",
    country: "US",
    postcode: "85001",
    street: "2 Poplar Pl",
    city: "Phoenix AZ",
    created: 21,
    items: [
      ["Silver chain", 1],
      ["Travel case", 2],
    ],
    total: "119.30",
    currency: "USD",
    financial: "partially_refunded",
    fulfillment: "fulfilled",
    parcel: delivered(15, "1Z999AA10000000113"),
    more: (at) => ({
      refunded: "79.50",
      refund_at: at(3),
      return_status: "returned",
      returns: [
        {
          name: "#1011-R1",
          status: "closed",
          created_at: at(10),
          closed_at: at(4),
          item_count: 1,
          reasons: ["Too small"],
        },
      ],
    }),
  },
  {
    name: "#1012",
    buyer: "Dana Cole",
    email: "dana.cole@customer.example",
    phone: "+15550100012",
    country: "US",
    postcode: "30301",
    street: "14 Fir Blvd",
    city: "Atlanta GA",
    created: 2,
    items: [["Signet ring", 1]],
    total: "49.00",
    currency: "USD",
    financial: "refunded",
    fulfillment: "restocked",
    more: (at) => ({ cancelled_at: at(1), refund_pending: true }),
  },
];

function delivered(daysAgo: number, number: string): SampleParcel {
  return {
    state: "delivered",
    carrier: "UPS",
    number,
    url: UPS,
    shipped: daysAgo + 2,
    estimated: daysAgo,
    delivered: daysAgo,
    scans: [
      ["delivered", daysAgo, "Delivered, left at front door", "Denver"],
      ["out_for_delivery", daysAgo + 0.3, "Out for delivery", "Denver"],
      ["in_transit", daysAgo + 2, "Departed hub", "Omaha"],
    ],
  };
}

/** The sample shop's orders as they stand at `now`. */
export function buildSampleOrders(now: Date): OrderFacts[] {
  const at: At = (daysAgo) => new Date(now.getTime() - daysAgo * 86_400_000).toISOString();
  return ORDERS.map((order) => buildOrder(order, at, now));
}

function buildOrder(order: SampleOrder, at: At, now: Date): OrderFacts {
  const isOpen = order.fulfillment === "unfulfilled";
  const items = order.items.map(([title, quantity]) => ({
    title,
    quantity,
    sku: title.toUpperCase().replace(/[^A-Z]+/g, "-"),
    unfulfilled: isOpen ? quantity : 0,
  }));
  const pieces = items.reduce((sum, item) => sum + item.quantity, 0);
  return {
    id: `sample-${order.name.slice(1)}`,
    shop: "Sample shop",
    source: "sample",
    observed_at: now.toISOString(),
    name: order.name,
    created_at: at(order.created),
    buyer_name: order.buyer,
    email: order.email,
    phone: order.phone,
    postcode: order.postcode,
    address: labelOf(order),
    billing_differs: false,
    country: order.country,
    financial_status: order.financial,
    fulfillment_status: order.fulfillment,
    cancelled_at: null,
    total: order.total,
    currency: order.currency,
    refunded: null,
    refund_at: null,
    refund_pending: false,
    return_status: null,
    returns: [],
    risk: "low",
    disputed: false,
    dispute_due_at: null,
    item_count: pieces,
    unfulfilled_count: isOpen ? pieces : 0,
    items,
    tags: [],
    note: null,
    is_gift: false,
    status_url: `https://shop.example/orders/${order.name.slice(1)}`,
    admin_url: null,
    shipments: order.parcel === undefined ? [] : [buildShipment(order.parcel, at)],
    ...order.more?.(at),
  };
}

const COUNTRIES: Readonly<Record<string, string>> = { US: "United States", DE: "Germany", FR: "France" };

/** Europe writes the postcode before the city. */
function labelOf({ buyer, street, city, postcode, country }: SampleOrder): string[] {
  const town = country === "US" ? `${city} ${postcode}` : `${postcode} ${city}`;
  return [buyer, street, town, COUNTRIES[country] ?? country];
}

function buildShipment(parcel: SampleParcel, at: At): ShipmentFacts {
  const scans = parcel.scans.map(
    ([state, daysAgo, text, place]): ScanFacts => ({
      at: at(daysAgo),
      text,
      state,
      place: place ?? null,
      source: "sample",
    }),
  );
  const isLabel = parcel.state === "label_created";
  return {
    state: parcel.state,
    carrier: parcel.carrier,
    tracking_number: parcel.number,
    tracking_url: `${parcel.url}${parcel.number}`,
    shipped_at: isLabel ? null : at(parcel.shipped),
    last_scan_at: isLabel ? null : (scans[0]?.at ?? null),
    last_scan_text: isLabel ? null : (scans[0]?.text ?? null),
    estimated_at: at(parcel.estimated),
    delivered_at: parcel.delivered === undefined ? null : at(parcel.delivered),
    scans,
    flags: parcel.flags ?? [],
  };
}
