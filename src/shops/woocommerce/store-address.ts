/** Where a WooCommerce store answers: `host` alone, and the folder that WordPress lives in (`""` or `/shop`). */
export interface StoreAddress {
  host: string;
  folder: string;
}

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const ADDRESS = new RegExp(`^(?:https://)?((?:${LABEL}\\.)+[a-z]{2,24})((?:/[a-z0-9_-]{1,60}){0,3})/?$`);

/**
 * Reads a store's address. The keys go wherever this says: TLS only, a plain ASCII host with a name (no IP
 * address, no punycode), no port, no user. Undefined for everything else.
 */
export function findStoreAddress(text: string): StoreAddress | undefined {
  const typed = text.trim();
  if (typed.length > 300 || !/^[\x21-\x7e]+$/.test(typed)) return undefined;
  const [, host = "", folder = ""] = ADDRESS.exec(typed.toLowerCase()) ?? [];
  if (host === "" || host.split(".").some((label) => label.startsWith("xn--"))) return undefined;
  if (/\.(local|localhost|internal|invalid|onion|test)$/.test(host)) return undefined;
  return { host, folder };
}
