import { guardedFetch, TransportError } from "../outbound/guarded-fetch.ts";
import { TrackerError, type TrackerOptions } from "./contract.ts";

const LATER_MS = 10_000;

export interface TrackerRequest {
  title: string;
  host: string;
  /** With its query. */
  path: string;
  /** The header that carries the key. */
  keyHeader: string;
  body: unknown;
  signal: AbortSignal;
}

/** Asks a tracker at its one host and gives the parsed JSON. Throws `TrackerError`; no message holds the key. */
export async function askTracker(options: TrackerOptions, request: TrackerRequest): Promise<unknown> {
  const { title, host, path, keyHeader, body, signal } = request;
  const headers: Record<string, string> = { Accept: "application/json", [keyHeader]: await options.key() };
  if (body !== null) headers["Content-Type"] = "application/json";
  const answer = await guardedFetch({
    fetch: options.fetch,
    host,
    url: `https://${host}${path}`,
    headers,
    body: body === null ? null : JSON.stringify(body),
    signal,
  }).catch((error: unknown) => {
    throw error instanceof TransportError ? lost(error, title) : error;
  });
  const { status } = answer;
  // "Not known here" is an answer: the shop's own scans stand.
  if (status === 404) return null;
  if (status === 401 || status === 403) throw keyRefused(title);
  if (status === 429) throw busy(title, answer.headers.get("retry-after"));
  if (status >= 500)
    throw new TrackerError("unreachable", `${title} has a fault of its own (${status}).`, LATER_MS);
  const json = status === 200 ? parseJson(answer.text) : undefined;
  if (json === undefined) throw badTracking(title);
  return json;
}

export function keyRefused(title: string): TrackerError {
  return new TrackerError(
    "unauthorised",
    `${title} no longer accepts its key. Your lead enters it again under Connections; the shop's own tracking is shown meanwhile.`,
  );
}

export function badTracking(title: string): TrackerError {
  return new TrackerError(
    "bad_answer",
    `${title} answered something that is no tracking. The shop's own is shown.`,
    60_000,
  );
}

export function busy(title: string, retryAfter: string | null): TrackerError {
  const seconds = Number(retryAfter ?? "");
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.min(60, seconds) * 1_000 : LATER_MS;
  return new TrackerError("throttled", `${title} is busy; it is asked again later.`, wait);
}

function lost({ kind }: TransportError, title: string): TrackerError {
  if (kind === "aborted")
    return new TrackerError("aborted", "The question was given up because the ticket changed.");
  if (kind === "redirect" || kind === "too-large") return badTracking(title);
  return new TrackerError(
    "unreachable",
    `${title} could not be reached. The shop's own tracking is shown.`,
    LATER_MS,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
