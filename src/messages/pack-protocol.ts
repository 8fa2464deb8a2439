import type { FirstSeen } from "../core/pack/approval.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { Done } from "./protocol.ts";

/** How a version of a pack came in. */
export type PackOrigin =
  | "starter"
  | "file"
  | "paste"
  | "edited"
  | "migrated"
  | "managed"
  | "channel"
  | "rollback";

/**
 * What needs a deliberate yes after the diff: a version that is not newer, the same version with other content,
 * a pack whose own tests fail, a pack that browser policy or another publisher brought before.
 */
export type PackConcern = "not-newer" | "same-version" | "failing-tests" | "other-publisher";

/** One installed pack as the options page lists it; the list is in order of precedence. */
export interface PackSummary {
  id: string;
  name: string;
  version: string;
  language: string;
  about: string | null;
  /** SHA-256 of the source's bytes, 64 hex digits: which version stands. */
  digest: string;
  enabled: boolean;
  origin: PackOrigin;
  /** ISO instant; null for the starter pack that came with Casekit and was never changed. */
  importedAt: string | null;
  playbooks: number;
  replies: number;
  /** Texts by what holds of them today; `changed`: approved once, but not in these words. */
  approvals: { approved: number; due: number; changed: number; draft: number; retired: number };
  /** How many versions can be gone back to, this one included. */
  versions: number;
  /** Casekit came with a newer starter while the team's own version of it stands: that one's version. */
  newerStarter?: string;
  /** Casekit carries a pack of this id: it can be changed and switched off, but not removed. */
  bundled?: true;
}

export interface PackVersion {
  digest: string;
  version: string;
  importedAt: string | null;
  origin: PackOrigin;
  /** The one that is in use. */
  current: boolean;
  /** Failing tests when it was applied. */
  testsFailed: number;
}

/** One text of an installed pack with what holds of its approval, for the lead's list. */
export interface ApprovalRow {
  pack: string;
  playbook: string;
  playbookTitle: string;
  reply: string;
  replyTitle: string;
  language: string;
  /** `due`: approved, but past `review_by`; `changed`: approved by and on, yet not these words. */
  state: "draft" | "approved" | "due" | "changed" | "retired";
  by: string | null;
  on: string | null;
  reviewBy: string | null;
  /** Insertions in the last 90 days on this device. */
  uses: number;
  /** Days since the approval; null where there is none. */
  ageDays: number | null;
}

/** A pack that browser policy orders and that an extension page has to read, since the background has no parser. */
export interface ManagedPack {
  source: string;
  digest: string;
}

/** What browser policy says about packs (`public/managed-schema.json`). */
export interface PackPolicy {
  /** Only packs from browser policy may be installed or changed. */
  locked: boolean;
  /** Orders that are not carried out yet; each is read, judged and applied by the next of our pages that opens. */
  pending: ManagedPack[];
  /** Ids of packs that policy installed: they cannot be removed, disabled or edited here. */
  managed: string[];
}

/** A version to put in the place of what is installed. Both forms of the pack come from our own page's Worker. */
export interface PackOffer {
  /** The file's text with its byte order mark if it has one: encoded as UTF-8 it is the file, byte for byte. */
  source: string;
  /** What the strict parser made of it. Judged by our page in a Worker; kept so that suggesting never parses. */
  pack: Pack;
  origin: "file" | "paste" | "edited" | "migrated" | "managed" | "channel";
  /** With `channel`: the public key that signed it, in base64. */
  key?: string;
  /** Digest of the version that the diff was made against; null: none was installed. Another one stands: refused. */
  expects: string | null;
  testsFailed: number;
  /** The concerns that the lead said yes to. */
  agreed: PackConcern[];
}

export type PackApplied =
  /** `dropped`: versions that the bounded history let go for this one, oldest first; left out when none. */
  | { ok: true; summary: PackSummary; dropped?: string[] }
  /** `needs`: concerns without a yes. `moved`: somebody applied another version meanwhile; make the diff again. */
  | { ok: false; problem: string; needs: PackConcern[]; moved: boolean };

/** Panel zone → background, about packs. */
export interface PackRequests {
  "packs.list": [Record<never, never>, { packs: PackSummary[]; policy: PackPolicy }];
  /** One version's source; `digest` null: the current one. Source null: the starter, which our pages carry. */
  "pack.read": [
    { id: string; digest: string | null },
    { source: string | null; version: PackVersion | null },
  ];
  "pack.versions": [{ id: string }, { versions: PackVersion[] }];
  /** For which words each approval of this pack was given: what a diff needs to say what stays approved. */
  "pack.first-seen": [{ id: string }, { seen: FirstSeen[] }];
  "pack.apply": [PackOffer, PackApplied];
  "pack.rollback": [{ id: string; digest: string; expects: string }, PackApplied];
  "pack.enable": [{ id: string; enabled: boolean }, Done];
  "pack.remove": [{ id: string }, Done];
  /** All installed ids, first has precedence. */
  "packs.order": [{ ids: string[] }, Done];
  "packs.approvals": [Record<never, never>, { rows: ApprovalRow[] }];
}
