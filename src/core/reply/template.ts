import { type Condition, readCondition } from "../playbook/condition.ts";
import { type Operand, readOperand, SyntaxProblem, tokenize } from "../playbook/expression.ts";
import { type FilterToken, Tokenizer, type TopLevelToken } from "../playbook/liquid-tokenizer.js";
import { type FilterCall, readFilter } from "./filter-call.ts";

/** A text as Liquid: what stands there, what is put in, and what depends on the facts. No loops, no assignments. */
export type TemplateNode =
  | { kind: "text"; text: string; offset: number }
  | { kind: "output"; operand: Operand; filters: FilterCall[]; offset: number }
  /** `if`, `unless` and `case`: the first branch whose condition holds; null always does (`else`). */
  | { kind: "choice"; branches: TemplateBranch[]; offset: number };

export interface TemplateBranch {
  condition: Condition | null;
  body: TemplateNode[];
}

export const ALLOWED_TAGS = ["if", "elsif", "else", "unless", "case", "when", "comment"] as const;

const OPENING = new Set(["if", "unless", "case", "comment"]);
const MAX_DEPTH = 12;

/**
 * Reads a text's Liquid. Throws a SyntaxProblem with an offset into `source`.
 * liquidjs only cuts the source into pieces; what a piece means is decided here, so that nothing outside the
 * documented subset exists at all.
 */
export function readTemplate(source: string): TemplateNode[] {
  const tokens = tokenize(0, () => new Tokenizer(source).readTopLevelTokens());
  const reader: Reader = { tokens, position: 0, depth: 0 };
  const nodes = readNodes(reader, []);
  return nodes;
}

interface Reader {
  tokens: readonly TopLevelToken[];
  position: number;
  depth: number;
}

interface Tag {
  name: string;
  /** What follows the name, and where it begins in the source. */
  rest: string;
  at: number;
  token: TopLevelToken;
}

function readNodes(reader: Reader, until: readonly string[]): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (reader.position < reader.tokens.length) {
    const token = reader.tokens[reader.position] as TopLevelToken;
    if (token.contentRange === undefined) {
      const text = token.getContent();
      if (text !== "") nodes.push({ kind: "text", text, offset: token.begin });
      reader.position++;
    } else if (token.name === undefined) {
      nodes.push(readOutput(token, token.contentRange));
      reader.position++;
    } else {
      const tag = toTag(token, token.name, token.contentRange);
      if (until.includes(tag.name)) return nodes;
      const node = readTag(reader, tag);
      if (node !== undefined) nodes.push(node);
    }
  }
  const missing = until.at(-1);
  if (missing === undefined) return nodes;
  throw new SyntaxProblem("syntax", `{% ${missing} %} is missing.`, reader.tokens.at(-1)?.end ?? 0);
}

function toTag(token: TopLevelToken, name: string, [begin, end]: [number, number]): Tag {
  const content = token.getText().slice(begin - token.begin, end - token.begin);
  const at = begin + content.indexOf(name) + name.length;
  return { name, rest: content.slice(at - begin), at, token };
}

function readTag(reader: Reader, tag: Tag): TemplateNode | undefined {
  if (!OPENING.has(tag.name)) {
    const isKnown = ALLOWED_TAGS.some((name) => name === tag.name) || tag.name.startsWith("end");
    throw new SyntaxProblem(
      isKnown ? "syntax" : "tag",
      isKnown
        ? `{% ${tag.name} %} stands here without its beginning.`
        : `The tag "${tag.name.slice(0, 30)}" is not allowed. Allowed: if, elsif, else, unless, case, when, comment.`,
      tag.token.begin,
    );
  }
  reader.position++;
  if (++reader.depth > MAX_DEPTH) {
    throw new SyntaxProblem("size", `Conditions are nested more than ${MAX_DEPTH} deep.`, tag.token.begin);
  }
  const node = readOpened(reader, tag);
  reader.depth--;
  return node;
}

function readOpened(reader: Reader, tag: Tag): TemplateNode | undefined {
  if (tag.name === "comment") {
    skipComment(reader, tag);
    return undefined;
  }
  return tag.name === "case" ? readCase(reader, tag) : readIf(reader, tag);
}

