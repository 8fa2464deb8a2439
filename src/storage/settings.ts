import * as z from "zod/mini";
import { TRACKER_KINDS } from "../core/order/trackers.ts";
import type { Settings } from "../messages/protocol.ts";
import { shopRules } from "../messages/shop-rules.ts";
import type { Database } from "./database.ts";

const KEY = "settings";

const DEFAULTS: Settings = {
  agentName: null,
  shop: null,
  shops: [],
  shopRules: [],
  channelShop: null,
  gmail: {},
  trackers: [],
  welcomeDone: false,
};

const stored = z.object({
  agentName: z.catch(z.nullable(z.string()), null),
  shop: z.catch(
    z.nullable(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("sample") }),
        z.object({ kind: z.literal("shopify"), domain: z.string() }),
      ]),
    ),
    null,
  ),
  shops: z.catch(z.array(z.string()), []),
  shopRules: z.catch(shopRules, []),
  channelShop: z.catch(z.nullable(z.string()), null),
  gmail: z.catch(z.record(z.string(), z.object({ teamAddresses: z.array(z.string()) })), {}),
  trackers: z.catch(z.array(z.enum(TRACKER_KINDS)), []),
  welcomeDone: z.catch(z.boolean(), false),
});

/** Settings as stored; a field that cannot be read is its default, and is not written back for that. */
export async function readSettings(database: Database): Promise<Settings> {
  const row = await database.settings.get(KEY);
  const parsed = stored.safeParse(row?.value);
  if (!parsed.success) return DEFAULTS;
  const { data } = parsed;
  // Settings of the time when there could only be one shop hold no list. The default is always in it, and there is one.
  const shop = data.shop?.kind === "shopify" ? data.shop.domain : undefined;
  const shops = shop === undefined || data.shops.includes(shop) ? data.shops : [shop, ...data.shops];
  const [first] = shops;
  const isChosen = shop !== undefined || first === undefined;
  return { ...data, shops, shop: isChosen ? data.shop : { kind: "shopify", domain: first } };
}

/** Reads, changes and writes in one transaction, so that two changes at once cannot lose each other. */
export async function changeSettings(
  database: Database,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  return database.transaction("rw", database.settings, async () => {
    const next = change(await readSettings(database));
    await database.settings.put({ key: KEY, value: next });
    return next;
  });
}
