import { type FormEvent, useId, useState } from "react";
import { SHIPMENT_STATES } from "../core/order/facts.ts";
import { labelFact } from "../core/playbook/fact-labels.ts";
import { findVariable } from "../core/playbook/variables.ts";
import { Dialog } from "../ui/dialog.tsx";
import { ProblemLine } from "../ui/problem-line.tsx";
import { usePanel } from "./panel-context.tsx";
import { shipmentWords } from "./words/facts.ts";

/** How a kind of fact is asked for: the core reads what is stated by the fact's type, and drops the rest. */
function FactField({
  id,
  path,
  value,
  onChange,
}: {
  id: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const type = findVariable(path)?.type;
  const choices = path === "shipment.state" ? STATES : type === "boolean" ? YES_NO : null;
  if (choices !== null)
    return (
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose…</option>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    );
  return (
    <input
      id={id}
      className="field"
      dir="auto"
      type={type === "date" ? "date" : type === "url" ? "url" : "text"}
      inputMode={type === "number" || type === "money" ? "decimal" : undefined}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

const YES_NO: readonly [string, string][] = [
  ["yes", "Yes"],
  ["no", "No"],
];
const STATES: readonly [string, string][] = SHIPMENT_STATES.filter((state) => state !== "unknown").map(
  (state) => [state, shipmentWords(state)],
);

/** Opens the form for a fact that the shop does not know. */
export function StateFact({ path, className }: { path: string; className: string }) {
  const openStateFact = usePanel((panel) => panel.openStateFact);
  return (
    <button type="button" className={className} onClick={() => openStateFact(path)}>
      State {labelFact(path)}
    </button>
  );
}

/**
 * A fact stated by the agent: what, and where seen. It is marked as theirs everywhere and opens the gate
 * (pack-format.md, gate codes).
 */
export function StateFactDialog({ path }: { path: string }) {
  const open = usePanel((panel) => panel.open);
  return (
    <Dialog title={`State: ${labelFact(path)}`} onClose={() => open("none")}>
      <StateFactForm path={path} onDone={() => open("none")} />
    </Dialog>
  );
}

function StateFactForm({ path, onDone }: { path: string; onDone: () => void }) {
  const id = useId();
  const [value, setValue] = useState("");
  const [seen, setSeen] = useState("");
  const stateFact = usePanel((panel) => panel.stateFact);
  const isReady = value.trim() !== "" && seen.trim() !== "";
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await stateFact(path, value.trim(), seen.trim()))) onDone();
  };
  return (
    <form className="dialog-body form" onSubmit={(event) => void save(event)}>
      <label htmlFor={`${id}-value`}>What is it?</label>
      <FactField id={`${id}-value`} path={path} value={value} onChange={setValue} />
      <SeenField id={`${id}-seen`} value={seen} onChange={setSeen} />
      <p className="quiet small">It is marked as stated by you, here and in the review.</p>
      <FormEnd submit="Use it" isReady={isReady} onCancel={onDone} />
    </form>
  );
}

/** Old facts are confirmed for the order that is shown, and grow old again as facts do. */
export function ConfirmFactsDialog() {
  const open = usePanel((panel) => panel.open);
  const confirmFacts = usePanel((panel) => panel.confirmFacts);
  const id = useId();
  const [seen, setSeen] = useState("");
  const isReady = seen.trim() !== "";
  const close = () => open("none");
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await confirmFacts(seen.trim()))) close();
  };
  return (
    <Dialog title="Confirm the order’s facts" onClose={close}>
      <form className="dialog-body form" onSubmit={(event) => void save(event)}>
        <p>Only if you have just seen elsewhere that everything about this order is still as shown.</p>
        <SeenField id={id} value={seen} onChange={setSeen} />
        <FormEnd submit="They still hold" isReady={isReady} onCancel={close} />
      </form>
    </Dialog>
  );
}

function SeenField({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <>
      <label htmlFor={id}>Where did you see it?</label>
      <input
        id={id}
        className="field"
        dir="auto"
        maxLength={200}
        placeholder="Carrier’s page, Shopify admin, phone call…"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

function FormEnd({ submit, isReady, onCancel }: { submit: string; isReady: boolean; onCancel: () => void }) {
  const problem = usePanel((panel) => panel.problem);
  return (
    <>
      <ProblemLine words={problem} />
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={!isReady}>
          {submit}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
}
