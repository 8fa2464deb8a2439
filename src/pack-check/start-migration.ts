import type { MigrationSource } from "../core/migrate/migrate-macros.ts";
import type { MigrateAnswer, Migrated, MigrateRequest } from "./migrate-protocol.ts";
import { spawnWorker } from "./spawn-worker.ts";

export interface Migration {
  /** Never rejects; null when it was cancelled. */
  result: Promise<Migrated | null>;
  cancel(): void;
}

/** What a Worker is to this client; tests hand in their own. */
export type MigrationWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** An export of some thousand macros takes a few seconds; one that takes longer is no export. */
export const MIGRATE_LIMIT_MS = 60_000;
const START_LIMIT_MS = 20_000;
/** Larger files are refused before they are read into memory; the core's own limit is the same. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads one export in a Worker of its own, which ends with it. */
export function startMigration(
  { source, file }: { source: MigrationSource; file: File },
  spawn: () => MigrationWorker = () => spawnWorker("migrate"),
): Migration {
  let end: (outcome: Migrated | null) => void = () => undefined;
  const ended = new Promise<Migrated | null>((resolve) => {
    end = resolve;
  });
  let worker: MigrationWorker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopAfter = (limit: number, problem: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => end({ ok: false, problem }), limit);
  };
  let isOver = false;

  const run = async () => {
    if (file.size > MOST_BYTES) {
      end({
        ok: false,
        problem:
          "The file is larger than 8 MB. Split it, by category for example, and bring the parts one by one.",
      });
      return;
    }
    const bytes = await file.arrayBuffer();
    if (isOver) return;
    worker = spawn();
    worker.onerror = (event) => {
      event.preventDefault();
      end({ ok: false, problem: "Reading this file broke off. Reload this page and try again." });
    };
    worker.onmessage = ({ data }: MessageEvent<MigrateAnswer>) => {
      if (data.kind === "migrated") {
        end(data.outcome);
        return;
      }
      stopAfter(
        MIGRATE_LIMIT_MS,
        "This file took longer than a minute, so it was stopped. Split it, and bring the parts one by one.",
      );
      const request: MigrateRequest = { source, file: bytes, fileName: file.name };
      worker?.postMessage(request);
    };
    stopAfter(START_LIMIT_MS, "The file could not be read. Reload this page and try again.");
  };
  run().catch(() => end({ ok: false, problem: "This file could not be read. Choose it again." }));

  const result = ended.then((outcome) => {
    isOver = true;
    clearTimeout(timer);
    worker?.terminate();
    return outcome;
  });
  return { result, cancel: () => end(null) };
}
