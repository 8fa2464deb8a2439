import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseShopDomain } from "../../../src/core/shop/shop-domain.ts";
import { createAdminClient } from "../../../src/shops/shopify/admin-client.ts";
import { askShop } from "../../../src/shops/shopify/ask-shop.ts";
import { mintToken } from "../../../src/shops/shopify/client-credentials.ts";
import { NOW, signal } from "./local-shop.ts";

const TOKEN = "shpat_must-stay-with-the-shop";
const EXACT = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.myshopify\.com$/;

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const host = fc.oneof(
  label.map((name) => `${name}.myshopify.com`),
  label.map((name) => `${name}.evil.example`),
  fc.constantFrom("evil.example", "127.0.0.1", "[::1]", "localhost", "myshopify.com", "169.254.169.254"),
);
const trick = fc.constantFrom(
  ..."@ : :443 :8443 / // \\ \\\\ ? # . .. %2e %2f %40 %00 ; , & = + _ - *".split(" "),
  "\t",
  "\n",
  "\r",
  " ",
  "\u0000",
  "\u3002",
  "\uff0e",
  "\uff61",
  "\u200b",
  "\u00ad",
  "\u202e",
  "\u212a",
  "\u0131",
  "\u0430",
  "xn--",
  "https://",
  "http://",
  "javascript:",
  "user:pass@",
  "admin.shopify.com/store/",
  ".myshopify.com",
  ".myshopify.com.",
);
/** A host, dressed up; or pieces that somebody glued together. */
const typed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(host, trick), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.tuple(label, trick, host).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: label.map((name) => `${name}.myshopify.com`) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);

/** Where a secret arrived: every request's host that carried one in its headers, its address or its body. */
class Watch {
  readonly hosts: string[] = [];
  readonly fetch = (async (input: string, init: RequestInit = {}) => {
    const { hostname, protocol, port, username } = new URL(input);
    const sent = `${input} ${JSON.stringify(init.headers ?? {})} ${String(init.body ?? "")}`;
    if (sent.includes(TOKEN)) this.hosts.push(hostname);
    expect([protocol, port, username, init.redirect]).toEqual(["https:", "", "", "error"]);
    return Response.json({ data: {}, access_token: "shpat_another-one" });
  }) as unknown as typeof fetch;
}

describe("the token stays with the shop", () => {
  test("100,000 typed addresses: what the check accepts leads to that shop alone", async () => {
    const watch = new Watch();
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const parsed = parseShopDomain(text);
        if (!parsed.ok) return;
        accepted++;
        expect(parsed.domain).toMatch(EXACT);
        watch.hosts.length = 0;
        await askShop({
          fetch: watch.fetch,
          domain: parsed.domain,
          url: `https://${parsed.domain}/admin/api/2026-10/graphql.json`,
          headers: { "X-Shopify-Access-Token": TOKEN },
          body: "{}",
          signal: signal(),
        });
        expect(watch.hosts).toEqual([parsed.domain]);
      }),
      { numRuns: 100_000, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(10_000);
  }, 240_000);

  test("100,000 addresses that no check has seen: the last look before sending refuses them", async () => {
    const watch = new Watch();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(typed, typed, async (domain, other) => {
        watch.hosts.length = 0;
        for (const url of [`https://${domain}/admin/api/2026-10/graphql.json`, `https://${other}/`]) {
          await askShop({
            fetch: watch.fetch,
            domain,
            url,
            headers: { "X-Shopify-Access-Token": TOKEN },
            body: "{}",
            signal: signal(),
          }).catch((error: unknown) => expect(error).toMatchObject({ name: "TransportError" }));
        }
        sent += watch.hosts.length;
        for (const hostname of watch.hosts) {
          expect(hostname).toBe(domain);
          expect(hostname.endsWith(".myshopify.com")).toBe(true);
        }
      }),
      { numRuns: 100_000, seed: 12 },
    );
    expect(sent).toBeGreaterThan(1_000);
  }, 240_000);

  test("the client and the minting of tokens, with addresses that no check has seen", async () => {
    const watch = new Watch();
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(typed, async (domain) => {
        watch.hosts.length = 0;
        const options = { domain, fetch: watch.fetch, now: () => NOW };
        const client = createAdminClient({ ...options, token: async () => TOKEN, sleep: async () => {} });
        await client.query("{ shop { name } }", {}, signal()).catch(() => {});
        await mintToken({ ...options, clientId: "id", clientSecret: TOKEN }).catch(() => {});
        sent += watch.hosts.length;
        for (const hostname of watch.hosts) {
          expect(hostname).toBe(domain);
          expect(hostname.endsWith(".myshopify.com")).toBe(true);
        }
      }),
      { numRuns: 5_000, seed: 13 },
    );
    expect(sent).toBeGreaterThan(100);
  }, 240_000);
});
