import { isTextControl, letters } from "./read-text.ts";

const BLOCKS = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|table|tbody|tr|td|section)$/;

/**
 * Focuses the editor and puts the caret where the text belongs. A caret that the agent left in the editor stays;
 * a selection collapses to its end, or the text in it would be replaced. Otherwise the end of the draft, above
 * `below` (signature, quoted text). Returns how many letters stand before it.
 */
export function placeCaret(editor: HTMLElement, below: Element | null): number {
  // The agent's caret is looked for before focus(), which puts one at the start by itself.
  if (isTextControl(editor)) {
    const own = document.activeElement === editor ? editor.selectionEnd : null;
    editor.focus({ preventScroll: true });
    const at = own ?? editor.value.length;
    editor.setSelectionRange(at, at);
  } else {
    const range = chosenCaret(editor, below) ?? endOfDraft(editor, below);
    editor.focus({ preventScroll: true });
    document.getSelection()?.collapse(range.endContainer, range.endOffset);
  }
  // Measured: while the side panel has the focus, focus() fires nothing, and editors insert at the start.
  editor.dispatchEvent(new FocusEvent("focus", { composed: true }));
  editor.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  editor.dispatchEvent(new Event("select", { bubbles: true }));
  return lettersBeforeCaret(editor) ?? 0;
}

/** How many letters stand before the caret; null when there is no caret in the editor. */
export function lettersBeforeCaret(editor: HTMLElement): number | null {
  if (isTextControl(editor)) {
    const at = editor.selectionEnd ?? 0;
    return document.activeElement === editor && at === editor.selectionStart
      ? letters(editor.value.slice(0, at)).length
      : null;
  }
  const range = caretRange(editor);
  if (!range) return null;
  range.setStart(editor, 0);
  return letters(range.toString()).length;
}

/** True when the caret is at the end of a line that holds text: what comes next should begin a line of its own. */
export function isAtEndOfText(editor: HTMLElement): boolean {
  if (isTextControl(editor)) {
    const at = editor.selectionEnd ?? 0;
    return /\S[^\S\n]*$/.test(editor.value.slice(0, at)) && !/^[^\S\n]*\S/.test(editor.value.slice(at));
  }
  const before = caretRange(editor);
  const after = before?.cloneRange();
  if (!before || !after) return false;
  before.setStart(editor, 0);
  after.setEnd(editor, editor.childNodes.length);
  return (
    startsWithText(before.cloneContents(), "lastChild", "previousSibling") &&
    !startsWithText(after.cloneContents(), "firstChild", "nextSibling")
  );
}

/** True when the caret stands directly before `below`, with nothing of the editor above it on its line. */
export function touches(editor: HTMLElement, below: Element): boolean {
  const range = caretRange(editor);
  return range !== null && range.endContainer.childNodes[range.endOffset]?.contains(below) === true;
}

function caretRange(editor: HTMLElement): Range | null {
  const selection = document.getSelection();
  const inside = selection?.isCollapsed && selection.rangeCount > 0 && editor.contains(selection.focusNode);
  return inside ? selection.getRangeAt(0).cloneRange() : null;
}

/** The end of the agent's own selection; null when it is not in the editor, or inside or after `below`. */
function chosenCaret(editor: HTMLElement, below: Element | null): Range | null {
  const selection = document.getSelection();
  if (
    !selection?.rangeCount ||
    !editor.contains(selection.anchorNode) ||
    !editor.contains(selection.focusNode)
  ) {
    return null;
  }
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  // A reply inside quoted text would be folded away at the customer's end.
  return below && editor.contains(below) && range.comparePoint(below, 0) <= 0 ? null : range;
}

/** The end of everything above `below`, inside the last line there and not after it. */
function endOfDraft(editor: HTMLElement, below: Element | null): Range {
  const range = document.createRange();
  range.selectNodeContents(editor);
  if (below && editor.contains(below) && below !== editor) {
    range.setEndBefore(below);
    let node: Node = below;
    while (!previousSolid(node) && node.parentNode && node.parentNode !== editor) node = node.parentNode;
    range.setEndBefore(node);
    let last = previousSolid(node);
    while (last && isBlock(last)) {
      range.selectNodeContents(last);
      last = last.lastChild;
    }
    // A break at the end of a block only keeps the line open: the line is before it.
    if (last?.nodeName === "BR") range.setEndBefore(last);
  }
  range.collapse(false);
  return range;
}

/** The sibling before, white space between tags left out. */
function previousSolid(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous?.nodeType === Node.TEXT_NODE && !previous.nodeValue?.trim())
    previous = previous.previousSibling;
  return previous;
}

function isBlock(node: Node): boolean {
  return BLOCKS.test(node.nodeName.toLowerCase());
}

/** Whether text comes before the first line break or border of a block, from one end of the fragment. */
function startsWithText(
  fragment: DocumentFragment,
  child: "firstChild" | "lastChild",
  sibling: "nextSibling" | "previousSibling",
): boolean {
  let node: Node = fragment;
  while (node[child]) node = node[child];
  for (;;) {
    if (node.nodeType === Node.TEXT_NODE && letters(node.nodeValue ?? "") !== "") return true;
    if (node.nodeName === "BR" || isBlock(node) || node === fragment) return false;
    let next = node[sibling];
    if (next && isBlock(next)) return false;
    if (!next) {
      if (!node.parentNode) return false;
      node = node.parentNode;
      continue;
    }
    while (next[child]) next = next[child];
    node = next;
  }
}
