import { findBytes } from "../sealed/base64.ts";
import { type Bytes, type Subtle, sha256Hex, utf8 } from "../sealed/subtle.ts";
import { rotationText } from "./keys.ts";
import { CHANNEL_LIMITS, type ChannelEntry, type ChannelManifest, parseManifest } from "./manifest.ts";

/** The last manifest that was accepted on this device. */
export interface SeenManifest {
  sequence: number;
  /** SHA-256 of its text. */
  hash: string;
}

/** What is known on this device before a manifest comes. */
export interface ChannelTrust {
  shop: string;
  /** The public key whose packs are accepted without a question; null: nobody was asked yet. */
  pinned: string | null;
  seen: SeenManifest | null;
}

/** What a manifest is worth. Only `ok` may lead to an installation without a person's yes. */
export type ChannelVerdict =
  /** Nothing was published yet, or it was taken away. */
  | { kind: "empty" }
  /** Made by a later Casekit. */
  | { kind: "unsupported" }
  | { kind: "oversized" }
  /** Not what its signer signed, or signed for another shop. */
  | { kind: "tampered" }
  /** Rightly signed by a key that nobody here has said yes to; `pinned` null: the first one ever. */
  | { kind: "new-key"; manifest: ChannelManifest; hash: string; pinned: string | null }
  /** Rightly signed, but older than what was accepted before, or another one under the same number. */
  | { kind: "rolled-back"; manifest: ChannelManifest; hash: string; seen: SeenManifest }
  /** The very manifest that was accepted last. */
  | { kind: "same"; manifest: ChannelManifest; hash: string }
  /** `rotatedFrom`: the pinned key, where it has signed that this one follows it. */
  | { kind: "ok"; manifest: ChannelManifest; hash: string; rotatedFrom: string | null };

/** Judges a manifest's text; null: the shop has none. Never throws. */
export async function verifyManifest<Key>(
  text: string | null,
  trust: ChannelTrust,
  subtle: Subtle<Key>,
): Promise<ChannelVerdict> {
  if (text === null) return { kind: "empty" };
  const parsed = parseManifest(text);
  if (!parsed.ok) {
    const kinds = { form: "tampered", "too-new": "unsupported", "too-large": "oversized" } as const;
    return { kind: kinds[parsed.why] };
  }
  const { manifest, head, signature } = parsed;
  const isSigned = await isSignedBy(subtle, manifest.key, signature, head);
  if (!isSigned || manifest.shop !== trust.shop) return { kind: "tampered" };
  const hash = await sha256Hex(subtle, utf8(text));
  const { pinned, seen } = trust;
  const isPinned = pinned === manifest.key;
  if (!isPinned && (pinned === null || !(await isRotatedFrom(subtle, pinned, manifest))))
    return { kind: "new-key", manifest, hash, pinned };
  if (seen?.hash === hash) return { kind: "same", manifest, hash };
  if (seen !== null && manifest.sequence <= seen.sequence)
    return { kind: "rolled-back", manifest, hash, seen };
  return { kind: "ok", manifest, hash, rotatedFrom: isPinned ? null : pinned };
}

/** Whether signed rotations lead from the pinned key to the manifest's. */
async function isRotatedFrom<Key>(
  subtle: Subtle<Key>,
  pinned: string,
  { shop, key, rotations }: ChannelManifest,
): Promise<boolean> {
  let at = pinned;
  // Each key hands on once; a circle ends with the list.
  for (const { from, to, signature } of rotations) {
    if (from !== at) continue;
    if (!(await isSignedBy(subtle, from, signature, rotationText(shop, from, to)))) return false;
    at = to;
    if (at === key) return true;
  }
  return false;
}

async function isSignedBy<Key>(
  subtle: Subtle<Key>,
  publicKey: string,
  signature: string,
  text: string,
): Promise<boolean> {
  const key = findBytes(publicKey);
  const signed = findBytes(signature);
  if (key?.length !== 32 || signed?.length !== 64) return false;
  try {
    const imported = await subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return await subtle.verify("Ed25519", imported, signed, utf8(text));
  } catch {
    // Not every 32 bytes are a key.
    return false;
  }
}

export type PackBytes =
  | { kind: "ok"; bytes: Bytes }
  /** A part is missing or cut: somebody is publishing, or a publication broke off. */
  | { kind: "half-written" }
  | { kind: "oversized" }
  /** All there, and not the bytes that were signed. */
  | { kind: "tampered" };

/** Puts a pack together from its parts, in order; null: the shop has no such part. */
export async function joinParts<Key>(
  entry: ChannelEntry,
  parts: readonly (string | null)[],
  subtle: Subtle<Key>,
): Promise<PackBytes> {
  if (parts.some((part) => part !== null && part.length > CHANNEL_LIMITS.partLetters))
    return { kind: "oversized" };
  if (parts.length !== entry.parts || parts.includes(null)) return { kind: "half-written" };
  const letters = parts.join("");
  const wanted = Math.ceil((entry.bytes * 4) / 3);
  if (letters.length !== wanted) return { kind: letters.length < wanted ? "half-written" : "oversized" };
  const bytes = findBytes(letters);
  if (bytes === undefined) return { kind: "tampered" };
  return (await sha256Hex(subtle, bytes)) === entry.sha256 ? { kind: "ok", bytes } : { kind: "tampered" };
}
