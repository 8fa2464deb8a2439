export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Runs works of the same key one after the other, in the order asked for; the first one starts at once. */
export function createTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key);
    const turn = before === undefined ? work() : before.then(work);
    const ended = turn
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
    last.set(key, ended);
    return turn;
  };
}
