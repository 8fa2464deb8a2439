import { PACK_LIMITS } from "../pack/limits.ts";
import { PACK_ID, SEMVER } from "../pack/version.ts";
import { findBytes, toBase64 } from "../sealed/base64.ts";
import { utf8 } from "../sealed/subtle.ts";
import { isKey, type KeyRotation } from "./keys.ts";

/**
 * What the shop carries for a team: one signed manifest, and each pack's bytes in parts. A part is a metafield of
 * the type `multi_line_text_field`, which holds 65,536 bytes (shopify.dev, metafield limits; JSON's 128 KB is not
 * used because a shop may write JSON anew). All parts of a pack and the manifest go into one `metafieldsSet`, which
 * takes 25.
 */
export const CHANNEL_LIMITS = {
  /** Letters of one part: base64, a byte each. */
  partLetters: 64_000,
  packs: 12,
  rotations: 8,
  manifestLetters: 16_000,
  /** A pack's 512 KB in base64. */
  parts: Math.ceil((PACK_LIMITS.fileBytes * 4) / 3 / 64_000),
} as const;

/** One pack that the channel offers. */
export interface ChannelEntry {
  id: string;
  name: string;
  version: string;
  /** SHA-256 of the file's bytes, 64 hex digits. */
  sha256: string;
  bytes: number;
  parts: number;
}

export interface ChannelManifest {
  /** The shop that it was published in: the manifest of another shop is nobody's. */
  shop: string;
  /** Grows with every publication, across reinstallations too: no smaller than the second in which it was made. */
  sequence: number;
  /** ISO instant, by the clock of the lead's computer. */
  publishedAt: string;
  /** The publisher's public key, 32 bytes in base64. */
  key: string;
  rotations: KeyRotation[];
  packs: ChannelEntry[];
}

/** The signature is over the text before the last dot, byte for byte as it is stored. */
const FORMAT = "casekit-channel-1";

export function manifestHead(manifest: ChannelManifest): string {
  return `${FORMAT}.${toBase64(utf8(JSON.stringify(manifest)))}`;
}

/** Metafield key of one part; named after the content, so that no publication overwrites another's. */
export function partKey({ sha256 }: Pick<ChannelEntry, "sha256">, at: number): string {
  return `part-${sha256.slice(0, 32)}-${at}`;
}

export function partKeys(entry: ChannelEntry): string[] {
  return Array.from({ length: entry.parts }, (_, at) => partKey(entry, at));
}

export type ParsedManifest =
  | { ok: true; manifest: ChannelManifest; head: string; signature: string }
  /** `form`: nothing that Casekit writes. `too-new`: of a later Casekit. `too-large`: beyond the limits. */
  | { ok: false; why: "form" | "too-new" | "too-large" };

/** Reads a manifest's text without believing it. Never throws. */
export function parseManifest(text: string): ParsedManifest {
  if (text.length > CHANNEL_LIMITS.manifestLetters) return { ok: false, why: "too-large" };
  const [format = "", payload = "", signature = "", ...more] = text.split(".");
  if (format !== FORMAT)
    return { ok: false, why: /^casekit-channel-[1-9]\d{0,3}$/.test(format) ? "too-new" : "form" };
  const bytes = findBytes(payload);
  if (bytes === undefined || more.length > 0) return { ok: false, why: "form" };
  const value = readJson(bytes);
  if (!isManifest(value)) return { ok: false, why: "form" };
  const isTooLarge =
    value.packs.length > CHANNEL_LIMITS.packs ||
    value.rotations.length > CHANNEL_LIMITS.rotations ||
    value.packs.some(
      ({ bytes: size, parts }) => size > PACK_LIMITS.fileBytes || parts > CHANNEL_LIMITS.parts,
    );
  if (isTooLarge) return { ok: false, why: "too-large" };
  return { ok: true, manifest: value, head: `${format}.${payload}`, signature };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is ChannelManifest {
  return (
    hasExactly(value, ["shop", "sequence", "publishedAt", "key", "rotations", "packs"]) &&
    isText(value.shop, 300) &&
    isCount(value.sequence) &&
    isText(value.publishedAt, 40) &&
    isKey(value.key) &&
    Array.isArray(value.rotations) &&
    value.rotations.every(isRotation) &&
    Array.isArray(value.packs) &&
    value.packs.every(isEntry) &&
    new Set(value.packs.map(({ id }) => id)).size === value.packs.length
  );
}

function isEntry(value: unknown): value is ChannelEntry {
  return (
    hasExactly(value, ["id", "name", "version", "sha256", "bytes", "parts"]) &&
    isText(value.id, 64) &&
    PACK_ID.test(value.id) &&
    isText(value.name, 200) &&
    isText(value.version, 200) &&
    SEMVER.test(value.version) &&
    isText(value.sha256, 64) &&
    /^[0-9a-f]{64}$/.test(value.sha256) &&
    isCount(value.bytes) &&
    isCount(value.parts)
  );
}

function isRotation(value: unknown): value is KeyRotation {
  return (
    hasExactly(value, ["from", "to", "signature"]) &&
    isKey(value.from) &&
    isKey(value.to) &&
    isText(value.signature, 100)
  );
}

function isText(value: unknown, most: number): value is string {
  return typeof value === "string" && value.length <= most;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function hasExactly<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}
