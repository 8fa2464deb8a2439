import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DataEdit, valueAt } from "../../../../src/core/pack/edit/data.ts";
import { editSource, openSource, type PackSource } from "../../../../src/core/pack/edit/edit-source.ts";
import { freeId } from "../../../../src/core/pack/edit/free-id.ts";
import { outlinePack, type PlaybookOutline } from "../../../../src/core/pack/edit/outline.ts";
import {
  addPlaybook,
  addReply,
  append,
  countOwned,
  findAnswerUses,
  findFallback,
  findMentions,
  moveEntry,
  removeChecklistItem,
  removeEntry,
  removePlaybook,
  removeReply,
  retireReplies,
} from "../../../../src/core/pack/edit/playbook-edits.ts";
import { parsePack } from "../../../../src/core/pack/parse-pack.ts";

const EXAMPLE = readFileSync("tests/corpus/packs/format-example.yaml", "utf8");
const STARTER = readFileSync("src/core/pack/starter.casekit.yaml", "utf8");

function open(text: string): PackSource {
  const read = openSource(text);
  if (!read.ok) throw new Error(read.problem);
  return read.source;
}
function apply(source: PackSource, edits: readonly DataEdit[]): string {
  const outcome = editSource(source, edits);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.source.text;
}
function bookOf(source: PackSource, index = 0): PlaybookOutline {
  const playbook = outlinePack(source.data).playbooks[index];
  if (playbook === undefined) throw new Error("There is no such playbook.");
  return playbook;
}
function errors(text: string): string[] {
  const outcome = parsePack(text);
  return outcome.ok ? [] : outcome.errors.map(({ message }) => message);
}
const source = open(EXAMPLE);
const book = bookOf(source);

describe("what is new", () => {
  test("a ticket type stands at the end of its list, with its first reply as a draft, and is a valid pack", () => {
    const made = {
      title: "Gift wrapping: yes?",
      owner: "support",
      intents: [],
      phrases: ["gift wrap*", " "],
      answer: "reply",
    } as const;
    const { id, edits } = addPlaybook(source.data, made, { title: "We wrap", body: "Yes.\n\nWe do.\n\n" });
    const text = apply(source, edits);
    expect(id).toBe("gift-wrapping-yes");
    expect(errors(text)).toEqual([]);
    const lines = new Set(text.split("\n"));
    expect(EXAMPLE.split("\n").filter((line) => !lines.has(line))).toEqual([]);
    expect(text).toContain(
      [
        "  - id: gift-wrapping-yes",
        '    title: "Gift wrapping: yes?"',
        "    phrases:",
        "      - gift wrap*",
        "    owner: support",
        "    replies:",
        "      - id: we-wrap",
        "        title: We wrap",
        "        body: |",
        "          Yes.",
        "",
        "          We do.",
        "        approval: { state: draft }",
        "tests:",
      ].join("\n"),
    );
  });

  test("one that is handed over needs no reply", () => {
    const made = { title: "Injury", owner: "support", intents: ["safety_injury"], phrases: [] };
    const text = apply(source, addPlaybook(source.data, { ...made, answer: "escalate" }, null).edits);
    expect(errors(text)).toEqual([]);
    expect(text).toContain("answer: escalate");
  });

  test("a reply is a draft without a condition, under a name of its own", () => {
    const { id, edits } = addReply(source.data, book, { title: "Ask", body: "hello", when: [] });
    expect(id).toBe("ask-2");
    const text = apply(source, edits);
    expect(errors(text)).toEqual([]);
    expect(outlinePack(open(text).data).playbooks[0]?.replies.at(-1)).toMatchObject({
      id: "ask-2",
      when: null,
      texts: [{ body: "hello\n", claim: { approval: { state: "draft" } } }],
    });
  });

  test("one with a condition stands before the fallback, behind which it would never be reached", () => {
    const last = apply(source, addReply(source.data, book, { title: "Else", body: "x", when: [] }).edits);
    const withFallback = open(last);
    expect(findFallback(book)).toBeUndefined();
    expect(findFallback(bookOf(withFallback))?.id).toBe("else");
    const given = { title: "Gift", body: "y", when: ["order.is_gift"] };
    const text = apply(withFallback, addReply(withFallback.data, bookOf(withFallback), given).edits);
    expect(errors(text)).toEqual([]);
    expect(bookOf(open(text)).replies.map(({ id }) => id)).toEqual(["in-transit", "tracing", "gift", "else"]);
  });

  test("a copy stands right behind its model, and no language of it is approved", () => {
    const [first] = book.replies;
    if (first === undefined) throw new Error("No reply.");
    const given = {
      title: "Other",
      body: `${first.texts[0]?.body}`,
      when: ["order.is_gift", "shipment.stalled"],
    };
    const { id, edits } = addReply(source.data, book, given, first);
    const text = apply(source, edits);
    expect(errors(text)).toEqual([]);
    const replies = outlinePack(open(text).data).playbooks[0]?.replies ?? [];
    expect(replies.map((reply) => reply.id)).toEqual(["in-transit", id, "tracing"]);
    expect(replies[1]?.texts.map(({ language, claim }) => [language, claim.approval.state])).toEqual([
      ["en", "draft"],
      ["fr", "draft"],
    ]);
    expect(replies[1]?.texts.map(({ body }) => body)).toEqual(first.texts.map(({ body }) => body));
    expect(replies[1]?.when).toEqual({ lines: given.when, isList: true });
    expect(valueAt(open(text).data, ["playbooks", 0, "replies", 1, "tags"])).toEqual(["wismo"]);
    expect(replies[0]).toMatchObject({ texts: first.texts.map(({ claim }) => ({ claim })) });
  });

  test("an id is made of words, and never taken twice", () => {
    expect(freeId("Größe, Farbe & Übermut: alles?", [], "x")).toBe("gro-e-farbe-ubermut-alles");
    expect(freeId("???", ["reply"], "reply")).toBe("reply-2");
    expect(freeId("One", ["ONE", "one-2"], "x")).toBe("one-3");
  });
});

