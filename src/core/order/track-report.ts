import type { ScanFacts, ShipmentState } from "./facts.ts";

/** What one tracker says about one parcel. */
export interface TrackReport {
  /** `aftership`, `parcelwill`, `seventeen-track`. */
  source: string;
  observedAt: string;
  trackingNumber: string;
  carrier: string | null;
  /** Null: the tracker has given up on the parcel (`Expired`); the last known state stays, and it is stalled. */
  state: ShipmentState | null;
  flags: string[];
  /** Newest first. */
  scans: ScanFacts[];
  estimatedAt: string | null;
  deliveredAt: string | null;
}
