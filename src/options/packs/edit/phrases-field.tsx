import { valueAt } from "../../../core/pack/edit/data.ts";
import { asList, asRecord, asText } from "../../../core/pack/edit/outline.ts";
import { setPhrases } from "../../../core/pack/edit/pack-edits.ts";
import type { Path } from "../../../core/pack/finding.ts";
import { useEditing } from "./edit-context.tsx";
import { EntriesField } from "./lines-field.tsx";

interface Phrase {
  say: string;
  /** Null: the usual one. */
  weight: number | null;
}

/** Phrases, one on each line; a weight stands behind the words as `= 4`. */
export function PhrasesField({ path }: { path: Path }) {
  const { source } = useEditing();
  const phrases = asList(valueAt(source.data, path)).map(readPhrase);
  return (
    <EntriesField
      path={path}
      label="Phrases"
      hint={
        <>
          One on each line. <code>(is|are)</code>: either word. <code>*</code>: up to five words.{" "}
          <code>deliver*</code>: any ending. <code>= 5</code> at the end: certain, <code>= 1</code>: a hint.
        </>
      }
      rows={Math.min(12, Math.max(3, phrases.length + 1))}
      lines={phrases.map(writeLine)}
      write={(lines) => setPhrases(path, lines.map(readLine))}
    />
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
