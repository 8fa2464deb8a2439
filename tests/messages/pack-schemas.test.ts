import { describe, expect, it } from "vitest";
import { packRequests } from "../../src/messages/pack-schemas.ts";
import { type Own, route, type Sender } from "../../src/messages/router.ts";
import { packRequestSamples } from "./samples.ts";

const own: Own = { id: "own", origin: "chrome-extension://own" };
const page: Sender = { id: own.id, origin: "https://acme.zendesk.com", frameId: 0, tab: { id: 7 } };
const panel: Sender = { id: own.id, origin: own.origin };
const apply = packRequestSamples[3];

it("has a sample of every request about packs", () => {
  expect(packRequestSamples.map(({ type }) => type).sort()).toEqual(
    packRequests.map(({ shape }) => [...shape.type.def.values][0]).sort(),
  );
});

describe.each(packRequestSamples.map((each) => [each.type, each] as const))("%s", (type, sample) => {
  it("is taken from our own pages", () => {
    expect(route(sample, panel, own)).toMatchObject({ zone: "panel", message: { type } });
  });
  it("is refused from a page, a sub-frame and another extension", () => {
    expect(route(sample, page, own)).toEqual({ refused: "wrong-zone" });
    expect(route(sample, { ...page, frameId: 3 }, own)).toEqual({ refused: "unknown-sender" });
    expect(route(sample, { ...panel, id: "other" }, own)).toEqual({ refused: "unknown-sender" });
  });
  it("is refused with a key that nobody knows", () => {
    expect(route({ ...sample, admin: true }, panel, own)).toMatchObject({ refused: "bad-message" });
  });
});

describe("the pack of an offer", () => {
  const offer = (pack: unknown) => route({ ...apply, pack }, panel, own);

  it("arrives as it was sent", () => {
    const pack = { ...apply.pack, playbooks: [{ id: "wismo", replies: [{ id: "a", when: ["x"] }] }] };
    expect(offer(pack)).toMatchObject({ message: { pack } });
  });

  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a list", [apply.pack]],
    ["a text", "casekit: 1"],
    ["a map", new Map([["id", "acme"]])],
    ["an id that is none", { ...apply.pack, id: "../acme" }],
    ["no version", { ...apply.pack, version: "one" }],
    ["no playbooks", { ...apply.pack, playbooks: undefined }],
    ["a function", { ...apply.pack, about: () => 1 }],
    ["another kind of object inside", { ...apply.pack, about: new Date(0) }],
    ["too deep", { ...apply.pack, about: nested(40) }],
    ["too long", { ...apply.pack, about: "x".repeat(9_000_000) }],
    ["too many values", { ...apply.pack, about: new Array(1_100_000).fill(0) }],
  ])("is refused when it is %s", (_, pack) => {
    expect(offer(pack)).toMatchObject({ refused: "bad-message" });
  });

  it("is refused when it contains itself", () => {
    const pack: Record<string, unknown> = { ...apply.pack };
    pack.about = pack;
    expect(offer(pack)).toMatchObject({ refused: "bad-message" });
  });
});

it.each([
  ["a source above 512 KB", { ...apply, source: "x".repeat(512 * 1024 + 2) }],
  ["an empty source", { ...apply, source: "" }],
  ["an origin that only the background gives", { ...apply, origin: "rollback" }],
  ["a digest that is none", { ...apply, expects: "abc" }],
  ["less than no failing test", { ...apply, testsFailed: -1 }],
])("refuses %s", (_, message) => {
  expect(route(message, panel, own)).toMatchObject({ refused: "bad-message" });
});
