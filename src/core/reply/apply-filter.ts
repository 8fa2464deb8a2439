import { findNumber } from "../playbook/compare.ts";
import type { FilterName } from "./filter-call.ts";
import { formatDate, formatMoney, type Locale } from "./format-date.ts";

export interface FilterContext extends Locale {
  /** ISO 4217 code of the order's currency; null when it is not known. */
  currency: string | null;
}

/**
 * Applies a filter to a known value. Undefined when the value is nothing the filter can work on, a date that is
 * no date or a sum of words: the text then lacks that value, and says so, instead of printing `NaN`.
 */
export function applyFilter(
  name: Exclude<FilterName, "default">,
  value: unknown,
  args: readonly unknown[],
  context: FilterContext,
): unknown {
  switch (name) {
    case "date":
      return formatDate(value, args.length === 0 ? "long" : String(args[0]), context);
    case "money": {
      const amount = findNumber(value);
      return amount === undefined ? undefined : formatMoney(amount, context.currency, context.language);
    }
    case "upcase":
      return showValue(value)?.toLocaleUpperCase(safeLocale(context.language));
    case "downcase":
      return showValue(value)?.toLocaleLowerCase(safeLocale(context.language));
    case "capitalize": {
      const [first, ...rest] = showValue(value) ?? "";
      return first === undefined ? undefined : first.toUpperCase() + rest.join("").toLowerCase();
    }
    case "round":
    case "plus":
    case "minus":
    case "times":
    case "divided_by":
      return calculate(name, findNumber(value), args.length === 0 ? 0 : findNumber(args[0]));
    case "size":
      return Array.isArray(value) ? value.length : [...String(value)].length;
    case "join":
      return Array.isArray(value)
        ? value.map(showValue).join(args.length === 0 ? " " : String(args[0]))
        : value;
    case "first":
      return Array.isArray(value) ? value[0] : undefined;
    case "last":
      return Array.isArray(value) ? value.at(-1) : undefined;
    // Every value is escaped where it is written; escaping it here as well would show "&amp;".
    case "escape":
      return value;
    case "truncate":
      return truncate(showValue(value), findNumber(args[0]) ?? 50, args.length > 1 ? String(args[1]) : "...");
  }
}

function calculate(
  name: "round" | "plus" | "minus" | "times" | "divided_by",
  left: number | undefined,
  right: number | undefined,
): number | undefined {
  if (left === undefined || right === undefined) return undefined;
  const result = compute(name, left, right);
  if (!Number.isFinite(result)) return undefined;
  // Decimal amounts in binary: 0.1 + 0.2 is 0.3 to a customer.
  return Number(result.toFixed(10));
}

function compute(
  name: "round" | "plus" | "minus" | "times" | "divided_by",
  left: number,
  right: number,
): number {
  switch (name) {
    case "plus":
      return left + right;
    case "minus":
      return left - right;
    case "times":
      return left * right;
    case "divided_by":
      return left / right;
    case "round": {
      const places = Math.min(10, Math.max(0, Math.trunc(right)));
      return Number(`${Math.round(Number(`${left}e${places}`))}e-${places}`);
    }
  }
}

function truncate(text: string | undefined, length: number, ellipsis: string): string | undefined {
  if (text === undefined) return undefined;
  const characters = [...text];
  if (characters.length <= length) return text;
  return characters.slice(0, Math.max(0, Math.trunc(length) - [...ellipsis].length)).join("") + ellipsis;
}

/** A value as words: lists with commas, an order's item as `2 × Ring`. Undefined for what has no words. */
export function showValue(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  if (Array.isArray(value))
    return value
      .map((entry) => showValue(entry) ?? "")
      .filter(Boolean)
      .join(", ");
  if (typeof value !== "object" || value === null) return undefined;
  const { title, quantity } = value as { title?: unknown; quantity?: unknown };
  if (typeof title !== "string") return undefined;
  return typeof quantity === "number" && quantity !== 1 ? `${quantity} × ${title}` : title;
}

function safeLocale(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
