import { Liquid } from "liquidjs";
import { describe, expect, it } from "vitest";
import { parseText, type RenderedText, renderText, type TextFormat } from "../../../src/core/reply/text.ts";
import { processorTime } from "../processor-time.ts";
import { lookupOf, WITHHELD } from "./fact-table.ts";

const CONTEXT = { language: "en", timeZone: "America/New_York", currency: "USD" };

function render(
  body: string,
  facts: Record<string, unknown>,
  context: Partial<typeof CONTEXT> | { currency: null } = {},
  format: TextFormat = "markdown",
): RenderedText {
  const parsed = parseText(body, format);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return renderText(parsed.text, lookupOf(facts), { ...CONTEXT, ...context });
}

describe("parseText refuses", () => {
  it.each<[string, string, number, string]>([
    ["{% for i in (1..9) %}{% endfor %}", "tag", 0, "unless"],
    ["a {% assign x = 1 %}", "tag", 2, "case"],
    ["{% include 'x' %}", "tag", 0, "Allowed"],
    ["{% raw %}{{ order.name }}{% endraw %}", "tag", 0, "Allowed"],
    ["{% capture x %}{% endcapture %}", "tag", 0, "Allowed"],
    ["{{ customer.first_name | raw }}", "filter", 25, "truncate"],
    ["{{ order.name | append: order.email }}", "filter", 16, "default"],
    ["{{ order.nmae }}", "variable", 3, "order.name"],
    ["{{ customer.constructor.constructor }}", "variable", 3, "no variable"],
    ["{{ shop.access_token }}", "variable", 3, "no variable"],
    ["{{ order }}", "variable", 3, "no variable"],
    ["{% if shipment.status %}x{% endif %}", "variable", 6, "shipment.state"],
    ["Hi {{customer.first_name", "syntax", 3, "not closed"],
    ["{{ }}", "syntax", 0, "no variable"],
    ["{{ order.name == order.email }}", "syntax", 3, "One value"],
    ["{% if order.name %}x", "syntax", 20, "endif"],
    ["x{% endif %}", "syntax", 1, "without its beginning"],
    [
      "{% if order.name %}a{% else %}b{% elsif order.note %}c{% endif %}",
      "syntax",
      31,
      "without its beginning",
    ],
    ["{% case order.name %}stray{% when 'a' %}b{% endcase %}", "syntax", 21, "Nothing may stand"],
    ["{% if order.disputed and order.is_gift or order.note %}x{% endif %}", "syntax", 39, "do not mix"],
    ['{{ order.created_at | date: "%Q" }}', "filter", 22, "%Q"],
    ["{{ order.name | upcase: 1 }}", "filter", 16, "no value"],
    ["{{ order.name | default }}", "filter", 16, "one value"],
    ["Hi <script>x</script>", "html", 3, "Markdown"],
    ['<b onclick="x">Hi</b>', "html", 0, "HTML"],
    ["a\n\n<div>x</div>", "html", 3, "HTML"],
    ["<!-- note -->", "html", 0, "HTML"],
    ["{% if order.is_gift %}<i>x</i>{% endif %}", "html", 22, "HTML"],
    ["{% if order.is_gift %}a{% else %}<i>x</i>{% endif %}", "html", 33, "HTML"],
    ["[x](javascript:alert(1))", "link", 4, "https:"],
    ["[x](data:text/html;base64,PHN)", "link", 4, "https:"],
    ["[x](http://acme.example)", "link", 4, "https:"],
    ["[x](//acme.example)", "link", 4, "whole address"],
    ["[x](/returns)", "link", 4, "whole address"],
    ["[x](https://acme.example@canary.invalid/)", "link", 4, "user name"],
    ["[x](https://{{ customer.last_name }}.acme.example/)", "link", 4, "host"],
    ["[x](https://acme.example{{ order.name }})", "link", 4, "host"],
    ["[x]({{ order.name }}://acme.example)", "link", 4, "host"],
    ["[x]({{ ticket.subject }})", "link", 4, "no address"],
    ["[x](mailto:a@acme.example?bcc=b@canary.invalid)", "link", 4, "subject and body"],
    ["[x](javascript:{{ order.name }})", "link", 4, "https:"],
    ["{% if order.is_gift %}[x](http://a.example){% endif %}", "link", 26, "https:"],
    ["icon \uf8ff", "character", 5, "private use"],
    ["{{ order.name }} &#xE000;", "character", 17, "private use"],
    ["a &#0; b", "character", 2, "control"],
    ["a &#x202; &#x9b", "character", 10, "control"],
    ["{{ order.name }} &#057344;", "character", 17, "private use"],
    [`${"x".repeat(79)}\n`.repeat(257), "size", 0, "20 KB"],
    ["_a*".repeat(3000), "size", 0, "marks"],
    ["> ".repeat(9_000), "size", 0, "marks"],
  ])("%j (%s)", (body, problem, offset, words) => {
    const parsed = parseText(body);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.errors[0]).toMatchObject({ problem, offset });
    expect(parsed.errors[0]?.message).toContain(words);
  });

  it("in bearable time, whatever is repeated", () => {
    const units = [
      "{{ ",
      "{% if order.name %}",
      "[",
      "[a](",
      "*a ",
      "_a*",
      "`",
      "> ",
      "- ",
      "1. ",
      "<a ",
      "&#",
      "a@a.",
      "||\n",
      "{{ '",
      "{%",
    ];
    for (const unit of units) {
      const took = processorTime(() => void parseText(unit.repeat(Math.floor(20_000 / unit.length))));
      expect(took, unit).toBeLessThan(1_000);
    }
  });
});

