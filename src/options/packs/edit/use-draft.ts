import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type KnownApprovals, withdrawChanged } from "../../../core/pack/edit/approve.ts";
import type { DataEdit } from "../../../core/pack/edit/data.ts";
import { editSource, openSource, type PackSource } from "../../../core/pack/edit/edit-source.ts";
import { outlinePack, type PackOutline } from "../../../core/pack/edit/outline.ts";
import { rereadSource } from "../../../core/pack/edit/reread-source.ts";
import type { EditorWorker } from "../../../pack-check/start-editor-worker.ts";
import { dropDraft, keepDraft } from "./draft-memory.ts";
import { type DraftBase, type DraftState, type OpenedDraft, readText } from "./open-draft.ts";

export interface Draft {
  base: DraftBase;
  text: string;
  isChanged: boolean;
  /** The draft was begun on a version that another one has replaced since. */
  isOutdated: boolean;
  /** Null while the text cannot be read, or is being read: then only the source can be edited. */
  source: PackSource | null;
  outline: PackOutline | null;
  /** Why `source` is null, or why the last edit was not made; null as well while it is being read. */
  problem: string | null;
  known: KnownApprovals;
  /** Changes what these edits name and nothing else. An approval of this draft ends with its words. */
  edit(edits: readonly DataEdit[]): void;
  /** The whole text, as the source editor has it. */
  setText(text: string): void;
  /** Takes the newest change back, form or source; null when there is none left of this visit. */
  undo: (() => void) | null;
  /** Back to the version in use. */
  discard(): void;
}

/** Each step keeps a text of up to 512 KB and its tree. */
const MOST_STEPS = 30;

/** Up to here a text is read at once; the page answers all the same. */
const SMALL = 60_000;

/** One pack's changes until they are saved or discarded; kept in this tab through reloads and other pages. */
export function useDraft({ base, installed, start, known }: OpenedDraft, worker: EditorWorker): Draft {
  const [state, setState] = useState(start);
  // Edits follow each other faster than React draws: each has to see the one before.
  const latest = useRef(state);
  // A text is read by how it differs from the last one that could be read.
  const readable = useRef(state.source ?? installed.source);

  // What each change of this visit began from, oldest first.
  const past = useRef<DraftState[]>([]);
  const change = useCallback(
    (next: DraftState) => {
      if (next.text !== latest.current.text)
        past.current = [...past.current, latest.current].slice(-MOST_STEPS);
      latest.current = next;
      readable.current = next.source ?? readable.current;
      setState(next);
      if (next.text === base.text) dropDraft(base.id);
      else keepDraft(base.id, { base: next.base, text: next.text });
    },
    [base],
  );
  const edit = useCallback(
    (edits: readonly DataEdit[]) => {
      const { source, base: begun } = latest.current;
      if (source === null) return;
      const outcome = editSource(source, withdrawChanged(source.data, edits, known));
      if (!outcome.ok) change({ ...latest.current, problem: outcome.problem });
      else if (outcome.source.text !== source.text || latest.current.problem !== null)
        change({ text: outcome.source.text, source: outcome.source, problem: null, base: begun });
    },
    [change, known],
  );
  const setText = useCallback(
    (text: string) => {
      const { base: begun } = latest.current;
      const part = readable.current === null ? undefined : rereadSource(readable.current, text);
      if (part !== undefined || text.length <= SMALL) {
        const read = part === undefined ? openSource(text) : { ok: true as const, source: part };
        change({
          text,
          base: begun,
          ...(read.ok ? { source: read.source, problem: null } : { source: null, problem: read.problem }),
        });
        return;
      }
      change({ text, source: null, problem: null, base: begun });
      void readText(text, worker).then((read) => {
        if (latest.current.text === text) change({ text, base: begun, ...read });
      });
    },
    [change, worker],
  );
  const discard = useCallback(() => {
    change(installed);
    past.current = [];
  }, [change, installed]);
  const undo = useCallback(() => {
    const before = past.current.at(-1);
    if (before === undefined) return;
    const rest = past.current.slice(0, -1);
    change({ ...before, problem: before.source === null ? before.problem : null });
    past.current = rest;
  }, [change]);

  const isChanged = state.text !== base.text;
  useEffect(() => {
    if (!isChanged) return;
    // Closing the tab ends what it keeps, and there may have been no room to keep it.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);

  const outline = useMemo(
    () => (state.source === null ? null : outlinePack(state.source.data)),
    [state.source],
  );
  return {
    base,
    text: state.text,
    isChanged,
    isOutdated: state.base !== base.digest,
    source: state.source,
    outline,
    problem: state.problem,
    known,
    edit,
    setText,
    undo: past.current.length > 0 ? undo : null,
    discard,
  };
}
