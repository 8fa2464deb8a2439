import type { FactLookup } from "../order/facts.ts";
import { listPaths } from "../playbook/condition.ts";
import { type Operand, SyntaxProblem } from "../playbook/expression.ts";
import { remember } from "../remember.ts";
import type { Block, RenderedValue } from "../suggestion.ts";
import type { FilterContext } from "./apply-filter.ts";
import { type FilledBlocks, toFilledBlocks } from "./blocks.ts";
import { checkMarkup, type TextProblem } from "./check-markup.ts";
import { type FilledTemplate, fillTemplate } from "./fill-template.ts";
import type { TextFormat } from "./markdown.ts";
import { readTemplate, type TemplateNode } from "./template.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

export type { FilterContext } from "./apply-filter.ts";
export type { TextProblem } from "./check-markup.ts";
export type { TextFormat } from "./markdown.ts";

/** A text that was read and found in order; only such a text can be rendered. */
export interface ParsedText {
  nodes: TemplateNode[];
  format: TextFormat;
  /** Every variable that outputs and conditions name, once each. */
  paths: string[];
}

export type TextParse =
  | { ok: true; text: ParsedText; warnings: TextProblem[] }
  | { ok: false; errors: TextProblem[] };

/** The format's limit for a body, in UTF-16 units: a text of more units has more bytes as well. */
const MAX_LENGTH = 20 * 1024;

/**
 * Reads a text of a pack: Liquid's syntax, documented variables, allowed tags and filters, no raw HTML, safe
 * links. `format` says how its line ends count; `markdown` for bodies, `lines` for letters, `plain` for chat.
 */
export function parseText(body: string, format: TextFormat = "markdown"): TextParse {
  return READ[format](body);
}

/** A view shows a handful of texts, again and again. */
const KEPT = 300;
const READ: Record<TextFormat, (body: string) => TextParse> = {
  markdown: remember(KEPT, (body) => readText(body, "markdown")),
  lines: remember(KEPT, (body) => readText(body, "lines")),
  plain: remember(KEPT, (body) => readText(body, "plain")),
};

function readText(body: string, format: TextFormat): TextParse {
  try {
    if (body.length > MAX_LENGTH) throw new SyntaxProblem("size", "This text is longer than 20 KB.", 0);
    refuseStrayCharacters(body);
    const nodes = readTemplate(body);
    const { errors, warnings } = checkMarkup(nodes, format);
    if (errors.length > 0) return { ok: false, errors };
    return { ok: true, text: { nodes, format, paths: [...new Set(listTextPaths(nodes))] }, warnings };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { ok: false, errors: [{ problem: error.problem, message: error.message, offset: error.offset }] };
  }
}

/**
 * Private-use characters stand for values here; written out or as `&#xE000;`, they are none of a letter's. Nor
 * are control characters, which marked would let through as references.
 */
function refuseStrayCharacters(body: string): void {
  for (const match of body.matchAll(/[\ue000-\uf8ff]|&#(?:x([\da-f]+)|(\d+))/gi)) {
    const [, hex, decimal] = match;
    const code = hex === undefined ? Number(decimal ?? 0xe000) : Number.parseInt(hex, 16);
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const isPrivate = code >= 0xd800 && code <= 0xf8ff;
    if (!isControl && !isPrivate) continue;
    throw new SyntaxProblem(
      "character",
      "This character is private use or a control: it shows as an empty box.",
      match.index,
    );
  }
}

function listTextPaths(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "text") return [];
    if (node.kind === "output") {
      return [node.operand, ...node.filters.flatMap((filter) => filter.args)].flatMap(pathOf);
    }
    return node.branches.flatMap(({ condition, body }) => [
      ...(condition === null ? [] : listPaths(condition)),
      ...listTextPaths(body),
    ]);
  });
}

function pathOf(operand: Operand): string[] {
  return operand.kind === "path" ? [operand.path] : [];
}

/** A text with its values, as a tree, as plain text and as HTML. */
export interface RenderedText {
  blocks: Block[];
  text: string;
  html: string;
  values: RenderedValue[];
  /** Values that the text needs and that are not there; each stands in the text as `[path]`. */
  missing: string[];
  /** Facts that conditions inside the text could not be judged without. */
  unknown: string[];
}

/** Fills a text with facts. Pure, linear in the length of text and values; never throws for a parsed text. */
export function renderText(template: ParsedText, lookup: FactLookup, context: FilterContext): RenderedText {
  const filled = fillTemplate(template.nodes, lookup, context);
  const { blocks, values, missing } = toBlocks(filled, template.format);
  return { ...writeBlocks(blocks), values, missing, unknown: filled.unknown };
}

/**
 * Each branch was checked; together they may still be more than Markdown is read for. Then the marks show as
 * characters, which is ugly and true.
 */
function toBlocks(filled: FilledTemplate, format: TextFormat): FilledBlocks {
  try {
    return toFilledBlocks(filled, format);
  } catch (error) {
    if (error instanceof RangeError) return toFilledBlocks(filled, "plain");
    throw error;
  }
}

/** The same blocks for every editor: as a tree for the panel, as HTML and as plain text. */
export function writeBlocks(blocks: Block[]): { blocks: Block[]; text: string; html: string } {
  return { blocks, text: writeText(blocks), html: writeHtml(blocks) };
}
