import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { tidyActivity } from "../../src/storage/retention.ts";
import { createSecrets } from "../../src/storage/secrets.ts";
import { changeSettings, readSettings } from "../../src/storage/settings.ts";
import { FakeBrowser } from "../background/fake-browser.ts";

let database: Database;
let count = 0;
beforeEach(() => {
  count += 1;
  database = openDatabase(`casekit-test-${count}`);
});

describe("settings", () => {
  it("begin with nothing chosen", async () => {
    expect(await readSettings(database)).toEqual({
      agentName: null,
      shop: null,
      shops: [],
      shopRules: [],
      channelShop: null,
      gmail: {},
      trackers: [],
      welcomeDone: false,
    });
  });

  it("keep both of two changes made at the same time", async () => {
    await Promise.all([
      changeSettings(database, (settings) => ({ ...settings, agentName: "Noor" })),
      changeSettings(database, (settings) => ({ ...settings, shop: { kind: "sample" } })),
    ]);
    expect(await readSettings(database)).toMatchObject({ agentName: "Noor", shop: { kind: "sample" } });
  });

  it("of the time when there could only be one shop keep it, and it is the only one", async () => {
    const shop = { kind: "shopify", domain: "acme.myshopify.com" };
    await database.settings.put({
      key: "settings",
      value: { agentName: "Noor", shop, trackers: ["aftership"] },
    });
    expect(await readSettings(database)).toMatchObject({
      agentName: "Noor",
      shop,
      shops: ["acme.myshopify.com"],
      shopRules: [],
      trackers: ["aftership"],
    });
  });

  it("whose default shop or rules cannot be read keep the shops", async () => {
    const shops = ["one.myshopify.com", "two.myshopify.com"];
    await database.settings.put({ key: "settings", value: { shop: 7, shops, shopRules: [{ shop: 1 }] } });
    expect(await readSettings(database)).toMatchObject({
      shop: { kind: "shopify", domain: "one.myshopify.com" },
      shops,
      shopRules: [],
    });
  });

  it("read one damaged field as its default and never write because of it", async () => {
    const damaged = { agentName: 12, shop: { kind: "sample" }, gmail: {}, trackers: [], welcomeDone: true };
    await database.settings.put({ key: "settings", value: damaged });
    expect(await readSettings(database)).toMatchObject({ agentName: null, shop: { kind: "sample" } });
    expect((await database.settings.get("settings"))?.value).toEqual(damaged);
  });
});

describe("secrets", () => {
  it("come back as they were and do not stand in the store", async () => {
    const secrets = createSecrets({
      database,
      crypto: webcrypto as Crypto,
      area: new FakeBrowser().area,
      now: () => 0,
      forced: async () => null,
    });
    await secrets.save("acme.myshopify.com", "shpat_secret");
    expect(await secrets.read("acme.myshopify.com")).toBe("shpat_secret");
    const [row] = await database.secrets.toArray();
    expect(new TextDecoder().decode(row?.cipher)).not.toContain("shpat");
    await secrets.forget("acme.myshopify.com");
    expect(await secrets.read("acme.myshopify.com")).toBeNull();
  });

  it("share one key when two are saved at once, and the key cannot be exported", async () => {
    const secrets = createSecrets({
      database,
      crypto: webcrypto as Crypto,
      area: new FakeBrowser().area,
      now: () => 0,
      forced: async () => null,
    });
    await Promise.all([secrets.save("one", "1"), secrets.save("two", "2")]);
    expect([await secrets.read("one"), await secrets.read("two")]).toEqual(["1", "2"]);
    const keys = await database.keys.toArray();
    expect(keys).toHaveLength(1);
    expect(keys[0]?.key.extractable).toBe(false);
  });
});

describe("activity", () => {
  it("is forgotten after 400 days and not before", async () => {
    const now = new Date("2026-11-23T09:00:00Z");
    const row = (at: string) => ({
      at,
      kind: "inserted" as const,
      ticket: "t",
      customer: null,
      order: null,
      intent: null,
      suggested: null,
      playbook: null,
      reply: null,
      pack: null,
      took: null,
      insertionId: null,
    });
    await database.activity.bulkAdd([row("2025-10-18T09:00:00.000Z"), row("2025-10-20T09:00:00.000Z")]);
    expect(await tidyActivity(database, now)).toBe(1);
    expect((await database.activity.toArray()).map((each) => each.at)).toEqual(["2025-10-20T09:00:00.000Z"]);
  });
});
