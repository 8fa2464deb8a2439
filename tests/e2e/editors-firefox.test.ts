import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { InsertionResult } from "../../src/helpdesks/editors/insert-text.ts";
import type { EditorName } from "../replicas/editors/bundle.ts";
import { type RunningReplicas, startReplicas } from "../replicas/server.ts";
import { buildEditorExtension, COMPOSER, editorPages } from "./fixtures/editor-bench.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";

const TEXT = "Hi Ann,\n\nYour order ships today.\nTrack it: https://track.example/1\n\nBest,\nSam";
const HTML =
  '<p>Hi Ann,</p><p>Your order ships today.<br>Track it: <a href="https://track.example/1">your parcel</a></p><p>Best,<br>Sam</p>';
const RICH_MODEL = TEXT.replace("https://track.example/1", "[your parcel](https://track.example/1)");
const DRAFT = '<p>Dear <a href="https://shop.example/a">customer</a>, one.</p><p>Second thoughts.</p>';
const EDITORS: EditorName[] = ["ckeditor", "draft", "lexical", "gmail", "react-textarea", "textarea"];

let replicas: RunningReplicas;
let firefox: Firefox;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "casekit-editor-extension-"));
  await buildEditorExtension(folder, "firefox");
  replicas = await startReplicas([editorPages]);
  firefox = await launchFirefox({ extension: folder, port: replicas.port });
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
  await rm(folder, { recursive: true, force: true });
});

async function mount(editor: EditorName): Promise<void> {
  await firefox.page.goto(`https://acme.zendesk.com/${editor}`);
  await firefox.page.evaluate(
    async (name, draft) => {
      const host = document.querySelector<HTMLElement>("#host");
      if (host)
        await window.CasekitEditors[name]?.mount(host, { draft, attributes: { "data-test-id": "composer" } });
    },
    editor,
    DRAFT,
  );
}

function model(): Promise<string> {
  return firefox.page.evaluate(() => [...window.CasekitEditors.mounted.values()][0]?.model() ?? "no editor");
}

async function ask<Answer>(request: object): Promise<Answer> {
  const answer = await firefox.page.evaluate(async (detail) => {
    delete document.documentElement.dataset.answer;
    document.dispatchEvent(new CustomEvent("editor-fixture", { detail }));
    while (document.documentElement.dataset.answer === undefined)
      await new Promise((done) => setTimeout(done, 20));
    return document.documentElement.dataset.answer;
  }, JSON.stringify(request));
  return JSON.parse(answer) as Answer;
}

function paragraphs(text: string): string {
  return text.replace(/\n{2,}/g, "\n\n");
}

describe.each(EDITORS)("%s in Firefox", (editor) => {
  it.each(["never focused", "caret at the end of the first paragraph"])("%s", async (position) => {
    await mount(editor);
    const draft = await model();
    const at = position === "never focused" ? draft.length : draft.indexOf("one.") + "one.".length;
    if (position !== "never focused") {
      // Right of the first line's text. (Headless Firefox ignores Home and End in rich editors.)
      await firefox.page.click(COMPOSER, { offset: { x: 380, y: editor === "ckeditor" ? 26 : 12 } });
    }
    const result = await ask<InsertionResult>({ op: "insert", text: TEXT, html: HTML });
    expect(result).toMatchObject({ ok: true });
    const reply = editor.endsWith("textarea") ? TEXT : RICH_MODEL;
    expect(paragraphs(await model())).toBe(paragraphs(`${draft.slice(0, at)}\n\n${reply}${draft.slice(at)}`));
    await pressUndo();
    await expect.poll(model).toBe(draft);

    const again = await ask<InsertionResult>({ op: "insert", text: TEXT, html: HTML });
    if (!again.ok) throw new Error(again.reason);
    expect(await ask({ op: "undo", before: again.before, after: again.after })).toEqual({
      outcome: "undone",
    });
    expect(await model()).toBe(draft);
  });
});

async function pressUndo(): Promise<void> {
  await firefox.page.keyboard.down("Control");
  await firefox.page.keyboard.press("z");
  await firefox.page.keyboard.up("Control");
}
