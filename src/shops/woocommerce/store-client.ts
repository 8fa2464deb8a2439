import { type Answer, guardedFetch, TransportError } from "../../outbound/guarded-fetch.ts";
import { ShopError } from "../contract.ts";
import type { StoreAddress } from "./store-address.ts";

export interface StoreClientOptions {
  address: StoreAddress;
  /** A read-only REST key pair, as WooCommerce makes it under Settings → Advanced → REST API. */
  keys: () => Promise<{ key: string; secret: string }>;
  fetch: typeof fetch;
}

/** How long until asking again can help, where the store does not say. */
const LATER_MS = 10_000;
const MAINTENANCE_MS = 60_000;

/** GETs below the store's REST interface and gives the parsed JSON. Throws `ShopError`. */
export type StoreClient = (
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<unknown>;

export function createStoreClient({ address, keys, fetch }: StoreClientOptions): StoreClient {
  const { host, folder } = address;
  return async (path, query, signal) => {
    const { key, secret } = await keys();
    const search = new URLSearchParams(query).toString();
    const answer = await guardedFetch({
      fetch,
      host,
      url: `https://${host}${folder}/wp-json${path}${search === "" ? "" : `?${search}`}`,
      headers: { Authorization: `Basic ${btoa(`${key}:${secret}`)}`, Accept: "application/json" },
      body: null,
      signal,
    }).catch((error: unknown) => {
      throw error instanceof TransportError ? lost(error, host) : error;
    });
    if (answer.status !== 200) throw refused(answer, host);
    const json = parseJson(answer.text);
    if (json === undefined) throw badAnswer(host);
    return json;
  };
}

export function badAnswer(host: string): ShopError {
  return new ShopError(
    "bad_answer",
    `${host} answered something that is no order data (a login or maintenance page, or a broken answer). Press refresh; if it stays, your lead checks the connection.`,
    MAINTENANCE_MS,
  );
}

function lost({ kind }: TransportError, host: string): ShopError {
  switch (kind) {
    case "aborted":
      return new ShopError("aborted", "The question to the shop was given up because the ticket changed.");
    case "redirect":
      return new ShopError(
        "bad_answer",
        `${host} sends us to another address, which Casekit does not follow. Your lead connects the store again under that address.`,
      );
    case "too-large":
      return new ShopError(
        "bad_answer",
        `${host} answered with more than an order can hold, so nothing was used.`,
      );
    default:
      return new ShopError(
        "unreachable",
        `${host} could not be reached or takes too long. Check the connection and press refresh.`,
        LATER_MS,
      );
  }
}

function refused({ status, headers, text }: Answer, host: string): ShopError {
  if (status === 401 || status === 403) {
    return /cannot_view|cannot_list/.test(text.slice(0, 2_000)) && status === 403
      ? new ShopError(
          "scope_missing",
          `The key for ${host} may not read orders. Your lead makes one with Read access.`,
        )
      : new ShopError(
          "unauthorised",
          `${host} no longer accepts this connection's key. Your lead connects the store again under Connections.`,
        );
  }
  if (status === 404) {
    return /invalid_id/.test(text.slice(0, 2_000))
      ? new ShopError("not_found", `${host} no longer has this order; it may have been deleted.`)
      : new ShopError(
          "not_connected",
          `${host} offers no WooCommerce interface. Your lead checks the address.`,
        );
  }
  if (status === 429) {
    const seconds = Number(headers.get("retry-after") ?? "");
    const wait = Number.isFinite(seconds) && seconds > 0 ? Math.min(60, seconds) * 1_000 : LATER_MS;
    return new ShopError(
      "throttled",
      `${host} is busy. It can be asked again in about ${Math.round(wait / 1_000)} s.`,
      wait,
    );
  }
  if (status >= 500) {
    return new ShopError(
      "unreachable",
      `${host} has a fault of its own (${status}). Press refresh in a moment.`,
      LATER_MS,
    );
  }
  return badAnswer(host);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
