import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SHIPMENT_STATES } from "../../../src/core/order/facts.ts";
import { STANDARD_INTENTS } from "../../../src/core/pack/intents.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import { runPackTests } from "../../../src/core/pack/run-tests.ts";
import type { Pack } from "../../../src/core/pack/schema.ts";
import { packJsonSchema } from "../../../src/core/pack/schema.ts";
import { PRIOR } from "../../eval/shipped-prior.ts";

const file = new URL("../../../src/core/pack/starter.casekit.yaml", import.meta.url);
const source = readFileSync(file, "utf8");
const outcome = parsePack(source, { fileName: "starter.casekit.yaml", today: "2026-11-23" });
const pack = (outcome.ok ? outcome.pack : undefined) as Pack;

function playbook(id: string) {
  const found = pack.playbooks.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no playbook ${id}`);
  return found;
}

describe("the starter pack", () => {
  it("has no errors and no warnings", () => {
    expect(outcome).toMatchObject({ ok: true, warnings: [] });
    // The worker carries all but the tests; a pack file may have 512 KB.
    expect(JSON.stringify({ ...pack, tests: [] }).length).toBeLessThan(250 * 1024);
    expect(source.length).toBeLessThan(400 * 1024);
  });

  it("covers every standard intent, each playbook with an owner's path", () => {
    const intents = new Set<string>(pack.playbooks.flatMap((each) => each.intents));
    expect(STANDARD_INTENTS.filter((intent) => !intents.has(intent))).toEqual([]);
    for (const each of pack.playbooks) expect(each.escalation?.summary, each.id).toBeTruthy();
  });

  it("answers where-is-my-order in every state a shipment can be in", () => {
    const conditions = playbook("where-is-my-order")
      .replies.flatMap((reply) => reply.when ?? [])
      .join("\n");
    for (const state of SHIPMENT_STATES) {
      if (state === "cancelled" || state === "unknown") continue;
      expect(conditions).toContain(`shipment.state == "${state}"`);
    }
  });

  it("ends every list of replies with one that is true whatever the facts, without a value that may be missing", () => {
    for (const each of pack.playbooks.filter(({ answer }) => answer === "reply")) {
      const last = each.replies.at(-1);
      expect(last?.when, each.id).toBeUndefined();
      const needed = [...(last?.body ?? "").matchAll(/\{\{ ([a-z_.]+)/g)].map((match) => match[1]);
      expect(needed, each.id).toSatisfy((paths: string[]) =>
        paths.every((path) => path === "answers.promise" || path.startsWith("policies.")),
      );
    }
  });

  it("hands fraud, disputes and injuries over at once", () => {
    for (const id of ["fraud", "dispute", "safety"])
      expect(playbook(id)).toMatchObject({ answer: "escalate", urgency: "now" });
  });

  it("is approved, with a review date of the coming year, in every language", () => {
    const texts = pack.playbooks.flatMap((each) =>
      each.replies.flatMap((reply) => [reply, ...Object.values(reply.translations)]),
    );
    expect(texts.length).toBeGreaterThan(90);
    for (const { approval } of texts) {
      expect(approval).toMatchObject({ state: "approved", by: "Casekit starter" });
      expect(approval.review_by).toMatch(/^2027-/);
    }
    for (const language of ["fr", "de", "es"]) {
      expect(
        playbook("where-is-my-order").replies.filter((reply) => language in reply.translations).length,
      ).toBeGreaterThan(6);
      expect(pack.letters[language]?.greeting).toBeTruthy();
    }
  });

  it("gives every text a promise the agent can set", () => {
    for (const each of pack.playbooks) {
      const texts = each.replies.map(({ body }) => body).join("\n");
      if (!texts.includes("answers.promise")) continue;
      expect(
        each.checklist.find(({ id }) => id === "promise"),
        each.id,
      ).toMatchObject({ input: "date" });
    }
  });

  it("knows what needs no answer, and says what to look at before it is closed", () => {
    for (const id of ["thanks", "automatic-mail", "advertising"]) {
      expect(playbook(id)).toMatchObject({ answer: "none", replies: [] });
      expect(playbook(id).checklist.length, id).toBeGreaterThan(0);
    }
  });

  it("brings three tests for every playbook", () => {
    const tests = (id: string) => pack.tests.filter(({ expect: wanted }) => wanted.playbook === id).length;
    expect(pack.playbooks.map(({ id }) => id).filter((id) => tests(id) < 3)).toEqual([]);
  });

  it("brings a test for every reply", () => {
    const tested = new Set(pack.tests.map(({ expect: wanted }) => `${wanted.playbook}/${wanted.reply}`));
    const replies = pack.playbooks.flatMap((each) => each.replies.map(({ id }) => `${each.id}/${id}`));
    expect(replies.filter((id) => !tested.has(id))).toEqual([]);
  });

  it("passes its own tests", () => {
    const results = runPackTests(pack, "2026-11-23T15:00:00Z", PRIOR);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(results.length).toBeGreaterThan(180);
  });
});

describe("the published JSON Schema", () => {
  it("is the one that the parser uses", () => {
    const published = readFileSync(new URL("../../../public/pack.schema.json", import.meta.url), "utf8");
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });
});
