import type { Path } from "../finding.ts";
import { knownKeys } from "../nearest-key.ts";
import { packSchema } from "../schema.ts";
import type { SourceList, SourceMap, SourceNode } from "../source-tree.ts";
import { isRecord, isSameData } from "./data.ts";
import type { Layout } from "./layout.ts";
import { rewriteScalar } from "./rewrite-scalar.ts";
import { type WriteStyle, writeEntries, writeItem, writeKey, writeValue } from "./write-value.ts";

/** One place of the text that reads differently. */
export interface Splice {
  start: number;
  end: number;
  text: string;
}

/** A value of the file and where it is hung up. */
interface Place {
  path: Path;
  /** Column of the key or dash that it belongs to. */
  column: number;
  /** Inside brackets. */
  flow: boolean;
}

/**
 * The places that have to read differently for a file to hold `target`. Entries that come or go are done one run
 * per map or list: whoever applies these reads the text again and asks again, until nothing is left.
 */
export function findSplices(
  layout: Layout,
  { root, data: present }: { root: SourceNode; data: unknown },
  target: unknown,
): Splice[] {
  const splices: Splice[] = [];
  compare(root, present, target, { path: [], column: -2, flow: false });
  return splices;

  // What is shared with the present data is the same: only what an edit led through is looked at.
  function compare(node: SourceNode, data: unknown, wanted: unknown, place: Place): void {
    if (data === wanted) return;
    if (node.kind === "map" && isRecord(wanted) && Object.keys(wanted).length > 0) {
      compareMaps(node, asMap(data), wanted, place);
    } else if (node.kind === "list" && Array.isArray(wanted) && wanted.length > 0 && node.items.length > 0) {
      compareLists(node, asItems(data), wanted, place);
    } else if (!isSameData(data, wanted)) {
      splices.push(replace(layout, node, wanted, place));
    }
  }

  function compareMaps(
    node: SourceMap,
    data: Record<string, unknown>,
    wanted: Record<string, unknown>,
    place: Place,
  ): void {
    const flow = place.flow || layout.isFlow(node);
    const gone = node.entries.findIndex(({ key }) => !Object.hasOwn(wanted, key));
    const fresh = Object.keys(wanted).filter((key) => node.entries.every((entry) => entry.key !== key));
    const goneCount = node.entries.filter(({ key }) => !Object.hasOwn(wanted, key)).length;
    if (node.entries.length === 0 || goneCount === node.entries.length) {
      splices.push(replace(layout, node, wanted, place));
      return;
    }
    if (gone !== -1) {
      splices.push(removeRun(layout, startsOf(node), valuesOf(node), gone, gone, flow));
      return;
    }
    const [first] = fresh;
    if (first !== undefined) {
      const before = predecessor(node, first, place.path);
      const run = fresh.filter((key) => predecessor(node, key, place.path) === before);
      splices.push(
        insertEntries(
          layout,
          node,
          before,
          run.map((key) => [key, wanted[key]] as const),
          flow,
        ),
      );
      return;
    }
    for (const { key, keyStart, value } of node.entries) {
      compare(value, data[key], wanted[key], {
        path: [...place.path, key],
        column: layout.column(keyStart),
        flow,
      });
    }
  }

  function compareLists(
    node: SourceList,
    data: readonly unknown[],
    wanted: readonly unknown[],
    place: Place,
  ): void {
    const flow = place.flow || layout.isFlow(node);
    const { items } = node;
    const shorter = Math.min(items.length, wanted.length);
    let head = 0;
    while (head < shorter && isSameData(data[head], wanted[head])) head++;
    let tail = 0;
    while (tail < shorter - head && isSameData(data.at(-1 - tail), wanted.at(-1 - tail))) tail++;
    const surplus = items.length - wanted.length;
    if (surplus > 0) {
      const last = items.length - tail - 1;
      const starts = flow
        ? items.map(({ start }) => start)
        : items.map((_, index) => layout.dashOf(node, index));
      splices.push(removeRun(layout, starts, items, last - surplus + 1, last, flow));
    } else if (surplus < 0) {
      const at = items.length - tail;
      splices.push(insertItems(layout, node, at, wanted.slice(at, at - surplus), flow));
    } else {
      const moved = reorder(layout, node, data, wanted, flow);
      if (moved !== undefined) {
        splices.push(...moved);
        return;
      }
      items.forEach((item, index) => {
        const column = flow ? place.column : layout.column(layout.dashOf(node, index));
        compare(item, data[index], wanted[index], { path: [...place.path, index], column, flow });
      });
    }
  }
}

