/** SHA-256 of a text's UTF-8 bytes, a byte order mark included, as 64 hex digits: the name of a pack's version. */
export async function digestOf(source: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
