/**
 * A prior that was considered: like the shipped one, but trained on the tickets of the permissively licensed sources.
 * Kept as evidence: docs/evaluation.md says why the product carries the other one.
 */
import type { Choice } from "../../src/core/classify/classification.ts";
import { BUCKETS, type Features, readFeatures } from "../../src/core/classify/features.ts";
import { tokenise } from "../../src/core/classify/normalise.ts";
import { type Intent, STANDARD_INTENTS } from "../../src/core/pack/intents.ts";
import { type LabelledTicket, shuffle } from "./sources.ts";

const PASSES = 2;
const RATE = 0.7;
const MASS_FLOOR = 0.003;
const SMALLEST_ERROR = 0.003;
const LARGEST = 127;

export interface TicketPrior {
  /** Those of the standard list that the tickets knew. */
  intents: Intent[];
  /** Per intent, one number per bucket. */
  weights: Int8Array[];
  /** What 127 stands for, per intent. */
  scales: number[];
}

function oddsOf(weights: readonly Float32Array[], { buckets, values }: Features): number[] {
  return weights.map((own) => {
    let sum = 0;
    for (let at = 0; at < buckets.length; at++) sum += (own[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
    return sum;
  });
}

function sharesOf(odds: readonly number[]): number[] {
  const highest = Math.max(...odds);
  const shares = odds.map((odd) => Math.exp(odd - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** The same tickets in the same order give the same weights, bit for bit. */
export function trainOnTickets(tickets: readonly LabelledTicket[]): TicketPrior {
  const intents = STANDARD_INTENTS.filter((intent) => tickets.some(({ label }) => label === intent));
  const numbers = new Map<string, number>(intents.map((intent, number) => [intent, number]));
  const rows = tickets
    .filter(({ label }) => numbers.has(label))
    .map(({ text, label }) => ({ features: readFeatures([tokenise(text)]), right: numbers.get(label) }));
  const weights = intents.map(() => new Float32Array(BUCKETS));
  const mass = new Float32Array(BUCKETS);
  for (let pass = 1; pass <= PASSES; pass++) {
    for (const { features, right } of shuffle(rows, pass)) {
      const errors = sharesOf(oddsOf(weights, features)).map(
        (share, number) => (number === right ? 1 : 0) - share,
      );
      const squares = errors.reduce((sum, error) => sum + error * error, 0);
      features.buckets.forEach((bucket, at) => {
        const value = features.values[at] ?? 0;
        const gathered = (mass[bucket] ?? 0) + squares * value * value;
        mass[bucket] = gathered;
        const step = (RATE * value) / Math.sqrt(gathered + MASS_FLOOR);
        errors.forEach((error, number) => {
          const own = weights[number];
          if (own !== undefined && Math.abs(error) > SMALLEST_ERROR)
            own[bucket] = (own[bucket] ?? 0) + step * error;
        });
      });
    }
  }
  const scales = weights.map((own) => own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9));
  return {
    intents,
    scales,
    weights: weights.map((own, number) =>
      Int8Array.from(own, (weight) => Math.round((weight / (scales[number] ?? 1)) * LARGEST)),
    ),
  };
}

function rankUnpacked(intents: readonly Intent[], weights: readonly Float32Array[], text: string): Intent[] {
  const odds = oddsOf(weights, readFeatures([tokenise(text)]));
  return intents
    .map((intent, number) => ({ intent, odd: odds[number] ?? 0 }))
    .sort((a, b) => b.odd - a.odd)
    .map(({ intent }) => intent);
}

/** All standard intents, likeliest first, as the prior alone has it. */
export function ticketRanking({ intents, weights, scales }: TicketPrior): (text: string) => Intent[] {
  const unpacked = weights.map((own, number) =>
    Float32Array.from(own, (level) => (level / LARGEST) * (scales[number] ?? 0)),
  );
  return (text) => rankUnpacked(intents, unpacked, text);
}

/** The choices with the places that no phrase spoke for given to what the prior thinks likeliest. */
export function fillByTickets(choices: readonly Choice[], ranked: readonly Intent[]): (string | null)[] {
  const spoken = choices.filter(({ score }) => score > 0).map(({ intent }) => intent);
  return [...spoken, ...ranked.filter((intent) => !spoken.includes(intent))].slice(0, 3);
}