function asMap(data: unknown): Record<string, unknown> {
  return isRecord(data) ? data : {};
}

function asItems(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : [];
}

function startsOf({ entries }: SourceMap): number[] {
  return entries.map(({ keyStart }) => keyStart);
}

function valuesOf({ entries }: SourceMap): SourceNode[] {
  return entries.map(({ value }) => value);
}

function styleOf(layout: Layout, { column, flow }: { column: number; flow: boolean }): WriteStyle {
  return { json: layout.json, eol: layout.eol, flow, column };
}

/** Inside brackets: JSON that stands on several lines stays so. */
function flowStyleOf(layout: Layout, column: number): WriteStyle {
  return styleOf(layout, { column, flow: !layout.json || !layout.text.includes("\n") });
}

/** A value in another one's place. */
function replace(layout: Layout, node: SourceNode, wanted: unknown, place: Place): Splice {
  const end = layout.contentEnd(node);
  // A comment behind the value would become part of a block that ended there.
  const isFollowed = layout.text.slice(end, layout.lineEnd(end)).trim() !== "";
  const style = styleOf(layout, { ...place, flow: place.flow || (isFollowed && !layout.json) });
  if (node.kind === "scalar" && !isRecord(wanted) && !Array.isArray(wanted)) {
    return { start: node.start, end, text: rewriteScalar(layout, node, wanted, style) };
  }
  const isItem = typeof place.path.at(-1) === "number";
  const text = isItem && !style.flow ? ` ${writeItem(wanted, style)}` : writeValue(wanted, style);
  // The white space between key and value goes with the value: a block begins on the next line, a line does not.
  const before = layout.text.slice(0, node.start).trimEnd();
  const isHung = /[:-]$/.test(before) && node.start > 0;
  return isHung ? { start: before.length, end, text } : { start: node.start, end, text: text.trimStart() };
}

/** The entry behind which a new key belongs: the one that the format names nearest before it, or the last. */
function predecessor(node: SourceMap, key: string, path: Path): number {
  const order = knownKeys(packSchema, path);
  const place = order.indexOf(key);
  if (place === -1) return node.entries.length - 1;
  let best = -1;
  let bestPlace = -1;
  node.entries.forEach((entry, index) => {
    const at = order.indexOf(entry.key);
    if (at < place && at >= bestPlace) {
      best = index;
      bestPlace = at;
    }
  });
  return best;
}

function insertEntries(
  layout: Layout,
  node: SourceMap,
  before: number,
  entries: readonly (readonly [string, unknown])[],
  flow: boolean,
): Splice {
  const previous = node.entries[before]?.value;
  const firstKey = (node.entries[0] as SourceMap["entries"][number]).keyStart;
  if (flow) {
    const column = layout.indentation(firstKey);
    const style = flowStyleOf(layout, column);
    const words = entries.map(([key, value]) => `${writeKey(key, style)}:${writeValue(value, style)}`);
    return insertInFlow(layout, node.start, firstKey, previous, words);
  }
  const column = layout.column(firstKey);
  const lines = writeEntries(entries, styleOf(layout, { column, flow: false }));
  const indent = `${layout.eol}${" ".repeat(column)}`;
  if (previous === undefined) return { start: firstKey, end: firstKey, text: lines + indent };
  const at = layout.lineEnd(layout.contentEnd(previous));
  return { start: at, end: at, text: indent + lines };
}

