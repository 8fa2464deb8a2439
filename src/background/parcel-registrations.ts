import { sameTracking } from "../core/order/current-shipment.ts";
import type { ParcelRegistration } from "../core/order/facts.ts";
import { TRACKERS, type TrackerKind } from "../core/order/trackers.ts";
import type { Done } from "../messages/protocol.ts";
import type { Session } from "../storage/session.ts";
import { type TrackAnswer, type Tracker, TrackerError, type TrackerErrorCode } from "../trackers/contract.ts";

/** Asked once, by a person: worth a longer wait than a look. */
const PATIENCE_MS = 15_000;
/** Errors after which it is certain that nothing was spent. */
const SPENT_NOTHING: readonly TrackerErrorCode[] = ["quota", "refused", "unauthorised", "throttled"];

export interface Registrations {
  /**
   * Has a tracker follow one parcel. However often and from wherever it is asked, one number is registered once;
   * where an answer was lost, the tracker is looked at (which is free) before it is asked again.
   */
  register(kind: TrackerKind, trackingNumber: string): Promise<Done>;
  /** What the panel may offer at a parcel after a look at it; null: the tracker told of it, or has nothing to offer. */
  offer(tracker: Tracker, trackingNumber: string, answer: TrackAnswer): Promise<ParcelRegistration | null>;
}

export function createRegistrations({
  session,
  find,
  now,
}: {
  session: Session;
  /** A tracker that is connected and that the browser lets us ask. */
  find: (kind: TrackerKind) => Promise<Tracker | null>;
  now: () => Date;
}): Registrations {
  const running = new Map<string, Promise<Done>>();

  async function registerOnce(kind: TrackerKind, number: string): Promise<Done> {
    const { title } = TRACKERS[kind];
    const tracker = await find(kind);
    if (tracker?.register === undefined)
      return { ok: false, problem: `${title} is not connected in this browser any more.` };
    const before = await session.registration(kind, number);
    if (before?.state === "registered" || before?.state === "known") return { ok: true };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const at = now().toISOString();
    try {
      if (before?.state === "unsure") {
        const { unregistered } = await tracker.look({ orderName: null, trackingNumbers: [number] }, signal);
        if (!unregistered.some((each) => sameTracking(each, number))) {
          await session.setRegistration(kind, number, { state: "registered", at: before.at });
          return { ok: true };
        }
      }
      // Before it is asked: a worker that dies meanwhile must not ask a second time as if it were the first.
      await session.setRegistration(kind, number, { state: "unsure", at });
      const state = await tracker.register(number, signal);
      await session.setRegistration(kind, number, { state, at });
      return { ok: true };
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
      if (!SPENT_NOTHING.includes(error.code))
        return {
          ok: false,
          problem: `${title} did not answer: it may have registered this parcel or not. Casekit looks there first if you ask again.`,
        };
      const isFinal = error.code === "refused";
      await session.setRegistration(kind, number, isFinal ? { state: "refused", at } : before);
      return { ok: false, problem: error.message };
    }
  }

  return {
    register(kind, number) {
      const key = `${kind} ${number}`;
      const underway = running.get(key);
      if (underway !== undefined) return underway;
      const done = registerOnce(kind, number).finally(() => running.delete(key));
      running.set(key, done);
      return done;
    },

    async offer(tracker, number, { reports, unregistered }) {
      const isThis = (each: string) => sameTracking(each, number);
      if (tracker.register === undefined) return null;
      if (reports.some(({ trackingNumber }) => isThis(trackingNumber))) return null;
      const asked = await session.registration(tracker.kind, number);
      if (asked !== null) return { tracker: tracker.kind, ...asked };
      return unregistered.some(isThis) ? { tracker: tracker.kind, state: "possible", at: null } : null;
    },
  };
}
