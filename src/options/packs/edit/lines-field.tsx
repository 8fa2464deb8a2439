import { useId } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asTexts } from "../../../core/pack/edit/outline.ts";
import { setTexts } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing, useFindingsAt } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

/** A list of texts, one on each line: what a lead pastes from a spreadsheet arrives as it is. */
export function LinesField({
  path,
  label,
  hint,
  rows,
}: {
  path: Path;
  label: string;
  hint?: string;
  rows?: number;
}) {
  const id = useId();
  const { draft, source } = useEditing();
  const { errors } = useFindingsAt(path);
  const items = asTexts(valueAt(source.data, path));
  const typed = useTypedText(items.map((text) => text.replaceAll("\n", " ")).join("\n"), (text) =>
    draft.edit(setTexts(path, text.split("\n"))),
  );
  return (
    <div className="edit-field">
      <label htmlFor={`${id}-field`}>{label}</label>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      <textarea
        id={`${id}-field`}
        className="field"
        dir="auto"
        rows={rows ?? Math.min(10, Math.max(2, items.length + 1))}
        value={typed.value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={`${id}-findings`}
        onChange={(event) => typed.onChange(event.target.value)}
        onBlur={typed.onBlur}
      />
      <FieldFindings path={path} id={`${id}-findings`} />
    </div>
  );
}
