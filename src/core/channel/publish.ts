import { toBase64 } from "../sealed/base64.ts";
import { type Subtle, sha256Hex, utf8 } from "../sealed/subtle.ts";
import type { KeyRotation } from "./keys.ts";
import {
  CHANNEL_LIMITS,
  type ChannelEntry,
  type ChannelManifest,
  manifestHead,
  partKey,
} from "./manifest.ts";

/** A pack's file, ready to be stored. */
export interface CutPack {
  entry: ChannelEntry;
  parts: { key: string; value: string }[];
}

/** Cuts a pack's text, byte order mark included, into parts that a metafield holds. */
export async function cutPack<Key>(
  { id, name, version, source }: { id: string; name: string; version: string; source: string },
  subtle: Subtle<Key>,
): Promise<CutPack> {
  const bytes = utf8(source);
  const sha256 = await sha256Hex(subtle, bytes);
  const letters = toBase64(bytes);
  const { partLetters } = CHANNEL_LIMITS;
  const parts = Array.from({ length: Math.ceil(letters.length / partLetters) }, (_, at) => ({
    key: partKey({ sha256 }, at),
    value: letters.slice(at * partLetters, (at + 1) * partLetters),
  }));
  const entry = { id, name: name.slice(0, 200), version, sha256, bytes: bytes.length, parts: parts.length };
  return { entry, parts };
}

/** The manifest that follows `before`: with this pack in place of its earlier version, the others as they were. */
export function nextManifest(
  before: ChannelManifest | null,
  entry: ChannelEntry | null,
  { shop, key, rotations, now }: { shop: string; key: string; rotations: readonly KeyRotation[]; now: Date },
): ChannelManifest {
  const others = (before?.packs ?? []).filter(({ id }) => id !== entry?.id);
  return {
    shop,
    sequence: Math.max((before?.sequence ?? 0) + 1, Math.floor(now.getTime() / 1000)),
    publishedAt: now.toISOString(),
    key,
    rotations: rotations.slice(-CHANNEL_LIMITS.rotations),
    packs: entry === null ? others : [...others, entry],
  };
}

/** The text that is stored. `sign` is given what the signature is over, and answers it in base64. */
export async function signManifest(
  manifest: ChannelManifest,
  sign: (text: string) => Promise<string>,
): Promise<string> {
  const head = manifestHead(manifest);
  return `${head}.${await sign(head)}`;
}
