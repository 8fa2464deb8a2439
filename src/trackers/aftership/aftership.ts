import * as z from "zod/mini";
import { flag, line, list, orUnknown } from "../../core/order/answer-fields.ts";
import type { ScanFacts, ShipmentState } from "../../core/order/facts.ts";
import type { TrackReport } from "../../core/order/track-report.ts";
import { TRACKERS } from "../../core/order/trackers.ts";
import { askTracker, badTracking } from "../ask-tracker.ts";
import type { Tracker, TrackerOptions } from "../contract.ts";
import { findInstant, keepAsked, sortScans } from "../read-report.ts";

const { host: HOST, title: TITLE } = TRACKERS.aftership;
/** AfterShip's own cut for one list. */
const MAX_NUMBERS = 10;

/** AfterShip's tags (facts on Shopify, tracking-status-map). Null: given up, the last known state stays. */
const STATES: Readonly<Record<string, ShipmentState | null>> = {
  Pending: "unknown",
  InfoReceived: "label_created",
  InTransit: "in_transit",
  OutForDelivery: "out_for_delivery",
  AttemptFail: "attempted",
  Delivered: "delivered",
  AvailableForPickup: "available_for_pickup",
  Exception: "exception",
  Expired: null,
};

const checkpoint = z.object({
  checkpoint_time: line,
  created_at: line,
  tag: line,
  message: line,
  city: line,
  location: line,
});
const tracking = z.object({
  tracking_number: line,
  slug: line,
  tag: line,
  return_to_sender: flag,
  courier_estimated_delivery_date: orUnknown(z.object({ estimated_delivery_date: line })),
  shipment_delivery_date: line,
  checkpoints: list(checkpoint, 200),
});
const answer = z.object({ data: z.object({ trackings: list(tracking, 50) }) });

/** AfterShip by the team's own key: looks only, never creates a tracking. */
export function createAfterShip(options: TrackerOptions): Tracker {
  return {
    kind: "aftership",
    title: TITLE,
    host: HOST,
    async look({ trackingNumbers }, signal) {
      const asked = trackingNumbers.slice(0, MAX_NUMBERS);
      if (asked.length === 0) return { reports: [], unregistered: [] };
      const query = new URLSearchParams({ tracking_numbers: asked.join(",") });
      const json = await askTracker(options, {
        title: TITLE,
        host: HOST,
        path: `/tracking/2026-07/trackings?${query}`,
        keyHeader: "as-api-key",
        body: null,
        signal,
      });
      const parsed = answer.safeParse(json);
      const trackings = json === null ? [] : parsed.data?.data.trackings;
      if (!trackings) throw badTracking(TITLE);
      const reports = keepAsked(
        trackings.flatMap((entry) => report(entry, options.now())),
        asked,
      );
      return { reports, unregistered: [] };
    },
  };
}

function report(entry: z.output<typeof tracking>, now: Date): TrackReport[] {
  if (!entry.tracking_number) return [];
  const scans = (entry.checkpoints ?? []).flatMap((point): ScanFacts[] => {
    // A checkpoint's own time is often the place's local one; when AfterShip heard of it is not.
    const at = findInstant(point.checkpoint_time) ?? findInstant(point.created_at);
    if (at === undefined) return [];
    const state = STATES[point.tag ?? ""] ?? "unknown";
    return [
      {
        at,
        text: point.message || null,
        state,
        place: point.city || point.location || null,
        source: "aftership",
      },
    ];
  });
  const known = STATES[entry.tag ?? ""];
  const state = known === "exception" && entry.return_to_sender === true ? "returning" : known;
  return [
    {
      source: "aftership",
      observedAt: now.toISOString(),
      trackingNumber: entry.tracking_number,
      carrier: entry.slug || null,
      state: state === undefined ? "unknown" : state,
      flags: known === null ? ["stalled"] : [],
      scans: sortScans(scans),
      estimatedAt: findInstant(entry.courier_estimated_delivery_date?.estimated_delivery_date) ?? null,
      deliveredAt: state === "delivered" ? (findInstant(entry.shipment_delivery_date) ?? null) : null,
    },
  ];
}
