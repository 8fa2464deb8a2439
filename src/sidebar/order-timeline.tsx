import type { OrderFacts } from "../core/order/facts.ts";
import { useNow } from "../ui/use-now.ts";
import { orderTimeline } from "./timeline.ts";

const SPOKEN = { done: "", now: " (now)", trouble: " (needs attention)", next: " (to come)" } as const;

export function OrderTimeline({ facts }: { facts: OrderFacts }) {
  const steps = orderTimeline(facts, useNow());
  return (
    <ol className="timeline" data-steps={steps.length} aria-label="Where the order is">
      {steps.map(({ label, detail, phase }) => (
        <li key={label} data-phase={phase} title={detail === null ? label : `${label}: ${detail}`}>
          <span className="timeline-label">
            {label}
            <span className="sr-only">{SPOKEN[phase]}</span>
          </span>
          <bdi className="timeline-detail">{detail}</bdi>
        </li>
      ))}
    </ol>
  );
}
