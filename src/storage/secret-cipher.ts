import type { WrappedSecret } from "./database.ts";

/** What a stored secret could not be had for, in words for whoever needs it now. */
export class SecretsError extends Error {
  override name = "SecretsError";
  readonly code: "locked" | "needs-passphrase" | "damaged" | "wrong-passphrase";
  constructor(code: SecretsError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** Encrypts one secret for its own place: moved to another's row it does not open. */
export async function wrap(
  crypto: Crypto,
  key: CryptoKey,
  id: string,
  secret: string,
): Promise<WrappedSecret> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const algorithm = { name: "AES-GCM", iv, additionalData: bytesOf(id) };
  return { id, iv, cipher: await crypto.subtle.encrypt(algorithm, key, bytesOf(secret)), bound: true };
}

/** Throws `SecretsError` when a row is not as it was written. */
export async function unwrap(crypto: Crypto, key: CryptoKey, row: WrappedSecret): Promise<string> {
  // Rows of earlier versions were not bound to their place.
  const place = row.bound === true ? { additionalData: bytesOf(row.id) } : {};
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: row.iv, ...place }, key, row.cipher);
    return new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    throw new SecretsError(
      "damaged",
      "What this browser keeps of the access was changed or damaged, so it was not used. Connect again under Connections.",
    );
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