describe("what is moved", () => {
  const COMMENTED = EXAMPLE.replace(
    "      - id: trace\n",
    "      # only then\n      # and never before\n      - id: trace\n",
  );

  test("an item takes its lines and the comments above it along; no other line changes", () => {
    const commented = open(COMMENTED);
    const path = ["playbooks", 0, "checklist"];
    const text = apply(commented, moveEntry(commented.data, path, 2, 1));
    expect(text.split("\n").toSorted()).toEqual(COMMENTED.split("\n").toSorted());
    const at = (line: string) => text.indexOf(line);
    expect(at("# only then")).toBeLessThan(at("# and never before"));
    expect(at("# and never before")).toBeLessThan(at("- id: trace"));
    expect(at("- id: trace")).toBeLessThan(at("- id: address"));
    expect(apply(open(text), moveEntry(open(text).data, path, 1, 2))).toBe(COMMENTED);
  });

  test.each([
    ["the example", EXAMPLE],
    ["comments", COMMENTED],
    ["Windows line ends", COMMENTED.replaceAll("\n", "\r\n")],
    ["no last line end", EXAMPLE.trimEnd()],
    ["JSON", JSON.stringify(source.data, null, 2)],
    ["JSON on one line", JSON.stringify(source.data)],
  ])("any order of any list can be reached and taken back: %s", (_name, text) => {
    const begun = open(text);
    const lists = [
      ["playbooks", 0, "checklist"],
      ["playbooks", 0, "replies"],
      ["playbooks", 0, "phrases"],
      ["playbooks", 0, "intents"],
      ["calendar", "holidays"],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.nat(4), fc.nat(4), (path, from, to) => {
        const edits = moveEntry(begun.data, path, from, to);
        const after = apply(begun, edits);
        expect([...after].toSorted().join("")).toBe([...text].toSorted().join(""));
        for (const { value } of edits) expect(valueAt(open(after).data, path)).toEqual(value);
        const back = edits.length === 0 ? [] : moveEntry(open(after).data, path, to, from);
        expect(apply(open(after), back)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test("nothing leaves its list", () => {
    expect(moveEntry(source.data, ["playbooks", 0, "checklist"], 0, -1)).toEqual([]);
    expect(moveEntry(source.data, ["playbooks", 0, "checklist"], 3, 4)).toEqual([]);
    expect(moveEntry(source.data, ["playbooks", 0, "nothing"], 0, 1)).toEqual([]);
  });
});

describe("what goes", () => {
  const TWO = EXAMPLE.replace(
    "tests:\n",
    `  - id: other
    title: Other
    intents: [warranty]
    owner: support
    replies: [{ id: tracing, title: T, body: x }]
tests:
`,
  ).replace(
    "repeat_window_days",
    "  - { id: both, text: Both, playbooks: [where-is-my-order, other] }\nrepeat_window_days",
  );

  test("a ticket type takes its tests and its own notices with it, and leaves the notices of others", () => {
    const two = open(TWO);
    expect(errors(TWO)).toEqual([]);
    const first = bookOf(two);
    expect(findMentions(two.data, first)).toEqual({ tests: [0], noticesOfItsOwn: [0], otherNotices: [1] });
    const text = apply(two, removePlaybook(two.data, first));
    expect(errors(text)).toEqual([]);
    expect(open(text).data).toMatchObject({
      playbooks: [{ id: "other" }],
      notices: [{ id: "both", playbooks: ["other"] }],
    });
    expect(text).not.toContain("tests:");
  });

  test("a reply takes the tests that expect it, not those of a namesake elsewhere", () => {
    const two = open(TWO);
    const [inTransit, tracing] = bookOf(two).replies;
    if (inTransit === undefined || tracing === undefined) throw new Error("No replies.");
    expect(findMentions(two.data, bookOf(two), tracing).tests).toEqual([]);
    const text = apply(two, removeReply(two.data, bookOf(two), inTransit));
    expect(errors(text)).toEqual([]);
    expect(text).not.toContain("in-transit");
    expect(text).toContain("- id: tracing");
  });

  test("retired replies keep their words and are offered in no language", () => {
    const text = apply(source, retireReplies(book.replies));
    expect(errors(text)).toEqual([]);
    const states = outlinePack(open(text).data).playbooks[0]?.replies.flatMap(({ texts }) =>
      texts.map(({ claim }) => claim.approval.state),
    );
    expect(states).toEqual(["retired", "retired", "retired"]);
    expect(EXAMPLE.split("\n").length).toBe(text.split("\n").length);
  });

  test("a checklist item leaves what requires it; texts that use its answer are named", () => {
    const text = apply(source, removeChecklistItem(source.data, book, 2));
    expect(text).not.toContain("- id: trace\n");
    expect(text).not.toContain("requires: [trace]");
    expect(errors(text)).toEqual([]);
    expect(findAnswerUses(book, "promise")).toEqual(["Stalled, tracing"]);
    expect(findAnswerUses(book, "prom")).toEqual([]);
  });

  test("the last entry of a list takes the list along", () => {
    expect(removeEntry({ a: [1] }, ["a"], 0)).toEqual([{ path: ["a"], value: undefined }]);
    expect(append({}, ["a"], 1)).toEqual([{ path: ["a"], value: [1] }]);
  });

  test("an owner is held by ticket types and hand-overs", () => {
    expect(countOwned(source.data, "support")).toEqual({ playbooks: 1, escalations: 0 });
    expect(countOwned(source.data, "warehouse")).toEqual({ playbooks: 0, escalations: 1 });
    expect(countOwned(source.data, "nobody")).toEqual({ playbooks: 0, escalations: 0 });
  });
});

test("every reply and ticket type of the starter pack can be deleted, and what stays is valid but for empty lists", () => {
  const starter = open(STARTER);
  for (const playbook of outlinePack(starter.data).playbooks.filter((_, index) => index % 15 === 0)) {
    expect(errors(apply(starter, removePlaybook(starter.data, playbook)))).toEqual([]);
    const reply = playbook.replies[1];
    if (reply !== undefined)
      expect(errors(apply(starter, removeReply(starter.data, playbook, reply)))).toEqual([]);
  }
}, 60_000);
