import * as z from "zod/mini";
import { TransportError } from "../../outbound/guarded-fetch.ts";
import { ShopError } from "../contract.ts";
import { askShop } from "./ask-shop.ts";
import { badAnswer, statusError, transportError } from "./error-texts.ts";

export interface MintOptions {
  /** Checked by `parseShopDomain`. */
  domain: string;
  clientId: string;
  clientSecret: string;
  fetch: typeof fetch;
  now: () => Date;
  signal?: AbortSignal;
}

export interface MintedToken {
  token: string;
  /** ISO 8601; Shopify gives 24 hours and no way to renew but to ask again. */
  expiresAt: string;
  scopes: string[];
}

const grant = z.object({
  access_token: z.string().check(z.minLength(10), z.maxLength(500)),
  scope: z.catch(z.string().check(z.maxLength(10_000)), ""),
  expires_in: z.catch(z.number().check(z.positive(), z.maximum(1_000_000)), 86_399),
});

/**
 * Asks the shop for an access token with the merchant's own Dev Dashboard app (client-credentials grant).
 * Works only where app and shop belong to the same organisation. Throws `ShopError`; no message ever holds the
 * secret or the token.
 */
export async function mintToken(options: MintOptions): Promise<MintedToken> {
  const { domain, now } = options;
  const signal = options.signal ?? new AbortController().signal;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: options.clientId,
    client_secret: options.clientSecret,
  });
  const answer = await askShop({
    fetch: options.fetch,
    domain,
    url: `https://${domain}/admin/oauth/access_token`,
    headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/json" },
    body: form.toString(),
    signal,
  }).catch((error: unknown) => {
    throw error instanceof TransportError ? transportError(error, domain) : error;
  });
  if (answer.status !== 200) throw refusal(answer.text, domain) ?? statusError(answer, domain, 5_000);
  const parsed = grant.safeParse(parseJson(answer.text));
  if (!parsed.success) throw badAnswer(domain);
  return {
    token: parsed.data.access_token,
    expiresAt: new Date(now().getTime() + parsed.data.expires_in * 1_000).toISOString(),
    scopes: parsed.data.scope.split(/[\s,]+/).filter((scope) => scope !== ""),
  };
}

/** Shopify answers a refused grant with a page whose title names the reason. */
function refusal(text: string, domain: string): ShopError | null {
  const said = text.slice(0, 20_000);
  if (/shop_not_permitted/.test(said)) {
    return new ShopError(
      "unauthorised",
      `Shopify does not give this app access to ${domain}. Check client id and secret; app and shop must belong to the same organisation in the Dev Dashboard.`,
    );
  }
  if (/app_not_installed/.test(said)) {
    return new ShopError(
      "unauthorised",
      `The app is not installed in ${domain}. Install it from the Dev Dashboard (app, Home, Install), then connect again.`,
    );
  }
  if (/invalid_client|invalid_request|client_secret|application_cannot_be_found/.test(said)) {
    return new ShopError(
      "unauthorised",
      "Shopify does not know this client id and secret. Copy both again from the app's settings in the Dev Dashboard.",
    );
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
