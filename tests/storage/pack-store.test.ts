import "fake-indexeddb/auto";
import Dexie from "dexie";
import ModernDexie from "dexie/dist/modern/dexie.mjs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, openDatabase } from "../../src/storage/database.ts";
import { type BundledPack, createPackStore, type PackStore } from "../../src/storage/pack-store.ts";
import { bundledOf, parsed, sha256, sourceOf, versionOf } from "./pack-fixtures.ts";

const NOTHING = new Set<string>();
const yes = () => null;
const bundled = bundledOf();
let name = "";
let count = 0;
let database: Database;
let store: PackStore;
let clock = Date.parse("2026-11-20T10:00:00Z");

function open(starter: BundledPack = bundled): void {
  database = openDatabase(name);
  store = createPackStore(
    database,
    async () => starter,
    () => {
      clock += 1_000;
      return new Date(clock);
    },
  );
}

beforeEach(() => {
  count += 1;
  name = `pack-store-${count}`;
  open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  database.close();
  await Dexie.delete(name);
});

const standing = async () => (await store.list()).map(({ row, digest }) => [row.packId, digest.slice(0, 6)]);
const inUse = async () => (await store.inUse()).map(({ pack }) => `${pack.id} ${pack.version}`);
const short = (words: Parameters<typeof sourceOf>[0]) => sha256(sourceOf(words)).slice(0, 6);

describe("a first start", () => {
  it("has the bundled starter in use and nothing stored", async () => {
    expect(await inUse()).toEqual(["starter 1.0.0"]);
    expect(await database.installedPacks.count()).toBe(0);
  });

  it("keeps what an earlier Casekit stored", async () => {
    database.close();
    await Dexie.delete(name);
    const old = new Dexie(name);
    old.version(1).stores({ activity: "++seq, at, ticket", settings: "key", secrets: "id", keys: "id" });
    await old.table("settings").put({ key: "settings", value: { agentName: "Noor" } });
    old.close();
    open();
    expect(await inUse()).toEqual(["starter 1.0.0"]);
    expect((await database.settings.get("settings"))?.value).toEqual({ agentName: "Noor" });
  });
});

