import type { FirstSeen } from "../../../core/pack/approval.ts";
import { indexApprovals, type KnownApprovals } from "../../../core/pack/edit/approve.ts";
import type { PackSource } from "../../../core/pack/edit/edit-source.ts";
import { outlinePack } from "../../../core/pack/edit/outline.ts";
import { toData } from "../../../core/pack/source-tree.ts";
import type { EditorWorker } from "../../../pack-check/start-editor-worker.ts";
import { findDraft } from "./draft-memory.ts";

/** The version that is in use, as the editor begins with it. */
export interface DraftBase {
  id: string;
  digest: string;
  version: string;
  text: string;
  seen: FirstSeen[];
}

/** A text with what was read of it. */
export interface DraftState {
  text: string;
  /** Null while the text cannot be read, or is being read. */
  source: PackSource | null;
  problem: string | null;
  /** Digest of the version that the draft was begun on. */
  base: string;
}

/** Everything that the editor begins with, read. */
export interface OpenedDraft {
  base: DraftBase;
  /** The version in use: where Discard leads back to. */
  installed: DraftState;
  start: DraftState;
  known: KnownApprovals;
}

/** Reads the version in use, and the draft of this tab if there is one, off the page's thread. */
export async function openDraft(base: DraftBase, worker: EditorWorker): Promise<OpenedDraft> {
  const kept = findDraft(base.id);
  const installed = { text: base.text, base: base.digest, ...(await readText(base.text, worker)) };
  const start =
    kept === undefined || kept.text === base.text
      ? { ...installed, base: kept?.base ?? base.digest }
      : { ...kept, ...(await readText(kept.text, worker)) };
  const outline = installed.source === null ? null : outlinePack(installed.source.data);
  return { base, installed, start, known: indexApprovals(outline, base.seen) };
}

/** Never rejects: a text that nobody can read is edited as text. */
export async function readText(
  text: string,
  worker: EditorWorker,
): Promise<Pick<DraftState, "source" | "problem">> {
  try {
    const read = await worker.read(text);
    if (!read.ok) return { source: null, problem: read.problem };
    const source = { text, root: read.root, data: toData(read.root) };
    // Here what the Worker has hashed is remembered: on this thread it would be felt.
    outlinePack(source.data, read.hashes);
    return { source, problem: null };
  } catch (error) {
    return { source: null, problem: error instanceof Error ? error.message : "The pack could not be read." };
  }
}
