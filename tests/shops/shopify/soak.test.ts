import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { createShopifyShop } from "../../../src/shops/shopify/shopify-shop.ts";
import { createShopReplica, SHOP_CREDENTIALS } from "../../replicas/shop/index.ts";
import { SHOP_CASES } from "../../replicas/shop/store.ts";
import { NOW } from "./local-shop.ts";
import { createVirtualTime } from "./virtual-time.ts";

const TABS = 20;
const ROUND_TRIP_MS = 150;
/** Points a second (facts on Shopify: plan limits). */
const SMALLEST_PLAN = 100;

/** What a replica writes, as a `Response`. */
function collect(): { response: ServerResponse; read(): Response } {
  let status = 200;
  let headers: Record<string, string> = {};
  let body = "";
  const response = {
    writeHead(code: number, given: Record<string, string> = {}) {
      status = code;
      headers = { ...headers, ...given };
      return response;
    },
    setHeader(name: string, value: string) {
      headers[name] = value;
    },
    end(text = "") {
      body = text;
    },
  };
  return {
    response: response as unknown as ServerResponse,
    read: () => new Response(body, { status, headers }),
  };
}

/**
 * A day of a busy team in one browser, against the smallest plan's bucket and with an app beside it that takes half
 * of what flows in. Time is virtual: only the order of events is.
 */
async function workThrough(tickets: number, restoreRate: number, othersTake: number) {
  const time = createVirtualTime(NOW.getTime());
  const replica = createShopReplica({
    now: NOW,
    clock: time.now,
    bucket: { maximum: restoreRate * 20, restoreRate },
  });
  const send: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    await time.sleep(ROUND_TRIP_MS);
    const { response, read } = collect();
    const headers = Object.fromEntries(
      Object.entries(init.headers as Record<string, string>).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    );
    await replica.handle({ method: "POST", host: url.host, url, headers, body: String(init.body) }, response);
    return read();
  };
  const shop = createShopifyShop({
    domain: SHOP_CREDENTIALS.domain,
    fetch: send,
    now: () => new Date(time.now()),
    token: async () => SHOP_CREDENTIALS.token,
    sleep: time.sleep,
    random: () => 1,
  });
  const names = Object.values(SHOP_CASES).filter((name) => name !== null);
  const waited: number[] = [];
  const failed: string[] = [];
  let taken = 0;
  let isOver = false;

  async function tab(first: number): Promise<void> {
    // Agents do not begin in the same moment.
    await time.sleep(first * 137);
    for (let ticket = first; ticket < tickets; ticket += TABS) {
      const begun = time.now();
      const name = names[ticket % names.length] ?? "#1001";
      try {
        await shop.findOrders(
          { names: [name], emails: [], phones: [], trackingNumbers: [] },
          AbortSignal.timeout(600_000),
        );
      } catch (error) {
        failed.push((error as Error).message);
      }
      waited.push(time.now() - begun);
      await time.sleep(2_000);
    }
  }
  async function otherApps(): Promise<void> {
    while (!isOver) {
      await time.sleep(1_000);
      taken += othersTake;
      replica.take(othersTake);
    }
  }
  const work = Promise.all(Array.from({ length: TABS }, (_, first) => tab(first))).then(() => {
    isOver = true;
  });
  void otherApps();
  await time.run(work);
  const seconds = (time.now() - NOW.getTime()) / 1_000;
  return { waited: waited.toSorted((a, b) => a - b), failed, usage: replica.usage, taken, seconds };
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;

describe("20 tabs on the smallest plan", { timeout: 300_000 }, () => {
  it("2,000 tickets beside an app that takes half: everybody is served in turn, few questions are refused", async () => {
    const { waited, failed, usage, taken, seconds } = await workThrough(2_000, SMALLEST_PLAN, 50);
    console.log(
      `2,000 tickets in ${seconds.toFixed(0)} s of the shop's time: ${usage.requestedPoints} points asked for beside ${taken} of the other app, ${usage.throttled} of ${usage.requests} questions refused; a ticket waited ${at(waited, 0.5)} ms (median), ${at(waited, 0.99)} ms (99 of 100), ${at(waited, 1)} ms at most`,
    );
    expect(failed).toEqual([]);
    expect(waited).toHaveLength(2_000);
    expect(at(waited, 1)).toBeLessThan(at(waited, 0.5) * 3);
    // What the other app takes between two answers cannot be known: only that can be refused.
    expect(usage.throttled / usage.requests).toBeLessThan(0.15);
    expect(usage.requestedPoints / 2_000).toBeLessThanOrEqual(80);
  });

  it("alone with a quarter of that: tickets wait for points, and not one question is refused", async () => {
    const { waited, failed, usage } = await workThrough(400, SMALLEST_PLAN / 4, 0);
    expect(failed).toEqual([]);
    expect(usage.throttled).toBe(0);
    // It was tight: tickets did wait for points.
    expect(at(waited, 0.5)).toBeGreaterThan(4 * ROUND_TRIP_MS);
  });
});
