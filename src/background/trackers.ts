import type { WxtBrowser } from "wxt/browser";
import type { OrderFacts, ParcelRegistration } from "../core/order/facts.ts";
import { findDaysSince } from "../core/order/instant.ts";
import { mergeTracking } from "../core/order/merge-tracking.ts";
import type { TrackReport } from "../core/order/track-report.ts";
import { TRACKERS, type TrackerKind } from "../core/order/trackers.ts";
import type { Done, Settings, TrackerConnection } from "../messages/protocol.ts";
import type { Database } from "../storage/database.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { Session } from "../storage/session.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import { createAfterShip } from "../trackers/aftership/aftership.ts";
import { type Tracker, TrackerError, type TrackerOptions } from "../trackers/contract.ts";
import { createParcelWill } from "../trackers/parcelwill/parcelwill.ts";
import { createSeventeenTrack } from "../trackers/seventeen-track/seventeen-track.ts";
import { createRegistrations } from "./parcel-registrations.ts";

const CREATE: Readonly<Record<TrackerKind, (options: TrackerOptions) => Tracker>> = {
  parcelwill: createParcelWill,
  aftership: createAfterShip,
  "seventeen-track": createSeventeenTrack,
};

/** A parcel that was delivered longer ago is asked about no more. */
const SETTLED_DAYS = 7;
/** A tracker that takes longer is gone without; the shop's own scans are shown already. */
const PATIENCE_MS = 10_000;
/** Nobody's parcel and nobody's order: to see whether a key is taken. Looking costs nothing. */
const PROBE = { orderName: "#casekit-connection-test", trackingNumbers: ["1Z999AA10123456784"] };

export interface Trackers {
  /** Tries the key before it is kept. The host must be permitted already. */
  connect(kind: TrackerKind, key: string): Promise<TrackerConnection>;
  disconnect(kind: TrackerKind): Promise<Settings>;
  areConnected(): Promise<boolean>;
  /** Has a tracker follow one parcel, which may spend of the team's quota: only for an agent's click. */
  register(kind: TrackerKind, trackingNumber: string): Promise<Done>;
  /** The order with what the connected trackers know of its parcels; null when they add nothing. */
  addTo(order: OrderFacts, signal: AbortSignal): Promise<OrderFacts | null>;
}

export interface TrackersParts {
  browser: WxtBrowser;
  database: Database;
  secrets: Secrets;
  session: Session;
  fetch: typeof fetch;
  now: () => Date;
}

export function createTrackers({ browser, database, secrets, session, fetch, now }: TrackersParts): Trackers {
  const isPermitted = (kind: TrackerKind): Promise<boolean> =>
    browser.permissions.contains({ origins: [`https://${TRACKERS[kind].host}/*`] });

  async function keyOf(kind: TrackerKind): Promise<string> {
    const key = await secrets.read(trackerSecretId(kind)).catch((error: unknown) => {
      throw error instanceof SecretsError ? new TrackerError("unauthorised", error.message) : error;
    });
    if (key === null) {
      throw new TrackerError(
        "unauthorised",
        `The key for ${TRACKERS[kind].title} is not in this browser any more. Add it again under Connections.`,
      );
    }
    return key;
  }

  async function connected(): Promise<Tracker[]> {
    const { trackers } = await readSettings(database);
    const permitted = await Promise.all(trackers.map(isPermitted));
    return trackers
      .filter((_kind, index) => permitted[index] === true)
      .map((kind) => CREATE[kind]({ key: () => keyOf(kind), fetch, now }));
  }

  const registrations = createRegistrations({
    session,
    now,
    find: async (kind) => (await connected()).find((tracker) => tracker.kind === kind) ?? null,
  });

  return {
    register: registrations.register,

    async connect(kind, key) {
      const { title, host } = TRACKERS[kind];
      if (!(await isPermitted(kind))) {
        return {
          ok: false,
          problem: `The browser was not allowed to talk to ${host}. Press Connect again and accept its question.`,
        };
      }
      try {
        await secrets.requireOpen();
        await CREATE[kind]({ key: async () => key, fetch, now }).look(
          PROBE,
          AbortSignal.timeout(PATIENCE_MS),
        );
      } catch (error) {
        if (error instanceof SecretsError) return { ok: false, problem: error.message };
        if (!(error instanceof TrackerError)) throw error;
        const problem =
          error.code === "unauthorised" ? `${title} does not accept this key. Copy it again.` : error.message;
        return { ok: false, problem };
      }
      await secrets.save(trackerSecretId(kind), key);
      await changeSettings(database, (settings) => ({
        ...settings,
        trackers: [...settings.trackers.filter((each) => each !== kind), kind],
      }));
      return { ok: true, problem: null };
    },

    async disconnect(kind) {
      await secrets.forget(trackerSecretId(kind));
      return changeSettings(database, (settings) => ({
        ...settings,
        trackers: settings.trackers.filter((each) => each !== kind),
      }));
    },

    async areConnected() {
      return (await readSettings(database)).trackers.length > 0;
    },

    async addTo(order, signal) {
      // Invented parcels would be asked about, and perhaps paid for.
      if (order.source === "sample") return null;
      const trackingNumbers = numbersToAsk(order, now());
      if (trackingNumbers.length === 0) return null;
      const trackers = await connected();
      if (trackers.length === 0) return null;
      const reports: TrackReport[] = [];
      const limits: string[] = [];
      const offers = new Map<string, ParcelRegistration>();
      const question = { orderName: order.name ?? null, trackingNumbers };
      const patient = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
      await Promise.all(
        trackers.map(async (tracker) => {
          try {
            const answer = await tracker.look(question, patient);
            reports.push(...answer.reports);
            for (const number of trackingNumbers) {
              const offer = await registrations.offer(tracker, number, answer);
              if (offer !== null) offers.set(number, offer);
            }
          } catch (error) {
            if (!(error instanceof TrackerError)) throw error;
            if (error.code !== "aborted") limits.push(error.message);
          }
        }),
      );
      if (signal.aborted || reports.length + limits.length + offers.size === 0) return null;
      return {
        ...order,
        shipments: (order.shipments ?? []).map((shipment) => {
          const registration = offers.get(shipment.tracking_number ?? "");
          return { ...mergeTracking(shipment, reports, now()), ...(registration && { registration }) };
        }),
        ...(limits.length > 0 ? { limits: [...(order.limits ?? []), ...limits] } : {}),
      };
    },
  };
}

/** A shop's secrets are kept under its domain, which has a dot in it and no colon. */
export function trackerSecretId(kind: TrackerKind): string {
  return `tracker:${kind}`;
}

/** The numbers of parcels that something can still happen to. */
function numbersToAsk({ shipments, cancelled_at }: OrderFacts, now: Date): string[] {
  if (cancelled_at) return [];
  const open = (shipments ?? []).filter(
    ({ state, delivered_at }) =>
      state !== "cancelled" &&
      !(state === "delivered" && (findDaysSince(delivered_at, now) ?? 0) > SETTLED_DAYS),
  );
  return open.flatMap(({ tracking_number: number }) =>
    typeof number === "string" && number !== "" ? [number] : [],
  );
}
