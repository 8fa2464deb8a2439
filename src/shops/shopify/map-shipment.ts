import type { ScanFacts, ShipmentFacts, ShipmentState } from "../../core/order/facts.ts";
import { findTrackingLink } from "../../core/order/tracking-link.ts";
import type { DisplayStatus, FulfillmentAnswer } from "./answer.ts";
import { NO_SCAN, readMessage, STATUS, STATUS_TEXT } from "./tracking-status.ts";

/** One parcel. `events` left out of the query (a list of candidates) leave the scans unknown. */
export function mapShipment(fulfillment: FulfillmentAnswer): ShipmentFacts {
  const scans = mapScans(fulfillment);
  const { state, flags } = readState(fulfillment);
  const tracking = fulfillment.trackingInfo?.[0];
  const shipment: ShipmentFacts = { state, flags };
  const carrierScans = scans?.filter((scan) => scan.state !== "label_created" && !scan.isMark);
  if (fulfillment.trackingInfo) {
    shipment.carrier = tracking === undefined ? null : emptyToNull(tracking.company);
    shipment.tracking_number = tracking === undefined ? null : emptyToNull(tracking.number);
    shipment.tracking_url =
      tracking === undefined
        ? null
        : (tracking.url ?? findTrackingLink(tracking.company, tracking.number) ?? tracking.url);
  }
  shipment.shipped_at =
    state === "label_created" || state === "cancelled"
      ? null
      : (fulfillment.inTransitAt ?? fulfillment.createdAt ?? undefined);
  if (carrierScans !== undefined) {
    const last = carrierScans[0];
    shipment.last_scan_at = last?.at ?? fulfillment.deliveredAt ?? fulfillment.inTransitAt ?? null;
    shipment.last_scan_text = last?.text ?? null;
    shipment.scans = (scans ?? []).map(({ isMark: _mark, ...scan }) => scan);
  }
  shipment.estimated_at = fulfillment.estimatedDeliveryAt;
  shipment.delivered_at = deliveredAt(fulfillment, state, scans);
  const lines = fulfillment.fulfillmentLineItems?.nodes?.flatMap(({ quantity, lineItem: { name } }) =>
    name ? [quantity && quantity > 1 ? `${quantity} × ${name}` : name] : [],
  );
  if (lines !== undefined) shipment.lines = lines;
  return withoutUndefined(shipment);
}

type Scan = ScanFacts & { isMark: boolean };

/** The carrier's events, newest first; undefined when they were not asked for. */
function mapScans(fulfillment: FulfillmentAnswer): Scan[] | undefined {
  const { events, displayStatus, createdAt } = fulfillment;
  if (!events?.nodes) return undefined;
  const scans = events.nodes
    .flatMap(({ status, message, happenedAt, city }): Scan[] => {
      if (!happenedAt) return [];
      const text = emptyToNull(message) ?? (status ? STATUS_TEXT[status] : null);
      const state = eventState(status, message);
      return [
        { at: happenedAt, text, state, place: emptyToNull(city), source: "shopify", isMark: isMark(status) },
      ];
    })
    .sort((left, right) => right.at.localeCompare(left.at));
  // A label that no event tells of was made with the fulfilment.
  if (scans.length === 0 && createdAt && displayStatus && STATUS[displayStatus].state === "label_created") {
    scans.push({
      at: createdAt,
      text: STATUS_TEXT[displayStatus],
      state: "label_created",
      place: null,
      source: "shopify",
      isMark: true,
    });
  }
  return scans;
}

function isMark(status: DisplayStatus | null | undefined): boolean {
  return typeof status === "string" && NO_SCAN.has(status);
}

function eventState(
  status: DisplayStatus | null | undefined,
  message: string | null | undefined,
): ShipmentState {
  return readMessage(message).state ?? (status ? STATUS[status].state : "unknown");
}

/**
 * Where the parcel is. A delivered scan wins over whatever came after it, unless the texts say that the parcel
 * went back to the sender. A shop's own mark is overruled by any scan. A cancelled fulfilment is cancelled.
 */
function readState(fulfillment: FulfillmentAnswer): { state: ShipmentState; flags: string[] } {
  const { status, displayStatus, deliveredAt: deliveredOn, events } = fulfillment;
  if (status === "CANCELLED") return { state: "cancelled", flags: [] };
  const newest = [...(events?.nodes ?? [])]
    .filter((event) => event.happenedAt)
    .sort((left, right) => (right.happenedAt ?? "").localeCompare(left.happenedAt ?? ""));
  const latest = newest[0];
  const said = readMessage(latest?.message);
  const shown = displayStatus ? STATUS[displayStatus] : undefined;
  const scanned = newest.find((event) => event.status && !NO_SCAN.has(event.status));
  const scannedStatus = scanned?.status ? STATUS[scanned.status] : undefined;
  const flags = (extra: (string | undefined)[]): string[] => [
    ...new Set([...said.flags, ...extra.filter((flag) => flag !== undefined)]),
  ];
  if (said.state !== undefined) return { state: said.state, flags: flags([]) };
  if (deliveredOn || shown?.state === "delivered" || newest.some((event) => event.status === "DELIVERED")) {
    // On its way back and then "delivered": to whom, no scan says. Better none than the wrong answer.
    const wasReturning = newest.some((event) => readMessage(event.message).state !== undefined);
    return { state: wasReturning ? "unknown" : "delivered", flags: [] };
  }
  if (shown !== undefined && shown.flag !== "merchant_marked_only") {
    return { state: shown.state, flags: flags([shown.flag]) };
  }
  if (scannedStatus !== undefined) return { state: scannedStatus.state, flags: flags([scannedStatus.flag]) };
  return { state: "unknown", flags: flags([shown?.flag]) };
}

function deliveredAt(
  fulfillment: FulfillmentAnswer,
  state: ShipmentState,
  scans: Scan[] | undefined,
): string | null | undefined {
  if (state !== "delivered") return null;
  const scan = scans?.find((entry) => entry.state === "delivered");
  return fulfillment.deliveredAt ?? scan?.at ?? undefined;
}

function emptyToNull(value: string | null | undefined): string | null {
  return value === undefined || value === null || value === "" ? null : value;
}

/** Leaves unknown keys out: `exactOptionalPropertyTypes` or not, a key that is there says something. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}
