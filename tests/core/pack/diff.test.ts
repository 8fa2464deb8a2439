import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listApprovals, textKey } from "../../../src/core/pack/approval.ts";
import { describeDiff, isSamePack, summariseDiff } from "../../../src/core/pack/describe-diff.ts";
import { diffPacks } from "../../../src/core/pack/diff.ts";
import { findWordChanges } from "../../../src/core/pack/diff-fields.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";
import type { Pack } from "../../../src/core/pack/schema.ts";
import { processorTime } from "../processor-time.ts";

const EXAMPLE = readFileSync(new URL("../../corpus/packs/format-example.yaml", import.meta.url), "utf8");

function parse(source: string): Pack {
  const outcome = parsePack(source);
  if (!outcome.ok) throw new Error(outcome.errors.map(({ message }) => message).join("\n"));
  return outcome.pack;
}

const installed = parse(EXAMPLE);

/** The example with each of the given words replaced; a replacement that finds nothing would test nothing. */
function changed(...replacements: [from: string, to: string][]): Pack {
  let source = EXAMPLE;
  for (const [from, to] of replacements) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  return parse(source);
}

const diffTo = (...replacements: [string, string][]) => diffPacks(installed, changed(...replacements));

/** A pack of small playbooks with these ids, in this order. */
function packOf(ids: readonly string[]): Pack {
  const [first] = installed.playbooks;
  if (first === undefined) throw new Error("The example has no playbook.");
  return { ...installed, playbooks: ids.map((id) => ({ ...first, id, title: id })) };
}

describe("diffPacks", () => {
  it("finds nothing between a pack and itself, whatever its comments, line ends and order of keys", () => {
    const same = parse(`# a comment\n${EXAMPLE}`.replaceAll("\n", "\r\n"));
    const diff = diffPacks(installed, same);
    expect(isSamePack(diff)).toBe(true);
    expect(summariseDiff(diff)).toBe("Nothing changes.");
  });

  it("shows everything as new where nothing was installed", () => {
    const diff = diffPacks(null, installed);
    expect(diff.from).toBeNull();
    expect(diff.sections.map(({ key }) => key)).toEqual([
      "pack",
      "owners",
      "calendar",
      "policies",
      "letters",
      "variants",
      "notices",
      "tests",
    ]);
    expect(diff.counts.playbooks.added).toBe(installed.playbooks.length);
    const [reply] = diff.playbooks[0]?.replies ?? [];
    expect(reply).toMatchObject({ id: "in-transit", mark: "added" });
    expect(reply?.texts.map(({ language, approval }) => [language, approval.fate])).toEqual([
      ["en", "new"],
      ["fr", "none"],
    ]);
  });

  it("names what changes around the playbooks", () => {
    const diff = diffTo(
      ["version: 1.4.0", "version: 1.5.0"],
      ["return_window_days: 30", "return_window_days: 45"],
      ["2026-12-25,", "2026-12-26,"],
      ['fri: "09:00-16:00"', 'fri: "09:00-12:00"'],
      ["Warehouse team", "Warehouse crew"],
      ["Best wishes", "Kind regards"],
      ["return_window_days: 14", "return_window_days: 21"],
      ["until: 2026-11-30", "until: 2026-12-02"],
      ["Where is my order?", "Where is it?"],
    );
    const read = diff.sections.map(({ key, fields, entries }) => [
      key,
      ...fields.map((field) => field.key),
      ...entries.map((entry) => `${entry.mark} ${entry.id} ${entry.fields.map((field) => field.key)}`),
    ]);
    expect(read).toEqual([
      ["pack", "version"],
      ["owners", "changed warehouse name"],
      ["calendar", "hours.fri", "holidays"],
      ["policies", "return_window_days"],
      ["letters", "en.closing"],
      ["variants", "changed DE, AT policies"],
      ["notices", "changed carrier-strike until"],
      ["tests", "changed moving parcel gets the in-transit reply ticket.text"],
    ]);
    expect(diff.sections[2]?.fields[1]).toMatchObject({ added: ["2026-12-26"], removed: ["2026-12-25"] });
    expect(diff.playbooks).toEqual([]);
  });

  it("reads a policy that is named like a property of every object", () => {
    const [policies] = diffTo(["refund_limit: 100", "toString: 100"]).sections;
    expect(policies?.fields).toMatchObject([
      { key: "refund_limit", before: "100", after: null },
      { key: "toString", before: null, after: "100" },
    ]);
  });

  it("names phrases, fields, checklist items and the hand-over of a playbook", () => {
    const diff = diffTo(
      ["weight: 4", "weight: 5"],
      ["urgency: normal", "urgency: today"],
      ["Address confirmed by the customer", "Full address confirmed"],
      ["- id: trace\n", "- id: trace-opened\n"],
      ["requires: [trace]", "requires: [trace-opened]"],
      ["due: 1 business day", "due: 2 business days"],
    );
    const [playbook] = diff.playbooks;
    expect(playbook?.fields).toMatchObject([
      {
        key: "phrases",
        added: [expect.stringMatching(/weight 5/)],
        removed: [expect.stringMatching(/weight 4/)],
      },
      { key: "urgency", before: "normal", after: "today" },
    ]);
    expect(playbook?.checklist.map(({ id, mark }) => `${mark} ${id}`)).toEqual([
      "changed address",
      "added trace-opened",
      "removed trace",
    ]);
    expect(playbook?.replies.map(({ id, fields }) => [id, fields.map(({ key }) => key)])).toEqual([
      ["tracing", ["requires"]],
    ]);
    expect(playbook?.escalation).toMatchObject([{ key: "due", after: "2 business days" }]);
  });

  it("finds the one playbook that was brought to the top, not all those it passed", () => {
    const diff = diffPacks(packOf(["a", "b", "c", "d", "e"]), packOf(["e", "a", "b", "x", "c"]));
    expect(diff.playbooks.map(({ id, mark, moved }) => [id, mark, moved])).toEqual([
      ["e", "changed", true],
      ["x", "added", false],
      ["d", "removed", false],
    ]);
    expect(diff.counts.playbooks).toEqual({ added: 1, removed: 1, changed: 0, moved: 1 });
  });

  it("tells two tests with one name apart", () => {
    const [test] = installed.tests;
    if (test === undefined) throw new Error("The example has no test.");
    const twice = { ...installed, tests: [test, { ...test, now: "2026-11-21T10:00:00Z" }] };
    const thrice = { ...installed, tests: [test, { ...test, now: "2026-11-22T10:00:00Z" }, test] };
    expect(diffPacks(twice, thrice).sections[0]?.entries.map(({ id, mark }) => [mark, id])).toEqual([
      ["changed", `${test.name} (2)`],
      ["added", `${test.name} (3)`],
    ]);
  });
});

