import { useCallback, useEffect, useRef, useState } from "react";
import type { PackSummary } from "../../messages/pack-protocol.ts";
import type { CheckStage } from "../../pack-check/check-protocol.ts";
import type { Check, CheckInput, Verdict } from "../../pack-check/start-check.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { readInstalled } from "./read-source.ts";

/** A file on its way to being used. */
export interface Candidate {
  input: CheckInput;
  /** What the lead calls it. */
  name: string;
  origin: "file" | "paste" | "edited";
}

export type CheckState =
  | { phase: "idle" }
  | { phase: "running"; candidate: Candidate; stage: CheckStage }
  | { phase: "stopped"; candidate: Candidate; problem: string }
  | { phase: "judged"; candidate: Candidate; verdict: Verdict; installed: PackSummary | null };

/** Runs one check at a time; a new file ends the one before. */
export function useCheck(): {
  state: CheckState;
  start: (candidate: Candidate) => void;
  close: () => void;
} {
  const client = useOptionsClient();
  const [state, setState] = useState<CheckState>({ phase: "idle" });
  const running = useRef<Check | null>(null);
  const close = useCallback(() => {
    running.current?.cancel();
    running.current = null;
    setState({ phase: "idle" });
  }, []);
  useEffect(() => () => running.current?.cancel(), []);

  const start = useCallback(
    (candidate: Candidate) => {
      running.current?.cancel();
      let installed: PackSummary | null = null;
      let failure: string | null = null;
      // The check before tells nothing any more once another has begun.
      let isOver = false;
      setState({ phase: "running", candidate, stage: { stage: "reading" } });
      const { result, cancel } = client.check(candidate.input, {
        now: new Date(),
        async readInstalled(id) {
          try {
            const { packs } = await client.request("packs.list", {});
            installed = packs.find((pack) => pack.id === id) ?? null;
            return await readInstalled(client, id, installed);
          } catch (error) {
            failure = problemWords(error);
            throw error;
          }
        },
        onStage(stage) {
          if (!isOver) setState({ phase: "running", candidate, stage });
        },
      });
      running.current = {
        result,
        cancel() {
          isOver = true;
          cancel();
        },
      };
      void result.then((outcome) => {
        if (isOver || outcome.kind === "cancelled") return;
        isOver = true;
        setState(
          outcome.kind === "stopped"
            ? { phase: "stopped", candidate, problem: failure ?? outcome.problem }
            : { phase: "judged", candidate, verdict: outcome.verdict, installed },
        );
      });
    },
    [client],
  );
  return { state, start, close };
}
