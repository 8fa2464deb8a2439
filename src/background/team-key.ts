import * as z from "zod/mini";
import { isKey, type KeyRotation, rotationText, signText } from "../core/channel/keys.ts";
import { findBytes, toBase64 } from "../core/sealed/base64.ts";
import { openSealed, seal } from "../core/sealed/sealed-file.ts";
import type { Bytes, Subtle } from "../core/sealed/subtle.ts";
import type { FileProblem } from "../messages/channel-protocol.ts";
import { readTeamKey, type TeamKeyRow, writeTeamKey } from "../storage/channel-rows.ts";
import type { Database } from "../storage/database.ts";
import type { Secrets } from "../storage/secrets.ts";

/**
 * The key that a lead publishes with, one for each shop. Its private half lies among the secrets, wrapped as the
 * shop's access is, is imported for each signature so that it cannot be exported again, and leaves this browser
 * only in a file that needs a passphrase.
 */
export interface TeamKeys {
  own(shop: string): Promise<TeamKeyRow | null>;
  make(shop: string, rotate: boolean): Promise<void>;
  forget(shop: string): Promise<void>;
  /** Null: this browser has no key. */
  sign(shop: string, text: string): Promise<string | null>;
  exportFile(shop: string, passphrase: string): Promise<string | null>;
  importFile(shop: string, file: string, passphrase: string): Promise<FileProblem | null>;
}

const SUBTLE = crypto.subtle as unknown as Subtle<CryptoKey>;

export const fillRandom = (bytes: Bytes): Bytes => crypto.getRandomValues(bytes);

const text = (max: number) => z.string().check(z.maxLength(max));
const backup = z.strictObject({
  key: z.string().check(z.refine(isKey)),
  private: text(200),
  rotations: z
    .array(
      z.strictObject({
        from: z.string().check(z.refine(isKey)),
        to: z.string().check(z.refine(isKey)),
        signature: text(100),
      }),
    )
    .check(z.maxLength(100)),
});

export function createTeamKeys(database: Database, secrets: Secrets): TeamKeys {
  const secretId = (shop: string) => `team-key:${shop}`;

  async function privateKey(shop: string): Promise<CryptoKey | null> {
    const wrapped = await secrets.read(secretId(shop));
    return wrapped === null ? null : importPrivate(wrapped);
  }

  async function keep(shop: string, wrapped: string, row: TeamKeyRow): Promise<void> {
    await secrets.save(secretId(shop), wrapped);
    await writeTeamKey(database, shop, row);
  }

  return {
    own: (shop) => readTeamKey(database, shop),

    async make(shop, rotate) {
      const before = await readTeamKey(database, shop);
      const old = await privateKey(shop);
      if (before !== null && old !== null && !rotate) return;
      const made = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as CryptoKeyPair;
      const key = toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", made.publicKey)));
      const wrapped = toBase64(new Uint8Array(await crypto.subtle.exportKey("pkcs8", made.privateKey)));
      const rotations: KeyRotation[] = [];
      if (before !== null && old !== null) {
        const signature = await signText(SUBTLE, old, rotationText(shop, before.key, key));
        rotations.push(...before.rotations, { from: before.key, to: key, signature });
      }
      await keep(shop, wrapped, { key, rotations, backedUp: false });
    },

    async forget(shop) {
      await secrets.forget(secretId(shop));
      await writeTeamKey(database, shop, null);
    },

    async sign(shop, toSign) {
      const key = await privateKey(shop);
      return key === null ? null : signText(SUBTLE, key, toSign);
    },

    async exportFile(shop, passphrase) {
      const [row, wrapped] = [await readTeamKey(database, shop), await secrets.read(secretId(shop))];
      if (row === null || wrapped === null) return null;
      const content = JSON.stringify({ key: row.key, private: wrapped, rotations: row.rotations });
      const file = await seal({ kind: "team-key", shop, text: content, passphrase }, SUBTLE, fillRandom);
      await writeTeamKey(database, shop, { ...row, backedUp: true });
      return file;
    },

    async importFile(shop, file, passphrase) {
      const opened = await openSealed(file, { kind: "team-key", passphrase }, SUBTLE);
      if (!opened.ok) return opened.why;
      if (opened.shop !== shop) return "other-shop";
      const parsed = backup.safeParse(parseJson(opened.text));
      if (!parsed.success) return "form";
      const { key, rotations, private: wrapped } = parsed.data;
      if (!(await belongTogether(key, wrapped))) return "form";
      await keep(shop, wrapped, { key, rotations, backedUp: true });
      return null;
    },
  };
}

/** Not extractable: what signs cannot be read out again. */
async function importPrivate(wrapped: string): Promise<CryptoKey> {
  const bytes = findBytes(wrapped) ?? new Uint8Array();
  return crypto.subtle.importKey("pkcs8", bytes, "Ed25519", false, ["sign"]);
}

async function belongTogether(key: string, wrapped: string): Promise<boolean> {
  try {
    const probe = new TextEncoder().encode("casekit");
    const signature = await crypto.subtle.sign("Ed25519", await importPrivate(wrapped), probe);
    const publicKey = await crypto.subtle.importKey(
      "raw",
      findBytes(key) ?? new Uint8Array(),
      "Ed25519",
      false,
      ["verify"],
    );
    return await crypto.subtle.verify("Ed25519", publicKey, signature, probe);
  } catch {
    return false;
  }
}

export function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
