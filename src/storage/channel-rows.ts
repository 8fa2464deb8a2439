import type { KeyRotation } from "../core/channel/keys.ts";
import type { ChannelState } from "../messages/channel-protocol.ts";
import type { Database } from "./database.ts";

/** What is remembered of one shop's channel. */
export type ChannelRow = Pick<ChannelState, "following" | "pinned" | "seen" | "checkedAt" | "report">;

/** The public half of the key that this browser publishes with; the private half is among the secrets. */
export interface TeamKeyRow {
  key: string;
  rotations: KeyRotation[];
  backedUp: boolean;
}

export const NO_CHANNEL: ChannelRow = {
  following: false,
  pinned: null,
  seen: null,
  checkedAt: null,
  report: null,
};

export async function readChannel(database: Database, shop: string): Promise<ChannelRow> {
  const row = await database.settings.get(`channel:${shop}`);
  return { ...NO_CHANNEL, ...(row?.value as Partial<ChannelRow> | undefined) };
}

/** Reads, changes and writes in one transaction: two panels at once lose nothing of each other's. */
export async function changeChannel(
  database: Database,
  shop: string,
  change: (row: ChannelRow) => ChannelRow,
): Promise<ChannelRow> {
  return database.transaction("rw", database.settings, async () => {
    const next = change(await readChannel(database, shop));
    await database.settings.put({ key: `channel:${shop}`, value: next });
    return next;
  });
}

export async function readTeamKey(database: Database, shop: string): Promise<TeamKeyRow | null> {
  return ((await database.settings.get(`team-key:${shop}`))?.value as TeamKeyRow | undefined) ?? null;
}

export async function writeTeamKey(database: Database, shop: string, row: TeamKeyRow | null): Promise<void> {
  const key = `team-key:${shop}`;
  if (row === null) await database.settings.delete(key);
  else await database.settings.put({ key, value: row });
}

/** Whether a set-up file brought the shop's access into this browser: then it is not this browser's to hand on. */
export async function isFromFile(database: Database, shop: string): Promise<boolean> {
  return (await database.settings.get(`from-file:${shop}`)) !== undefined;
}

export async function markFromFile(database: Database, shop: string, fromFile: boolean): Promise<void> {
  const key = `from-file:${shop}`;
  if (fromFile) await database.settings.put({ key, value: true });
  else await database.settings.delete(key);
}
