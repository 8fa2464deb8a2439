import type { PackDiff } from "../core/pack/diff.ts";
import { findSizeFault } from "../core/pack/encoding.ts";
import type { PackTestResult } from "../core/pack/run-tests.ts";
import type { CheckStage, Installed, Judged, WorkerAnswer, WorkerRequest } from "./check-protocol.ts";
import { spawnWorker } from "./spawn-worker.ts";

/** What is to be judged: a file, or a text that was pasted or edited. */
export type CheckInput = { file: File } | { text: string; fileName?: string };

export interface CheckSurroundings {
  now: Date;
  /** What stands of a pack. Asked once the file has told its id. */
  readInstalled(id: string): Promise<Installed>;
  onStage?(stage: CheckStage): void;
}

/** Everything that is to be known about a file before it is applied. */
export interface Verdict extends Judged {
  /** Null when there are errors. */
  diff: PackDiff | null;
  tests: PackTestResult[];
  /** Tests of the pack without a result: their time was up. Nobody knows that they pass. */
  testsUnfinished: number;
}

export type CheckResult =
  | { kind: "judged"; verdict: Verdict }
  /** In plain words: it took too long, or the check itself broke. Nothing is known about the file. */
  | { kind: "stopped"; problem: string }
  | { kind: "cancelled" };

export interface Check {
  result: Promise<CheckResult>;
  /** Ends it at once; the result is `cancelled`. */
  cancel(): void;
}

/** What a Worker is to this client; tests hand in their own. */
export type CheckWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

export const JUDGE_LIMIT_MS = 2_000;
export const TEST_LIMIT_MS = 10_000;
/** A machine that cannot load a script within this has other worries; the file is not to blame. */
const START_LIMIT_MS = 20_000;

/** Judges one file in a Worker of its own, which ends with the check. Never rejects. */
export function startCheck(
  input: CheckInput,
  surroundings: CheckSurroundings,
  spawn: () => CheckWorker = () => spawnWorker("check"),
): Check {
  const run = new CheckRun(spawn);
  return {
    result: run.check(input, surroundings).catch(
      (error: unknown): CheckResult =>
        error instanceof Cancelled
          ? { kind: "cancelled" }
          : {
              kind: "stopped",
              problem: error instanceof Stopped ? error.message : "This file could not be read. Try again.",
            },
    ),
    cancel: () => run.end(new Cancelled()),
  };
}

class Cancelled extends Error {}
/** The message is for the lead. */
class Stopped extends Error {}

type Waiting = { resolve: (answer: WorkerAnswer) => void; reject: (error: Error) => void };

class CheckRun {
  #worker: CheckWorker | null = null;
  #waiting: Waiting | null = null;
  #early: WorkerAnswer[] = [];
  #ended: Error | null = null;
  readonly #spawn: () => CheckWorker;

  constructor(spawn: () => CheckWorker) {
    this.#spawn = spawn;
  }

  async check(input: CheckInput, surroundings: CheckSurroundings): Promise<CheckResult> {
    try {
      return { kind: "judged", verdict: await this.#judge(input, surroundings) };
    } finally {
      this.end(new Cancelled());
    }
  }

  /** Ends the Worker; whoever waits gets the error. */
  end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ended ??= error;
    this.#waiting?.reject(error);
    this.#waiting = null;
  }

  async #judge(input: CheckInput, surroundings: CheckSurroundings): Promise<Verdict> {
    const { now, readInstalled, onStage } = surroundings;
    onStage?.({ stage: "reading" });
    const tooLarge = "file" in input ? findSizeFault(input.file.size) : undefined;
    if (tooLarge !== undefined) return refused(tooLarge);
    const file = "file" in input ? await input.file.arrayBuffer() : input.text;
    const fileName = "file" in input ? input.file.name : (input.fileName ?? null);
    await this.#start();

    onStage?.({ stage: "parsing" });
    const today = now.toISOString().slice(0, 10);
    const { judged } = await this.#ask("judged", { kind: "judge", file, fileName, today }, JUDGE_LIMIT_MS);
    const { pack } = judged;
    if (pack === null) return { ...judged, diff: null, tests: [], testsUnfinished: 0 };

    onStage?.({ stage: "comparing" });
    const installed = await readInstalled(pack.id);
    const { diff } = await this.#ask("compared", { kind: "compare", installed }, JUDGE_LIMIT_MS);

    const of = pack.tests.length;
    const tests = await this.#test(now, (done) => onStage?.({ stage: "testing", done, of }));
    return { ...judged, diff, tests, testsUnfinished: of - tests.length };
  }

  async #start(): Promise<void> {
    if (this.#ended !== null) throw this.#ended;
    const worker = this.#spawn();
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (this.#waiting === null) this.#early.push(data);
      else this.#waiting.resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.end(new Stopped("The check of this file broke off. Reload this page and try again."));
    };
    await this.#next(START_LIMIT_MS, "The check could not be started. Reload this page and try again.");
  }

  async #ask<K extends WorkerAnswer["kind"]>(
    kind: K,
    request: WorkerRequest,
    limit: number,
  ): Promise<Extract<WorkerAnswer, { kind: K }>> {
    this.#post(request);
    const answer = await this.#next(limit, TOO_BUSY);
    if (answer.kind !== kind) throw new Stopped("The check of this file broke off. Try again.");
    return answer as Extract<WorkerAnswer, { kind: K }>;
  }

  /** What was tested when the time was up counts; the rest is unfinished. */
  async #test(now: Date, onProgress: (done: number) => void): Promise<PackTestResult[]> {
    const results: PackTestResult[] = [];
    const until = performance.now() + TEST_LIMIT_MS;
    onProgress(0);
    this.#post({ kind: "test", now: now.toISOString() });
    for (;;) {
      const answer = await this.#next(until - performance.now(), TOO_BUSY).catch((error: unknown) => {
        if (error instanceof Stopped) return null;
        throw error;
      });
      if (answer === null) return results;
      if (answer.kind !== "tested") throw new Stopped("The check of this file broke off. Try again.");
      results.push(...answer.results);
      onProgress(results.length);
      if (answer.done) return results;
    }
  }

  #post(request: WorkerRequest): void {
    if (this.#ended !== null) throw this.#ended;
    this.#worker?.postMessage(request);
  }

  async #next(limit: number, tooLate: string): Promise<WorkerAnswer> {
    const early = this.#early.shift();
    if (early !== undefined) return early;
    if (this.#ended !== null) throw this.#ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<WorkerAnswer>((resolve, reject) => {
        this.#waiting = { resolve, reject };
        timer = setTimeout(() => this.end(new Stopped(tooLate)), Math.max(0, limit));
      });
    } finally {
      clearTimeout(timer);
      this.#waiting = null;
    }
  }
}

const TOO_BUSY =
  "This file kept the check busy for more than 2 seconds, so it was stopped and nothing was changed. Ordinary packs take a fraction of that: split the file into smaller packs, or look for a text that repeats itself.";

function refused({ code, message }: { code: string; message: string }): Verdict {
  return {
    pack: null,
    errors: [{ code, message, path: "", line: 1, column: 1 }],
    warnings: [],
    source: null,
    digest: null,
    diff: null,
    tests: [],
    testsUnfinished: 0,
  };
}
