import { findBytes, toBase64 } from "../sealed/base64.ts";
import { type Subtle, utf8 } from "../sealed/subtle.ts";

/*
 * What a lead's key is and says, apart from manifests: the background holds the key and reads none.
 */

/** The holder of the key `from` says that `to` speaks for the team from now on. Keys and signature in base64. */
export interface KeyRotation {
  from: string;
  to: string;
  signature: string;
}

/** What a rotation's signature is over. */
export function rotationText(shop: string, from: string, to: string): string {
  return `casekit-rotation-1.${shop}.${from}.${to}`;
}

/** 32 bytes in base64. */
export function isKey(value: unknown): value is string {
  return typeof value === "string" && value.length === 43 && findBytes(value) !== undefined;
}

/** Makes a signature in base64 with a private key of WebCrypto. */
export async function signText<Key>(subtle: Subtle<Key>, privateKey: Key, text: string): Promise<string> {
  return toBase64(new Uint8Array(await subtle.sign("Ed25519", privateKey, utf8(text))));
}
