import type { Path } from "../finding.ts";
import type { SourceNode } from "../source-tree.ts";

/** A pack's text, read: what forms show and edits change. */
export interface PackSource {
  readonly text: string;
  readonly root: SourceNode;
  /** The file's data as it was written, nothing filled in: not judged yet by any rule of packs. */
  readonly data: unknown;
}

/** One change of a pack's data: the value at a path; `undefined` takes it out. */
export interface DataEdit {
  path: Path;
  value: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]))
  );
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isRecord(at) && Object.hasOwn(at, step) ? at[String(step)] : undefined;
  }, data);
}

/** The data with one edit made; what it leads through is made where it is missing. The rest is shared. */
export function withEdit(data: unknown, { path, value }: DataEdit): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const list = Array.isArray(data) ? [...data] : [];
    const next = rest.length === 0 ? value : withEdit(list[step], { path: rest, value });
    if (next === undefined) list.splice(step, 1);
    else list[step] = next;
    return list;
  }
  const map = isRecord(data) ? { ...data } : {};
  const before = Object.hasOwn(map, step) ? map[step] : undefined;
  if (rest.length > 0 && value === undefined && before === undefined) return data;
  const next = rest.length === 0 ? value : withEdit(before, { path: rest, value });
  if (next === undefined) delete map[step];
  else map[step] = next;
  return map;
}
