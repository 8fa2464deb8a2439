import type { Pack } from "../core/pack/schema.ts";
import type { PackOrigin } from "../messages/pack-protocol.ts";

/**
 * Who brought a pack: whoever sits at this device, browser policy, or the lead whose key signed it in the team's
 * channel. What comes from somebody else than the version before needs a deliberate yes.
 */
export type Publisher = "hand" | "policy" | `key:${string}`;

/** Which version of a pack is in use. */
export interface InstalledRow {
  packId: string;
  /** Null: the starter as this Casekit carries it, whatever its version. */
  digest: string | null;
  enabled: boolean;
  /** Smaller has precedence. */
  position: number;
  /** How the version that is in use came to be in use. */
  origin: PackOrigin;
  /** The starter that Casekit carried when this version of it was chosen; null for any other pack. */
  besideStarter: string | null;
}

/** One version that came in. The starter as Casekit carries it is never stored. */
export interface StoredVersion {
  packId: string;
  /** SHA-256 of the source's bytes. */
  digest: string;
  version: string;
  /** Grows with every version of a pack: the clock of the device may go back. */
  seq: number;
  /** ISO instant of its first import. */
  importedAt: string;
  origin: PackOrigin;
  publisher: Publisher;
  /** Failing tests when it was applied. */
  testsFailed: number;
}

/** What a version says; apart from `StoredVersion` so that a list of versions reads no texts. */
export interface PackContent {
  packId: string;
  digest: string;
  source: string;
  /** As parsed at import, tests included: a worker that starts again parses nothing. */
  pack: Pack;
  /** `approvalHash` of the texts that say what was approved. */
  approvedHashes: string[];
}

/** The words for which an approval was first seen. Never changed, and kept when its pack is removed. */
export interface SeenApproval {
  packId: string;
  /** `textKey` */
  text: string;
  by: string;
  on: string;
  /** `approvalHash` */
  hash: string;
  /** ISO instant */
  seenAt: string;
}
