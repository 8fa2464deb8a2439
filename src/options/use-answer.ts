import { type Dispatch, type SetStateAction, useCallback, useEffect, useState } from "react";
import type { PanelRequests, PanelRequestType } from "../messages/protocol.ts";
import { problemWords, useOptionsClient } from "./options-context.tsx";

/** Requests that need to be told nothing. */
type PlainRequest = {
  [K in PanelRequestType]: Record<string, never> extends PanelRequests[K][0] ? K : never;
}[PanelRequestType];

export interface Asked<T> {
  /** Null until the first answer. */
  answer: T | null;
  setAnswer: Dispatch<SetStateAction<T | null>>;
  problem: string | null;
  reload: () => void;
}

/** What the background answers to `type`: asked for at once, and again by `reload`. */
export function useAnswer<K extends PlainRequest>(type: K): Asked<PanelRequests[K][1]> {
  const client = useOptionsClient();
  const [answer, setAnswer] = useState<PanelRequests[K][1] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(() => {
    client.request(type, {} as PanelRequests[K][0]).then(
      (given) => {
        setAnswer(given);
        setProblem(null);
      },
      (error: unknown) => setProblem(problemWords(error)),
    );
  }, [client, type]);
  useEffect(reload, [reload]);
  return { answer, setAnswer, problem, reload };
}
