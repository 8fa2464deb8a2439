/** A clock that stands still while anything can be done, and then goes to the next moment that somebody waits for. */
export interface VirtualTime {
  now(): number;
  /** Resolves at that moment, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets time pass until the work is done. */
  run<T>(work: Promise<T>): Promise<T>;
}

export function createVirtualTime(start: number): VirtualTime {
  let now = start;
  let waiting: { at: number; wake: () => void }[] = [];

  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise((resolve) => {
        const entry = { at: now + ms, wake: resolve };
        waiting.push(entry);
        signal?.addEventListener("abort", () => {
          waiting = waiting.filter((other) => other !== entry);
          resolve();
        });
      });
    },
    async run(work) {
      let isDone = false;
      const end = () => {
        isDone = true;
      };
      work.then(end, end);
      while (!isDone) {
        // Everything that needs no time comes first.
        for (let turn = 0; turn < 20 && !isDone; turn++)
          await new Promise((resolve) => setImmediate(resolve));
        if (isDone) break;
        waiting.sort((a, b) => a.at - b.at);
        const next = waiting.shift();
        if (next === undefined) continue;
        now = Math.max(now, next.at);
        next.wake();
      }
      return work;
    },
  };
}
