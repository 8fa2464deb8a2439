import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import type { WxtBrowser } from "wxt/browser";
import { createTrackers, type Trackers } from "../../src/background/trackers.ts";
import type { OrderFacts } from "../../src/core/order/facts.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { createSecrets, type Secrets } from "../../src/storage/secrets.ts";
import { createSession, type SessionArea } from "../../src/storage/session.ts";
import { readSettings } from "../../src/storage/settings.ts";
import { FakeBrowser } from "./fake-browser.ts";

const NOW = new Date("2026-11-20T13:00:00Z");
const NUMBER = "1Z999AA10123456784";
const ORDER: OrderFacts = {
  name: "#1001",
  shipments: [
    { state: "in_transit", tracking_number: NUMBER, scans: [], flags: [] },
    { state: "delivered", tracking_number: "OLD12345", delivered_at: "2026-10-01T00:00:00Z" },
  ],
};
const signal = () => new AbortController().signal;

let database: Database;
let secrets: Secrets;
let trackers: Trackers;
let permitted: boolean;
/** `POST api.17track.net/track/v2.4/gettrackinfo BODY`, in order. */
let sent: string[];
let answer: (url: URL) => Response | Promise<Response>;
let area: SessionArea;

const followed = (status: string) =>
  Response.json({
    code: 0,
    data: {
      accepted: [
        {
          number: NUMBER,
          track_info: {
            latest_status: { status },
            tracking: {
              providers: [
                { events: [{ time_utc: "2026-11-20T12:00:00Z", description: "Van", stage: status }] },
              ],
            },
          },
        },
      ],
      rejected: [],
    },
  });

beforeEach(async () => {
  database = openDatabase();
  await database.delete();
  database = openDatabase();
  secrets = createSecrets({
    database,
    crypto,
    area: new FakeBrowser().area,
    now: () => 0,
    forced: async () => null,
  });
  permitted = true;
  sent = [];
  answer = () => followed("OutForDelivery");
  area = new FakeBrowser().area;
  begin();
});

/** A worker that starts: what it held in memory is gone. */
function begin(): void {
  trackers = createTrackers({
    session: createSession(area, () => 0),
    browser: { permissions: { contains: async () => permitted } } as unknown as WxtBrowser,
    database,
    secrets,
    now: () => NOW,
    fetch: (async (input: string, init: RequestInit = {}) => {
      const url = new URL(input);
      sent.push(`${init.method} ${url.host}${url.pathname} ${init.body ?? url.search}`);
      return answer(url);
    }) as unknown as typeof fetch,
  });
}

describe("connecting a tracker", () => {
  it("tries the key with a look, keeps it wrapped, and remembers which", async () => {
    expect(await trackers.connect("seventeen-track", "secret-key")).toEqual({ ok: true, problem: null });
    expect(sent).toEqual([expect.stringMatching(/^POST api\.17track\.net\/track\/v2\.4\/gettrackinfo /)]);
    expect((await readSettings(database)).trackers).toEqual(["seventeen-track"]);
    expect(await secrets.read("tracker:seventeen-track")).toBe("secret-key");
    expect(JSON.stringify(await database.settings.toArray())).not.toContain("secret-key");
  });

  it("keeps nothing of a key that is not taken, or before the browser allows the host", async () => {
    answer = () => Response.json({}, { status: 401 });
    expect(await trackers.connect("aftership", "wrong")).toMatchObject({
      ok: false,
      problem: expect.stringContaining("does not accept this key"),
    });
    permitted = false;
    sent.length = 0;
    expect(await trackers.connect("aftership", "any")).toMatchObject({ ok: false });
    expect(sent).toEqual([]);
    expect((await readSettings(database)).trackers).toEqual([]);
    expect(await secrets.read("tracker:aftership")).toBeNull();
  });

  it("forgets the key when it is disconnected", async () => {
    await trackers.connect("seventeen-track", "secret-key");
    expect((await trackers.disconnect("seventeen-track")).trackers).toEqual([]);
    expect(await secrets.read("tracker:seventeen-track")).toBeNull();
    sent.length = 0;
    expect(await trackers.addTo(ORDER, signal())).toBeNull();
    expect(sent).toEqual([]);
  });
});

