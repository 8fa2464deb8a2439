import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Shop } from "../../../src/shops/contract.ts";
import { createShopifyShop, type ShopifyShopOptions } from "../../../src/shops/shopify/shopify-shop.ts";
import {
  createShopReplica,
  SHOP_CREDENTIALS,
  type ShopReplica,
  type ShopReplicaOptions,
} from "../../replicas/shop/index.ts";

export const NOW = new Date("2026-11-20T10:00:00Z");
export const DOMAIN = SHOP_CREDENTIALS.domain;

/** One request as it left our code, before the test's own detour to loopback. */
export interface SentRequest {
  url: string;
  init: RequestInit;
}

export interface LocalShop {
  replica: ShopReplica;
  /** Sends what is meant for the shop's domain to the replica. */
  fetch: typeof fetch;
  sent: SentRequest[];
  /** How long the client would have waited, in order. */
  waits: number[];
  shop(more?: Partial<ShopifyShopOptions>): Shop;
  close(): Promise<void>;
}

/** The local shop behind a real HTTP server, so that redirects, broken bodies and slow answers are real. */
export async function startLocalShop(options: ShopReplicaOptions = {}): Promise<LocalShop> {
  const replica = createShopReplica({ now: NOW, ...options });
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const host = String(incoming.headers["x-test-host"]);
    const handled = await replica.handle(
      {
        method: incoming.method ?? "GET",
        host,
        url: new URL(incoming.url ?? "/", `https://${host}`),
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString("utf8"),
      },
      response,
    );
    if (!handled)
      response.writeHead(404, { "content-type": "application/json" }).end('{"errors":"Not Found"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const sent: SentRequest[] = [];
  const waits: number[] = [];
  const detour: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    sent.push({ url: url.href, init });
    return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), "x-test-host": url.host },
    });
  };
  return {
    replica,
    fetch: detour,
    sent,
    waits,
    shop: (more = {}) =>
      createShopifyShop({
        domain: DOMAIN,
        fetch: detour,
        now: () => NOW,
        token: async () => SHOP_CREDENTIALS.token,
        sleep: async (ms) => {
          waits.push(ms);
        },
        random: () => 1,
        ...more,
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export const signal = (): AbortSignal => new AbortController().signal;