/** What a comment holds is never read, only skipped; comments may hold comments. */
function skipComment(reader: Reader, tag: Tag): void {
  for (let depth = 1; reader.position < reader.tokens.length; ) {
    const name = reader.tokens[reader.position++]?.name;
    if (name === "comment") depth++;
    if (name === "endcomment" && --depth === 0) return;
  }
  throw new SyntaxProblem("syntax", "{% endcomment %} is missing.", tag.token.begin);
}

function readIf(reader: Reader, tag: Tag): TemplateNode {
  const first = readCondition(tag.rest, tag.at);
  const branches: TemplateBranch[] = [];
  let condition: Condition | null = tag.name === "unless" ? { kind: "not", of: first } : first;
  const end = `end${tag.name}`;
  for (;;) {
    const body = readNodes(reader, condition === null ? [end] : ["elsif", "else", end]);
    branches.push({ condition, body });
    const next = takeTag(reader);
    if (next.name === end) return { kind: "choice", branches, offset: tag.token.begin };
    condition = next.name === "else" ? null : readCondition(next.rest, next.at);
  }
}

function readCase(reader: Reader, tag: Tag): TemplateNode {
  const [subject] = readOperands(tag, 1);
  const before = readNodes(reader, ["when", "else", "endcase"]);
  const stray = before.find((node) => node.kind !== "text" || node.text.trim() !== "");
  if (stray !== undefined) {
    throw new SyntaxProblem(
      "syntax",
      "Nothing may stand between {% case %} and its first {% when %}.",
      stray.offset,
    );
  }
  const branches: TemplateBranch[] = [];
  for (;;) {
    const next = takeTag(reader);
    if (next.name === "endcase") return { kind: "choice", branches, offset: tag.token.begin };
    const condition: Condition | null =
      next.name === "else" || subject === undefined
        ? null
        : {
            kind: "any",
            of: readOperands(next, 50).map((right) => ({
              kind: "comparison",
              left: subject,
              comparator: "==",
              right,
            })),
          };
    branches.push({
      condition,
      body: readNodes(reader, condition === null ? ["endcase"] : ["when", "else", "endcase"]),
    });
  }
}

/** The tag that ended a body: `readNodes` stopped in front of it. */
function takeTag(reader: Reader): Tag {
  const token = reader.tokens[reader.position++] as TopLevelToken;
  return toTag(token, token.name ?? "", token.contentRange ?? [token.begin, token.end]);
}

/** `"in_transit", "out_for_delivery"` or joined by `or`. */
function readOperands(tag: Tag, most: number): Operand[] {
  const tokenizer = new Tokenizer(tag.rest);
  const operands: Operand[] = [];
  for (;;) {
    const token = tokenize(tag.at, () => tokenizer.readValue());
    if (token === undefined)
      throw new SyntaxProblem("syntax", `A value is missing in {% ${tag.name} %}.`, tag.at + tokenizer.p);
    operands.push(readOperand(token, tag.at));
    tokenizer.skipBlank();
    if (tokenizer.end()) return operands;
    const separator = /^(,|or\b)/.exec(tokenizer.remaining())?.[0];
    if (separator === undefined || operands.length >= most) {
      throw new SyntaxProblem(
        "syntax",
        `"${tokenizer.remaining().trim().slice(0, 20)}" cannot be read here.`,
        tag.at + tokenizer.p,
      );
    }
    tokenizer.p += separator.length;
  }
}

function readOutput(token: TopLevelToken, [begin, end]: [number, number]): TemplateNode {
  const content = token.getText().slice(begin - token.begin, end - token.begin);
  if (content === "") throw new SyntaxProblem("syntax", "{{ }} holds no variable.", token.begin);
  const tokenizer = new Tokenizer(content);
  const { postfix, filters } = tokenize(begin, () => {
    const value = tokenizer.readFilteredValue();
    return { postfix: value.initial.postfix, filters: value.filters };
  });
  const [operand, extra] = postfix;
  if (operand === undefined || extra !== undefined) {
    throw new SyntaxProblem("syntax", "One value stands between {{ and }}, with filters after it.", begin);
  }
  tokenizer.skipBlank();
  if (!tokenizer.end()) {
    throw new SyntaxProblem(
      "syntax",
      `"${tokenizer.remaining().slice(0, 20)}" cannot be read here.`,
      begin + tokenizer.p,
    );
  }
  return {
    kind: "output",
    operand: readOperand(operand, begin),
    filters: filters.map((filter: FilterToken) => readFilter(filter, begin)),
    offset: token.begin,
  };
}
