import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ShipmentFacts } from "../../src/core/order/facts.ts";
import { SHIPMENT_STATES } from "../../src/core/order/facts.ts";
import { mergeTracking } from "../../src/core/order/merge-tracking.ts";
import { createAfterShip } from "../../src/trackers/aftership/aftership.ts";
import type { Tracker, TrackerOptions, TrackQuestion } from "../../src/trackers/contract.ts";
import { createParcelWill } from "../../src/trackers/parcelwill/parcelwill.ts";
import { createSeventeenTrack } from "../../src/trackers/seventeen-track/seventeen-track.ts";

const NOW = new Date("2026-11-20T13:00:00Z");
const KEY = "key-that-stays-with-the-tracker";
const NUMBER = "1Z999AA10123456784";
const QUESTION: TrackQuestion = { orderName: "#1001", trackingNumbers: [NUMBER] };
const signal = (): AbortSignal => new AbortController().signal;

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

interface Bench {
  make: (options: TrackerOptions) => Tracker;
  host: string;
  header: string;
  /** The one request that a look makes. */
  request: string;
  recorded: unknown;
  /** The recorded answer with other words for one parcel. */
  withStatus: (status: string, sub?: string) => unknown;
  /** Every word that this tracker has, and what it means (tracking-status-map). */
  words: readonly (readonly [status: string, state: string | null, flag?: string])[];
  /** An answer about the corpus's parcel, as this tracker would tell it. */
  told: (number: string, events: readonly { at: string; status: string }[]) => unknown;
}

const clone = <T>(value: unknown): T => structuredClone(value) as T;
const aftership = read("./fixtures/aftership.json");
const parcelwill = read("./fixtures/parcelwill.json");
const seventeen = read("./fixtures/seventeen-track.json");

const BENCHES: Readonly<Record<string, Bench>> = {
  AfterShip: {
    make: createAfterShip,
    host: "api.aftership.com",
    header: "as-api-key",
    request: `GET /tracking/2026-07/trackings?tracking_numbers=${NUMBER}`,
    recorded: aftership,
    withStatus(status, sub) {
      const answer = clone<{ data: { trackings: Record<string, unknown>[] } }>(aftership);
      Object.assign(answer.data.trackings[0] ?? {}, { tag: status, return_to_sender: sub === "back" });
      return answer;
    },
    words: [
      ["Pending", "unknown"],
      ["InfoReceived", "label_created"],
      ["InTransit", "in_transit"],
      ["OutForDelivery", "out_for_delivery"],
      ["AttemptFail", "attempted"],
      ["Delivered", "delivered"],
      ["AvailableForPickup", "available_for_pickup"],
      ["Exception", "exception"],
      ["Expired", null, "stalled"],
      ["Teleported", "unknown"],
    ],
    told: (number, events) => ({
      data: {
        trackings: [
          {
            tracking_number: number,
            tag: "Delivered",
            checkpoints: events.map(({ at, status }) => ({
              checkpoint_time: at,
              tag: status === "delivered" ? "Delivered" : status === "in_transit" ? "InTransit" : status,
              message: status,
            })),
          },
        ],
      },
    }),
  },
  ParcelWILL: {
    make: createParcelWill,
    host: "open.parcelwill.com",
    header: "x-parcelpanel-api-key",
    request: "GET /api/v2/tracking/order?order_number=%231001",
    recorded: parcelwill,
    withStatus(status) {
      const answer = clone<{ order: { shipments: Record<string, unknown>[] } }>(parcelwill);
      Object.assign(answer.order.shipments[0] ?? {}, { status });
      return answer;
    },
    words: [
      ["PENDING", "unknown"],
      ["INFO_RECEIVED", "label_created"],
      ["IN_TRANSIT", "in_transit"],
      ["OUT_FOR_DELIVERY", "out_for_delivery"],
      ["READY_FOR_PICKUP", "available_for_pickup"],
      ["FAILED_ATTEMPT", "attempted"],
      ["DELIVERED", "delivered"],
      ["EXCEPTION", "exception"],
      ["EXPIRED", null, "stalled"],
      ["TELEPORTED", "unknown"],
    ],
    told: (number, events) => ({
      order: {
        shipments: [
          {
            tracking_number: number,
            status: "DELIVERED",
            checkpoints: events.map(({ at, status }) => ({ checkpoint_time: at, status, detail: status })),
          },
        ],
      },
    }),
  },
  "17TRACK": {
    make: createSeventeenTrack,
    host: "api.17track.net",
    header: "17token",
    request: "POST /track/v2.4/gettrackinfo",
    recorded: seventeen,
    withStatus(status, sub) {
      type Accepted = { track_info: { latest_status: Record<string, unknown> } };
      const answer = clone<{ data: { accepted: Accepted[] } }>(seventeen);
      Object.assign(answer.data.accepted[0]?.track_info.latest_status ?? {}, {
        status,
        sub_status: sub ?? `${status}_Other`,
      });
      return answer;
    },
    words: [
      ["NotFound", "unknown"],
      ["InfoReceived", "label_created"],
      ["InTransit", "in_transit"],
      ["Expired", null, "stalled"],
      ["AvailableForPickup", "available_for_pickup"],
      ["OutForDelivery", "out_for_delivery"],
      ["DeliveryFailure", "attempted"],
      ["Delivered", "delivered"],
      ["Exception", "exception"],
      ["Teleported", "unknown"],
    ],
    told: (number, events) => ({
      code: 0,
      data: {
        accepted: [
          {
            number,
            track_info: {
              latest_status: { status: "Delivered", sub_status: "Delivered_Other" },
              tracking: {
                providers: [
                  {
                    provider: { name: "Royal Mail" },
                    events: events.map(({ at, status }) => ({
                      time_utc: at,
                      description: status,
                      stage:
                        status === "delivered" ? "Delivered" : status === "in_transit" ? "InTransit" : status,
                    })),
                  },
                ],
              },
            },
          },
        ],
        rejected: [],
      },
    }),
  },
};

