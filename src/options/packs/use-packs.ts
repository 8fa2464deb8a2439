import { useCallback, useEffect, useState } from "react";
import type { PackPolicy, PackSummary } from "../../messages/pack-protocol.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";

export interface PacksState {
  /** Null until the first answer. */
  list: { packs: PackSummary[]; policy: PackPolicy } | null;
  problem: string | null;
  reload: () => void;
}

/** The installed packs; asked again when the lead comes back to this tab, since another may have changed them. */
export function usePacks(): PacksState {
  const client = useOptionsClient();
  const [list, setList] = useState<PacksState["list"]>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(() => {
    client.request("packs.list", {}).then(
      (answer) => {
        setList(answer);
        setProblem(null);
      },
      (error: unknown) => setProblem(problemWords(error)),
    );
  }, [client]);
  useEffect(() => {
    reload();
    window.addEventListener("focus", reload);
    return () => window.removeEventListener("focus", reload);
  }, [reload]);
  return { list, problem, reload };
}
