/** What a cell of an export may hold. Null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/** Seen by nobody and skipped by spreadsheets, or by the import that trims for them. */
const UNSEEN = /^[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}"]*/u;
/** What makes a spreadsheet calculate. The minus sign of typographers counts as a minus in some countries. */
const FORMULA = /^[=+\-@\u2212]/;

/**
 * One value as a CSV file writes it (RFC 4180), so that a spreadsheet shows it and never runs it. Texts are
 * always quoted: a separator inside can not start a cell of its own, whatever the reader takes for one. A text
 * that a spreadsheet would read as a formula gets an apostrophe in front. Numbers stay numbers, also below zero.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return String(value);
  // A number that is none has no way to be written that a spreadsheet would understand.
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  return `"${(isLive(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

/** Apostrophes in front count as none, so that `'=1` and `=1` stay two different texts. */
function isLive(text: string): boolean {
  const bare = text.replace(/^'+/, "");
  if (/^[\t\r\n\v\f]/.test(bare)) return true;
  const seen = bare.replace(UNSEEN, "");
  // The full-width signs are formulas too; the first character can become several.
  return FORMULA.test(seen.slice(0, 2).normalize("NFKC").replace(UNSEEN, ""));
}
