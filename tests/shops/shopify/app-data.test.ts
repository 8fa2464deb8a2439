import { parse, validate } from "graphql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAdminClient } from "../../../src/shops/shopify/admin-client.ts";
import {
  type AppData,
  createAppData,
  READ_HEAD,
  readPartsQuery,
} from "../../../src/shops/shopify/app-data.ts";
import { shopSchema } from "../../replicas/shop/execute.ts";
import { SHOP_CREDENTIALS } from "../../replicas/shop/index.ts";
import { DOMAIN, type LocalShop, NOW, signal, startLocalShop } from "./local-shop.ts";

let local: LocalShop;
let appData: AppData;
beforeAll(async () => {
  local = await startLocalShop();
  const client = createAdminClient({
    domain: DOMAIN,
    fetch: local.fetch,
    now: () => NOW,
    token: async () => SHOP_CREDENTIALS.token,
    sleep: async () => undefined,
  });
  appData = createAppData(client, DOMAIN);
});
afterAll(() => local?.close());
beforeEach(() => {
  local.replica.reset();
  local.replica.store.appData.clear();
});

const parts = [
  { key: "part-a-0", value: "AAAA" },
  { key: "part-a-1", value: "BBBB" },
];
const queriesOf = (name: string) => local.replica.usage.queries.filter(({ operation }) => operation === name);

describe("the app's own data in the shop", () => {
  it("is empty at first, and then gives back what was written", async () => {
    expect(await appData.readHead(signal())).toBeNull();
    const digest = await appData.write({ parts, head: "head one", expects: null }, signal());
    expect(digest).toMatch(/\w/);
    expect(await appData.readHead(signal())).toEqual({ value: "head one", digest });
    expect(await appData.readParts(["part-a-1", "part-x-0", "part-a-0"], signal())).toEqual([
      "BBBB",
      null,
      "AAAA",
    ]);
  });

  it("is asked whether it changed for at most 5 points, and no question is dear", async () => {
    await appData.readHead(signal());
    expect(queriesOf("CasekitChannel")[0]?.requested).toBeLessThanOrEqual(5);
    await appData.readParts(
      Array.from({ length: 11 }, (_, at) => `part-a-${at}`),
      signal(),
    );
    expect(queriesOf("CasekitChannelParts")[0]?.requested).toBeLessThanOrEqual(13);
    for (const query of [READ_HEAD, readPartsQuery(11)])
      expect(validate(shopSchema(), parse(query))).toEqual([]);
  });

  it("is not overwritten by a lead who has not seen the other's publication", async () => {
    const first = await appData.write({ parts, head: "by one lead", expects: null }, signal());
    const late = { parts: [{ key: "part-b-0", value: "CCCC" }], head: "by another" };
    expect(await appData.write({ ...late, expects: null }, signal())).toBeNull();
    expect(await appData.write({ ...late, expects: "0".repeat(64) }, signal())).toBeNull();
    expect((await appData.readHead(signal()))?.value).toBe("by one lead");
    // All or nothing: the late one's parts are not there either.
    expect(await appData.readParts(["part-b-0"], signal())).toEqual([null]);
    expect(await appData.write({ ...late, expects: first }, signal())).toMatch(/\w/);
  });

  it("knows its own publication again when only the answer was lost", async () => {
    const first = await appData.write({ parts, head: "the same", expects: null }, signal());
    expect(await appData.write({ parts, head: "the same", expects: null }, signal())).toBe(first);
  });

  it("says the shop's reason when it takes nothing", async () => {
    const offer = { parts: [{ key: "part-a-0", value: "x".repeat(70_000) }], head: "h", expects: null };
    await expect(appData.write(offer, signal())).rejects.toThrow(/65536 bytes/);
    expect(await appData.readHead(signal())).toBeNull();
  });

  it("lets go of the parts that nobody reads any more", async () => {
    await appData.write({ parts, head: "h", expects: null }, signal());
    await appData.tidy(new Set(["part-a-1"]), signal());
    expect([...local.replica.store.appData.keys()]).toEqual(["casekit.part-a-1", "casekit.channel"]);
  });

  it("tells an answer that is none from an empty channel", async () => {
    const raw = (body: object) =>
      local.replica.setMode({
        kind: "raw",
        status: 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    raw({ data: {} });
    await expect(appData.readHead(signal())).rejects.toMatchObject({ code: "bad_answer" });
    raw({ data: null, errors: [{ message: "Access denied", extensions: { code: "ACCESS_DENIED" } }] });
    await expect(appData.readHead(signal())).rejects.toMatchObject({ code: "scope_missing" });
  });
});
