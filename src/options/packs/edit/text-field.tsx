import { valueAt } from "../../../core/pack/edit/data.ts";
import { setRequiredText, setText, shownText } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { useTypedField } from "./typed-field.ts";

export interface TextFieldProps {
  path: Path;
  label: string;
  hint?: string;
  type?: "text" | "date" | "email";
  placeholder?: string;
  /** Lines of a text of several lines; one line without it. */
  rows?: number;
  isRequired?: boolean;
  isMono?: boolean;
  /** What is usually written here. */
  suggestions?: readonly string[];
}

/** One text of the pack, at its place. */
export function TextField({
  path,
  label,
  hint,
  type,
  placeholder,
  rows,
  isRequired,
  isMono,
  suggestions,
}: TextFieldProps) {
  const { source } = useEditing();
  const shown = valueAt(source.data, path);
  const field = useTypedField(
    path,
    typeof shown === "number" || typeof shown === "boolean" ? String(shown) : shownText(shown),
    (text) => (isRequired ? setRequiredText : setText)(source.data, path, text),
  );
  const looks = { className: isMono ? "field mono" : "field", placeholder };
  return (
    <div className="edit-field">
      <label htmlFor={field.id}>{label}</label>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      {rows === undefined ? (
        <input
          {...field}
          {...looks}
          type={type ?? "text"}
          list={suggestions === undefined ? undefined : `${field.id}-suggestions`}
        />
      ) : (
        <textarea {...field} {...looks} rows={rows} />
      )}
      {suggestions !== undefined && (
        <datalist id={`${field.id}-suggestions`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <FieldFindings path={path} id={field["aria-describedby"]} />
    </div>
  );
}
