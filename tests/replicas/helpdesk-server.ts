import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { ReplicaRequest } from "./contract.ts";

/** How a replica's REST answers from now on. */
export interface ApiMode {
  answer:
    | "ok"
    | "unauthorised"
    | "forbidden"
    | "missing"
    | "throttled"
    | "broken"
    /** Status 200 and half a JSON object. */
    | "malformed"
    /** Status 200 and a page of HTML, as proxies and sign-in pages answer. */
    | "html"
    | "sign-in-redirect"
    /** No answer until the client gives up. */
    | "hangs";
  /** Before any answer, in milliseconds. */
  delayMs?: number;
  /** For `broken`; 502 if left out. */
  status?: number;
  /** What the rate-limit headers say is left, 0 … 1; 0.95 if left out. */
  remaining?: number;
  /** For `throttled`, in seconds; 41 if left out. */
  retryAfter?: number;
  /** Paths with query that the mode is for; every other one is answered well. */
  only?: RegExp;
}

export interface HelpdeskState {
  mode: ApiMode;
  /** REST requests in order of arrival, with the status they got (0: none was sent). */
  requests: { method: string; path: string; status: number }[];
  /** What the page's own Submit button sent. Casekit must never be the reason for an entry. */
  sent: { ticket: string; public: boolean; html: string }[];
}

export type SetMode = (mode: ApiMode | ApiMode["answer"]) => void;

export function freshState(): HelpdeskState {
  return { mode: { answer: "ok" }, requests: [], sent: [] };
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** How one helpdesk words its refusals and its allowance. */
export interface ApiDialect {
  cookie: string;
  refusals: Record<"unauthorised" | "forbidden" | "missing" | "throttled", unknown>;
  allowance(remaining: number): Record<string, string>;
}

/** Answers one REST request: session first, then the mode, then the helpdesk's own answer (`respond`). */
export async function serveApi(
  request: ReplicaRequest,
  response: ServerResponse,
  state: HelpdeskState,
  dialect: ApiDialect,
  respond: () => Promise<Answer | null>,
): Promise<void> {
  const path = request.url.pathname + request.url.search;
  const entry = { method: request.method, path, status: 0 };
  state.requests.push(entry);
  const mode: ApiMode =
    state.mode.only === undefined || state.mode.only.test(path) ? state.mode : { answer: "ok" };
  if (mode.delayMs) await sleep(mode.delayMs);
  if (response.destroyed) return;
  const send = ({ status, body, headers }: Answer) => {
    entry.status = status;
    response
      .writeHead(status, {
        "content-type": "application/json; charset=utf-8",
        ...dialect.allowance(mode.answer === "throttled" ? 0 : (mode.remaining ?? 0.95)),
        ...headers,
      })
      .end(typeof body === "string" ? body : JSON.stringify(body));
  };
  const signedIn = (request.headers.cookie ?? "").split(/;\s*/).includes(dialect.cookie);
  if (!signedIn || mode.answer === "unauthorised")
    return send({ status: 401, body: dialect.refusals.unauthorised });
  switch (mode.answer) {
    case "ok":
      break;
    case "forbidden":
      return send({ status: 403, body: dialect.refusals.forbidden });
    case "missing":
      return send({ status: 404, body: dialect.refusals.missing });
    case "throttled":
      return send({
        status: 429,
        body: dialect.refusals.throttled,
        headers: { "retry-after": String(mode.retryAfter ?? 41) },
      });
    case "broken":
      return send({
        status: mode.status ?? 502,
        body: "Bad Gateway",
        headers: { "content-type": "text/plain" },
      });
    case "malformed":
      return send({ status: 200, body: '{"ticket": {"id": 1' });
    case "html":
      return send({
        status: 200,
        body: "<!doctype html><title>Sign in</title>",
        headers: { "content-type": "text/html" },
      });
    case "sign-in-redirect":
      return send({ status: 302, body: "", headers: { location: "/access/unauthenticated" } });
    case "hangs":
      return;
  }
  send((await respond()) ?? { status: 404, body: dialect.refusals.missing });
}

const apps = new Map<string, Promise<string>>();

/** The page's own script, bundled from TypeScript on first use. */
export function bundleApp(entry: URL): Promise<string> {
  const input = fileURLToPath(entry);
  let app = apps.get(input);
  if (app === undefined) {
    app = build(input);
    apps.set(input, app);
  }
  return app;
}

async function build(input: string): Promise<string> {
  const bundle = await rolldown({ input, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

/** One page for every address of the app: its data as JSON, its style, the editors and its script. */
export async function appPage(
  title: string,
  stylesheet: URL,
  script: string,
  editors: readonly string[],
  data: unknown,
): Promise<string> {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const css = await readFile(stylesheet, "utf8");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
${editors.map((name) => `<link rel="stylesheet" href="/__editors/${name}.css">`).join("\n")}
<style>${css}</style>
</head>
<body>
<script type="application/json" id="replica-data">${json}</script>
${editors.map((name) => `<script src="/__editors/${name}.js"></script>`).join("\n")}
<script src="${script}"></script>
</body>
</html>
`;
}

// A path and no `URL`: the one of a jsdom test is not the one that Node reads files by.
const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), "api-examples");

/** An answer of `api-examples/`: the shape that every generated answer starts from. */
export async function example(name: string): Promise<Record<string, unknown>> {
  const file = join(EXAMPLES, `${name}.json`);
  const parsed = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  delete parsed._note;
  return parsed;
}
