import { useState } from "react";
import { TestResults } from "../test-results.tsx";
import { FieldFindings, useEditing } from "./edit-context.tsx";
import { TicketTestForm } from "./ticket-test-form.tsx";

/** The pack's own sample tickets, run again after every change. */
export function TestsPart() {
  const { check, facts } = useEditing();
  const [isMaking, setMaking] = useState(false);
  const { verdict } = check;
  const pack = verdict?.pack ?? null;
  return (
    <div className="edit-form">
      <p className="quiet">
        Each test is a ticket with what is known of its order, and the reply that it must lead to. They run
        again after every change.
      </p>
      {isMaking && facts.open !== null && pack !== null ? (
        <TicketTestForm open={facts.open} pack={pack} onClose={() => setMaking(false)} />
      ) : (
        <div className="row">
          <button
            type="button"
            className="button"
            // What was changed last has to count: a proposal made of the pack before would be wrong at once.
            disabled={facts.open === null || pack === null || check.isRunning}
            onClick={() => setMaking(true)}
          >
            Make the open ticket a test…
          </button>
          <p className="quiet small">
            {facts.open === null
              ? "Open a ticket in your helpdesk with Casekit beside it, then come back."
              : `The ticket that is open: ${facts.open.ticket.subject || facts.open.ticket.ref.id}`}
          </p>
        </div>
      )}
      {verdict === null ? (
        <p className="quiet">Running…</p>
      ) : pack === null ? (
        <p className="warn">There is something to mend before the tests can run.</p>
      ) : (
        <TestResults tests={verdict.tests} unfinished={verdict.testsUnfinished} />
      )}
      <FieldFindings path={["tests"]} />
    </div>
  );
}
