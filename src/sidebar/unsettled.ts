import type { TicketView } from "../messages/protocol.ts";
import type { PanelState, Unsettled } from "./panel-state.ts";

/**
 * Drops the typed answers and ticks that `view` contains. An entry is settled when the view says the same, or
 * when the background acknowledged it and this view is newer than the sending.
 */
export function dropSettled(
  state: Pick<PanelState, "typed" | "ticks">,
  view: TicketView,
): Pick<PanelState, "typed" | "ticks"> {
  const { answers, ticked } = view.choices;
  const fresh = <T>(entry: Unsettled<T>) => entry.state === "done" && view.revision > entry.since;
  return {
    typed: without(
      state.typed,
      (item, entry) => fresh(entry) || (entry.state !== "typing" && answers[item] === entry.value),
    ),
    ticks: without(
      state.ticks,
      (item, entry) => fresh(entry) || (entry.state !== "failed" && ticked.includes(item) === entry.value),
    ),
  };
}

function without<T>(
  entries: Record<string, Unsettled<T>>,
  isSettled: (item: string, entry: Unsettled<T>) => boolean,
): Record<string, Unsettled<T>> {
  const kept = Object.entries(entries).filter(([item, entry]) => !isSettled(item, entry));
  return kept.length === Object.keys(entries).length ? entries : Object.fromEntries(kept);
}
