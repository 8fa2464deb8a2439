import type { Block, Inline } from "../suggestion.ts";
import { showMissing } from "./write-html.ts";

/** A reply as plain text: a blank line between paragraphs, links as `text (address)`. */
export function writeText(blocks: readonly Block[]): string {
  return blocks.map((block) => writeBlock(block)).join("\n\n");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return writeInline(block.inline);
    case "quote":
      return prefix(writeText(block.blocks), "> ", "> ");
    case "list":
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : "- ";
          return prefix(item.map(writeBlock).join("\n"), mark, " ".repeat(mark.length));
        })
        .join("\n");
  }
}

function prefix(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? first : others) + line)
    .join("\n");
}

function writeInline(inline: readonly Inline[]): string {
  return inline.map(writePiece).join("");
}

function writePiece(piece: Inline): string {
  switch (piece.kind) {
    case "text":
    case "value":
    case "code":
      return piece.text;
    case "missing":
      return showMissing(piece.path);
    case "strong":
    case "emphasis":
      return writeInline(piece.inline);
    case "link":
      return writeLink(writeInline(piece.inline), piece.href);
    case "break":
      return "\n";
  }
}

/** An address that the text already shows is not said twice. */
function writeLink(text: string, href: string): string {
  const plain = (address: string): string =>
    address.replace(/^(https:\/\/|mailto:|tel:)/i, "").replace(/\/$/, "");
  const address = href.replace(/^(mailto|tel):/i, "");
  return plain(text) === plain(href) ? text : `${text} (${address})`;
}
