import * as z from "zod/mini";
import { line, list, orUnknown } from "../../core/order/answer-fields.ts";
import { sameTracking } from "../../core/order/current-shipment.ts";
import type { ScanFacts } from "../../core/order/facts.ts";
import type { TrackReport } from "../../core/order/track-report.ts";
import { TRACKERS } from "../../core/order/trackers.ts";
import { askTracker, badTracking, busy, keyRefused } from "../ask-tracker.ts";
import { type Tracker, TrackerError, type TrackerOptions } from "../contract.ts";
import { findInstant, keepAsked, sortScans } from "../read-report.ts";
import { readStatus } from "./status.ts";

const { host: HOST, title: TITLE } = TRACKERS["seventeen-track"];
/** 17TRACK's own limit for one call. */
const MAX_NUMBERS = 40;

const CODE = { registered: -18019901, unregistered: -18019902 } as const;
/** The day's allowance, and the account's. */
const QUOTA_CODES: ReadonlySet<number> = new Set([-18019907, -18019908]);
/** No carrier recognised; the number's form is wrong; the carrier is none that can be registered now. */
const REFUSED_CODES: ReadonlySet<number> = new Set([
  -18010012, -18010013, -18010015, -18019903, -18019910, -18019911,
]);
/** The key is wrong, the account is off, or it may not do this. */
const KEY_CODES: ReadonlySet<number> = new Set([-18010001, -18010002, -18010004, -18010005]);
const TOO_MANY = -18010014;

const event = z.object({
  time_iso: line,
  time_utc: line,
  description: line,
  location: line,
  stage: line,
  sub_status: line,
});
const accepted = z.object({
  number: line,
  track_info: orUnknown(
    z.object({
      latest_status: orUnknown(z.object({ status: line, sub_status: line })),
      time_metrics: orUnknown(
        z.object({ estimated_delivery_date: orUnknown(z.object({ from: line, to: line })) }),
      ),
      tracking: orUnknown(
        z.object({
          providers: list(
            z.object({ provider: orUnknown(z.object({ name: line })), events: list(event, 200) }),
            5,
          ),
        }),
      ),
    }),
  ),
});
const rejected = z.object({ number: line, error: orUnknown(z.object({ code: orUnknown(z.int()) })) });
const answer = z.object({
  code: orUnknown(z.int()),
  data: orUnknown(
    z.object({
      accepted: list(accepted, MAX_NUMBERS),
      rejected: list(rejected, MAX_NUMBERS),
      errors: list(z.object({ code: orUnknown(z.int()) }), 5),
    }),
  ),
});
type Answer = z.output<typeof answer>;

/**
 * 17TRACK by the team's own key. Looking (`gettrackinfo`) is free and never registers; a number that 17TRACK
 * does not follow yet comes back as `unregistered`, and only `register` spends one of the team's quota on it.
 */
export function createSeventeenTrack(options: TrackerOptions): Tracker {
  async function call(
    verb: "gettrackinfo" | "register",
    numbers: readonly string[],
    signal: AbortSignal,
  ): Promise<Answer> {
    const json = await askTracker(options, {
      title: TITLE,
      host: HOST,
      path: `/track/v2.4/${verb}`,
      keyHeader: "17token",
      body: numbers.map((number) => ({ number })),
      signal,
    });
    const parsed = answer.safeParse(json);
    if (!parsed.success) throw badTracking(TITLE);
    const codes = [parsed.data.code, ...(parsed.data.data?.errors ?? []).map(({ code }) => code)];
    if (codes.some((code) => KEY_CODES.has(code ?? 0))) throw keyRefused(TITLE);
    if (codes.includes(TOO_MANY)) throw busy(TITLE, null);
    if (codes.some((code) => QUOTA_CODES.has(code ?? 0))) throw quotaUsed();
    if (!parsed.data.data?.accepted && !parsed.data.data?.rejected) throw badTracking(TITLE);
    return parsed.data;
  }

  return {
    kind: "seventeen-track",
    title: TITLE,
    host: HOST,
    async look({ trackingNumbers }, signal) {
      const asked = trackingNumbers.slice(0, MAX_NUMBERS);
      if (asked.length === 0) return { reports: [], unregistered: [] };
      const { data } = await call("gettrackinfo", asked, signal);
      const reports = (data?.accepted ?? []).flatMap((entry) => report(entry, options.now()));
      const unregistered = (data?.rejected ?? []).flatMap(({ number, error }) =>
        error?.code === CODE.unregistered && number ? [number] : [],
      );
      return { reports: keepAsked(reports, asked), unregistered };
    },
    async register(trackingNumber, signal) {
      const { data } = await call("register", [trackingNumber], signal);
      const isAsked = ({ number }: { number?: string | null | undefined }) =>
        typeof number === "string" && sameTracking(number, trackingNumber);
      if (data?.accepted?.some(isAsked)) return "registered";
      const code = data?.rejected?.find(isAsked)?.error?.code;
      // Already followed is what was wanted.
      if (code === CODE.registered) return "known";
      if (QUOTA_CODES.has(code ?? 0)) throw quotaUsed();
      if (REFUSED_CODES.has(code ?? 0)) {
        throw new TrackerError(
          "refused",
          "17TRACK can not follow this number: it does not know which carrier it is from, or not that carrier.",
        );
      }
      throw badTracking(TITLE);
    },
  };
}

function quotaUsed(): TrackerError {
  return new TrackerError(
    "quota",
    "17TRACK's quota is used up, so nothing was registered. Your lead sees what is left in its account.",
  );
}

function report(entry: z.output<typeof accepted>, now: Date): TrackReport[] {
  const info = entry.track_info;
  if (!entry.number || !info) return [];
  const providers = info.tracking?.providers ?? [];
  const scans = providers.flatMap(({ events }) =>
    (events ?? []).flatMap((each): ScanFacts[] => {
      const at = findInstant(each.time_utc) ?? findInstant(each.time_iso);
      if (at === undefined) return [];
      const { state } = readStatus(each.stage, each.sub_status);
      return [
        {
          at,
          text: each.description || null,
          state: state ?? "unknown",
          place: each.location || null,
          source: "seventeen-track",
        },
      ];
    }),
  );
  const { state, flags } = readStatus(info.latest_status?.status, info.latest_status?.sub_status);
  const sorted = sortScans(scans);
  return [
    {
      source: "seventeen-track",
      observedAt: now.toISOString(),
      trackingNumber: entry.number,
      carrier: providers[0]?.provider?.name || null,
      state,
      flags,
      scans: sorted,
      estimatedAt: findInstant(info.time_metrics?.estimated_delivery_date?.to) ?? null,
      deliveredAt:
        state === "delivered" ? (sorted.find((scan) => scan.state === "delivered")?.at ?? null) : null,
    },
  ];
}
