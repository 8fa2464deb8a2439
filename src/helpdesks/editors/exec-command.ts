import type { Content } from "./paste.ts";

/**
 * Inserts as typed text or HTML with the browser's own editing, which keeps its history. What it returns means
 * nothing (editors with a document of their own make it true and ignore the text): read back instead.
 */
export function insertByCommand(content: Content): void {
  if (content.html === null) document.execCommand("insertText", false, content.text);
  else document.execCommand("insertHTML", false, content.html);
}
