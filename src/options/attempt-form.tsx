import { type FormEvent, type ReactNode, useState } from "react";
import { ProblemLine } from "../ui/problem-line.tsx";
import { problemWords } from "./options-context.tsx";

/**
 * A form with one deed that may fail: while it runs it cannot be sent again, and what went wrong stands above the
 * buttons. `attempt` is called in the very event of sending, as a browser's question needs it; it answers why it
 * did not work, or null, and then whoever showed the form takes it away.
 */
export function AttemptForm({
  isReady,
  submit,
  busy,
  problem = null,
  attempt,
  onCancel,
  children,
}: {
  isReady: boolean;
  /** The button's words, and those while it runs. */
  submit: string;
  busy: string;
  /** What is wrong with what was filled in. */
  problem?: string | null;
  attempt: () => Promise<string | null>;
  onCancel: () => void;
  children: ReactNode;
}) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isBusy) return;
    const deed = attempt();
    setBusy(true);
    setFailure(null);
    void deed.catch(problemWords).then((words) => {
      setBusy(false);
      setFailure(words);
    });
  };
  return (
    <form className="form account" onSubmit={send}>
      {children}
      <ProblemLine words={failure ?? problem} />
      <div className="row">
        <button type="submit" className="button button-primary" disabled={!isReady || isBusy}>
          {isBusy ? busy : submit}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
