/** A WooCommerce store's REST v3 answers as the stock plugin writes them, held in memory. */
export const STORE = { host: "store.example", key: "ck_read", secret: "cs_read-only-secret" } as const;

type Json = Record<string, unknown>;

const person = (first: string, last: string, email: string, phone: string): Json => ({
  first_name: first,
  last_name: last,
  company: "",
  address_1: "1 High Street",
  address_2: "",
  city: "Leeds",
  state: "",
  postcode: "LS1 4AP",
  country: "GB",
  email,
  phone,
});

function order(id: number, more: Json): Json {
  const billing = person("Dana", "Cole", "dana.cole@customer.example", "+44 20 7946 0001");
  return {
    id,
    parent_id: 0,
    number: String(id),
    order_key: `wc_order_${id}`,
    status: "processing",
    currency: "GBP",
    version: "10.3.0",
    date_created: "2026-11-16T10:00:00",
    date_created_gmt: "2026-11-16T10:00:00",
    date_modified_gmt: "2026-11-17T10:00:00",
    total: "49.90",
    customer_id: 7,
    customer_note: "",
    billing,
    shipping: { ...billing, email: undefined },
    payment_method: "stripe",
    date_paid_gmt: "2026-11-16T10:01:00",
    date_completed_gmt: null,
    meta_data: [{ id: 1, key: "_edit_lock", value: "1:1" }],
    line_items: [
      { id: 11, name: "Signet ring", product_id: 1, quantity: 1, total: "29.90", sku: "RING-1", price: 29.9 },
      { id: 12, name: "Gift box", product_id: 2, quantity: 2, total: "20.00", sku: "", price: 10 },
    ],
    refunds: [],
    ...more,
  };
}

export const ORDERS: readonly Json[] = [
  order(1001, {}),
  order(10012, {
    billing: person("Sam", "Ortiz", "sam.ortiz@customer.example", "+1 555 010 0002"),
    status: "completed",
    date_completed_gmt: "2026-11-18T09:00:00",
    meta_data: [
      {
        id: 2,
        key: "_wc_shipment_tracking_items",
        value: [
          {
            tracking_provider: "royal-mail",
            custom_tracking_provider: "",
            custom_tracking_link: "",
            tracking_number: "RB123456785GB",
            date_shipped: "1763452800",
            tracking_id: "f00d",
          },
          {
            tracking_provider: "",
            custom_tracking_provider: "Village couriers",
            custom_tracking_link: "javascript:alert(1)",
            tracking_number: "VC-1",
            date_shipped: "soon",
          },
        ],
      },
    ],
  }),
  order(1003, {
    number: "B-1003",
    status: "completed",
    refunds: [
      { id: 90, reason: "damaged", total: "-0.10" },
      { id: 91, reason: "late", total: "-0.20" },
    ],
  }),
  order(1004, { status: "cancelled", date_paid_gmt: null }),
  order(1005, { status: "on-hold", date_paid_gmt: null, customer_note: "Please ring the bell" }),
];

/** Answers like the store: Basic auth, a search over everything, single orders, refunds, the site itself. */
export const storeFetch = (async (input: string, init: RequestInit = {}) => {
  const url = new URL(input);
  init.signal?.throwIfAborted();
  if (url.host !== STORE.host) throw new TypeError("Failed to fetch");
  const given = (init.headers as Record<string, string> | undefined)?.Authorization;
  const path = url.pathname.replace("/wp-json", "");
  if (path === "/") return Response.json({ name: "The village store", timezone_string: "Europe/London" });
  if (given !== `Basic ${btoa(`${STORE.key}:${STORE.secret}`)}`) {
    return Response.json({ code: "woocommerce_rest_authentication_error" }, { status: 401 });
  }
  const [, id, refunds] = /^\/wc\/v3\/orders\/(\d+)(\/refunds)?$/.exec(path) ?? [];
  if (id !== undefined) {
    const found = ORDERS.find((candidate) => String(candidate.id) === id);
    if (found === undefined) {
      return Response.json({ code: "woocommerce_rest_shop_order_invalid_id" }, { status: 404 });
    }
    if (refunds === undefined) return Response.json(found);
    return Response.json(
      (found.refunds as Json[]).map(({ id: refund }, index) => ({
        id: refund,
        date_created_gmt: `2026-11-${18 + index}T08:00:00`,
        amount: "0.10",
      })),
    );
  }
  if (path !== "/wc/v3/orders") return Response.json({ code: "rest_no_route" }, { status: 404 });
  const term = (url.searchParams.get("search") ?? "").toLowerCase();
  const fits = (candidate: Json): boolean => {
    const digits = term.replace(/\D/g, "");
    const text = JSON.stringify(candidate).toLowerCase();
    return text.includes(term) || (digits.length > 6 && text.replace(/\D/g, "").includes(digits));
  };
  return Response.json(ORDERS.filter(fits).slice(0, Number(url.searchParams.get("per_page"))));
}) as unknown as typeof fetch;
