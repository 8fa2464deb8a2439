import { PACK_LIMITS, utf8Length } from "../limits.ts";
import { isJsonSource } from "../parse-pack.ts";
import type { SourceList, SourceMap, SourceNode } from "../source-tree.ts";
import { toData } from "../source-tree.ts";
import { readYaml } from "../yaml-source.ts";
import { isRecord, isSameData, type PackSource } from "./data.ts";
import { Layout } from "./layout.ts";

/** Children of a map or list that stand on lines of their own, and where these lines begin and end. */
interface Run {
  /** Line start of each child; the last one is the end of the run. */
  starts: number[];
  column: number;
  /** How deep the map or list lies in the file. */
  depth: number;
}

/**
 * Reads a text that differs from one that was read before: only the entries between the first and the last
 * difference, so that a change of half a megabyte takes as long as a change of a small file. Undefined where the
 * whole has to be read: the difference reaches over the borders of entries, or what stands between them is broken.
 */
export function rereadSource(before: PackSource, text: string): PackSource | undefined {
  if (utf8Length(text) > PACK_LIMITS.fileBytes || !text.isWellFormed()) return undefined;
  const mark = before.text.startsWith("\uFEFF") ? 1 : 0;
  if (text.startsWith("\uFEFF") !== (mark === 1)) return undefined;
  const [old, next] = [before.text.slice(mark), text.slice(mark)];
  const { root } = before;
  const layout = new Layout(old, false);
  if (root.kind !== "map" || isJsonSource(old) || isJsonSource(next) || layout.isFlow(root)) return undefined;
  if (!isRecord(before.data)) return undefined;
  const change = findChange(old, next);
  const entries = runOf(
    layout,
    root.entries.map(({ keyStart }) => keyStart),
    { end: old.length, depth: 0 },
  );
  const found = entries && cover(entries, change);
  if (entries === undefined || found === undefined) return undefined;
  const entry = root.entries[found.from];
  if (found.from === found.to && entry?.value.kind === "list" && !layout.isFlow(entry.value)) {
    const inner = rereadItems(entry.value, before.data[entry.key]);
    if (inner !== undefined) {
      const moved = root.entries.with(found.from, { ...entry, value: inner.list });
      return {
        text,
        root: {
          ...root,
          end: root.end + change.growth,
          entries: shiftEntries(moved, found.from + 1, change.growth),
        },
        data: { ...before.data, [entry.key]: inner.data },
      };
    }
  }
  return rereadEntries(root, before.data, entries, found);

  function rereadItems(list: SourceList, data: unknown): { list: SourceList; data: unknown[] } | undefined {
    if (!Array.isArray(data)) return undefined;
    const dashes = list.items.map((_, index) => layout.dashOf(list, index));
    const end = entries?.starts[(found?.from ?? 0) + 1] ?? old.length;
    const run = runOf(layout, dashes, { end, depth: 1 });
    const inside = run && cover(run, change);
    if (run === undefined || inside === undefined) return undefined;
    const place = withNextOne(run, inside);
    // Behind the last item comes a key of the map above, which is no neighbour in this list.
    const isAtEnd = place.to === list.items.length - 1 && end < old.length;
    if (isAtEnd && !isIndented(next.slice(run.starts[place.from], end + change.growth), run.column))
      return undefined;
    const part = readPart(next, run, place, change.growth);
    if (part?.kind !== "list") return undefined;
    const items = [
      ...list.items.slice(0, place.from),
      ...part.items,
      ...list.items.slice(place.to + 1).map((item) => shift(item, change.growth)),
    ];
    return {
      list: { ...list, end: list.end + change.growth, items },
      data: [
        ...data.slice(0, place.from),
        ...shareData(part.items.map(toData), data.slice(place.from, place.to + 1)),
        ...data.slice(place.to + 1),
      ],
    };
  }

  function rereadEntries(
    map: SourceMap,
    data: Record<string, unknown>,
    run: Run,
    place: { from: number; to: number },
  ): PackSource | undefined {
    // The next key shows that what stands before it ends there; its value, which may be half a megabyte, does not.
    const behind = map.entries[place.to + 1];
    const line = behind && old.slice(behind.keyStart, layout.lineEnd(behind.keyStart));
    if (line !== undefined && !/^\w+:\s*(#.*)?$/.test(line)) {
      return readEntries(map, data, run, withNextOne(run, place), "");
    }
    return readEntries(map, data, run, place, line ?? "");
  }

  function readEntries(
    map: SourceMap,
    data: Record<string, unknown>,
    run: Run,
    place: { from: number; to: number },
    nextKey: string,
  ): PackSource | undefined {
    const part = readPart(next, run, place, change.growth, nextKey);
    if (part?.kind !== "map") return undefined;
    if (nextKey !== "" && part.entries.pop()?.value.kind !== "scalar") return undefined;
    const rest = [...map.entries.slice(0, place.from), ...map.entries.slice(place.to + 1)];
    if (part.entries.some(({ key }) => rest.some((each) => each.key === key))) return undefined;
    const all = [...map.entries.slice(0, place.from), ...part.entries, ...map.entries.slice(place.to + 1)];
    const values = new Map<string, unknown>(part.entries.map(({ key, value }) => [key, toData(value)]));
    return {
      text,
      root: {
        ...map,
        end: map.end + change.growth,
        entries: shiftEntries(all, place.from + part.entries.length, change.growth),
      },
      data: Object.fromEntries(all.map(({ key }) => [key, values.has(key) ? values.get(key) : data[key]])),
    };
  }
}

/** New items; where one is as it was, the old one, so that what is known about it holds. */
function shareData(items: readonly unknown[], before: readonly unknown[]): unknown[] {
  const growth = items.length - before.length;
  return items.map(
    (item, index) => [before[index], before[index - growth]].find((old) => isSameData(old, item)) ?? item,
  );
}

interface Change {
  /** Where the texts begin to differ. */
  start: number;
  /** In the old text, where they are the same again. */
  end: number;
  /** By how much the new text is longer. */
  growth: number;
}

function findChange(old: string, next: string): Change {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === next.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    old.charCodeAt(old.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail)
  )
    tail++;
  const growth = next.length - old.length;
  const end = old.length - tail;
  // Lines that come or go begin like the line behind them, or end like the one before: they go to the line's end.
  const [longer, gone] = growth > 0 ? [next, start === end] : [old, start === end + growth];
  const length = Math.abs(growth);
  for (let at = start; gone && length > 0; at--) {
    if (old[at] === "\n") return { start: at, end: end - (start - at), growth };
    if (at === 0 || longer[at - 1] !== longer[at - 1 + length]) break;
  }
  return { start, end, growth };
}

