import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { SecretsMode } from "../../src/messages/secrets-protocol.ts";
import { type Database, openDatabase, type WrappedSecret } from "../../src/storage/database.ts";
import { createSecrets, type Secrets } from "../../src/storage/secrets.ts";
import { FakeBrowser } from "../background/fake-browser.ts";

const PASSPHRASE = "six words that nobody ever guesses";
const SHOP = "acme.myshopify.com";
const ALL = { [SHOP]: "shpat_secret", "tracker:aftership": "asat_secret", "team-key:acme": "private_secret" };
const MODES: SecretsMode[] = ["device", "session", "passphrase"];

let database: Database;
let browser: FakeBrowser;
let secrets: Secrets;
let now: number;
let forced: SecretsMode | null;
let count = 0;

/** A worker's start: nothing in memory. */
function start(): Secrets {
  return createSecrets({
    database,
    crypto: webcrypto as Crypto,
    area: browser.area,
    now: () => now,
    forced: async () => forced,
  });
}

/** The browser closes: what is in memory goes, the database stays. */
function restartBrowser(): void {
  browser = new FakeBrowser();
  secrets = start();
}

beforeEach(async () => {
  count += 1;
  database = openDatabase(`casekit-secrets-test-${count}`);
  now = Date.parse("2026-11-23T09:00:00Z");
  forced = null;
  restartBrowser();
  for (const [id, secret] of Object.entries(ALL)) await secrets.save(id, secret);
});

const change = (mode: SecretsMode, passphrase = PASSPHRASE) =>
  secrets.change({ mode, ...(mode === "passphrase" && { passphrase }) });

async function readAll(): Promise<Record<string, string | null>> {
  const entries = Object.keys(ALL).map(async (id) => [id, await secrets.read(id)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Everything that the database has, bytes as the text that they would be. */
async function onDisk(): Promise<string> {
  const tables = await Promise.all(database.tables.map((table) => table.toArray()));
  return JSON.stringify(tables, (_key, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? Buffer.from(value as ArrayBuffer).toString("latin1")
      : value,
  );
}

describe("every mode", () => {
  it.each(MODES.flatMap((from) => MODES.map((to) => [from, to] as const)))(
    "everything comes along from %s to %s, and nothing of it is on the disk in plain",
    async (from, to) => {
      await change(from);
      await change(to);
      expect(await readAll()).toEqual(ALL);
      expect(await secrets.state()).toMatchObject({ mode: to, isLocked: false });
      const disk = await onDisk();
      for (const secret of Object.values(ALL)) expect(disk).not.toContain(secret);
      expect(disk).not.toContain(PASSPHRASE);
      const session = JSON.stringify(await browser.area.get(null));
      for (const secret of Object.values(ALL)) expect(session.includes(secret)).toBe(to === "session");
      expect(session).not.toContain(PASSPHRASE);
      // Only where the key lies beside its rows is there one.
      expect(await database.keys.count()).toBe(to === "device" ? 1 : 0);
    },
  );

  it.each(MODES)("%s: saves, forgets, and outlives a worker", async (mode) => {
    await change(mode);
    await secrets.save(SHOP, "shpat_newer");
    await secrets.forget("tracker:aftership");
    secrets = start();
    expect(await readAll()).toEqual({ ...ALL, [SHOP]: "shpat_newer", "tracker:aftership": null });
    expect([await secrets.has(SHOP), await secrets.has("tracker:aftership")]).toEqual([true, false]);
  });

  it.each(MODES)("a death in the middle of leaving %s leaves it whole", async (mode) => {
    await change(mode);
    for (const to of MODES.filter((each) => each !== mode)) {
      const die = () => {
        throw new Error("The worker died.");
      };
      database.settings.hook("updating", die);
      database.settings.hook("creating", die);
      await expect(change(to)).rejects.toThrow();
      database.settings.hook("updating").unsubscribe(die);
      database.settings.hook("creating").unsubscribe(die);
      secrets = start();
      expect(await secrets.state()).toMatchObject({ mode, isLocked: false });
      expect(await readAll()).toEqual(ALL);
    }
  });
});

describe("after the browser was closed", () => {
  it("device: all is there", async () => {
    restartBrowser();
    expect(await readAll()).toEqual(ALL);
  });

  it("session: all is gone, and the mode is known", async () => {
    await change("session");
    restartBrowser();
    expect(await secrets.read(SHOP)).toBeNull();
    expect(await secrets.state()).toMatchObject({ mode: "session", isLocked: false });
  });

  it("passphrase: locked until the right one is given; a wrong one costs nothing", async () => {
    await change("passphrase");
    restartBrowser();
    expect(await secrets.state()).toMatchObject({ mode: "passphrase", isLocked: true });
    await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "locked" });
    await expect(secrets.save(SHOP, "shpat_other")).rejects.toMatchObject({ code: "locked" });
    await expect(change("device")).rejects.toMatchObject({ code: "locked" });
    for (let tries = 0; tries < 3; tries++)
      await expect(secrets.unlock(`${PASSPHRASE}!`)).rejects.toMatchObject({ code: "wrong-passphrase" });
    await secrets.unlock(` ${PASSPHRASE} `);
    expect(await readAll()).toEqual(ALL);
  });

  it("passphrase forgotten: everything can be removed and begun anew", async () => {
    await change("passphrase");
    restartBrowser();
    await secrets.clear();
    expect(await secrets.state()).toMatchObject({ mode: "device", isLocked: false });
    await secrets.save(SHOP, "shpat_anew");
    expect(await secrets.read(SHOP)).toBe("shpat_anew");
  });
});

describe("the lock", () => {
  it("falls after the idle minutes, which work puts off", async () => {
    await secrets.change({ mode: "passphrase", passphrase: PASSPHRASE, idleMinutes: 10 });
    now += 9 * 60_000;
    await secrets.touch();
    now += 9 * 60_000;
    expect(await secrets.read(SHOP)).toBe(ALL[SHOP]);
    expect(await secrets.lockIfIdle()).toBe(now + 60_000);
    now += 60_000;
    await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "locked" });
    // What comes too late does not open it again.
    await secrets.touch();
    expect(await secrets.lockIfIdle()).toBeNull();
    expect(JSON.stringify(await browser.area.get(null))).not.toContain("usedAt");
    await secrets.unlock(PASSPHRASE);
    await secrets.setIdle(60);
    now += 59 * 60_000;
    expect(await secrets.read(SHOP)).toBe(ALL[SHOP]);
  });

  it("falls when asked to", async () => {
    await change("passphrase");
    await secrets.lock();
    await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "locked" });
  });

  it("does not open to a passphrase that was replaced", async () => {
    await change("passphrase");
    await change("passphrase", "another six words to be remembered");
    await secrets.lock();
    await expect(secrets.unlock(PASSPHRASE)).rejects.toMatchObject({ code: "wrong-passphrase" });
    await secrets.unlock("another six words to be remembered");
    expect(await readAll()).toEqual(ALL);
  });
});

