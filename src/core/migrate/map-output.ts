import { findUnknownDirective } from "../reply/format-date.ts";
import { parseText } from "../reply/text.ts";
import { toDateFormat } from "./moment-format.ts";
import type { MappingTable } from "./placeholders/mapping.ts";

/** An output (`{{ … }}`) of another product in the pack's Liquid. */
export interface MappedOutput {
  liquid: string;
  /** The pack's variables in it. */
  paths: readonly string[];
  /** What changed on the way. */
  notes: string[];
}

/** Translates what stands between `{{` and `}}`; undefined when Casekit has no such fact. */
export function mapOutput(expression: string, table: MappingTable): MappedOutput | undefined {
  const [head = "", ...filters] = splitPipes(expression);
  const name = head.trim();
  const mapping = Object.hasOwn(table, name) ? table[name] : undefined;
  if (mapping === undefined) return undefined;
  const notes = mapping.note === undefined ? [] : [mapping.note];
  const [only, second] = mapping.to;
  if (only === undefined) return undefined;
  if (second !== undefined) {
    if (filters.length > 0) notes.push(`Its filters are left out: ${filters.join(" |").trim()}.`);
    return { liquid: mapping.to.map((path) => `{{ ${path} }}`).join(" "), paths: mapping.to, notes };
  }
  let liquid = only;
  for (const filter of filters) {
    const mapped = mapFilter(filter.trim(), notes);
    const next = mapped === undefined ? undefined : `${liquid} | ${mapped}`;
    if (next !== undefined && parseText(`{{ ${next} }}`, "plain").ok) liquid = next;
    else if (mapped !== "") notes.push(`The filter "${filter.trim()}" is left out.`);
  }
  return { liquid: `{{ ${liquid} }}`, paths: mapping.to, notes };
}

/** `date: "%B"`, Gorgias' `datetime_format("MMM Do")`, Intercom's `fallback:"there"`; undefined when none of ours. */
function mapFilter(filter: string, notes: string[]): string | undefined {
  const match = /^([A-Za-z_]+)\s*(?::\s*([\s\S]*)|\(([\s\S]*)\))?$/.exec(filter);
  if (match === null) return undefined;
  const [, name = "", colon, bracket] = match;
  const argument = (colon ?? bracket ?? "").trim();
  const words = /^(["'])([\s\S]*)\1$/.exec(argument)?.[2];
  switch (name.toLowerCase()) {
    case "fallback":
    case "default":
      return words === undefined ? undefined : `default: ${quote(words)}`;
    case "date":
      return words === undefined || findUnknownDirective(words) !== undefined
        ? longDate(filter, notes)
        : `date: ${quote(words)}`;
    case "datetime_format": {
      const format = words === undefined ? undefined : toDateFormat(words);
      if (format === undefined) return longDate(filter, notes);
      if (words?.includes("Do"))
        notes.push(`"${words}" is written "${format}": a day without st, nd, rd or th.`);
      return `date: ${quote(format)}`;
    }
    default:
      return argument === "" ? name : `${name}: ${argument}`;
  }
}

function longDate(filter: string, notes: string[]): string {
  notes.push(`"${filter}" becomes the plain long date of the reply's language.`);
  return 'date: "long"';
}

/** A text in quotes as Liquid reads them: there is no escape, so one kind of quotes has to go. */
function quote(words: string): string {
  const clean = words.replace(/[{}]/g, "");
  return clean.includes('"') ? `'${clean.replaceAll("'", "’")}'` : `"${clean}"`;
}

/** Splits at `|` outside quotation marks. */
export function splitPipes(expression: string): string[] {
  return expression.match(/(?:"[^"]*"|'[^']*'|[^|])+/g) ?? [];
}
