import type { Token, TokenisedText } from "./normalise.ts";

/** Number of buckets that words and letters are hashed into: 2^12 loses two points, 2^16 gains none (docs/evaluation.md). */
export const BUCKETS = 16_384;
/** Enough of a text to learn from; what a long ticket asks for stands at its beginning or its end. */
const WORDS_READ = 400;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** Beginnings of the hashes, so that a word, a pair and a piece of a word of the same letters differ. */
const WORD_SEED = 0x811c9dc5;
const PAIR_SEED = 0x01234567;
const GRAM_SEED = 0x5bd1e995;
const BOUNDARY = 0x5f;
const SPACE = 0x20;
/** Of longer ones (pasted keys, hostile texts) the beginning is read. */
const LONGEST_WORD = 40;

/** A text as the learner sees it: hashed words, pairs of words and pieces of words. */
export interface Features {
  /** Bucket numbers, each once, in the order in which the text names them. */
  buckets: Int32Array;
  /** How often the text names each. */
  counts: Int32Array;
  /** Value per bucket; the squares sum up to 1. Empty texts have no features. */
  values: Float32Array;
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bucketOf(hash: number): number {
  let spread = hash ^ (hash >>> 15);
  spread = Math.imul(spread, 0x2c1b3c6d);
  spread ^= spread >>> 13;
  return spread & (BUCKETS - 1);
}

function hashWord(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** The words that are read: all of a usual text, beginning and end of a very long one. */
export function wordsRead({ tokens }: TokenisedText): Token[] {
  if (tokens.length <= WORDS_READ) return tokens;
  return [...tokens.slice(0, WORDS_READ / 2), ...tokens.slice(-WORDS_READ / 2)];
}

/** Every bucket that a word stands for by itself, as `readFeatures` counts them. */
export function wordBuckets(word: string): number[] {
  const buckets = [bucketOf(hashWord(word, WORD_SEED))];
  // Numbers of orders and the like are one word each: their pieces say nothing.
  if (word.startsWith("#")) return buckets;
  const length = Math.min(word.length, LONGEST_WORD) + 2;
  for (let from = 0; from <= length - SHORTEST_GRAM; from++) {
    let hash = GRAM_SEED;
    const end = Math.min(length, from + LONGEST_GRAM);
    for (let at = from; at < end; at++) {
      hash = mix(hash, at === 0 || at === length - 1 ? BOUNDARY : word.charCodeAt(at - 1));
      if (at - from + 1 >= SHORTEST_GRAM) buckets.push(bucketOf(mix(hash, at - from)));
    }
  }
  return buckets;
}

/**
 * Hashes words, pairs of neighbours and pieces of words (3 to 5 letters) into buckets. Linear in the texts, of each of
 * which 400 words are read. Short words could be guessed from it: it stays on the device like what is learnt from it.
 */
export function readFeatures(texts: readonly TokenisedText[]): Features {
  const times = new Map<number, number>();
  const count = (bucket: number) => times.set(bucket, (times.get(bucket) ?? 0) + 1);
  for (const text of texts) {
    let before: string | undefined;
    for (const { norm } of wordsRead(text)) {
      for (const bucket of wordBuckets(norm)) count(bucket);
      if (before !== undefined) count(bucketOf(hashWord(norm, mix(hashWord(before, PAIR_SEED), SPACE))));
      before = norm;
    }
  }
  const buckets = Int32Array.from(times.keys());
  const counts = Int32Array.from(times.values());
  // A word said five times is not five times the reason.
  const values = Float32Array.from(counts, (said) => 1 + Math.log(said));
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { buckets, counts, values: values.map((value) => value / length) };
}
