import { createEditorAnswers } from "./answer-editor.ts";
import type { EditorRequest } from "./editor-protocol.ts";

/** Reads and renders for the pack editor off the page's thread, so that the page answers while one types. */
export function runEditorWorker(): void {
  const answer = createEditorAnswers((message) => postMessage(message));
  addEventListener("message", ({ data }: MessageEvent<EditorRequest>) => answer(data));
}
