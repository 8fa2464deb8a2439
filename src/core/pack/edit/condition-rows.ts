import { type Condition, parseCondition } from "../../playbook/condition.ts";
import type { Operand } from "../../playbook/expression.ts";
import { findVariable, type VariableType } from "../../playbook/variables.ts";

/** How a fact is compared in a form; `holds` and `none` need no value. */
export type RowOperator =
  | "=="
  | "!="
  | "<"
  | ">"
  | "<="
  | ">="
  | "contains"
  | "holds"
  | "blank"
  | "not-blank";

/** One line of a condition: a fact, an operator, a value. */
export interface ConditionRow {
  path: string;
  operator: RowOperator;
  value: RowValue;
}

export type RowValue = { kind: "literal"; value: string | number | boolean } | { kind: "path"; path: string };

const NO_VALUE: RowValue = { kind: "literal", value: "" };

/** A condition as rows that must all hold; undefined when it says more than rows can (`or`, odd comparisons). */
export function findRows(lines: readonly string[]): ConditionRow[] | undefined {
  const rows: ConditionRow[] = [];
  for (const line of lines) {
    const parsed = parseCondition(line);
    if (!parsed.ok) return undefined;
    const found = rowsOf(parsed.condition);
    if (found === undefined) return undefined;
    rows.push(...found);
  }
  return rows;
}

function rowsOf(condition: Condition): ConditionRow[] | undefined {
  if (condition.kind === "all") {
    const parts = condition.of.map(rowsOf);
    return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  }
  if (condition.kind === "holds") {
    const { operand } = condition;
    return operand.kind === "path" ? [{ path: operand.path, operator: "holds", value: NO_VALUE }] : undefined;
  }
  if (condition.kind !== "comparison" || condition.left.kind !== "path") return undefined;
  const { left, comparator, right } = condition;
  if (right.kind === "blank") {
    if (comparator === "==") return [{ path: left.path, operator: "blank", value: NO_VALUE }];
    return comparator === "!=" ? [{ path: left.path, operator: "not-blank", value: NO_VALUE }] : undefined;
  }
  const value = findValue(right);
  return value === undefined ? undefined : [{ path: left.path, operator: comparator, value }];
}

function findValue(operand: Operand): RowValue | undefined {
  if (operand.kind === "path") return { kind: "path", path: operand.path };
  if (operand.kind !== "literal" || operand.value === null) return undefined;
  return { kind: "literal", value: operand.value };
}

/** The rows as conditions, one a line. */
export function writeRows(rows: readonly ConditionRow[]): string[] {
  return rows.map(({ path, operator, value }) => {
    if (operator === "holds") return path;
    if (operator === "blank" || operator === "not-blank") {
      return `${path} ${operator === "blank" ? "==" : "!="} blank`;
    }
    return `${path} ${operator} ${writeRowValue(value)}`;
  });
}

function writeRowValue(value: RowValue): string {
  if (value.kind === "path") return value.path;
  if (typeof value.value !== "string") return String(value.value);
  // Liquid has no escapes: a text with both kinds of quotes cannot be said, and the check will say so.
  return value.value.includes('"') ? `'${value.value}'` : `"${value.value}"`;
}

/** What a fact holds, for the choice of operators and the kind of input; text for what nobody documented. */
export function typeOfFact(path: string): VariableType {
  return findVariable(path)?.type ?? "text";
}

/** The operators that make sense for a kind of fact, the commonest first. */
export function operatorsFor(type: VariableType): RowOperator[] {
  switch (type) {
    case "boolean":
      return ["==", "holds"];
    case "number":
    case "money":
      return [">", ">=", "<", "<=", "==", "!="];
    case "date":
      return ["not-blank", "blank", ">", "<", "=="];
    case "list":
      return ["contains", "not-blank", "blank"];
    default:
      return ["==", "!=", "contains", "not-blank", "blank"];
  }
}
