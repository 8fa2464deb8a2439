import type { FactLookup } from "../order/facts.ts";
import { remember } from "../remember.ts";
import { COMPARATORS, type Comparator, compareValues, isBlank, isEmpty, isTruthy } from "./compare.ts";
import { type Operand, type ProblemKind, readExpression, readOperand, SyntaxProblem } from "./expression.ts";
import type { ValueToken } from "./liquid-tokenizer.js";

/** A condition on the facts: `when`, `done_when`, and the tags `if`, `unless` and `case` of texts. */
export type Condition =
  | { kind: "all" | "any"; of: Condition[] }
  | { kind: "not"; of: Condition }
  | { kind: "comparison"; left: Operand; comparator: Comparator; right: Operand }
  | { kind: "holds"; operand: Operand };

/** A condition on a value that is unknown or withheld is unknown: neither true nor false. */
export type Verdict = "true" | "false" | "unknown";

export type ConditionParse =
  | { ok: true; condition: Condition; paths: string[] }
  | {
      ok: false;
      message: string;
      /** Counted from 1, in the line at fault. */
      column: number;
      /** `variable` when the condition is well written but names something that is not documented. */
      problem: ProblemKind;
      /** Which entry of a list is at fault, counted from 0; 0 for a single line. */
      index: number;
    };

const MAX_LENGTH = 2_000;

const conditionOf = remember(500, (line) => readCondition(line, 0));

/** Reads a condition: one Liquid expression, or a list of which all must hold. */
export function parseCondition(source: string | readonly string[]): ConditionParse {
  const lines = typeof source === "string" ? [source] : source;
  const conditions: Condition[] = [];
  for (const [index, line] of lines.entries()) {
    try {
      conditions.push(conditionOf(line));
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      return { ok: false, message: error.message, column: error.offset + 1, problem: error.problem, index };
    }
  }
  const [only] = conditions;
  const condition: Condition =
    conditions.length === 1 && only !== undefined ? only : { kind: "all", of: conditions };
  return { ok: true, condition, paths: listPaths(condition) };
}