type Answer = (url: URL, init: RequestInit) => Response | Promise<Response>;
function open(bench: Bench, answer: Answer): { tracker: Tracker; sent: string[] } {
  const sent: string[] = [];
  const tracker = bench.make({
    key: async () => KEY,
    now: () => NOW,
    fetch: (async (input: string, init: RequestInit = {}) => {
      const url = new URL(input);
      expect(url.host).toBe(bench.host);
      sent.push(`${init.method} ${url.pathname}${url.search}`);
      if (init.redirect === "error") expect((init.headers as Record<string, string>)[bench.header]).toBe(KEY);
      expect(`${input}${String(init.body ?? "")}`).not.toContain(KEY);
      return answer(url, init);
    }) as unknown as typeof fetch,
  });
  return { tracker, sent };
}
const answering = (bench: Bench, body: unknown) => open(bench, () => Response.json(body));

const FAILURES: readonly (readonly [string, Answer, string])[] = [
  ["a wrong key", () => Response.json({}, { status: 401 }), "unauthorised"],
  [
    "too many requests",
    () => Response.json({}, { status: 429, headers: { "retry-after": "7" } }),
    "throttled",
  ],
  ["a fault of its own", () => new Response("", { status: 502 }), "unreachable"],
  ["a page", () => new Response("<html>", { headers: { "content-type": "text/html" } }), "bad_answer"],
  ["half an answer", () => new Response('{"data":{'), "bad_answer"],
  ["another kind of answer", () => Response.json([1]), "bad_answer"],
  ["an empty answer", () => Response.json({}), "bad_answer"],
  ["more than a parcel can hold", () => new Response(`"${"x".repeat(2_200_000)}"`), "bad_answer"],
  ["no connection", () => Promise.reject(new TypeError("Failed to fetch")), "unreachable"],
];