describe("apply", () => {
  it("stores source, parsed pack with its tests and where it came from, before the starter in precedence", async () => {
    const offer = versionOf({}, { origin: "paste", testsFailed: 1 });
    expect(await store.apply(offer, NOTHING, yes)).toEqual({ done: "changed", dropped: [] });
    expect(await standing()).toEqual([
      ["acme", short({})],
      ["starter", bundled.digest.slice(0, 6)],
    ]);
    const [version] = await store.versions("acme");
    expect(version).toMatchObject({ version: "1.0.0", origin: "paste", publisher: "hand", testsFailed: 1 });
    const content = await store.content("acme", offer.digest);
    expect(content?.source).toBe(offer.source);
    expect(content?.pack).toEqual(offer.pack);
    expect(content?.pack.tests).toHaveLength(1);
    // What answers tickets needs no tests.
    expect((await store.inUse())[0]?.pack.tests).toEqual([]);
  });

  it("does nothing for the bytes that stand already, and asks nobody", async () => {
    await store.apply(versionOf(), NOTHING, yes);
    const judge = vi.fn(() => "no");
    expect(await store.apply(versionOf(), NOTHING, judge)).toEqual({ done: "same" });
    expect(judge).not.toHaveBeenCalled();
    expect(await store.versions("acme")).toHaveLength(1);
  });

  it("changes nothing when it is refused", async () => {
    await store.apply(versionOf(), NOTHING, yes);
    const offer = versionOf({ version: "2.0.0", on: "2026-11-01" });
    const before = await database.approvals.count();
    expect(await store.apply(offer, NOTHING, () => "no")).toEqual({ done: "refused", refusal: "no" });
    expect(await inUse()).toEqual(["acme 1.0.0", "starter 1.0.0"]);
    expect(await store.versions("acme")).toHaveLength(1);
    expect(await database.approvals.count()).toBe(before);
  });

  it.each(["packVersions", "packContents", "approvals", "installedPacks"] as const)(
    "leaves the old pack standing when writing %s breaks off, also after a restart",
    async (table) => {
      await store.apply(versionOf(), NOTHING, yes);
      const snapshot = async () =>
        Promise.all(
          [database.installedPacks, database.packVersions, database.packContents, database.approvals].map(
            (each) => each.toArray(),
          ),
        );
      const before = await snapshot();
      const method = table === "approvals" ? "bulkAdd" : table === "installedPacks" ? "bulkPut" : "put";
      // It is written, and then the rest does not happen.
      const real = database[table][method].bind(database[table]) as (...given: unknown[]) => Promise<unknown>;
      const broken = vi.spyOn(database[table], method as never) as unknown as {
        mockImplementation(work: (...given: unknown[]) => Promise<unknown>): void;
      };
      broken.mockImplementation(async (...given) => {
        await real(...given);
        throw new Error("The disk is full.");
      });
      const offer = versionOf({ version: "2.0.0", on: "2026-11-01" });
      await expect(store.apply(offer, NOTHING, yes)).rejects.toThrow("The disk is full.");
      database.close();
      open();
      expect(await snapshot()).toEqual(before);
      expect(await inUse()).toEqual(["acme 1.0.0", "starter 1.0.0"]);
      // And the same offer goes through once the disk has room again.
      expect(await store.apply(offer, NOTHING, yes)).toMatchObject({ done: "changed" });
      expect(await inUse()).toEqual(["acme 2.0.0", "starter 1.0.0"]);
    },
  );

  it("leaves the old pack standing when the worker dies in the middle", async () => {
    await store.apply(versionOf(), NOTHING, yes);
    const { bulkPut } = database.installedPacks;
    vi.spyOn(database.installedPacks, "bulkPut").mockImplementation((rows) => {
      // All is written, nothing is committed: that is when the browser ends what a worker left unfinished.
      const written = bulkPut.call(database.installedPacks, rows);
      ModernDexie.currentTransaction.abort();
      return written;
    });
    await expect(store.apply(versionOf({ version: "2.0.0" }), NOTHING, yes)).rejects.toThrow();
    database.close();
    open();
    expect(await inUse()).toEqual(["acme 1.0.0", "starter 1.0.0"]);
    expect(await store.versions("acme")).toHaveLength(1);
  });

  it("lets each of two at the same time see what the other left", async () => {
    const judged: (string | undefined)[] = [];
    await Promise.all(
      ["1.0.0", "2.0.0"].map((version) =>
        store.apply(versionOf({ version }), NOTHING, (before) => {
          judged.push(before?.digest.slice(0, 6));
          return null;
        }),
      ),
    );
    expect(judged).toEqual([undefined, short({ version: "1.0.0" })]);
  });
});

describe("the history", () => {
  const apply = (number: number, keep = NOTHING) =>
    store.apply(versionOf({ version: `1.0.${number}` }), keep, yes);

  it("keeps twenty versions, says which go, and never lets the one in use or a policy's go", async () => {
    for (let number = 0; number < 20; number++)
      expect(await apply(number)).toEqual({ done: "changed", dropped: [] });
    const policy = new Set([sha256(sourceOf({ version: "1.0.1" }))]);
    // The oldest of all is in use when the next one comes, and can be gone back to from that one.
    await store.use("acme", sha256(sourceOf({ version: "1.0.0" })), "rollback", yes);
    const change = await apply(20, policy);
    expect(change).toMatchObject({ done: "changed", dropped: [{ version: "1.0.2" }] });
    const kept = (await store.versions("acme")).map(({ version }) => version);
    expect(kept).toHaveLength(20);
    expect(kept.slice(-3)).toEqual(["1.0.3", "1.0.1", "1.0.0"]);
    expect(await database.packContents.where("packId").equals("acme").count()).toBe(20);
    // Without anything to spare them they go in their turn.
    expect(await apply(21)).toMatchObject({ dropped: [{ version: "1.0.0" }] });
  });

  it("keeps its order when an earlier version is used or imported again", async () => {
    for (let number = 0; number < 3; number++) await apply(number);
    const order = async () => (await store.versions("acme")).map(({ version }) => version);
    await store.use("acme", sha256(sourceOf({ version: "1.0.0" })), "rollback", yes);
    expect(await order()).toEqual(["1.0.2", "1.0.1", "1.0.0"]);
    expect((await store.list())[0]?.row.origin).toBe("rollback");
    const imported = (await store.versions("acme")).find(({ version }) => version === "1.0.1")?.importedAt;
    await apply(1);
    expect(await order()).toEqual(["1.0.2", "1.0.1", "1.0.0"]);
    expect((await store.versions("acme"))[1]?.importedAt).toBe(imported);
    expect(await inUse()).toEqual(["acme 1.0.1", "starter 1.0.0"]);
  });
});

