import { isTextControl, letters } from "./read-text.ts";

const BLOCKS = /^(?:p|div|li|ul|ol|blockquote|pre|h[1-6]|table|tbody|tr|td|section)$/;

/** Where the caret was put. */
export interface Placed {
  /** How many letters stand before it. */
  at: number;
  /** The agent's own caret, kept. */
  own: boolean;
}

/**
 * Focuses the editor and puts the caret where the text belongs. With `keep`, a caret that the agent left in the
 * editor stays, and a selection collapses to its end, or the text in it would be replaced. Otherwise the end of
 * the draft, above `below` (signature, quoted text).
 */
export function placeCaret(editor: HTMLElement, below: Element | null, keep: boolean): Placed {
  // The agent's caret is looked for before focus(), which puts one at the start by itself.
  let own: boolean;
  if (isTextControl(editor)) {
    own = keep && document.activeElement === editor;
    const at = (own ? editor.selectionEnd : null) ?? editor.value.length;
    editor.focus({ preventScroll: true });
    editor.setSelectionRange(at, at);
  } else {
    const chosen = keep ? chosenCaret(editor, below) : null;
    own = chosen !== null;
    const { endContainer, endOffset } = chosen ?? endOfDraft(editor, below);
    editor.focus({ preventScroll: true });
    document.getSelection()?.collapse(endContainer, endOffset);
  }
  // Measured: while the side panel has the focus, focus() fires nothing, and editors insert at the start.
  editor.dispatchEvent(new FocusEvent("focus", { composed: true }));
  editor.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  editor.dispatchEvent(new Event("select", { bubbles: true }));
  return { at: lettersBeforeCaret(editor) ?? 0, own };
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

/** Whether the caret's line holds text before and after it: what is inserted there should not run into it. */
export function textAround(editor: HTMLElement): { before: boolean; after: boolean } {
  if (isTextControl(editor)) {
    const at = editor.selectionEnd ?? 0;
    return {
      before: /\S[^\S\n]*$/.test(editor.value.slice(0, at)),
      after: /^[^\S\n]*\S/.test(editor.value.slice(at)),
    };
  }
  const before = caretRange(editor);
  const after = before?.cloneRange();
  if (!before || !after) return { before: false, after: false };
  before.setStart(editor, 0);
  after.setEnd(editor, editor.childNodes.length);
  return {
    before: startsWithText(before.cloneContents(), "lastChild", "previousSibling"),
    after: startsWithText(after.cloneContents(), "firstChild", "nextSibling"),
  };
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
