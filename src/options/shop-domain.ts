const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const REST = "(?:/[a-z0-9/_.-]*)?";
const SHOP = new RegExp(`^(?:https://)?(${LABEL})(?:\\.myshopify\\.com${REST})?$`);
const ADMIN = new RegExp(`^(?:https://)?admin\\.shopify\\.com/store/(${LABEL})${REST}$`);

/**
 * The shop's own `*.myshopify.com` host in what an agent pasted (its name, its host, an address of the shop or
 * of its admin), or undefined. This decides which host the browser is asked for, so it is as strict as the
 * shop's own check, which decides where the token goes: one ASCII label, no port, no user, no look-alike.
 */
export function findShopDomain(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const name = (ADMIN.exec(typed) ?? SHOP.exec(typed))?.[1];
  return name === undefined || name.startsWith("xn--") ? undefined : `${name}.myshopify.com`;
}
