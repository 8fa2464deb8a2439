/** A shop's domain as people call it: `acme-uk`. Other titles stay as they are. */
export function shortShop(domain: string): string {
  return domain.replace(/\.myshopify\.com$/, "");
}
