import { webcrypto } from "node:crypto";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { findBytes, toBase64 } from "../../../src/core/sealed/base64.ts";
import { ITERATIONS } from "../../../src/core/sealed/passphrase.ts";
import { openSealed, parseSealed, seal } from "../../../src/core/sealed/sealed-file.ts";
import type { Bytes } from "../../../src/core/sealed/subtle.ts";
import { subtle } from "../channel/team-keys.ts";

const passphrase = "blue harbour seven lanterns";
const secret = JSON.stringify({ token: "shpat_secret", words: "Grüße" });
const random = (bytes: Bytes) => webcrypto.getRandomValues(bytes);
let file: string;
beforeAll(async () => {
  file = await seal({ kind: "set-up", shop: "acme.myshopify.com", text: secret, passphrase }, subtle, random);
});

const open = (text: string, words = passphrase, kind: "set-up" | "team-key" = "set-up") =>
  openSealed(text, { kind, passphrase: words }, subtle);
const changed = (change: object) => JSON.stringify({ ...JSON.parse(file), ...change });

describe("a sealed file", () => {
  it("opens with its passphrase, also as another system types it, and holds nothing in the open", async () => {
    expect(await open(file)).toEqual({ ok: true, text: secret, shop: "acme.myshopify.com" });
    expect(await open(file, ` ${passphrase.normalize("NFD")}\n`)).toMatchObject({ ok: true });
    expect(file).not.toContain("shpat");
    expect(JSON.parse(file)).toMatchObject({ iterations: ITERATIONS, shop: "acme.myshopify.com" });
    expect(parseSealed(file, "set-up").ok).toBe(true);
  });

  it("is never twice the same", async () => {
    const again = await seal({ kind: "set-up", shop: "a", text: secret, passphrase }, subtle, random);
    expect(JSON.parse(again).sealed).not.toBe(JSON.parse(file).sealed);
    expect(JSON.parse(again).salt).not.toBe(JSON.parse(file).salt);
  });

  it("tells a wrong passphrase from a changed file", async () => {
    expect(await open(file, "blue harbour seven lantern")).toEqual({ ok: false, why: "passphrase" });
    const { sealed, iv } = JSON.parse(file) as { sealed: string; iv: string };
    const flipped = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    for (const change of [{ sealed: flipped(sealed) }, { iv: flipped(iv) }, { shop: "evil.myshopify.com" }])
      expect(await open(changed(change))).toEqual({ ok: false, why: "changed" });
  });

  it("of another kind, age or form is named as that before any work", async () => {
    expect(await open(file, passphrase, "team-key")).toEqual({ ok: false, why: "other-kind" });
    expect(await open(changed({ version: 2 }))).toEqual({ ok: false, why: "too-new" });
    expect(await open(changed({ version: 0 }))).toEqual({ ok: false, why: "too-old" });
    for (const bad of [
      "",
      "null",
      "[]",
      "casekit: 1",
      file.slice(0, 200),
      changed({ extra: 1 }),
      changed({ iterations: 1_000 }),
      changed({ iterations: ITERATIONS * 1_000 }),
      changed({ salt: "AAAA" }),
      changed({ sealed: 7 }),
      "x".repeat(1_000_000),
    ])
      expect(await open(bad)).toEqual({ ok: false, why: "form" });
  });
});

describe("base64", () => {
  it("gives every sequence of bytes back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect([...(findBytes(text) ?? [])]).toEqual([...bytes]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads nothing but what it writes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const bytes = findBytes(text);
        if (bytes !== undefined) expect(toBase64(bytes)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
    for (const bad of ["A", "AB=", "AB==", "A B", "+/", "AB\n"]) expect(findBytes(bad)).toBeUndefined();
  });
});
