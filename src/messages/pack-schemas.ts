import "./jitless.ts";
import * as z from "zod/mini";
import type { Pack } from "../core/pack/schema.ts";
import { PACK_ID, SEMVER } from "../core/pack/version.ts";

/** 512 KB of UTF-8 and a byte order mark have at most so many UTF-16 units (pack-format.md). */
const SOURCE_UNITS = 512 * 1024 + 1;
/** What 512 KB of YAML can become once parsed: every default is spelt out, and so is every phrase's weight. */
const PACK_UNITS = 8_000_000;
const PACK_VALUES = 1_000_000;
/** The file's own limit is 12; a short notation may become a map. */
const PACK_DEPTH = 16;
/** More packs than anybody can keep an overview of. */
const PACKS = 200;

const packId = z.string().check(z.maxLength(64), z.regex(PACK_ID));
const digest = z.string().check(z.maxLength(64), z.regex(/^[0-9a-f]{64}$/));

/**
 * A pack as our own page's Worker parsed it. The strict parser does not fit into the background and has judged it
 * already; here only what could harm by its mere shape is kept out.
 */
const pack = z.custom<Pack>((value) => isPlain(value) && isPackLike(value) && isBounded(value));

/** What our own pages may ask about packs. */
export const packRequests = [
  z.strictObject({ type: z.literal("packs.list") }),
  z.strictObject({ type: z.literal("pack.read"), id: packId, digest: z.nullable(digest) }),
  z.strictObject({ type: z.literal("pack.versions"), id: packId }),
  z.strictObject({ type: z.literal("pack.first-seen"), id: packId }),
  z.strictObject({
    type: z.literal("pack.apply"),
    source: z.string().check(z.minLength(1), z.maxLength(SOURCE_UNITS)),
    pack,
    origin: z.enum(["file", "paste", "edited", "migrated", "managed", "channel"]),
    key: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
    expects: z.nullable(digest),
    testsFailed: z.int().check(z.nonnegative()),
    agreed: z
      .array(z.enum(["not-newer", "same-version", "failing-tests", "other-publisher"]))
      .check(z.maxLength(4)),
  }),
  z.strictObject({ type: z.literal("pack.rollback"), id: packId, digest, expects: digest }),
  z.strictObject({ type: z.literal("pack.enable"), id: packId, enabled: z.boolean() }),
  z.strictObject({ type: z.literal("pack.remove"), id: packId }),
  z.strictObject({ type: z.literal("packs.order"), ids: z.array(packId).check(z.maxLength(PACKS)) }),
  z.strictObject({ type: z.literal("packs.approvals") }),
] as const;

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Told without naming `Object`: a message may have been copied in from another realm.
  return prototype === null || (!Array.isArray(value) && Object.getPrototypeOf(prototype) === null);
}

function isPackLike({ id, version, name, language, playbooks }: Record<string, unknown>): boolean {
  return (
    typeof id === "string" &&
    PACK_ID.test(id) &&
    typeof version === "string" &&
    version.length <= 200 &&
    SEMVER.test(version) &&
    typeof name === "string" &&
    typeof language === "string" &&
    Array.isArray(playbooks)
  );
}

/** Plain data of bounded size and depth. Ends at the first excess, so that a flood costs no more than a pack. */
function isBounded(root: unknown): boolean {
  let units = 0;
  let values = 0;
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === "string") units += value.length;
    if (values + open.length > PACK_VALUES || units > PACK_UNITS) return false;
    if (typeof value !== "object" || value === null) {
      if (typeof value === "function" || typeof value === "symbol") return false;
      continue;
    }
    if (depth > PACK_DEPTH || (!Array.isArray(value) && !isPlain(value))) return false;
    for (const [key, inner] of Object.entries(value)) {
      units += key.length;
      open.push({ value: inner, depth: depth + 1 });
    }
  }
  return true;
}
