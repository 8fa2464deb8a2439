import { useState } from "react";
import { useEditing } from "./edit-context.tsx";
import { NewPlaybook } from "./new-playbook.tsx";
import { PlaybookForm } from "./playbook-form.tsx";
import { Waiting } from "./waiting.tsx";

/** Ticket types and their replies: choose one, change it. */
export function PlaybooksPart() {
  const { outline } = useEditing();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(outline.playbooks[0]?.id ?? "");
  const [isMaking, setMaking] = useState(outline.playbooks.length === 0);
  const words = search.toLowerCase();
  const found = outline.playbooks.filter(({ title, id, replies }) =>
    [title, id, ...replies.map((reply) => reply.title)].some((text) => text.toLowerCase().includes(words)),
  );
  const playbook = outline.playbooks.find(({ id }) => id === chosen) ?? outline.playbooks[0];
  const choose = (id: string) => {
    setChosen(id);
    setMaking(false);
  };
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
                aria-current={(each === playbook && !isMaking) || undefined}
                onClick={() => choose(each.id)}
              >
                {each.title || each.id} <Waiting replies={each.replies} />
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 && <p className="quiet small">No playbook or reply is called that.</p>}
        <button
          type="button"
          className="button button-small"
          aria-pressed={isMaking}
          onClick={() => setMaking(true)}
        >
          New ticket type…
        </button>
      </nav>
      {isMaking ? (
        <NewPlaybook
          onMade={(id) => {
            setSearch("");
            choose(id);
          }}
          onClose={() => setMaking(false)}
        />
      ) : (
        playbook !== undefined && <PlaybookForm key={playbook.id} playbook={playbook} />
      )}
    </div>
  );
}
