import type { Database } from "./database.ts";
import type { StoredVersion } from "./pack-rows.ts";

/** Versions of one pack that are kept: a change a day for a month of working days. */
const MOST_VERSIONS = 20;

/**
 * Lets the oldest versions of a pack go that are beyond the bound and not among `keep` (digests). Answers which,
 * oldest first. Runs within the caller's transaction.
 */
export async function tidyHistory(
  database: Database,
  packId: string,
  keep: ReadonlySet<string>,
): Promise<StoredVersion[]> {
  const { packVersions, packContents } = database;
  const stored = await packVersions.where("packId").equals(packId).toArray();
  const excess = Math.max(0, stored.length - MOST_VERSIONS);
  const dropped = stored
    .filter(({ digest }) => !keep.has(digest))
    .sort((a, b) => a.seq - b.seq)
    .slice(0, excess);
  const keys = dropped.map(({ digest }): [string, string] => [packId, digest]);
  await packVersions.bulkDelete(keys);
  await packContents.bulkDelete(keys);
  return dropped;
}
