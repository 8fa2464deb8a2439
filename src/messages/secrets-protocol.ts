/**
 * How secrets are kept in this browser. `device`: encrypted, with a key beside them that cannot be exported.
 * `session`: in memory, until the browser closes. `passphrase`: encrypted with a key made of a passphrase.
 */
export const SECRETS_MODES = ["device", "session", "passphrase"] as const;
export type SecretsMode = (typeof SECRETS_MODES)[number];

export const DEFAULT_IDLE_MINUTES = 30;
/** A working day: who wants longer takes another mode. */
export const MOST_IDLE_MINUTES = 8 * 60;

export interface SecretsState {
  mode: SecretsMode;
  /** What the administrator decided; null: whoever sits here chooses. */
  forced: SecretsMode | null;
  isLocked: boolean;
  /** Minutes without anything done in Casekit after which it locks; kept while another mode is chosen. */
  idleMinutes: number;
  /** Of the connected shops and trackers, those whose access is not in this browser any more. */
  missing: { shops: string[]; trackers: string[] };
}

export type SecretsAnswer = { ok: true; state: SecretsState } | { ok: false; problem: string };

/** Panel zone → background. A passphrase goes to the background, is used at once, and is kept nowhere. */
export interface SecretsRequests {
  "secrets.state": [Record<never, never>, SecretsState];
  /** Keeps every secret in another way, or under another passphrase. `passphrase` belongs to that mode alone. */
  "secrets.change": [{ mode: SecretsMode; passphrase?: string; idleMinutes?: number }, SecretsAnswer];
  "secrets.unlock": [{ passphrase: string }, SecretsAnswer];
  "secrets.lock": [Record<never, never>, SecretsAnswer];
  "secrets.idle": [{ minutes: number }, SecretsAnswer];
  /** Forgotten passphrase: removes every secret and disconnects what needed one. */
  "secrets.start-over": [Record<never, never>, SecretsAnswer];
}
