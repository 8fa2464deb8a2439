import { isTextControl } from "./read-text.ts";

/** What an editor is, as far as inserting and undoing differ (measured in real editors, both browsers). */
export interface EditorKind {
  name: string;
  /**
   * `paste`: keeps a document of its own and takes text only by a paste event; `execCommand` beside it would
   * change the page but not that document, or destroy the draft. `any`: lives in the page itself.
   */
  takes: "paste" | "any" | "nothing";
  /** Who keeps the history: the editor, reached by its shortcut, or the browser. */
  history: "own" | "browser";
  /** Only text survives: addresses have to be written out. */
  plain: boolean;
}

const KINDS: readonly [
  selector: string,
  name: string,
  takes: EditorKind["takes"],
  history: EditorKind["history"],
][] = [
  [".ck-editor__editable", "ckeditor", "paste", "own"],
  [".public-DraftEditor-content", "draft", "paste", "own"],
  ["[data-lexical-editor]", "lexical", "paste", "own"],
  [".ProseMirror", "prosemirror", "any", "own"],
  [".ql-editor", "quill", "any", "own"],
  // Slate shows what it is given and keeps it out of its document: the text would vanish at the next key.
  ["[data-slate-editor]", "slate", "nothing", "own"],
];

/**
 * Zendesk's composer for messaging channels is a CKEditor without links. Nothing in the page tells that but
 * its name.
 */
const PLAIN_ONLY = '[contenteditable="plaintext-only"],[data-test-id*="plain-text"]';

export function kindOf(editor: HTMLElement): EditorKind {
  if (isTextControl(editor)) return { name: editor.localName, takes: "any", history: "browser", plain: true };
  const plain = editor.matches(PLAIN_ONLY);
  for (const [selector, name, takes, history] of KINDS) {
    if (editor.matches(selector)) return { name, takes, history, plain };
  }
  return { name: "contenteditable", takes: "any", history: "browser", plain };
}
