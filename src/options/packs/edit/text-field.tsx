import { useId } from "react";
import type { DataEdit } from "../../../core/pack/edit/data.ts";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { setRequiredText, setText, shownText } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing, useFindingsAt } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

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
}: TextFieldProps) {
  const id = useId();
  const { draft, source } = useEditing();
  const { errors } = useFindingsAt(path);
  const shown = valueAt(source.data, path);
  const write = (text: string): DataEdit[] =>
    isRequired ? setRequiredText(source.data, path, text) : setText(source.data, path, text);
  const typed = useTypedText(
    typeof shown === "number" || typeof shown === "boolean" ? String(shown) : shownText(shown),
    (text) => draft.edit(write(text)),
  );
  const common = {
    id: `${id}-field`,
    className: isMono ? "field mono" : "field",
    dir: "auto" as const,
    placeholder,
    value: typed.value,
    "aria-invalid": errors.length > 0 || undefined,
    "aria-describedby": `${id}-findings`,
    onBlur: typed.onBlur,
  };
  return (
    <div className="edit-field">
      <label htmlFor={`${id}-field`}>{label}</label>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      {rows === undefined ? (
        <input {...common} type={type ?? "text"} onChange={(event) => typed.onChange(event.target.value)} />
      ) : (
        <textarea {...common} rows={rows} onChange={(event) => typed.onChange(event.target.value)} />
      )}
      <FieldFindings path={path} id={`${id}-findings`} />
    </div>
  );
}
