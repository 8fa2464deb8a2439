import type { Database } from "./database.ts";

/** A year of weekly reviews and the same month a year ago; what is older helps nobody. */
const KEEP_DAYS = 400;
const DAY_MS = 86_400_000;

/** Forgets activity that is older than the longest comparison anybody makes. Returns how many rows went. */
export async function tidyActivity(database: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEEP_DAYS * DAY_MS).toISOString();
  return database.activity.where("at").below(before).delete();
}
