/**
 * Why a place that is asked over the network could not answer. The message is for the agent: what is wrong and what
 * to do. Each kind of place has a class of its own with its codes.
 */
export abstract class SourceError<Code extends string> extends Error {
  readonly code: Code;
  /** Milliseconds after which asking again can help; null when it can not. */
  readonly retryAfterMs: number | null;
  constructor(code: Code, message: string, retryAfterMs: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