describe("parseText accepts", () => {
  it.each([
    "If price < 5 then no refund; 7 > 3 <3 and 5<6.",
    "{% comment %} not sent: {% for x in y %} {{ nonsense }} {% endcomment %}Hello",
    '{% case shipment.state %}{% when "in_transit", "out_for_delivery" or "attempted" %}It moves.{% else %}?{% endcase %}',
    "{%- unless order.refund_pending -%} No refund {%- endunless %}",
    "[{{ order.name }}](https://acme.example/orders/{{ order.name }}?lang={{ ticket.language }}) · [Write](mailto:help@acme.example) · [Call](tel:+442079460000) · <https://acme.example/returns> · [Track]({{ shipment.tracking_url }}) · [Status]({{ order.status_url }})",
    "Write to help@acme.example or see www.acme.example/returns",
    "[Help]({{ policies.help_url }})",
    "- one\n- two\n\n1. first\n\n> quoted\n\n### Head",
  ])("%s", (body) => {
    expect(parseText(body)).toMatchObject({ ok: true, warnings: [] });
  });

  it("and names every variable once", () => {
    const parsed = parseText(
      "{{ order.name }} {% if shipment.stalled %}{{ order.name | default: customer.email }}{% endif %}",
    );
    expect(parsed.ok && parsed.text.paths).toEqual(["order.name", "shipment.stalled", "customer.email"]);
  });

  it("and warns of a host that is not plain ASCII", () => {
    const parsed = parseText("[Returns](https://аcme.example/returns)");
    expect(parsed).toMatchObject({ ok: true, warnings: [{ problem: "link", offset: 10 }] });
  });
});

