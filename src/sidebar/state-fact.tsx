import { type FormEvent, useId, useState } from "react";
import { Dialog } from "../ui/dialog.tsx";
import { usePanel } from "./panel-context.tsx";
import { factName } from "./words/facts.ts";

/**
 * A fact that the shop does not know, stated by the agent: what, and where seen. It is marked as theirs
 * everywhere and opens the gate (pack-format.md, gate codes).
 */
export function StateFact({
  path,
  known = "",
  className,
}: {
  path: string;
  known?: string;
  className: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const name = factName(path);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {known === "" ? "State" : "Confirm"} {name}
      </button>
      {isOpen && (
        <Dialog title={`${known === "" ? "State" : "Confirm"}: ${name}`} onClose={() => setOpen(false)}>
          <StateFactForm path={path} known={known} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function StateFactForm({ path, known, onDone }: { path: string; known: string; onDone: () => void }) {
  const id = useId();
  const [value, setValue] = useState(known);
  const [seen, setSeen] = useState("");
  const stateFact = usePanel((panel) => panel.stateFact);
  const problem = usePanel((panel) => panel.problem);
  const isReady = value.trim() !== "" && seen.trim() !== "";
  const isDay = /_at$/.test(path);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await stateFact(path, value.trim(), seen.trim()))) onDone();
  };
  return (
    <form className="dialog-body form" onSubmit={(event) => void save(event)}>
      <label htmlFor={`${id}-value`}>What is it?</label>
      <input
        id={`${id}-value`}
        className="field"
        dir="auto"
        type={isDay && !known ? "date" : "text"}
        maxLength={500}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <label htmlFor={`${id}-seen`}>Where did you see it?</label>
      <input
        id={`${id}-seen`}
        className="field"
        dir="auto"
        maxLength={200}
        placeholder="Carrier’s page, Shopify admin, phone call…"
        value={seen}
        onChange={(event) => setSeen(event.target.value)}
      />
      <p className="quiet small">It is marked as stated by you, here and in the review.</p>
      {problem !== null && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={!isReady}>
          Use it
        </button>
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
}
