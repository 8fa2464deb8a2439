import { useRef, useState } from "react";
import type { ParcelRegistration, ShipmentFacts } from "../core/order/facts.ts";
import { TRACKERS } from "../core/order/trackers.ts";
import type { TicketRef } from "../core/ticket/ticket.ts";
import { stampWords } from "../ui/time-words.ts";
import { useClient, usePanel } from "./panel-context.tsx";

/** What a tracker knows of this parcel only once it is paid for: said, and done by a click alone. */
export function Registration({ shipment }: { shipment: ShipmentFacts }) {
  const ref = usePanel(({ view }) => (view?.kind === "ticket" ? view.ref : null));
  const { registration, tracking_number: number } = shipment;
  if (registration === undefined || !number || ref === null) return null;
  const { tracker, state, at } = registration;
  const { title } = TRACKERS[tracker];
  if (state === "possible" || state === "unsure")
    return <Register registration={registration} number={number} to={ref} />;
  return (
    <p className="quiet small">
      {state === "refused"
        ? `${title} can not follow this parcel.`
        : `${title} follows this parcel ${state === "known" ? "already, nothing was used" : `since ${stampWords(at)}`}. It tells of no scan yet; refresh in some minutes.`}
    </p>
  );
}

function Register({
  registration,
  number,
  to,
}: {
  registration: ParcelRegistration;
  number: string;
  to: TicketRef;
}) {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // State is only read when the panel is drawn again: a second click may come before that.
  const underway = useRef(false);
  const { title } = TRACKERS[registration.tracker];

  async function register(): Promise<void> {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setProblem(null);
    try {
      const done = await client.request("tracker.register", {
        ref: to,
        kind: registration.tracker,
        trackingNumber: number,
      });
      if (!done.ok) setProblem(done.problem ?? null);
    } catch {
      setProblem("Casekit could not tell what became of it. Refresh the facts before you press again.");
    } finally {
      underway.current = false;
      setBusy(false);
    }
  }

  return (
    <div className="registration small">
      <p className="quiet">
        {registration.state === "unsure"
          ? `${title} was asked to follow this parcel at ${stampWords(registration.at)} and did not answer. Casekit looks before it asks again.`
          : `${title} does not follow this parcel yet.`}
      </p>
      <button
        type="button"
        className="button button-small"
        aria-disabled={isBusy}
        onClick={() => void register()}
      >
        {isBusy ? "Registering…" : `Register at ${title} (uses one of your paid registrations)`}
      </button>
      <p className="warn" role="status">
        {problem}
      </p>
    </div>
  );
}
