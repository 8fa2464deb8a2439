import { toMdast } from "hast-util-to-mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { flattenHtml, isOversized } from "./html-size.ts";
import { readHtmlTree, type TreeRemarks } from "./html-tree.ts";
import type { MacroText, Remark } from "./macro.ts";
import { type Block, type Inline, type MarkdownRoot, tidyTree } from "./markdown-tree.ts";
import type { Slot } from "./slots.ts";

/** A text as Markdown, its placeholders still as characters of the private-use area. */
export interface MarkdownText {
  markdown: string;
  remarks: Remark[];
}

/** Writes a text with its slots as Markdown of the pack format. Lists, links, emphasis and quotes stay. */
export function writeMarkdown({ format, text }: MacroText, slots: readonly Slot[]): MarkdownText {
  const remarks: Remark[] = [];
  // Texts without a single tag come from plain-text fields, whatever the field is called.
  if (format !== "html" || !/<[a-z!/]/i.test(text)) {
    const words = format === "html" ? decodeBasics(text) : text;
    return { markdown: write(tidyTree(readLines(words), slots, remarks)), remarks };
  }
  if (isOversized(text)) {
    remarks.push({
      kind: "check",
      what: "The text's layout",
      why: "It has more mark-up than any letter needs; only its words were taken over.",
    });
    return { markdown: write(tidyTree(readLines(flattenHtml(text)), slots, remarks)), remarks };
  }
  const said: TreeRemarks = { remarks, formatting: new Set() };
  const tree = toMdast(readHtmlTree(text, said));
  const root: MarkdownRoot = tree.type === "root" ? tree : { type: "root", children: [] };
  if (said.formatting.size > 0) {
    remarks.push({
      kind: "lost",
      what: `Formatting: ${[...said.formatting].toSorted().join(", ")}`,
      why: "Replies have bold, italics, lists and links; colours, sizes and the like are the helpdesk's.",
    });
  }
  return { markdown: write(tidyTree(root, slots, remarks)), remarks };
}

function write(root: MarkdownRoot): string {
  return toMarkdown(root, { bullet: "-", listItemIndent: "one", rule: "-", fences: true }).trim();
}

function decodeBasics(text: string): string {
  return text
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** Plain text: paragraphs between empty lines, line ends that count, lists where lines begin like one. */
function readLines(text: string): MarkdownRoot {
  const paragraphs = text
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    .map((paragraph) => paragraph.split("\n").map((line) => line.replaceAll("\u00a0", " ").trim()));
  return { type: "root", children: paragraphs.flatMap(readParagraph) };
}

const ITEM = /^(?:[-*•–]|(\d{1,3})[.)])\s+(?=\S)/;

function readParagraph(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let run: string[] = [];
  let runIsList = false;
  const finish = () => {
    const filled = run.filter((line) => line !== "");
    if (filled.length > 0) blocks.push(runIsList ? writeList(filled) : writeLines(filled));
    run = [];
  };
  for (const line of lines) {
    const isItem = ITEM.test(line);
    if (isItem !== runIsList) finish();
    runIsList = isItem;
    run.push(line);
  }
  finish();
  return blocks;
}

function writeLines(lines: readonly string[]): Block {
  const children = lines.flatMap((line, index): Inline[] => [
    ...(index === 0 ? [] : [{ type: "break" } as const]),
    { type: "text", value: line },
  ]);
  return { type: "paragraph", children };
}

function writeList(lines: readonly string[]): Block {
  const start = ITEM.exec(lines[0] ?? "")?.[1];
  return {
    type: "list",
    ordered: start !== undefined,
    start: start === undefined ? null : Number(start),
    spread: false,
    children: lines.map((line) => ({
      type: "listItem",
      spread: false,
      children: [{ type: "paragraph", children: [{ type: "text", value: line.replace(ITEM, "") }] }],
    })),
  };
}
