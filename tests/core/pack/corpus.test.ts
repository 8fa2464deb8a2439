import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/pack/finding.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
// @ts-expect-error: the generator is plain JavaScript, shared with everyone who attacks the parser.
import { make } from "../../corpus/packs/gen-big.mjs";

interface Case {
  id: string;
  title: string;
  file: string | null;
  gen?: string;
  ext?: string;
  channel?: unknown;
  expect: {
    outcome?: string;
    anyOf?: string[];
    lint?: string;
    line?: number;
    column?: boolean;
    mentions?: string[];
    maxMs?: number;
    whole?: boolean;
  };
}

const corpus = new URL("../../corpus/", import.meta.url);
const cases: Case[] = JSON.parse(readFileSync(new URL("packs/index.json", corpus), "utf8"));
/** Offers of the team channel are judged where packs are installed, not by the parser. */
const files = cases.filter((each) => each.channel === undefined);

function bytesOf(each: Case): Uint8Array {
  if (each.file !== null) return new Uint8Array(readFileSync(new URL(each.file, corpus)));
  return new Uint8Array(Buffer.from(make[each.gen ?? ""]()));
}

const TODAY = "2026-11-20";

describe("the corpus of packs", { timeout: 30_000 }, () => {
  it("is complete", () => {
    expect(files).toHaveLength(96);
  });

  it.each(files)("$id $title", (each) => {
    const bytes = bytesOf(each);
    const started = process.cpuUsage();
    const outcome = parsePack(bytes, { fileName: each.file ?? `pack.${each.ext}`, today: TODAY });
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1_000;

    const { expect: wanted } = each;
    const findings: Finding[] = outcome.ok ? outcome.warnings : outcome.errors;
    expect(wanted.anyOf ?? [wanted.lint ?? wanted.outcome]).toSatisfy((outcomes: string[]) =>
      outcomes.some((name) => isOutcome(name, outcome.ok, outcome.warnings.length)),
    );
    if (!outcome.ok) {
      for (const { line, column, message } of outcome.errors) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).toMatch(/\w/);
      }
    }
    if (wanted.line !== undefined) expect(findings.map(({ line }) => line)).toContain(wanted.line);
    for (const word of wanted.mentions ?? []) {
      expect(
        findings.some(({ message }) => message.includes(word)),
        word,
      ).toBe(true);
    }
    if (wanted.whole) expect(findings.some(({ path, line }) => path === "" || line === 1)).toBe(true);
    // Time on the processor, and five times the wish: a quadratic parser is a hundred times over.
    expect(took).toBeLessThan(5 * (wanted.maxMs ?? 1_000));
    expect(({} as Record<string, unknown>).isLead).toBeUndefined();
  });
});

function isOutcome(name: string, ok: boolean, warnings: number): boolean {
  if (name === "reject") return !ok;
  if (name === "accept") return ok;
  if (name === "accept_with_warning") return ok && warnings > 0;
  return name === "inert";
}
