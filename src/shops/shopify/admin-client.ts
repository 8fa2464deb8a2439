import "@shopify/shopify-api/adapters/web-api";
import { ApiVersion, GraphqlClient, GraphqlQueryError, Session } from "@shopify/shopify-api";
import { setAbstractFetchFunc } from "@shopify/shopify-api/runtime";
import * as z from "zod/mini";
import { type Answer, givenUp, TransportError } from "../../outbound/guarded-fetch.ts";
import { ShopError } from "../contract.ts";
import { askShop } from "./ask-shop.ts";
import { createBucket } from "./bucket.ts";
import { badAnswer, heldBack, statusError, throttled, transportError, unauthorised } from "./error-texts.ts";
import { createSharedQuestions } from "./shared-questions.ts";
import { backOffMs, MAX_WAIT_MS, retryAfterMs, throttleWaitMs } from "./waits.ts";

/**
 * After several 5xx Chromium itself refuses an extension's requests to that address, for longer each time and up to
 * this: it looks like a lost connection and is still the shop's fault.
 */
const LONGEST_HOLD_MS = 15 * 60_000;
/** Requests for one question, the first included. */
const MAX_TRIES = 4;

export interface AdminClientOptions {
  /** Checked by `parseShopDomain`. */
  domain: string;
  fetch: typeof fetch;
  now: () => Date;
  /** The access token. `renew` asks for a new one because the shop refused the last; the same one means no. */
  token: (options?: { renew: boolean }) => Promise<string>;
  /** For tests. Resolves early when the signal aborts. */
  sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  random?: () => number;
}

/** An answer with data, maybe with complaints about parts of it. */
export interface AdminAnswer {
  data: Record<string, unknown> | null;
  errors: GraphqlProblem[];
}

export interface GraphqlProblem {
  message: string;
  path: (string | number)[];
  code: string | null;
  requiredAccess: string | null;
}

export interface AdminClient {
  /** Asks one validated query. Throws `ShopError`; errors about single fields come back beside the data. */
  query(operation: string, variables: Record<string, unknown>, signal: AbortSignal): Promise<AdminAnswer>;
  /** The plan's own limits as the last answer told them; null before one did. */
  limits(): { pointsPerSecond: number; bucket: number } | null;
}

export const API_VERSION: string = ApiVersion.October26;

/**
 * The stock client reads its settings from the class. `isTesting` is its only way to say that a page with a
 * `window` (Firefox's background, our own pages) is no storefront; nothing else hangs on it.
 */
class LightGraphqlClient extends GraphqlClient {
  static override config = {
    apiVersion: API_VERSION,
    isTesting: true,
    isCustomStoreApp: false,
    logger: { log: () => {}, level: 0, httpRequests: false, timestamps: false },
  } as unknown as typeof GraphqlClient.config;
}

type Exchange =
  | { kind: "answered"; answer: AdminAnswer; cost: unknown }
  | { kind: "refused"; answer: Answer }
  | { kind: "no-json"; html: boolean }
  | { kind: "lost"; error: TransportError };

