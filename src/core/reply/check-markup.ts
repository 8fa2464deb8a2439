import { type ProblemKind, SyntaxProblem } from "../playbook/expression.ts";
import { FIRST_SLOT, MAX_SLOTS } from "./fill-template.ts";
import { findLinkProblem, hasForeignHost } from "./links.ts";
import { type RawBlock, type RawInline, readMarkdown, type TextFormat } from "./markdown.ts";
import type { TemplateNode } from "./template.ts";

/** What is wrong with a text, or worth a look, and where. */
export interface TextProblem {
  problem: ProblemKind;
  message: string;
  /** UTF-16 units from the start of the body. */
  offset: number;
}

type Output = Extract<TemplateNode, { kind: "output" }>;

/** One way a text can come out: its words and, as slots, its outputs, with where each piece stood. */
interface Reading {
  source: string;
  pieces: { from: number; offset: number }[];
  outputs: Output[];
}

/**
 * Checks Markdown and links of a text in every branch: raw HTML, and addresses that could lead somewhere else
 * than they show. A text that passes can still be filled with an unusable address; that is checked again then.
 */
export function checkMarkup(
  nodes: readonly TemplateNode[],
  format: TextFormat,
): { errors: TextProblem[]; warnings: TextProblem[] } {
  const errors = new Map<string, TextProblem>();
  const warnings = new Map<string, TextProblem>();
  const ways = countWays(nodes);
  for (let way = 0; way < ways; way++) {
    const reading: Reading = { source: "", pieces: [], outputs: [] };
    readWay(nodes, way, reading);
    for (const { isError, ...found } of checkReading(reading, format)) {
      (isError ? errors : warnings).set(`${found.offset}/${found.message}`, found);
    }
  }
  return { errors: [...errors.values()], warnings: [...warnings.values()] };
}

/** As many readings as the longest choice has branches, and one in which no branch of any is taken. */
function countWays(nodes: readonly TemplateNode[]): number {
  let ways = 1;
  for (const node of nodes) {
    if (node.kind !== "choice") continue;
    ways = Math.max(ways, node.branches.length + 1, ...node.branches.map(({ body }) => countWays(body)));
  }
  return ways;
}

function readWay(nodes: readonly TemplateNode[], way: number, reading: Reading): void {
  for (const node of nodes) {
    if (node.kind === "text") {
      reading.pieces.push({ from: reading.source.length, offset: node.offset });
      reading.source += node.text;
    } else if (node.kind === "output") {
      if (reading.outputs.length === MAX_SLOTS) continue;
      reading.pieces.push({ from: reading.source.length, offset: node.offset });
      reading.source += String.fromCharCode(FIRST_SLOT + reading.outputs.length);
      reading.outputs.push(node);
    } else {
      const branch = node.branches[way];
      if (branch !== undefined) readWay(branch.body, way, reading);
      else if (node.branches.at(-1)?.condition === null)
        readWay(node.branches.at(-1)?.body ?? [], way, reading);
    }
  }
}

function* checkReading(reading: Reading, format: TextFormat): Generator<TextProblem & { isError: boolean }> {
  let blocks: RawBlock[];
  try {
    blocks = readMarkdown(reading.source, format);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SyntaxProblem("size", "This text has more marks or deeper nesting than a letter needs.", 0);
  }
  for (const piece of walkBlocks(blocks)) {
    if (piece.kind === "html") {
      yield {
        isError: true,
        problem: "html",
        message: `Raw HTML is not allowed: ${piece.text.slice(0, 30)}. Write Markdown.`,
        offset: place(reading, piece.text),
      };
    } else if (piece.kind === "link") {
      yield* checkLink(piece, reading);
    }
  }
}

function* walkBlocks(blocks: readonly RawBlock[]): Generator<RawInline> {
  for (const block of blocks) {
    if (block.kind === "quote") yield* walkBlocks(block.blocks);
    else if (block.kind === "list") for (const item of block.items) yield* walkBlocks(item);
    else yield* walkInline(block.inline);
  }
}

function* walkInline(inline: readonly RawInline[]): Generator<RawInline> {
  for (const piece of inline) {
    yield piece;
    if ("inline" in piece) yield* walkInline(piece.inline);
  }
}

const SLOT = /[\ue000-\uf8ff]/;

function* checkLink(
  link: Extract<RawInline, { kind: "link" }>,
  reading: Reading,
): Generator<TextProblem & { isError: boolean }> {
  const offset = place(reading, link.href.split(SLOT)[0] || link.href);
  const href = link.bare ? link.href.replace(/^http:\/\/(?=www\.)/, "https://") : link.href;
  const message = findHrefProblem(href, reading);
  if (message !== undefined) yield { isError: true, problem: "link", message, offset };
  else if (hasForeignHost(href)) {
    yield {
      isError: false,
      problem: "link",
      message: "The host of this link is not plain ASCII: its letters can be mistaken for others.",
      offset,
    };
  }
}

function findHrefProblem(href: string, reading: Reading): string | undefined {
  const slot = SLOT.exec(href);
  if (slot === null) return findLinkProblem(href);
  if (href.length === 1) return findWholeAddressProblem(reading.outputs[href.charCodeAt(0) - FIRST_SLOT]);
  const authority = /^https?:\/\/([^/?#]*)/i.exec(href)?.[1];
  if (
    slot.index === 0 ||
    (authority !== undefined && SLOT.test(authority)) ||
    !/^[a-z]+:/i.test(href.slice(0, slot.index))
  ) {
    return "No variable may stand in the scheme or the host of a link: it could lead anywhere.";
  }
  return findLinkProblem(href.replace(/[\ue000-\uf8ff]/g, "0"));
}

/** Only a variable that holds an address of the shop, the carrier or the pack may be a link's whole address. */
function findWholeAddressProblem(output: Output | undefined): string | undefined {
  const operand = output?.operand;
  const isAddress =
    operand?.kind === "literal" ||
    (operand?.kind === "path" && (operand.type === "url" || operand.path.startsWith("policies.")));
  return isAddress
    ? undefined
    : "This variable is no address. A whole address may be shipment.tracking_url, order.status_url or a policy.";
}

/** Where in the body a piece of the reading stands; its beginning is good enough when it was put together. */
function place(reading: Reading, words: string): number {
  const at = Math.max(0, reading.source.indexOf(words));
  const piece = reading.pieces.findLast(({ from }) => from <= at);
  return piece === undefined ? 0 : piece.offset + (at - piece.from);
}