describe("filters and tags mean what they mean in Liquid", () => {
  // The differences are on purpose and tested below: dates, money, `escape`, and what is missing.
  const facts = {
    "order.name": "#1001 ring Box",
    "order.total": "118.01",
    "order.item_count": 7,
    "order.tags": ["vip", "preorder", "gift"],
    "order.tags[0]": "vip",
    "order.tags[1]": "preorder",
    "order.tags.size": 3,
    "order.note": "",
    "order.is_gift": true,
    "order.disputed": false,
    "shipment.state": "delivered",
    "customer.note": null,
  };
  const scope = {
    order: {
      name: "#1001 ring Box",
      total: 118.01,
      item_count: 7,
      tags: ["vip", "preorder", "gift"],
      note: "",
      is_gift: true,
      disputed: false,
    },
    shipment: { state: "delivered" },
    customer: { note: null },
  };
  const liquid = new Liquid();
  it.each([
    "{{ order.name | upcase }}|{{ order.name | downcase }}|{{ order.name | capitalize }}",
    "{{ order.name | truncate: 8 }}|{{ order.name | truncate: 8, '…' }}|{{ order.name | truncate }}",
    "{{ order.item_count | plus: 1 | times: 3 | minus: 4 | divided_by: 2 }}",
    "{{ order.total | times: 2 | round }}|{{ order.total | round: 1 }}|{{ order.total | divided_by: 3 | round: 2 }}",
    "{{ order.tags | join: ' + ' }}|{{ order.tags | first }}|{{ order.tags | last }}|{{ order.tags | size }}",
    "{{ order.tags[1] }}|{{ order.tags.first }}|{{ order.tags.size }}|{{ order.name | size }}",
    "{{ customer.note | default: 'none' }}|{{ order.note | default: 'empty' }}|{{ order.disputed | default: 'no' }}",
    "{{ order.disputed | default: 'no', allow_false: true }}|{{ 'quoted' | upcase }}|{{ 5 | plus: 2 }}",
    "{% if order.is_gift %}a{% else %}b{% endif %}{% if order.disputed %}a{% elsif order.item_count > 6 %}b{% endif %}",
    "{% unless order.disputed %}a{% endunless %}{% unless order.is_gift %}a{% else %}b{% endunless %}",
    "{% case shipment.state %}{% when 'in_transit', 'none' %}a{% when 'delivered' %}b{% else %}c{% endcase %}",
    "{% if order.tags contains 'vip' and order.item_count == 7 %}a{% endif %}{% if customer.note == nil %}b{% endif %}",
    "{% if order.note == blank %}a{% endif %}{% if order.note == empty %}b{% endif %}{% if customer.note != blank %}c{% endif %}",
    "x  {{- order.item_count -}}  y {%- if order.is_gift -%}  z  {%- endif -%}  w",
    "{% comment %}{{ order.name }}{% endcomment %}kept",
  ])("%s", (template) => {
    expect(render(template, facts).text).toBe(liquid.parseAndRenderSync(template, scope).trim());
  });
});

describe("values", () => {
  it("are in the reply's language and the shop's time zone", () => {
    const facts = {
      "order.created_at": "2026-11-19T03:30:00Z",
      "order.total": "1234.5",
      "answers.promise": "2026-12-01",
      now: "2026-11-20T10:00:00Z",
    };
    expect(render('{{ order.created_at | date: "%B %-d, %Y at %-I:%M %p" }}', facts).text).toBe(
      "November 18, 2026 at 10:30 PM",
    );
    expect(
      render('{{ order.created_at | date: "%B %-d, %Y" }}', facts, { timeZone: "Europe/Berlin" }).text,
    ).toBe("November 19, 2026");
    expect(
      render('{{ order.created_at | date: "%-d. %B" }}', facts, { language: "de", timeZone: "Europe/Berlin" })
        .text,
    ).toBe("19. November");
    expect(
      render('{{ order.created_at | date: "long" }}', facts, { language: "fr", timeZone: "UTC" }).text,
    ).toBe("19 novembre 2026");
    expect(render("{{ now | date: '%A' }}", facts, { language: "es" }).text).toBe("viernes");
    expect(render("{{ order.created_at }}", facts, { timeZone: "UTC" }).text).toBe("November 19, 2026");
    // A day is that day in every zone.
    expect(render("{{ answers.promise | date: '%B %-d' }}", facts).text).toBe("December 1");
    const french = (name: string) =>
      render(`{{ answers.promise | date: "${name}" }}`, facts, { language: "fr-FR" }).text;
    expect(["long", "full", "short"].map(french)).toEqual([
      "1er décembre 2026",
      "mardi 1er décembre 2026",
      "01/12/2026",
    ]);
    expect(render("{{ answers.promise }}", facts, { language: "de" }).text).toBe("1. Dezember 2026");
    expect(render("{{ order.total | money }}", facts).text).toBe("$1,234.50");
    expect(
      render("{{ order.total | money }}", facts, { language: "de", currency: "EUR" }).text.replace(
        /\s/g,
        " ",
      ),
    ).toBe("1.234,50 €");
    expect(render("{{ order.total | divided_by: 2 | round: 2 | money }}", facts).text).toBe("$617.25");
  });

  it("that are not there are missing, whether unknown, absent or withheld, unless the text has words for that", () => {
    for (const held of [undefined, null, WITHHELD]) {
      const facts = { "order.note": held };
      expect(render("Note: {{ order.note }}", facts)).toMatchObject({
        missing: ["order.note"],
        text: "Note: [order.note]",
      });
      expect(render("{{ order.note | upcase | truncate: 5 }}", facts).missing).toEqual(["order.note"]);
      expect(render('{{ order.note | upcase | default: "none" }}', facts)).toMatchObject({
        missing: [],
        text: "none",
        values: [],
      });
      expect(render("{{ order.note | default: order.name }}", facts).missing).toEqual(["order.name"]);
    }
  });

  it("that make no sense are missing: no Invalid Date, no NaN, no half sentence", () => {
    const facts = {
      "order.created_at": "soon",
      "order.total": "a lot",
      "order.item_count": Number.NaN,
      "order.name": "   ",
      "order.tags": [],
    };
    expect(render("{{ order.created_at | date: 'long' }}", facts).missing).toEqual(["order.created_at"]);
    expect(render("{{ order.created_at }}", facts).missing).toEqual(["order.created_at"]);
    expect(render("{{ order.total | money }}", facts).missing).toEqual(["order.total"]);
    expect(render("{{ order.total | plus: 1 }}", facts).missing).toEqual(["order.total"]);
    expect(render("{{ order.item_count }}", facts).missing).toEqual(["order.item_count"]);
    expect(render("{{ order.name }}", facts).missing).toEqual(["order.name"]);
    expect(render("{{ order.tags | first }}", facts).missing).toEqual(["order.tags"]);
    expect(render("{{ order.age_days | divided_by: 0 }}", { "order.age_days": 5 }).missing).toEqual([
      "order.age_days",
    ]);
    expect(render("{{ order.total | money }}", { "order.total": "5" }, { currency: null }).missing).toEqual([
      "order.currency",
    ]);
  });

  it("carry path, source and time, once each, also those in links", () => {
    const { values } = render("{{ order.name }} {{ order.name }} [t]({{ shipment.tracking_url }})", {
      "order.name": "#1001",
      "shipment.tracking_url": "https://t.example/1",
    });
    expect(values).toEqual([
      { path: "order.name", value: "#1001", source: "test", observed_at: "2026-11-20T10:00:00Z" },
      {
        path: "shipment.tracking_url",
        value: "https://t.example/1",
        source: "test",
        observed_at: "2026-11-20T10:00:00Z",
      },
    ]);
  });

  it("of items are said as people say them", () => {
    const items = [
      { title: "Ring", quantity: 1 },
      { title: "Box", quantity: 3 },
    ];
    expect(
      render("{{ order.items | join: ', ' }} {{ order.items[1].title }}", {
        "order.items": items,
        "order.items[1].title": "Box",
      }).text,
    ).toBe("Ring, 3 × Box Box");
  });
});

