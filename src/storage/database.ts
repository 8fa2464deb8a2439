import type { EntityTable, Table } from "dexie";
// Written for the browsers that we run in: an eighth smaller than the main entry, which still serves old ones.
import Dexie from "dexie/dist/modern/dexie.mjs";
import type { InstalledRow, PackContent, SeenApproval, StoredVersion } from "./pack-rows.ts";

/**
 * What happened on a ticket: the raw material of repeat contacts and the weekly review. Never ticket text,
 * never an address: the customer is a keyed hash that means nothing on another device.
 */
export interface Activity {
  /** Made by the browser; absent before it is stored. */
  seq?: number;
  at: string;
  kind: "suggested" | "corrected" | "inserted" | "refused" | "unknown" | "copied" | "undone" | "handed-over";
  /** `ticketKey` of the ticket. */
  ticket: string;
  customer: string | null;
  order: string | null;
  /** The shop that the order is of; left out by earlier versions, which knew one shop. */
  shop?: string | null;
  intent: string | null;
  /** What Casekit suggested, and what the agent took. */
  suggested: string | null;
  playbook: string | null;
  reply: string | null;
  pack: { id: string; version: string } | null;
  /** Milliseconds from showing to the act; null where nothing was shown before. */
  took: number | null;
  insertionId: string | null;
}

interface Setting {
  key: string;
  value: unknown;
}

/** A secret, encrypted (`secrets.ts` says with what). */
export interface WrappedSecret {
  /** A shop’s domain, `tracker:KIND` or `team-key:DOMAIN`. */
  id: string;
  iv: Uint8Array<ArrayBuffer>;
  cipher: ArrayBuffer;
  /** Encrypted for this id alone. Left out in rows of earlier versions. */
  bound?: true;
}

interface StoredKey {
  id: string;
  key: CryptoKey;
}

/** The team's own weights, whole: plain data without a word of any ticket (core/classify/team-weights.ts). */
interface StoredTeamWeights {
  id: "team";
  weights: unknown;
}

export type Database = Dexie & {
  teamWeights: EntityTable<StoredTeamWeights, "id">;
  activity: EntityTable<Activity, "seq">;
  settings: EntityTable<Setting, "key">;
  secrets: EntityTable<WrappedSecret, "id">;
  keys: EntityTable<StoredKey, "id">;
  installedPacks: EntityTable<InstalledRow, "packId">;
  packVersions: Table<StoredVersion, PackKey>;
  packContents: Table<PackContent, PackKey>;
  approvals: Table<SeenApproval, [packId: string, text: string, by: string, on: string]>;
};

type PackKey = [packId: string, digest: string];

/** Opens the one database. A later version closes this connection so that an update is never blocked. */
export function openDatabase(name = "casekit"): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    activity: "++seq, at, ticket, customer, order, insertionId",
    settings: "key",
    secrets: "id",
    keys: "id",
  });
  database.version(2).stores({
    installedPacks: "packId",
    packVersions: "[packId+digest], packId, digest",
    packContents: "[packId+digest], packId",
    approvals: "[packId+text+by+on]",
  });
  database.version(3).stores({ teamWeights: "id" });
  database.on("versionchange", () => {
    database.close();
    // Handled: the library need not complain about it.
    return false;
  });
  return database;
}
