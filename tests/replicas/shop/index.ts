import type { ServerResponse } from "node:http";
import type { Replica, ReplicaRequest } from "../contract.ts";
import { type Access, ALL_SCOPES, type Answer, answerQuery, MAX_QUERY_COST } from "./execute.ts";
import { createStore, type ShopStore } from "./store.ts";

/** How the local shop behaves from now on. */
export type ShopMode =
  | { kind: "normal" }
  /** 401: the token was revoked. 402: the shop is frozen. 403: the app lacks approval. 423: locked. */
  | { kind: "status"; status: 401 | 402 | 403 | 404 | 420 | 423 | 430 | 500 | 502 | 503 }
  | { kind: "too-many"; retryAfter: string }
  | { kind: "throttled" }
  | { kind: "html"; status?: number }
  | { kind: "truncated" }
  /** Drops the connection in the middle of the body. */
  | { kind: "reset" }
  | { kind: "slow"; delayMs: number }
  | { kind: "redirect"; location: string }
  /** Answers with exactly this document. */
  | { kind: "raw"; status: number; headers: Record<string, string>; body: string }
  | { kind: "scope-denied"; scopes: string[] }
  | { kind: "pii-denied"; how: "field" | "object" };

/** What the shop was asked since the last reset. */
export interface ShopUsage {
  requests: number;
  /** Requests that carried a token of this shop. */
  queries: { operation: string; requested: number; actual: number; variables: Record<string, unknown> }[];
  requestedPoints: number;
  throttled: number;
  tokensMinted: number;
  /** Paths that were asked for, with method. */
  paths: string[];
}

export interface ShopReplica extends Replica {
  store: ShopStore;
  usage: ShopUsage;
  access: Access;
  /** `times`: for that many requests, then back to normal. */
  setMode(mode: ShopMode, times?: number): void;
  /** Tokens that apps were given before are refused from now on; they may ask for others. */
  revokeTokens(): void;
  /** What another app of the same shop takes from the bucket now. */
  take(points: number): void;
  /** Changes what is in the bucket, to see a shop that other apps have drained. */
  setAvailable(points: number): void;
}

export interface ShopReplicaOptions {
  now?: Date;
  domain?: string;
  /** Milliseconds, for the bucket. */
  clock?: () => number;
  /** Leaky bucket: most points, points per second. */
  bucket?: { maximum: number; restoreRate: number };
}

/** Credentials that the local shop accepts. */
export const SHOP_CREDENTIALS = {
  domain: "casekit-demo.myshopify.com",
  token: "shpat_00000000000000000000000000casekit",
  clientId: "0000000000000000000000000000demo",
  clientSecret: "shpss_0000000000000000000000000000demo",
} as const;

const JSON_TYPE = "application/json; charset=utf-8";

/**
 * A local Shopify for `*.myshopify.com`: the Admin API's GraphQL over the published schema, with its search,
 * scopes, cost and throttle. Like the real one it sends no CORS headers, so only the extension's own pages and
 * worker can read it. `tests/replicas/shop/store.ts` lists its orders.
 */
