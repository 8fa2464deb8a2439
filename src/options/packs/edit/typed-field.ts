import { useId } from "react";
import type { DataEdit } from "../../../core/pack/edit/data.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { useEditing, useFindingsAt } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

/** What an input or textarea of the pack's forms is given, beside its own looks. */
export interface TypedField {
  id: string;
  dir: "auto";
  value: string;
  "aria-invalid": true | undefined;
  /** Id of the findings that stand under it. */
  "aria-describedby": string;
  onChange(event: { target: { value: string } }): void;
  onBlur(): void;
}

/** A field that shows `value` and writes what is typed into the draft; its findings are those at `path`. */
export function useTypedField(path: Path, value: string, write: (text: string) => DataEdit[]): TypedField {
  const id = useId();
  const { draft } = useEditing();
  const { errors } = useFindingsAt(path);
  const typed = useTypedText(value, (text) => draft.edit(write(text)));
  return {
    id: `${id}-field`,
    dir: "auto",
    value: typed.value,
    "aria-invalid": errors.length > 0 || undefined,
    "aria-describedby": `${id}-findings`,
    onChange: ({ target }) => typed.onChange(target.value),
    onBlur: typed.onBlur,
  };
}
