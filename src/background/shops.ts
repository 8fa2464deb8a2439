import type { WxtBrowser } from "wxt/browser";
import { chooseShop, type ShopChoice, type ShopRule, shopHintsOf } from "../core/shop/choose-shop.ts";
import { parseShopDomain } from "../core/shop/shop-domain.ts";
import type { ConnectionReport, Settings, ShopCredentials } from "../messages/protocol.ts";
import { type Shop, ShopError } from "../shops/contract.ts";
import { createSampleShop, type SampleShopParts } from "../shops/sample/sample-shop.ts";
import { type AdminClient, createAdminClient } from "../shops/shopify/admin-client.ts";
import { type AppData, createAppData } from "../shops/shopify/app-data.ts";
import { createShopifyShop } from "../shops/shopify/shopify-shop.ts";
import type { Database } from "../storage/database.ts";
import type { Secrets } from "../storage/secrets.ts";
import type { SessionArea, TicketRecord } from "../storage/session.ts";
import { changeSettings, readSettings } from "../storage/settings.ts";
import { keep } from "./kept.ts";
import { createShopAccess, type HeldToken, shopErrorOf } from "./shop-access.ts";
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
  { scope: "read_returns", costs: "The state of a return or an exchange is unknown." },
  {
    scope: "read_shopify_payments_disputes",
    costs: "When the answer to a dispute is due stands only in Shopify’s admin.",
  },
  { scope: "read_draft_orders", costs: "A draft that a customer names by its number is not found." },
];

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

function failed(domain: string, error: unknown): ConnectionReport {
  const problem = error instanceof ShopError ? error.message : "The shop did not answer. Try again.";
  return { ok: false, domain, name: null, granted: [], missing: [], problem };
}

export function createShops(parts: ShopsParts): Shops {
  const { browser, database, secrets, now } = parts;
  /** The administrator's rules; they take the place of those that people here have made. */
  const policy = keep(() => readTeamPolicy(browser));
  onPolicyChange(browser, () => policy.replace());
  const open = new Map<string, { shop: Shop; client: AdminClient }>();
  const sample = createSampleShop({ now, orders: parts.sampleOrders });
  const { mint, ...access } = createShopAccess(parts);

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
      token: (options?: { renew: boolean }) => access.token(domain, options?.renew === true),
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
      await access.save(domain, secret, minted());
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
    access: access.secretOf,
    dropTokens: access.dropTokens,
    async disconnect(domain) {
      await access.forget(domain);
      open.delete(domain);
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
