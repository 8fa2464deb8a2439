import type { TrackerKind } from "./trackers.ts";

/**
 * Order facts in the very shape that conditions and texts see (pack-format.md, "What conditions and texts can
 * see") and that `casekit suggest --facts` reads (cli.md). In every object below:
 * - a key that is left out is *unknown* (not fetched, failed),
 * - `null` is *absent* (the shop says there is none),
 * - a path listed in `not_permitted` (`order.email`) is *withheld* by the shop's permissions.
 * Instants are ISO 8601 strings in UTC, money is a decimal string in the order's currency.
 */
type Fact<T> = T | null;

/**
 * A tracker that does not follow a parcel until it is told to, which uses up one of the team's paid registrations:
 * - `possible`: nobody asked for it in this browser session;
 * - `unsure`: it was asked to, and its answer was lost;
 * - `registered`, `known`: it follows the parcel since a click, or did so before; it tells of no scan yet;
 * - `refused`: it can not follow this number.
 */
export interface ParcelRegistration {
  tracker: TrackerKind;
  state: "possible" | "unsure" | "registered" | "known" | "refused";
  /** When it was asked; null while it was not. */
  at: string | null;
}

export const SHIPMENT_STATES = [
  "none",
  "label_created",
  "in_transit",
  "out_for_delivery",
  "available_for_pickup",
  "attempted",
  "delivered",
  "exception",
  "returning",
  "returned_to_sender",
  "cancelled",
  "unknown",
] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];

/** One carrier event, newest first in a shipment's list. */
export interface ScanFacts {
  at: string;
  text: string | null;
  state: ShipmentState;
  place: string | null;
  source: string;
}

export interface ShipmentFacts {
  state?: Fact<ShipmentState>;
  stalled?: Fact<boolean>;
  carrier?: Fact<string>;
  tracking_number?: Fact<string>;
  tracking_url?: Fact<string>;
  shipped_at?: Fact<string>;
  last_scan_at?: Fact<string>;
  last_scan_text?: Fact<string>;
  last_scan_days?: Fact<number>;
  estimated_at?: Fact<string>;
  delivered_at?: Fact<string>;
  delivered_days?: Fact<number>;
  late_days?: Fact<number>;
  /** Not for conditions: the panel's list of events. */
  scans?: ScanFacts[];
  /** Titles of the lines in this parcel. */
  lines?: string[];
  /**
   * What sources say beside the state: `delayed`, `lost`, `damaged`, `customs`, `refused`, `address_problem`,
   * `merchant_marked_only`. What follows from scans and time: `late`, `label_only`, `delivered_then_returned`.
   */
  flags?: string[];
  /** Where the shop and the trackers contradict each other, in plain words. Not for conditions. */
  conflicts?: string[];
  /** Not for conditions: what can be had from a tracker only by a click. */
  registration?: ParcelRegistration;
}

export interface ItemFacts {
  title: string;
  quantity: number;
  sku?: Fact<string>;
  unfulfilled?: Fact<number>;
}

/** One payment back to the customer. */
export interface RefundFacts {
  /** The shop's own id of the refund, opaque; one refund may be paid out in several payments. */
  id?: Fact<string>;
  /** When the money left; while it has not, when it was to. The basis of "when will it be there". */
  at?: Fact<string>;
  /** In the order's currency. */
  amount?: Fact<string>;
  /** `none`: a refund of no money, as when items are only put back into stock. */
  state: "paid" | "pending" | "failed" | "none" | "unknown";
  /** Who pays it out, in the shop's words: `Shopify Payments`, `PayPal`. */
  gateway?: Fact<string>;
  /** What it is for: `2 × Travel case`. Read only when asked for. */
  lines?: string[];
}

/** A payment that the buyer's bank questions. */
export interface DisputeFacts {
  status:
    | "needs_response"
    | "under_review"
    | "won"
    | "lost"
    | "accepted"
    | "charge_refunded"
    | "prevented"
    | "unknown";
  /** `inquiry`: the bank asks, and the money is still there. */
  kind?: "inquiry" | "chargeback";
  /** When our answer is due, and when it was sent. Left out where the connection may not read it. */
  due_at?: Fact<string>;
  sent_at?: Fact<string>;
  amount?: string;
  currency?: string;
}

/** What comes back and what goes out for it. */
export interface ExchangeFacts {
  name?: Fact<string>;
  /** Of the return that it is part of: `requested`, `open`, `closed`, `declined`, `canceled`. */
  status?: Fact<string>;
  back: string[];
  out: string[];
  /** Whether all that goes out was released for sending. */
  is_released?: boolean;
}

/** A basket that the shop's staff made: no order, and never read by conditions or texts as if it were one. */
export interface DraftFacts {
  name: string;
  status: "open" | "invoice_sent" | "completed" | "unknown";
  created_at?: Fact<string>;
  invoice_sent_at?: Fact<string>;
  completed_at?: Fact<string>;
  total?: Fact<string>;
  currency?: Fact<string>;
  email?: Fact<string>;
  /** The order that it became. */
  order_name?: Fact<string>;
  admin_url?: Fact<string>;
}

