import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CHANNEL_LIMITS, partKeys } from "../../../src/core/channel/manifest.ts";
import { type ChannelTrust, joinParts, verifyManifest } from "../../../src/core/channel/verify.ts";
import { toBase64 } from "../../../src/core/sealed/base64.ts";
import { makeKey, publish, rotate, SHOP, subtle, type TeamKey } from "./team-keys.ts";

let lead: TeamKey;
let other: TeamKey;
beforeAll(async () => {
  [lead, other] = await Promise.all([makeKey(), makeKey()]);
});

const trust = (change: Partial<ChannelTrust> = {}): ChannelTrust => ({
  shop: SHOP,
  pinned: lead.key,
  seen: null,
  ...change,
});
const verdictOf = (text: string | null, change: Partial<ChannelTrust> = {}) =>
  verifyManifest(text, trust(change), subtle);

/** The manifest with its payload's JSON changed after it was signed. */
function tamper(text: string, change: (json: string) => string): string {
  const [format, payload = "", signature] = text.split(".");
  const json = Buffer.from(payload, "base64url").toString("utf8");
  return `${format}.${toBase64(Buffer.from(change(json)))}.${signature}`;
}

describe("a manifest", () => {
  it("of the pinned key is taken, and is the same when it comes again", async () => {
    const { text, manifest } = await publish({ by: lead });
    const verdict = await verdictOf(text);
    expect(verdict).toMatchObject({ kind: "ok", manifest, rotatedFrom: null });
    if (verdict.kind !== "ok") return;
    const seen = { sequence: manifest.sequence, hash: verdict.hash };
    expect((await verdictOf(text, { seen })).kind).toBe("same");
  });

  it("that nobody wrote is empty", async () => {
    expect(await verdictOf(null)).toEqual({ kind: "empty" });
  });

  it("of a key that nobody said yes to is asked about, the first and any later one", async () => {
    const { text, manifest } = await publish({ by: other });
    expect(await verdictOf(text, { pinned: null })).toMatchObject({
      kind: "new-key",
      manifest,
      pinned: null,
    });
    expect(await verdictOf(text)).toMatchObject({ kind: "new-key", pinned: lead.key });
  });

  it("whose words were changed after the signature is refused", async () => {
    const { text } = await publish({ by: lead });
    expect(await verdictOf(tamper(text, (json) => json.replace("1.4.0", "9.9.9")))).toEqual({
      kind: "tampered",
    });
  });

  it("that names the pinned key but is signed by another is refused", async () => {
    const { text } = await publish({ by: { key: lead.key, sign: other.sign } });
    expect(await verdictOf(text)).toEqual({ kind: "tampered" });
  });

  it("of another shop is refused", async () => {
    const { text } = await publish({ by: lead, shop: "other.myshopify.com" });
    expect(await verdictOf(text)).toEqual({ kind: "tampered" });
  });

  it("that is older than the accepted one, or another under its number, is told", async () => {
    const old = await publish({ by: lead, version: "1.3.9", now: "2026-11-01T10:00:00Z" });
    const now = await publish({ by: lead });
    const seen = { sequence: now.manifest.sequence, hash: "0".repeat(64) };
    expect(await verdictOf(old.text, { seen })).toMatchObject({ kind: "rolled-back", seen });
    expect(await verdictOf(now.text, { seen })).toMatchObject({ kind: "rolled-back", seen });
  });

  it("of a later Casekit, or beyond the limits, is named as that", async () => {
    const { text } = await publish({ by: lead });
    expect(await verdictOf(text.replace("channel-1", "channel-2"))).toEqual({ kind: "unsupported" });
    expect(await verdictOf("x".repeat(CHANNEL_LIMITS.manifestLetters + 1))).toEqual({ kind: "oversized" });
    for (const change of [{ bytes: 512 * 1024 + 1 }, { parts: CHANNEL_LIMITS.parts + 1 }]) {
      const forged = await publish({
        by: lead,
        change: ({ packs }) => ({ packs: packs.map((entry) => ({ ...entry, ...change })) }),
      });
      expect(await verdictOf(forged.text)).toEqual({ kind: "oversized" });
    }
  });

  it.each([
    ["an unknown field", () => ({ extra: 1 })],
    ["no packs", () => ({ packs: null })],
    ["a negative number", () => ({ sequence: -1 })],
    ["a key that is none", () => ({ key: "short" })],
  ])("with %s is refused although it is signed", async (_, change) => {
    const { text } = await publish({ by: lead, change });
    expect(await verdictOf(text)).toEqual({ kind: "tampered" });
  });

  it("survives no change of a single letter, whatever it is", async () => {
    const { text } = await publish({ by: lead });
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 2 }), async (at, by) => {
        const changed = text.slice(0, at) + by + text.slice(at + by.length);
        fc.pre(changed !== text);
        expect(["tampered", "unsupported"]).toContain((await verdictOf(changed)).kind);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("another key", () => {
  it("is accepted when the pinned one has signed that it follows, also over two steps", async () => {
    const third = await makeKey();
    const rotations = [await rotate(lead, other), await rotate(other, third)];
    const { text } = await publish({ by: third, rotations });
    expect(await verdictOf(text)).toMatchObject({ kind: "ok", rotatedFrom: lead.key });
    expect(await verdictOf(text, { pinned: other.key })).toMatchObject({
      kind: "ok",
      rotatedFrom: other.key,
    });
    expect(await verdictOf(text, { pinned: third.key })).toMatchObject({ kind: "ok", rotatedFrom: null });
  });

  it("is asked about when the statement is its own, of another shop, or leads elsewhere", async () => {
    const third = await makeKey();
    const own = { ...(await rotate(other, other)), from: lead.key };
    for (const rotation of [own, await rotate(lead, other, "b.myshopify.com"), await rotate(lead, third)]) {
      const { text } = await publish({ by: other, rotations: [rotation] });
      expect((await verdictOf(text)).kind).toBe("new-key");
    }
  });

  it("does not end in a circle", async () => {
    const rotations = [await rotate(lead, other), await rotate(other, lead)];
    const { text } = await publish({ by: await makeKey(), rotations });
    expect((await verdictOf(text)).kind).toBe("new-key");
  });

  it("the key before the pinned one has no say any more", async () => {
    const { text } = await publish({ by: lead });
    expect(await verdictOf(text, { pinned: other.key })).toMatchObject({
      kind: "new-key",
      pinned: other.key,
    });
  });
});

describe("a pack's parts", () => {
  const source = `\ufeff# Grüße 🙂\r\n${"casekit: 1\n".repeat(15_000)}`;

  it("give the file back, byte for byte, and are named after their content", async () => {
    const { entry, parts } = await publish({ by: lead, source });
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.map(({ key }) => key)).toEqual(partKeys(entry));
    for (const { key, value } of parts) {
      expect(key).toMatch(/^[a-z0-9-]{2,64}$/);
      expect(Buffer.byteLength(value)).toBeLessThanOrEqual(65_536);
    }
    const joined = await joinParts(
      entry,
      parts.map(({ value }) => value),
      subtle,
    );
    expect(joined.kind === "ok" && Buffer.from(joined.bytes).equals(Buffer.from(source))).toBe(true);
  });

  it("as many as the largest pack has fit into one request of the shop", async () => {
    const { parts } = await publish({ by: lead, source: "x".repeat(512 * 1024) });
    expect(parts).toHaveLength(CHANNEL_LIMITS.parts);
    expect(parts.length + 1).toBeLessThanOrEqual(25);
  });

  it("that are missing or cut are half-written; more, or others, are not taken", async () => {
    const { entry, parts } = await publish({ by: lead, source });
    const values = parts.map(({ value }) => value);
    const kindOf = async (changed: (string | null)[]) => (await joinParts(entry, changed, subtle)).kind;
    expect(await kindOf(values.with(1, null as never))).toBe("half-written");
    expect(await kindOf(values.slice(1))).toBe("half-written");
    expect(await kindOf(values.with(-1, values.at(-1)?.slice(0, -4) ?? ""))).toBe("half-written");
    expect(await kindOf(values.with(-1, `${values.at(-1)}AAAA`))).not.toBe("ok");
    expect(await kindOf(values.with(0, "A".repeat(CHANNEL_LIMITS.partLetters + 1)))).toBe("oversized");
    expect(await kindOf(values.with(0, `AAAA${values[0]?.slice(4)}`))).toBe("tampered");
    expect(await kindOf(values.with(0, `<b>${values[0]?.slice(3)}`))).toBe("tampered");
  });
});

/** What a verdict means in the corpus's terms. */
const OUTCOMES: Readonly<Record<string, { outcome: string; code: string }>> = {
  tampered: { outcome: "reject", code: "PACK_SIGNATURE" },
  "rolled-back": { outcome: "confirm", code: "PACK_DOWNGRADE" },
};

interface ChannelCase {
  id: string;
  title: string;
  channel?: { signature: string; version?: string };
  installed: { id: string; version: string };
  expect: { outcome: string; code: string };
}
const index = new URL("../../corpus/packs/index.json", import.meta.url);
const cases = (JSON.parse(readFileSync(index, "utf8")) as ChannelCase[]).filter(({ channel }) => channel);

describe("the corpus of channel offers", () => {
  it("is complete", () => {
    expect(cases).toHaveLength(2);
  });

  it.each(cases)("$id $title", async ({ channel, installed, expect: wanted }) => {
    const accepted = await publish({ by: lead, version: installed.version });
    const before = await verdictOf(accepted.text);
    if (before.kind !== "ok") throw new Error("What is installed came rightly signed.");
    const seen = { sequence: accepted.manifest.sequence, hash: before.hash };
    const good = channel?.signature === "good";
    const offer = await publish({
      by: lead,
      version: channel?.version ?? "1.5.0",
      now: good ? "2026-11-01T10:00:00Z" : "2026-11-21T10:00:00Z",
    });
    const text = good ? offer.text : tamper(offer.text, (json) => json.replace("1.5.0", "1.5.1"));
    const { outcome, code } = OUTCOMES[(await verdictOf(text, { seen })).kind] ?? {};
    expect({ outcome, code }).toEqual({ outcome: wanted.outcome, code: wanted.code });
  });
});
