import { type FormEvent, useId, useState } from "react";
import { addPlaybook, type NewPlaybook as Made } from "../../../core/pack/edit/playbook-edits.ts";
import { INTENT_TITLES, STANDARD_INTENTS } from "../../../core/pack/intents.ts";
import { useEditing } from "./edit-context.tsx";
import { NewWords } from "./new-words.tsx";
import { ownerChoices } from "./owner-choices.ts";
import { ANSWERS } from "./playbook-form.tsx";

/** What a new ticket type needs to begin with; everything else is filled in on its own form. */
export function NewPlaybook({ onMade, onClose }: { onMade: (id: string) => void; onClose: () => void }) {
  const id = useId();
  const { draft, source, outline } = useEditing();
  const owners = ownerChoices(source.data);
  const [title, setTitle] = useState("");
  const [intent, setIntent] = useState("");
  const [phrases, setPhrases] = useState("");
  const [owner, setOwner] = useState(owners[0]?.[0] ?? "");
  const [answer, setAnswer] = useState<Made["answer"]>("reply");
  const [replyTitle, setReplyTitle] = useState("");
  const [body, setBody] = useState("");
  const lines = phrases.split("\n").filter((line) => line.trim() !== "");
  const missing = [
    ...(title.trim() === "" ? ["a name"] : []),
    ...(intent === "" && lines.length === 0 ? ["what the customer wants, or words that lead here"] : []),
    ...(owner === "" ? ["an owner (add one under Owners first)"] : []),
    ...(answer === "reply" && body.trim() === "" ? ["the words of its first reply"] : []),
  ];
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length > 0) return;
    const made = { title, owner, intents: intent === "" ? [] : [intent], phrases: lines, answer };
    const reply = answer === "reply" ? { title: replyTitle.trim() || title, body } : null;
    const { id: fresh, edits } = addPlaybook(source.data, made, reply);
    draft.edit(edits);
    onMade(fresh);
  };
  return (
    <form className="playbook-form edit-form entry-box" aria-label="New ticket type" onSubmit={add}>
      <h3>New ticket type</h3>
      <div className="edit-field">
        <label htmlFor={`${id}-title`}>Name</label>
        <input
          id={`${id}-title`}
          className="field"
          dir="auto"
          placeholder="Gift wrapping"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="edit-columns">
        <div className="edit-field">
          <label htmlFor={`${id}-intent`}>What the customer wants</label>
          <select
            id={`${id}-intent`}
            className="field"
            value={intent}
            onChange={(event) => setIntent(event.target.value)}
          >
            <option value="">none of these: my words below</option>
            {STANDARD_INTENTS.map((each) => (
              <option key={each} value={each}>
                {INTENT_TITLES[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="edit-field">
          <label htmlFor={`${id}-owner`}>Owner</label>
          <select
            id={`${id}-owner`}
            className="field"
            value={owner}
            onChange={(event) => setOwner(event.target.value)}
          >
            {owners.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div className="edit-field">
          <label htmlFor={`${id}-answer`}>Answered</label>
          <select
            id={`${id}-answer`}
            className="field"
            value={answer}
            onChange={(event) => setAnswer(event.target.value as Made["answer"])}
          >
            {ANSWERS.map(([each, words]) => (
              <option key={each} value={each}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="edit-field">
        <label htmlFor={`${id}-phrases`}>Words that lead here</label>
        <p className="quiet small">
          One phrase on each line, as customers write: “gift wrap”, “wrap * present”.
        </p>
        <textarea
          id={`${id}-phrases`}
          className="field"
          dir="auto"
          rows={3}
          value={phrases}
          onChange={(event) => setPhrases(event.target.value)}
        />
      </div>
      {answer === "reply" && (
        <>
          <div className="edit-field">
            <label htmlFor={`${id}-reply-title`}>Name of its first reply</label>
            <input
              id={`${id}-reply-title`}
              className="field"
              dir="auto"
              placeholder={title || "Yes, we wrap gifts"}
              value={replyTitle}
              onChange={(event) => setReplyTitle(event.target.value)}
            />
          </div>
          <NewWords value={body} onChange={setBody} />
        </>
      )}
      <div className="row">
        <button type="submit" className="button button-primary" disabled={missing.length > 0}>
          Add this ticket type
        </button>
        {outline.playbooks.length > 0 && (
          <button type="button" className="link" onClick={onClose}>
            Cancel
          </button>
        )}
        <p className="quiet small" role="status">
          {missing.length > 0 && `Still missing: ${missing.join("; ")}.`}
        </p>
      </div>
    </form>
  );
}
