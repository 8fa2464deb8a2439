import { describe, expect, it } from "vitest";
import { MIGRATION_SOURCES, migrateMacros } from "../../../src/core/migrate/migrate-macros.ts";

const problemOf = (source: (typeof MIGRATION_SOURCES)[number], given: string | Uint8Array) => {
  const outcome = migrateMacros(source, given);
  return outcome.ok ? undefined : outcome.problem;
};
const zendesk = (value: string, title = "Refund status") =>
  JSON.stringify({ macros: [{ title, actions: [{ field: "comment_value_html", value }] }] });

describe("an export that is none", () => {
  it.each(MIGRATION_SOURCES)("%s: is refused with what was expected", (source) => {
    for (const given of [
      "[]",
      "{}",
      '{"error":"RecordNotFound"}',
      '[1,"two",null,[]]',
      '[{"a":{"b":"c"}}]',
    ]) {
      expect(problemOf(source, given)).toContain("Expected ");
    }
    expect(problemOf(source, " ")).toBe("The file is empty.");
    expect(problemOf(source, "{")).toMatch(/cut off/);
    expect(problemOf(source, '{"a": nonsense}')).toMatch(/line 1/);
    expect(problemOf(source, "[]\n[]\nnot json")).toMatch(/line 3/);
  });

  it("bytes that are no UTF-8, archives and web pages are refused in plain words", () => {
    expect(problemOf("zendesk", new Uint8Array([0x5b, 0xe9, 0x5d]))).toContain("UTF-8");
    expect(problemOf("front", new Uint8Array([0xff, 0xfe, 0x5b, 0x00]))).toContain("UTF-8");
    expect(problemOf("zendesk", "<!doctype html><p>Sign in</p>")).toContain("Expected ");
    expect(problemOf("zammad", 'name,content\n"never closed')).toContain("never closed");
    expect(problemOf("zammad", "name,content\na,b,c,d")).toContain("Row 2");
    expect(problemOf("zammad", "name,name\na,b")).toContain("same heading");
  });

  it("too many bytes, too deep, too many entries", () => {
    expect(problemOf("zendesk", "x".repeat(8 * 1024 * 1024 + 1))).toContain("8 MB");
    expect(problemOf("zendesk", "[".repeat(100_000))).toContain("deeper");
    const many = JSON.stringify(Array.from({ length: 5_001 }, () => ({ name: "a", body: "b" })));
    expect(problemOf("front", many)).toContain("5000");
  });

  it("macros that only act make no pack, and say so", () => {
    const given = JSON.stringify({
      macros: [{ title: "Close", actions: [{ field: "status", value: "closed" }] }],
    });
    expect(problemOf("zendesk", given)).toContain("None of these Zendesk macros");
  });
});

describe("a hostile export", () => {
  it("keys of the prototype are keys like any other", () => {
    const given =
      '[{"__proto__": {"title": "x"}, "constructor": {}, "title": "__proto__", "actions": [{"field": "__proto__", "value": "polluted"}, {"field": "comment_value", "value": "Hello constructor {{__proto__}} {{constructor.name}} {{dc.__proto__}}"}]}]';
    const outcome = migrateMacros("zendesk", given);
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.pack.playbooks[0]?.replies[0]).toMatchObject({
      id: "proto",
      body: "Hello constructor \\[FILL IN: \\_\\_proto\\_\\_\\] \\[FILL IN: constructor.name\\] \\[FILL IN: dc.\\_\\_proto\\_\\_\\]",
    });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    const topic = JSON.stringify([
      {
        name: "a",
        intent: "constructor",
        actions: [{ name: "setResponseText", arguments: { body_text: "b" } }],
      },
    ]);
    expect(migrateMacros("gorgias", topic).ok).toBe(true);
  });

  it.each([
    ["open tags", `${"<div>".repeat(40_000)}word`],
    [
      "formatting that is never closed",
      `${Array.from({ length: 8_000 }, (_, n) => `<b id=${n}><p>`).join("")}word`,
    ],
    ["tables in tables", `${"<table><tr><td>".repeat(5_000)}word`],
    ["links in links", `${'<a href="https://acme.example">'.repeat(5_000)}word`],
    ["placeholders that never close", `${"{{ ".repeat(40_000)}word`],
    ["attributes", `<p ${"a=1 ".repeat(30_000)}>word</p>`],
    ["quotes", `${"<blockquote>".repeat(55)}word`],
    ["marks", `${"*_`[<".repeat(20_000)}word`],
    ["line ends", `${"a<br>".repeat(2_900)}word`],
  ])("%s cost no more than a moment, and the word arrives", (_name, html) => {
    const before = performance.now();
    const outcome = migrateMacros("zendesk", zendesk(html));
    expect(performance.now() - before).toBeLessThan(8_000);
    const said = outcome.ok
      ? [...outcome.pack.playbooks.flatMap(({ replies }) => replies), ...outcome.lost].map((each) =>
          "body" in each ? each.body : each.what,
        )
      : [outcome.problem];
    // A text that is nothing but a bomb leaves no reply: then no pack is made, and that is said.
    expect(said.join("\n")).toMatch(outcome.ok ? /word/ : /None of these/);
  });

  it("nothing of a text becomes code, Liquid or HTML of the pack", () => {
    const outcome = migrateMacros(
      "zendesk",
      zendesk(
        '<p>Hello</p><script>alert("s")</script><img src=x onerror=alert(1)><p onclick="x()">a &lt;b&gt; {<b>{</b>order.note}} {{ order.note }} {% raw %}</p><a href="java&#x73;cript:x">click</a>',
      ),
    );
    if (!outcome.ok) throw new Error(outcome.problem);
    const body = outcome.pack.playbooks[0]?.replies[0]?.body ?? "";
    expect(body).not.toMatch(/\{\{|\{%|<script|javascript/i);
    expect(body).toContain("click");
    expect(outcome.lost.some(({ what }) => what.includes('alert("s")'))).toBe(true);
    expect(outcome.lost.some(({ what }) => what.includes("javascript:x"))).toBe(true);
  });

  it("half characters, controls and names of every script are taken as they can be", () => {
    const outcome = migrateMacros(
      "front",
      '[{"name": "\\ud800\\u0000 返金 \\u202e", "body": "a\\ud800b\\u0001c"}, {"name": "返金", "body": "d"}, {"name": "ask", "body": "e"}]',
    );
    if (!outcome.ok) throw new Error(outcome.problem);
    const ids = outcome.pack.playbooks.flatMap(({ replies }) => replies.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain("ask");
  });
});
