import { isRecord, valueAt } from "../../../core/pack/edit/data.ts";
import { asText, type PlaybookOutline, readWhen } from "../../../core/pack/edit/outline.ts";
import { BodyField } from "./body-field.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { ConditionField } from "./condition-field.tsx";
import { Confirm } from "./confirm.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { Fold } from "./fold.tsx";
import { ownerChoices } from "./owner-choices.ts";
import { TextField } from "./text-field.tsx";

const DUE = ["4 hours", "2 business hours", "1 business day", "2 business days", "3 days", "cutoff"];

/** Who takes a ticket of this type over, when, and until when. */
export function EscalationForm({ playbook }: { playbook: PlaybookOutline }) {
  const { draft, source } = useEditing();
  const path = [...playbook.path, "escalation"];
  const escalation = valueAt(source.data, path);
  const owners = ownerChoices(source.data);
  const to = isRecord(escalation) ? asText(escalation.to) : "";
  const toName = owners.find(([each]) => each === to)?.[1] ?? to;
  return (
    <Fold title="Hand-over" about={to === "" ? "none" : `to ${toName}`} paths={[path]}>
      {!isRecord(escalation) ? (
        <>
          <p className="quiet small">Nobody takes these tickets over; the agent answers them alone.</p>
          <FieldFindings path={path} />
          <div>
            <button
              type="button"
              className="button button-small"
              disabled={owners.length === 0}
              onClick={() => {
                const [first] = owners[0] ?? [""];
                draft.edit([{ path, value: { to: first, due: "1 business day" } }]);
              }}
            >
              Add a hand-over
            </button>
          </div>
        </>
      ) : (
        <>
          <div className="edit-columns">
            <ChoiceField path={[...path, "to"]} label="To" choices={owners} />
            <TextField path={[...path, "due"]} label="Due" placeholder="1 business day" suggestions={DUE} />
          </div>
          <p className="quiet small">
            Due after 4 hours, 2 business hours, 1 business day, 3 days; cutoff is when the warehouse closes
            its orders for the day.
          </p>
          <ConditionField
            path={[...path, "when"]}
            when={readWhen(escalation.when)}
            legend="Needed when"
            suffix=" (hand-over)"
            always="No condition: the agent decides when to hand over."
          />
          <BodyField
            path={[...path, "summary"]}
            label="What the colleague gets to read"
            rows={4}
            answers={playbook.answers}
            isRequired={false}
          />
          <FieldFindings path={path} isExact />
          <Confirm
            label="Remove the hand-over"
            name={`of ${playbook.title}`}
            actions={[{ words: "Remove it", onDo: () => draft.edit([{ path, value: undefined }]) }]}
          >
            <p>Nobody takes these tickets over any more, and their summary goes.</p>
          </Confirm>
        </>
      )}
    </Fold>
  );
}
