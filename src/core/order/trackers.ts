/** The trackers that a team may connect beside its shop, each with its own key. */
export const TRACKER_KINDS = ["parcelwill", "aftership", "seventeen-track"] as const;
export type TrackerKind = (typeof TRACKER_KINDS)[number];

export interface TrackerInfo {
  title: string;
  /** The one host that it answers at: the browser's permission and the policy for connections name exactly this. */
  host: string;
}

export const TRACKERS: Readonly<Record<TrackerKind, TrackerInfo>> = {
  parcelwill: { title: "ParcelWILL", host: "open.parcelwill.com" },
  aftership: { title: "AfterShip", host: "api.aftership.com" },
  "seventeen-track": { title: "17TRACK", host: "api.17track.net" },
};
