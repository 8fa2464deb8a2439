import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { freeId } from "../../../core/pack/edit/free-id.ts";
import { asList, asRecord, asText } from "../../../core/pack/edit/outline.ts";
import { BodyField } from "./body-field.tsx";
import { useEditing } from "./edit-context.tsx";
import { LinesField } from "./lines-field.tsx";
import { TextField } from "./text-field.tsx";

/** What every agent should know today. */
export function NoticesForm() {
  const { draft, source, today } = useEditing();
  const notices = asList(valueAt(source.data, ["notices"]));
  const [text, setText] = useState("");
  const ids = notices.map((notice) => asText(asRecord(notice).id));
  return (
    <div className="edit-form">
      <p className="quiet">
        Shown to agents above the reply, for as long as the dates say: a strike, a delay, a recall.
      </p>
      {ids.map((id, index) => (
        <fieldset key={id} className="edit-form notice-form">
          <legend>{id}</legend>
          <TextField path={["notices", index, "text"]} label={`For agents (${id})`} isRequired rows={2} />
          <div className="edit-columns">
            <TextField path={["notices", index, "from"]} label={`From (${id})`} type="date" />
            <TextField path={["notices", index, "until"]} label={`Until (${id})`} type="date" />
          </div>
          <LinesField
            path={["notices", index, "playbooks"]}
            label={`Only with these playbooks (${id})`}
            hint="Ids, one on each line. With all of them when empty."
            rows={2}
          />
          <BodyField
            path={["notices", index, "customer_text"]}
            label={`For the customer, added with one click (${id})`}
            rows={2}
            answers={[]}
            isRequired={false}
          />
          <button
            type="button"
            className="link"
            onClick={() => {
              const rest = notices.toSpliced(index, 1);
              draft.edit([{ path: ["notices"], value: rest.length === 0 ? undefined : rest }]);
            }}
          >
            Remove {id}
          </button>
        </fieldset>
      ))}
      <div className="row">
        <input
          className="field name-field"
          dir="auto"
          aria-label="What agents should know"
          placeholder="Parcels to the north are a day late"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          className="button button-small"
          disabled={text.trim() === ""}
          onClick={() => {
            draft.edit([
              {
                path: ["notices"],
                value: [...notices, { id: freeId(text, ids, "notice"), text: text.trim(), from: today }],
              },
            ]);
            setText("");
          }}
        >
          Add a notice
        </button>
      </div>
    </div>
  );
}