/** A client for one shop's Admin API that waits by Shopify's own numbers and never loses the reason. */
export function createAdminClient(options: AdminClientOptions): AdminClient {
  const { domain } = options;
  const sleep = options.sleep ?? abortableSleep;
  const random = options.random ?? Math.random;
  /** The shop named a moment before which nobody is to ask: that holds for every ticket's questions. */
  let closedUntil = 0;
  const bucket = createBucket({ now: () => options.now().getTime(), sleep });
  const share = createSharedQuestions<AdminAnswer>();
  /** When the shop last answered 5xx and nothing better since, in milliseconds. */
  let faultAt = Number.NEGATIVE_INFINITY;
  const isFaulty = () => options.now().getTime() - faultAt < LONGEST_HOLD_MS;

  async function exchange(
    operation: string,
    variables: Record<string, unknown>,
    token: string,
    signal: AbortSignal,
  ): Promise<Exchange> {
    let seen: Answer | undefined;
    let lost: TransportError | undefined;
    // The library captures the global fetch function when a client is made: set and made in one step, so that
    // two shops can not get each other's. Its own retries and its handling of redirects are never reached.
    setAbstractFetchFunc((async (url: string, init: { headers: Record<string, string>; body: string }) => {
      try {
        seen = await askShop({ ...init, fetch: options.fetch, domain, url, signal });
      } catch (error) {
        lost = error instanceof TransportError ? error : new TransportError("network");
        throw lost;
      }
      return new Response(seen.status === 200 ? seen.text : null, {
        status: seen.status,
        headers: { "content-type": seen.contentType },
      });
    }) as unknown as typeof fetch);
    const session = new Session({ id: domain, shop: domain, state: "", isOnline: false, accessToken: token });
    const client = new LightGraphqlClient({ session });
    try {
      const { data, extensions } = await client.request(operation, { variables, retries: 0 });
      const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
      return { kind: "answered", answer: { data: isObject ? data : null, errors: [] }, cost: extensions };
    } catch (error) {
      if (lost !== undefined) return { kind: "lost", error: lost };
      if (seen === undefined) throw error;
      if (seen.status !== 200) return { kind: "refused", answer: seen };
      if (error instanceof GraphqlQueryError) return problemAnswer(error.body);
      return { kind: "no-json", html: seen.contentType !== "application/json" };
    }
  }

  /** What to make of one exchange: use it, or the error that it is and how long to wait before another try. */
  function judge(result: Exchange, state: { tries: number; losses: number }): Verdict {
    const backOff = backOffMs(state.tries, random);
    switch (result.kind) {
      case "answered": {
        const problem = fatalProblem(result.answer, domain);
        if (problem === null) return { use: result.answer };
        if (problem instanceof ShopError) return { failure: problem, wait: null };
        if (problem === "fault") return { failure: ownFault(backOff), wait: backOff };
        const wait = throttleWaitMs(result.cost, state.tries);
        return { failure: throttled(domain, wait), wait };
      }
      case "refused": {
        const { status, headers } = result.answer;
        const wait = status === 429 ? retryAfterMs(headers, state.tries, options.now()) : backOff;
        const failure = statusError(result.answer, domain, wait);
        return { failure, wait: status === 429 || status >= 500 ? wait : null };
      }
      case "no-json":
        // A page of HTML will be the same page again; a cut answer may come whole.
        return { failure: badAnswer(domain), wait: result.html || state.losses > 0 ? null : backOff };
      case "lost": {
        const isNetwork = result.error.kind === "network";
        if (isNetwork && isFaulty()) return { failure: heldBack(domain), wait: backOff };
        return {
          failure: transportError(result.error, domain),
          wait: isNetwork && state.losses === 0 ? backOff : null,
        };
      }
    }
  }

  async function ask(
    operation: string,
    variables: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<AdminAnswer> {
    const leave = await bucket.enter(operation, signal).catch(() => {
      throw transportError(givenUp(signal), domain);
    });
    try {
      return await askUntilAnswered(operation, variables, signal);
    } finally {
      leave();
    }
  }

  async function askUntilAnswered(
    operation: string,
    variables: Record<string, unknown>,
    signal: AbortSignal,
  ): Promise<AdminAnswer> {
    const state = { tries: 0, losses: 0 };
    let token = await options.token();
    let renewed = false;
    let before: ShopError | null = null;
    for (;;) {
      const closed = closedUntil - options.now().getTime();
      if (closed > 0) throw throttled(domain, closed);
      if (signal.aborted) {
        const end = givenUp(signal);
        // Out of time after a refusal: the refusal is what the agent has to know.
        throw end.kind === "patience" && before !== null ? before : transportError(end, domain);
      }
      const result = await exchange(operation, variables, token, signal);
      if (result.kind === "answered") bucket.learn(operation, result.cost);
      state.tries++;
      if (result.kind === "refused" && result.answer.status === 401 && !renewed) {
        renewed = true;
        const fresh = await options.token({ renew: true });
        if (fresh === token) throw unauthorised(domain);
        token = fresh;
        continue;
      }
      const verdict = judge(result, state);
      if (result.kind === "refused" && result.answer.status >= 500) faultAt = options.now().getTime();
      else if (result.kind !== "lost") faultAt = Number.NEGATIVE_INFINITY;
      if ("use" in verdict) return verdict.use;
      before = verdict.failure;
      if (verdict.failure.code === "throttled" && verdict.wait !== null && verdict.wait > MAX_WAIT_MS)
        closedUntil = options.now().getTime() + verdict.wait;
      if (verdict.wait === null || verdict.wait > MAX_WAIT_MS || state.tries >= MAX_TRIES)
        throw verdict.failure;
      if (result.kind === "lost" || result.kind === "no-json") state.losses++;
      await sleep(verdict.wait, signal);
    }
  }

  return {
    limits: () => bucket.limits(),
    async query(operation, variables, signal) {
      const key = `${operation}\n${JSON.stringify(variables)}`;
      try {
        return await share(key, signal, (all) => ask(operation, variables, all));
      } catch (error) {
        throw error instanceof ShopError || !signal.aborted ? error : transportError(givenUp(signal), domain);
      }
    },
  };
}

type Verdict =
  | { use: AdminAnswer }
  | { failure: ShopError /** Null: trying again is no use. */; wait: number | null };

function ownFault(wait: number): ShopError {
  return new ShopError("unreachable", "Shopify has a fault of its own. Press refresh in a moment.", wait);
}

const wordOrNull = z.catch(z.nullable(z.string()), null);
const problems = z.catch(
  z.array(
    z.object({
      message: z.catch(z.string(), ""),
      path: z.catch(z.array(z.union([z.string(), z.number()])), []),
      extensions: z.catch(z.object({ code: wordOrNull, requiredAccess: wordOrNull }), {
        code: null,
        requiredAccess: null,
      }),
    }),
  ),
  [],
);
const answerBody = z.catch(
  z.object({
    data: z.catch(z.nullable(z.record(z.string(), z.unknown())), null),
    errors: z.catch(z.object({ graphQLErrors: problems }), { graphQLErrors: [] }),
    extensions: z.optional(z.unknown()),
  }),
  { data: null, errors: { graphQLErrors: [] }, extensions: undefined },
);

function problemAnswer(body: unknown): Exchange {
  const { data, errors, extensions } = answerBody.parse(body);
  const list = errors.graphQLErrors.slice(0, 50).map(({ message, path, extensions: more }) => ({
    message: message.slice(0, 500),
    path,
    code: more.code,
    requiredAccess: more.requiredAccess,
  }));
  return { kind: "answered", answer: { data, errors: list }, cost: extensions };
}

/** What makes the whole answer useless, or null when its data can be worked with. */
function fatalProblem(answer: AdminAnswer, domain: string): "throttled" | "fault" | ShopError | null {
  for (const { code, message } of answer.errors) {
    if (code === "THROTTLED") return "throttled";
    if (code === "INTERNAL_SERVER_ERROR" && answer.data === null) return "fault";
    if (code === "MAX_COST_EXCEEDED" || code === "undefinedField" || code === "parseError") {
      const what = code === "MAX_COST_EXCEEDED" ? "too dear a question" : message.slice(0, 120);
      return new ShopError(
        "bad_answer",
        `Shopify's interface has changed: ${what}. Order facts are missing until Casekit is updated.`,
      );
    }
  }
  return answer.data === null && answer.errors.length === 0 ? badAnswer(domain) : null;
}

function abortableSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
    signal.addEventListener("abort", done);
  });
}
