import { TestResults } from "../test-results.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";

/** The pack's own sample tickets, run again after every change. */
export function TestsPart() {
  const { check } = useEditing();
  const { verdict } = check;
  return (
    <div className="edit-form">
      <p className="quiet">
        Each test is a ticket with what is known of its order, and the reply that it must lead to. They run
        again after every change.
      </p>
      {verdict === null ? (
        <p className="quiet">Running…</p>
      ) : verdict.pack === null ? (
        <p className="warn">There is something to mend before the tests can run.</p>
      ) : (
        <TestResults tests={verdict.tests} unfinished={verdict.testsUnfinished} />
      )}
      <FieldFindings path={["tests"]} />
    </div>
  );
}
