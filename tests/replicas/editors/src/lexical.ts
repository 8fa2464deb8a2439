import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { $createLinkNode, $isLinkNode, LinkNode } from "@lexical/link";
import { HeadingNode, QuoteNode, registerRichText } from "@lexical/rich-text";
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  createEditor,
  type LexicalNode,
} from "lexical";
import { dress, type MountEditor, type Piece, paragraphsOf, parseHtml, register, textOf } from "./editor.ts";

/** Lexical with rich text, history and links, without React. */
const mount: MountEditor = async (host, options = {}) => {
  const element = document.createElement("div");
  element.contentEditable = "true";
  element.setAttribute("role", "textbox");
  element.setAttribute("aria-multiline", "true");
  element.spellcheck = true;
  if (options.placeholder) element.setAttribute("aria-placeholder", options.placeholder);
  dress(element, options);
  host.append(element);
  const editor = createEditor({
    namespace: "replica",
    nodes: [LinkNode, HeadingNode, QuoteNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  const history = createEmptyHistoryState();
  const stop = [registerRichText(editor), registerHistory(editor, history, 300)];
  editor.update(
    () => {
      const paragraphs = paragraphsOf(parseHtml(options.draft ?? ""));
      const nodes = (paragraphs.length ? paragraphs : [[]]).map((pieces) =>
        $createParagraphNode().append(...pieces.map($nodeOf)),
      );
      $getRoot()
        .clear()
        .append(...nodes);
    },
    // The draft that was there before is not a step that undo could take back.
    { discrete: true, tag: "history-merge" },
  );
  history.undoStack.length = 0;
  return {
    element,
    model: () => editor.getEditorState().read(() => textOf($getRoot().getChildren().map($piecesOf))),
    html: () => element.innerHTML,
    undoSteps: () => history.undoStack.length,
    destroy() {
      for (const end of stop) end();
      editor.setRootElement(null);
      element.remove();
    },
  };
};

function $nodeOf(piece: Piece): LexicalNode {
  if (piece.kind === "break") return $createLineBreakNode();
  const text = $createTextNode(piece.text);
  return piece.kind === "link" ? $createLinkNode(piece.href).append(text) : text;
}

function $piecesOf(node: LexicalNode): Piece[] {
  if ($isLinkNode(node)) return [{ kind: "link", text: node.getTextContent(), href: node.getURL() }];
  if ($isLineBreakNode(node)) return [{ kind: "break" }];
  if ($isElementNode(node)) return node.getChildren().flatMap($piecesOf);
  return [{ kind: "text", text: node.getTextContent() }];
}

register("lexical", mount);
