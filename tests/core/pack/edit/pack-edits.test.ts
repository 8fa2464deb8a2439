import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  findRows,
  operatorsFor,
  typeOfFact,
  writeRows,
} from "../../../../src/core/pack/edit/condition-rows.ts";
import type { DataEdit } from "../../../../src/core/pack/edit/data.ts";
import { editSource, openSource } from "../../../../src/core/pack/edit/edit-source.ts";
import {
  addTest,
  nextVersion,
  setCondition,
  setPhrases,
  setRequiredText,
  setText,
  setTexts,
  shownText,
} from "../../../../src/core/pack/edit/pack-edits.ts";
import { parsePack } from "../../../../src/core/pack/parse-pack.ts";

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
const STARTER = readFileSync("src/core/pack/starter.casekit.yaml", "utf8");
const read = openSource(EXAMPLE);
if (!read.ok) throw new Error(read.problem);
const { source } = read;

/** Lines that are gone and lines that are new. */
function change(edits: readonly DataEdit[]): { gone: string[]; fresh: string[]; text: string } {
  const outcome = editSource(source, edits);
  if (!outcome.ok) throw new Error(outcome.problem);
  const [before, after] = [EXAMPLE.split("\n"), outcome.source.text.split("\n")];
  return {
    gone: before.filter((line) => !after.includes(line)),
    fresh: after.filter((line) => !before.includes(line)),
    text: outcome.source.text,
  };
}
const BOOK = ["playbooks", 0] as const;

test.each<[string, DataEdit[], number, number]>([
  [
    "a reply's words",
    setText(source.data, [...BOOK, "replies", 1, "body"], "we have asked the carrier."),
    2,
    1,
  ],
  ["a reply's title", setRequiredText(source.data, [...BOOK, "replies", 0, "title"], "Moving: fine"), 1, 1],
  [
    "a condition",
    setCondition([...BOOK, "replies", 1, "when"], ["shipment.stalled", 'order.country == "US"'], true),
    0,
    3,
  ],
  ["a policy", [{ path: ["policies", "return_window_days"], value: 45 }], 1, 1],
  ["a new policy", [{ path: ["policies", "gift_wrap"], value: true }], 0, 1],
  ["a holiday", [{ path: ["calendar", "holidays", 0], value: "2027-01-01" }], 1, 1],
  ["a letter", setText(source.data, ["letters", "en", "closing"], "Bye,\n{{ agent.first_name }}"), 1, 1],
  ["a letter in a new language", [{ path: ["letters", "fr"], value: { closing: "À bientôt" } }], 0, 1],
  ["a notice", [{ path: ["notices", 0, "until"], value: "2026-12-05" }], 1, 1],
  [
    "phrases",
    setPhrases(
      [...BOOK, "phrases"],
      [
        { say: "where is it", weight: null },
        { say: "nothing here", weight: 4 },
      ],
    ),
    2,
    2,
  ],
  [
    "phrases that must not be there",
    setTexts([...BOOK, "not_phrases"], ["where is my refund", "exchange"]),
    1,
    1,
  ],
  ["no examples", setTexts([...BOOK, "examples"], ["  "]), 1, 0],
  ["dates of a reply", [{ path: [...BOOK, "replies", 1, "valid", "until"], value: "2027-01-31" }], 1, 1],
  ["tags", setTexts([...BOOK, "replies", 0, "tags"], ["wismo", "eu"]), 1, 1],
  ["the version", [{ path: ["version"], value: "1.4.1" }], 1, 1],
])("%s: changes its lines alone, and the pack stays one", (_name, edits, gone, fresh) => {
  const changed = change(edits);
  expect({ gone: changed.gone.length, fresh: changed.fresh.length }).toEqual({ gone, fresh });
  const outcome = parsePack(changed.text);
  expect(outcome.ok ? [] : outcome.errors).toEqual([]);
});

