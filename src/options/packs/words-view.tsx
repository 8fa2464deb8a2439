import type { FieldChange, ValueChange, WordPiece } from "../../core/pack/diff.ts";

/** One field that reads differently: what it was and what it will be. */
export function FieldView({ change }: { change: FieldChange }) {
  return (
    <div className="change">
      <dt>{change.label}</dt>
      <dd>
        {change.kind === "list" ? (
          <ListView added={change.added} removed={change.removed} />
        ) : (
          <ValueView change={change} />
        )}
      </dd>
    </div>
  );
}

export function FieldsView({ fields }: { fields: readonly FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="changes">
      {fields.map((change) => (
        <FieldView key={change.key} change={change} />
      ))}
    </dl>
  );
}

function ListView({ added, removed }: { added: readonly string[]; removed: readonly string[] }) {
  return (
    <ul className="change-list">
      {removed.map((item) => (
        <li key={`- ${item}`}>
          <del>{item}</del>
        </li>
      ))}
      {added.map((item) => (
        <li key={`+ ${item}`}>
          <ins>{item}</ins>
        </li>
      ))}
    </ul>
  );
}

/** Short values stand side by side, long ones in one text with the differing words marked, or below each other. */
export function ValueView({ change: { before, after, words } }: { change: ValueChange }) {
  if (before !== null && after !== null && isShort(before) && isShort(after)) {
    return (
      <span className="change-short">
        <del>{before}</del> <span aria-hidden>→</span> <ins>{after}</ins>
      </span>
    );
  }
  if (words !== null) return <WordsView words={words} />;
  return (
    <div className="change-blocks">
      {before !== null && <del className="change-text">{before.trimEnd()}</del>}
      {after !== null && <ins className="change-text">{after.trimEnd()}</ins>}
    </div>
  );
}

function isShort(text: string): boolean {
  return text.length <= 60 && !text.includes("\n");
}

function WordsView({ words }: { words: readonly WordPiece[] }) {
  let at = 0;
  return (
    <p className="change-text">
      {words.map(({ text, mark }) => {
        const key = at;
        at += text.length;
        if (mark === "added") return <ins key={`+${key}`}>{text}</ins>;
        if (mark === "removed") return <del key={`-${key}`}>{text}</del>;
        return <span key={`=${key}`}>{text}</span>;
      })}
    </p>
  );
}
