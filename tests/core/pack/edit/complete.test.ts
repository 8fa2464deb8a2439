import { describe, expect, test } from "vitest";
import { completeAt } from "../../../../src/core/pack/edit/complete.ts";
import { findContext } from "../../../../src/core/pack/edit/source-context.ts";
import { packJsonSchema } from "../../../../src/core/pack/schema.ts";

const schema = packJsonSchema();
const ids = {
  owners: ["support", "warehouse"],
  playbooks: ["wismo"],
  replies: ["moving"],
  answers: ["promise"],
  policies: ["return_window_days"],
};
/** The caret stands where the `^` does. */
const at = (text: string) => [text.replace("^", ""), text.indexOf("^")] as const;
const labels = (text: string) =>
  completeAt(...at(text), schema, ids)?.options.map(({ label }) => label) ?? [];

const HEAD = `casekit: 1
owners:
  support: { name: Support }
playbooks:
  # first
  - id: one

    title: One
    intents:
      - where_is_order
    replies:
    - id: a
      when: order.is_gift
      body: |
        hello
        there
      approval: { state: draft }
`;

describe("where a caret stands", () => {
  test.each([
    ["^", [], "key"],
    ["na^", [], "key"],
    ["language: e^", ["language"], "value"],
    [`${HEAD}      ch^`, ["playbooks", "[]", "replies", "[]"], "key"],
    [`${HEAD}      approval: { st^`, ["playbooks", "[]", "replies", "[]", "approval"], "key"],
    [
      `${HEAD}      approval: { by: Dana, state: ^`,
      ["playbooks", "[]", "replies", "[]", "approval", "state"],
      "value",
    ],
    [`${HEAD}    - ^`, ["playbooks", "[]", "replies", "[]"], "key"],
    [`${HEAD}    ow^`, ["playbooks", "[]"], "key"],
    [`${HEAD}  - ^`, ["playbooks", "[]"], "key"],
    [`${HEAD}    intents: [where_is_order, ca^`, ["playbooks", "[]", "intents", "[]"], "value"],
    [`${HEAD}    intents:\n      - ca^`, ["playbooks", "[]", "intents", "[]"], "key"],
    [`${HEAD}tests:\n  - name: x\n    expect: { playbook: ^`, ["tests", "[]", "expect", "playbook"], "value"],
    [`${HEAD}      body: "hi {{ order.^`, ["playbooks", "[]", "replies", "[]"], "template"],
  ])("%j", (text, path, kind) => {
    expect(findContext(...at(text))).toMatchObject({ path, kind });
  });

  test("in a comment it stands nowhere", () => {
    expect(findContext(...at("# na^"))).toBeUndefined();
    expect(findContext(...at("casekit: 1  # na^"))).toBeUndefined();
  });
});

test("keys, enums, intents, ids, variables and nothing else", () => {
  expect(labels("^")).toEqual(expect.arrayContaining(["policies", "playbooks", "notices"]));
  expect(labels(`${HEAD}      ^`)).toEqual(expect.arrayContaining(["chat", "valid", "translations"]));
  expect(labels(`${HEAD}      ^`)).not.toContain("intents");
  expect(labels(`${HEAD}      translations:\n        fr:\n          ^`)).toEqual([
    "body",
    "chat",
    "approval",
  ]);
  expect(labels(`${HEAD}      approval: { state: ^`)).toEqual(["draft", "approved", "retired"]);
  expect(labels(`${HEAD}    urgency: ^`)).toEqual(["now", "today", "normal", "low"]);
  expect(labels(`${HEAD}    intents: [^`)).toContain("return_request");
  expect(labels(`${HEAD}    intents:\n      - ^`)).toContain("return_request");
  expect(labels(`${HEAD}    owner: ^`)).toEqual(["support", "warehouse"]);
  expect(labels(`${HEAD}    checklist:\n      - id: x\n        required: ^`)).toEqual(["true", "false"]);
  expect(labels(`${HEAD}      when: ^`)).toEqual(
    expect.arrayContaining([
      "shipment.state",
      "policies.return_window_days",
      "answers.promise",
      "contains",
      "and",
    ]),
  );
  expect(labels(`${HEAD}      when:\n        - order.age_days > ^`)).toContain("policies.return_window_days");
  expect(labels(`${HEAD}      body: "{{ ^`)).toContain("order.name");
  expect(labels(`${HEAD}    title: ^`)).toEqual([]);
});

describe("in JSON", () => {
  const JSON_HEAD =
    '{ "casekit": 1, "owners": { "a{": { "name": "x\\"]" } }, "playbooks": [\n { "id": "one", ';
  const applied = (text: string, label: string) => {
    const found = completeAt(...at(text), schema, ids);
    const option = found?.options.find((each) => each.label === label);
    const [plain, caret] = at(text);
    return option && plain.slice(0, found?.from) + (option.apply ?? label) + plain.slice(caret);
  };

  test("keys come with their quotes and colon, as far as they are not there", () => {
    expect(applied("{^", "casekit")).toBe('{"casekit": ');
    expect(applied('{ "lang^', "language")).toBe('{ "language": ');
    expect(applied('{ "lang^"', "language")).toBe('{ "language"');
    expect(labels(`${JSON_HEAD}"^`)).toEqual(expect.arrayContaining(["title", "replies"]));
    expect(labels(`${JSON_HEAD}"^`)).not.toContain("casekit");
    expect(labels(`${JSON_HEAD}"replies": [ { "approval": {"^`)).toEqual(["state", "by", "on", "review_by"]);
  });

  test("values come with theirs; numbers and yes-or-no without", () => {
    expect(applied(`${JSON_HEAD}"urgency": ^`, "today")).toBe(`${JSON_HEAD}"urgency": "today"`);
    expect(applied(`${JSON_HEAD}"urgency": "to^" }`, "today")).toBe(`${JSON_HEAD}"urgency": "today" }`);
    expect(applied(`${JSON_HEAD}"intents": ["where_is_order", "ret^`, "return_request")).toBe(
      `${JSON_HEAD}"intents": ["where_is_order", "return_request"`,
    );
    expect(applied(`${JSON_HEAD}"owner": "^"`, "warehouse")).toBe(`${JSON_HEAD}"owner": "warehouse"`);
    expect(applied(`${JSON_HEAD}"checklist": [{ "required": ^`, "true")).toBe(
      `${JSON_HEAD}"checklist": [{ "required": true`,
    );
    expect(labels(`${JSON_HEAD}"title": "^`)).toEqual([]);
    expect(labels(`${JSON_HEAD}"intents": [^`)).not.toContain("id");
  });

  test("inside conditions and texts words are words", () => {
    const text = `${JSON_HEAD}"replies": [{ "when": "shipment.stalled and order.is^"`;
    expect(applied(text, "order.is_gift")).toBe(text.replace("order.is^", "order.is_gift"));
    const body = `${JSON_HEAD}"replies": [{ "body": "about {{ order.na^ }}"`;
    expect(applied(body, "order.name")).toBe(body.replace("order.na^", "order.name"));
  });
});

test("a key brings its colon, an explanation comes from the schema", () => {
  const found = completeAt(...at(`${HEAD}      ch^`), schema, ids);
  expect(found?.from).toBe(HEAD.length + 6);
  expect(found?.options.find(({ label }) => label === "chat")).toEqual({
    label: "chat",
    apply: "chat: ",
    kind: "key",
    info: "Short plain text for chat channels.",
  });
});
