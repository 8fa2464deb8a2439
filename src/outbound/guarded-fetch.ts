/** How long one request may take, body included. */
export const TIMEOUT_MS = 15_000;
/** An answer beyond this is not what we asked for. */
const MAX_BYTES = 2 * 1024 * 1024;

export interface Answer {
  status: number;
  /** Lower case, without parameters: `application/json`. */
  contentType: string;
  headers: Headers;
  text: string;
}

/** Why there is no answer at all. */
export class TransportError extends Error {
  override name = "TransportError";
  /** `patience`: the caller's own time for the whole question was over, and not its interest in it. */
  readonly kind: "aborted" | "patience" | "timeout" | "network" | "too-large" | "redirect";
  constructor(kind: TransportError["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

export interface GuardedRequest {
  fetch: typeof fetch;
  /** The only host that the request may go to, as `URL` writes it. */
  host: string;
  url: string;
  headers: Record<string, string>;
  /** POSTed; null: a GET. */
  body: string | null;
  signal: AbortSignal;
}

/**
 * Asks one host over TLS and nobody else: no redirect is followed (the secret would go along), no cookie is
 * sent, 15 seconds and 2 MB at most. Throws `TransportError`.
 */
export async function guardedFetch(request: GuardedRequest): Promise<Answer> {
  const { host, url, body, signal } = request;
  if (!isExactHost(url, host)) throw new TransportError("network");
  // Called without a receiver: a browser's own fetch refuses any other `this`.
  const { fetch: send } = request;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const either = AbortSignal.any([signal, timeout]);
  try {
    const response = await send(url, {
      ...(body === null ? { method: "GET" } : { method: "POST", body }),
      headers: request.headers,
      redirect: "error",
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: either,
    });
    return {
      status: response.status,
      contentType: (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
      headers: response.headers,
      text: await readCapped(response),
    };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (signal.aborted) throw givenUp(signal);
    if (timeout.aborted) throw new TransportError("timeout");
    throw new TransportError((await isRedirected(send, url, signal)) ? "redirect" : "network");
  }
}

/** Whether a URL leads to exactly that host over TLS, with nobody's name and no port in it. */
export function isExactHost(url: string, host: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username, password } = new URL(url);
  return protocol === "https:" && hostname === host && port === "" && username === "" && password === "";
}

/** Which of the two ends the caller's signal stands for. */
export function givenUp({ reason }: AbortSignal): TransportError {
  const isTimeout = reason instanceof DOMException && reason.name === "TimeoutError";
  return new TransportError(isTimeout ? "patience" : "aborted");
}

async function readCapped(response: Response): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new TransportError("too-large");
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * A refused redirect looks like a lost connection. A look without secret and cookies, which does not follow
 * either, tells the lead whose shop was renamed from the agent who is offline.
 */
async function isRedirected(send: typeof fetch, url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await send(url, {
      redirect: "manual",
      credentials: "omit",
      signal: AbortSignal.any([signal, AbortSignal.timeout(3_000)]),
    });
    await response.body?.cancel();
    return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
  } catch {
    return false;
  }
}
