import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isShopHost, parseShopDomain } from "../../../src/shops/shopify/shop-domain.ts";

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
    ]) {
      expect(parseShopDomain(text)).toEqual({ ok: true, domain: "acme.myshopify.com" });
    }
  });
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
