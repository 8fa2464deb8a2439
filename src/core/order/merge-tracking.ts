import { sameTracking } from "./current-shipment.ts";
import type { ScanFacts, ShipmentFacts, ShipmentState } from "./facts.ts";
import { DAY_MS, findTime } from "./instant.ts";
import type { TrackReport } from "./track-report.ts";

/** What one source makes of the parcel, with the newest event that it knows. */
interface Opinion {
  source: string;
  /** Null: the source has given up on the parcel. */
  state: ShipmentState | null;
  /** Milliseconds; null when it tells of no event. */
  at: number | null;
}

/** A second source of scans more than this is asked by mistake. */
const MAX_SCANS = 60;
const BACKWARDS: readonly ShipmentState[] = ["returning", "returned_to_sender"];
/** What a parcel never leaves again by itself. */
const FINAL: readonly ShipmentState[] = ["delivered", "returned_to_sender", "cancelled"];

/**
 * One parcel's facts from the shop and from trackers: scans of all sources by time, each event once; the state
 * of who heard of it last, except that a delivery wins over whatever came after it that is no way back. Where
 * sources contradict each other, `conflicts` says so in plain words and nothing is hidden. Returns a new object.
 */
export function mergeTracking(
  shipment: ShipmentFacts,
  reports: readonly TrackReport[],
  now: Date,
): ShipmentFacts {
  const { tracking_number: number } = shipment;
  const own = reports.filter(
    (report) => typeof number === "string" && sameTracking(report.trackingNumber, number),
  );
  if (own.length === 0 || shipment.state === "cancelled") return shipment;
  const conflicts: string[] = [];
  const trusted = own.filter((report) => {
    const isSane = report.scans.every((scan) => !isAhead(scan, now));
    if (!isSane)
      conflicts.push(
        `${nameOf(report.source)} tells of an event in the future; where it says the parcel is was not used.`,
      );
    return isSane;
  });
  const scans = mergeScans([
    shipment.scans ?? [],
    ...own.map((report) => report.scans.filter((scan) => !isAhead(scan, now))),
  ]);
  const opinions = [opinionOfShop(shipment), ...trusted.map(opinionOf)].filter(
    ({ state, at }) => state === null || (state !== "unknown" && state !== "none") || at !== null,
  );
  const state = decide(opinions, scans, conflicts) ?? shipment.state;
  const merged: ShipmentFacts = { ...shipment, scans };
  if (state !== undefined) merged.state = state;
  const last = scans.find((scan) => scan.state !== "label_created");
  if (last !== undefined) Object.assign(merged, { last_scan_at: last.at, last_scan_text: last.text });
  const carrier = own.find((report) => report.carrier !== null)?.carrier;
  if (!shipment.carrier && carrier) merged.carrier = carrier;
  const estimated = trusted.find(({ estimatedAt }) => estimatedAt !== null)?.estimatedAt;
  if (estimated) merged.estimated_at = shipment.estimated_at ?? estimated;
  const delivered =
    shipment.delivered_at ??
    trusted.find(({ deliveredAt }) => deliveredAt !== null)?.deliveredAt ??
    scans.find((scan) => scan.state === "delivered")?.at;
  if (state === "delivered" && delivered) merged.delivered_at = delivered;
  else if (state !== "delivered") merged.delivered_at = null;
  merged.flags = mergeFlags(shipment, trusted, scans);
  if (hasGivenUp(opinions)) merged.stalled = true;
  if (conflicts.length > 0) merged.conflicts = conflicts;
  return merged;
}

function opinionOfShop({ state, scans, last_scan_at: at }: ShipmentFacts): Opinion {
  return {
    source: scans?.[0]?.source ?? "shop",
    state: state ?? "unknown",
    at: findTime(scans?.[0]?.at ?? at) ?? null,
  };
}

function opinionOf({ source, state, scans }: TrackReport): Opinion {
  return { source, state, at: findTime(scans[0]?.at) ?? null };
}

