import type { WxtBrowser } from "wxt/browser";
import * as z from "zod/mini";
import { parseShopDomain } from "../core/shop/shop-domain.ts";
import type { ConnectionReport, Settings, ShopCredentials } from "../messages/protocol.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import { createSampleShop } from "../shops/sample/sample-shop.ts";
import { createAdminClient } from "../shops/shopify/admin-client.ts";
import { type AppData, createAppData } from "../shops/shopify/app-data.ts";
import { mintToken } from "../shops/shopify/client-credentials.ts";
import { createShopifyShop } from "../shops/shopify/shopify-shop.ts";
import type { Database } from "../storage/database.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { SessionArea } from "../storage/session.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";

/** What a missing permission of the shop costs the agent (facts on Shopify, §1, scopes). */
const SCOPE_COSTS: readonly { scope: string; costs: string }[] = [
  { scope: "read_orders", costs: "No order facts at all." },
  { scope: "read_all_orders", costs: "Orders older than 60 days are not found." },
  { scope: "read_customers", costs: "How many orders a customer has is unknown." },
  {
    scope: "read_merchant_managed_fulfillment_orders",
    costs:
      "Whether the warehouse is already picking is unknown: cancellations and address changes need a look.",
  },
  { scope: "read_returns", costs: "The state of a return is unknown." },
];

/** A token that was minted is renewed this long before it expires. */
const RENEW_BEFORE_MS = 5 * 60_000;

const credentials = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("token"), token: z.string() }),
  z.object({ kind: z.literal("client"), clientId: z.string(), clientSecret: z.string() }),
]);
/** In `storage.session`, with the shop's domain: a token that was minted. */
const TOKEN = "token:";
const held = z.object({ token: z.string(), expiresAt: z.number() });
type HeldToken = z.output<typeof held>;

export interface Shops {
  /** The shop that answers now, or null while none was chosen. */
  current(): Promise<Shop | null>;
  chooseSample(): Promise<Settings>;
  connect(domain: string, secret: ShopCredentials): Promise<ConnectionReport>;
  test(): Promise<ConnectionReport>;
  disconnect(): Promise<Settings>;
  /** Forgets what the shop's app was given for a day: with the access locked, nobody here may use it. */
  dropTokens(): Promise<void>;
  /** What the team's app keeps in the connected Shopify shop; null: none is connected. */
  appData(): Promise<{ shop: string; data: AppData } | null>;
  /** The connected Shopify shop with its access, for a file that needs a passphrase; null: none is connected. */
  access(): Promise<{ domain: string; secret: ShopCredentials } | null>;
}

export interface ShopsParts {
  browser: WxtBrowser;
  database: Database;
  secrets: Secrets;
  area: SessionArea;
  fetch: typeof fetch;
  now: () => Date;
}

/** A secret that cannot be had, as what it means for the shop. */
function shopErrorOf(error: unknown): unknown {
  if (!(error instanceof SecretsError)) return error;
  return new ShopError(error.code === "damaged" ? "not_connected" : "locked", error.message);
}

function failed(domain: string, error: unknown): ConnectionReport {
  const problem = error instanceof ShopError ? error.message : "The shop did not answer. Try again.";
  return { ok: false, domain, name: null, granted: [], missing: [], problem };
}

