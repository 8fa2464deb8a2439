import type { Path } from "./finding.ts";

/**
 * A pack file as it was written, before anything is known about its meaning: values with the offset at which
 * they stand. YAML and JSON both become this, so that every later check can name line and column.
 */
export type SourceNode = SourceMap | SourceList | SourceScalar;

export interface SourceMap {
  kind: "map";
  start: number;
  /** Behind its last character; exact for values in brackets and for scalars, see `contentEnd` for the others. */
  end: number;
  entries: { key: string; keyStart: number; value: SourceNode }[];
}
export interface SourceList {
  kind: "list";
  start: number;
  end: number;
  items: SourceNode[];
}
export interface SourceScalar {
  kind: "scalar";
  start: number;
  end: number;
  value: string | number | boolean | null;
  /** The text begins on the line after `start` and keeps its line breaks (YAML's `|`). */
  literalBlock: boolean;
}

/** Refused before a tree exists: bombs, broken syntax, forbidden YAML. */
export interface SourceFault {
  code: string;
  message: string;
  /** Offset in the text; undefined when the file as a whole is at fault. */
  at?: number;
  path?: Path;
}

export type SourceOutcome = { ok: true; root: SourceNode } | { ok: false; faults: SourceFault[] };

/** Keys that reach into JavaScript objects instead of data. No list of ours needs them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Adds an entry to a map, or says why it must not be there. Linear, however many keys a map has. */
export function addEntry(
  map: SourceMap,
  seen: Set<string>,
  entry: SourceMap["entries"][number],
  faults: SourceFault[],
): void {
  if (FORBIDDEN_KEYS.has(entry.key)) {
    faults.push({
      code: "PACK_FORBIDDEN_KEY",
      message: `The key "${entry.key}" is not allowed anywhere in a pack. Remove it.`,
      at: entry.keyStart,
    });
    return;
  }
  if (seen.has(entry.key)) {
    faults.push({
      code: "PACK_DUPLICATE_KEY",
      message: `The key "${entry.key.slice(0, 64)}" stands twice here; only one can count. Remove one of them.`,
      at: entry.keyStart,
    });
    return;
  }
  seen.add(entry.key);
  map.entries.push(entry);
}

/** The plain data of a tree. Safe to build as ordinary objects: forbidden keys never enter a tree. */
export function toData(node: SourceNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toData);
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.entries) data[key] = toData(value);
  return data;
}

/** The node at a path, or the nearest one above it that exists. `exact` says which. */
export function locate(root: SourceNode, path: Path): { node: SourceNode; keyStart: number; exact: boolean } {
  let node = root;
  let keyStart = root.start;
  for (const step of path) {
    if (node.kind === "map") {
      const entry = node.entries.find(({ key }) => key === String(step));
      if (entry === undefined) return { node, keyStart, exact: false };
      node = entry.value;
      keyStart = entry.keyStart;
    } else if (node.kind === "list" && typeof step === "number") {
      const item = node.items[step];
      if (item === undefined) return { node, keyStart, exact: false };
      node = item;
      keyStart = item.start;
    } else return { node, keyStart, exact: false };
  }
  return { node, keyStart, exact: true };
}

/** Calls `visit` for every scalar and every key of the tree. Depth is bounded by the parser. */
export function walk(
  node: SourceNode,
  visit: (text: SourceScalar["value"], at: number, path: Path) => void,
  path: Path = [],
): void {
  if (node.kind === "scalar") visit(node.value, node.start, path);
  else if (node.kind === "list") {
    node.items.forEach((item, index) => {
      walk(item, visit, [...path, index]);
    });
  } else {
    for (const { key, keyStart, value } of node.entries) {
      visit(key, keyStart, [...path, key]);
      walk(value, visit, [...path, key]);
    }
  }
}
