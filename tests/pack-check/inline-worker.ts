import { diffPacks } from "../../src/core/pack/diff.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import { runPackTests } from "../../src/core/pack/run-tests.ts";
import type { Pack } from "../../src/core/pack/schema.ts";
import type { WorkerAnswer, WorkerRequest } from "../../src/pack-check/check-protocol.ts";
import { judgeFile } from "../../src/pack-check/judge.ts";
import type { CheckWorker } from "../../src/pack-check/start-check.ts";

/** What an inline Worker leaves unanswered: a kind of request, its start, or the last of its test results. */
export type Hang = WorkerRequest["kind"] | "start" | "last test";

/** A Worker on this thread that answers in the next microtask, except to what it is told to hang on. */
export function createInlineWorker(hangsOn: readonly Hang[] = []) {
  const requests: WorkerRequest[] = [];
  let pack: Pack | null = null;
  const worker = {
    onmessage: null as Worker["onmessage"],
    onerror: null as Worker["onerror"],
    terminated: false,
    postMessage(request: WorkerRequest) {
      requests.push(request);
      if (hangsOn.includes(request.kind)) return;
      if (request.kind === "judge") {
        const judged = judgeFile(request.file, request);
        pack = judged.pack;
        say({ kind: "judged", judged });
      } else if (pack !== null && request.kind === "compare") {
        const { source, seen } = request.installed;
        const before = source === null ? null : parsePack(source);
        say({ kind: "compared", diff: diffPacks(before?.ok ? before.pack : null, pack, seen) });
      } else if (pack !== null && request.kind === "test") {
        const results = runPackTests(pack, request.now, undefined);
        say({ kind: "tested", results, done: !hangsOn.includes("last test") });
      }
    },
    terminate() {
      worker.terminated = true;
    },
  };
  function say(data: WorkerAnswer) {
    queueMicrotask(() => {
      if (!worker.terminated) worker.onmessage?.call(worker as never, { data } as MessageEvent);
    });
  }
  const spawn = () => {
    if (!hangsOn.includes("start")) say({ kind: "ready" });
    return worker as unknown as CheckWorker;
  };
  return { worker, spawn, requests };
}
