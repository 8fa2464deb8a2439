/**
 * The shipped prior: what a text resembles, whether or not a phrase is there word for word. Hashed words and pieces of
 * words, linear, half a byte per number, trained on the built-in lexicons' own phrases and on tickets that we wrote for it
 * (`npm run train`), so it speaks their languages and holds nobody's tickets. It orders what a ticket could be; it never makes
 * a suggestion sure by itself. docs/evaluation.md says what it adds on tickets that it was not made from.
 */
import { type Intent, isIntent } from "../pack/intents.ts";
import { readBase64 } from "./base64.ts";
import { BUCKETS, type Features } from "./features.ts";

/** As many as the features have: with a quarter of them five to eight points of a hundred are lost. */
export const PRIOR_BUCKETS = BUCKETS;
export const PRIOR_VERSION = 2;
/** The largest level that half a byte holds; finer ones change nothing that can be measured. */
export const LARGEST = 7;
/** Below these log-odds of the likeliest, likeness is chance: nonsense and other languages reach 2.0. */
const LIKELY_FROM = 2.1;

/** The prior as it is stored: JSON. */
export interface StoredPrior {
  version: number;
  /** The intents in their order, and for each what the level 7 stands for. */
  scales: Readonly<Record<string, number>>;
  /** Base64 of `PRIOR_BUCKETS` × intents signed half bytes, bucket by bucket, of each pair the first one low. */
  data: string;
}

/** The prior ready to use. */
export interface Prior {
  intents: readonly Intent[];
  scales: readonly number[];
  levels: Int8Array;
}

function oddsOf({ intents, scales, levels }: Prior, { buckets, values }: Features): number[] {
  const sums = new Float64Array(intents.length);
  for (let at = 0; at < buckets.length; at++) {
    const from = (buckets[at] ?? 0) * intents.length;
    const value = values[at] ?? 0;
    for (let number = 0; number < intents.length; number++) {
      sums[number] = (sums[number] ?? 0) + (levels[from + number] ?? 0) * value;
    }
  }
  return Array.from(sums, (sum, number) => (sum * (scales[number] ?? 0)) / LARGEST);
}

/** How likely each intent is by the prior alone, 0 … 1; nothing when the text holds too little that it knows. */
export function likenesses(prior: Prior, features: Features): Map<Intent, number> {
  const odds = oddsOf(prior, features);
  const highest = Math.max(...odds);
  if (highest < LIKELY_FROM) return new Map();
  const shares = odds.map((odd) => Math.exp(odd - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return new Map(prior.intents.map((intent, number) => [intent, (shares[number] ?? 0) / total]));
}

/** Reads the stored prior; undefined when it is of another version or damaged: then common types fill the places. */
export function parsePrior({ version, scales, data }: StoredPrior): Prior | undefined {
  const intents = Object.keys(scales).filter(isIntent);
  if (version !== PRIOR_VERSION || intents.length !== Object.keys(scales).length) return undefined;
  const bytes = readBase64(data);
  if (bytes === undefined || bytes.length !== Math.ceil((PRIOR_BUCKETS * intents.length) / 2))
    return undefined;
  return {
    intents,
    scales: Object.values(scales),
    levels: unpackLevels(bytes, PRIOR_BUCKETS * intents.length),
  };
}

/** Two levels, -8 … 7, in each byte. */
export function packLevels(levels: Int8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(levels.length / 2));
  for (let at = 0; at < levels.length; at++) {
    const byte = at >> 1;
    bytes[byte] = (bytes[byte] ?? 0) | (((levels[at] ?? 0) & 15) << ((at & 1) * 4));
  }
  return bytes;
}

function unpackLevels(bytes: Uint8Array, count: number): Int8Array {
  const levels = new Int8Array(count);
  // Up and down again: the sign of half a byte fills the rest.
  for (let at = 0; at < count; at++) levels[at] = ((bytes[at >> 1] ?? 0) << (at & 1 ? 24 : 28)) >> 28;
  return levels;
}
