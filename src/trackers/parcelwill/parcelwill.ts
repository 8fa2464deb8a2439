import * as z from "zod/mini";
import { line, list, orUnknown } from "../../core/order/answer-fields.ts";
import type { ScanFacts, ShipmentState } from "../../core/order/facts.ts";
import type { TrackReport } from "../../core/order/track-report.ts";
import { TRACKERS } from "../../core/order/trackers.ts";
import { askTracker, badTracking } from "../ask-tracker.ts";
import type { Tracker, TrackerOptions } from "../contract.ts";
import { findInstant, keepAsked, sortScans } from "../read-report.ts";

const { host: HOST, title: TITLE } = TRACKERS.parcelwill;

/** ParcelWILL's words (formerly ParcelPanel), as its public interface writes them. */
const STATES: Readonly<Record<string, ShipmentState | null>> = {
  PENDING: "unknown",
  INFO_RECEIVED: "label_created",
  IN_TRANSIT: "in_transit",
  OUT_FOR_DELIVERY: "out_for_delivery",
  READY_FOR_PICKUP: "available_for_pickup",
  FAILED_ATTEMPT: "attempted",
  DELIVERED: "delivered",
  EXCEPTION: "exception",
  EXPIRED: null,
};

const checkpoint = z.object({
  checkpoint_time: line,
  status: line,
  detail: line,
  message: line,
  location: line,
});
const shipment = z.object({
  tracking_number: line,
  status: line,
  carrier: orUnknown(z.object({ name: line })),
  delivery_date: line,
  estimated_delivery_date: line,
  checkpoints: list(checkpoint, 200),
});
const answer = z.object({
  order: orUnknown(z.object({ order_number: line, shipments: list(shipment, 20) })),
});

/** ParcelWILL by the shop's own key: asked by the order's number, read-only. */
export function createParcelWill(options: TrackerOptions): Tracker {
  return {
    kind: "parcelwill",
    title: TITLE,
    host: HOST,
    async look({ orderName, trackingNumbers }, signal) {
      if (orderName === null || trackingNumbers.length === 0) return { reports: [], unregistered: [] };
      const query = new URLSearchParams({ order_number: orderName });
      const json = await askTracker(options, {
        title: TITLE,
        host: HOST,
        path: `/api/v2/tracking/order?${query}`,
        keyHeader: "x-parcelpanel-api-key",
        body: null,
        signal,
      });
      if (json === null) return { reports: [], unregistered: [] };
      const parsed = answer.safeParse(json);
      if (!parsed.success || parsed.data.order === undefined) throw badTracking(TITLE);
      const reports = (parsed.data.order?.shipments ?? []).flatMap((entry) => report(entry, options.now()));
      return { reports: keepAsked(reports, trackingNumbers), unregistered: [] };
    },
  };
}

function report(entry: z.output<typeof shipment>, now: Date): TrackReport[] {
  if (!entry.tracking_number) return [];
  const known = STATES[(entry.status ?? "").toUpperCase()];
  const scans = (entry.checkpoints ?? []).flatMap((point): ScanFacts[] => {
    const at = findInstant(point.checkpoint_time);
    if (at === undefined) return [];
    const state = STATES[(point.status ?? "").toUpperCase()] ?? "unknown";
    return [
      {
        at,
        text: point.detail || point.message || null,
        state,
        place: point.location || null,
        source: "parcelwill",
      },
    ];
  });
  return [
    {
      source: "parcelwill",
      observedAt: now.toISOString(),
      trackingNumber: entry.tracking_number,
      carrier: entry.carrier?.name || null,
      state: known === undefined ? "unknown" : known,
      flags: known === null ? ["stalled"] : [],
      scans: sortScans(scans),
      estimatedAt: findInstant(entry.estimated_delivery_date) ?? null,
      deliveredAt: known === "delivered" ? (findInstant(entry.delivery_date) ?? null) : null,
    },
  ];
}
