import type { Prior } from "../core/classify/prior.ts";
import { diffPacks } from "../core/pack/diff.ts";
import { parsePack } from "../core/pack/parse-pack.ts";
import { type PackTestResult, runPackTest } from "../core/pack/run-tests.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { WorkerAnswer, WorkerRequest } from "./check-protocol.ts";
import { judgeFile } from "./judge.ts";
import { readPackagedPrior } from "./packaged-prior.ts";

let pack: Pack | null = null;

/** Results are sent after so many milliseconds. */
const BATCH_MS = 100;

/**
 * Judges a pack file off the page's thread. Whatever a file makes this do, the page goes on and may end it; so it
 * holds nothing that matters.
 */
export function runCheckWorker(): void {
  const prior = readPackagedPrior();
  addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => obey(data, prior));
  answer({ kind: "ready" });
}

function obey(data: WorkerRequest, prior: Promise<Prior | undefined>): void {
  if (data.kind === "judge") {
    const judged = judgeFile(data.file, data);
    pack = judged.pack;
    answer({ kind: "judged", judged });
    return;
  }
  if (pack === null) throw new Error("There is no judged pack to compare or test.");
  if (data.kind === "compare") {
    const { source, seen } = data.installed;
    const before = source === null ? null : parsePack(source);
    answer({ kind: "compared", diff: diffPacks(before?.ok ? before.pack : null, pack, seen) });
    return;
  }
  const judged = pack;
  prior.then((known) => test(judged, data.now, known));
}

function test(judged: Pack, now: string, prior: Prior | undefined): void {
  let results: PackTestResult[] = [];
  let sentAt = performance.now();
  for (const each of judged.tests) {
    results.push(runPackTest(judged, each, now, prior));
    if (performance.now() - sentAt < BATCH_MS) continue;
    answer({ kind: "tested", results, done: false });
    results = [];
    sentAt = performance.now();
  }
  answer({ kind: "tested", results, done: true });
}

function answer(message: WorkerAnswer): void {
  postMessage(message);
}
