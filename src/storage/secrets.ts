import type { Database } from "./database.ts";

const KEY_ID = "wrapping-key";

/**
 * Keeps a shop's secret in the extension's own IndexedDB, which no content script and no page can open,
 * encrypted with a key that cannot be exported. That guards against a hostile content script and a casual
 * look; it does not guard a stolen, unencrypted disk (facts on security, §5), and the options page says so.
 */
export interface Secrets {
  save(id: string, secret: string): Promise<void>;
  read(id: string): Promise<string | null>;
  forget(id: string): Promise<void>;
}

export function createSecrets(database: Database, crypto: Crypto): Secrets {
  async function wrappingKey(): Promise<CryptoKey> {
    const known = await database.keys.get(KEY_ID);
    if (known !== undefined) return known.key;
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    // Two first uses at once must not end with two keys: `add` fails for the second, which then takes the first's.
    try {
      await database.keys.add({ id: KEY_ID, key });
      return key;
    } catch (error) {
      const winner = await database.keys.get(KEY_ID);
      if (winner === undefined) throw error;
      return winner.key;
    }
  }

  return {
    async save(id, secret) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const cipher = await crypto.subtle.encrypt(
        { name: "AES-GCM", iv },
        await wrappingKey(),
        new TextEncoder().encode(secret),
      );
      await database.secrets.put({ id, iv, cipher });
    },
    async read(id) {
      const row = await database.secrets.get(id);
      if (row === undefined) return null;
      const plain = await crypto.subtle.decrypt(
        { name: "AES-GCM", iv: row.iv },
        await wrappingKey(),
        row.cipher,
      );
      return new TextDecoder().decode(plain);
    },
    async forget(id) {
      await database.secrets.delete(id);
    },
  };
}
