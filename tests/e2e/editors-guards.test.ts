import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMPOSER, EditorBench } from "./fixtures/editor-bench.ts";

const TEXT = "Hi Ann,\n\nYour order ships today.\n\nBest,\nSam";
const HTML = "<p>Hi Ann,</p><p>Your order ships today.</p><p>Best,<br>Sam</p>";
const SIGNATURE =
  '<div class="gmail_signature" data-smartmail="gmail_signature">Sam Doe<br>Acme Support</div>';
const QUOTE =
  '<br><div class="gmail_quote">On Monday Ann wrote:<blockquote>Where is <a href="https://acme.example/o">it</a>?</blockquote></div>';

let bench: EditorBench;
beforeAll(async () => {
  bench = await EditorBench.start();
});
afterAll(() => bench?.close());

function paragraphs(model: string): string {
  return model.trimStart().replace(/\n{2,}/g, "\n\n");
}

describe("above signature and quoted text", () => {
  const drafts = {
    "an empty line, then the signature": `<div><br></div>${SIGNATURE}${QUOTE}`,
    "a draft, an empty line, the signature": `<div>Dear Ann, one.</div><div><br></div>${SIGNATURE}${QUOTE}`,
    "a draft directly above the signature": `<div>Dear Ann, one.</div>${SIGNATURE}${QUOTE}`,
    "a draft as loose text with breaks": `Dear Ann, one.<br><br>${SIGNATURE}${QUOTE}`,
    "nothing above the signature": `${SIGNATURE}${QUOTE}`,
    "a signature with its dashes, wrapped": `<div dir="ltr"><div>Dear Ann, one.</div><div><br clear="all"></div><div><span class="gmail_signature_prefix">-- </span><br>${SIGNATURE}</div></div>${QUOTE}`,
    "quoted text alone": `<div dir="ltr"><br></div>${QUOTE}`,
  };
  it.each(Object.entries(drafts))("%s", async (_name, draft) => {
    await bench.mount("gmail", { draft });
    const [model, signature, quote] = [await bench.model(), await part("signature"), await part("quote")];
    const result = await bench.insert(TEXT, HTML);
    expect(result).toMatchObject({ ok: true, editor: "contenteditable" });
    expect([await part("signature"), await part("quote")]).toEqual([signature, quote]);
    const after = paragraphs(await bench.model());
    const opening = model.includes("Dear Ann") ? "Dear Ann, one.\n\n" : "";
    expect(after.startsWith(`${opening}${TEXT}\n\n`), after).toBe(true);
    expect(after.replaceAll(/\s/g, "")).toBe(
      model
        .replaceAll(/\s/g, "")
        .replace(opening.replaceAll(/\s/g, ""), `${opening}${TEXT}`.replaceAll(/\s/g, "")),
    );
    await bench.pressUndo();
    await expect.poll(() => bench.model()).toBe(model);
  });

  it("a caret inside the quoted text is not used: there the reply would be folded away", async () => {
    await bench.mount("gmail", { draft: `<div>Dear Ann, one.</div>${SIGNATURE}${QUOTE}` });
    await bench.caret("mod+end");
    const quote = await part("quote");
    expect(await bench.insert(TEXT, HTML)).toMatchObject({ ok: true });
    expect(await part("quote")).toBe(quote);
    expect(paragraphs(await bench.model())).toContain(`Dear Ann, one.\n\n${TEXT}\n\n`);
  });

  function part(name: "signature" | "quote"): Promise<string> {
    return bench.page.eval(
      (selector: string) => document.querySelector(selector)?.outerHTML ?? "",
      `${COMPOSER} .gmail_${name}`,
    );
  }
});

describe("a reply of one line", () => {
  const [text, html] = ["We are on it.", "<p>We are on it.</p>"];

  it.each(["ckeditor", "draft", "lexical", "gmail", "textarea"] as const)(
    "%s: a paragraph of its own at the end of a line, inline between words",
    async (name) => {
      await bench.mount(name, { draft: "<p>Dear Ann, one.</p>" });
      expect(await bench.insert(text, html)).toMatchObject({ ok: true });
      expect(paragraphs(await bench.model())).toBe(`Dear Ann, one.\n\n${text}`);

      await bench.mount(name, { draft: "<p>Dear Ann, one.</p>" });
      await bench.caret("end", "left", "left", "left", "left");
      expect(await bench.insert(text, html)).toMatchObject({ ok: true });
      expect(await bench.model()).toBe(`Dear Ann, ${text}one.`);
    },
  );
});

