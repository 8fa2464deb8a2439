import { createContext, useContext } from "react";
import type { PackSource } from "../../../core/pack/edit/edit-source.ts";
import type { PackOutline } from "../../../core/pack/edit/outline.ts";
import type { Finding, Path } from "../../../core/pack/finding.ts";
import { formatPath } from "../../../core/pack/finding.ts";
import type { EditorWorker } from "../../../pack-check/start-editor-worker.ts";
import type { Draft } from "./use-draft.ts";
import type { LiveCheck } from "./use-live-check.ts";
import type { PreviewFacts } from "./use-preview-facts.ts";

/** What every form of the editor works with. */
export interface Editing {
  draft: Draft;
  source: PackSource;
  outline: PackOutline;
  check: LiveCheck;
  facts: PreviewFacts;
  worker: EditorWorker;
  /** The pack's local date, `2026-11-20`. */
  today: string;
  approver: string;
  setApprover(name: string): void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error("A form of the editor is outside <Editor>.");
  return editing;
}

/** What the newest check found at a place and inside it, errors first. */
export function useFindingsAt(path: Path, isExact = false): FindingsAt {
  return findingsAt(useEditing().check, path, isExact);
}

export interface FindingsAt {
  errors: Finding[];
  warnings: Finding[];
}

export function findingsAt({ verdict }: LiveCheck, path: Path, isExact = false): FindingsAt {
  const place = formatPath(path);
  const isHere = (finding: Finding) =>
    finding.path === place ||
    (!isExact && /^[.[]/.test(finding.path.slice(place.length)) && finding.path.startsWith(place));
  return {
    errors: verdict?.errors.filter(isHere) ?? [],
    warnings: verdict?.warnings.filter(isHere) ?? [],
  };
}

/** The findings at a place, below its field. */
export function FieldFindings({ path, isExact, id }: { path: Path; isExact?: boolean; id?: string }) {
  const { errors, warnings } = useFindingsAt(path, isExact);
  if (errors.length + warnings.length === 0) return null;
  return (
    <ul className="field-findings" id={id}>
      {errors.map((finding) => (
        <li key={finding.message} className="bad">
          {finding.message}
        </li>
      ))}
      {warnings.map((finding) => (
        <li key={finding.message} className="warn">
          {finding.message}
        </li>
      ))}
    </ul>
  );
}
