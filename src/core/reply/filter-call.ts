import { type Operand, readOperand, SyntaxProblem } from "../playbook/expression.ts";
import type { FilterToken } from "../playbook/liquid-tokenizer.js";
import { findUnknownDirective } from "./format-date.ts";

/** The filters of pack-format.md, with the fewest and most arguments each takes. */
const FILTERS = {
  default: [1, 1],
  date: [0, 1],
  upcase: [0, 0],
  downcase: [0, 0],
  capitalize: [0, 0],
  money: [0, 0],
  round: [0, 1],
  plus: [1, 1],
  minus: [1, 1],
  times: [1, 1],
  divided_by: [1, 1],
  size: [0, 0],
  join: [0, 1],
  first: [0, 0],
  last: [0, 0],
  escape: [0, 0],
  truncate: [0, 2],
} as const satisfies Record<string, readonly [number, number]>;

export type FilterName = keyof typeof FILTERS;

export const ALLOWED_FILTERS = Object.keys(FILTERS) as FilterName[];

/** A filter with its arguments, read and checked. */
export interface FilterCall {
  name: FilterName;
  args: Operand[];
  /** `default: "x", allow_false: true`: a false is a value and stays. */
  allowFalse: boolean;
}

/** Reads one filter of an output; throws a SyntaxProblem that names what is allowed. */
export function readFilter(token: FilterToken, offset: number): FilterCall {
  const at = offset + token.begin;
  const name = ALLOWED_FILTERS.find((allowed) => allowed === token.name);
  if (name === undefined) {
    throw new SyntaxProblem(
      "filter",
      `The filter "${token.name.slice(0, 30)}" is not allowed. Allowed: ${ALLOWED_FILTERS.join(", ")}.`,
      at,
    );
  }
  const args: Operand[] = [];
  let allowFalse = false;
  for (const arg of token.args) {
    if (!Array.isArray(arg)) {
      args.push(readOperand(arg, offset));
      continue;
    }
    const [key, value] = arg;
    if (name !== "default" || key !== "allow_false" || value === undefined) {
      throw new SyntaxProblem("filter", `"${name}" knows no "${String(key).slice(0, 30)}".`, at);
    }
    allowFalse = value.literal === "true";
  }
  const [fewest, most] = FILTERS[name];
  if (args.length < fewest || args.length > most) {
    const expected =
      most === 0
        ? "no value"
        : fewest === 1
          ? "one value"
          : `at most ${most === 1 ? "one value" : "two values"}`;
    throw new SyntaxProblem("filter", `"${name}" takes ${expected}.`, at);
  }
  if (name === "date") checkFormat(args[0], at);
  return { name, args, allowFalse };
}

function checkFormat(format: Operand | undefined, at: number): void {
  if (format?.kind !== "literal") return;
  const unknown = findUnknownDirective(String(format.value));
  if (unknown === undefined) return;
  throw new SyntaxProblem(
    "filter",
    `"${unknown}" is no part of a date here. Use "long", "short", or %Y %y %m %-m %B %b %d %-d %e %A %a %H %I %-I %M %p %%.`,
    at,
  );
}
