/** One line of the table: what was measured, against what, and whether it keeps its budget (docs/contributors.md). */
export interface Figure {
  name: string;
  value: number;
  /** `×` is a ratio taken in one run, the rest are sizes and times as they came out. */
  unit: "×" | "ms" | "KB" | "%" | "points";
  /** The most that is allowed; null: told, not judged. */
  budget: number | null;
  /** How the value grows with its input: 1 is linear. */
  exponent?: number;
  note: string;
}

/** The middle of what `rounds` runs took, in milliseconds. The first ones, which warm up, do not count. */
export function medianTime(work: () => void, rounds = 31): number {
  for (let n = 0; n < Math.ceil(rounds / 4); n++) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What power of its size a cost grows with, from two sizes. */
export function exponentOf(
  small: { size: number; cost: number },
  big: { size: number; cost: number },
): number {
  return Math.log(big.cost / small.cost) / Math.log(big.size / small.size);
}

export function keepsBudget({ value, budget }: Figure): boolean {
  return budget === null || value <= budget;
}