export function createShopReplica(options: ShopReplicaOptions = {}): ShopReplica {
  const domain = options.domain ?? SHOP_CREDENTIALS.domain;
  const clock = options.clock ?? Date.now;
  const { maximum, restoreRate } = options.bucket ?? { maximum: 2000, restoreRate: 100 };
  const store = createStore(options.now ?? new Date(), domain);
  const access: Access = { scopes: new Set(ALL_SCOPES), pii: "granted" };
  const usage: ShopUsage = fresh();
  let mode: ShopMode = { kind: "normal" };
  let left = Number.POSITIVE_INFINITY;
  let minted = new Set<string>();
  let level = maximum;
  let filledAt = clock();

  function available(): number {
    level = Math.min(maximum, level + ((clock() - filledAt) / 1000) * restoreRate);
    filledAt = clock();
    return level;
  }

  function throttleStatus(): Record<string, number> {
    return { maximumAvailable: maximum, currentlyAvailable: Math.floor(available()), restoreRate };
  }

  async function graphql(request: ReplicaRequest, response: ServerResponse): Promise<void> {
    const token = request.headers["x-shopify-access-token"];
    if (typeof token !== "string" || !(token === SHOP_CREDENTIALS.token || minted.has(token))) {
      sendJson(response, 401, {
        errors: "[API] Invalid API key or access token (unrecognized login or wrong password)",
      });
      return;
    }
    const parsed = JSON.parse(request.body) as { query: string; variables?: Record<string, unknown> };
    const variables = parsed.variables ?? {};
    const answer = await answerQuery(store, access, { query: parsed.query, variables });
    // What no bucket could ever hold is refused for good, whatever is left in it.
    const payable = answer.requested <= MAX_QUERY_COST;
    const throttled = mode.kind === "throttled" || (payable && answer.requested > available());
    usage.queries.push({
      operation: answer.operation,
      requested: answer.requested,
      actual: throttled ? 0 : answer.actual,
      variables,
    });
    if (throttled) {
      sendThrottled(response, answer);
      return;
    }
    usage.requestedPoints += answer.requested;
    // The bucket is charged what was requested and given back what the answer did not use.
    level = available() - answer.actual;
    sendJson(response, 200, {
      ...answer.body,
      extensions: {
        cost: {
          requestedQueryCost: answer.requested,
          actualQueryCost: answer.actual,
          throttleStatus: throttleStatus(),
        },
      },
    });
  }

  function sendThrottled(response: ServerResponse, answer: Answer): void {
    usage.throttled++;
    const status = throttleStatus();
    if (mode.kind === "throttled") status.currentlyAvailable = 0;
    sendJson(response, 200, {
      data: null,
      errors: [
        {
          message: "Throttled",
          extensions: { code: "THROTTLED", documentation: "https://shopify.dev/api/usage/rate-limits" },
        },
      ],
      extensions: {
        cost: { requestedQueryCost: answer.requested, actualQueryCost: null, throttleStatus: status },
      },
    });
  }

  /** The client-credentials grant: a new token for 24 hours, no refresh token. */
  function mint(request: ReplicaRequest, response: ServerResponse): void {
    const form = new URLSearchParams(request.body);
    if (form.get("grant_type") !== "client_credentials") {
      sendJson(response, 400, {
        error: "invalid_request",
        error_description: "unsupported grant_type",
      });
      return;
    }
    if (
      form.get("client_id") !== SHOP_CREDENTIALS.clientId ||
      form.get("client_secret") !== SHOP_CREDENTIALS.clientSecret
    ) {
      sendHtml(
        response,
        400,
        "<title>Oauth error shop_not_permitted: Client credentials cannot be performed on this shop.</title>",
      );
      return;
    }
    usage.tokensMinted++;
    const token = `shpat_minted${String(usage.tokensMinted).padStart(26, "0")}`;
    minted.add(token);
    sendJson(response, 200, { access_token: token, scope: [...access.scopes].join(","), expires_in: 86_399 });
  }

  /** True when the mode answered in the shop's place. */
  async function misbehave(response: ServerResponse): Promise<boolean> {
    const current = mode;
    if (left-- <= 1) mode = { kind: "normal" };
    switch (current.kind) {
      case "status":
        sendStatus(response, current.status);
        return true;
      case "too-many":
        sendJson(
          response,
          429,
          { errors: "Exceeded 2 calls per second" },
          { "retry-after": current.retryAfter },
        );
        return true;
      case "html":
        sendHtml(response, current.status ?? 200, "<title>Log in</title>");
        return true;
      case "truncated":
        send(response, 200, JSON_TYPE, '{"data":{"orders":{"nodes":[{"id":"gid');
        return true;
      case "reset":
        response.writeHead(200, { "content-type": JSON_TYPE, "content-length": "5000" });
        response.write('{"data":{"orders"');
        await delay(20, response);
        response.destroy();
        return true;
      case "redirect":
        response.writeHead(301, { location: current.location }).end();
        return true;
      case "raw":
        response.writeHead(current.status, current.headers).end(current.body);
        return true;
      case "slow":
        await delay(current.delayMs, response);
        return response.destroyed;
      default:
        return false;
    }
  }

  return {
    hosts: ["*.myshopify.com"],
    store,
    usage,
    access,
    setMode(next, times = Number.POSITIVE_INFINITY) {
      if (next.kind === "scope-denied") for (const scope of next.scopes) access.scopes.delete(scope);
      else if (next.kind === "pii-denied") access.pii = next.how;
      else [mode, left] = [next, times];
    },
    revokeTokens() {
      minted = new Set();
    },
    take(points) {
      level = Math.max(0, available() - points);
    },
    setAvailable(points) {
      [level, filledAt] = [points, clock()];
    },
    reset() {
      mode = { kind: "normal" };
      left = Number.POSITIVE_INFINITY;
      minted = new Set();
      [level, filledAt] = [maximum, clock()];
      access.scopes.clear();
      for (const scope of ALL_SCOPES) access.scopes.add(scope);
      access.pii = "granted";
      Object.assign(usage, fresh());
    },
    async handle(request, response) {
      usage.requests++;
      usage.paths.push(`${request.method} ${request.url.pathname}`);
      if (request.host !== domain) {
        sendHtml(response, 404, "<title>Sorry, this shop is currently unavailable.</title>");
        return true;
      }
      const isQuery = /^\/admin\/api\/(\d{4}-\d{2}|unstable)\/graphql\.json$/.test(request.url.pathname);
      const isGrant = request.url.pathname === "/admin/oauth/access_token";
      if (!isQuery && !isGrant) return false;
      // A renamed shop redirects whatever it is asked; the other modes are those of the API itself.
      const throttles = mode.kind === "throttled";
      if (!throttles && (await misbehave(response))) return true;
      if (request.method !== "POST") return false;
      if (isGrant) mint(request, response);
      else await graphql(request, response);
      if (throttles && left-- <= 1) mode = { kind: "normal" };
      return true;
    },
  };
}

function fresh(): ShopUsage {
  return { requests: 0, queries: [], requestedPoints: 0, throttled: 0, tokensMinted: 0, paths: [] };
}

/** Waits, or until the client has gone. */
function delay(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function sendStatus(response: ServerResponse, status: number): void {
  const errors: Record<number, string> = {
    401: "[API] Invalid API key or access token (unrecognized login or wrong password)",
    402: "This shop's plan does not have access to this feature",
    403: "[API] This action requires merchant approval for read_orders scope.",
    404: "Not Found",
    423: "Locked",
  };
  if (status >= 500) sendHtml(response, status, "<title>Something went wrong</title>");
  else sendJson(response, status, { errors: errors[status] ?? "Refused" });
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  send(response, status, JSON_TYPE, JSON.stringify(body), headers);
}

function sendHtml(response: ServerResponse, status: number, head: string): void {
  send(response, status, "text/html; charset=utf-8", `<!doctype html>${head}`);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": type, ...headers }).end(body);
}
