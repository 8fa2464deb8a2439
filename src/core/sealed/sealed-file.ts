import { findBytes, toBase64 } from "./base64.ts";
import { derivePassphrase, ITERATIONS, importSealingKey } from "./passphrase.ts";
import { type Bytes, type Subtle, utf8 } from "./subtle.ts";

/** More would only keep a computer busy. */
const MOST_ITERATIONS = 10 * ITERATIONS;
/** No file of ours comes near. */
const MOST_LETTERS = 64_000;
const VERSION = 1;

export type SealedKind = "set-up" | "team-key";

/** A file whose content needs a passphrase. What stands in the open is guarded against changes all the same. */
interface SealedFile {
  casekit: SealedKind;
  version: number;
  /** The shop that it is about: a browser asks for its permission before anything may be awaited. */
  shop: string;
  iterations: number;
  salt: string;
  /** Tells a wrong passphrase from a changed file; as hard to guess from as the content itself. */
  check: string;
  iv: string;
  sealed: string;
}
const FIELDS: readonly (keyof SealedFile)[] = [
  "casekit",
  "version",
  "shop",
  "iterations",
  "salt",
  "check",
  "iv",
  "sealed",
];

export type SealProblem = "form" | "other-kind" | "too-old" | "too-new" | "passphrase" | "changed";
export type Opened = { ok: true; text: string; shop: string } | { ok: false; why: SealProblem };

/** Reads what stands in the open, which nothing has proved yet. Never throws. */
export function parseSealed(
  text: string,
  kind: SealedKind,
): { ok: true; file: SealedFile } | { ok: false; why: SealProblem } {
  const value = text.length > MOST_LETTERS ? undefined : readJson(text);
  if (typeof value !== "object" || value === null || !("casekit" in value)) return { ok: false, why: "form" };
  const file = value as Partial<Record<keyof SealedFile, unknown>>;
  if (file.casekit !== kind) return { ok: false, why: isKind(file.casekit) ? "other-kind" : "form" };
  if (!Number.isSafeInteger(file.version)) return { ok: false, why: "form" };
  if (file.version !== VERSION)
    return { ok: false, why: (file.version as number) > VERSION ? "too-new" : "too-old" };
  const isWhole =
    Object.keys(value).length === FIELDS.length &&
    FIELDS.every((field) => Object.hasOwn(value, field)) &&
    [file.shop, file.salt, file.check, file.iv, file.sealed].every((each) => typeof each === "string") &&
    Number.isSafeInteger(file.iterations) &&
    (file.iterations as number) >= ITERATIONS &&
    (file.iterations as number) <= MOST_ITERATIONS;
  return isWhole ? { ok: true, file: file as SealedFile } : { ok: false, why: "form" };
}

/** Seals a text with a passphrase: PBKDF2-SHA256, then AES-GCM. `random` fills an array with random bytes. */
export async function seal<Key>(
  { kind, shop, text, passphrase }: { kind: SealedKind; shop: string; text: string; passphrase: string },
  subtle: Subtle<Key>,
  random: (bytes: Bytes) => Bytes,
): Promise<string> {
  const salt = random(new Uint8Array(16));
  const iv = random(new Uint8Array(12));
  const { key, check } = await derive(subtle, passphrase, salt, ITERATIONS);
  const open = {
    casekit: kind,
    version: VERSION,
    shop,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    check,
    iv: toBase64(iv),
  };
  const additionalData = utf8(JSON.stringify(open));
  const sealed = await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, utf8(text));
  return `${JSON.stringify({ ...open, sealed: toBase64(new Uint8Array(sealed)) }, null, 2)}\n`;
}

/** Opens what `seal` made. Nothing of the content is told unless all of it is right. Never throws. */
export async function openSealed<Key>(
  text: string,
  { kind, passphrase }: { kind: SealedKind; passphrase: string },
  subtle: Subtle<Key>,
): Promise<Opened> {
  const parsed = parseSealed(text, kind);
  if (!parsed.ok) return parsed;
  const { casekit, version, shop, iterations, check, ...rest } = parsed.file;
  const [salt, iv, cipher] = [rest.salt, rest.iv, rest.sealed].map(findBytes);
  if (salt?.length !== 16 || iv?.length !== 12 || cipher === undefined) return { ok: false, why: "form" };
  const derived = await derive(subtle, passphrase, salt, iterations);
  if (derived.check !== check) return { ok: false, why: "passphrase" };
  const open = { casekit, version, shop, iterations, salt: rest.salt, check, iv: rest.iv };
  try {
    const additionalData = utf8(JSON.stringify(open));
    const plain = await subtle.decrypt({ name: "AES-GCM", iv, additionalData }, derived.key, cipher);
    return {
      ok: true,
      text: new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(plain)),
      shop,
    };
  } catch {
    return { ok: false, why: "changed" };
  }
}

async function derive<Key>(
  subtle: Subtle<Key>,
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<{ key: Key; check: string }> {
  const { key, check } = await derivePassphrase(subtle, passphrase, salt, iterations);
  return { key: await importSealingKey(subtle, key), check };
}

function isKind(value: unknown): boolean {
  return value === "set-up" || value === "team-key";
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