describe.each(Object.entries(BENCHES))("%s keeps the tracker contract", (_title, bench) => {
  test("a look is one request to its own host, and tells where the parcel is", async () => {
    const { tracker, sent } = answering(bench, bench.recorded);
    const { reports } = await tracker.look(QUESTION, signal());
    expect(sent).toEqual([bench.request]);
    expect(tracker.host).toBe(bench.host);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({
      source: tracker.kind,
      observedAt: NOW.toISOString(),
      trackingNumber: NUMBER,
      state: "out_for_delivery",
      estimatedAt: "2026-11-20T23:00:00.000Z",
      deliveredAt: null,
    });
    expect(
      reports[0]?.scans.map(({ at, state, place }) => [at.slice(0, 13), state, place?.slice(0, 6)]),
    ).toEqual([
      ["2026-11-20T12", "out_for_delivery", "Portla"],
      ["2026-11-17T19", "in_transit", "Dallas"],
    ]);
  });

  test("every word it has means one of ours, and a new one means unknown", async () => {
    for (const [status, state, flag] of bench.words) {
      const { tracker } = answering(bench, bench.withStatus(status));
      const { reports } = await tracker.look(QUESTION, signal());
      expect([status, reports[0]?.state]).toEqual([status, state]);
      expect(reports[0]?.flags).toEqual(flag === undefined ? [] : [flag]);
    }
  });

  test("nothing to ask by: nobody is asked", async () => {
    const { tracker, sent } = answering(bench, bench.recorded);
    expect((await tracker.look({ orderName: null, trackingNumbers: [] }, signal())).reports).toEqual([]);
    expect(sent).toEqual([]);
  });

  test("a number that it does not know is no fault", async () => {
    const { tracker } = open(bench, () => Response.json({}, { status: 404 }));
    if (tracker.kind === "seventeen-track") {
      await expect(tracker.look(QUESTION, signal())).rejects.toMatchObject({ code: "bad_answer" });
    } else expect(await tracker.look(QUESTION, signal())).toEqual({ reports: [], unregistered: [] });
  });

  test.each(FAILURES)("%s", async (_what, answer, code) => {
    const { tracker } = open(bench, answer);
    const error = await tracker.look(QUESTION, signal()).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "TrackerError", code });
    expect((error as Error).message).not.toContain(KEY);
  });

  test("D-A029: events out of order, one in the future: where the parcel is stays as the shop says", async () => {
    const entry = (
      read("../corpus/api.json") as { id: string; response: { body: { number: string; events: [] } } }[]
    ).find(({ id }) => id === "D-A029");
    const { number, events } = entry?.response.body ?? { number: "", events: [] };
    const { tracker } = answering(bench, bench.told(number, events));
    const { reports } = await tracker.look({ orderName: "#1", trackingNumbers: [number] }, signal());
    const shipment: ShipmentFacts = { state: "in_transit", tracking_number: number, scans: [] };
    const merged = mergeTracking(shipment, reports, NOW);
    expect(merged.state).not.toBe("delivered");
    expect(merged.conflicts?.join()).toContain("in the future");
    expect(merged.scans?.map(({ at }) => at.slice(0, 10))).toEqual(["2026-11-05", "2026-11-03"]);
  });

  test("D-A030: another parcel's answer is dropped, with the name in it", async () => {
    const { tracker } = answering(
      bench,
      bench.told("OTHER9", [{ at: "2026-11-05T10:00:00Z", status: "Victim Name" }]),
    );
    const answer = await tracker.look({ orderName: "#1", trackingNumbers: ["TRK1"] }, signal());
    expect(answer).toEqual({ reports: [], unregistered: [] });
  });

  test("3,000 mutated answers: a report or a named fault, and no nonsense", async () => {
    const written = JSON.stringify(bench.recorded);
    const values = [...written.matchAll(/"[^"]*"(?!:)|\bnull\b|-?\d+|true|false/g)].map(
      (match) => match.index,
    );
    const hostile = fc.constantFrom(
      '""',
      "null",
      "7",
      "[]",
      "{}",
      '"2026-99-99T99:99:99Z"',
      '"9999-01-01T00:00:00Z"',
      '"Infinity"',
      '"\\u0000"',
      `"${"x".repeat(5_000)}"`,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 3 }),
        async (changes) => {
          let text = written;
          // From the end, so that the places before it stay where they are.
          const places = new Map(
            changes.map(([place, value]) => [values[place % values.length] as number, value]),
          );
          for (const [place, value] of [...places].sort((a, b) => b[0] - a[0])) {
            const end = place + (/^("[^"]*"|null|-?\d+|true|false)/.exec(text.slice(place))?.[0].length ?? 0);
            text = text.slice(0, place) + value + text.slice(end);
          }
          const { tracker } = open(bench, () => new Response(text));
          try {
            const { reports } = await tracker.look(QUESTION, signal());
            for (const report of reports) {
              if (report.state !== null) expect(SHIPMENT_STATES).toContain(report.state);
              for (const { at } of report.scans) expect(new Date(at).toISOString()).toBe(at);
              expect(report.trackingNumber).toBe(NUMBER);
            }
            expect(JSON.stringify(reports)).not.toMatch(/Invalid Date|\bNaN\b|undefined/);
          } catch (error) {
            expect(error).toMatchObject({ name: "TrackerError" });
          }
        },
      ),
      { numRuns: 3_000, seed: 21, endOnFailure: true },
    );
  });
});

