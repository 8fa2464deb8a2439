import { describe, expect, it } from "vitest";
import { htmlToLines, htmlToText } from "../../../src/core/ticket/html-text.ts";

describe("HTML as text", () => {
  it.each([
    ["<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"],
    ["<div>One</div><div>Two</div>", "One\nTwo"],
    ["a&nbsp;&amp;  b\n c", "a & b c"],
    ["<ul><li>one</li><li>two</li></ul>", "- one\n- two"],
    [
      "<table><tr><td>Size</td><td>8</td></tr><tr><td>Colour</td><td>red</td></tr></table>",
      "Size 8\nColour red",
    ],
    ["<pre>a\n  b   c</pre>", "a\nb   c"],
    ["x<script>alert(1)</script>y<style>p{}</style>z<!-- no -->", "xyz"],
    ["<svg><text>no</text></svg>yes<textarea>no</textarea>", "yes"],
    ["<p>I love it &lt;3 but 5 > 3</p>", "I love it <3 but 5 > 3"],
    ["<blockquote>quoted<br>twice</blockquote>own", "> quoted\n> twice\nown"],
    ["&lt;img src=x onerror=alert(1)&gt;", "<img src=x onerror=alert(1)>"],
    ["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["<p>unclosed <b>bold <i>both", "unclosed bold both"],
    ["", ""],
  ])("%j", (html, text) => expect(htmlToText(html)).toBe(text));

  it("reads on in a mail that is nested far too deeply", () => {
    expect(htmlToText(`${"<div>".repeat(5000)}ring`)).toBe("ring");
    expect(htmlToText(`${"<b>".repeat(3000)}one${"</b>".repeat(3000)}<p>two</p>`)).toBe("one\n\ntwo");
  });

  it("looks at 64 KB and no more", () => {
    expect(htmlToText(`${"<p>x</p>".repeat(20_000)}<p>end</p>`)).not.toContain("end");
  });

  it("says what the mark-up knows of each line", () => {
    const lines = htmlToLines(
      'a<div class="gmail_attr">h</div><blockquote>q</blockquote><div class="gmail_signature">s</div><hr id="stopSpelling">e',
    );
    expect(lines.filter(({ text }) => text !== "")).toEqual([
      { text: "a", origin: "own" },
      { text: "h", origin: "header" },
      { text: "q", origin: "quote" },
      { text: "s", origin: "signature" },
      { text: "e", origin: "end" },
    ]);
  });
});
