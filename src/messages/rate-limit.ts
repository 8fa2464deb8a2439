/** How many messages of one sender are answered in a burst, and how many a second after that. */
const BURST = 40;
const PER_SECOND = 20;

/**
 * Lets a page speak as often as a fast agent switches tickets and no more, so that a page that floods us costs
 * nothing but its own messages. `now` in milliseconds.
 */
export function createRateLimit(now: () => number): (sender: number) => boolean {
  const buckets = new Map<number, { left: number; at: number }>();
  return (sender) => {
    const at = now();
    const bucket = buckets.get(sender) ?? { left: BURST, at };
    // A clock that was set back must not silence a page for as long as it went back.
    const passed = Math.max(0, at - bucket.at);
    const left = Math.min(BURST, bucket.left + (passed / 1_000) * PER_SECOND);
    const allowed = left >= 1;
    buckets.set(sender, { left: allowed ? left - 1 : left, at });
    return allowed;
  };
}