describe("what only one of them has", () => {
  const bench17 = BENCHES["17TRACK"] as Bench;

  test("AfterShip: an exception on its way back is returning", async () => {
    const bench = BENCHES.AfterShip as Bench;
    const { tracker } = answering(bench, bench.withStatus("Exception", "back"));
    expect((await tracker.look(QUESTION, signal())).reports[0]?.state).toBe("returning");
  });

  test.each([
    ["DeliveryFailure", "DeliveryFailure_Rejected", "attempted", ["refused"]],
    ["DeliveryFailure", "DeliveryFailure_InvalidAddress", "attempted", ["address_problem"]],
    ["Exception", "Exception_Returning", "returning", []],
    ["Exception", "Exception_Returned", "returned_to_sender", []],
    ["Exception", "Exception_Lost", "exception", ["lost"]],
    ["Exception", "Exception_Damage", "exception", ["damaged"]],
    ["Exception", "Exception_Destroyed", "exception", ["damaged"]],
    ["Exception", "Exception_Delayed", "in_transit", ["delayed"]],
    ["Exception", "Exception_Cancel", "cancelled", []],
    ["Exception", "Exception_Rejected", "exception", ["refused"]],
  ])("17TRACK: %s %s", async (status, sub, state, flags) => {
    const { tracker } = answering(bench17, bench17.withStatus(status, sub));
    expect((await tracker.look(QUESTION, signal())).reports[0]).toMatchObject({ state, flags });
  });

  test("17TRACK: a look never registers; a number it does not follow is named, and only a click spends on it", async () => {
    const { tracker, sent } = answering(bench17, seventeen);
    const question = { orderName: null, trackingNumbers: [NUMBER, "RB123456785GB"] };
    expect((await tracker.look(question, signal())).unregistered).toEqual(["RB123456785GB"]);
    expect(sent.filter((line) => line.includes("register"))).toEqual([]);
    await tracker.register?.("RB123456785GB", signal()).catch(() => {});
    expect(sent).toEqual(["POST /track/v2.4/gettrackinfo", "POST /track/v2.4/register"]);
  });

  const rejected = (code: number, number = NUMBER) => ({
    code: 0,
    data: { accepted: [], rejected: [{ number, error: { code } }] },
  });

  test.each([
    [
      "accepted",
      { code: 0, data: { accepted: [{ origin: 1, number: NUMBER, carrier: 100002 }], rejected: [] } },
      "registered",
    ],
    ["already registered", rejected(-18019901), "known"],
  ])("17TRACK: registering, %s", async (_what, body, outcome) => {
    const { tracker, sent } = answering(bench17, body);
    expect(await tracker.register?.(NUMBER, signal())).toBe(outcome);
    expect(sent).toEqual(["POST /track/v2.4/register"]);
  });

  test.each([
    ["the quota is spent", rejected(-18019908), "quota"],
    ["the day's allowance is spent", rejected(-18019907), "quota"],
    ["the quota is spent, told for the whole call", { code: -18019908, data: null }, "quota"],
    ["no carrier recognised", rejected(-18019903), "refused"],
    ["the carrier can not be registered", rejected(-18019911), "refused"],
    ["a wrong key", { code: -18010002, data: { errors: [{ code: -18010002 }] } }, "unauthorised"],
    ["too many at once", { code: -18010014, data: {} }, "throttled"],
    ["a word that is new", rejected(-18099999), "bad_answer"],
    [
      "another number's outcome",
      { code: 0, data: { accepted: [{ number: "OTHER12345" }], rejected: [] } },
      "bad_answer",
    ],
  ])("17TRACK: registering, %s", async (_what, body, code) => {
    const { tracker } = answering(bench17, body);
    await expect(tracker.register?.(NUMBER, signal())).rejects.toMatchObject({ code });
  });

  test("AfterShip and ParcelWILL have nothing to register with", () => {
    for (const title of ["AfterShip", "ParcelWILL"]) {
      expect(answering(BENCHES[title] as Bench, {}).tracker.register).toBeUndefined();
    }
  });
});
