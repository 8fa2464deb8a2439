import { CAP_MS, readCost } from "./waits.ts";

/** What a question is taken to cost until Shopify has said it: the most that a ticket's first view may (design). */
const USUAL_COST = 80;

/** Shopify's leaky bucket, as far as this browser knows it. Every question of every tab goes through it. */
export interface Bucket {
  /**
   * Waits, first come first served, until the shop should have the points for this question; what it returns is
   * called when the answer is there. Rejects with the signal's reason when nobody waits for it any more.
   */
  enter(operation: string, signal: AbortSignal): Promise<() => void>;
  /** Keeps what an answer said about the question's cost and what is left (`extensions.cost`). */
  learn(operation: string, extensions: unknown): void;
  /** What the shop's plan allows, as last told; null: not yet. */
  limits(): { pointsPerSecond: number; bucket: number } | null;
}

export interface BucketOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Resolves early when the signal aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

interface Level {
  points: number;
  maximum: number;
  /** Points a second. */
  restoreRate: number;
  at: number;
}

/**
 * Asking less than Shopify gives keeps a busy team from being refused: a refused question costs a round trip, and
 * whoever happens to ask at the right moment overtakes who waited longer. Other agents and apps empty the same
 * bucket; what they took is known from the next answer on.
 */
export function createBucket({ now, sleep }: BucketOptions): Bucket {
  const costs = new Map<string, number>();
  let level: Level | null = null;
  /** Points of questions that are on their way. */
  let reserved = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function lacking(cost: number): number {
    if (level === null) return 0;
    const { points, maximum, restoreRate, at } = level;
    const full = Math.min(maximum, points + (Math.max(0, now() - at) / 1_000) * restoreRate);
    // What is dearer than the bucket is deep is Shopify's to refuse; it must not stop everybody behind it.
    return Math.min(cost, maximum) - (full - reserved);
  }

  /** One wait, by arithmetic: whether the clock was set meanwhile, or others took the points, Shopify says next. */
  async function wait(cost: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const points = lacking(cost);
    if (points <= 0 || level === null) return;
    await sleep(Math.min(CAP_MS, Math.ceil((points / level.restoreRate) * 1_000)), signal);
    signal.throwIfAborted();
  }

  return {
    async enter(operation, signal) {
      const cost = costs.get(operation) ?? USUAL_COST;
      const turn = queue.then(async () => {
        await wait(cost, signal);
        reserved += cost;
      });
      queue = turn.catch(() => undefined);
      await turn;
      let isBack = false;
      return () => {
        if (!isBack) reserved -= cost;
        isBack = true;
      };
    },
    limits: () => level && { pointsPerSecond: level.restoreRate, bucket: level.maximum },
    learn(operation, extensions) {
      const known = readCost(extensions);
      if (known === null) return;
      costs.set(operation, known.requested);
      level = { points: known.available, maximum: known.maximum, restoreRate: known.restoreRate, at: now() };
    },
  };
}
