import type { Bytes } from "./subtle.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, at) => [letter, at]));

/** Base64 for addresses (RFC 4648 §5), without padding: no store or form has a reason to change a letter of it. */
export function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (a << 16) | (b << 8) | c;
    const size = Math.min(3, bytes.length - at) + 1;
    for (let letter = 0; letter < size; letter++)
      letters.push(ALPHABET[(group >> (18 - 6 * letter)) & 63] ?? "");
  }
  return letters.join("");
}

/** Undefined for everything that `toBase64` does not write: one text for one sequence of bytes. */
export function findBytes(text: string): Bytes | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  // Bits that no byte holds must be zero, or several texts would mean the same.
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
