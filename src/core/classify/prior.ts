/**
 * The shipped prior: what a text resembles when no phrase is there word for word. Hashed words and pieces of words,
 * linear, one byte per number, trained on the built-in lexicons' own phrases (`npm run train`), so it speaks their languages and
 * holds nobody's tickets. It only fills the places among the best three that no phrase speaks for; it never decides.
 * docs/evaluation.md says what it adds on sources that it was not made from.
 */
import { type Intent, isIntent } from "../pack/intents.ts";
import { readBase64 } from "./base64.ts";
import type { Features } from "./features.ts";

/** Fewer than the team's weights have: four times as many give nothing more. */
export const PRIOR_BUCKETS = 4096;
export const PRIOR_VERSION = 1;
/** The largest byte. */
export const LARGEST = 127;
/** Below these log-odds of the likeliest, likeness is chance: nonsense and other scripts reach 1.5. */
const LIKELY_FROM = 1.8;

/** The prior as it is stored: JSON. */
export interface StoredPrior {
  version: number;
  /** The intents in their order, and for each what the byte 127 stands for. */
  scales: Readonly<Record<string, number>>;
  /** Base64 of `PRIOR_BUCKETS` × intents signed bytes, bucket by bucket. */
  data: string;
}

/** The prior ready to use. */
export interface Prior {
  intents: readonly Intent[];
  scales: readonly number[];
  levels: Int8Array;
}

/** Where one of the features' buckets is in the prior. */
export const priorBucket = (bucket: number): number => bucket & (PRIOR_BUCKETS - 1);

function oddsOf({ intents, scales, levels }: Prior, { buckets, values }: Features): number[] {
  const sums = new Float64Array(intents.length);
  for (let at = 0; at < buckets.length; at++) {
    const from = priorBucket(buckets[at] ?? 0) * intents.length;
    const value = values[at] ?? 0;
    for (let number = 0; number < intents.length; number++) {
      sums[number] = (sums[number] ?? 0) + (levels[from + number] ?? 0) * value;
    }
  }
  return Array.from(sums, (sum, number) => (sum * (scales[number] ?? 0)) / LARGEST);
}

/** All of its intents, likeliest first; none when the text holds too little that it knows. */
export function rankByPrior(prior: Prior, features: Features): Intent[] {
  const odds = oddsOf(prior, features);
  if (Math.max(...odds) < LIKELY_FROM) return [];
  return prior.intents
    .map((intent, number) => ({ intent, odd: odds[number] ?? 0 }))
    .sort((a, b) => b.odd - a.odd)
    .map(({ intent }) => intent);
}

/** Reads the stored prior; undefined when it is of another version or damaged: then common types fill the places. */
export function parsePrior({ version, scales, data }: StoredPrior): Prior | undefined {
  const intents = Object.keys(scales).filter(isIntent);
  if (version !== PRIOR_VERSION || intents.length !== Object.keys(scales).length) return undefined;
  const bytes = readBase64(data);
  if (bytes === undefined || bytes.length !== PRIOR_BUCKETS * intents.length) return undefined;
  return { intents, scales: Object.values(scales), levels: new Int8Array(bytes.buffer) };
}
