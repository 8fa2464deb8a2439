import type { WxtBrowser } from "wxt/browser";
import * as z from "zod/mini";
import { chooseShop, type ShopChoice, type ShopRule, shopHintsOf } from "../core/shop/choose-shop.ts";
import { parseShopDomain } from "../core/shop/shop-domain.ts";
import type { ConnectionReport, Settings, ShopCredentials } from "../messages/protocol.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import { createSampleShop, type SampleShopParts } from "../shops/sample/sample-shop.ts";
import { type AdminClient, createAdminClient } from "../shops/shopify/admin-client.ts";
import { type AppData, createAppData } from "../shops/shopify/app-data.ts";
import { mintToken } from "../shops/shopify/client-credentials.ts";
import { createShopifyShop } from "../shops/shopify/shopify-shop.ts";
import type { Database } from "../storage/database.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { SessionArea, TicketRecord } from "../storage/session.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import { keep } from "./kept.ts";
import { onPolicyChange, readTeamPolicy } from "./team-policy.ts";

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

/** The shop that a ticket belongs to. */
export interface TicketShop {
  shop: Shop;
  /** Which of several connected shops it is, and why; null for the sample shop. */
  choice: ShopChoice | null;
  /** Domains of the other connected shops, the default first. */
  others: string[];
}

export interface Shops {
  /** The shop that answers for a ticket, by the rules and what the agent chose, or null while none is connected. */
  of(held: Pick<TicketRecord, "ticket" | "choices">): Promise<TicketShop | null>;
  /** Changes nothing while a shop is connected. */
  chooseSample(): Promise<Settings>;
  /** Adds a shop, or gives a connected one another secret. The first becomes the default. */
  connect(domain: string, secret: ShopCredentials): Promise<ConnectionReport>;
  /** All of them or none: answers what the first that failed said. */
  connectAll(list: readonly { domain: string; secret: ShopCredentials }[]): Promise<ConnectionReport>;
  test(domain: string): Promise<ConnectionReport>;
  /** Forgets the shop's access and its rules; the next one becomes the default. */
  disconnect(domain: string): Promise<Settings>;
  makeDefault(domain: string): Promise<Settings>;
  /** Rules about shops that are not connected are left out. */
  setRules(rules: readonly ShopRule[]): Promise<Settings>;
  /** Forgets what the shops' apps were given for a day: with the access locked, nobody here may use it. */
  dropTokens(): Promise<void>;
  /** What the team's app keeps in the shop that carries the team's channel; null: no Shopify shop is connected. */
  appData(): Promise<{ shop: string; data: AppData } | null>;
  /** A connected shop's access, for a file that needs a passphrase. Throws `ShopError` where it is not to be had. */
  access(domain: string): Promise<ShopCredentials>;
}

export interface ShopsParts {
  browser: WxtBrowser;
  database: Database;
  secrets: Secrets;
  area: SessionArea;
  fetch: typeof fetch;
  now: () => Date;
  sampleOrders: SampleShopParts["orders"];
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
  /** The administrator's rules; they take the place of those that people here have made. */
  const policy = keep(() => readTeamPolicy(browser));
  onPolicyChange(browser, () => policy.replace());
  const open = new Map<string, { shop: Shop; client: AdminClient }>();
  const sample = createSampleShop({ now, orders: parts.sampleOrders });
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