describe("an editor without links gets the addresses written out", () => {
  const html = '<p>Hi Ann,</p><p>Track it: <a href="https://track.example/1">your parcel</a></p>';
  const text = "Hi Ann,\n\nTrack it: https://track.example/1";
  it.each([
    ["known by its name", "omnicomposer-plain-text-ckeditor"],
    ["found out by reading back", "anything"],
  ])("CKEditor of a messaging channel, %s", async (_how, name) => {
    const attributes = { "data-test-id": `composer ${name}` };
    await bench.mount("ckeditor", { draft: "<p>Dear Ann, one.</p>", plain: true, attributes });
    expect(await bench.insert(text, html)).toMatchObject({ ok: true, editor: "ckeditor" });
    expect(paragraphs(await bench.model())).toBe(`Dear Ann, one.\n\n${text}`);
    await bench.pressUndo();
    await expect.poll(() => bench.model()).toBe("Dear Ann, one.");
  });
});

describe("says what it cannot say for sure", () => {
  const editable =
    '<div data-test-id="composer" contenteditable="true" style="min-height:60px">Draft one.</div>';

  async function rogue(script: string): Promise<void> {
    await bench.show(editable);
    await bench.page.eval(`{ const editor = document.querySelector('${COMPOSER}'); ${script} }`);
  }

  it("an editor that takes the paste and drops it", async () => {
    await rogue("editor.addEventListener('paste', (event) => event.preventDefault())");
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "not_verified", untouched: true });
  });

  it("an editor that takes back what it showed", async () => {
    await rogue(
      "editor.addEventListener('input', () => setTimeout(() => { editor.textContent = 'Draft one.' }, 50))",
    );
    expect(await bench.insert(TEXT, HTML)).toMatchObject({ ok: false, reason: "not_verified" });
  });

  it("an editor that inserts twice", async () => {
    await rogue(
      "editor.addEventListener('paste', (event) => { event.preventDefault(); const text = event.clipboardData.getData('text/plain'); editor.append(text, text) })",
    );
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "not_verified", untouched: false });
  });

  it("an editor that puts the text in front of the draft", async () => {
    await rogue(
      "editor.addEventListener('paste', (event) => { event.preventDefault(); editor.prepend(event.clipboardData.getData('text/plain')) })",
    );
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "not_verified", untouched: false });
  });

  it("an editor that replaces the draft", async () => {
    await rogue(
      "editor.addEventListener('paste', (event) => { event.preventDefault(); editor.textContent = event.clipboardData.getData('text/plain') })",
    );
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "not_verified", untouched: false });
  });

  it("an editor that is replaced during the wait", async () => {
    await rogue(
      "editor.addEventListener('select', () => setTimeout(() => editor.replaceWith(editor.cloneNode(true)), 40))",
    );
    expect(await bench.insert(TEXT, HTML)).toEqual({
      ok: false,
      reason: "composer_changed",
      untouched: true,
    });
    expect(await bench.page.eval((s: string) => document.querySelector(s)?.textContent, COMPOSER)).toBe(
      "Draft one.",
    );
  });

  it("an editor that moves the caret away every time", async () => {
    await rogue(
      "editor.addEventListener('select', () => setTimeout(() => getSelection().collapse(editor, 0), 40))",
    );
    expect(await bench.insert(TEXT, HTML)).toEqual({
      ok: false,
      reason: "composer_changed",
      untouched: true,
    });
  });
});

