import { useState } from "react";
import { draftState } from "../../../core/pack/edit/approve.ts";
import type { PlaybookOutline, ReplyOutline } from "../../../core/pack/edit/outline.ts";
import { countWords } from "../pack-words.ts";
import { useEditing } from "./edit-context.tsx";
import { LinesField } from "./lines-field.tsx";
import { PhrasesField } from "./phrases-field.tsx";
import { ReplyForm } from "./reply-form.tsx";
import { TextField } from "./text-field.tsx";

/** Ticket types and their replies: choose one, change it. */
export function PlaybooksPart() {
  const { outline } = useEditing();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(outline.playbooks[0]?.id ?? "");
  const words = search.toLowerCase();
  const found = outline.playbooks.filter(({ title, id, replies }) =>
    [title, id, ...replies.map((reply) => reply.title)].some((text) => text.toLowerCase().includes(words)),
  );
  const playbook = outline.playbooks.find(({ id }) => id === chosen) ?? outline.playbooks[0];
  return (
    <div className="playbooks-part">
      <nav className="playbook-list" aria-label="Playbooks">
        <input
          type="search"
          className="field"
          aria-label="Search playbooks and replies"
          placeholder="Search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ul>
          {found.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className="playbook-choice"
                aria-current={each === playbook || undefined}
                onClick={() => setChosen(each.id)}
              >
                {each.title || each.id} <Waiting replies={each.replies} />
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="quiet small">No playbook or reply is called that.</p>}
      </nav>
      {playbook !== undefined && <PlaybookForm key={playbook.id} playbook={playbook} />}
    </div>
  );
}

/** How many texts of these replies agents cannot insert as they stand. */
function Waiting({ replies }: { replies: readonly ReplyOutline[] }) {
  const { draft, today } = useEditing();
  const waiting = replies
    .flatMap(({ texts }) => texts)
    .filter((text) => ["changed", "draft"].includes(draftState(text, draft.known, today)));
  if (waiting.length === 0) return null;
  return (
    <span className="chip warn" title={`${countWords(waiting.length, "text")} not approved`}>
      {waiting.length}
    </span>
  );
}

function PlaybookForm({ playbook }: { playbook: PlaybookOutline }) {
  const [chosen, setChosen] = useState(playbook.replies[0]?.id ?? "");
  const reply = playbook.replies.find(({ id }) => id === chosen) ?? playbook.replies[0];
  return (
    <div className="playbook-form">
      <h3>{playbook.title || playbook.id}</h3>
      <details className="fold">
        <summary>Its name, and which words lead here</summary>
        <div className="fold-body edit-form">
          <TextField path={[...playbook.path, "title"]} label="Ticket type" isRequired />
          <PhrasesField path={[...playbook.path, "phrases"]} />
          <LinesField
            path={[...playbook.path, "not_phrases"]}
            label="Not these phrases"
            hint="Words that mean another ticket type. One on each line."
          />
          <LinesField
            path={[...playbook.path, "examples"]}
            label="Examples"
            hint="Sentences as customers write them. One on each line."
          />
        </div>
      </details>
      {playbook.replies.length === 0 ? (
        <p className="quiet">This playbook has no replies.</p>
      ) : (
        <ul className="reply-choices" aria-label="Replies">
          {playbook.replies.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className="button button-small"
                aria-pressed={each === reply}
                onClick={() => setChosen(each.id)}
              >
                {each.title || each.id} <Waiting replies={[each]} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {reply !== undefined && <ReplyForm key={reply.id} playbook={playbook} reply={reply} />}
    </div>
  );
}
