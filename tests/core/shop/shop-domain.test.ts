import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findShopDomain, isShopHost, parseShopDomain } from "../../../src/core/shop/shop-domain.ts";

interface DomainCase {
  id: string;
  input: string;
  expect: { host?: string; mayReject?: boolean; reject?: boolean };
}
const cases = JSON.parse(
  readFileSync(new URL("../../corpus/store-domains.json", import.meta.url), "utf8"),
) as DomainCase[];

describe("the domain corpus", () => {
  test.each(cases)("$id $input", ({ input, expect: wanted }) => {
    const parsed = parseShopDomain(input);
    if (wanted.reject) expect(parsed.ok).toBe(false);
    else if (!(wanted.mayReject && !parsed.ok)) expect(parsed).toEqual({ ok: true, domain: wanted.host });
    if (!parsed.ok) expect(parsed.reason).toMatch(/myshopify\.com/);
  });

  test("what a lead really pastes is taken", () => {
    for (const text of [
      " Acme.myshopify.com ",
      "https://acme.myshopify.com/admin",
      "https://admin.shopify.com/store/acme",
      "admin.shopify.com/store/acme/orders",
      "https://admin.shopify.com/store/acme/orders?selectedView=all&query=a%20b#top",
      "ACME",
    ]) {
      expect(parseShopDomain(text)).toEqual({ ok: true, domain: "acme.myshopify.com" });
    }
  });
});

test.each([
  ["a look-alike letter", "\u0430cme.myshopify.com"],
  ["a letter that is lower-cased into a plain one", "\u212aacme.myshopify.com"],
  ["a long s", "acme.my\u017fhopify.com"],
  ["punycode", "xn--cme-7cd.myshopify.com"],
  ["a full-width stop", "acme\uff0emyshopify\uff0ecom"],
  ["a half-width ideographic stop", "acme\uff61myshopify\uff61com"],
  ["a zero-width space", "acme\u200b.myshopify.com"],
  ["a soft hyphen", "ac\u00adme.myshopify.com"],
  ["the other direction", "\u202eacme.myshopify.com"],
  ["a non-breaking space", "\u00a0acme.myshopify.com"],
  ["a user", "acme.myshopify.com@evil.example"],
  ["a user before it", "evil.example@acme.myshopify.com"],
  ["a user and a password", "https://user:pass@acme.myshopify.com/"],
  ["an empty port", "acme.myshopify.com:"],
  ["the usual port", "acme.myshopify.com:443"],
  ["a stop at the end", "acme.myshopify.com."],
  ["a stop at the end, then a path", "acme.myshopify.com./admin"],
  ["a percent sign", "acme%2emyshopify.com"],
  ["an encoded slash", "evil.example%2f.myshopify.com"],
  ["a backslash", "https://evil.example\\acme.myshopify.com"],
  ["three slashes", "https:///acme.myshopify.com"],
  ["no scheme", "//acme.myshopify.com"],
  ["no TLS", "http://acme.myshopify.com"],
  ["another scheme", "ftp://acme.myshopify.com"],
  ["a line inside", "acme.myshopify.com\nevil.example"],
  ["a tab inside", "acme\t.myshopify.com"],
  ["an underscore", "ac_me.myshopify.com"],
  ["a wildcard", "*.myshopify.com"],
  ["two shops", "acme.myshopify.com,evil.myshopify.com"],
  ["myshopify.com itself", "myshopify.com"],
  ["a query without a path", "acme.myshopify.com?evil.example"],
  ["a user in the path", "acme.myshopify.com/@evil.example"],
  ["the admin itself", "admin.shopify.com"],
  ["the admin of nobody", "admin.shopify.com/store/"],
  ["the admin of a host", "admin.shopify.com/store/acme.evil.example"],
  ["the admin elsewhere", "admin.shopify.com.evil.example/store/acme"],
  ["an address", "127.0.0.1"],
  ["an IPv6 address", "[::1]"],
  ["this machine", "localhost"],
  ["a storefront", "shop.acme.com"],
  ["shopify.com", "acme.shopify.com"],
  ["very long", `${"a".repeat(64)}.myshopify.com`],
  ["a long path", `acme.myshopify.com/${"a".repeat(400)}`],
])("%s is refused: %j", (_what, text) => {
  expect(parseShopDomain(text).ok).toBe(false);
  expect(findShopDomain(text)).toBeUndefined();
});

describe("any text", () => {
  const label = fc
    .stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
    .filter((l) => !l.startsWith("xn--"));
  const piece = fc.constantFrom(
    "acme",
    ".",
    "myshopify.com",
    ".myshopify.com",
    "/",
    "@",
    ":",
    "?",
    "#",
    "\\",
    "//",
    "https://",
    "http:",
    "%2e",
    "。",
    "\u200b",
    "\u0000",
    "\n",
    "\t",
    " ",
    "evil.example",
    "admin.shopify.com/store/",
    "-",
    "xn--",
    "A",
    "ſ",
    "\u212a",
  );

  test("a well-formed address gives exactly itself", () => {
    fc.assert(
      fc.property(label, (handle) => {
        expect(parseShopDomain(`${handle}.myshopify.com`)).toEqual({
          ok: true,
          domain: `${handle}.myshopify.com`,
        });
      }),
    );
  });

  test("whatever is accepted is one label under myshopify.com, for every URL parser", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 9 }), (pieces) => {
        const parsed = parseShopDomain(pieces.join(""));
        if (!parsed.ok) return;
        accepted++;
        expect(parsed.domain).toMatch(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.myshopify\.com$/);
        expect(new URL(`https://${parsed.domain}/admin/api`).hostname).toBe(parsed.domain);
      }),
      { numRuns: 20_000, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test("a token goes to that host over TLS only", () => {
    expect(isShopHost("https://acme.myshopify.com/admin/x", "acme.myshopify.com")).toBe(true);
    for (const url of [
      "http://acme.myshopify.com/",
      "https://acme.myshopify.com:8443/",
      "https://u:p@acme.myshopify.com/",
      "https://acme.myshopify.com.evil.example/",
      "https://other.myshopify.com/",
      "https://evil.example/?acme.myshopify.com",
      "acme.myshopify.com",
    ]) {
      expect(isShopHost(url, "acme.myshopify.com"), url).toBe(false);
    }
    expect(isShopHost("https://evil.example/", "evil.example")).toBe(false);
  });
});
