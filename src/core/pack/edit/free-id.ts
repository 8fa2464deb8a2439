/** An id made of a text's first words, as packs write ids; numbered where it is taken, `otherwise` without words. */
export function freeId(text: string, taken: readonly string[], otherwise: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const base = (words ?? [otherwise]).slice(0, 5).join("-").slice(0, 50);
  const used = new Set(taken.map((id) => id.normalize("NFKC").toLowerCase()));
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!used.has(id)) return id;
  }
}
