import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listApprovals, textKey } from "../../../../src/core/pack/approval.ts";
import {
  approveTexts,
  draftState,
  indexApprovals,
  makeDraft,
  retireText,
  textsOf,
  withdrawChanged,
} from "../../../../src/core/pack/edit/approve.ts";
import type { DataEdit } from "../../../../src/core/pack/edit/data.ts";
import { editSource, openSource, type PackSource } from "../../../../src/core/pack/edit/edit-source.ts";
import { outlinePack } from "../../../../src/core/pack/edit/outline.ts";
import { setText } from "../../../../src/core/pack/edit/pack-edits.ts";
import { parsePack } from "../../../../src/core/pack/parse-pack.ts";

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
const open = (text: string): PackSource => {
  const read = openSource(text);
  if (!read.ok) throw new Error(read.problem);
  return read.source;
};
const apply = (source: PackSource, edits: readonly DataEdit[]): PackSource => {
  const outcome = editSource(source, edits);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.source;
};
const changedLines = (before: string, after: string) => {
  const old = new Set(before.split("\n"));
  return after
    .split("\n")
    .filter((line) => !old.has(line))
    .map((line) => line.trim());
};

const source = open(EXAMPLE);
const outline = outlinePack(source.data);
const known = indexApprovals(outline, []);
const textOf = (at: PackSource, reply: string, language = "en") => {
  const text = textsOf(outlinePack(at.data)).find(
    ({ claim }) => claim.reply === reply && claim.language === language,
  );
  if (text === undefined) throw new Error(`no text ${reply}`);
  return text;
};
const given = { by: "Ana Ruiz", on: "2026-11-20", reviewEveryDays: 90, known };

test("the outline claims what the strict parser claims", () => {
  const outcome = parsePack(EXAMPLE);
  if (!outcome.ok) throw new Error("the example is a pack");
  expect(textsOf(outline).map(({ claim }) => claim)).toEqual(listApprovals(outcome.pack));
  expect(outline).toMatchObject({
    id: "acme-support",
    version: "1.4.0",
    language: "en",
    reviewEveryDays: 90,
  });
});

test("an outline is made of whatever a draft holds", () => {
  expect(outlinePack("nothing").playbooks).toEqual([]);
  expect(
    outlinePack({ playbooks: [null, { id: 3, replies: [{ when: 4, translations: [] }] }] }).playbooks,
  ).toHaveLength(2);
});

describe("approval", () => {
  test("is given to the words as they stand, in the line where it stood", () => {
    const draft = apply(
      source,
      setText(source.data, ["playbooks", 0, "replies", 0, "body"], "new words\nof two lines"),
    );
    expect(draftState(textOf(source, "in-transit"), known, "2026-11-20")).toBe("approved");
    expect(draftState(textOf(draft, "in-transit"), known, "2026-11-20")).toBe("changed");
    const approved = apply(draft, approveTexts([textOf(draft, "in-transit")], given));
    expect(draftState(textOf(approved, "in-transit"), known, "2026-11-20")).toBe("approved");
    expect(changedLines(draft.text, approved.text)).toEqual([
      "approval: { state: approved, by: Ana Ruiz, on: 2026-11-20, review_by: 2027-02-18 }",
    ]);
    expect(parsePack(approved.text)).toMatchObject({ ok: true });
  });

  test("comes back with the words it was given for", () => {
    const path = ["playbooks", 0, "replies", 0, "body"];
    const draft = apply(source, setText(source.data, path, "other words"));
    const back = apply(draft, [{ path, value: textOf(source, "in-transit").body }]);
    expect(draftState(textOf(back, "in-transit"), known, "2026-11-20")).toBe("approved");
    expect(back.text).toBe(EXAMPLE);
  });

  test("that was given in this draft ends with the words it was given for", () => {
    const approved = apply(source, approveTexts([textOf(source, "in-transit", "fr")], given));
    const edits = setText(
      approved.data,
      ["playbooks", 0, "replies", 0, "translations", "fr", "body"],
      "autre texte",
    );
    const changed = apply(approved, withdrawChanged(approved.data, edits, known));
    expect(textOf(changed, "in-transit", "fr").claim.approval).toEqual({ state: "draft" });
    // The reply's own text was approved before, with other words or not: what was written down tells.
    expect(textOf(changed, "in-transit").claim.approval.state).toBe("approved");
  });

  test("of a condition concerns every text of its reply", () => {
    const all = textsOf(outline).filter(({ claim }) => claim.reply === "in-transit");
    const approved = apply(source, approveTexts(all, given));
    const edits = [{ path: ["playbooks", 0, "replies", 0, "when"], value: "order.disputed" }];
    const changed = apply(approved, withdrawChanged(approved.data, edits, known));
    for (const { claim } of all)
      expect(textOf(changed, claim.reply, claim.language).claim.approval.state).toBe("draft");
  });

  test("by the same person on the same day for other words is signed as the second", () => {
    const { claim } = textOf(source, "in-transit");
    const seen = [{ text: textKey(claim), by: "Ana Ruiz", on: "2026-11-20", hash: "0".repeat(64) }];
    const edits = approveTexts([textOf(source, "in-transit")], {
      ...given,
      known: indexApprovals(outline, seen),
    });
    expect(edits).toMatchObject([{ value: { by: "Ana Ruiz (2)", on: "2026-11-20" } }]);
  });

  test("of everything that is due is renewed at once, and nothing else changes", () => {
    const due = textsOf(outline).filter((text) => draftState(text, known, "2027-03-01") === "due");
    expect(due.length).toBeGreaterThan(1);
    const renewed = apply(source, approveTexts(due, { ...given, on: "2027-03-01" }));
    expect(
      textsOf(outlinePack(renewed.data)).filter((text) => draftState(text, known, "2027-03-01") === "due"),
    ).toEqual([]);
    for (const line of changedLines(EXAMPLE, renewed.text))
      expect(line).toContain("approval: { state: approved, by: Ana Ruiz");
  });

  test("is taken back, and a text is retired", () => {
    const text = textOf(source, "in-transit");
    expect(changedLines(EXAMPLE, apply(source, retireText(text)).text)).toEqual([
      "approval: { state: retired, by: Dana Lee, on: 2026-10-01, review_by: 2027-01-01 }",
    ]);
    expect(changedLines(EXAMPLE, apply(source, makeDraft(text)).text)).toEqual([
      "approval: { state: draft }",
    ]);
  });
});
