import type { RefusalReason } from "../contract.ts";

/** Where the helpdesks show messages. A message can hold anything, an editor included: it is never ours. */
const MESSAGE_BODIES = [
  ".a3s",
  '[data-test-id="omni-log-comment-item"]',
  '[data-test-id="omni-log-message-content"]',
  '[class*="MessageBubble--messageBubble"]',
].join();

/** Why nobody could type into this element right now, or null when one can. */
export function whyNotEditable(editor: HTMLElement): RefusalReason | null {
  if (!editor.isConnected || editor.getRootNode() !== document) return "composer_changed";
  if (editor.closest(MESSAGE_BODIES)) return "not_editable";
  // Read only, disabled, `contenteditable="false"`, a disabled fieldset around it: all of them are `:read-only`.
  if (
    !editor.matches(":read-write") ||
    editor.closest('[inert],[aria-readonly="true"],[aria-disabled="true"]')
  ) {
    return "not_editable";
  }
  return isVisible(editor) ? null : "hidden";
}

/** Shown with a size, not by opacity or `visibility` hidden: helpdesks keep other tickets mounted in every such way. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
