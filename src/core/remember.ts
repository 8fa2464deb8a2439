/**
 * A pure function of a text that keeps what it answered: suggestions read the same few texts at every view. When
 * `limit` answers are kept all are forgotten, which costs what one view costs and keeps memory small.
 */
export function remember<T>(limit: number, work: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = work(text);
    if (kept.size >= limit) kept.clear();
    kept.set(text, made);
    return made;
  };
}