function insertItems(
  layout: Layout,
  node: SourceList,
  at: number,
  items: readonly unknown[],
  flow: boolean,
): Splice {
  const previous = at === 0 ? undefined : node.items[at - 1];
  const first = node.items[0] as SourceNode;
  if (flow) {
    const column = layout.indentation(first.start);
    const style = flowStyleOf(layout, column);
    const words = items.map((item) => writeValue(item, style).trimStart());
    return insertInFlow(layout, node.start, first.start, previous, words);
  }
  const dash = layout.dashOf(node, 0);
  const column = layout.column(dash);
  const style = styleOf(layout, { column, flow: false });
  const indent = `${layout.eol}${" ".repeat(column)}`;
  // Where the neighbours have a line for each key, so has what is new.
  const isLong = node.items.some((item) => item.kind === "map" && layout.isBlock(item));
  const write = (item: unknown) =>
    isLong && isRecord(item) && Object.keys(item).length > 0
      ? writeEntries(Object.entries(item), { ...style, column: column + 2 })
      : writeItem(item, style);
  const lines = items.map((item) => `- ${write(item)}`).join(indent);
  if (previous === undefined) return { start: dash, end: dash, text: lines + indent };
  const place = layout.lineEnd(layout.contentEnd(previous));
  return { start: place, end: place, text: indent + lines };
}

function insertInFlow(
  layout: Layout,
  open: number,
  first: number,
  previous: SourceNode | undefined,
  words: readonly string[],
): Splice {
  const lead = layout.text.slice(open + 1, first);
  const between = lead.includes("\n") && lead.trim() === "" ? `,${lead}` : ", ";
  if (previous === undefined) return { start: first, end: first, text: words.join(between) + between };
  const at = layout.contentEnd(previous);
  return { start: at, end: at, text: between + words.join(between) };
}

/**
 * The same items in another order: each takes its whole writing with it, and in a block list the comments right
 * above it. Undefined where it is no mere reordering, or where an item shares its first line with something else.
 */
function reorder(
  layout: Layout,
  { items }: SourceList,
  data: readonly unknown[],
  wanted: readonly unknown[],
  flow: boolean,
): Splice[] | undefined {
  const order = findOrder(data, wanted);
  if (order === undefined) return undefined;
  const places = items.map((item, index) => {
    if (flow) return { start: item.start, end: layout.contentEnd(item) };
    const dash = layout.dashOf({ items }, index);
    return { start: layout.commentsAbove(dash), end: layout.lineEnd(layout.contentEnd(item)), dash };
  });
  if (places.some(({ dash }) => dash !== undefined && !layout.beginsLine(dash))) return undefined;
  return places.flatMap(({ start, end }, slot) => {
    const from = places[order[slot] as number];
    if (order[slot] === slot || from === undefined) return [];
    return [{ start, end, text: layout.text.slice(from.start, from.end) }];
  });
}

/** Which item of `data` stands at each place of `wanted`; undefined when they hold different items. */
function findOrder(data: readonly unknown[], wanted: readonly unknown[]): number[] | undefined {
  const free = new Set(data.keys());
  const order: number[] = [];
  for (const item of wanted) {
    const from = [...free].find((index) => isSameData(data[index], item));
    if (from === undefined) return undefined;
    free.delete(from);
    order.push(from);
  }
  return order.every((from, slot) => from === slot) ? undefined : order;
}

/** Takes out the entries `from` … `to`, of which at least one neighbour stays. */
function removeRun(
  layout: Layout,
  starts: readonly number[],
  values: readonly SourceNode[],
  from: number,
  to: number,
  flow: boolean,
): Splice {
  const start = starts[from] as number;
  const end = layout.contentEnd(values[to] as SourceNode);
  const next = starts[to + 1];
  const previous = values[from - 1];
  if (flow) {
    return previous === undefined
      ? { start, end: next ?? end, text: "" }
      : { start: layout.contentEnd(previous), end, text: "" };
  }
  // The first key of a list's item stands behind its dash: the next one moves up to it.
  if (!layout.beginsLine(start)) return { start, end: next ?? layout.lineEnd(end), text: "" };
  const after = layout.nextLine(end);
  const atEnd = after === layout.text.length && !layout.text.endsWith("\n");
  const lineStart = layout.lineStart(start);
  return atEnd
    ? {
        start: previous === undefined ? lineStart : layout.lineEnd(layout.contentEnd(previous)),
        end: after,
        text: "",
      }
    : { start: lineStart, end: after, text: "" };
}
