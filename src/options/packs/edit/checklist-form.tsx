import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { freeId } from "../../../core/pack/edit/free-id.ts";
import { asList, asRecord, asText, type PlaybookOutline, readWhen } from "../../../core/pack/edit/outline.ts";
import {
  append,
  findAnswerUses,
  moveEntry,
  removeChecklistItem,
} from "../../../core/pack/edit/playbook-edits.ts";
import { countWords } from "../pack-words.ts";
import { BodyField } from "./body-field.tsx";
import { CheckField, ChoiceField } from "./choice-field.tsx";
import { ConditionField } from "./condition-field.tsx";
import { Confirm } from "./confirm.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { Fold } from "./fold.tsx";
import { TextField } from "./text-field.tsx";

const INPUTS = [
  ["", "nothing: it is ticked"],
  ["text", "words"],
  ["date", "a date"],
  ["number", "a number"],
] as const;

/** What has to be true before a reply goes out: items in their order, each with its question and conditions. */
export function ChecklistForm({ playbook }: { playbook: PlaybookOutline }) {
  const { draft, source } = useEditing();
  const path = [...playbook.path, "checklist"];
  const items = asList(valueAt(source.data, path)).map(asRecord);
  const [text, setText] = useState("");
  const add = () => {
    const item = { id: freeId(text, playbook.answers, "item"), text: text.trim() };
    draft.edit(append(source.data, path, item));
    setText("");
  };
  return (
    <Fold
      title="Checklist"
      about={items.length === 0 ? "none" : countWords(items.length, "item")}
      paths={[path]}
    >
      <p className="quiet small">
        What the agent makes sure of. Facts tick what they can; a question to the customer is put when the
        answer is missing.
      </p>
      <ol className="checklist">
        {items.map((item, index) => (
          <Item
            key={asText(item.id)}
            playbook={playbook}
            item={item}
            place={{ at: index, of: items.length }}
            onMove={(by) => draft.edit(moveEntry(source.data, path, index, index + by))}
          />
        ))}
      </ol>
      <div className="row">
        <input
          className="field name-field"
          dir="auto"
          aria-label="What to check"
          placeholder="The photo shows the damage"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className="button button-small" disabled={text.trim() === ""} onClick={add}>
          Add an item
        </button>
      </div>
      <FieldFindings path={path} isExact />
    </Fold>
  );
}

function Item({
  playbook,
  item,
  place,
  onMove,
}: {
  playbook: PlaybookOutline;
  item: Record<string, unknown>;
  place: { at: number; of: number };
  onMove: (by: -1 | 1) => void;
}) {
  const { draft, source } = useEditing();
  const path = [...playbook.path, "checklist", place.at];
  const id = asText(item.id);
  const name = asText(item.text) || id;
  const uses = findAnswerUses(playbook, id);
  const marks = [
    ...(item.required === true ? ["required"] : []),
    ...(item.done_when === undefined ? [] : ["ticked by facts"]),
    ...(item.ask === undefined ? [] : ["asks the customer"]),
    ...(item.input === undefined ? [] : ["filled in"]),
  ];
  return (
    <li className="checklist-item">
      <div className="checklist-place">
        <button
          type="button"
          className="icon-button"
          aria-label={`Move up: ${name}`}
          disabled={place.at === 0}
          onClick={() => onMove(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Move down: ${name}`}
          disabled={place.at === place.of - 1}
          onClick={() => onMove(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
      </div>
      <Fold title={name} about={marks.join(", ")} paths={[path]} isLazy>
        <TextField path={[...path, "text"]} label={`What to check (${id})`} isRequired />
        <CheckField path={[...path, "required"]} label="No reply goes out before this is done" />
        <BodyField
          path={[...path, "ask"]}
          label={`Question to the customer (${id})`}
          rows={2}
          answers={playbook.answers}
          isRequired={false}
        />
        <div className="edit-columns">
          <ChoiceField
            path={[...path, "input"]}
            label={`The agent fills in (${id})`}
            choices={INPUTS}
            usual=""
          />
          {item.input !== undefined && (
            <TextField
              path={[...path, "default"]}
              label={`Begins as (${id})`}
              placeholder={item.input === "date" ? "2 business days" : ""}
            />
          )}
        </div>
        {item.input !== undefined && (
          <p className="quiet small">
            Texts use it as <code>{`{{ answers.${id} }}`}</code>.
          </p>
        )}
        <ConditionField
          path={[...path, "done_when"]}
          when={readWhen(item.done_when)}
          legend="Ticked by itself when"
          suffix={` (${id}, ticked)`}
          always="Never: the agent ticks it."
        />
        <ConditionField
          path={[...path, "when"]}
          when={readWhen(item.when)}
          legend="Shown when"
          suffix={` (${id}, shown)`}
          always="Always."
        />
        <Confirm
          label="Remove"
          name={name}
          actions={[
            {
              words: "Remove this item",
              onDo: () => draft.edit(removeChecklistItem(source.data, playbook, place.at)),
            },
          ]}
        >
          <p>
            The item leaves the checklist
            {uses.length > 0 &&
              `, and what the agent filled in is missing from: ${uses.join(", ")}. Change those texts as well`}
            .
          </p>
        </Confirm>
      </Fold>
    </li>
  );
}
