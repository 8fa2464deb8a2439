import { cutBody } from "../core/ticket/cut-body.ts";
import type { ReadContext, RestFailure } from "./contract.ts";
import { TEXT_LIMIT } from "./elements.ts";

/** What a helpdesk answered to one same-origin GET with the agent's session. */
export type RestAnswer =
  | { kind: "json"; value: unknown; pauseMs: number | null }
  | { kind: RestFailure; pauseMs: number | null };

const TIMEOUT_MS = 6_000;
const BODY_LIMIT = 5_000_000;
/** Below this part of the helpdesk's allowance the page's own text is read instead (design.md §4). */
const KEEP_FREE = 0.3;
const MAX_PAUSE_MS = 15 * 60_000;

/**
 * One GET. Never throws. `pauseMs` says how long to stay away from the helpdesk's REST: what `Retry-After`
 * asks for, or until the allowance is renewed when less than 30 % of it is left; null when there is no need.
 */
export async function getJson(send: typeof fetch, url: string, windowMs: number): Promise<RestAnswer> {
  try {
    const response = await send(url, {
      method: "GET",
      credentials: "same-origin",
      // A session that ended answers with a redirect to a sign-in page, on another origin perhaps: not followed.
      redirect: "manual",
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const pauseMs = pauseAfter(response, windowMs);
    const isJson = /\bjson\b/i.test(response.headers.get("content-type") ?? "");
    const fail = (kind: RestFailure): RestAnswer => ({ kind, pauseMs });
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400))
      return fail("redirected");
    if (response.status === 401) return fail("signed-out");
    if (response.status === 403) return fail("forbidden");
    if (response.status === 429) return fail("throttled");
    if ((response.status === 404 || response.status === 410) && isJson) return fail("gone");
    if (!response.ok || !isJson) return fail("failed");
    if (Number(response.headers.get("content-length") ?? 0) > BODY_LIMIT) return fail("failed");
    const body = await response.text();
    if (body.length > BODY_LIMIT) return fail("failed");
    return { kind: "json", value: JSON.parse(body), pauseMs };
  } catch {
    return { kind: "failed", pauseMs: null };
  }
}

/** Half a second more than an agent's patience with a panel that says nothing; REST usually takes a tenth. */
const HURRY_MS = 1_500;

/**
 * The answer; "slow" when it takes longer than an agent should wait while the page could be read; null as soon
 * as the caller gives up. The request itself goes on and is kept for when the agent comes back.
 */
export function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | "slow" | null> {
  const { promise: late, resolve } = Promise.withResolvers<"slow">();
  const timer = setTimeout(() => resolve("slow"), HURRY_MS);
  return Promise.race([orAborted(answer, signal), late]).finally(() => clearTimeout(timer));
}

/** The answer, however long it takes; null as soon as the caller gives up. */
export function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
    answer.then(resolve, reject);
  });
}

/** A ticket is not asked for again within this time, whatever the page does (design.md §4). */
const ASK_AGAIN_AFTER_MS = 60_000;
/** A refusal tells nothing of the ticket, and the agent may have signed in since: no longer than a double click. */
const REFUSED_AGAIN_AFTER_MS = 5_000;

/** When a ticket was asked for, and when the session was refused it, in milliseconds since 1970. */
export interface Asked {
  at: number;
  refusedAt: number | null;
}

export function mayAskAgain({ at, refusedAt }: Asked, now: number): boolean {
  return refusedAt === null ? now - at >= ASK_AGAIN_AFTER_MS : now - refusedAt >= REFUSED_AGAIN_AFTER_MS;
}

export function isRefusal(failure: RestFailure): boolean {
  return failure !== "throttled" && failure !== "failed";
}

function pauseAfter(response: Response, windowMs: number): number | null {
  const { headers } = response;
  if (response.status === 429) return bounded(retryAfterMs(headers) ?? windowMs);
  // A helpdesk under maintenance names its end the same way.
  const named = response.status === 503 ? retryAfterMs(headers) : null;
  if (named !== null) return bounded(named);
  const left = allowanceLeft(headers);
  if (left === null || left >= KEEP_FREE) return null;
  const reset = headers.get("ratelimit-reset");
  const resetMs = reset !== null && /^\d+$/.test(reset.trim()) ? Number(reset) * 1_000 : windowMs;
  return bounded(resetMs);
}

