import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FirstSeen } from "../../../core/pack/approval.ts";
import { indexApprovals, type KnownApprovals, withdrawChanged } from "../../../core/pack/edit/approve.ts";
import type { DataEdit } from "../../../core/pack/edit/data.ts";
import { editSource, openSource, type PackSource } from "../../../core/pack/edit/edit-source.ts";
import { outlinePack, type PackOutline } from "../../../core/pack/edit/outline.ts";
import { dropDraft, findDraft, keepDraft } from "./draft-memory.ts";

/** The version that is in use, as the editor begins with it. */
export interface DraftBase {
  id: string;
  digest: string;
  version: string;
  text: string;
  seen: FirstSeen[];
}

export interface Draft {
  base: DraftBase;
  text: string;
  isChanged: boolean;
  /** The draft was begun on a version that another one has replaced since. */
  isOutdated: boolean;
  /** Null while the text cannot be read: then only the source can be edited. */
  source: PackSource | null;
  outline: PackOutline | null;
  /** Why `source` is null, or why the last edit was not made. */
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

interface State {
  text: string;
  source: PackSource | null;
  problem: string | null;
  /** Digest of the version that the draft was begun on. */
  base: string;
}

/** Each step keeps a text of up to 512 KB and its tree. */
const MOST_STEPS = 30;

/** One pack's changes until they are saved or discarded; kept in this tab through reloads and other pages. */
export function useDraft(base: DraftBase): Draft {
  const [state, setState] = useState<State>(() => {
    const kept = findDraft(base.id);
    return kept === undefined ? read(base.text, base.digest) : read(kept.text, kept.base);
  });
  // Edits follow each other faster than React draws: each has to see the one before.
  const latest = useRef(state);
  const known = useMemo(() => {
    const opened = openSource(base.text);
    return indexApprovals(opened.ok ? outlinePack(opened.source.data) : null, base.seen);
  }, [base]);

  // What each change of this visit began from, oldest first.
  const past = useRef<State[]>([]);
  const change = useCallback(
    (next: State) => {
      if (next.text !== latest.current.text)
        past.current = [...past.current, latest.current].slice(-MOST_STEPS);
      latest.current = next;
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
  const setText = useCallback((text: string) => change(read(text, latest.current.base)), [change]);
  const discard = useCallback(() => {
    change(read(base.text, base.digest));
    past.current = [];
  }, [change, base]);
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

function read(text: string, base: string): State {
  const opened = openSource(text);
  return opened.ok
    ? { text, source: opened.source, problem: null, base }
    : { text, source: null, problem: opened.problem, base };
}
