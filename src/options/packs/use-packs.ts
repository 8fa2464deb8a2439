import { useEffect } from "react";
import type { PackPolicy, PackSummary } from "../../messages/pack-protocol.ts";
import { useAnswer } from "../use-answer.ts";

export interface PacksState {
  /** Null until the first answer. */
  list: { packs: PackSummary[]; policy: PackPolicy } | null;
  problem: string | null;
  reload: () => void;
}

/** The installed packs; asked again when the lead comes back to this tab, since another may have changed them. */
export function usePacks(): PacksState {
  const { answer, problem, reload } = useAnswer("packs.list");
  useEffect(() => {
    window.addEventListener("focus", reload);
    return () => window.removeEventListener("focus", reload);
  }, [reload]);
  return { list: answer, problem, reload };
}
