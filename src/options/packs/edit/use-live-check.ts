import { useEffect, useRef, useState } from "react";
import type { Check, Verdict } from "../../../pack-check/start-check.ts";
import { useOptionsClient } from "../../options-context.tsx";
import type { DraftBase } from "./open-draft.ts";

/** A text is checked when nothing was typed for so long. */
const PAUSE_MS = 600;

export interface LiveCheck {
  /** Of the newest text that a check has ended for. */
  verdict: Verdict | null;
  /** A newer text is being checked, or waits for that. */
  isRunning: boolean;
  /** Why the last check said nothing. */
  problem: string | null;
}

/** Judges a draft in the Worker as one types: errors, changes against the version in use, tests. */
export function useLiveCheck(base: DraftBase, text: string): LiveCheck {
  const client = useOptionsClient();
  const [state, setState] = useState<LiveCheck>({ verdict: null, isRunning: true, problem: null });
  const isFirst = useRef(true);
  useEffect(() => {
    let check: Check | null = null;
    let isOver = false;
    setState((before) => ({ ...before, isRunning: true }));
    const start = () => {
      const installed = { source: base.text, seen: base.seen };
      check = client.check({ text }, { now: new Date(), readInstalled: async () => installed });
      void check.result.then((outcome) => {
        if (isOver || outcome.kind === "cancelled") return;
        setState((before) =>
          outcome.kind === "judged"
            ? { verdict: outcome.verdict, isRunning: false, problem: null }
            : { ...before, isRunning: false, problem: outcome.problem },
        );
      });
    };
    const timer = setTimeout(start, isFirst.current ? 0 : PAUSE_MS);
    isFirst.current = false;
    return () => {
      isOver = true;
      clearTimeout(timer);
      check?.cancel();
    };
  }, [client, base, text]);
  return state;
}
