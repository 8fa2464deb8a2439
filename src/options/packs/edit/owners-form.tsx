import { useState } from "react";
import { freeId } from "../../../core/pack/edit/free-id.ts";
import { countOwned } from "../../../core/pack/edit/playbook-edits.ts";
import { countWords } from "../pack-words.ts";
import { Confirm } from "./confirm.tsx";
import { useEditing } from "./edit-context.tsx";
import { ownerChoices } from "./owner-choices.ts";
import { TextField } from "./text-field.tsx";

/** Who ticket types belong to, and whom a hand-over goes to. */
export function OwnersForm() {
  const { draft, source } = useEditing();
  const owners = ownerChoices(source.data);
  const [name, setName] = useState("");
  const ids = owners.map(([id]) => id);
  return (
    <div className="edit-form">
      <p className="quiet">Teams or people: each ticket type belongs to one, and a hand-over goes to one.</p>
      {owners.map(([id, words]) => (
        <OwnerBox key={id} id={id} words={words} isOnly={owners.length === 1} />
      ))}
      <div className="row">
        <input
          className="field name-field"
          dir="auto"
          aria-label="Name of a new owner"
          placeholder="Warehouse team"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type="button"
          className="button button-small"
          disabled={name.trim() === ""}
          onClick={() => {
            draft.edit([{ path: ["owners", freeId(name, ids, "owner")], value: { name: name.trim() } }]);
            setName("");
          }}
        >
          Add an owner
        </button>
      </div>
    </div>
  );
}

function OwnerBox({ id, words, isOnly }: { id: string; words: string; isOnly: boolean }) {
  const { draft, source } = useEditing();
  const { playbooks, escalations } = countOwned(source.data, id);
  const owned = [
    ...(playbooks > 0 ? [countWords(playbooks, "ticket type")] : []),
    ...(escalations > 0 ? [countWords(escalations, "hand-over")] : []),
  ].join(" and ");
  return (
    <fieldset className="edit-form entry-box">
      <legend>{id}</legend>
      <div className="edit-columns">
        <TextField path={["owners", id, "name"]} label={`Name (${id})`} isRequired />
        <TextField path={["owners", id, "email"]} label={`E-mail (${id})`} type="email" />
        <TextField
          path={["owners", id, "channel"]}
          label={`Reached at (${id})`}
          placeholder="#warehouse, a queue, a phone"
        />
      </div>
      {owned !== "" ? (
        <p className="quiet small">Has {owned}. To remove it, give those to somebody else first.</p>
      ) : (
        !isOnly && (
          <Confirm
            label="Remove"
            name={words}
            actions={[
              {
                words: `Remove ${words}`,
                onDo: () => draft.edit([{ path: ["owners", id], value: undefined }]),
              },
            ]}
          >
            <p>Nothing belongs to {words} any more. This takes the name out of the pack.</p>
          </Confirm>
        )
      )}
    </fieldset>
  );
}
