import type { Block, Inline } from "../suggestion.ts";

/**
 * A reply as HTML. Only these elements are ever written: p, h3, h4, blockquote, ul, ol, li, strong, em, code, br
 * and a with href. Everything else is text, escaped.
 */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join("");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${writeInline(block.inline)}</p>`;
    case "heading": {
      const name = block.level <= 3 ? "h3" : "h4";
      return `<${name}>${writeInline(block.inline)}</${name}>`;
    }
    case "quote":
      return `<blockquote>${writeHtml(block.blocks)}</blockquote>`;
    case "list": {
      const name = block.ordered ? "ol" : "ul";
      return `<${name}>${block.items.map((item) => `<li>${writeItem(item)}</li>`).join("")}</${name}>`;
    }
  }
}

/** A list item of one paragraph needs none: editors would space the list out. */
function writeItem([first, ...rest]: readonly Block[]): string {
  const start =
    first?.kind === "paragraph" ? writeInline(first.inline) : first === undefined ? "" : writeBlock(first);
  return start + writeHtml(rest);
}

function writeInline(inline: readonly Inline[]): string {
  return inline.map(writePiece).join("");
}

function writePiece(piece: Inline): string {
  switch (piece.kind) {
    case "text":
    case "value":
      return escapeHtml(piece.text);
    case "missing":
      return escapeHtml(showMissing(piece.path));
    case "code":
      return `<code>${escapeHtml(piece.text)}</code>`;
    case "strong":
      return `<strong>${writeInline(piece.inline)}</strong>`;
    case "emphasis":
      return `<em>${writeInline(piece.inline)}</em>`;
    case "link":
      return `<a href="${escapeHtml(piece.href)}">${writeInline(piece.inline)}</a>`;
    case "break":
      return "<br>";
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

/** How a value that is not there shows in a text that cannot be inserted yet. */
export function showMissing(path: string): string {
  return `[${path}]`;
}
