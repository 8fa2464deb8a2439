import { describe, expect, it } from "vitest";
import { channelRequests } from "../../src/messages/channel-schemas.ts";
import { type Own, route, type Sender } from "../../src/messages/router.ts";
import { channelRequestSamples } from "./samples.ts";

const own: Own = { id: "own", origin: "chrome-extension://own" };
const page: Sender = { id: own.id, origin: "https://acme.zendesk.com", frameId: 0, tab: { id: 7 } };
const panel: Sender = { id: own.id, origin: own.origin };

it("has a sample of every request about the channel", () => {
  expect(channelRequestSamples.map(({ type }) => type).sort()).toEqual(
    channelRequests.map(({ shape }) => [...shape.type.def.values][0]).sort(),
  );
});

describe.each(channelRequestSamples.map((each) => [each.type, each] as const))("%s", (type, sample) => {
  it("is taken from our own pages", () => {
    expect(route(sample, panel, own)).toMatchObject({ zone: "panel", message: { type } });
  });
  it("is refused from a page, and with a key that nobody knows", () => {
    expect(route(sample, page, own)).toEqual({ refused: "wrong-zone" });
    expect(route({ ...sample, admin: true }, panel, own)).toMatchObject({ refused: "bad-message" });
  });
});

it.each<[string, object]>([
  ["a part under a name of somebody else's", { type: "channel.parts", keys: ["api_key"] }],
  ["a signature under anything but a manifest", { type: "channel.sign", text: "casekit-rotation-1.a.b.c" }],
  ["a passphrase that is guessed in a moment", { type: "setup.export", passphrase: "secret" }],
  ["a key that is none", { type: "channel.keep", pinned: "x" }],
])("refuses %s", (_, message) => {
  expect(route(message, panel, own)).toMatchObject({ refused: "bad-message" });
});
