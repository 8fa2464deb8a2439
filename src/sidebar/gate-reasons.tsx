import { useState } from "react";
import type { GateReason, Suggestion } from "../core/suggestion.ts";
import { AnswerInput } from "./answer-input.tsx";
import { useIsDone } from "./checklist.tsx";
import { usePanel } from "./panel-context.tsx";
import { StateFact } from "./state-fact.tsx";
import { answerItem } from "./words/facts.ts";

/** Why the reply is not ready, each with what mends it. */
export function GateReasons({
  reasons,
  suggestion,
}: {
  reasons: readonly GateReason[];
  suggestion: Suggestion;
}) {
  /** The reason whose input has focus: it stays until the agent leaves it, although its first letter settles it. */
  const [editing, setEditing] = useState<{ reason: GateReason; index: number } | null>(null);
  const shown = [...reasons];
  if (editing !== null && !reasons.some((reason) => keyOf(reason) === keyOf(editing.reason)))
    shown.splice(Math.min(editing.index, shown.length), 0, editing.reason);
  if (shown.length === 0) return null;
  return (
    <>
      {/* The list scrolls when it is long: its length is said above it. */}
      {shown.length > 1 && <p className="gate-title">Not ready to insert: {shown.length} things left</p>}
      <ul className="gate" id="gate" aria-label="Not ready to insert">
        {shown.map((reason, index) => (
          <li
            key={keyOf(reason)}
            className="reason"
            data-gate={reason.code}
            onFocus={(event) => {
              if (event.target instanceof HTMLInputElement && event.target.type !== "checkbox")
                setEditing({ reason, index });
            }}
            onBlur={() => setEditing(null)}
          >
            <span className="reason-words" dir="auto" title={reason.message}>
              {reason.message}
            </span>
            <Remedy reason={reason} suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </>
  );
}

function keyOf({ code, path, message }: GateReason): string {
  // A reason about a value keeps its identity when its wording changes with what is typed.
  return path === undefined ? `${code} ${message}` : `${code} ${path}`;
}

/** The one control that settles a reason, or nothing where only another reply helps. */
function Remedy({ reason: { code, path }, suggestion }: { reason: GateReason; suggestion: Suggestion }) {
  const panel = usePanel((state) => state);
  switch (code) {
    case "missing_value":
    case "unknown_fact":
      if (path === undefined) return null;
      return <MissingValue path={path} suggestion={suggestion} />;
    case "stale":
      return (
        <span className="remedies">
          <button type="button" className="button button-small" onClick={() => panel.refresh()}>
            Refresh
          </button>
          <button type="button" className="button button-small" onClick={() => panel.open("confirm-facts")}>
            Confirm
          </button>
        </span>
      );
    case "checklist":
      return path === undefined ? null : (
        <ChecklistRemedy id={path.replace(/^checklist\./, "")} suggestion={suggestion} />
      );
    case "other_customer": {
      const name = suggestion.order?.name;
      if (name === undefined) return null;
      return (
        <button type="button" className="button button-small" onClick={() => panel.confirmOther(name)}>
          Confirm the order
        </button>
      );
    }
    case "contradicted": {
      const { playbook } = suggestion;
      if (playbook === null) return null;
      return (
        <button
          type="button"
          className="button button-small"
          onClick={() => panel.chooseReply(playbook, null)}
        >
          Let the facts choose
        </button>
      );
    }
    case "already_sent":
      return (
        <button type="button" className="button button-small" onClick={() => panel.allowAgain()}>
          Insert it again
        </button>
      );
    case "no_reply":
    case "not_approved":
      return (
        <button type="button" className="button button-small" onClick={() => panel.open("replies")}>
          Search
        </button>
      );
    case "wrong_ticket":
      return null;
  }
}

function MissingValue({ path, suggestion }: { path: string; suggestion: Suggestion }) {
  const answer = answerItem(path);
  if (answer !== null) {
    const item = suggestion.checklist.find(({ id }) => id === answer);
    return <AnswerInput item={item} answer={answer} className="field remedy-input" />;
  }
  if (path.startsWith("agent."))
    return (
      <button
        type="button"
        className="button button-small"
        onClick={() => document.getElementById("agent-name")?.focus()}
      >
        Enter it
      </button>
    );
  if (suggestion.order === null && /^(order|shipment)s?\b/.test(path)) return <FindOrder />;
  return <StateFact path={path} className="button button-small" />;
}

/** Without an order there is nothing to state facts about. */
function FindOrder() {
  const open = usePanel((panel) => panel.open);
  return (
    <button type="button" className="button button-small" onClick={() => open("orders")}>
      Find order
    </button>
  );
}

function ChecklistRemedy({ id, suggestion }: { id: string; suggestion: Suggestion }) {
  const item = suggestion.checklist.find((candidate) => candidate.id === id);
  const isDone = useIsDone(item ?? { id, done: false });
  const tick = usePanel((panel) => panel.tick);
  if (item === undefined) return null;
  if (item.input !== null) return <AnswerInput item={item} answer={id} className="field remedy-input" />;
  return (
    <label className="remedy-tick">
      <input type="checkbox" checked={isDone} onChange={(event) => tick(id, event.target.checked)} />
      done<span className="sr-only">: {item.text}</span>
    </label>
  );
}
