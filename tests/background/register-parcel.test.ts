import { beforeEach, expect, it } from "vitest";
import type { Background } from "../../src/background/context.ts";
import { createPanelRequests } from "../../src/background/panel-requests.ts";
import type { ParcelRegistration, ShipmentFacts } from "../../src/core/order/facts.ts";
import { type TicketRef, ticketKey } from "../../src/core/ticket/ticket.ts";
import type { Done, PanelRequest } from "../../src/messages/protocol.ts";
import { createSession, NO_CHOICES, type Session } from "../../src/storage/session.ts";
import { orderOf } from "../core/suggest/fixtures.ts";
import { selfTest, ticketOf } from "../messages/samples.ts";
import { FakeBrowser } from "./fake-browser.ts";

const REF: TicketRef = { helpdesk: "zendesk", account: "acme", id: "101" };
const NUMBER = "RB123456785GB";
const OFFER: ParcelRegistration = { tracker: "seventeen-track", state: "possible", at: null };
const CLICK = {
  type: "tracker.register",
  ref: REF,
  kind: "seventeen-track",
  trackingNumber: NUMBER,
} as const;

let session: Session;
let ask: (request: PanelRequest) => Promise<unknown>;
/** What the tracker was told to follow, and which tickets' facts were read anew. */
let registered: string[];
let refreshed: string[];
/** What becomes of it. */
let outcome: Done;

beforeEach(() => {
  registered = [];
  refreshed = [];
  outcome = { ok: true };
  session = createSession(new FakeBrowser().area, () => 0);
  const background = {
    session,
    trackers: {
      async register(kind: string, number: string) {
        registered.push(`${kind} ${number}`);
        return outcome;
      },
    },
  } as unknown as Background;
  const lookup = { refresh: async (ref: TicketRef) => void refreshed.push(ref.id) };
  ask = createPanelRequests(background, lookup as never, {} as never, {
    pushTicket: async () => undefined,
    pushAll: async () => undefined,
  });
});

/** The ticket with an order of these parcels. */
async function hold(shipments: ShipmentFacts[]): Promise<void> {
  await session.changeTicket(ticketKey(REF), () => ({
    ticket: ticketOf({ ref: REF }),
    selfTest,
    fellBack: null,
    readAt: "",
    shop: {
      shop: "acme.myshopify.com",
      state: "answered",
      facts: { orders: [{ ...orderOf({}), shipments }], observed_at: "" },
      message: null,
      retryAt: null,
      offline: false,
      failures: 0,
      question: null,
    },
    choices: NO_CHOICES,
    insertions: [],
    usedAt: 0,
  }));
}

it("a parcel that was offered is registered and its facts are read anew", async () => {
  await hold([{ tracking_number: NUMBER, registration: OFFER }]);
  expect(await ask(CLICK)).toEqual({ ok: true });
  expect(registered).toEqual([`seventeen-track ${NUMBER}`]);
  expect(refreshed).toEqual(["101"]);
});

it("why it was not done stays to be read: the facts are left as they are", async () => {
  await hold([{ tracking_number: NUMBER, registration: OFFER }]);
  outcome = { ok: false, problem: "17TRACK's quota is used up." };
  expect(await ask(CLICK)).toEqual(outcome);
  expect(refreshed).toEqual([]);
});

it("a parcel whose answer was lost may be asked for again", async () => {
  await hold([{ tracking_number: NUMBER, registration: { ...OFFER, state: "unsure", at: "" } }]);
  expect(await ask(CLICK)).toEqual({ ok: true });
});

it.each([
  ["another number than the order's", [{ tracking_number: "OTHER12345", registration: OFFER }], {}],
  ["no offer", [{ tracking_number: NUMBER }], {}],
  ["another tracker's offer", [{ tracking_number: NUMBER, registration: OFFER }], { kind: "aftership" }],
  [
    "another ticket's parcel",
    [{ tracking_number: NUMBER, registration: OFFER }],
    { ref: { ...REF, id: "202" } },
  ],
  [
    "a parcel that was refused",
    [{ tracking_number: NUMBER, registration: { ...OFFER, state: "refused" } }],
    {},
  ],
  [
    "a parcel that is registered",
    [{ tracking_number: NUMBER, registration: { ...OFFER, state: "registered" } }],
    {},
  ],
] as [string, ShipmentFacts[], object][])(
  "nothing is registered for %s",
  async (_what, shipments, change) => {
    await hold(shipments);
    expect(await ask({ ...CLICK, ...change } as PanelRequest)).toMatchObject({ ok: false });
    expect(registered).toEqual([]);
  },
);