describe("the approvals of a version", () => {
  const approved = async (words: Parameters<typeof versionOf>[0]) => {
    await store.apply(versionOf({ version: `1.0.${(clock / 1_000) % 1e6}`, ...words }), NOTHING, yes);
    const [installed] = await store.inUse();
    return installed?.approvedHashes?.size === 1;
  };

  it("hold for the words that they were first seen with, and for those alone", async () => {
    expect(await approved({})).toBe(true);
    expect(await approved({ body: "It is lost." })).toBe(false);
    expect(await approved({ chat: "On its way." })).toBe(false);
    expect(await approved({ when: "shipment.stalled" })).toBe(false);
    expect(await approved({ language: "en-GB" })).toBe(true);
    expect(await approved({})).toBe(true);
  });

  it("are new ones with another name or day", async () => {
    await approved({});
    expect(await approved({ body: "It is lost.", on: "2026-11-02" })).toBe(true);
    expect(await approved({ body: "It is late.", by: "Alex" })).toBe(true);
    // Neither takes the first one's words away.
    expect(await approved({})).toBe(true);
    expect(await approved({ body: "It is late." })).toBe(false);
  });

  it("begin only when a text is approved", async () => {
    expect(await approved({ state: "draft" })).toBe(false);
    expect(await approved({ state: "retired" })).toBe(false);
    expect(await approved({ body: "It is late." })).toBe(true);
    expect(await approved({})).toBe(false);
  });

  it("outlive the pack's removal", async () => {
    await approved({});
    await store.remove("acme");
    expect(await store.versions("acme")).toEqual([]);
    expect(await approved({ body: "It is lost." })).toBe(false);
  });

  it("are another pack's own affair", async () => {
    await approved({});
    expect(await approved({ id: "other", body: "It is lost." })).toBe(true);
  });

  it("survive two texts of one reply that claim one language", async () => {
    const approval = "approval: { state: approved, by: Dana Lee, on: 2026-10-01 }";
    const source = sourceOf().replace(
      "        approval:",
      `        translations: { EN: { body: Other words., ${approval} } }\n        approval:`,
    );
    const offer = { ...versionOf(), source, pack: parsed(source), digest: sha256(source) };
    await store.apply(offer, NOTHING, yes);
    expect((await store.inUse())[0]?.approvedHashes?.size).toBe(1);
  });
});

