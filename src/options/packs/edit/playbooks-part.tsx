import { memo, useCallback, useState } from "react";
import type { KnownApprovals } from "../../../core/pack/edit/approve.ts";
import type { PlaybookOutline } from "../../../core/pack/edit/outline.ts";
import { useEditing } from "./edit-context.tsx";
import { NewPlaybook } from "./new-playbook.tsx";
import { PlaybookForm } from "./playbook-form.tsx";
import { WaitingCount } from "./waiting.tsx";

/** Ticket types and their replies: choose one, change it. */
export function PlaybooksPart() {
  const { draft, outline, today } = useEditing();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(outline.playbooks[0]?.id ?? "");
  const [isMaking, setMaking] = useState(outline.playbooks.length === 0);
  const words = search.toLowerCase();
  const found = outline.playbooks.filter(({ title, id, replies }) =>
    [title, id, ...replies.map((reply) => reply.title)].some((text) => text.toLowerCase().includes(words)),
  );
  const playbook = outline.playbooks.find(({ id }) => id === chosen) ?? outline.playbooks[0];
  const choose = useCallback((id: string) => {
    setChosen(id);
    setMaking(false);
  }, []);
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
            <Choice
              key={each.id}
              playbook={each}
              known={draft.known}
              today={today}
              isCurrent={each === playbook && !isMaking}
              onChoose={choose}
            />
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

/** One of up to 500: drawn anew only when it has changed itself. */
const Choice = memo(function Choice({
  playbook,
  known,
  today,
  isCurrent,
  onChoose,
}: {
  playbook: PlaybookOutline;
  known: KnownApprovals;
  today: string;
  isCurrent: boolean;
  onChoose: (id: string) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className="playbook-choice"
        aria-current={isCurrent || undefined}
        onClick={() => onChoose(playbook.id)}
      >
        {playbook.title || playbook.id}{" "}
        <WaitingCount replies={playbook.replies} known={known} today={today} />
      </button>
    </li>
  );
});
