import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EditorName } from "../replicas/editors/bundle.ts";
import { EditorBench } from "./fixtures/editor-bench.ts";

const TEXT =
  "Hi Ann,\n\nYour order #1001 ships today.\nTrack it: https://track.example/1\n\nBest,\nSam from Acme";
const HTML =
  '<p>Hi Ann,</p><p>Your order #1001 ships today.<br>Track it: <a href="https://track.example/1">your parcel</a></p><p>Best,<br>Sam from Acme</p>';
/** The reply as the editors' models write it. */
const RICH_MODEL = TEXT.replace("https://track.example/1", "[your parcel](https://track.example/1)");
const DRAFT =
  '<p>Dear <a href="https://shop.example/a">customer</a>, one.</p><p>Second  thoughts &amp; “more”.</p>';

const RICH: EditorName[] = ["ckeditor", "draft", "lexical", "gmail"];
const PLAIN: EditorName[] = ["react-textarea", "textarea"];

let bench: EditorBench;
beforeAll(async () => {
  bench = await EditorBench.start();
});
afterAll(() => bench?.close());

/** How many paragraphs keep two texts apart is the editor's business; that something does is not. */
function paragraphs(model: string): string {
  return model.replace(/\n{2,}/g, "\n\n");
}

describe.each([...RICH, ...PLAIN])("%s", (editor) => {
  const reply = RICH.includes(editor) ? RICH_MODEL : TEXT;

  async function insertAndCheck(expected: (draft: string) => string): Promise<void> {
    const draft = await bench.model();
    const result = await bench.insert(TEXT, HTML);
    expect(result).toMatchObject({ ok: true });
    expect(paragraphs(await bench.model())).toBe(paragraphs(expected(draft)));
    expect(bench.page.problems).toEqual([]);

    await bench.pressUndo();
    await expect.poll(() => bench.model()).toBe(draft);

    const again = await bench.insert(TEXT, HTML);
    if (!again.ok) throw new Error(`The second insertion was refused: ${again.reason}`);
    expect(await bench.undo(again.before, again.after)).toEqual({ outcome: "undone" });
    expect(await bench.model()).toBe(draft);
  }

  /** Everything up to the end of the first paragraph, and the rest. */
  function split(draft: string): [string, string] {
    const at = draft.indexOf("one.") + "one.".length;
    return [draft.slice(0, at), draft.slice(at)];
  }

  it("never focused: at the end, as a paragraph of its own", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await insertAndCheck((draft) => `${draft}\n\n${reply}`);
  });

  it("empty", async () => {
    await bench.mount(editor, {});
    await insertAndCheck(() => reply);
  });

  it("caret at the end of the first paragraph", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await bench.caret("end");
    await insertAndCheck((draft) => split(draft).join(`\n\n${reply}`));
  });

  it("caret in the middle of a line: the reply stands between its halves", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await bench.caret("end", "left", "left", "left", "left");
    await insertAndCheck((draft) => {
      const at = draft.indexOf("one.");
      // Draft.js has no way to be told to begin a new paragraph after what it is given.
      return `${draft.slice(0, at)}\n\n${reply}${editor === "draft" ? "" : "\n\n"}${draft.slice(at)}`;
    });
  });

  it("selection: the selected words stay, the reply comes after them", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await bench.caret("end", "shift+left", "shift+left", "shift+left", "shift+left");
    await insertAndCheck((draft) => split(draft).join(`\n\n${reply}`));
  });

  it("everything selected: nothing is replaced", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await bench.caret("mod+a");
    await insertAndCheck((draft) => `${draft}\n\n${reply}`);
  });

  it("refuses when the guard disagrees, before it touches anything", async () => {
    await bench.mount(editor, { draft: DRAFT });
    const draft = await bench.model();
    await bench.refuse("wrong_ticket");
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "wrong_ticket", untouched: true });
    expect(await bench.model()).toBe(draft);
  });

  it("refuses when the guard disagrees only after the wait for the focus", async () => {
    await bench.mount(editor, { draft: DRAFT });
    const draft = await bench.model();
    await bench.refuse("internal_note", { afterFocus: true });
    expect(await bench.insert(TEXT, HTML)).toEqual({ ok: false, reason: "internal_note", untouched: true });
    expect(await bench.model()).toBe(draft);
  });

  it("leaves undo to the agent once the text was changed", async () => {
    await bench.mount(editor, { draft: DRAFT });
    await bench.caret("end");
    const result = await bench.insert(TEXT, HTML);
    if (!result.ok) throw new Error(result.reason);
    await bench.page.bringToFront();
    await bench.page.type("x");
    const changed = await bench.model();
    expect(await bench.undo(result.before, result.after)).toMatchObject({ outcome: "press-ctrl-z" });
    expect(await bench.model()).toBe(changed);
  });
});