export function createShops(parts: ShopsParts): Shops {
  const { browser, database, secrets, area, now } = parts;
  const open = new Map<string, Shop>();
  const minting = new Map<string, Promise<string>>();

  async function secretOf(domain: string): Promise<ShopCredentials> {
    const text = await secrets.read(domain).catch((error: unknown) => {
      throw shopErrorOf(error);
    });
    if (text === null) {
      const { mode } = await secrets.state();
      throw new ShopError(
        "not_connected",
        mode === "session"
          ? "This browser keeps the shop’s access only until it closes. Connect the shop again under Connections, or use your set-up file again."
          : "The shop's access is not on this device. Ask your lead to connect it again.",
      );
    }
    return credentials.parse(JSON.parse(text));
  }

  /** `isRefused`: the shop did not take the token it was given last; an app of the merchant can have another. */
  async function token(domain: string, isRefused: boolean): Promise<string> {
    const secret = await secretOf(domain);
    if (secret.kind === "token") return secret.token;
    const key = TOKEN + domain;
    const known = held.safeParse((await area.get(key))[key]);
    if (!isRefused && known.success && isFresh(known.data)) return known.data.token;
    const running = minting.get(domain);
    if (running !== undefined) return running;
    const renewal = mint(domain, secret)
      .then(async (minted) => {
        await area.set({ [key]: minted });
        return minted.token;
      })
      .finally(() => minting.delete(domain));
    minting.set(domain, renewal);
    return renewal;
  }

  const isFresh = ({ expiresAt }: HeldToken) => expiresAt - now().getTime() > RENEW_BEFORE_MS;

  async function mint(domain: string, app: ShopCredentials & { kind: "client" }): Promise<HeldToken> {
    const { clientId, clientSecret } = app;
    const minted = await mintToken({ domain, clientId, clientSecret, fetch: parts.fetch, now });
    return { token: minted.token, expiresAt: Date.parse(minted.expiresAt) };
  }

  /** A shop that answers to credentials of which nothing is kept: whether they are any good is not known yet. */
  function unproven(domain: string, secret: ShopCredentials): { shop: Shop; minted: () => HeldToken | null } {
    let minted: HeldToken | null = null;
    const shop = createShopifyShop({
      domain,
      fetch: parts.fetch,
      now,
      async token(options) {
        if (secret.kind === "token") return secret.token;
        if (minted === null || options?.renew === true) minted = await mint(domain, secret);
        return minted.token;
      },
    });
    return { shop, minted: () => minted };
  }

  function shopify(domain: string): Shop {
    const known = open.get(domain);
    if (known !== undefined) return known;
    const shop = createShopifyShop({
      domain,
      fetch: parts.fetch,
      now,
      token: (options) => token(domain, options?.renew === true),
    });
    open.set(domain, shop);
    return shop;
  }

  async function report(domain: string, shop: Shop): Promise<ConnectionReport> {
    try {
      const health = await shop.health(AbortSignal.timeout(20_000));
      return {
        ok: health.ok,
        domain,
        name: health.name,
        granted: health.scopes,
        missing: SCOPE_COSTS.filter(({ scope }) => !health.scopes.includes(scope)),
        problem: health.problems[0]?.message ?? null,
        ...(health.protectedData && { protectedData: health.protectedData }),
        ...(health.limits && { limits: health.limits }),
        ...(health.apiVersion && { apiVersion: health.apiVersion }),
      };
    } catch (error) {
      return failed(domain, error);
    }
  }

  async function forget(domain: string): Promise<void> {
    await secrets.forget(domain);
    await area.remove(TOKEN + domain);
    open.delete(domain);
  }

  return {
    async current() {
      const { shop } = await readSettings(database);
      if (shop === null) return null;
      return shop.kind === "sample" ? createSampleShop({ now }) : shopify(shop.domain);
    },
    chooseSample: () => changeSettings(database, (settings) => ({ ...settings, shop: { kind: "sample" } })),
    async connect(text, secret) {
      const parsed = parseShopDomain(text);
      if (!parsed.ok)
        return { ok: false, domain: text, name: null, granted: [], missing: [], problem: parsed.reason };
      const { domain } = parsed;
      const allowed = await browser.permissions.contains({ origins: [`https://${domain}/*`] });
      if (!allowed) {
        const problem = `The browser was not allowed to talk to ${domain}. Press Connect again and accept its question.`;
        return { ok: false, domain, name: null, granted: [], missing: [], problem };
      }
      try {
        await secrets.requireOpen();
      } catch (error) {
        return failed(domain, shopErrorOf(error));
      }
      // Proved before anything changes: neither a wrong secret nor a worker's death costs the one that works.
      const { shop, minted } = unproven(domain, secret);
      const result = await report(domain, shop);
      if (!result.ok) return result;
      const key = TOKEN + domain;
      await area.remove(key);
      await secrets.save(domain, JSON.stringify(secret));
      const first = minted();
      if (first !== null) await area.set({ [key]: first });
      open.delete(domain);
      await changeSettings(database, (settings) => ({ ...settings, shop: { kind: "shopify", domain } }));
      return result;
    },
    async test() {
      const { shop } = await readSettings(database);
      if (shop?.kind === "shopify") return report(shop.domain, shopify(shop.domain));
      return {
        ok: shop !== null,
        domain: "",
        name: shop === null ? null : "Sample shop",
        granted: [],
        missing: [],
        problem: shop === null ? "No shop is connected." : null,
      };
    },
    async appData() {
      const { shop } = await readSettings(database);
      if (shop?.kind !== "shopify") return null;
      const { domain } = shop;
      const client = createAdminClient({
        domain,
        fetch: parts.fetch,
        now,
        token: (options) => token(domain, options?.renew === true),
      });
      return { shop: domain, data: createAppData(client, domain) };
    },
    async access() {
      const { shop } = await readSettings(database);
      return shop?.kind === "shopify" ? { domain: shop.domain, secret: await secretOf(shop.domain) } : null;
    },
    async dropTokens() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(TOKEN));
      if (keys.length > 0) await area.remove(keys);
    },
    async disconnect() {
      const { shop } = await readSettings(database);
      if (shop?.kind === "shopify") await forget(shop.domain);
      return changeSettings(database, (settings) => ({ ...settings, shop: null }));
    },
  };
}
