import { useId } from "react";
import type { EscalationPacket } from "../core/suggestion.ts";
import { Dialog } from "../ui/dialog.tsx";
import { momentWords } from "../ui/time-words.ts";
import { DeedLine } from "./deed-line.tsx";
import { handOverText } from "./note.ts";
import { usePanel } from "./panel-context.tsx";

/** What `<input type="datetime-local">` takes, in the agent's own time zone. */
function localMoment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return "";
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Owner, due date and summary, to be put into the internal note or copied. Never into the public reply. */
export function HandOver({ packet }: { packet: EscalationPacket }) {
  const id = useId();
  const open = usePanel((panel) => panel.open);
  const draft = usePanel((panel) => panel.handOver) ?? { due: packet.due_at, summary: packet.summary };
  const edit = usePanel((panel) => panel.editHandOver);
  const insertNote = usePanel((panel) => panel.insertNote);
  const copyNote = usePanel((panel) => panel.copyNote);
  const isBusy = usePanel(({ deed }) => deed.state === "inserting" || deed.state === "undoing");
  const hasNotes = usePanel(({ view }) => view?.kind === "ticket" && view.ref.helpdesk !== "gmail");
  const text = () =>
    handOverText(packet.to, packet.contact, momentWords(draft.due) ?? "not set", draft.summary);
  const isReady = draft.summary.trim() !== "" && !isBusy;
  return (
    <Dialog title="Hand over" onClose={() => open("none")}>
      <form className="dialog-body form" onSubmit={(event) => event.preventDefault()}>
        <p>
          <span className="label">To</span>{" "}
          <strong>
            <bdi>{packet.to}</bdi>
          </strong>
          {packet.contact !== null && (
            <span className="quiet">
              {" "}
              · <bdi>{packet.contact}</bdi>
            </span>
          )}
        </p>
        <label htmlFor={`${id}-due`}>Due</label>
        <input
          id={`${id}-due`}
          className="field"
          type="datetime-local"
          value={localMoment(draft.due)}
          onChange={(event) => {
            const due = new Date(event.target.value);
            if (!Number.isNaN(due.getTime())) edit({ ...draft, due: due.toISOString() });
          }}
        />
        <label htmlFor={`${id}-summary`}>Summary</label>
        <textarea
          id={`${id}-summary`}
          className="field"
          dir="auto"
          rows={9}
          maxLength={20_000}
          value={draft.summary}
          onChange={(event) => edit({ ...draft, summary: event.target.value })}
        />
        <DeedLine />
        {!hasNotes && (
          <p className="quiet small">
            Gmail has no internal notes: what stands in a reply goes to the customer. Copy this to where your
            team reads it.
          </p>
        )}
        <div className="actions">
          {hasNotes && (
            <button
              type="button"
              className="button button-primary"
              disabled={!isReady}
              onClick={() => void insertNote(text())}
            >
              {isBusy ? "Inserting…" : "Put into internal note"}
            </button>
          )}
          <button type="button" className="button" disabled={!isReady} onClick={() => void copyNote(text())}>
            Copy
          </button>
        </div>
      </form>
    </Dialog>
  );
}
