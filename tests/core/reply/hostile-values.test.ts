import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VARIABLES } from "../../../src/core/playbook/variables.ts";
import { cleanValue } from "../../../src/core/reply/clean-value.ts";
import { parseText, type RenderedText, renderText } from "../../../src/core/reply/text.ts";
import type { Block, Inline } from "../../../src/core/suggestion.ts";
import { processorTime } from "../processor-time.ts";
import { lookupOf } from "./fact-table.ts";

const CONTEXT = { language: "en", timeZone: "UTC", currency: "USD" };
const TEXTS = VARIABLES.filter(({ type, name }) => type === "text" && !/[[<]/.test(name)).map(
  ({ name }) => name,
);

function renderWith(body: string, facts: Record<string, unknown>): RenderedText {
  const parsed = parseText(body);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return renderText(parsed.text, lookupOf(facts), CONTEXT);
}

/** Written by hand and from the threat list: each must come out as the characters it is, and do nothing. */
const PAYLOADS = [
  "{{ order.email }}",
  "{{7*7}}",
  "{% for i in (1..99999999) %}x{% endfor %}",
  "{% raw %}",
  "$" + "{7*7}<%= 7*7 %>#{7*7}",
  "$& $1 $` $'",
  "[Claim prize](https://canary.invalid)",
  "<https://canary.invalid>",
  "https://canary.invalid",
  "www.canary.invalid",
  "a@canary.invalid",
  "![x](https://canary.invalid/p.gif)",
  "[x]: https://canary.invalid",
  "**bold** _em_ `code` ~~del~~",
  "# Head",
  "> quote",
  "- list",
  "1. list",
  "---",
  "    code",
  "<script>window.__pwned=1</script>",
  "<img src=x onerror=window.__pwned=1>",
  "</p><iframe src=javascript:alert(1)>",
  '" onmouseover="x',
  "' autofocus onfocus='x",
  "&lt;b&gt; &amp; &#60;script&#62; &nbsp;",
  "&#xE000; &#57345;",
  "\\*not em\\*",
  "a | b\n|-|-|\n| c | d |",
  "line one\nline two\r\n\r\nnew paragraph\u2028x\u2029y",
];

function walk(blocks: readonly Block[]): Inline[] {
  const inline = (pieces: readonly Inline[]): Inline[] =>
    pieces.flatMap((piece) => ("inline" in piece ? [piece, ...inline(piece.inline)] : [piece]));
  return blocks.flatMap((block) => {
    if (block.kind === "quote") return walk(block.blocks);
    return block.kind === "list" ? block.items.flatMap(walk) : inline(block.inline);
  });
}

/** The only HTML there may be; anything else in angle brackets is an escape. */
const HTML =
  /^(?:[^<>]|<\/?(?:p|strong|em|code|ul|ol|li|blockquote|h3|h4)>|<br>|<a href="(?:https:|mailto:|tel:)[^"<>]*">|<\/a>)*$/;

describe("data is text, wherever it stands", () => {
  it.each(PAYLOADS)("%j", (payload) => {
    const facts = Object.fromEntries(TEXTS.map((path) => [path, payload]));
    const body = `Hi {{ customer.first_name }} **{{ order.name }}** _{{ order.note }}_

- {{ order.buyer_name }}

{{ ticket.subject }}

> {{ shipment.last_scan_text }}

### {{ shipment.carrier }}

[{{ order.name }}](https://acme.example/{{ order.name }}) \`{{ order.email }}\` {{ order.note }}{{ order.note }}`;
    const { blocks, html, text } = renderWith(body, facts);
    expect(blocks.map((block) => block.kind)).toEqual([
      "paragraph",
      "list",
      "paragraph",
      "quote",
      "heading",
      "paragraph",
    ]);
    expect(html).toMatch(HTML);
    const links = walk(blocks).filter((piece) => piece.kind === "link");
    expect(links.map(({ href }) => new URL(href).host)).toEqual(["acme.example"]);
    const shown = cleanValue(payload, "order.note");
    for (const piece of walk(blocks)) {
      if (piece.kind === "value" && piece.path === "order.note") expect(piece.text).toBe(shown);
    }
    // Visible characters all arrive, but for white space, which is one line's.
    const visible = payload.replace(/\s+/g, " ").trim();
    expect(shown.replaceAll("\u2060", "")).toBe(visible);
    expect(text.replaceAll("\u2060", "")).toContain(visible);
    // Helpdesks expand macros in what is sent: no opening pair may leave.
    expect(text).not.toMatch(/\{[{%]/);
    expect(html).not.toMatch(/\{[{%]/);
  });

  it("through every text variable there is", () => {
    for (const path of TEXTS) {
      const { blocks, html, text } = renderWith(`a {{ ${path} }} b`, {
        [path]: "<b>[x](https://canary.invalid)</b> {{ order.name }}",
        "order.name": "SECRET",
      });
      expect(html, path).toMatch(HTML);
      expect(
        walk(blocks).some((piece) => piece.kind === "link" || piece.kind === "strong"),
        path,
      ).toBe(false);
      if (path !== "order.name") expect(text, path).not.toContain("SECRET");
    }
  });

  it("10,000 times over, in any place", () => {
    const hostile = fc.oneof(
      fc.constantFrom(...PAYLOADS),
      fc.string({ maxLength: 60, unit: "binary" }),
      fc
        .array(
          fc.constantFrom(
            "{",
            "}",
            "%",
            "[",
            "]",
            "(",
            ")",
            "*",
            "_",
            "`",
            "<",
            ">",
            "\n",
            "#",
            "-",
            "|",
            "https://x.invalid",
            "\ue000",
            "\ue001",
            "\u2060",
            "a",
            " ",
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join("")),
    );
    const body = parseText(
      "{{ order.name }}{{ order.note }}{{ customer.first_name }} **{{ order.name }}**\n\n{{ order.note }} {{ order.buyer_name | upcase | truncate: 9 }}\n[a]({{ shipment.tracking_url }}) [b](https://acme.example/{{ order.name }}?{{ order.note }})",
    );
    if (!body.ok) throw new Error("the body is fine");
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, note, first, url) => {
        const { html, text, blocks } = renderText(
          body.text,
          lookupOf({
            "order.name": name,
            "order.note": note,
            "customer.first_name": first,
            "order.buyer_name": note,
            "shipment.tracking_url": url,
          }),
          CONTEXT,
        );
        expect(html).toMatch(HTML);
        expect(text).not.toMatch(/\{[{%]/);
        expect(html).not.toMatch(/\{[{%]/);
        expect(text).not.toMatch(/[\ue000-\uf8ff\u202a-\u202e\u2066-\u2069]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        for (const piece of walk(blocks)) {
          if (piece.kind !== "link") continue;
          const link = new URL(piece.href);
          expect(["https:", "mailto:", "tel:"]).toContain(link.protocol);
          expect(link.username + link.password).toBe("");
        }
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

describe("an address that is a value", () => {
  it.each([
    ["https://x.invalid{{", undefined],
    ["https://{{order.email}}.invalid/", undefined],
    ["https://x.invalid/{{order.email}}", "https://x.invalid/%7B%7Border.email%7D%7D"],
    ["https://x.invalid/?q={{order.email}}", "https://x.invalid/?q=%7B%7Border.email%7D%7D"],
    ["https://x.invalid/#{%raw%}", "https://x.invalid/#%7B%raw%%7D"],
    ["mailto:a@x.invalid?subject={{order.email}}", "mailto:a@x.invalid?subject=%7B%7Border.email%7D%7D"],
    ["https://[::1]/", "https://[::1]/"],
  ])("%s", (address, href) => {
    const { blocks } = renderWith("[a]({{ shipment.tracking_url }})", { "shipment.tracking_url": address });
    expect(walk(blocks).find((piece) => piece.kind === "link")?.href).toBe(href);
  });
});

describe("a value", () => {
  it.each([
    ["Mo\u202egnp.exe", "Mognp.exe"],
    ["can\u200bcel my or\u2060der", "cancel my order"],
    ["a\u0000b\u0085c\u001bd", "abcd"],
    ["  two\t\n lines ", "two lines"],
    ["ring \ud83d size \udc8d 7", "ring size 7"],
    ["👩‍👩‍👧 بسته نمی‌رسد", "👩‍👩‍👧 بسته نمی‌رسد"],
    ["e\u0301\u0302\u0303\u0304\u0305\u0306", "e\u0301\u0302\u0303"],
    ["{{SAVE10}}", "{\u2060{SAVE10}}"],
    ["ends in {", "ends in {\u2060"],
    ["a { b", "a { b"],
  ])("%j is written %j", (raw, written) => {
    expect(cleanValue(raw, "order.note")).toBe(written);
  });

  it("of a name is a name's length, any other that of a few lines", () => {
    expect([...cleanValue("n".repeat(500), "order.buyer_name")]).toHaveLength(61);
    expect([...cleanValue("n".repeat(5_000), "order.note")]).toHaveLength(501);
    expect(cleanValue("👩‍👩‍👧".repeat(100), "customer.first_name")).toBe(`${"👩‍👩‍👧".repeat(60)}…`);
    const took = processorTime(() => {
      cleanValue(" ".repeat(2_000_000).concat("x"), "order.note");
      cleanValue("e\u0301".repeat(1_000_000), "order.note");
    });
    expect(took).toBeLessThan(1_000);
  });
});