  /** Everything that asks one shop shares its client: the shop counts all of it together. */
  function shopify(domain: string): { shop: Shop; client: AdminClient } {
    const known = open.get(domain);
    if (known !== undefined) return known;
    const options = {
      domain,
      fetch: parts.fetch,
      now,
      token: (options?: { renew: boolean }) => token(domain, options?.renew === true),
    };
    const client = createAdminClient(options);
    const made = { client, shop: createShopifyShop({ ...options, client }) };
    open.set(domain, made);
    return made;
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

  /** What keeps the access that the shop answered to, or why there is nothing to keep. */
  async function prove(
    text: string,
    secret: ShopCredentials,
  ): Promise<ConnectionReport & { keep?: () => Promise<void> }> {
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
    const { shop, minted } = unproven(domain, secret);
    const keep = async () => {
      const key = TOKEN + domain;
      await area.remove(key);
      await secrets.save(domain, JSON.stringify(secret));
      const first = minted();
      if (first !== null) await area.set({ [key]: first });
      open.delete(domain);
      await changeSettings(database, (settings) => ({
        ...settings,
        shop: settings.shop?.kind === "shopify" ? settings.shop : { kind: "shopify", domain },
        shops: [...new Set([...settings.shops, domain])],
      }));
    };
    return { ...(await report(domain, shop)), keep };
  }

  async function connectAll(
    list: readonly { domain: string; secret: ShopCredentials }[],
  ): Promise<ConnectionReport> {
    // Proved before anything changes: neither a wrong secret nor a worker's death costs the ones that work.
    const proved = await Promise.all(list.map(({ domain, secret }) => prove(domain, secret)));
    const result = proved.find(({ ok }) => !ok) ?? proved[0];
    if (result === undefined) throw new Error("There is no shop to connect.");
    if (result.ok) for (const { keep } of proved) await keep?.();
    const { keep: _, ...answer } = result;
    return answer;
  }

  return {
    async of({ ticket, choices }) {
      const settings = await readSettings(database);
      if (settings.shop?.kind === "sample") return { shop: sample, choice: null, others: [] };
      const shops = defaultFirst(settings);
      // Reading a ticket's numbers takes time, and one shop needs none of them.
      const hints = shops.length > 1 ? shopHintsOf(ticket) : { account: "", brands: [], orders: [] };
      const rules = (shops.length > 1 && (await policy.get()).shopRules) || settings.shopRules;
      const choice = chooseShop(rules, shops, hints, choices.shop);
      if (choice === undefined) return null;
      const others = shops.filter((domain) => domain !== choice.shop);
      return { shop: shopify(choice.shop).shop, choice, others };
    },
    chooseSample: () =>
      changeSettings(database, (settings) =>
        settings.shops.length > 0 ? settings : { ...settings, shop: { kind: "sample" } },
      ),
    connect: (domain, secret) => connectAll([{ domain, secret }]),
    connectAll,
    async test(domain) {
      const { shops } = await readSettings(database);
      if (shops.includes(domain)) return report(domain, shopify(domain).shop);
      return failed(domain, new ShopError("not_connected", `${domain} is not connected.`));
    },
    async appData() {
      const { channelShop, shops } = await readSettings(database);
      const domain = shops.find((each) => each === channelShop) ?? shops[0];
      return domain === undefined
        ? null
        : { shop: domain, data: createAppData(shopify(domain).client, domain) };
    },
    access: secretOf,
    async dropTokens() {
      const keys = Object.keys(await area.get(null)).filter((key) => key.startsWith(TOKEN));
      if (keys.length > 0) await area.remove(keys);
    },
    async disconnect(domain) {
      await forget(domain);
      return changeSettings(database, (settings) => withoutShop(settings, domain));
    },
    makeDefault: (domain) =>
      changeSettings(database, (settings) =>
        settings.shops.includes(domain) ? { ...settings, shop: { kind: "shopify", domain } } : settings,
      ),
    setRules: (rules) =>
      changeSettings(database, (settings) => ({
        ...settings,
        shopRules: rules.filter(({ shop }) => settings.shops.includes(shop)),
      })),
  };
}

/** The connected shops as `chooseShop` takes them. */
function defaultFirst({ shop, shops }: Settings): string[] {
  if (shop?.kind !== "shopify") return shops;
  return [shop.domain, ...shops.filter((domain) => domain !== shop.domain)];
}

function withoutShop(settings: Settings, domain: string): Settings {
  const shops = settings.shops.filter((each) => each !== domain);
  const [next] = shops;
  const isDefault = settings.shop?.kind === "shopify" && settings.shop.domain === domain;
  return {
    ...settings,
    shop: !isDefault ? settings.shop : next === undefined ? null : { kind: "shopify", domain: next },
    shops,
    shopRules: settings.shopRules.filter(({ shop }) => shop !== domain),
    channelShop: settings.channelShop === domain ? null : settings.channelShop,
  };
}
