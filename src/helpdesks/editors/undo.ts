import type { UndoOutcome } from "../contract.ts";
import { kindOf } from "./editor-kind.ts";
import { whyNotEditable } from "./is-editable.ts";
import { visibleText } from "./read-text.ts";

const READ_BACK_MS = 400;
const POLL_MS = 20;

/** What the agent typed after the last insertion, and where: undo would take that back first. */
let typedSince: Set<EventTarget> | null = null;

/**
 * Begins to notice typing. Called right after an insertion; from then on the page is listened to for input
 * events, which are counted and not looked into.
 */
export function watchTyping(): void {
  if (!typedSince) {
    const note = (event: Event): void => {
      const [target] = event.composedPath();
      if (event.isTrusted && target) typedSince?.add(target);
    };
    window.addEventListener("beforeinput", note, { capture: true, passive: true });
    window.addEventListener("input", note, { capture: true, passive: true });
  }
  typedSince = new Set();
}

/**
 * Takes an insertion back by the editor's own undo, once, and reads back. Only when the editor shows exactly what
 * it showed after the insertion; never writes into a draft. Whatever is not certain is left to the agent's
 * own Ctrl+Z.
 */
export async function undoInsertion({
  editor,
  before,
  after,
}: {
  editor: HTMLElement;
  before: string;
  after: string;
}): Promise<UndoOutcome> {
  const leave = (reason: string): UndoOutcome => ({ outcome: "press-ctrl-z", reason });
  if (whyNotEditable(editor)) return leave("the editor cannot be changed right now");
  if (visibleText(editor) !== after) return leave("the text was changed after it was inserted");
  const browserKeepsHistory = kindOf(editor).history === "browser";
  for (const target of typedSince ?? []) {
    // The browser keeps one history for the whole page: undo would take back what was typed elsewhere.
    if (browserKeepsHistory || editor.contains(target as Node)) return leave("something was typed since");
  }
  if (await stepHistory(editor, "undo", before)) return { outcome: "undone" };
  // A step that was not the insertion is put back before the agent is asked.
  if (visibleText(editor) !== after) await stepHistory(editor, "redo", after);
  return leave("the editor did not undo the insertion");
}

/** One step in the editor's own history; true when the editor then shows `expected`. */
export async function stepHistory(
  editor: HTMLElement,
  step: "undo" | "redo",
  expected: string,
): Promise<boolean> {
  editor.focus({ preventScroll: true });
  if (kindOf(editor).history === "browser") document.execCommand(step);
  else editor.dispatchEvent(shortcut(step));
  for (const end = Date.now() + READ_BACK_MS; Date.now() < end; ) {
    if (visibleText(editor) === expected) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return false;
}

function shortcut(step: "undo" | "redo"): KeyboardEvent {
  const mac = navigator.userAgent.includes("Mac");
  return new KeyboardEvent("keydown", {
    key: "z",
    code: "KeyZ",
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    shiftKey: step === "redo",
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit);
}
