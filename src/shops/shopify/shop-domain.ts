/** A shop's domain as it may be asked for data, or why the text is none. */
export type ParsedDomain = { ok: true; domain: string } | { ok: false; reason: string };

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const PATH = "(?:/[a-z0-9/_.-]*)?";
const SHOP = new RegExp(`^(?:https?://)?(${LABEL})\\.myshopify\\.com${PATH}$`);
/** The address that a merchant sees in the admin: `admin.shopify.com/store/acme`. */
const ADMIN = new RegExp(`^(?:https?://)?admin\\.shopify\\.com/store/(${LABEL})${PATH}$`);

const HINT = "Write the shop's own address as Shopify gave it, for example acme.myshopify.com.";

/**
 * Reads what a lead types where the shop is asked for. Strict, because the access token goes wherever this
 * says: only one label under myshopify.com, ASCII, no port, no user, no trick with separators. The shop's
 * public domain (`shop.acme.com`) is refused: Shopify's interface does not live there.
 */
export function parseShopDomain(text: string): ParsedDomain {
  const typed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "").toLowerCase();
  if (typed === "") return { ok: false, reason: `No address was given. ${HINT}` };
  const handle = (SHOP.exec(typed) ?? ADMIN.exec(typed))?.[1];
  // Punycode would let a look-alike name pass for another; Shopify's handles are plain ASCII.
  if (handle === undefined || handle.startsWith("xn--") || typed.length > 300) {
    return { ok: false, reason: `This is not the address of a Shopify shop. ${HINT}` };
  }
  const domain = `${handle}.myshopify.com`;
  if (!isShopHost(`https://${domain}/`, domain)) {
    return { ok: false, reason: `This is not the address of a Shopify shop. ${HINT}` };
  }
  return { ok: true, domain };
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
