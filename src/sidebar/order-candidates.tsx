import type { OrderCandidate, OrderChoice } from "../core/suggestion.ts";
import type { TicketView } from "../messages/protocol.ts";
import { usePanel } from "./panel-context.tsx";

/** The other orders that this ticket could be about, each with the reason why it is here. */
export function OrderCandidates({
  view,
  chosen,
  candidates,
}: {
  view: TicketView;
  chosen: OrderChoice | null;
  candidates: readonly OrderCandidate[];
}) {
  const pinOrder = usePanel((panel) => panel.pinOrder);
  const others = candidates.filter(({ name }) => name !== chosen?.name);
  const unpin = view.choices.order !== null && (
    <button type="button" className="link small" onClick={() => pinOrder(null)}>
      Let Casekit choose the order
    </button>
  );
  if (others.length === 0) return unpin || null;
  const list = <CandidateList candidates={others} onChoose={pinOrder} />;
  if (chosen === null) return list;
  return (
    <>
      <details className="fold">
        <summary>
          {others.length} other {others.length === 1 ? "order" : "orders"}
        </summary>
        {list}
      </details>
      {unpin}
    </>
  );
}

export function CandidateList({
  candidates,
  onChoose,
}: {
  candidates: readonly OrderCandidate[];
  onChoose: (order: string) => void;
}) {
  return (
    <ul className="candidates">
      {candidates.map((candidate) => (
        <li key={candidate.id ?? candidate.name}>
          <button
            type="button"
            className="choice choice-tall"
            onClick={() => onChoose(candidate.id ?? candidate.name)}
          >
            <span className="cut">
              <bdi className="strong">{candidate.name}</bdi>{" "}
              <span className="quiet">{candidate.summary}</span>
            </span>
            <span className="small quiet cut" title={candidate.reasons.join(", ")} dir="auto">
              {candidate.other_customer && candidate.claimed !== true && (
                <span className="bad">another customer’s · </span>
              )}
              {candidate.reasons.join(", ")}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
