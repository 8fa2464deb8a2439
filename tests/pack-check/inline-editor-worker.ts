import { createEditorAnswers } from "../../src/pack-check/answer-editor.ts";
import type { EditorRequest } from "../../src/pack-check/editor-protocol.ts";
import { type EditorWorker, startEditorWorker } from "../../src/pack-check/start-editor-worker.ts";

/** The editor's Worker on this thread; what goes to it and comes from it is copied, as between threads. */
export function createInlineEditorWorker(): EditorWorker {
  return startEditorWorker(() => {
    const worker = {
      onmessage: null as Worker["onmessage"],
      onerror: null as Worker["onerror"],
      isGone: false,
      postMessage(request: EditorRequest) {
        const copy = structuredClone(request);
        queueMicrotask(() => answer(copy));
      },
      terminate() {
        worker.isGone = true;
      },
    };
    const answer = createEditorAnswers(
      (message) => {
        const data = structuredClone(message);
        if (!worker.isGone) worker.onmessage?.call(worker as never, { data } as MessageEvent);
      },
      () => undefined,
    );
    return worker;
  });
}
