import type { ServerResponse } from "node:http";
import type { Replica } from "./contract.ts";

/**
 * A `fetch` whose every request goes straight to a replica, without a network: for tests of the parts that talk
 * to it. `cookie` is what the browser would send along.
 */
export function fetchFrom(replica: Replica, cookie: string): typeof fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    return new Promise((resolve, reject) => {
      const { signal } = init ?? {};
      const giveUp = () => reject(new DOMException("The request was given up.", "AbortError"));
      if (signal?.aborted) return giveUp();
      signal?.addEventListener("abort", giveUp);
      let status = 0;
      let headers: Record<string, string> = {};
      const response = {
        destroyed: false,
        writeHead(code: number, sent: Record<string, string>) {
          status = code;
          headers = sent;
          return response;
        },
        end(body = "") {
          const empty = status === 204 || status === 304;
          resolve(new Response(empty ? null : body, { status, headers }));
        },
      };
      const request = {
        method: init?.method ?? "GET",
        host: url.hostname,
        url,
        headers: { cookie, ...Object.fromEntries(new Headers(init?.headers)) },
        body: typeof init?.body === "string" ? init.body : "",
      };
      replica.handle(request, response as unknown as ServerResponse).catch(reject);
    });
  };
}
