/** Something that is read when it is first asked for, and kept while the worker lives. */
export interface Kept<T> {
  get(): Promise<T>;
  /** From now on this; without a value it is read anew by the next who asks. */
  replace(value?: T): void;
}

/** A reading that failed is not kept: the next who asks begins it anew. */
export function keep<T>(read: () => Promise<T>): Kept<T> {
  let held: Promise<T> | undefined;
  return {
    get() {
      if (held !== undefined) return held;
      const reading = read();
      held = reading;
      reading.catch(() => {
        if (held === reading) held = undefined;
      });
      return reading;
    },
    replace(value) {
      held = value === undefined ? undefined : Promise.resolve(value);
    },
  };
}
