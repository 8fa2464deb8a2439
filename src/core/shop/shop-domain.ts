/** A shop's domain as it may be asked for data, or why the text is none, in words for who typed it. */
export type ParsedDomain = { ok: true; domain: string } | { ok: false; reason: string };

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
/** What stands behind the host in a copied address; nothing of it is used. */
const REST = "(?:/[a-z0-9/_.-]*(?:[?#][a-z0-9/_.=&%+,:?#~-]*)?)?";
const SHOP = new RegExp(`^(?:https://)?(${LABEL})\\.myshopify\\.com${REST}$`);
/** The address that a merchant sees in the admin: `admin.shopify.com/store/acme`. */
const ADMIN = new RegExp(`^(?:https://)?admin\\.shopify\\.com/store/(${LABEL})${REST}$`);
/** The shop's name alone, as Shopify shows it in the admin's addresses. */
const NAME = new RegExp(`^(${LABEL})$`);
/** Names that mean a machine or a network wherever a name is resolved (RFC 6761): no shop is called so. */
const SPECIAL_NAMES: ReadonlySet<string> = new Set(["localhost", "local", "invalid", "internal", "onion"]);

const MAX_CHARACTERS = 300;
const HINT = "Write the shop's own address as Shopify gave it, for example acme.myshopify.com.";

/**
 * Reads what a lead types where the shop is asked for: its address, its name, or an address of its admin.
 * Strict, because the browser is asked for this host and the access token goes there: only one label under
 * myshopify.com, ASCII, no port, no user, no trick with separators. The shop's public domain
 * (`shop.acme.com`) is refused: Shopify's interface does not live there.
 */
export function parseShopDomain(text: string): ParsedDomain {
  const typed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (typed === "") return { ok: false, reason: `No address was given. ${HINT}` };
  const name = findShopName(typed);
  if (name === undefined || !isShopHost(`https://${name}.myshopify.com/`, `${name}.myshopify.com`)) {
    return { ok: false, reason: `This is not the address of a Shopify shop. ${HINT}` };
  }
  return { ok: true, domain: `${name}.myshopify.com` };
}

/** The same for a form that only asks whether there is one yet. */
export function findShopDomain(text: string): string | undefined {
  const parsed = parseShopDomain(text);
  return parsed.ok ? parsed.domain : undefined;
}

function findShopName(typed: string): string | undefined {
  // ASCII before anything is lower-cased: the Kelvin sign becomes a k, and a look-alike passes for the shop.
  if (typed.length > MAX_CHARACTERS || !/^[\x21-\x7e]+$/.test(typed)) return undefined;
  const address = typed.toLowerCase();
  const name = (ADMIN.exec(address) ?? SHOP.exec(address) ?? NAME.exec(address))?.[1];
  // Punycode would let a look-alike name pass for another; Shopify's handles are plain ASCII.
  if (name === undefined || name.startsWith("xn--") || SPECIAL_NAMES.has(name)) return undefined;
  return name;
}

/** Whether a URL leads to exactly that shop over TLS: asked again right before a token is sent. */
export function isShopHost(url: string, domain: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  return (
    protocol === "https:" &&
    hostname === domain &&
    hostname.endsWith(".myshopify.com") &&
    port === "" &&
    username === "" &&
    password === ""
  );
}
