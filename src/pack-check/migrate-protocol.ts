import type { MigrationOutcome, MigrationSource } from "../core/migrate/migrate-macros.ts";

/** Page → Worker, once. */
export interface MigrateRequest {
  source: MigrationSource;
  file: ArrayBuffer;
  fileName: string;
}

/** What the page shows of a migration; the pack itself goes on as text, through the same check as every file. */
export type Migrated =
  | Pick<
      Extract<MigrationOutcome, { ok: true }>,
      "ok" | "packText" | "playbooks" | "replies" | "arrivals" | "lost"
    >
  | Extract<MigrationOutcome, { ok: false }>;

/** Worker → page. `ready` comes once, unasked: the clock of the request starts there. */
export type MigrateAnswer = { kind: "ready" } | { kind: "migrated"; outcome: Migrated };
