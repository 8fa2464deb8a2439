import type { SourceMap, SourceNode } from "../source-tree.ts";

/** A piece of a file's tree, small enough to be handed from one thread to another without anybody waiting. */
export type SourcePart =
  /** The tree with its long lists empty. Always the first. */
  | { kind: "head"; root: SourceMap }
  /** The next items of a list: that of the root's entry with this number. */
  | { kind: "items"; entry: number; items: SourceNode[] };

/** So many entries of a list at once: some ten thousand characters of an ordinary pack. */
const ITEMS = 25;

export function splitSource(root: SourceMap): SourcePart[] {
  const isLong = (node: SourceNode) => node.kind === "list" && node.items.length > ITEMS;
  const head: SourceMap = {
    ...root,
    entries: root.entries.map((entry) =>
      isLong(entry.value) ? { ...entry, value: { ...entry.value, items: [] } as SourceNode } : entry,
    ),
  };
  const items = root.entries.flatMap(({ value }, entry) => {
    if (value.kind !== "list" || !isLong(value)) return [];
    const parts: SourcePart[] = [];
    for (let at = 0; at < value.items.length; at += ITEMS)
      parts.push({ kind: "items", entry, items: value.items.slice(at, at + ITEMS) });
    return parts;
  });
  return [{ kind: "head", root: head }, ...items];
}

/** Puts pieces together again; they have to come in their order. */
export class SourceJoin {
  root: SourceMap | null = null;

  add(part: SourcePart): void {
    if (part.kind === "head") {
      this.root = part.root;
      return;
    }
    const list = this.root?.entries[part.entry]?.value;
    if (list?.kind !== "list") throw new Error("A piece of a file came before its beginning.");
    list.items.push(...part.items);
  }
}
