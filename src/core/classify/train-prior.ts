import { type Intent, STANDARD_INTENTS } from "../pack/intents.ts";
import { writeBase64 } from "./base64.ts";
import { type Features, readFeatures } from "./features.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { spellPhrases } from "./lexicon/spell-phrases.ts";
import { tokenise } from "./normalise.ts";
import { LARGEST, PRIOR_BUCKETS, PRIOR_VERSION, packLevels, type StoredPrior } from "./prior.ts";

const PASSES = 4;
const RATE = 0.7;
const MASS_FLOOR = 0.003;
const SMALLEST_ERROR = 0.003;
/** How often a ticket is read for once a phrase is: there are many more phrases, and each says little. */
const TICKET_TURNS = 3;

/** A ticket and what it asks for. */
export interface TaughtTicket {
  text: string;
  intent: Intent;
}

/** Trains on the phrases of the lexicons, spelt out, and on tickets. The same ones give the same bytes. */
export function trainPrior(lexicons: readonly Lexicon[], tickets: readonly TaughtTicket[]): StoredPrior {
  const taught = Array.from({ length: TICKET_TURNS }, () => tickets).flat();
  const rows = [...lexicons.flatMap(spellPhrases), ...taught].map(({ text, intent }) => ({
    features: readFeatures([tokenise(text)]),
    right: STANDARD_INTENTS.indexOf(intent),
  }));
  const count = STANDARD_INTENTS.length;
  const weights = new Float32Array(PRIOR_BUCKETS * count);
  const mass = new Float32Array(PRIOR_BUCKETS);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const row of stride(rows, pass)) learn(weights, mass, row.features, row.right);
  }
  const scales = STANDARD_INTENTS.map((_, number) => {
    let most = 1e-9;
    for (let at = number; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return most;
  });
  const levels = Int8Array.from(weights, (weight, at) =>
    Math.round((weight / (scales[at % count] ?? 1)) * LARGEST),
  );
  return {
    version: PRIOR_VERSION,
    scales: Object.fromEntries(
      STANDARD_INTENTS.map((intent, number) => [intent, Number((scales[number] ?? 0).toFixed(5))]),
    ),
    data: writeBase64(packLevels(levels)),
  };
}

/** All items in an order that mixes them, another one for each pass: neighbours in a lexicon say the same. */
function* stride<T>(items: readonly T[], pass: number): Iterable<T> {
  let step = Math.floor(items.length * (0.381966 + pass * 0.05)) | 1;
  while (greatestDivisor(step, items.length) !== 1) step += 2;
  for (let at = 0; at < items.length; at++) yield items[(at * step) % items.length] as T;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

function learn(weights: Float32Array, mass: Float32Array, features: Features, right: number): void {
  const count = STANDARD_INTENTS.length;
  const { buckets, values } = features;
  const odds = new Float64Array(count);
  for (let at = 0; at < buckets.length; at++) {
    const from = (buckets[at] ?? 0) * count;
    for (let number = 0; number < count; number++)
      odds[number] = (odds[number] ?? 0) + (weights[from + number] ?? 0) * (values[at] ?? 0);
  }
  const highest = Math.max(...odds);
  const shares = odds.map((odd) => Math.exp(odd - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const errors = shares.map((share, number) => (number === right ? 1 : 0) - share / total);
  const squares = errors.reduce((sum, error) => sum + error * error, 0);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    const value = values[at] ?? 0;
    const gathered = (mass[bucket] ?? 0) + squares * value * value;
    mass[bucket] = gathered;
    const step = (RATE * value) / Math.sqrt(gathered + MASS_FLOOR);
    errors.forEach((error, number) => {
      const place = bucket * count + number;
      if (Math.abs(error) > SMALLEST_ERROR) weights[place] = (weights[place] ?? 0) + step * error;
    });
  }
}