/**
 * The free part of the allowance, 0 … 1, or null where no header tells. Zendesk: `X-Rate-Limit(-Remaining)`,
 * `ratelimit-limit/-remaining`; Gorgias: `X-Gorgias-Account-Api-Call-Limit: used/limit` (both documented).
 */
function allowanceLeft(headers: Headers): number | null {
  const pairs: [string | null, string | null][] = [
    [headers.get("x-rate-limit-remaining"), headers.get("x-rate-limit")],
    [headers.get("ratelimit-remaining"), headers.get("ratelimit-limit")],
  ];
  const parts = pairs.flatMap(([left, limit]) => fraction(left, limit));
  const [used, limit] = (headers.get("x-gorgias-account-api-call-limit") ?? "").split("/");
  for (const part of fraction(used ?? null, limit ?? null)) parts.push(1 - part);
  return parts.length === 0 ? null : Math.min(...parts);
}

function fraction(part: string | null, whole: string | null): number[] {
  if (part === null || whole === null || part.trim() === "" || whole.trim() === "") return [];
  const value = Number(part) / Number(whole);
  return Number.isFinite(value) ? [value] : [];
}

function retryAfterMs(headers: Headers): number | null {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  const server = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) || Number.isNaN(server) ? null : date - server;
}

function bounded(ms: number): number {
  return Math.min(Math.max(ms, 1_000), MAX_PAUSE_MS);
}

/** How many tickets' answers an adapter keeps. */
export const TICKETS_REMEMBERED = 8;

/** GETs of one helpdesk. What an answer says about staying away is noted for the reads to come. */
export function createPacedGet(
  origin: string,
  windowMs: number,
  { fetch: send, now, pause }: ReadContext,
): (path: string) => Promise<RestAnswer> {
  return async (path) => {
    const answer = await getJson(send, origin + path, windowMs);
    if (answer.pauseMs !== null) pause.until = Math.max(pause.until, now().getTime() + answer.pauseMs);
    return answer;
  };
}

/** Puts an entry last; beyond `limit` entries the first, which is the oldest, goes. */
export function rememberLast<Key, Value>(
  entries: Map<Key, Value>,
  key: Key,
  value: Value,
  limit: number,
): void {
  entries.delete(key);
  entries.set(key, value);
  const [oldest] = entries.keys();
  if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
}

/** Guards for answers of unknown shape: a wrong type is the same as nothing. */
export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A non-empty string, cut to `limit` characters; null for everything else. */
export function asText(value: unknown, limit = 300): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.slice(0, limit) : null;
}

/** A message's body, cut to what a message to the background may hold; null when there is none. */
export function asBody(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? cutBody(value, TEXT_LIMIT) : null;
}

/** An id as it stands in addresses; null unless it is a whole number or a string of digits. */
export function asId(value: unknown): string | null {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && /^-?\d{1,20}$/.test(value) ? value : null;
}

export function asEmail(value: unknown): string | null {
  const text = asText(value, 255)?.trim() ?? "";
  return text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+$/.test(text) ? text : null;
}

/** An instant in ISO 8601 UTC; null when it cannot be read as one. */
export function asInstant(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT/.test(value)) return null;
  // Gorgias sends microseconds, which not every engine's Date reads, and a zone that is not always documented.
  const exact = value.replace(/(\.\d{3})\d+/, "$1");
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(exact) ? exact : `${exact}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Whether a custom field's value can be an order number: `1001`, `#1001`, `EU-10234`. Dates are not. */
export function looksLikeOrderName(value: string): boolean {
  return /^#?[a-z]{0,6}[-_]?\d{3,10}(?:[-_]?[a-z]{1,4}\d{0,2})?$/i.test(value.trim());
}

/** All the text of a ticket that a page may send along; older messages go first when it is more. */
const MESSAGES_LIMIT = 400_000;
const MESSAGE_COUNT = 100;

/** Keeps the newest messages (the list is oldest first) within what one message to the background may hold. */
export function keepNewest<T extends { text: string | null; html: string | null }>(messages: T[]): T[] {
  let left = MESSAGES_LIMIT;
  let from = messages.length;
  while (from > 0 && messages.length - from < MESSAGE_COUNT) {
    const message = messages[from - 1] as T;
    left -= (message.text?.length ?? 0) + (message.html?.length ?? 0);
    if (left < 0 && from < messages.length) break;
    from -= 1;
  }
  return messages.slice(from);
}
