import { useState } from "react";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asText, type PlaybookOutline, type ReplyOutline } from "../../../core/pack/edit/outline.ts";
import { ChecklistForm } from "./checklist-form.tsx";
import { ChoiceField } from "./choice-field.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { EndPlaybook } from "./end-playbook.tsx";
import { EscalationForm } from "./escalation-form.tsx";
import { Fold } from "./fold.tsx";
import { IntentsField } from "./intents-field.tsx";
import { LinesField } from "./lines-field.tsx";
import { NewReply } from "./new-reply.tsx";
import { ownerChoices } from "./owner-choices.ts";
import { PhrasesField } from "./phrases-field.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { TextField } from "./text-field.tsx";
import { Waiting } from "./waiting.tsx";

const URGENCY = [
  ["now", "at once"],
  ["today", "today"],
  ["normal", "normal"],
  ["low", "low"],
] as const;
const EVENTS = [
  ["none", "none"],
  ["cutoff", "the warehouse's cut-off"],
  ["dispute_evidence", "the dispute's last day for evidence"],
  ["return_window", "the end of the return window"],
  ["claim_window", "the end of the carrier's claim window"],
] as const;
export const ANSWERS = [
  ["reply", "with a reply"],
  ["escalate", "by handing over, without a reply"],
  ["none", "not at all"],
] as const;

/** One ticket type: what leads to it, who does it, what has to be checked, what is answered, who takes over. */
export function PlaybookForm({ playbook }: { playbook: PlaybookOutline }) {
  const { path } = playbook;
  const { source } = useEditing();
  const at = (key: string) => [...path, key];
  const owners = ownerChoices(source.data);
  const owner = asText(valueAt(source.data, at("owner")));
  return (
    <div className="playbook-form">
      <h3>{playbook.title || playbook.id}</h3>
      <FieldFindings path={path} isExact />
      <div className="folds">
        <Fold
          title="Its name, and which words lead here"
          paths={["title", "intents", "phrases", "not_phrases", "examples"].map(at)}
        >
          <TextField path={at("title")} label="Ticket type" isRequired />
          <IntentsField path={at("intents")} />
          <PhrasesField path={at("phrases")} />
          <LinesField
            path={at("not_phrases")}
            label="Not these phrases"
            hint="Words that mean another ticket type. One on each line."
          />
          <LinesField
            path={at("examples")}
            label="Examples"
            hint="Sentences as customers write them. One on each line."
          />
        </Fold>
        <Fold
          title="Who does it, and how soon"
          about={owners.find(([id]) => id === owner)?.[1] ?? owner}
          paths={["owner", "urgency", "clock", "answer"].map(at)}
        >
          <div className="edit-columns">
            <ChoiceField path={at("owner")} label="Owner" choices={owners} />
            <ChoiceField path={at("urgency")} label="Urgency" choices={URGENCY} usual="normal" />
            <ChoiceField path={at("answer")} label="Answered" choices={ANSWERS} usual="reply" />
            <ChoiceField
              path={[...path, "clock", "event"]}
              label="Too late after"
              choices={EVENTS}
              usual="none"
            />
            <TextField
              path={[...path, "clock", "within"]}
              label="Answered within"
              placeholder="no limit"
              suggestions={["2 business hours", "4 hours", "1 business day"]}
            />
          </div>
        </Fold>
        <ChecklistForm playbook={playbook} />
        <EscalationForm playbook={playbook} />
      </div>
      <Replies playbook={playbook} />
      <EndPlaybook playbook={playbook} />
    </div>
  );
}

function Replies({ playbook }: { playbook: PlaybookOutline }) {
  const { replies, path } = playbook;
  const [chosen, setChosen] = useState(replies[0]?.id ?? "");
  // What a new reply is made from: nothing, or a copy of another.
  const [making, setMaking] = useState<{ model: ReplyOutline | null } | null>(null);
  const isMaking = making !== null;
  const reply = replies.find(({ id }) => id === chosen) ?? replies[0];
  const choose = (id: string) => {
    setChosen(id);
    setMaking(null);
  };
  return (
    <>
      {replies.length === 0 && <p className="quiet">This ticket type has no replies.</p>}
      <div className="row reply-choices">
        {replies.length > 0 && (
          <ul className="reply-choices" aria-label="Replies">
            {replies.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  className="button button-small"
                  aria-pressed={each === reply && !isMaking}
                  onClick={() => choose(each.id)}
                >
                  {each.title || each.id} <Waiting replies={[each]} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <button
          type="button"
          className="button button-small"
          aria-pressed={isMaking}
          onClick={() => setMaking({ model: null })}
        >
          New reply…
        </button>
      </div>
      <FieldFindings path={[...path, "replies"]} isExact />
      {making !== null ? (
        <NewReply
          key={making.model?.id ?? ""}
          playbook={playbook}
          model={making.model}
          onMade={choose}
          onClose={() => setMaking(null)}
        />
      ) : (
        reply !== undefined && (
          <ReplyForm
            key={reply.id}
            playbook={playbook}
            reply={reply}
            onCopy={() => setMaking({ model: reply })}
          />
        )
      )}
    </>
  );
}