describe("conditions inside a text", () => {
  it("that cannot be judged leave their words out and say what is unknown", () => {
    const body = "Hello. {% if shipment.stalled %}It is stuck.{% else %}It moves.{% endif %}";
    expect(render(body, {})).toMatchObject({ text: "Hello.", unknown: ["shipment.stalled"] });
    expect(render(body, { "shipment.stalled": WITHHELD })).toMatchObject({
      text: "Hello.",
      unknown: ["shipment.stalled"],
    });
    expect(render(body, { "shipment.stalled": null })).toMatchObject({
      text: "Hello. It moves.",
      unknown: [],
    });
    expect(render(body, { "shipment.stalled": true })).toMatchObject({
      text: "Hello. It is stuck.",
      unknown: [],
    });
  });

  it("need only the values of the branch that is taken", () => {
    const body = "{% if order.is_gift %}{{ order.note }}{% else %}{{ order.name }}{% endif %}";
    expect(render(body, { "order.is_gift": false, "order.name": "#1" })).toMatchObject({
      missing: [],
      text: "#1",
    });
  });

  it("do not reach past an unknown branch to a later one", () => {
    const body = "{% if shipment.stalled %}a{% elsif order.is_gift %}b{% endif %}";
    expect(render(body, { "order.is_gift": true })).toMatchObject({
      text: "",
      unknown: ["shipment.stalled"],
    });
  });
});

