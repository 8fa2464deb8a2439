const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NONE = 255;
const VALUES = new Uint8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value++) VALUES[ALPHABET.charCodeAt(value)] = value;

/** Bytes as base64 with padding; the core has no platform to ask for it. */
export function writeBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const sign = (shift: number) => ALPHABET[(three >> shift) & 63] ?? "";
    groups.push(sign(18) + sign(12) + (left > 1 ? sign(6) : "=") + (left > 2 ? sign(0) : "="));
  }
  return groups.join("");
}

/** The bytes of a base64 text, or undefined when it is none. Padding must be there, white space must not. */
export function readBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let filled = 0;
  let gathered = 0;
  for (let at = 0; at < text.length; at++) {
    const value = at >= text.length - padding ? 0 : (VALUES[text.charCodeAt(at)] ?? NONE);
    if (value === NONE) return undefined;
    gathered = (gathered << 6) | value;
    if (at % 4 !== 3) continue;
    // Writing behind the end of a typed array does nothing: that is where the padding goes.
    bytes[filled++] = gathered >> 16;
    bytes[filled++] = gathered >> 8;
    bytes[filled++] = gathered;
    gathered = 0;
  }
  return bytes;
}
