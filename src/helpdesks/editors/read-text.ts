/** Invisible characters that editors put into the page to hold the caret: ZWSP, word joiner, BOM. */
const FILLERS = /[\u200b\u2060\ufeff]/g;

export function isTextControl(editor: Element): editor is HTMLTextAreaElement | HTMLInputElement {
  return editor.localName === "textarea" || editor.localName === "input";
}

/** Text without white space and fillers: what must not get lost, whatever an editor does to lines and blanks. */
export function letters(text: string): string {
  return text.replace(FILLERS, "").replace(/\s+/g, "");
}

/** The letters that the editor holds, shown or folded away. */
export function lettersIn(editor: HTMLElement): string {
  return letters(isTextControl(editor) ? editor.value : (editor.textContent ?? ""));
}

/** The editor's text line by line as the agent sees it, without blanks at line ends and at the end. */
export function visibleText(editor: HTMLElement): string {
  return (isTextControl(editor) ? editor.value : editor.innerText)
    .replace(FILLERS, "")
    .replaceAll("\u00a0", " ")
    .replace(/[^\S\n]+$/gm, "")
    .trimEnd();
}

/** Where the links lead to, one entry per link. */
export function linksIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll<HTMLAnchorElement>("a[href]"), (link) => link.href);
}

/** What of `wanted` is missing in `present`; an address that is wanted twice has to be there twice. */
export function missingFrom(present: readonly string[], wanted: readonly string[]): string[] {
  const left = [...present];
  return wanted.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** True when `after` is the whole of `before` with `inserted` in it, once, at `at`. All are letters. */
export function isInsertedAt(before: string, inserted: string, at: number, after: string): boolean {
  return inserted !== "" && after === before.slice(0, at) + inserted + before.slice(at);
}