/** The state that all opinions together come to; undefined when none of them knows. Adds what they disagree on. */
function decide(
  opinions: readonly Opinion[],
  scans: readonly ScanFacts[],
  conflicts: string[],
): ShipmentState | undefined {
  const known = opinions
    .filter(({ state }) => state !== null && state !== "unknown" && state !== "none")
    .sort((left, right) => (right.at ?? 0) - (left.at ?? 0));
  const latest = known[0];
  if (latest === undefined) return undefined;
  for (const [index, one] of known.entries()) {
    for (const other of known.slice(index + 1)) {
      if (isContradiction(one, other)) conflicts.push(`${say(one)}, ${say(other)}.`);
    }
  }
  const back = known.find(({ state }) => BACKWARDS.includes(state as ShipmentState));
  const delivered = known.find(({ state }) => state === "delivered");
  if (delivered === undefined) return latest.state ?? undefined;
  const returning = scans.find((scan) => BACKWARDS.includes(scan.state));
  if (back === undefined && returning === undefined) return "delivered";
  const deliveredAt = findTime(scans.find((scan) => scan.state === "delivered")?.at) ?? delivered.at ?? 0;
  const backAt = findTime(returning?.at) ?? back?.at ?? 0;
  // Back after the delivery: that is where it is. Delivered while on its way back: to whom, no scan says.
  if (backAt >= deliveredAt) return back?.state ?? returning?.state;
  conflicts.push("It was on its way back before it was delivered: to whom, no scan says.");
  return "unknown";
}

/** `one` heard of the parcel last. Who has only not heard of the end yet does not contradict it. */
function isContradiction(one: Opinion, other: Opinion): boolean {
  if (one.state === other.state || !FINAL.includes(other.state as ShipmentState)) return false;
  return !(other.state === "delivered" && BACKWARDS.includes(one.state as ShipmentState));
}

/** Given up, and nobody else has heard of it since. */
function hasGivenUp(opinions: readonly Opinion[]): boolean {
  const expired = opinions.filter(({ state }) => state === null);
  if (expired.length === 0) return false;
  const last = Math.max(...expired.map(({ at }) => at ?? 0));
  return !opinions.some(({ state, at }) => state !== null && ((at ?? 0) > last || FINAL.includes(state)));
}

function mergeFlags(
  shipment: ShipmentFacts,
  reports: readonly TrackReport[],
  scans: readonly ScanFacts[],
): string[] {
  const flags = new Set([...(shipment.flags ?? []), ...reports.flatMap((report) => report.flags)]);
  flags.delete("stalled");
  // The merchant's click is overruled by the first scan.
  if (scans.some(({ state }) => state !== "label_created" && state !== "unknown"))
    flags.delete("merchant_marked_only");
  return [...flags];
}

/** Newest first; two sources' words for one event (same minute, same state) become one. */
function mergeScans(lists: readonly (readonly ScanFacts[])[]): ScanFacts[] {
  const kept = new Map<string, ScanFacts>();
  for (const scan of lists.flat()) {
    const time = findTime(scan.at);
    if (time === undefined) continue;
    const key = `${Math.floor(time / 60_000)} ${scan.state}`;
    const before = kept.get(key);
    kept.set(
      key,
      before === undefined
        ? scan
        : { ...before, text: before.text ?? scan.text, place: before.place ?? scan.place },
    );
  }
  return [...kept.values()]
    .sort((left, right) => (findTime(right.at) ?? 0) - (findTime(left.at) ?? 0))
    .slice(0, MAX_SCANS);
}

function isAhead({ at }: ScanFacts, now: Date): boolean {
  return (findTime(at) ?? 0) > now.getTime() + DAY_MS;
}

function say({ source, state, at }: Opinion): string {
  const day = at === null ? "" : ` (${new Date(at).toISOString().slice(0, 10)})`;
  return `${nameOf(source)} says ${(state ?? "unknown").replaceAll("_", " ")}${day}`;
}

const NAMES: Readonly<Record<string, string>> = {
  aftership: "AfterShip",
  parcelwill: "ParcelWILL",
  "seventeen-track": "17TRACK",
  shopify: "Shopify",
};

function nameOf(source: string): string {
  return NAMES[source] ?? "The shop";
}
