import { migrateMacros } from "../core/migrate/migrate-macros.ts";
import type { MigrateAnswer, Migrated, MigrateRequest } from "./migrate-protocol.ts";

/** Turns an export of macros into a pack off the page's thread, which may end this whenever it takes too long. */
export function runMigrateWorker(): void {
  addEventListener("message", ({ data }: MessageEvent<MigrateRequest>) => {
    const { source, file, fileName } = data;
    answer({ kind: "migrated", outcome: shorten(migrateMacros(source, new Uint8Array(file), { fileName })) });
  });
  answer({ kind: "ready" });
}

/** The parsed pack stays here: the page reads the text again, as it reads every other file. */
function shorten(outcome: ReturnType<typeof migrateMacros>): Migrated {
  if (!outcome.ok) return outcome;
  const { ok, packText, playbooks, replies, arrivals, lost } = outcome;
  return { ok, packText, playbooks, replies, arrivals, lost };
}

function answer(message: MigrateAnswer): void {
  postMessage(message);
}
