import "../messages/jitless.ts";
import { runCheckWorker } from "./check-worker.ts";
import { runEditorWorker } from "./editor-worker.ts";
import { runMigrateWorker } from "./migrate-worker.ts";
import type { WorkerTask } from "./spawn-worker.ts";

/**
 * The script of every Worker that our pages start; its name says what this one is for. One script for all: each
 * would carry the pack parser, the lexicons and the judgement of its own, a quarter of a megabyte compressed.
 */
const TASKS: Readonly<Record<WorkerTask, () => void>> = {
  check: runCheckWorker,
  edit: runEditorWorker,
  migrate: runMigrateWorker,
};

const run = Object.hasOwn(TASKS, self.name) ? TASKS[self.name as WorkerTask] : undefined;
if (run === undefined) throw new Error(`No Worker of ours is called “${self.name}”.`);
run();
