import { describe, expect, test } from "vitest";
import { DISPLAY_STATUSES, orderAnswer } from "../../../src/shops/shopify/answer.ts";
import { mapShipment } from "../../../src/shops/shopify/map-shipment.ts";
import { readMessage, STATUS } from "../../../src/shops/shopify/tracking-status.ts";

const at = (day: number): string => `2026-11-${String(day).padStart(2, "0")}T10:00:00Z`;

interface Given {
  status?: string;
  displayStatus?: string | null;
  createdAt?: string;
  deliveredAt?: string | null;
  inTransitAt?: string | null;
  trackingInfo?: unknown;
  /** Status, day of the month, text; any order. */
  events?: [status: string, day: number, message?: string | null][] | null;
}

function shipment({ events, ...given }: Given) {
  const parsed = orderAnswer.parse({
    id: "x",
    fulfillments: [
      {
        status: "SUCCESS",
        trackingInfo: [],
        createdAt: at(1),
        ...given,
        ...(events
          ? {
              events: {
                nodes: events.map(([status, day, message]) => ({ status, happenedAt: at(day), message })),
              },
            }
          : {}),
      },
    ],
  });
  const [first] = parsed.fulfillments ?? [];
  if (first === undefined) throw new Error("no fulfilment");
  return mapShipment(first);
}

describe("where a parcel is", () => {
  test("every status of Shopify has a state", () => {
    for (const status of DISPLAY_STATUSES) {
      expect(shipment({ displayStatus: status, events: [] }).state).toBe(STATUS[status].state);
    }
  });

  test("a delivered scan wins over what came after it, and over the shop's own word", () => {
    expect(
      shipment({
        displayStatus: "IN_TRANSIT",
        events: [
          ["IN_TRANSIT", 9],
          ["DELIVERED", 8, "Delivered"],
        ],
      }).state,
    ).toBe("delivered");
    expect(shipment({ displayStatus: "IN_TRANSIT", deliveredAt: at(8), events: [] })).toMatchObject({
      state: "delivered",
      delivered_at: "2026-11-08T10:00:00.000Z",
    });
  });

  test("a delivery to the sender is none to the customer", () => {
    expect(
      shipment({ displayStatus: "DELIVERED", events: [["DELIVERED", 9, "Delivered to sender"]] }),
    ).toMatchObject({
      state: "returned_to_sender",
      delivered_at: null,
    });
    expect(
      shipment({ displayStatus: "FAILURE", events: [["FAILURE", 9, "Returned to the shipper"]] }).state,
    ).toBe("returned_to_sender");
  });

  test("delivered after it turned back: to whom is unknown, so nothing is claimed", () => {
    const events: Given["events"] = [
      ["FAILURE", 5, "Returning to sender: unclaimed"],
      ["DELIVERED", 9, "Delivered"],
    ];
    expect(shipment({ displayStatus: "DELIVERED", deliveredAt: at(9), events })).toMatchObject({
      state: "unknown",
      delivered_at: null,
    });
  });

  test("a merchant's click says nothing, a scan says more", () => {
    expect(shipment({ displayStatus: "MARKED_AS_FULFILLED", events: [] })).toMatchObject({
      state: "unknown",
      flags: ["merchant_marked_only"],
      last_scan_at: null,
    });
    expect(shipment({ displayStatus: "FULFILLED", events: [["OUT_FOR_DELIVERY", 9]] }).state).toBe(
      "out_for_delivery",
    );
  });

  test("statuses of a later version are unknown, not wrong", () => {
    expect(shipment({ displayStatus: "TELEPORTED", events: [] }).state).toBe("unknown");
    expect(shipment({ displayStatus: "TELEPORTED", events: [["IN_TRANSIT", 9]] }).state).toBe("in_transit");
    expect(shipment({ displayStatus: null }).state).toBe("unknown");
  });

  test("a cancelled fulfilment is cancelled whatever its label says", () => {
    expect(shipment({ status: "CANCELLED", displayStatus: "LABEL_PRINTED" })).toMatchObject({
      state: "cancelled",
      shipped_at: null,
    });
  });
});

describe("scans", () => {
  test("newest first, whatever order they come in; labels are no scans", () => {
    const parcel = shipment({
      displayStatus: "IN_TRANSIT",
      events: [
        ["LABEL_PURCHASED", 2],
        ["IN_TRANSIT", 7, "Departed"],
        ["CARRIER_PICKED_UP", 3, null],
      ],
    });
    expect(parcel.scans?.map((scan) => scan.text)).toEqual([
      "Departed",
      "Picked up by the carrier",
      "Label created",
    ]);
    expect(parcel).toMatchObject({ last_scan_at: "2026-11-07T10:00:00.000Z", last_scan_text: "Departed" });
  });

  test("not asked for is unknown, none is absent", () => {
    expect(shipment({ displayStatus: "IN_TRANSIT" })).not.toHaveProperty("last_scan_at");
    expect(shipment({ displayStatus: "IN_TRANSIT", events: [] })).toMatchObject({
      last_scan_at: null,
      scans: [],
    });
    expect(shipment({ displayStatus: "IN_TRANSIT", inTransitAt: at(4), events: [] }).last_scan_at).toBe(
      "2026-11-04T10:00:00.000Z",
    );
  });

  test("a label without events dates from its fulfilment", () => {
    const parcel = shipment({ displayStatus: "LABEL_PRINTED", events: [] });
    expect(parcel).toMatchObject({ last_scan_at: null, shipped_at: null });
    expect(parcel.scans).toMatchObject([{ at: "2026-11-01T10:00:00.000Z", state: "label_created" }]);
  });
});

describe("tracking links", () => {
  test.each([
    "javascript:alert(1)",
    "http://track.example/1",
    "https://trаck.example/1",
    "https://xn--trck-43d.example/1",
    "https://user@track.example/1",
    "https://localhost/1",
    "//track.example/1",
    " https://track.example/1",
    7,
  ])("%s is left out", (url) => {
    const parcel = shipment({
      displayStatus: "IN_TRANSIT",
      trackingInfo: [{ company: "X", number: "1", url }],
    });
    expect(parcel).toMatchObject({ carrier: "X", tracking_number: "1" });
    expect(parcel).not.toHaveProperty("tracking_url");
  });

  test("none is absent, a plain one stands", () => {
    const none = shipment({ trackingInfo: [{ company: "X", number: "1", url: null }] });
    expect(none.tracking_url).toBeNull();
    expect(shipment({ trackingInfo: [] })).toMatchObject({
      carrier: null,
      tracking_number: null,
      tracking_url: null,
    });
    const url = "https://track.example/1?q=2#3";
    expect(shipment({ trackingInfo: [{ company: "X", number: "1", url }] }).tracking_url).toBe(url);
  });
});

test.each([
  ["Delivered, left at front door", undefined, []],
  ["Return to sender initiated", "returning", []],
  ["Returned to sender", "returned_to_sender", []],
  ["Annahme verweigert, Rücksendung", "returning", ["refused"]],
  ["Held by customs: duties to be paid", undefined, ["customs"]],
  ["Package declared lost", undefined, ["lost"]],
  ["Insufficient address", undefined, ["address_problem"]],
  [null, undefined, []],
])("the carrier's words %j", (message, state, flags) => {
  expect(readMessage(message)).toEqual(state === undefined ? { flags } : { state, flags });
});
