import type { ReactNode } from "react";
import type { DataEdit } from "../../../core/pack/edit/data.ts";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asTexts } from "../../../core/pack/edit/outline.ts";
import { setTexts } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { useTypedField } from "./typed-field.ts";

interface FieldProps {
  path: Path;
  label: string;
  hint?: ReactNode;
  rows?: number;
}

/** A list of texts, one on each line: what a lead pastes from a spreadsheet arrives as it is. */
export function LinesField(props: FieldProps) {
  const { source } = useEditing();
  const lines = asTexts(valueAt(source.data, props.path)).map((text) => text.replaceAll("\n", " "));
  return (
    <EntriesField
      {...props}
      rows={props.rows ?? Math.min(10, Math.max(2, lines.length + 1))}
      lines={lines}
      write={(typed) => setTexts(props.path, typed)}
    />
  );
}

/** The entries of a list, each written as a line. */
export function EntriesField({
  path,
  label,
  hint,
  rows,
  lines,
  write,
}: FieldProps & { lines: readonly string[]; write: (lines: string[]) => DataEdit[] }) {
  const field = useTypedField(path, lines.join("\n"), (text) => write(text.split("\n")));
  return (
    <div className="edit-field">
      <label htmlFor={field.id}>{label}</label>
      {hint !== undefined && <p className="quiet small">{hint}</p>}
      <textarea {...field} className="field" rows={rows} />
      <FieldFindings path={path} id={field["aria-describedby"]} />
    </div>
  );
}
