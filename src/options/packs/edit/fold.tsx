import { type ReactNode, useState } from "react";
import type { Path } from "../../../core/pack/finding.ts";
import { countWords } from "../pack-words.ts";
import { findingsAt, useEditing } from "./edit-context.tsx";

/** A part of a form that is closed at first; what the check found inside shows on the outside. */
export function Fold({
  title,
  about,
  paths,
  isLazy = false,
  children,
}: {
  title: string;
  /** What it holds, in a few words, while it is closed. */
  about?: string;
  paths: readonly Path[];
  /** Its fields are made when it is first opened: for folds of which there are many. */
  isLazy?: boolean;
  children: ReactNode;
}) {
  const { check } = useEditing();
  const [isMade, setMade] = useState(!isLazy);
  const found = paths.map((path) => findingsAt(check, path));
  const errors = new Set(found.flatMap((each) => each.errors)).size;
  const warnings = new Set(found.flatMap((each) => each.warnings)).size;
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && setMade(true)}>
      <summary>
        {title}
        {about !== undefined && about !== "" && <span className="quiet"> · {about}</span>}
        {errors > 0 && <span className="chip bad">{countWords(errors, "error")}</span>}
        {errors === 0 && warnings > 0 && <span className="chip warn">{countWords(warnings, "remark")}</span>}
      </summary>
      {isMade && <div className="fold-body edit-form">{children}</div>}
    </details>
  );
}
