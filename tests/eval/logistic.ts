import { calibrationError } from "./metrics.ts";

/** One suggestion: what its confidence is read from, and whether it was right. */
export interface Judged {
  inputs: readonly number[];
  right: boolean;
}

export interface Fitted {
  weights: number[];
  /** Expected calibration error on other tickets, in percent. */
  judge(tickets: readonly Judged[]): { error: number };
}

const STEPS = 4_000;
const RATE = 0.1;

export const logistic = (weights: readonly number[], inputs: readonly number[]): number =>
  1 / (1 + Math.exp(-inputs.reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0)));

/**
 * Plain gradient descent; the sources weigh the same, whatever their size. All weights but the first are kept from
 * falling below 0: more evidence never makes a suggestion less likely.
 */
export function fitLogistic(sources: readonly (readonly Judged[])[]): Fitted {
  const filled = sources.filter(({ length }) => length > 0);
  let weights = (filled[0]?.[0]?.inputs ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map(() => 0);
    for (const source of filled) {
      for (const { inputs, right } of source) {
        const miss = (logistic(weights, inputs) - (right ? 1 : 0)) / source.length / filled.length;
        inputs.forEach((input, at) => {
          slope[at] = (slope[at] ?? 0) + miss * input;
        });
      }
    }
    weights = weights.map((weight, at) => {
      const next = weight - RATE * (slope[at] ?? 0);
      return at === 0 ? next : Math.max(0, next);
    });
  }
  return {
    weights,
    judge: (tickets) => ({
      error: calibrationError(
        tickets.map(({ inputs, right }) => ({ confidence: logistic(weights, inputs), right })),
      ),
    }),
  };
}
