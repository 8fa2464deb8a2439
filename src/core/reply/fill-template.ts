import type { FactLookup } from "../order/facts.ts";
import { isBlank } from "../playbook/compare.ts";
import { evaluateCondition, listUnknownPaths } from "../playbook/condition.ts";
import type { Operand } from "../playbook/expression.ts";
import type { VariableType } from "../playbook/variables.ts";
import { applyFilter, type FilterContext, showValue } from "./apply-filter.ts";
import { cleanValue } from "./clean-value.ts";
import type { TemplateNode } from "./template.ts";

/** What stands at one place of a text where an output was. */
export type Slot =
  | { kind: "value"; path: string; text: string; raw: string; source: string; observedAt: string | null }
  /** Words of the text itself: a `default`, a quoted value. */
  | { kind: "words"; text: string; raw: string }
  | { kind: "missing"; path: string };

/** A text with its outputs as slots: in `source`, each stands as one private-use character. */
export interface FilledTemplate {
  source: string;
  slots: Slot[];
  /** Paths that conditions inside the text could not be judged without. */
  unknown: string[];
}

export const FIRST_SLOT = 0xe000;
/** The basic private-use area. A text of 20 KB cannot hold more outputs. */
export const MAX_SLOTS = 6_400;

/**
 * Fills a text in. Values never become part of the Markdown source: a private-use character stands for each,
 * so that whatever a customer called themselves is never read as Markdown, HTML or Liquid.
 */
export function fillTemplate(
  nodes: readonly TemplateNode[],
  lookup: FactLookup,
  context: FilterContext,
): FilledTemplate {
  const filled: FilledTemplate = { source: "", slots: [], unknown: [] };
  fill(nodes, filled, lookup, context);
  filled.unknown = [...new Set(filled.unknown)];
  return filled;
}

function fill(
  nodes: readonly TemplateNode[],
  filled: FilledTemplate,
  lookup: FactLookup,
  context: FilterContext,
): void {
  for (const node of nodes) {
    if (node.kind === "text") {
      filled.source += node.text;
    } else if (node.kind === "output") {
      if (filled.slots.length === MAX_SLOTS) return;
      const slot = evaluate(node, lookup, context);
      if (slot.kind !== "missing" && filled.source.endsWith("{") && /^[{%]/.test(slot.text)) {
        slot.text = `\u2060${slot.text}`;
      }
      filled.source += String.fromCharCode(FIRST_SLOT + filled.slots.length);
      filled.slots.push(slot);
    } else {
      for (const { condition, body } of node.branches) {
        const verdict = condition === null ? "true" : evaluateCondition(condition, lookup, context);
        if (verdict === "unknown" && condition !== null) {
          filled.unknown.push(...listUnknownPaths(condition, lookup));
          break;
        }
        if (verdict === "true") {
          fill(body, filled, lookup, context);
          break;
        }
      }
    }
  }
}

/** A value on its way through the filters. */
type Current =
  | {
      state: "fact";
      path: string;
      type: VariableType;
      value: unknown;
      source: string;
      observedAt: string | null;
    }
  | { state: "words"; value: unknown }
  | { state: "missing"; path: string };

function evaluate(
  node: Extract<TemplateNode, { kind: "output" }>,
  lookup: FactLookup,
  context: FilterContext,
): Slot {
  let current = resolve(node.operand, lookup);
  let formatted = false;
  for (const filter of node.filters) {
    if (filter.name === "default") {
      const stays = current.state !== "missing" && !isBlank(current.value);
      const isFalse = current.state !== "missing" && current.value === false;
      if (stays || (isFalse && filter.allowFalse)) continue;
      const [fallback] = filter.args;
      if (fallback !== undefined) current = resolve(fallback, lookup);
      continue;
    }
    if (current.state === "missing") continue;
    const args: unknown[] = [];
    let lacking: string | undefined;
    for (const arg of filter.args) {
      const value = resolve(arg, lookup);
      if (value.state === "missing") lacking ??= value.path;
      else args.push(value.value);
    }
    if (lacking !== undefined) {
      current = { state: "missing", path: lacking };
      continue;
    }
    const value = applyFilter(filter.name, current.value, args, context);
    formatted = true;
    if (value !== undefined && value !== null) current = { ...current, value };
    else current = { state: "missing", path: lackingPath(current, filter.name, context) };
  }
  if (current.state === "missing") return { kind: "missing", path: current.path };
  const value =
    // A date without a format is still a date to the customer, not 2026-11-20T10:00:00Z.
    current.state === "fact" && isDate(current) && !formatted
      ? applyFilter("date", current.value, [], context)
      : current.value;
  const raw = showValue(value);
  const path = current.state === "fact" ? current.path : null;
  const text = raw === undefined ? "" : cleanValue(raw, path);
  if (current.state === "words") return { kind: "words", text, raw: raw ?? "" };
  const { source, observedAt } = current;
  if (raw === undefined || text === "") return { kind: "missing", path: current.path };
  return { kind: "value", path: current.path, text, raw, source, observedAt };
}

function isDate({ type, path, value }: Extract<Current, { state: "fact" }>): boolean {
  if (type === "date") return true;
  return /^(answers|policies)\./.test(path) && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** An amount cannot be written without its currency: then the currency is what the text lacks. */
function lackingPath(
  current: Exclude<Current, { state: "missing" }>,
  filter: string,
  context: FilterContext,
): string {
  if (filter === "money" && context.currency === null) return "order.currency";
  return current.state === "fact" ? current.path : "order.name";
}

function resolve(operand: Operand, lookup: FactLookup): Current {
  if (operand.kind === "literal") return { state: "words", value: operand.value };
  if (operand.kind !== "path") return { state: "words", value: "" };
  const fact = lookup(operand.path);
  if (fact.state !== "present") return { state: "missing", path: operand.path };
  const { value, source, observedAt } = fact;
  return { state: "fact", path: operand.path, type: operand.type, value, source, observedAt };
}
