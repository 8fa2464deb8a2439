import { findBytes, toBase64 } from "../core/sealed/base64.ts";
import { derivePassphrase, ITERATIONS, importSealingKey } from "../core/sealed/passphrase.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import { createTurns } from "../messages/in-turn.ts";
import { DEFAULT_IDLE_MINUTES, type SecretsMode, type SecretsState } from "../messages/secrets-protocol.ts";
import type { Database } from "./database.ts";
import { SecretsError, unwrap, wrap } from "./secret-cipher.ts";
import type { SessionArea } from "./session.ts";

/** Of the key in the table of keys, and of the mode in the table of settings. */
const KEY_ID = "wrapping-key";
const MODE_ID = "secrets";
/** In `storage.session`: the secrets themselves in mode `session`, the passphrase's key while it is unlocked. */
const HELD = "secrets";
const OPEN = "secrets-key";
/** So often, at most, is it written down that somebody works here. */
const TOUCH_MS = 30_000;

interface ModeRow {
  mode: SecretsMode;
  idleMinutes: number;
  /** Of mode `passphrase`: what the key is made with, and what tells a wrong passphrase. */
  lock?: { salt: string; iterations: number; check: string };
}

interface OpenLock {
  key: string;
  /** Which passphrase it belongs to. */
  salt: string;
  usedAt: number;
}

/**
 * Keeps the secrets of this browser: shops' access, trackers' keys, the team's key. All of them in one of three
 * ways (facts on security, §5): encrypted in the extension's own IndexedDB, which no content script and no page
 * can open, with a key that cannot be exported; in memory until the browser closes; or encrypted with a key made of
 * a passphrase, which is in memory while it is unlocked. What each guards against stands on the options page.
 */
export interface Secrets {
  /** Throws `SecretsError`, as `read` does, while it is locked. */
  save(id: string, secret: string): Promise<void>;
  /** Null: it is not in this browser, or not any more. Throws `SecretsError`. */
  read(id: string): Promise<string | null>;
  /** Needs no key. */
  forget(id: string): Promise<void>;
  has(id: string): Promise<boolean>;
  /** Throws `SecretsError` where `save` would. */
  requireOpen(): Promise<void>;
  state(): Promise<Omit<SecretsState, "missing">>;
  /** Keeps everything in another way, whole or not at all. Throws `SecretsError`. */
  change(next: { mode: SecretsMode; passphrase?: string; idleMinutes?: number }): Promise<void>;
  /** Throws `SecretsError` on a wrong passphrase; that costs nothing but the attempt. */
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  setIdle(minutes: number): Promise<void>;
  /** Somebody works here: the lock waits. */
  touch(): Promise<void>;
  /** Locks when nobody has worked here long enough. Answers when to look again, in milliseconds since 1970. */
  lockIfIdle(): Promise<number | null>;
  /** Removes every secret, and with them the passphrase. */
  clear(): Promise<void>;
}

export interface SecretsParts {
  database: Database;
  crypto: Crypto;
  area: SessionArea;
  /** Milliseconds since 1970. */
  now: () => number;
  /** The mode that the administrator ordered, read anew each time. */
  forced: () => Promise<SecretsMode | null>;
}