test("a test is added at the end, in lines that people read", () => {
  const test = {
    name: "from a ticket: it's late",
    ticket: { from: "kim@example.com", subject: "Where?", text: "Hello,\nwhere is it?" },
    facts: {
      order: { name: "#1001", email: "kim@example.com" },
      shipment: { state: "in_transit", stalled: false },
    },
    now: "2026-11-20T10:00:00Z",
    expect: { playbook: "where-is-my-order", reply: "in-transit" },
  };
  const { fresh, gone } = change(addTest(source.data, test));
  expect(gone).toEqual([]);
  expect(fresh.join("\n")).toBe(
    `  - name: "from a ticket: it's late"
    ticket:
      from: kim@example.com
      subject: Where?
      text: |-
        Hello,
        where is it?
    facts:
      order: { name: "#1001", email: kim@example.com }
      shipment: { state: in_transit, stalled: false }
    now: 2026-11-20T10:00:00Z
    expect: { playbook: where-is-my-order, reply: in-transit }`
      .split("\n")
      .filter((line) => !EXAMPLE.split("\n").includes(line))
      .join("\n"),
  );
});

test("an emptied text that has to be there stays empty, for the check to complain", () => {
  expect(setRequiredText(source.data, ["name"], " ")).toEqual([{ path: ["name"], value: "" }]);
  expect(setText(source.data, ["about"], " ")).toEqual([{ path: ["about"], value: undefined }]);
  expect(shownText("a\nb\n")).toBe("a\nb");
  expect(shownText(undefined)).toBe("");
});

test("versions", () => {
  expect(nextVersion("1.4.0")).toBe("1.4.1");
  expect(nextVersion("1.4.99999999999999999999")).toBe("1.4.100000000000000000000");
  expect(nextVersion("2.0.0-beta.1+7")).toBe("2.0.0");
  expect(nextVersion("one")).toBeUndefined();
});

describe("conditions as rows", () => {
  test("every condition of the starter is rows or stays text, and rows say the same", () => {
    const outcome = parsePack(STARTER);
    if (!outcome.ok) throw new Error("the starter is a pack");
    const conditions = outcome.pack.playbooks.flatMap(({ replies }) =>
      replies.flatMap(({ when }) => when ?? []),
    );
    const asRows = conditions.filter((line) => findRows([line]) !== undefined);
    expect(asRows.length).toBeGreaterThan(conditions.length / 2);
    for (const line of conditions) {
      const rows = findRows([line]);
      if (rows === undefined) expect(line).toMatch(/ or |==|!=|contains|empty|nil/);
      else expect(findRows(writeRows(rows))).toEqual(rows);
    }
  });

  test("read and written", () => {
    const lines = [
      'order.country == "US" and shipment.stalled',
      "order.age_days > policies.return_window_days",
      "order.note != blank",
    ];
    const rows = findRows(lines) ?? [];
    expect(writeRows(rows)).toEqual([
      'order.country == "US"',
      "shipment.stalled",
      "order.age_days > policies.return_window_days",
      "order.note != blank",
    ]);
    expect(
      writeRows([
        { path: "order.note", operator: "contains", value: { kind: "literal", value: 'say "hi"' } },
      ]),
    ).toEqual([`order.note contains 'say "hi"'`]);
    expect(findRows(["order.country == 'US' or order.is_gift"])).toBeUndefined();
    expect(findRows(["order.nothing"])).toBeUndefined();
    expect(findRows(['"US" == order.country'])).toBeUndefined();
    expect(operatorsFor(typeOfFact("order.is_gift"))).toContain("holds");
    expect(operatorsFor(typeOfFact("order.created_at"))).toContain("not-blank");
    expect(operatorsFor(typeOfFact("order.tags"))).toContain("contains");
    expect(operatorsFor(typeOfFact("order.total"))).toContain(">");
    expect(operatorsFor(typeOfFact("nothing.known"))).toContain("==");
  });
});
