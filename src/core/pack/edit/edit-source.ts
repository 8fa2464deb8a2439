import { utf8Length } from "../limits.ts";
import { isJsonSource, readSource } from "../parse-pack.ts";
import { PACK_LIMITS } from "../schema-scalars.ts";
import { toData } from "../source-tree.ts";
import { type DataEdit, isSameData, type PackSource, withEdit } from "./data.ts";
import { findSplices } from "./find-splices.ts";
import { Layout } from "./layout.ts";
import { rereadSource } from "./reread-source.ts";

export type { PackSource } from "./data.ts";

export type SourceRead = { ok: true; source: PackSource } | { ok: false; problem: string };
export type EditOutcome = SourceRead;

/** More rounds than any edit of a form needs; one per run of entries that come or go in the same list. */
const MOST_ROUNDS = 40;

/** Reads a pack's text for editing. `problem`: why it can be edited as text only, with the line. */
export function openSource(text: string): SourceRead {
  if (utf8Length(text) > PACK_LIMITS.fileBytes)
    return { ok: false, problem: "The pack would be larger than 512 KB. Split it into two packs." };
  if (!text.isWellFormed()) return HALF;
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const outcome = readSource(text.slice(mark));
  if (outcome.ok) {
    if (outcome.root.kind !== "map") return { ok: false, problem: "The file holds no pack." };
    return { ok: true, source: { text, root: outcome.root, data: toData(outcome.root) } };
  }
  const [fault] = outcome.faults;
  const line = fault?.at === undefined ? "" : `Line ${text.slice(0, fault.at + mark).split("\n").length}: `;
  return { ok: false, problem: `${line}${fault?.message ?? "This text cannot be read."}` };
}

/**
 * Makes edits in a pack's text and nothing else: comments, order and the writing of everything untouched stay, byte
 * for byte. What comes out was read again and holds exactly what was wanted; where the file is written in a way
 * that cannot be changed so, nothing is changed and `problem` says it.
 */
export function editSource(source: PackSource, edits: readonly DataEdit[]): EditOutcome {
  if (!edits.every(({ value }) => isWhole(value))) return HALF;
  const target = edits.reduce<unknown>(withEdit, source.data);
  const mark = source.text.startsWith("\uFEFF") ? "\uFEFF" : "";
  let at = source;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // What the edits did not lead through stays the very same data: nobody has to look at it again.
    if (isSameData(at.data, target)) return { ok: true, source: { ...at, data: target } };
    const plain = at.text.slice(mark.length);
    const layout = new Layout(plain, isJsonSource(plain));
    const splices = findSplices(layout, at, target);
    const text = mark + applySplices(plain, splices);
    const part = rereadSource(at, text);
    const next: SourceRead = part === undefined ? openSource(text) : { ok: true, source: part };
    if (!next.ok) return next.problem.startsWith("Line") ? CANNOT : next;
    if (splices.length === 0 || next.source.text === at.text) return CANNOT;
    at = next.source;
  }
  return CANNOT;
}

const HALF: EditOutcome = { ok: false, problem: "The text holds half a character. Type it again." };

/** No half of a surrogate pair anywhere: written as an escape it would come back as half a character. */
function isWhole(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  return typeof value !== "object" || value === null || Object.values(value).every(isWhole);
}

const CANNOT: EditOutcome = {
  ok: false,
  problem:
    "This place of the file is written in a way that a form cannot change without touching the rest. Change it in the source.",
};

function applySplices(
  text: string,
  splices: readonly { start: number; end: number; text: string }[],
): string {
  let rest = text;
  for (const { start, end, text: words } of splices.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + words + rest.slice(end);
  return rest;
}
