import { useState } from "react";
import { problemWords } from "./options-context.tsx";

/** One deed at a time that may fail: whether it runs, and why the last one did not work. */
export interface Deed {
  isBusy: boolean;
  problem: string | null;
  setProblem: (words: string | null) => void;
  run: (work: () => Promise<void>) => Promise<void>;
}

export function useDeed(): Deed {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function run(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setBusy(false);
    }
  }
  return { isBusy, problem, setProblem, run };
}