/** The same for one expression inside a text; throws a SyntaxProblem with an offset into the whole text. */
export function readCondition(source: string, offset: number): Condition {
  if (source.length > MAX_LENGTH) {
    throw new SyntaxProblem("size", `A condition has at most ${MAX_LENGTH} characters. Use a list.`, offset);
  }
  const tokens = readExpression(source, offset);
  if (tokens.length === 0) throw new SyntaxProblem("syntax", "This condition is empty.", offset);
  const joiners = tokens.filter(isJoiner);
  const mixed = joiners.find((token) => token.operator !== joiners[0]?.operator);
  if (mixed !== undefined) {
    throw new SyntaxProblem(
      "syntax",
      '"and" and "or" do not mix in one condition: their order surprises people. Use a list of conditions, all of which must hold.',
      offset + mixed.begin,
    );
  }
  const parts = split(tokens).map((part, index) =>
    readPart(part, offset, joiners[index - 1]?.end ?? joiners[index]?.begin ?? 0),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  return { kind: joiners[0]?.operator === "or" ? "any" : "all", of: parts };
}

function isJoiner(token: ValueToken): boolean {
  return token.operator === "and" || token.operator === "or";
}

function split(tokens: readonly ValueToken[]): ValueToken[][] {
  const parts: ValueToken[][] = [[]];
  for (const token of tokens) {
    if (isJoiner(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function readPart(part: readonly ValueToken[], offset: number, place: number): Condition {
  const [left, operator, right, extra] = part;
  if (left === undefined) {
    throw new SyntaxProblem("syntax", 'A comparison is missing beside "and" or "or".', offset + place);
  }
  const operand = readOperand(left, offset);
  if (operator === undefined) return { kind: "holds", operand };
  if (operator.operator === undefined || !COMPARATORS.includes(operator.operator)) {
    throw new SyntaxProblem(
      "syntax",
      `"${operator.getText().slice(0, 30)}" is not allowed here. Allowed: ${COMPARATORS.join(" ")} and or.`,
      offset + operator.begin,
    );
  }
  if (right === undefined) {
    throw new SyntaxProblem(
      "syntax",
      `A value is missing after "${operator.operator}".`,
      offset + operator.end,
    );
  }
  if (extra !== undefined) {
    throw new SyntaxProblem(
      "syntax",
      `"${extra.getText().slice(0, 30)}" cannot follow a comparison. Join comparisons with "and" or "or".`,
      offset + extra.begin,
    );
  }
  return {
    kind: "comparison",
    left: operand,
    comparator: operator.operator as Comparator,
    right: readOperand(right, offset),
  };
}

export interface EvaluateOptions {
  /** Where days begin, for comparing a day with an instant. UTC by default. */
  timeZone?: string | undefined;
}

/** Judges a condition on the facts, in three values: unknown and withheld facts make a comparison unknown. */
export function evaluateCondition(
  condition: Condition,
  lookup: FactLookup,
  options: EvaluateOptions = {},
): Verdict {
  switch (condition.kind) {
    case "all":
    case "any": {
      const decisive: Verdict = condition.kind === "all" ? "false" : "true";
      let verdict: Verdict = condition.kind === "all" ? "true" : "false";
      for (const part of condition.of) {
        const judged = evaluateCondition(part, lookup, options);
        if (judged === decisive) return decisive;
        if (judged === "unknown") verdict = "unknown";
      }
      return verdict;
    }
    case "not": {
      const judged = evaluateCondition(condition.of, lookup, options);
      return judged === "unknown" ? judged : judged === "true" ? "false" : "true";
    }
    case "holds": {
      const value = resolve(condition.operand, lookup);
      return value === undefined ? "unknown" : toVerdict(isTruthy(value.value));
    }
    case "comparison":
      return compare(condition, lookup, options.timeZone ?? "UTC");
  }
}

function compare(
  { left, comparator, right }: Extract<Condition, { kind: "comparison" }>,
  lookup: FactLookup,
  timeZone: string,
): Verdict {
  const [a, b] = [resolve(left, lookup), resolve(right, lookup)];
  if (a === undefined || b === undefined) return "unknown";
  for (const [side, other] of [
    [left, b],
    [right, a],
  ] as const) {
    if (side.kind !== "blank" && side.kind !== "empty") continue;
    if (comparator !== "==" && comparator !== "!=") return "false";
    const is = side.kind === "blank" ? isBlank(other.value) : isEmpty(other.value);
    return toVerdict(comparator === "==" ? is : !is);
  }
  const result = compareValues(comparator, a.value, b.value, timeZone);
  return result === undefined ? "unknown" : toVerdict(result);
}

function toVerdict(value: boolean): Verdict {
  return value ? "true" : "false";
}

/** The value of an operand, null when absent; undefined when it is unknown or withheld. */
function resolve(operand: Operand, lookup: FactLookup): { value: unknown } | undefined {
  if (operand.kind === "literal") return { value: operand.value };
  if (operand.kind !== "path") return { value: null };
  const fact = lookup(operand.path);
  if (fact.state === "present") return { value: fact.value };
  return fact.state === "absent" ? { value: null } : undefined;
}

/** Every path that a condition asks for, once each. */
export function listPaths(condition: Condition): string[] {
  return [...new Set(collect(condition))];
}

function collect(condition: Condition): string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(collect);
    case "not":
      return collect(condition.of);
    case "holds":
      return pathsOf([condition.operand]);
    case "comparison":
      return pathsOf([condition.left, condition.right]);
  }
}

function pathsOf(operands: readonly Operand[]): string[] {
  return operands.flatMap((operand) => (operand.kind === "path" ? [operand.path] : []));
}

/** The paths that keep a condition from being judged: what the agent would have to find out. */
export function listUnknownPaths(condition: Condition, lookup: FactLookup): string[] {
  return listPaths(condition).filter((path) => {
    const { state } = lookup(path);
    return state === "unknown" || state === "not_permitted";
  });
}