export function createSecrets({ database, crypto, area, now, forced }: SecretsParts): Secrets {
  const subtle = crypto.subtle as unknown as Subtle<CryptoKey>;
  const turns = createTurns();
  /** One after the other: nothing is read or saved while everything is being kept in another way. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns("secrets", work);

  async function modeRow(): Promise<ModeRow> {
    const row = (await database.settings.get(MODE_ID))?.value as ModeRow | undefined;
    return row ?? { mode: "device", idleMinutes: DEFAULT_IDLE_MINUTES };
  }

  /** The mode as it has to be: what the administrator ordered meanwhile is carried out first. */
  async function settledRow(): Promise<ModeRow> {
    const [row, order] = [await modeRow(), await forced()];
    if (order === null || order === row.mode) return row;
    if (order === "passphrase")
      throw new SecretsError(
        "needs-passphrase",
        "Your administrator wants the shop’s access locked with a passphrase. Choose one under Connections.",
      );
    await keepIn(row, { mode: order });
    return modeRow();
  }

  const held = async () => ((await area.get(HELD))[HELD] ?? {}) as Record<string, string>;

  async function openLock(row: ModeRow): Promise<OpenLock | null> {
    const open = (await area.get(OPEN))[OPEN] as OpenLock | undefined;
    if (open === undefined || open.salt !== row.lock?.salt) return null;
    // A clock that was set back by more than that says nothing about how long nobody was here.
    return Math.abs(now() - open.usedAt) < row.idleMinutes * 60_000 ? open : null;
  }

  async function wrappingKey(): Promise<CryptoKey> {
    const known = await database.keys.get(KEY_ID);
    if (known !== undefined) return known.key;
    const key = await makeDeviceKey();
    await database.keys.add({ id: KEY_ID, key });
    return key;
  }

  const makeDeviceKey = (): Promise<CryptoKey> =>
    crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);

  /** What encrypts and decrypts now; null: nothing is encrypted. */
  async function keyOf(row: ModeRow): Promise<CryptoKey | null> {
    if (row.mode === "session") return null;
    if (row.mode === "device") return wrappingKey();
    const key = findBytes((await openLock(row))?.key ?? "");
    if (key?.length !== 32)
      throw new SecretsError(
        "locked",
        "Casekit is locked: the shop’s access opens with your passphrase. Unlock it under Connections.",
      );
    return importSealingKey(subtle, key);
  }

  async function readAll(row: ModeRow): Promise<Record<string, string>> {
    if (row.mode === "session") return held();
    const rows = await database.secrets.toArray();
    // With nothing to open, a forgotten passphrase stands in nobody's way.
    if (rows.length === 0) return {};
    const key = (await keyOf(row)) as CryptoKey;
    return Object.fromEntries(
      await Promise.all(rows.map(async (each) => [each.id, await unwrap(crypto, key, each)])),
    );
  }

  /**
   * What is new is made before the one transaction, and what is old goes in or after it: whenever the worker
   * dies, either mode is whole.
   */
  async function keepIn(
    row: ModeRow,
    { mode, passphrase = "", idleMinutes = row.idleMinutes }: Parameters<Secrets["change"]>[0],
  ): Promise<void> {
    const all = await readAll(row);
    const next: ModeRow = { mode, idleMinutes };
    let open: OpenLock | null = null;
    let key: CryptoKey | null = null;
    if (mode === "device") key = await makeDeviceKey();
    if (mode === "passphrase") {
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const derived = await derivePassphrase(subtle, passphrase, salt, ITERATIONS);
      next.lock = { salt: toBase64(salt), iterations: ITERATIONS, check: derived.check };
      open = { key: toBase64(derived.key), salt: next.lock.salt, usedAt: now() };
      key = await importSealingKey(subtle, derived.key);
    }
    const sealing = key;
    const entries = sealing === null ? [] : Object.entries(all);
    const rows = await Promise.all(
      entries.map(([id, secret]) => wrap(crypto, sealing as CryptoKey, id, secret)),
    );
    if (mode === "session") await area.set({ [HELD]: all });
    await database.transaction("rw", database.settings, database.secrets, database.keys, async () => {
      await database.secrets.clear();
      await database.secrets.bulkPut(rows);
      // A key that stayed would open what the disk may still hold of the rows before.
      await database.keys.delete(KEY_ID);
      if (mode === "device" && sealing !== null) await database.keys.put({ id: KEY_ID, key: sealing });
      await database.settings.put({ key: MODE_ID, value: next });
    });
    if (open !== null) await area.set({ [OPEN]: open });
    else await area.remove(OPEN);
    if (mode !== "session") await area.remove(HELD);
  }

  async function isPresent(id: string): Promise<boolean> {
    if ((await modeRow()).mode === "session") return Object.hasOwn(await held(), id);
    return (await database.secrets.get(id)) !== undefined;
  }

  return {
    save: (id, secret) =>
      inTurn(async () => {
        const key = await keyOf(await settledRow());
        if (key === null) await area.set({ [HELD]: { ...(await held()), [id]: secret } });
        else await database.secrets.put(await wrap(crypto, key, id, secret));
      }),
    read: (id) =>
      inTurn(async () => {
        const row = await settledRow();
        if (row.mode === "session") return (await held())[id] ?? null;
        const stored = await database.secrets.get(id);
        if (stored === undefined) return null;
        return unwrap(crypto, (await keyOf(row)) as CryptoKey, stored);
      }),
    forget: (id) =>
      inTurn(async () => {
        const { [id]: _, ...rest } = await held();
        await area.set({ [HELD]: rest });
        await database.secrets.delete(id);
      }),
    has: (id) => inTurn(() => isPresent(id)),
    requireOpen: () => inTurn(async () => void (await keyOf(await settledRow()))),
    state: () =>
      inTurn(async () => {
        // What cannot be carried out yet is told by the mode that is not the ordered one.
        const row = await settledRow().catch(() => modeRow());
        const isLocked = row.mode === "passphrase" && (await openLock(row)) === null;
        return { mode: row.mode, forced: await forced(), isLocked, idleMinutes: row.idleMinutes };
      }),
    change: (next) => inTurn(async () => keepIn(await modeRow(), next)),
    unlock: (passphrase) =>
      inTurn(async () => {
        const { mode, lock } = await modeRow();
        if (mode !== "passphrase" || lock === undefined) return;
        const salt = findBytes(lock.salt) ?? new Uint8Array();
        const { key, check } = await derivePassphrase(subtle, passphrase, salt, lock.iterations);
        if (check !== lock.check)
          throw new SecretsError(
            "wrong-passphrase",
            "This is not the passphrase. Nothing was lost; try again as often as you like.",
          );
        const open: OpenLock = { key: toBase64(key), salt: lock.salt, usedAt: now() };
        await area.set({ [OPEN]: open });
      }),
    lock: () => inTurn(() => area.remove(OPEN)),
    setIdle: (minutes) =>
      inTurn(async () => {
        const row = await modeRow();
        await database.settings.put({ key: MODE_ID, value: { ...row, idleMinutes: minutes } });
      }),
    touch: () =>
      inTurn(async () => {
        const row = await modeRow();
        const open = row.mode === "passphrase" ? await openLock(row) : null;
        if (open !== null && Math.abs(now() - open.usedAt) >= TOUCH_MS)
          await area.set({ [OPEN]: { ...open, usedAt: now() } });
      }),
    lockIfIdle: () =>
      inTurn(async () => {
        const row = await modeRow();
        const open = await openLock(row);
        if (open !== null) return open.usedAt + row.idleMinutes * 60_000;
        await area.remove(OPEN);
        return null;
      }),
    clear: () =>
      inTurn(async () => {
        await database.transaction("rw", database.settings, database.secrets, database.keys, async () => {
          await database.secrets.clear();
          await database.keys.delete(KEY_ID);
          await database.settings.delete(MODE_ID);
        });
        await area.remove([HELD, OPEN]);
      }),
  };
}