export interface OrderFacts {
  /** The shop's own id, opaque. Not visible to conditions. */
  id?: string;
  /** Which connected shop, and where the facts come from: `shopify`, `sample`, `file`. */
  shop?: string;
  source?: string;
  /** When these facts were read. */
  observed_at?: string;
  not_permitted?: string[];

  name?: Fact<string>;
  created_at?: Fact<string>;
  buyer_name?: Fact<string>;
  email?: Fact<string>;
  email_matches_requester?: Fact<boolean>;
  financial_status?: Fact<string>;
  fulfillment_status?: Fact<string>;
  cancelled_at?: Fact<string>;
  total?: Fact<string | number>;
  currency?: Fact<string>;
  refunded?: Fact<string | number>;
  refund_at?: Fact<string>;
  refund_pending?: Fact<boolean>;
  return_status?: Fact<string>;
  risk?: Fact<string>;
  disputed?: Fact<boolean>;
  dispute_due_at?: Fact<string>;
  country?: Fact<string>;
  item_count?: Fact<number>;
  unfulfilled_count?: Fact<number>;
  items?: Fact<ItemFacts[]>;
  tags?: Fact<string[]>;
  note?: Fact<string>;
  age_days?: Fact<number>;
  before_cutoff?: Fact<boolean>;
  status_url?: Fact<string>;
  admin_url?: Fact<string>;
  is_gift?: Fact<boolean>;
  returns?: Fact<Record<string, unknown>[]>;
  shipments?: Fact<ShipmentFacts[]>;
  /** Not for conditions: how the buyer can be found again. */
  phone?: Fact<string>;
  postcode?: Fact<string>;
  /** Not for conditions: where the parcel goes, as the lines of a label. */
  address?: Fact<string[]>;
  /** Not for conditions: the bill goes elsewhere than the parcel. */
  billing_differs?: Fact<boolean>;
  /** Not for conditions: when the order was archived, as shops do with what is settled. */
  closed_at?: Fact<string>;
  /** Not for conditions: changed after it was placed; items and total are those of now. */
  is_edited?: Fact<boolean>;
  is_test?: Fact<boolean>;
  /** Not for conditions. Hints, by what the shop and its apps write on such orders. */
  is_subscription?: Fact<boolean>;
  is_preorder?: Fact<boolean>;
  /** Not for conditions: the shop's staff made it from a draft. */
  is_from_draft?: Fact<boolean>;
  /** Not for conditions: what the customer paid and through whom, and what is still to be paid. */
  received?: Fact<string>;
  outstanding?: Fact<string>;
  paid_by?: Fact<string[]>;
  /** Not for conditions: every payment back, the latest first. */
  refunds?: Fact<RefundFacts[]>;
  /** Not for conditions. */
  disputes?: Fact<DisputeFacts[]>;
  /** Not for conditions: read together with `returns`. */
  exchanges?: Fact<ExchangeFacts[]>;
  /** Not for conditions: what keeps the order from being sent. Read only when asked for. */
  holds?: Fact<HoldFacts[]>;
  /** Not for conditions: the warehouse was asked to send the order, or works on it. Read with `holds`. */
  is_picking?: Fact<boolean>;
  /**
   * Only what a list of candidates shows was read; everything else is unknown until the shop is asked for the
   * order itself. Left out when the facts are whole.
   */
  partial?: true;
  /** What these facts leave out or what is odd about them, in plain words for the agent. */
  limits?: string[];
}

/** A hold on an order, in the shop's words. */
export interface HoldFacts {
  reason: string;
  text: string;
}

export interface CustomerFacts {
  orders_count?: Fact<number>;
  total_spent?: Fact<string | number>;
  note?: Fact<string>;
  since?: Fact<string>;
}

/** What a shop answered for a ticket. */
export interface ShopFacts {
  orders: OrderFacts[];
  customer?: CustomerFacts;
  observed_at: string;
  not_permitted?: string[];
  /** Drafts that the ticket names by their number. */
  drafts?: DraftFacts[];
  /** What this answer can not see, in plain words: orders too old, more orders than listed. */
  limits?: string[];
}

/** One value that a condition or a text asked for, with what is known about it. */
export type FactValue =
  | { state: "present"; value: unknown; source: string; observedAt: string | null }
  | { state: "absent" | "unknown" | "not_permitted"; source: string | null; observedAt: string | null };

/**
 * Resolves a documented path (`order.name`, `shipment.last_scan_at`, `answers.promise`, `policies.x`).
 * A path outside the documented table never reaches it: packs with such a path are refused at import.
 */
export type FactLookup = (path: string) => FactValue;