/** Undefined where a child does not begin its line, or not in the others' column. */
function runOf(
  layout: Layout,
  offsets: readonly number[],
  { end, depth }: { end: number; depth: number },
): Run | undefined {
  const [first] = offsets;
  if (first === undefined) return undefined;
  const column = layout.column(first);
  if (offsets.some((offset) => layout.column(offset) !== column || !layout.beginsLine(offset)))
    return undefined;
  return { starts: [...offsets.map((offset) => offset - column), end], column, depth };
}

/** The children that a change lies inside of. */
function cover({ starts }: Run, { start, end }: Change): { from: number; to: number } | undefined {
  const last = starts.length - 2;
  const from = starts.findLastIndex((each, index) => index <= last && each < start);
  if (from === -1) return undefined;
  let to = from;
  while (to < last && (starts[to + 1] as number) <= end) to++;
  return { from, to };
}

/** With the child behind: what is written at a border may run on into it. */
function withNextOne(
  { starts }: Run,
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  return { from, to: Math.min(starts.length - 2, to + 1) };
}

/** The new children between two borders, in the places that they have in the new text; `tail`: what is read with them. */
function readPart(
  next: string,
  { starts, column, depth }: Run,
  { from, to }: { from: number; to: number },
  growth: number,
  tail = "",
): SourceMap | SourceList | undefined {
  const start = starts[from] as number;
  const words = next.slice(start, (starts[to + 1] as number) + growth) + tail;
  // Where a document begins or ends: only the whole tells.
  if (/^(---|\.\.\.|%)/m.test(words)) return undefined;
  const outcome = readYaml(words, depth);
  if (!outcome.ok || outcome.root.kind === "scalar") return undefined;
  const layout = new Layout(words, false);
  const { root } = outcome;
  if (layout.isFlow(root)) return undefined;
  const first =
    root.kind === "map"
      ? root.entries[0]?.keyStart
      : root.items.length > 0
        ? layout.dashOf(root, 0)
        : undefined;
  if (first === undefined || layout.column(first) !== column || !layout.beginsLine(first)) return undefined;
  return shift(root, start);
}

/** Whether every line stands as far in as these items do: what comes behind them less far in then ends them. */
function isIndented(words: string, column: number): boolean {
  const lines = words.split("\n").filter((line) => !/^\s*(#|$)/.test(line));
  return column > 0 && lines.every((line) => line.startsWith(" ".repeat(column)));
}

function shift<N extends SourceNode>(node: N, by: number): N {
  if (by === 0) return node;
  const moved = { ...node, start: node.start + by, end: node.end + by };
  if (moved.kind === "list") moved.items = moved.items.map((item) => shift(item, by));
  if (moved.kind === "map") moved.entries = shiftEntries(moved.entries, 0, by);
  return moved;
}

function shiftEntries(entries: SourceMap["entries"], from: number, by: number): SourceMap["entries"] {
  return entries.map((entry, index) =>
    index < from || by === 0
      ? entry
      : { key: entry.key, keyStart: entry.keyStart + by, value: shift(entry.value, by) },
  );
}
