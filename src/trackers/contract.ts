import type { TrackReport } from "../core/order/track-report.ts";
import type { TrackerKind } from "../core/order/trackers.ts";
import { SourceError } from "../outbound/source-error.ts";

/** What a tracker is asked by. One that knows orders takes the number of the order, the others the parcels'. */
export interface TrackQuestion {
  /** As the shop writes it: `#1001`. */
  orderName: string | null;
  trackingNumbers: readonly string[];
}

export interface TrackAnswer {
  reports: TrackReport[];
  /** Numbers that this tracker follows only after `register`, which may cost the team something. */
  unregistered: string[];
}

export type TrackerErrorCode =
  | "unauthorised"
  | "throttled"
  | "quota"
  /** It can not follow this number. */
  | "refused"
  | "bad_answer"
  | "unreachable"
  | "aborted";

/** Why a tracker could not answer. The shop's own facts stand all the same. */
export class TrackerError extends SourceError<TrackerErrorCode> {
  override name = "TrackerError";
}

export interface TrackerOptions {
  /** The team's own key, kept like the shop's secret. */
  key: () => Promise<string>;
  fetch: typeof fetch;
  now: () => Date;
}

/** A source of scans beside the shop. Looking costs nothing and changes nothing. */
export interface Tracker {
  kind: TrackerKind;
  title: string;
  /** The one host that it asks; the browser's permission is asked for exactly this. */
  host: string;
  look(question: TrackQuestion, signal: AbortSignal): Promise<TrackAnswer>;
  /**
   * Has the tracker follow a number that it does not know yet. Spends one of the team's quota: only on a person's
   * click. `known`: it followed the number already, and nothing was spent. Nor was it where this throws `quota`,
   * `refused`, `unauthorised` or `throttled`; after every other error nobody knows.
   */
  register?(trackingNumber: string, signal: AbortSignal): Promise<"registered" | "known">;
}