describe("rows", () => {
  it("of earlier versions are read, and newly written on the next change", async () => {
    const key = (await database.keys.get("wrapping-key"))?.key as CryptoKey;
    const iv = webcrypto.getRandomValues(new Uint8Array(12));
    const cipher = await webcrypto.subtle.encrypt(
      { name: "AES-GCM", iv },
      key,
      new TextEncoder().encode("shpat_old"),
    );
    await database.secrets.put({ id: SHOP, iv, cipher } as WrappedSecret);
    expect(await secrets.read(SHOP)).toBe("shpat_old");
    await change("passphrase");
    expect(await secrets.read(SHOP)).toBe("shpat_old");
    expect((await database.secrets.toArray()).every(({ bound }) => bound)).toBe(true);
  });

  it.each(["device", "passphrase"] as const)(
    "%s: a row that was changed, or moved, is not used",
    async (mode) => {
      await change(mode);
      const row = (await database.secrets.get(SHOP)) as WrappedSecret;
      const cipher = row.cipher.slice(0);
      new Uint8Array(cipher)[3] = (new Uint8Array(cipher)[3] ?? 0) ^ 1;
      const { bound: _, ...unbound } = row;
      const tracker = (await database.secrets.get("tracker:aftership")) as WrappedSecret;
      for (const bad of [
        { ...row, cipher },
        { ...tracker, id: SHOP },
        unbound,
        { ...row, cipher: new ArrayBuffer(0) },
      ]) {
        await database.secrets.put(bad);
        await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "damaged" });
        expect(await secrets.read("team-key:acme")).toBe(ALL["team-key:acme"]);
      }
    },
  );
});

describe("the administrator's order", () => {
  it.each([
    ["device", "session"],
    ["session", "device"],
  ] as const)("from %s to %s is carried out by itself", async (from, to) => {
    await change(from);
    forced = to;
    expect(await secrets.state()).toMatchObject({ mode: to, forced: to });
    expect(await readAll()).toEqual(ALL);
  });

  it("of a passphrase: nothing is handed out until there is one, and nothing is lost", async () => {
    forced = "passphrase";
    expect(await secrets.state()).toMatchObject({ mode: "device", forced: "passphrase" });
    await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "needs-passphrase" });
    await expect(secrets.save(SHOP, "other")).rejects.toMatchObject({ code: "needs-passphrase" });
    await change("passphrase");
    expect(await readAll()).toEqual(ALL);
  });

  it("away from a passphrase waits for it", async () => {
    await change("passphrase");
    await secrets.lock();
    forced = "session";
    await expect(secrets.read(SHOP)).rejects.toMatchObject({ code: "locked" });
    expect(await secrets.state()).toMatchObject({ mode: "passphrase", isLocked: true });
    await secrets.unlock(PASSPHRASE);
    expect(await readAll()).toEqual(ALL);
    expect(await secrets.state()).toMatchObject({ mode: "session" });
  });
});
