import { createHash } from "node:crypto";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import type { Pack } from "../../src/core/pack/schema.ts";
import type { BundledPack, NewVersion } from "../../src/storage/pack-store.ts";

export const sha256 = (source: string) => createHash("sha256").update(source).digest("hex");

interface Words {
  id?: string;
  version?: string;
  playbook?: string;
  body?: string;
  chat?: string;
  when?: string;
  language?: string;
  by?: string;
  on?: string;
  state?: "approved" | "draft" | "retired";
  reviewBy?: string;
  more?: string;
}

/** A pack of one playbook with one reply; give what matters for the test. */
export function sourceOf(words: Words = {}): string {
  const { id = "acme", version = "1.0.0", playbook = "where-is-my-order", more = "" } = words;
  const { body = "It is on its way.", language = "en", by = "Dana Lee", on = "2026-10-01" } = words;
  const approval =
    words.state === "draft"
      ? "{ state: draft }"
      : `{ state: ${words.state ?? "approved"}, by: ${by}, on: ${on}, review_by: ${words.reviewBy ?? "2027-01-01"} }`;
  return `casekit: 1
id: ${id}
name: Pack ${id}
version: ${version}
language: en
owners:
  support: { name: Support }
playbooks:
  - id: ${playbook}
    title: Where is my order
    intents: [where_is_order]
    owner: support
    replies:
      - id: moving
        title: On its way
        ${words.when === undefined ? "" : `when: ${words.when}`}
        language: ${language}
        body: ${JSON.stringify(body)}
        ${words.chat === undefined ? "" : `chat: ${JSON.stringify(words.chat)}`}
        approval: ${approval}
${more}
tests:
  - name: moves
    ticket: { from: ana@example.com, text: "Where is my order?" }
    expect: { playbook: ${playbook} }
`.replaceAll(/^ +\n/gm, "");
}

export function parsed(source: string): Pack {
  const outcome = parsePack(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.pack;
}

export function versionOf(words: Words = {}, change: Partial<NewVersion> = {}): NewVersion {
  const source = sourceOf(words);
  return {
    source,
    pack: parsed(source),
    digest: sha256(source),
    origin: "file",
    publisher: "hand",
    testsFailed: 0,
    ...change,
  };
}

/** As the build hands it to the background: without its tests. */
export function bundledOf(words: Words = {}): BundledPack {
  const source = sourceOf({ id: "starter", body: "From the starter.", ...words });
  return { pack: { ...parsed(source), tests: [] }, digest: sha256(source) };
}