describe("texts and their approvals", () => {
  const fates = (...replacements: [string, string][]) =>
    diffTo(...replacements).playbooks.flatMap(({ replies }) =>
      replies.flatMap(({ id, texts }) =>
        texts.map(({ language, approval }) => `${id} ${language} ${approval.fate}`),
      ),
    );

  it("shows the words that differ, and that nobody has approved them", () => {
    const diff = diffTo(["is on its way with", "travels with"]);
    const [text] = diff.playbooks[0]?.replies[0]?.texts ?? [];
    const pieces = text?.body?.words ?? [];
    expect(pieces.filter(({ mark }) => mark === "added").map(({ text }) => text)).toEqual(["travels"]);
    const without = (mark: string) =>
      pieces
        .filter((piece) => piece.mark !== mark)
        .map((piece) => piece.text)
        .join("");
    expect(without("added")).toBe(text?.body?.before);
    expect(without("removed")).toBe(text?.body?.after);
    expect(text?.approval.fate).toBe("outdated");
    expect(describeDiff(diff).join("\n")).toMatch(/No longer approved: Dana Lee approved it on 2026-10-01/);
  });

  it.each<[string, [string, string][], string[]]>([
    [
      "a condition that changed",
      [['when: shipment.state == "in_transit" and', 'when: shipment.state == "exception" and']],
      ["in-transit en outdated"],
    ],
    [
      "words that were approved anew",
      [
        ["is on its way with", "travels with"],
        [
          "by: Dana Lee, on: 2026-10-01, review_by: 2027-01-01 }\n        translations",
          "by: Ana Ruiz, on: 2026-11-01 }\n        translations",
        ],
      ],
      ["in-transit en renewed"],
    ],
    ["a review date alone", [["review_by: 2027-01-01", "review_by: 2027-06-01"]], ["in-transit en kept"]],
    [
      "an approval that was withdrawn",
      [["state: approved, by: Dana Lee", "state: retired, by: Dana Lee"]],
      ["in-transit en lost"],
    ],
    [
      "a draft that was approved",
      [["approval: { state: draft }", "approval: { state: approved, by: Léa, on: 2026-11-02 }"]],
      ["in-transit fr new"],
    ],
    [
      "a translation into another language",
      [["          fr: {", "          de: {"]],
      ["in-transit de none", "in-transit fr none"],
    ],
  ])("%s", (_name, replacements, expected) => {
    expect(fates(...replacements)).toEqual(expected);
  });

  it("knows the approved words again, also those of versions that are gone", () => {
    const other = changed(["is on its way with", "travels with"]);
    const seen = listApprovals(installed).flatMap((claim) => {
      const { by = "", on = "" } = claim.approval;
      return claim.approval.state === "approved" ? [{ text: textKey(claim), by, on, hash: claim.hash }] : [];
    });
    const fate = (before: Pack | null, after: Pack) =>
      diffPacks(before, after, seen).playbooks[0]?.replies[0]?.texts[0]?.approval.fate;
    expect(fate(other, installed)).toBe("restored");
    expect(fate(null, other)).toBe("outdated");
    expect(fate(null, installed)).toBe("new");
    expect(fate(installed, other)).toBe("outdated");
    // What was not approved under these words before is not made worse by new ones.
    const third = changed(["is on its way with", "rolls with"]);
    expect(fate(other, third)).toBe("outdated");
    expect(describeDiff(diffPacks(other, installed, seen)).join()).toMatch(
      /Approved again: these are the words/,
    );
  });

  it("counts texts and approvals", () => {
    const { counts } = diffTo(["is on its way with", "travels with"], ["votre commande", "la commande"]);
    expect(counts.texts).toEqual({ added: 0, removed: 0, changed: 2 });
    expect(counts.approvals).toMatchObject({ outdated: 1, none: 1 });
  });
});

describe("findWordChanges", () => {
  it("gives up on texts that share too little, however long they are", () => {
    const words = (word: string) => Array.from({ length: 3_000 }, (_, index) => `${word}${index}`).join(" ");
    // The same words the other way round: nothing but the limit on edits ends the search.
    const row = words("a").split(" ");
    const spent = processorTime(() => {
      expect(findWordChanges(words("a"), words("b"))).toBeNull();
      expect(findWordChanges(row.join(" "), row.toReversed().join(" "))).toBeNull();
    });
    expect(spent).toBeLessThan(1_000);
  });
});
