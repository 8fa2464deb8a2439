import { type KeyboardEvent, useEffect, useId, useMemo, useState } from "react";
import { sameTicket } from "../core/ticket/ticket.ts";
import type { SearchableReply, TicketView } from "../messages/protocol.ts";
import { Dialog } from "../ui/dialog.tsx";
import { useClient, usePanel, usePanelNow } from "./panel-context.tsx";
import { createReplyIndex, type SearchEntry } from "./reply-index.ts";
import { languageName } from "./words/ticket.ts";

/** `/`: every approved reply and ticket type; Enter takes the marked one for this ticket. */
export function ReplySearch({ view }: { view: TicketView }) {
  const client = useClient();
  const panelNow = usePanelNow();
  const open = usePanel((panel) => panel.open);
  const listId = useId();
  const [replies, setReplies] = useState<readonly SearchableReply[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    client.request("replies.list", {}).then(
      (answer) => isCurrent && setReplies(answer.replies),
      (error: unknown) => isCurrent && setProblem(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [client]);
  const index = useMemo(() => (replies === null ? null : createReplyIndex(replies)), [replies]);
  const found = useMemo(() => index?.find(words) ?? [], [index, words]);

  function choose(entry: SearchEntry | undefined): void {
    const panel = panelNow();
    const isSame = panel.view?.kind === "ticket" && sameTicket(panel.view.ref, view.ref);
    if (entry === undefined || !isSame) return;
    if (entry.reply === null) panel.choosePlaybook(entry.playbook);
    else panel.chooseReply(entry.playbook, entry.reply);
    open("none");
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(found.length - 1, marked + step));
      setMarked(next);
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(found[marked]);
    }
  }

  return (
    <Dialog title="Find a reply or ticket type" onClose={() => open("none")}>
      <div className="search">
        <input
          className="field"
          type="search"
          role="combobox"
          aria-label="Words of the reply or ticket type"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${listId}-${marked}` : undefined}
          dir="auto"
          placeholder="refund, stalled, address…"
          maxLength={200}
          autoFocus
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setMarked(0);
          }}
          onKeyDown={onKeyDown}
        />
        <div id={listId} role="listbox" aria-label="Found" className="results">
          {found.map((entry, position) => (
            <Result
              key={entry.id}
              id={`${listId}-${position}`}
              entry={entry}
              isMarked={position === marked}
              onPoint={() => setMarked(position)}
              onChoose={() => choose(entry)}
            />
          ))}
        </div>
        <p className="search-foot quiet small" role="status">
          {problem ?? (index === null ? "Reading the playbooks…" : footWords(found.length, words))}
        </p>
      </div>
    </Dialog>
  );
}

function footWords(count: number, words: string): string {
  if (count === 0)
    return words.trim() === "" ? "No playbooks are installed." : "Nothing found. Try fewer or other words.";
  return "↑ ↓ to move, Enter to use it for this ticket";
}

/** Keys work through the search field, which keeps focus; the mouse may press the line itself. */
function Result({
  id,
  entry,
  isMarked,
  onPoint,
  onChoose,
}: {
  id: string;
  entry: SearchEntry;
  isMarked: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const { title, playbookTitle, reply, language, words } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys of its list
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox, which names the active option
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      className="result"
      onMouseMove={isMarked ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className="result-line">
        <bdi className="strong cut">{title}</bdi>
        <span className="quiet small">{reply === null ? "ticket type" : languageName(language ?? "")}</span>
      </span>
      {reply !== null && (
        <span className="small quiet cut" title={words}>
          <bdi>{playbookTitle}</bdi> · <bdi>{words}</bdi>
        </span>
      )}
    </div>
  );
}
