import type { Prior } from "../core/classify/prior.ts";
import { createEditorAnswers } from "./answer-editor.ts";
import type { EditorRequest } from "./editor-protocol.ts";
import { readPackagedPrior } from "./packaged-prior.ts";

/** Reads and renders for the pack editor off the page's thread, so that the page answers while one types. */
export function runEditorWorker(): void {
  let prior: Prior | undefined;
  const answer = createEditorAnswers(
    (message) => postMessage(message),
    () => prior,
  );
  const isRead = readPackagedPrior().then((known) => {
    prior = known;
  });
  addEventListener("message", ({ data }: MessageEvent<EditorRequest>) => {
    if (data.kind === "read") answer(data);
    else isRead.then(() => answer(data));
  });
}