describe("the three forms of a reply", () => {
  it("say the same", () => {
    const { text, html, blocks } = render(
      "Hi **{{ order.name }}**, _now_\nand [here](https://acme.example/a?b=1&c=2) or https://acme.example  \nnext `code`\n\n- a\n- b\n  1. c\n\n> q\n\n## Head & tail\n",
      { "order.name": "#1001" },
    );
    expect(text).toBe(
      "Hi #1001, now and here (https://acme.example/a?b=1&c=2) or https://acme.example\nnext code\n\n- a\n- b\n  1. c\n\n> q\n\nHead & tail",
    );
    expect(html).toBe(
      '<p>Hi <strong>#1001</strong>, <em>now</em> and <a href="https://acme.example/a?b=1&amp;c=2">here</a> or <a href="https://acme.example/">https://acme.example</a><br>next <code>code</code></p><ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><blockquote><p>q</p></blockquote><h3>Head &amp; tail</h3>',
    );
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "list", "quote", "heading"]);
  });

  it("keep the lines of letters and of chat, and join those of a body", () => {
    expect(
      render("Best wishes,\n{{ agent.first_name }}", { "agent.first_name": "Sam" }, {}, "lines").html,
    ).toBe("<p>Best wishes,<br>Sam</p>");
    expect(render("a\nb", {}).text).toBe("a b");
    expect(render("*a*\n_b_\n\n- c", {}, {}, "plain")).toMatchObject({
      text: "*a*\n_b_\n\n- c",
      html: "<p>*a*<br>_b_</p><p>- c</p>",
    });
  });

  it("leave no gaps where a condition left nothing", () => {
    const body =
      "One {% if order.is_gift %}gift{% endif %} two.\n\n{% if order.is_gift %}Gone.{% endif %}\n\nThree";
    expect(render(body, { "order.is_gift": false }).text).toBe("One two.\n\nThree");
  });

  it("keep entities of the text as the characters they stand for", () => {
    expect(render("a&nbsp;b &amp; c &lt;b&gt; &#65; &#8364; &bogus;", {}).html).toBe(
      "<p>a\u00a0b &amp; c &lt;b&gt; A € &amp;bogus;</p>",
    );
  });
});

describe("links", () => {
  const track = (url: unknown): RenderedText =>
    render("[Track]({{ shipment.tracking_url }}) it", { "shipment.tracking_url": url });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " java\tscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "http://carrier.example/1",
    "//canary.invalid",
    "/relative",
    "https://carrier.example@canary.invalid/",
    "https://user:pass@canary.invalid/",
    "https://cаrrier.example/",
    "https://xn--crrier-4ve.example/",
    "https://carrier.example\\@canary.invalid/",
    'https://carrier.example/"onmouseover="x',
    "https://carrier.example/ x",
    "https://",
    "https://[",
    "mailto:a@b.example?bcc=c@canary.invalid",
    "mailto:a@b.example?subject=x&cc=c@canary.invalid",
    "tel:javascript(1)//",
    `https://carrier.example/${"x".repeat(3_000)}`,
    "1001",
  ])("never lead to %s: the text stays, the gate hears of it", (url) => {
    const { html, blocks, missing } = track(url);
    expect(html).toBe("<p>Track it</p>");
    expect(JSON.stringify(blocks)).not.toContain("link");
    expect(missing).toEqual(["shipment.tracking_url"]);
  });

  it.each([
    ["https://carrier.example/t?n=1&m=2#x", "https://carrier.example/t?n=1&amp;m=2#x"],
    ["  https://carrier.example/1 ", "https://carrier.example/1"],
    ["HTTPS://Carrier.example/1", "https://carrier.example/1"],
    ["mailto:help@carrier.example?subject=x", "mailto:help@carrier.example?subject=x"],
    ["tel:+15551234", "tel:+15551234"],
  ])("lead to %s", (url, href) => {
    expect(track(url)).toMatchObject({ html: `<p><a href="${href}">Track</a> it</p>`, missing: [] });
  });

  it("encode what is put into a path or a query", () => {
    const { html } = render("[x](https://acme.example/o/{{ order.name }}?q={{ order.note }})", {
      "order.name": "../../admin",
      "order.note": "a&b=c#d \ud83d",
    });
    expect(html).toContain('href="https://acme.example/o/..%2F..%2Fadmin?q=a%26b%3Dc%23d"');
    const write = render("[x](mailto:{{ customer.email }})", {
      "customer.email": "ana+1@example.com?bcc=b@canary.invalid",
    });
    expect(write.html).toContain('href="mailto:ana%2B1@example.com%3Fbcc%3Db@canary.invalid"');
  });

  it("say an address once when the text is the address", () => {
    expect(
      render(
        "<https://acme.example/returns> [help@acme.example](mailto:help@acme.example) [call](tel:+4420)",
        {},
      ).text,
    ).toBe("https://acme.example/returns help@acme.example call (+4420)");
  });
});
