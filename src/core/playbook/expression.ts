import { formatFactPath, parseFactPath } from "./fact-path.ts";
import { Tokenizer, type ValueToken } from "./liquid-tokenizer.js";
import { findVariable, nearestVariable, type VariableType } from "./variables.ts";

/** One side of a comparison, or what an output prints. */
export type Operand =
  | { kind: "path"; path: string; type: VariableType; personal: boolean }
  | { kind: "literal"; value: string | number | boolean | null }
  /** Liquid's `blank` (nothing, false, white space) and `empty` (no characters, no entries). */
  | { kind: "blank" | "empty" };

export type ProblemKind = "syntax" | "variable" | "tag" | "filter" | "html" | "link" | "size" | "character";

/** Thrown inside the parsers of this folder and of texts only; what they hand on is a result, not an exception. */
export class SyntaxProblem extends Error {
  override name = "SyntaxProblem";
  readonly problem: ProblemKind;
  /** Where, in UTF-16 units from the start of the source. */
  readonly offset: number;
  constructor(problem: ProblemKind, message: string, offset: number) {
    super(message);
    this.problem = problem;
    this.offset = offset;
  }
}

/** Runs a reader of liquidjs's tokenizer and turns what it throws into a problem with a place. */
export function tokenize<T>(offset: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxProblem) throw error;
    const { token, message } = error as { token?: { begin?: number }; message?: string };
    const reason = (message ?? "it cannot be read").split(", line:")[0] ?? "";
    const words = reason.includes("range")
      ? "Brackets are not allowed here. Use a list of conditions instead."
      : `This is not Liquid: ${reason}.`;
    throw new SyntaxProblem("syntax", words, offset + (token?.begin ?? 0));
  }
}

/** The tokens of an expression: operands and operators in turn, nothing left over. */
export function readExpression(source: string, offset: number): ValueToken[] {
  const tokenizer = new Tokenizer(source);
  const tokens = tokenize(offset, () => [...tokenizer.readExpressionTokens()]);
  tokenizer.skipBlank();
  if (!tokenizer.end()) {
    const rest = tokenizer.remaining().trim();
    throw new SyntaxProblem("syntax", explainRest(rest), offset + tokenizer.p);
  }
  return tokens;
}

function explainRest(rest: string): string {
  const shown = rest.slice(0, 20);
  if (/^(&&|\|\|)/.test(rest)) return `Write "and" or "or" instead of "${shown.slice(0, 2)}".`;
  if (/^=/.test(rest)) return 'Write "==" to compare two values.';
  if (/^!/.test(rest)) return 'Write "== false" or "!=" instead of "!".';
  if (/^\|/.test(rest)) return "Filters are not allowed in conditions.";
  if (/^[()]/.test(rest)) return "Brackets are not allowed in conditions. Use a list of conditions instead.";
  return `"${shown}" cannot be read here.`;
}

/** Reads a token as an operand: a documented variable or a plain value. */
export function readOperand(token: ValueToken, offset: number): Operand {
  const at = offset + token.begin;
  const text = token.getText();
  if (token.operator !== undefined) {
    throw new SyntaxProblem("syntax", `A value is missing before "${text}".`, at);
  }
  if (token.props !== undefined) return readPath(token, text, at);
  if (token.literal !== undefined) return readLiteral(token.literal);
  if (typeof token.content === "number") return { kind: "literal", value: token.content };
  if (/^["']/.test(text)) {
    if (text.length < 2 || text.at(-1) !== text[0]) {
      throw new SyntaxProblem(
        "syntax",
        `The quotation mark before ${shorten(text.slice(1))} is never closed.`,
        at,
      );
    }
    return { kind: "literal", value: String(token.content) };
  }
  throw new SyntaxProblem("syntax", `"${shorten(text)}" is neither a variable nor a value.`, at);
}

function readLiteral(literal: string): Operand {
  if (literal === "blank" || literal === "empty") return { kind: literal };
  return { kind: "literal", value: literal === "true" ? true : literal === "false" ? false : null };
}

function readPath(token: ValueToken, text: string, at: number): Operand {
  const steps = token.variable === undefined ? parseFactPath(text) : undefined;
  const variable = steps === undefined ? undefined : findVariable(steps);
  if (steps === undefined || variable === undefined) {
    throw new SyntaxProblem("variable", unknownVariable(text), at);
  }
  return { kind: "path", path: formatFactPath(steps), type: variable.type, personal: variable.personal };
}

function unknownVariable(text: string): string {
  const nearest = nearestVariable(text);
  return `There is no variable "${shorten(text)}"${nearest === undefined ? "." : `. Did you mean "${nearest}"?`}`;
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 120)];
  return characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text;
}