describe("an order's parcels", () => {
  beforeEach(async () => {
    await trackers.connect("seventeen-track", "secret-key");
    sent.length = 0;
  });

  it("are asked about by number where something can still happen, and merged", async () => {
    const order = await trackers.addTo(ORDER, signal());
    expect(sent).toEqual([`POST api.17track.net/track/v2.4/gettrackinfo [{"number":"${NUMBER}"}]`]);
    expect(order?.shipments?.[0]).toMatchObject({ state: "out_for_delivery", last_scan_text: "Van" });
    expect(order?.shipments?.[1]).toEqual(ORDER.shipments?.[1]);
  });

  it("nobody is asked about a cancelled order, an invented one, one without parcels, or without the browser's permission", async () => {
    expect(await trackers.addTo({ ...ORDER, cancelled_at: "2026-11-19T00:00:00Z" }, signal())).toBeNull();
    expect(await trackers.addTo({ name: "#1", shipments: [] }, signal())).toBeNull();
    expect(await trackers.addTo({ ...ORDER, source: "sample" }, signal())).toBeNull();
    permitted = false;
    expect(await trackers.addTo(ORDER, signal())).toBeNull();
    expect(sent).toEqual([]);
  });

  it("a tracker that fails costs nothing but a line that says so", async () => {
    answer = () => new Response("", { status: 503 });
    const order = await trackers.addTo(ORDER, signal());
    expect(order?.shipments).toEqual(ORDER.shipments);
    expect(order?.limits).toEqual([expect.stringContaining("17TRACK")]);
    expect(order?.limits?.join()).not.toContain("secret-key");
  });

  it("a number that is not followed is offered, and never registered by itself", async () => {
    answer = () =>
      Response.json({
        code: 0,
        data: { accepted: [], rejected: [{ number: NUMBER, error: { code: -18019902 } }] },
      });
    const order = await trackers.addTo(ORDER, signal());
    expect(order?.shipments?.map(({ registration }) => registration)).toEqual([
      { tracker: "seventeen-track", state: "possible", at: null },
      undefined,
    ]);
    expect(sent.some((line) => line.includes("register"))).toBe(false);
  });

  it("who went on is not told", async () => {
    expect(await trackers.addTo(ORDER, AbortSignal.abort())).toBeNull();
  });
});

describe("a parcel that 17TRACK does not follow yet", () => {
  const rejected = (code: number) =>
    Response.json({ code: 0, data: { accepted: [], rejected: [{ number: NUMBER, error: { code } }] } });
  const accepted = () => Response.json({ code: 0, data: { accepted: [{ number: NUMBER }], rejected: [] } });
  const isRegistering = (url: URL) => url.pathname.endsWith("/register");
  const registered = () => sent.filter((line) => line.startsWith("POST") && line.includes("/register "));
  const register = () => trackers.register("seventeen-track", NUMBER);
  const offered = async () => (await trackers.addTo(ORDER, signal()))?.shipments?.[0]?.registration;
  /** What 17TRACK says of a registration; it follows nothing yet. */
  let outcome: () => Response | Promise<Response>;

  beforeEach(async () => {
    await trackers.connect("seventeen-track", "secret-key");
    sent.length = 0;
    outcome = accepted;
    answer = (url) => (isRegistering(url) ? outcome() : rejected(-18019902));
  });

  it("is registered by a click, with that number alone, and remembered until the browser closes", async () => {
    expect(await register()).toEqual({ ok: true });
    expect(registered()).toEqual([`POST api.17track.net/track/v2.4/register [{"number":"${NUMBER}"}]`]);
    begin();
    expect(await offered()).toEqual({
      tracker: "seventeen-track",
      state: "registered",
      at: NOW.toISOString(),
    });
    answer = () => followed("InTransit");
    expect(await offered()).toBeUndefined();
  });

  it("is paid for once, however often it is asked for and from wherever", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    outcome = () => promise;
    const clicks = [register(), register()];
    await expect.poll(() => registered().length).toBe(1);
    clicks.push(register());
    resolve(accepted());
    expect(await Promise.all(clicks)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await register()).toEqual({ ok: true });
    begin();
    expect(await register()).toEqual({ ok: true });
    expect(registered()).toHaveLength(1);
  });

  it("that somebody else registered meanwhile costs nothing, and is said so", async () => {
    outcome = () => rejected(-18019901);
    expect(await register()).toEqual({ ok: true });
    expect(await offered()).toMatchObject({ state: "known" });
  });

  it("stays offered where the quota is spent, and is not where it is refused", async () => {
    outcome = () => rejected(-18019908);
    expect(await register()).toEqual({ ok: false, problem: expect.stringContaining("quota is used up") });
    expect(await offered()).toMatchObject({ state: "possible" });
    outcome = () => rejected(-18019903);
    expect(await register()).toEqual({ ok: false, problem: expect.stringContaining("can not follow") });
    expect(await offered()).toMatchObject({ state: "refused" });
  });

  it("whose answer was lost is looked at before it is asked for again: what was paid is not paid twice", async () => {
    outcome = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await register()).toEqual({ ok: false, problem: expect.stringContaining("may have registered") });
    begin();
    expect(await offered()).toMatchObject({ state: "unsure" });
    // It did arrive: no scan yet, but followed.
    answer = (url) => (isRegistering(url) ? accepted() : rejected(-18019909));
    expect(await register()).toEqual({ ok: true });
    expect(registered()).toHaveLength(1);
    expect(await offered()).toMatchObject({ state: "registered" });
  });

  it("whose answer was lost and that is still not followed is asked for again", async () => {
    outcome = () => new Response("", { status: 502 });
    await register();
    outcome = accepted;
    expect(await register()).toEqual({ ok: true });
    expect(sent.map((line) => line.split(" ")[1]?.split("/").at(-1))).toEqual([
      "register",
      "gettrackinfo",
      "register",
    ]);
  });

  it("is not registered at a tracker that is not connected, or that the browser withholds", async () => {
    permitted = false;
    expect(await register()).toEqual({ ok: false, problem: expect.stringContaining("not connected") });
    permitted = true;
    await trackers.disconnect("seventeen-track");
    expect(await register()).toMatchObject({ ok: false });
    expect(registered()).toEqual([]);
  });
});