describe("refuses to write", () => {
  const cases: [name: string, html: string, reason: string][] = [
    ["read-only text area", '<textarea data-test-id="composer" readonly>Draft</textarea>', "not_editable"],
    [
      "disabled fieldset",
      '<fieldset disabled><textarea data-test-id="composer">Draft</textarea></fieldset>',
      "not_editable",
    ],
    [
      "contenteditable=false",
      '<div data-test-id="composer" contenteditable="false">Draft</div>',
      "not_editable",
    ],
    [
      "inert",
      '<div inert><div data-test-id="composer" contenteditable="true">Draft</div></div>',
      "not_editable",
    ],
    [
      "hidden by display",
      '<div style="display:none"><div data-test-id="composer" contenteditable="true">Draft</div></div>',
      "hidden",
    ],
    [
      "hidden by visibility",
      '<div style="visibility:hidden"><div data-test-id="composer" contenteditable="true">Draft</div></div>',
      "hidden",
    ],
    [
      "hidden by opacity",
      '<div style="opacity:0"><div data-test-id="composer" contenteditable="true">Draft</div></div>',
      "hidden",
    ],
    [
      "inside a Gmail message",
      '<div class="a3s"><div data-test-id="composer" contenteditable="true">Draft</div></div>',
      "not_editable",
    ],
    [
      "inside a Zendesk comment",
      '<article data-test-id="omni-log-comment-item"><div data-test-id="composer" contenteditable="true">Draft</div></article>',
      "not_editable",
    ],
    [
      "Slate",
      '<div data-test-id="composer" data-slate-editor="true" contenteditable="true">Draft</div>',
      "not_editable",
    ],
  ];
  it.each(cases)("%s", async (_name, html, reason) => {
    await bench.show(html);
    const before = await bench.page.eval(() => document.querySelector("#host")?.innerHTML);
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason, untouched: true });
    expect(await bench.page.eval(() => document.querySelector("#host")?.innerHTML)).toBe(before);
  });

  it("is not led astray by a form whose fields are named like the DOM's own properties", async () => {
    await bench.show(
      `<form id="wrappedJSObject"><input name="parentNode"><input name="contains"><input name="isConnected"><input name="childNodes"><input name="closest">
       <div data-test-id="composer" contenteditable="true">Draft one.<form><input name="nodeName"><input name="textContent"></form></div></form>
       <img name="getSelection"><img name="activeElement"><img name="createRange"><img id="navigator">`,
    );
    expect(await bench.insert(TEXT, HTML)).toMatchObject({ ok: true });
  });
});

describe("undo", () => {
  it("is left to the agent when something was typed elsewhere: the browser keeps one history for the page", async () => {
    await bench.mount("textarea", { draft: "<p>Draft one.</p>" });
    const result = await bench.insert(TEXT, HTML);
    if (!result.ok) throw new Error(result.reason);
    await bench.page.click("#elsewhere");
    await bench.page.type("abc");
    expect(await bench.undo(result.before, result.after)).toMatchObject({ outcome: "press-ctrl-z" });
    expect(await bench.page.eval(() => document.querySelector<HTMLInputElement>("#elsewhere")?.value)).toBe(
      "abc",
    );
    expect(await bench.model()).toBe(`Draft one.\n\n${TEXT}`);
  });

  it("works in an editor with a history of its own although something was typed elsewhere", async () => {
    await bench.mount("lexical", { draft: "<p>Draft one.</p>" });
    const result = await bench.insert(TEXT, HTML);
    if (!result.ok) throw new Error(result.reason);
    await bench.page.click("#elsewhere");
    await bench.page.type("abc");
    expect(await bench.undo(result.before, result.after)).toEqual({ outcome: "undone" });
    expect(await bench.model()).toBe("Draft one.");
    expect(await bench.page.eval(() => document.querySelector<HTMLInputElement>("#elsewhere")?.value)).toBe(
      "abc",
    );
  });

  it("never rewrites a draft: an editor that does not undo keeps its text", async () => {
    await bench.show(
      '<div data-test-id="composer" contenteditable="true" style="min-height:60px">Draft one.</div>',
    );
    const result = await bench.insert(TEXT, HTML);
    if (!result.ok) throw new Error(result.reason);
    // What an application does that renders anew: the browser's history no longer fits the page.
    await bench.page.eval((selector: string) => {
      const editor = document.querySelector(selector);
      if (editor) editor.innerHTML = String(editor.innerHTML);
    }, COMPOSER);
    const html = await bench.page.eval(() => document.querySelector("#host")?.innerHTML);
    expect(await bench.undo(result.before, result.after)).toMatchObject({ outcome: "press-ctrl-z" });
    expect(await bench.page.eval(() => document.querySelector("#host")?.innerHTML)).toBe(html);
  });
});
