import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckStage } from "../../src/pack-check/check-protocol.ts";
import { type CheckInput, type CheckWorker, startCheck } from "../../src/pack-check/start-check.ts";
import { createInlineWorker } from "./inline-worker.ts";

const EXAMPLE = readFileSync(new URL("../corpus/packs/format-example.yaml", import.meta.url), "utf8");
const NOW = new Date("2026-11-20T10:00:00Z");

function start(input: CheckInput, spawn: () => CheckWorker) {
  const stages: CheckStage[] = [];
  const asked: string[] = [];
  const check = startCheck(
    input,
    {
      now: NOW,
      async readInstalled(id) {
        asked.push(id);
        return { source: null, seen: [] };
      },
      onStage: (stage) => stages.push(stage),
    },
    spawn,
  );
  return { check, stages, asked };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("startCheck", () => {
  it("judges, compares and tests a file, tells how far it is, and ends its Worker", async () => {
    const { spawn, worker, requests } = createInlineWorker();
    const file = new File([`\ufeff${EXAMPLE}`], "acme.yaml");
    const { check, stages, asked } = start({ file }, spawn);
    const result = await check.result;
    if (result.kind !== "judged") throw new Error(result.kind);
    const { pack, errors, source, digest, tests, testsUnfinished, diff } = result.verdict;
    expect([pack?.id, errors, tests.length, testsUnfinished]).toEqual(["acme-support", [], 1, 0]);
    expect(diff?.counts.playbooks.added).toBe(pack?.playbooks.length);
    expect(source).toBe(`\ufeff${EXAMPLE}`);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(asked).toEqual(["acme-support"]);
    expect(stages).toEqual([
      { stage: "reading" },
      { stage: "parsing" },
      { stage: "comparing" },
      { stage: "testing", done: 0, of: 1 },
      { stage: "testing", done: 1, of: 1 },
    ]);
    expect(requests[0]).toMatchObject({ fileName: "acme.yaml", today: "2026-11-20" });
    expect(worker.terminated).toBe(true);
  });

  it("asks for nothing more once a file has errors", async () => {
    const { spawn, requests, worker } = createInlineWorker();
    const result = await start({ text: "casekit: 2" }, spawn).check.result;
    expect(result).toMatchObject({ kind: "judged", verdict: { pack: null, diff: null } });
    expect(requests.map(({ kind }) => kind)).toEqual(["judge"]);
    expect(worker.terminated).toBe(true);
  });

  it("refuses a file by its size without reading it", async () => {
    const read = vi.fn();
    const file = { size: 3e9, name: "big.yaml", arrayBuffer: read } as unknown as File;
    const result = await start({ file }, createInlineWorker().spawn).check.result;
    expect(result).toMatchObject({ kind: "judged", verdict: { errors: [{ code: "PACK_TOO_LARGE" }] } });
    expect(read).not.toHaveBeenCalled();
  });

  it.each(["judge", "compare"] as const)(
    "ends a Worker that is busy with %s for two seconds, and says so",
    async (step) => {
      const { spawn, worker } = createInlineWorker([step]);
      const { check } = start({ text: EXAMPLE }, spawn);
      await vi.advanceTimersByTimeAsync(1_999);
      expect(worker.terminated).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await check.result).toEqual({
        kind: "stopped",
        problem: expect.stringMatching(/kept the check busy for more than 2 seconds/),
      });
      expect(worker.terminated).toBe(true);
    },
  );

  it("does not blame a file for a slow start", async () => {
    const { spawn } = createInlineWorker(["start"]);
    const { check } = start({ text: EXAMPLE }, spawn);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await check.result).toMatchObject({ problem: expect.stringMatching(/could not be started/) });
  });

  it("counts tests without a result as unfinished after ten seconds, and keeps the others", async () => {
    const { spawn, worker } = createInlineWorker(["test"]);
    const { check } = start({ text: EXAMPLE }, spawn);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(worker.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await check.result).toMatchObject({ verdict: { tests: [], testsUnfinished: 1 } });
    const partly = createInlineWorker(["last test"]);
    const second = start({ text: EXAMPLE }, partly.spawn);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await second.check.result).toMatchObject({
      verdict: { tests: [{ ok: true }], testsUnfinished: 0 },
    });
  });

  it("says that the check broke off when the Worker fails", async () => {
    const { spawn, worker } = createInlineWorker(["judge"]);
    const { check } = start({ text: EXAMPLE }, spawn);
    await vi.advanceTimersByTimeAsync(1);
    worker.onerror?.call(worker as never, { preventDefault() {} } as ErrorEvent);
    expect(await check.result).toMatchObject({
      kind: "stopped",
      problem: expect.stringMatching(/broke off/),
    });
  });

  it("can be cancelled at any moment", async () => {
    const { spawn, worker } = createInlineWorker(["judge"]);
    const { check } = start({ text: EXAMPLE }, spawn);
    await vi.advanceTimersByTimeAsync(1);
    check.cancel();
    expect(await check.result).toEqual({ kind: "cancelled" });
    expect(worker.terminated).toBe(true);
  });
});
