/** What a replica may ask of an editor. */
export interface MountOptions {
  /**
   * The draft to begin with, as HTML of `<p>`/`<div>`, `<br>` and `<a href>`. The Gmail composer takes it as it
   * is, signature and quoted text included; the plain text areas show its text.
   */
  draft?: string;
  placeholder?: string;
  ariaLabel?: string;
  /** Set on the editable element itself: `{"data-test-id": "omnicomposer-rich-text-ckeditor"}`. */
  attributes?: Readonly<Record<string, string>>;
  /** CKEditor only: paragraphs without formatting, as on messaging channels. */
  plain?: boolean;
}

/** A mounted editor, seen through its own programming interface and not through the page. */
export interface MountedEditor {
  /** The editable element. */
  element: HTMLElement;
  /**
   * The text that the editor itself holds: a blank line between paragraphs (or blocks), a line feed for a line
   * break, links as `[text](address)`.
   */
  model(): string;
  /** The editor's own HTML, or its value where it has none. */
  html(): string;
  /** How many steps its history could undo; null where it does not tell or the browser keeps the history. */
  undoSteps(): number | null;
  /** Removes the editor and its element. */
  destroy(): void;
}

export type MountEditor = (host: HTMLElement, options?: MountOptions) => Promise<MountedEditor>;

/** `window.CasekitEditors`: one entry per loaded bundle, and everything mounted by its editable element. */
export interface EditorRegistry {
  mounted: Map<HTMLElement, MountedEditor>;
  ckeditor?: { mount: MountEditor };
  draft?: { mount: MountEditor };
  lexical?: { mount: MountEditor };
  gmail?: { mount: MountEditor };
  "react-textarea"?: { mount: MountEditor };
  textarea?: { mount: MountEditor };
}

declare global {
  interface Window {
    CasekitEditors: EditorRegistry;
  }
}

/** Adds an editor to `window.CasekitEditors`. */
export function register(name: Exclude<keyof EditorRegistry, "mounted">, mount: MountEditor): void {
  window.CasekitEditors ??= { mounted: new Map() };
  const { mounted } = window.CasekitEditors;
  window.CasekitEditors[name] = {
    async mount(host, options) {
      const editor = await mount(host, options);
      mounted.set(editor.element, editor);
      return {
        ...editor,
        destroy() {
          mounted.delete(editor.element);
          editor.destroy();
        },
      };
    },
  };
}

/** Sets `options.attributes`, the label and the placeholder on an element that the editor leaves to us. */
export function dress(element: HTMLElement, options: MountOptions): void {
  if (options.ariaLabel) element.setAttribute("aria-label", options.ariaLabel);
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
}

let policy: { createHTML(input: string): string } | undefined;

/** HTML as nodes, on pages that enforce Trusted Types too: the helpdesks' own scripts have such a policy as well. */
export function parseHtml(html: string): DocumentFragment {
  policy ??= window.trustedTypes?.createPolicy("replica-editor", { createHTML: (input) => input });
  const parsed = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, "text/html");
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

export type Piece =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "link"; text: string; href: string };

const BLOCKS = new Set(["P", "DIV", "BLOCKQUOTE", "UL", "OL", "LI", "PRE", "H1", "H2", "H3", "SECTION"]);

/** The paragraphs of some DOM: every block is one, and so is loose text between blocks. */
export function paragraphsOf(root: Node): Piece[][] {
  const paragraphs: Piece[][] = [];
  let open: Piece[] | undefined;
  const begin = (): Piece[] => {
    const paragraph: Piece[] = [];
    paragraphs.push(paragraph);
    return paragraph;
  };
  const add = (piece: Piece) => {
    open ??= begin();
    open.push(piece);
  };
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? "").replaceAll("\u00a0", " ");
      if (open || text.trim() !== "") add({ kind: "text", text });
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node.tagName === "BR") {
      add({ kind: "break" });
    } else if (node.tagName === "A") {
      add({ kind: "link", text: node.textContent ?? "", href: node.getAttribute("href") ?? "" });
    } else if (BLOCKS.has(node.tagName)) {
      open = [...node.children].some((child) => BLOCKS.has(child.tagName)) ? undefined : begin();
      for (const child of node.childNodes) visit(child);
      open = undefined;
    } else {
      for (const child of node.childNodes) visit(child);
    }
  };
  for (const child of root.childNodes) visit(child);
  return paragraphs;
}

/** Paragraphs as `MountedEditor.model()` writes them. A break that only keeps an empty block open is no text. */
export function textOf(paragraphs: readonly Piece[][]): string {
  return paragraphs
    .map((pieces) => (pieces.at(-1)?.kind === "break" ? pieces.slice(0, -1) : pieces))
    .map((pieces) => pieces.map(writePiece).join(""))
    .join("\n\n");
}

function writePiece(piece: Piece): string {
  if (piece.kind === "break") return "\n";
  return piece.kind === "link" ? `[${piece.text}](${piece.href})` : piece.text;
}

/** The draft as a plain text area shows it. */
export function plainText(html: string): string {
  return paragraphsOf(parseHtml(html))
    .map((pieces) => pieces.map((piece) => (piece.kind === "break" ? "\n" : piece.text)).join(""))
    .join("\n\n");
}
