import type { IncomingMessage, ServerResponse } from "node:http";

export interface ReplicaRequest {
  method: string;
  /** Host without port: `acme.zendesk.com`. */
  host: string;
  url: URL;
  headers: IncomingMessage["headers"];
  body: string;
}

/**
 * A local stand-in for one production host, served over TLS under the production name.
 * `handle` answers the request and returns true, or returns false when the path is not its own (404).
 */
export interface Replica {
  /** Host patterns as Chromium's `--host-resolver-rules` takes them: `*.zendesk.com`. */
  hosts: string[];
  handle(request: ReplicaRequest, response: ServerResponse): Promise<boolean>;
  /** Back to the state of a fresh start: modes, cookies, counters, drafts. */
  reset(): void;
}
