import { toBase64 } from "./base64.ts";
import { type Bytes, type Subtle, utf8 } from "./subtle.ts";

/** Work that each guess at a passphrase costs (facts on security, §5). */
export const ITERATIONS = 600_000;

/**
 * Two blocks of PBKDF2-SHA256: one is the key (32 bytes), the other tells whether the passphrase is right
 * (base64). Guessing from `check` costs as much as from what the key encrypts.
 */
export async function derivePassphrase<Key>(
  subtle: Subtle<Key>,
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<{ key: Bytes; check: string }> {
  // Typed on another keyboard or system, the same letters may come in another form.
  const words = utf8(passphrase.normalize("NFKC").trim());
  const base = await subtle.importKey("raw", words, "PBKDF2", false, ["deriveBits"]);
  const bits = await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, base, 512);
  return { key: new Uint8Array(bits, 0, 32), check: toBase64(new Uint8Array(bits, 32, 12)) };
}

/** A key that encrypts and decrypts with AES-GCM and cannot be exported. */
export function importSealingKey<Key>(subtle: Subtle<Key>, key: Bytes): Promise<Key> {
  return subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}