describe("the starter", () => {
  const edited = (words: Parameters<typeof versionOf>[0] = {}) =>
    versionOf({ id: "starter", version: "1.0.1", body: "From the starter.", ...words }, { origin: "edited" });

  it("gives way to the team's version of it, in the same place, and comes back", async () => {
    await store.apply(versionOf(), NOTHING, yes);
    await store.apply(edited(), NOTHING, yes);
    expect(await inUse()).toEqual(["acme 1.0.0", "starter 1.0.1"]);
    await store.use("starter", bundled.digest, "rollback", yes);
    expect(await inUse()).toEqual(["acme 1.0.0", "starter 1.0.0"]);
    expect((await store.inUse())[1]?.pack).toBe(bundled.pack);
  });

  it("is what an edited text's approval was given to", async () => {
    await store.apply(edited({ body: "Changed by hand." }), NOTHING, yes);
    expect((await store.inUse())[0]?.approvedHashes?.size).toBe(0);
    await store.apply(edited({ version: "1.0.2" }), NOTHING, yes);
    expect((await store.inUse())[0]?.approvedHashes?.size).toBe(1);
  });

  it("is taken for what it is when its own bytes are imported", async () => {
    await store.apply(edited(), NOTHING, yes);
    const source = sourceOf({ id: "starter", body: "From the starter." });
    const same = { ...versionOf(), source, pack: bundled.pack, digest: sha256(source) };
    expect(await store.apply(same, NOTHING, yes)).toMatchObject({ done: "changed" });
    expect((await store.list())[0]?.row.digest).toBeNull();
    expect(await store.versions("starter")).toHaveLength(1);
  });

  it("follows an update of Casekit, unless the team has its own version; that one stands", async () => {
    await store.enable("starter", true);
    const newer = bundledOf({ version: "1.1.0", body: "Better words." });
    database.close();
    open(newer);
    expect(await inUse()).toEqual(["starter 1.1.0"]);

    database.close();
    open(bundled);
    await store.apply(edited(), NOTHING, yes);
    database.close();
    open(newer);
    expect(await inUse()).toEqual(["starter 1.0.1"]);
    expect((await store.list())[0]?.row.besideStarter).toBe(bundled.digest);
    // What the new Casekit says under an approval holds, and so does what the team was told before.
    await store.apply(edited({ version: "1.1.1", body: "Better words." }), NOTHING, yes);
    expect((await store.inUse())[0]?.approvedHashes?.size).toBe(1);
    await store.apply(edited({ version: "1.1.2" }), NOTHING, yes);
    expect((await store.inUse())[0]?.approvedHashes?.size).toBe(1);
  });

  it("of another name is gone with the Casekit that carried it", async () => {
    await store.enable("starter", false);
    database.close();
    open(bundledOf({ id: "newcomer" }));
    expect(await inUse()).toEqual(["newcomer 1.0.0"]);
  });

  it("can be switched off for good", async () => {
    await store.enable("starter", false);
    database.close();
    open(bundledOf({ version: "1.1.0" }));
    expect(await inUse()).toEqual([]);
    expect(await store.list()).toHaveLength(1);
  });
});

describe("the order", () => {
  it("puts what a lead adds after their other packs, and policy's first", async () => {
    await store.apply(versionOf({ id: "one" }), NOTHING, yes);
    await store.apply(versionOf({ id: "two" }), NOTHING, yes);
    await store.apply(versionOf({ id: "three" }, { origin: "managed", publisher: "policy" }), NOTHING, yes);
    expect(await inUse()).toEqual(["three 1.0.0", "one 1.0.0", "two 1.0.0", "starter 1.0.0"]);
  });

  it("is the lead's, and a new version keeps its place", async () => {
    for (const id of ["one", "two"]) await store.apply(versionOf({ id }), NOTHING, yes);
    expect(await store.order(["two", "starter", "one"])).toBe(true);
    await store.apply(versionOf({ id: "two", version: "2.0.0" }), NOTHING, yes);
    expect(await inUse()).toEqual(["two 2.0.0", "starter 1.0.0", "one 1.0.0"]);
  });

  it.each([[["one"]], [["one", "one"]], [["one", "starter", "gone"]], [["one", "one", "starter"]], [[]]])(
    "refuses what is not the list: %s",
    async (ids) => {
      await store.apply(versionOf({ id: "one" }), NOTHING, yes);
      expect(await store.order(ids)).toBe(false);
      expect(await inUse()).toEqual(["one 1.0.0", "starter 1.0.0"]);
    },
  );

  it("leaves out what is switched off, and keeps its place", async () => {
    await store.apply(versionOf({ id: "one" }), NOTHING, yes);
    await store.apply(versionOf({ id: "two" }), NOTHING, yes);
    expect(await store.enable("one", false)).toBe(true);
    expect(await inUse()).toEqual(["two 1.0.0", "starter 1.0.0"]);
    await store.enable("one", true);
    expect(await inUse()).toEqual(["one 1.0.0", "two 1.0.0", "starter 1.0.0"]);
    expect(await store.enable("gone", true)).toBe(false);
  });
});
