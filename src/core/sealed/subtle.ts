export type Bytes = Uint8Array<ArrayBuffer>;
type KeyUse = "sign" | "verify" | "encrypt" | "decrypt" | "deriveBits";

/**
 * The part of WebCrypto that the core uses: it is handed in, since the core has no platform. `Key` is the
 * platform's own `CryptoKey`. Ed25519 is in Chromium from 137, Firefox from 129 and Node 24.
 */
export interface Subtle<Key = unknown> {
  digest(algorithm: "SHA-256", data: Bytes): Promise<ArrayBuffer>;
  importKey(
    format: "raw" | "pkcs8",
    data: Bytes,
    algorithm: "Ed25519" | "PBKDF2" | "AES-GCM",
    extractable: boolean,
    uses: KeyUse[],
  ): Promise<Key>;
  sign(algorithm: "Ed25519", key: Key, data: Bytes): Promise<ArrayBuffer>;
  verify(algorithm: "Ed25519", key: Key, signature: Bytes, data: Bytes): Promise<boolean>;
  deriveBits(
    algorithm: { name: "PBKDF2"; hash: "SHA-256"; salt: Bytes; iterations: number },
    key: Key,
    bits: number,
  ): Promise<ArrayBuffer>;
  encrypt(
    algorithm: { name: "AES-GCM"; iv: Bytes; additionalData: Bytes },
    key: Key,
    data: Bytes,
  ): Promise<ArrayBuffer>;
  decrypt(
    algorithm: { name: "AES-GCM"; iv: Bytes; additionalData: Bytes },
    key: Key,
    data: Bytes,
  ): Promise<ArrayBuffer>;
}

/** SHA-256 as 64 hex digits. */
export async function sha256Hex<Key>(subtle: Subtle<Key>, data: Bytes): Promise<string> {
  const digest = new Uint8Array(await subtle.digest("SHA-256", data));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
