interface Running<T> {
  answer: Promise<T>;
  controller: AbortController;
  waiting: number;
}

/** Asks once for all who ask the same at the same time; rejects with the signal's reason for who gives up early. */
export type ShareQuestion<T> = (
  key: string,
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/**
 * Equal questions that overlap share one answer: two tabs with mails of one customer cost what one costs. Who gives
 * up leaves the others their answer; when the last one goes, the question itself is given up for that one's reason.
 */
export function createSharedQuestions<T>(): ShareQuestion<T> {
  const running = new Map<string, Running<T>>();

  function begin(key: string, ask: (signal: AbortSignal) => Promise<T>): Running<T> {
    const controller = new AbortController();
    const made: Running<T> = { answer: ask(controller.signal), controller, waiting: 0 };
    const forget = () => {
      if (running.get(key) === made) running.delete(key);
    };
    made.answer.then(forget, forget);
    running.set(key, made);
    return made;
  }

  return (key, signal, ask) => {
    const known = running.get(key);
    const shared = known === undefined || known.controller.signal.aborted ? begin(key, ask) : known;
    shared.waiting += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        shared.waiting -= 1;
        if (shared.waiting === 0) shared.controller.abort(signal.reason);
        else reject(signal.reason);
      };
      if (signal.aborted) leave();
      else signal.addEventListener("abort", leave, { once: true });
      shared.answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  };
}
