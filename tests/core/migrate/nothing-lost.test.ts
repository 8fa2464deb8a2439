import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MigrationSource, migrateMacros } from "../../../src/core/migrate/migrate-macros.ts";
import { parsePack } from "../../../src/core/pack/parse-pack.ts";

/** A word that stands nowhere else, so that finding it proves that this very word arrived. */
const word = fc.stringMatching(/^[a-z]{4,9}$/).map((letters) => `q${letters}z`);
const spice = fc.constantFrom(
  "{{ticket.requester.first_name}}",
  "{{ticket.ticket_field_9 | date: '%Q'}}",
  "{{ ticket.requester.name | upcase }}",
  "{% if ticket.tags contains 'vip' %}",
  "{% if ticket.priority < 3 %}",
  "{% else %}",
  "{% endif %}",
  "{% for x in y %}",
  "{{",
  "}}",
  "{%",
  "{{dc.hours}}",
  "https://acme.example/a_b?c=d&e",
  "http://acme.example",
  "javascript:alert(1)",
  "ftp://acme.example/x",
  "a_b@acme.example",
  "**",
  "_",
  "`",
  "[x](y)",
  "]: ",
  "# ",
  "> ",
  "1. ",
  "- ",
  "<",
  "&",
  "&#xE000;",
  "\ue001",
  "\u0007",
  "---",
  "***",
  "~~~",
  "|",
  "\\",
  "Hi there,",
  "Best regards,",
  "\n",
  "\n\n",
);
const plain = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: spice }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((pieces) => pieces.join(" "));

const tag = fc.constantFrom(
  "p",
  "div",
  "b",
  "i",
  "u",
  "s",
  "h2",
  "ul",
  "li",
  "blockquote",
  "table",
  "tr",
  "td",
  "pre",
  "code",
  "span",
  "script",
  "style",
  "textarea",
  "select",
  "option",
  "iframe",
  "svg",
  "template",
  "button",
  "dl",
  "dd",
  "details",
  "title",
  "font",
  'a href="https://acme.example/x"',
  'a href="javascript:x"',
  'a href="{{ticket.link}}"',
  'p style="color:red"',
);
const html = fc
  .array(fc.tuple(tag, plain, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((parts) =>
    parts
      .map(([name, text, closes]) => `<${name}>${text}${closes ? `</${name.split(" ")[0]}>` : ""}<br>`)
      .join(fc.sample(fc.constantFrom(" ", "<!-- note -->"), 1)[0]),
  );

function exportOf(source: MigrationSource, texts: readonly string[]): string {
  const entries = texts.map((text, index) => {
    const title = `Title ${index}`;
    switch (source) {
      case "zendesk":
        return {
          title,
          actions: [{ field: index % 2 ? "comment_value" : "comment_value_html", value: text }],
        };
      case "gorgias":
        return { name: title, actions: [{ name: "setResponseText", arguments: { body_html: text } }] };
      case "chatwoot":
        return { short_code: title, content: text };
      case "freshdesk":
        return { title, content: text, content_html: text };
      case "zammad":
        return { name: title, content: text };
      default:
        return { name: title, body: text };
    }
  });
  return JSON.stringify(entries);
}

/** Markdown sets signs apart with backslashes; words are words without them. */
const bare = (text: string) => text.replaceAll("\\", "");

describe("nothing is dropped silently", () => {
  it.each(["zendesk", "gorgias", "intercom", "front", "freshdesk", "chatwoot", "zammad"] as const)(
    "%s: every word of every text is in a reply or in the report, and the pack has no errors",
    (source) => {
      fc.assert(
        fc.property(fc.array(fc.oneof(plain, html), { minLength: 1, maxLength: 4 }), (texts) => {
          const outcome = migrateMacros(source, exportOf(source, texts));
          if (!outcome.ok) {
            expect(outcome.problem).toMatch(/^(None of these|Nothing in this file)/);
            return;
          }
          const parsed = parsePack(outcome.packText, { fileName: "p.yaml" });
          expect(parsed.ok ? [] : parsed.errors).toEqual([]);
          const said = bare(
            [
              ...outcome.pack.playbooks.flatMap(({ replies }) => replies.map(({ body }) => body)),
              ...outcome.lost.map(({ what }) => what),
            ].join("\n"),
          );
          for (const text of texts) {
            for (const [found] of text.matchAll(/q[a-z]{4,9}z/g)) expect(said).toContain(found);
          }
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );
});
