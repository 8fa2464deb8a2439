import { parseCondition } from "../playbook/condition.ts";
import type { MappingTable } from "./placeholders/mapping.ts";

/**
 * Translates the condition of `{% if … %}` where every name in it has a counterpart with the same values;
 * undefined otherwise. Only then does the branch mean here what it meant there.
 */
export function mapCondition(condition: string, table: MappingTable): string | undefined {
  let known = true;
  const mapped = condition.replace(/"[^"]*"|'[^']*'|[A-Za-z_][\w.[\]-]*/g, (token) => {
    if (/^["']/.test(token) || WORDS.has(token)) return token;
    const mapping = Object.hasOwn(table, token) ? table[token] : undefined;
    const [path, second] = mapping?.to ?? [];
    if (mapping?.inConditions !== true || path === undefined || second !== undefined) {
      known = false;
      return token;
    }
    return path;
  });
  const line = mapped.replace(/\s+/g, " ").trim();
  return known && parseCondition(line).ok ? line : undefined;
}

const WORDS = new Set(["and", "or", "contains", "true", "false", "nil", "null", "blank", "empty"]);
