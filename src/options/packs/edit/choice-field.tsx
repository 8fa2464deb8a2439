import { useId } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asText } from "../../../core/pack/edit/outline.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing, useFindingsAt } from "./edit-context.tsx";

/** One of several values at its place. */
export function ChoiceField({
  path,
  label,
  hint,
  choices,
  usual,
}: {
  path: Path;
  label: string;
  hint?: string;
  /** What stands in the file, and what it says. */
  choices: readonly (readonly [string, string])[];
  /** What holds when nothing is written; choosing it takes the line out. */
  usual?: string;
}) {
  const id = useId();
  const { draft, source } = useEditing();
  const { errors } = useFindingsAt(path);
  const written = asText(valueAt(source.data, path));
  const value = written === "" ? (usual ?? "") : written;
  const isKnown = choices.some(([each]) => each === value);
  return (
    <div className="edit-field">
      <label htmlFor={`${id}-field`}>{label}</label>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      <select
        id={`${id}-field`}
        className="field"
        value={value}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={`${id}-findings`}
        onChange={({ target }) =>
          draft.edit([{ path, value: target.value === usual ? undefined : target.value }])
        }
      >
        {!isKnown && <option value={value}>{value || "choose…"}</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
      <FieldFindings path={path} id={`${id}-findings`} />
    </div>
  );
}

/** Yes or no at its place; no takes the line out. */
export function CheckField({ path, label }: { path: Path; label: string }) {
  const { draft, source } = useEditing();
  return (
    <div className="edit-field">
      <label className="check">
        <input
          type="checkbox"
          checked={valueAt(source.data, path) === true}
          onChange={({ target }) => draft.edit([{ path, value: target.checked ? true : undefined }])}
        />
        <span>{label}</span>
      </label>
      <FieldFindings path={path} />
    </div>
  );
}
