import { type FormEvent, useId, useState } from "react";
import { type ConditionRow, findRows, writeRows } from "../../../core/pack/edit/condition-rows.ts";
import type { PlaybookOutline, ReplyOutline } from "../../../core/pack/edit/outline.ts";
import { shownText } from "../../../core/pack/edit/pack-edits.ts";
import { addReply, findFallback } from "../../../core/pack/edit/playbook-edits.ts";
import { FactRows } from "./condition-field.tsx";
import { useEditing } from "./edit-context.tsx";
import { NewWords } from "./new-words.tsx";

/** A new reply: its name, when it is true, its words. Languages and approval follow on its own form. */
export function NewReply({
  playbook,
  model,
  onMade,
  onClose,
}: {
  playbook: PlaybookOutline;
  /** A reply that the new one begins as a copy of. */
  model: ReplyOutline | null;
  onMade: (id: string) => void;
  onClose: () => void;
}) {
  const id = useId();
  const { draft, source } = useEditing();
  const [title, setTitle] = useState(model === null ? "" : `${model.title} (copy)`);
  const [body, setBody] = useState(shownText(model?.texts[0]?.body));
  const [rows, setRows] = useState<ConditionRow[]>(() => findRows(model?.when?.lines ?? []) ?? []);
  const fallback = findFallback(playbook, model?.texts[0]?.language);
  const isReady = title.trim() !== "" && body.trim() !== "" && (fallback === undefined || rows.length > 0);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const { id: fresh, edits } = addReply(
      source.data,
      playbook,
      { title, body, when: rows.length === 0 ? [] : [writeRows(rows).join(" and ")] },
      model ?? undefined,
    );
    draft.edit(edits);
    onMade(fresh);
  };
  return (
    <form className="edit-form entry-box" aria-label="New reply" onSubmit={add}>
      <div className="edit-field">
        <label htmlFor={`${id}-title`}>Name of the reply</label>
        <input
          id={`${id}-title`}
          className="field"
          dir="auto"
          placeholder="Delivered to a neighbour"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <fieldset className="edit-field">
        <legend>True when</legend>
        <FactRows
          rows={rows}
          suffix=" (new reply)"
          always={
            fallback === undefined
              ? "Always: it is the fallback, which comes last and must be true whatever the facts are."
              : `“${fallback.title}” is already true whatever the facts are: say when this one is.`
          }
          onChange={setRows}
        />
      </fieldset>
      <NewWords value={body} onChange={setBody} />
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!isReady}>
          Add this reply
        </button>
        <button type="button" className="link" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
