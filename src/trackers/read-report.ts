import { sameTracking } from "../core/order/current-shipment.ts";
import type { ScanFacts } from "../core/order/facts.ts";
import type { TrackReport } from "../core/order/track-report.ts";

/** A parcel's events beyond these are older than anybody asks about. */
export const MAX_SCANS = 50;

/**
 * A moment as carriers write it, in UTC; undefined without a zone, because the clock of an unknown place may be
 * half a day off.
 */
export function findInstant(value: string | null | undefined): string | undefined {
  const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})$/.exec(
    value ?? "",
  );
  if (written === null) return undefined;
  const time = Date.parse(`${written[1]}T${written[2]}${written[3]}`);
  if (!(time > Date.UTC(2000, 0, 1) && time < Date.UTC(2100, 0, 1))) return undefined;
  return new Date(time).toISOString();
}

/** Newest first, each once. */
export function sortScans(scans: readonly ScanFacts[]): ScanFacts[] {
  return [...scans].sort((left, right) => right.at.localeCompare(left.at)).slice(0, MAX_SCANS);
}

/**
 * Only what was asked about: a report on another number is somebody else's parcel. Without numbers the
 * tracker was asked by the order, and the shop decides later which parcel is its own.
 */
export function keepAsked(reports: readonly TrackReport[], asked: readonly string[]): TrackReport[] {
  return reports.filter(({ trackingNumber }) => asked.some((number) => sameTracking(number, trackingNumber)));
}
