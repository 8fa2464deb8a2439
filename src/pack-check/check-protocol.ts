import type { FirstSeen } from "../core/pack/approval.ts";
import type { PackDiff } from "../core/pack/diff.ts";
import type { Finding } from "../core/pack/finding.ts";
import type { PackTestResult } from "../core/pack/run-tests.ts";
import type { Pack } from "../core/pack/schema.ts";

/** What a file is, as far as its text alone says. */
export interface Judged {
  /** Null when there are errors. */
  pack: Pack | null;
  errors: Finding[];
  warnings: Finding[];
  /** The file's text with its byte order mark if it has one: encoded as UTF-8 it is the file. Null: not UTF-8. */
  source: string | null;
  /** SHA-256 of the file's bytes, 64 hex digits; null where `source` is. */
  digest: string | null;
}

/** What a file is compared with. */
export interface Installed {
  /** The version that stands; null: none. */
  source: string | null;
  /** For which words approvals were given before, also those of versions that are gone. */
  seen: FirstSeen[];
}

/** How far a check has come. `done` and `of` count tests. */
export type CheckStage =
  | { stage: "reading" | "parsing" | "comparing" }
  | { stage: "testing"; done: number; of: number };

/** Page → Worker. Each is answered before the next is sent; the Worker keeps the pack of the last `judge`. */
export type WorkerRequest =
  | { kind: "judge"; file: ArrayBuffer | string; fileName: string | null; today: string }
  | { kind: "compare"; installed: Installed }
  | { kind: "test"; now: string };

/** Worker → page. `ready` comes once, unasked: the clock of the first request starts there. */
export type WorkerAnswer =
  | { kind: "ready" }
  | { kind: "judged"; judged: Judged }
  | { kind: "compared"; diff: PackDiff }
  /** Some results at a time, so that a page sees progress and a stop loses little. */
  | { kind: "tested"; results: PackTestResult[]; done: boolean };
