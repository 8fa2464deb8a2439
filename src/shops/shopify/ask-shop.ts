import { isShopHost } from "../../core/shop/shop-domain.ts";
import { type Answer, guardedFetch, TransportError } from "../../outbound/guarded-fetch.ts";

export interface ShopRequest {
  fetch: typeof fetch;
  /** The shop's own `*.myshopify.com` host. */
  domain: string;
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

/** POSTs to the shop's own Shopify host and nowhere else. Throws `TransportError`. */
export async function askShop({ domain, ...request }: ShopRequest): Promise<Answer> {
  if (!isShopHost(request.url, domain)) throw new TransportError("network");
  return guardedFetch({ ...request, host: domain });
}
