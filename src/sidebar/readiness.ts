import type { GateReason } from "../core/suggestion.ts";
import { replyKey } from "./held-reply.ts";
import type { PanelState } from "./panel-state.ts";

/** Why Insert is off, beside the gate's own reasons. */
export type Hindrance =
  | { kind: "gate"; reason: GateReason }
  | { kind: "no-ticket" | "offered" | "settling" | "unsettled" | "busy" | "already-inserted" };

/**
 * Everything that keeps the reply on screen from being inserted now. Empty means ready. The order is the one
 * in which the agent has to deal with them.
 */
export function findHindrances(state: PanelState): Hindrance[] {
  const { view } = state;
  if (view?.kind !== "ticket") return [{ kind: "no-ticket" }];
  const found: Hindrance[] = [];
  if (state.held !== null) found.push({ kind: "offered" });
  const { gate, reply } = view.suggestion;
  // The same words once more, for a draft that was thrown away: only the agent knows, and has said so.
  const isAskedFor = state.again !== null && state.again === replyKey(view.suggestion);
  for (const reason of gate.reasons)
    if (reason.code !== "already_sent" || !isAskedFor) found.push({ kind: "gate", reason });
  if (gate.reasons.length === 0 && (reply === null || !gate.open))
    found.push({
      kind: "gate",
      reason: { code: "no_reply", message: "There is no approved reply for this ticket yet." },
    });
  if (isUnsettled(state)) found.push({ kind: "unsettled" });
  const { deed } = state;
  if (deed.state === "inserting" || deed.state === "undoing") found.push({ kind: "busy" });
  if (deed.state === "inserted" && deed.into === "public" && deed.key === replyKey(view.suggestion))
    found.push({ kind: "already-inserted" });
  if (state.settling) found.push({ kind: "settling" });
  return found;
}

/** True while the reply on screen may not yet hold what the agent typed, ticked or chose. */
function isUnsettled(state: PanelState): boolean {
  return state.choosing > 0 || Object.keys(state.typed).length > 0 || Object.keys(state.ticks).length > 0;
}

/**
 * Copying puts the same words in front of the customer, so it asks for the same things, except that an
 * insertion on its way or done does not matter to the clipboard.
 */
export function canCopy(hindrances: readonly Hindrance[]): boolean {
  return hindrances.every(
    ({ kind }) => kind === "busy" || kind === "already-inserted" || kind === "settling",
  );
}
