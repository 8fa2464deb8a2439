import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";
import type { Replica, ReplicaRequest } from "./contract.ts";
import { serveEditorBundle } from "./editors/serve.ts";

/** One request as the replicas saw it, in order of arrival. */
export interface LoggedRequest {
  method: string;
  /** Host without port. */
  host: string;
  /** Path and query as sent: `/api/v2/tickets/101.json?include=users`. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface RunningReplicas {
  port: number;
  /** `MAP` rules of the replicas' hosts for Chromium's `--host-resolver-rules`. */
  hostRules: string;
  /** Every request since the start. Empty it with `log.length = 0`. */
  log: LoggedRequest[];
  close(): Promise<void>;
}

/**
 * Serves the replicas over TLS on a free port of loopback, each under its production host names.
 * A request goes to the first replica whose `hosts` fit its Host header; paths that no replica answers are 404.
 * The real editors are served to every replica's pages under `/__editors/<name>.js` and `.css`.
 */
export async function startReplicas(replicas: readonly Replica[]): Promise<RunningReplicas> {
  const pair = new URL("./tls/", import.meta.url);
  const [key, cert] = await Promise.all([
    readFile(new URL("key.pem", pair)),
    readFile(new URL("certificate.pem", pair)),
  ]);
  const log: LoggedRequest[] = [];
  const routes = replicas.map((replica) => ({ replica, hosts: replica.hosts.map(hostPattern) }));
  const server = createServer({ key, cert }, (incoming, response) => {
    answer(incoming, response, routes, log).catch((error: unknown) => {
      console.error(
        `The replica of ${incoming.headers.host} failed on ${incoming.method} ${incoming.url}:`,
        error,
      );
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(500, { "content-type": "text/plain" })
          .end("The replica failed; see the test's log.");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hostRules: replicas.flatMap((r) => r.hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`)).join(", "),
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Route {
  replica: Replica;
  hosts: RegExp[];
}

async function answer(
  incoming: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  log: LoggedRequest[],
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  const host = (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
  const method = incoming.method ?? "GET";
  const url = new URL(incoming.url ?? "/", `https://${host || "localhost"}`);
  log.push({ method, host, url: url.pathname + url.search, headers: incoming.headers, body });
  const request: ReplicaRequest = { method, host, url, headers: incoming.headers, body };
  if (await serveEditorBundle(request, response)) return;
  const route = routes.find(({ hosts }) => hosts.some((pattern) => pattern.test(host)));
  if (route && (await route.replica.handle(request, response))) return;
  response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not part of this replica.");
}

/** `*.zendesk.com` as Chromium reads it: any sub-domain, at any depth. */
function hostPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.toLowerCase().replaceAll(".", "\\.").replaceAll("*", ".+")}$`);
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Answers with one file below `root` (an absolute folder). False when there is no such file, or when `path`
 * leads out of the folder.
 */
export async function serveFile(root: string, path: string, response: ServerResponse): Promise<boolean> {
  const file = normalize(join(root, path));
  if (!file.startsWith(normalize(root + sep))) return false;
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return false;
  const type = CONTENT_TYPES[extname(file)] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(content);
  return true;
}
