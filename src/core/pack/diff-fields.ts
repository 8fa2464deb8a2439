import { diffWordsWithSpace } from "diff";

/** A run of words that both versions have, or that only one has. */
export interface WordPiece {
  text: string;
  mark: "same" | "added" | "removed";
}

/** One value that reads differently afterwards. `null`: it is not there in that version. */
export interface ValueChange {
  kind: "value";
  key: string;
  /** What people call the field. */
  label: string;
  before: string | null;
  after: string | null;
  /** Both versions in one, word by word; null where they share too little for that to be readable. */
  words: WordPiece[] | null;
}

/** A list of short values, of which some came and some went. */
export interface ListChange {
  kind: "list";
  key: string;
  label: string;
  added: string[];
  removed: string[];
}

export type FieldChange = ValueChange | ListChange;

/** How to read one field of something, as text for people: null when it is not there, a list for a list. */
export interface FieldReader<T> {
  key: string;
  label: string;
  read(value: T): string | readonly string[] | null;
}

export type Mark = "added" | "removed" | "changed";

/** One thing of a list that has a name: an owner, a checklist item, a test. */
export interface EntryDiff {
  id: string;
  title: string;
  mark: Mark;
  /** It stands elsewhere among those that both versions have. Nothing else may have changed. */
  moved: boolean;
  fields: FieldChange[];
}

/** The fields that read differently, in the order of the readers. Either side may be missing altogether. */
export function compareFields<T>(
  readers: readonly FieldReader<T>[],
  before: T | undefined,
  after: T | undefined,
): FieldChange[] {
  return readers.flatMap(({ key, label, read }): FieldChange[] => {
    const old = before === undefined ? null : read(before);
    const now = after === undefined ? null : read(after);
    if (Array.isArray(old) || Array.isArray(now)) {
      const change = compareLists(key, label, listOf(old), listOf(now));
      return change === null ? [] : [change];
    }
    const change = compareValues(key, label, old as string | null, now as string | null);
    return change === null ? [] : [change];
  });
}

function listOf(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return typeof value === "string" ? [value] : value;
}

/** Null when both read the same. */
export function compareValues(
  key: string,
  label: string,
  before: string | null,
  after: string | null,
): ValueChange | null {
  if (before === after) return null;
  const words = before === null || after === null ? null : findWordChanges(before, after);
  return { kind: "value", key, label, before, after, words };
}

function compareLists(
  key: string,
  label: string,
  before: readonly string[],
  after: readonly string[],
): ListChange | null {
  const had = new Set(before);
  const has = new Set(after);
  const added = after.filter((item) => !had.has(item));
  const removed = before.filter((item) => !has.has(item));
  return added.length + removed.length === 0 ? null : { kind: "list", key, label, added, removed };
}

/** Beyond so many words in and out nobody reads a mixture, and finding it would take ever longer. */
const MOST_EDITS = 200;
/** Below this share of common words the two are different texts. */
const LEAST_COMMON = 0.4;

/** The two texts in one, word by word, or null when they are better read one after the other. */
export function findWordChanges(before: string, after: string): WordPiece[] | null {
  if (commonShare(before, after) < LEAST_COMMON) return null;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return (
    changes?.map(({ value, added, removed }) => ({
      text: value,
      mark: added ? "added" : removed ? "removed" : "same",
    })) ?? null
  );
}

/** Words that both have, of all the words of the longer one: 0 to 1. */
function commonShare(before: string, after: string): number {
  const count = new Map<string, number>();
  const old = before.split(/\s+/);
  const now = after.split(/\s+/);
  for (const word of old) count.set(word, (count.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of now) {
    const left = count.get(word) ?? 0;
    if (left === 0) continue;
    common++;
    count.set(word, left - 1);
  }
  return common / Math.max(old.length, now.length);
}

/** What `pairUp` hands to the caller for each entry that is in either version. */
export interface Pair<T> {
  id: string;
  before: T | undefined;
  after: T | undefined;
  moved: boolean;
}

/** The entries of both versions by id: in the new order, what is gone at the end. */
export function pairUp<T>(before: readonly T[], after: readonly T[], idOf: (entry: T) => string): Pair<T>[] {
  const oldIds = tellApart(before.map(idOf));
  const ids = tellApart(after.map(idOf));
  const old = new Map(before.map((entry, index) => [oldIds[index] ?? "", { entry, index }]));
  const kept = ids.filter((id) => old.has(id));
  const settled = new Set(longestRise(kept.map((id) => old.get(id)?.index ?? 0)).map((at) => kept[at]));
  const pairs = after.map((entry, index): Pair<T> => {
    const id = ids[index] ?? "";
    const found = old.get(id);
    return { id, before: found?.entry, after: entry, moved: found !== undefined && !settled.has(id) };
  });
  const present = new Set(ids);
  for (const [id, { entry }] of old) {
    if (!present.has(id)) pairs.push({ id, before: entry, after: undefined, moved: false });
  }
  return pairs;
}

/** Tests and variants may bear the same name twice: the second is `name (2)`, in both versions alike. */
function tellApart(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id} (${times})`;
  });
}

/**
 * Positions of a longest rising row among the numbers: who keeps the order with most others has not moved, so
 * that one playbook brought to the top counts as one that moved, not as all the others.
 */
function longestRise(numbers: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[at] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = at;
  });
  const row: number[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) row.push(at);
  return row.toReversed();
}

export function markOf({ before, after }: Pick<Pair<unknown>, "before" | "after">): Mark {
  return before === undefined ? "added" : after === undefined ? "removed" : "changed";
}

/** Entries that came, went, moved or read differently; the others are left out. */
export function compareEntries<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (entry: T) => string,
  titleOf: (entry: T) => string,
  readers: readonly FieldReader<T>[],
): EntryDiff[] {
  return pairUp(before, after, idOf).flatMap((pair) => {
    const fields = compareFields(readers, pair.before, pair.after);
    const mark = markOf(pair);
    if (mark === "changed" && !pair.moved && fields.length === 0) return [];
    const title = titleOf((pair.after ?? pair.before) as T);
    return [{ id: pair.id, title, mark, moved: pair.moved, fields }];
  });
}
