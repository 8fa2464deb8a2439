import * as z from "zod/mini";
import { TRACKER_KINDS } from "../core/order/trackers.ts";
import type { Settings } from "../messages/protocol.ts";
import type { Database } from "./database.ts";

const KEY = "settings";

const DEFAULTS: Settings = { agentName: null, shop: null, gmail: {}, trackers: [], welcomeDone: false };

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
  gmail: z.catch(z.record(z.string(), z.object({ teamAddresses: z.array(z.string()) })), {}),
  trackers: z.catch(z.array(z.enum(TRACKER_KINDS)), []),
  welcomeDone: z.catch(z.boolean(), false),
});

/** Settings as stored; a field that cannot be read is its default, and is not written back for that. */
export async function readSettings(database: Database): Promise<Settings> {
  const row = await database.settings.get(KEY);
  const parsed = stored.safeParse(row?.value);
  return parsed.success ? parsed.data : DEFAULTS;
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
