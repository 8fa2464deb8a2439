import { useId } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asList, asRecord, asText } from "../../../core/pack/edit/outline.ts";
import { setPhrases } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { FieldFindings, useEditing, useFindingsAt } from "./edit-context.tsx";
import { useTypedText } from "./typed-text.ts";

interface Phrase {
  say: string;
  /** Null: the usual one. */
  weight: number | null;
}

/** Phrases, one on each line; a weight stands behind the words as `= 4`. */
export function PhrasesField({ path }: { path: Path }) {
  const id = useId();
  const { draft, source } = useEditing();
  const { errors } = useFindingsAt(path);
  const phrases = asList(valueAt(source.data, path)).map(readPhrase);
  const typed = useTypedText(phrases.map(writeLine).join("\n"), (text) =>
    draft.edit(setPhrases(path, text.split("\n").map(readLine))),
  );
  return (
    <div className="edit-field">
      <label htmlFor={`${id}-field`}>Phrases</label>
      <p className="quiet small">
        One on each line. <code>(is|are)</code>: either word. <code>*</code>: up to five words.{" "}
        <code>deliver*</code>: any ending. <code>= 5</code> at the end: certain, <code>= 1</code>: a hint.
      </p>
      <textarea
        id={`${id}-field`}
        className="field"
        dir="auto"
        rows={Math.min(12, Math.max(3, phrases.length + 1))}
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

function readPhrase(value: unknown): Phrase {
  if (typeof value === "string") return { say: value, weight: null };
  const { say, weight } = asRecord(value);
  return { say: asText(say), weight: typeof weight === "number" ? weight : null };
}

function writeLine({ say, weight }: Phrase): string {
  return weight === null ? say : `${say} = ${weight}`;
}

function readLine(line: string): Phrase {
  const [, say, weight] = /^(.*?)\s+=\s*(\d)\s*$/.exec(line) ?? [];
  return say === undefined ? { say: line, weight: null } : { say, weight: Number(weight) };
}
