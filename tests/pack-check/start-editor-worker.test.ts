import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { textsOf } from "../../src/core/pack/edit/approve.ts";
import { openSource } from "../../src/core/pack/edit/edit-source.ts";
import { outlinePack } from "../../src/core/pack/edit/outline.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import { testInput } from "../../src/core/pack/run-tests.ts";
import type { EditorAnswer } from "../../src/pack-check/editor-protocol.ts";
import { type SpawnedEditorWorker, startEditorWorker } from "../../src/pack-check/start-editor-worker.ts";
import { bigPack } from "../corpus/big-pack.ts";
import { createInlineEditorWorker } from "./inline-editor-worker.ts";

const EXAMPLE = readFileSync(new URL("../corpus/packs/format-example.yaml", import.meta.url), "utf8");

describe("the editor's Worker", () => {
  it.each([
    ["a small pack", EXAMPLE],
    ["one of 500 playbooks", bigPack(500)],
  ])("hands %s over in pieces that are the whole, with the hash of every text", async (_name, text) => {
    const whole = openSource(text);
    if (!whole.ok) throw new Error(whole.problem);
    const read = await createInlineEditorWorker().read(text);
    if (!read.ok) throw new Error(read.problem);
    expect(read.root).toEqual(whole.source.root);
    expect(read.hashes).toEqual(textsOf(outlinePack(whole.source.data)).map(({ claim }) => claim.hash));
  });

  it("says why a text cannot be read", async () => {
    const read = await createInlineEditorWorker().read("a: [1");
    expect(read).toEqual({ ok: false, problem: expect.stringMatching(/^Line 1: /) });
  });

  it("suggests from a pack, which it is handed once, and answers each in its turn", async () => {
    const parsed = parsePack(EXAMPLE);
    if (!parsed.ok) throw new Error("The example is no pack.");
    const { pack } = parsed;
    const [test] = pack.tests;
    if (test === undefined) throw new Error("The example has no test.");
    const { packs: _packs, lexicons: _lexicons, ...input } = testInput(pack, test, "2026-11-20T10:00:00Z");
    const worker = createInlineEditorWorker();
    const approved = new Set(textsOf(outlinePack(pack)).map(({ claim }) => claim.hash));
    const [first, second] = await Promise.all([
      worker.suggest(pack, approved, [input]),
      worker.suggest(pack, new Set(), [input, input]),
    ]);
    expect(first.map(({ reply, gate }) => [reply?.id, gate.open])).toEqual([["in-transit", true]]);
    expect(second).toHaveLength(2);
    expect(second[0]?.gate.reasons.map(({ code }) => code)).toContain("not_approved");
  });

  it("that breaks, hangs or is ended rejects what was asked; the next request begins a new one", async () => {
    vi.useFakeTimers();
    const spawned: SpawnedEditorWorker[] = [];
    const ended: number[] = [];
    const worker = startEditorWorker(() => {
      const at = spawned.length;
      spawned.push({
        onmessage: null,
        onerror: null,
        postMessage() {},
        terminate: () => void ended.push(at),
      } as SpawnedEditorWorker);
      return spawned[at] as SpawnedEditorWorker;
    });
    const broken = worker.read("a: 1");
    const preventDefault = vi.fn();
    spawned[0]?.onerror?.call(spawned[0] as never, { preventDefault } as never);
    await expect(broken).rejects.toThrow("broke off");
    const hung = expect(worker.read("a: 1")).rejects.toThrow("too long");
    await vi.advanceTimersByTimeAsync(30_000);
    await hung;
    const left = expect(worker.read("a: 1")).rejects.toThrow("closed");
    worker.end();
    await left;
    expect(ended).toEqual([0, 1, 2]);
    const last = worker.read("a: [");
    const answer: EditorAnswer = { id: 4, kind: "unreadable", problem: "Line 1." };
    spawned[3]?.onmessage?.call(spawned[3] as never, { data: answer } as MessageEvent);
    expect(await last).toEqual({ ok: false, problem: "Line 1." });
    vi.useRealTimers();
  });
});
