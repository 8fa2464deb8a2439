import type { PanelState } from "./panel-state.ts";

type Choosing = Pick<PanelState, "choosing" | "acknowledged" | "answeredAt">;

/** A view of the agent's doing: it shows what was acknowledged before it. */
export function settleChoices({ choosing, acknowledged }: Choosing, revision: number): Choosing {
  return { choosing: Math.max(0, choosing - acknowledged), acknowledged: 0, answeredAt: revision };
}

/**
 * The background acknowledged one choice. As a rule its view came first; where a worker died in between it is still
 * to come. `since` is the revision that was shown when the choice was sent.
 */
export function acknowledgeChoice(
  { choosing, acknowledged, answeredAt }: Choosing,
  since: number,
): Omit<Choosing, "answeredAt"> {
  return answeredAt > since
    ? { choosing: Math.max(0, choosing - 1), acknowledged: Math.min(acknowledged, Math.max(0, choosing - 1)) }
    : { choosing, acknowledged: Math.min(acknowledged + 1, choosing) };
}
