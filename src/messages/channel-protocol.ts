import type { KeyRotation } from "../core/channel/keys.ts";
import type { SeenManifest } from "../core/channel/verify.ts";
import type { TrackerKind } from "../core/order/trackers.ts";
import type { SealProblem } from "../core/sealed/sealed-file.ts";
import type { ShopRule } from "../core/shop/choose-shop.ts";
import type { PackConcern } from "./pack-protocol.ts";

/** A pack of the channel as people call it. */
export interface ChannelPack {
  id: string;
  name: string;
  version: string;
}

/** What came of the last look into the channel, as the options page tells it. */
export type ChannelReport =
  /** Everything that is published is here; `installed` came with that look. */
  | { kind: "done"; at: string; installed: ChannelPack[] }
  | { kind: "empty" | "unsupported" | "oversized" | "tampered"; at: string }
  /** Parts are missing: somebody publishes at this moment, or broke off. It is tried again by itself. */
  | { kind: "half-written"; at: string; pack: ChannelPack }
  /** Someone whom nobody here has said yes to. `pinned` null: nobody was asked before. */
  | { kind: "new-key"; at: string; key: string; pinned: string | null; packs: ChannelPack[] }
  /** Older than what was accepted; `hash` names the manifest that a yes would be for. */
  | { kind: "rolled-back"; at: string; hash: string; packs: ChannelPack[] }
  /** Packs that need a yes before they take the place of what is installed. */
  | {
      kind: "waiting";
      at: string;
      installed: ChannelPack[];
      packs: (ChannelPack & { needs: PackConcern[]; why: string })[];
    }
  /** Rightly signed, and yet it cannot be used here. */
  | { kind: "unusable"; at: string; pack: ChannelPack; why: string };

/** Where this browser stands with the team's channel in the shop that is connected. */
export interface ChannelState {
  /** Null: no Shopify shop is connected. */
  shop: string | null;
  /** Packs of the pinned key are installed by themselves. */
  following: boolean;
  /** The lead's public key that somebody here said yes to. */
  pinned: string | null;
  /** The last manifest that was followed to its end. */
  seen: SeenManifest | null;
  /** ISO instant at which the shop was last asked. */
  checkedAt: string | null;
  report: ChannelReport | null;
  /** The key that this browser publishes with; `backedUp`: a file of it was saved once. */
  own: { key: string; rotations: KeyRotation[]; backedUp: boolean } | null;
  /**
   * What browser policy says: shops to offer, which tickets belong to which (left out: people decide), and the one
   * key that is followed; null: people decide.
   */
  policy: { shops: string[]; shopRules?: ShopRule[]; teamKey: string | null };
}

export type ChannelRefused = { ok: false; problem: string };
/** Why a file that needs a passphrase was not taken; `form` also for fields that nobody here knows. */
export type FileProblem = SealProblem | "other-shop";
export type FileRefused = { ok: false; why: FileProblem };

/** What a set-up file holds, as far as people may see it. */
export interface SetupContent {
  /** Domains, the one that carries the team's channel first. */
  shops: string[];
  /** The browser has to be asked for these before the file can be used. */
  hosts: string[];
  trackers: TrackerKind[];
  /** Gmail mailboxes with the team's own addresses in each. */
  mailboxes: Record<string, { teamAddresses: string[] }>;
  /** The lead's packs are followed without a question. */
  follows: boolean;
  /** It says which tickets belong to which shop. */
  hasRules: boolean;
}

/** Panel zone → background, about the team's channel. */
export interface ChannelRequests {
  "channel.state": [Record<never, never>, ChannelState];
  /**
   * Asks the shop what the channel holds. Unless `force`, only for who follows it and only every quarter of an
   * hour; `asked` says whether.
   */
  "channel.look": [
    { force: boolean },
    { ok: true; asked: boolean; head: { value: string; digest: string } | null } | ChannelRefused,
  ];
  /** Values of a pack's parts, in order. */
  "channel.parts": [{ keys: string[] }, { ok: true; parts: (string | null)[] } | ChannelRefused];
  /** Writes parts and manifest at once. `expects`: mark of the manifest that was read; `keep`: parts still in use. */
  "channel.publish": [
    { parts: { key: string; value: string }[]; head: string; expects: string | null; keep: string[] },
    { ok: true; digest: string } | (ChannelRefused & { moved: boolean }),
  ];
  "channel.keep": [Partial<Pick<ChannelState, "following" | "pinned" | "seen" | "report">>, ChannelState];
  /** Makes this browser's key, or with `rotate` the one that follows it. */
  "channel.make-key": [{ rotate: boolean }, ChannelState];
  "channel.forget-key": [Record<never, never>, ChannelState];
  /** The signature of this browser's key, in base64. */
  "channel.sign": [{ text: string }, { ok: true; signature: string } | ChannelRefused];
  /** The key as a file that needs the passphrase. */
  "channel.export-key": [{ passphrase: string }, { ok: true; file: string } | ChannelRefused];
  "channel.import-key": [
    { file: string; passphrase: string },
    { ok: true; state: ChannelState } | FileRefused | ChannelRefused,
  ];
  /**
   * The shop's access, the team's key, and what else of this browser was chosen, as a file that needs the
   * passphrase: keys of trackers, Gmail mailboxes with the team's addresses.
   */
  "setup.export": [
    { passphrase: string; trackers?: TrackerKind[]; mailboxes?: string[] },
    { ok: true; file: string; shop: string } | ChannelRefused,
  ];
  /** What a set-up file would set. Changes nothing; no secret comes back. */
  "setup.look": [{ file: string; passphrase: string }, { ok: true; content: SetupContent } | FileRefused];
  /**
   * The page has asked for the hosts in the click. Nothing changes unless file and shop are right; `left` says what
   * else of the file could not be used.
   */
  "setup.import": [
    { file: string; passphrase: string },
    { ok: true; shop: string; left: string[] } | FileRefused | ChannelRefused,
  ];
}
