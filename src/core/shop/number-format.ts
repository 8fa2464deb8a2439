import { normaliseOrderName } from "../order/identifiers.ts";

/** A form of order numbers as a lead writes it, or why the text is none, in words for who wrote it. */
export type ParsedFormat = { ok: true; format: string } | { ok: false; reason: string };

const MAX_CHARACTERS = 30;
const MOST_DIGITS = 12;

/**
 * Reads a form of order numbers: `#` stands for a digit, everything else for itself, as in `UK-####`. Letters alone
 * (`UK-`) stand for every number that begins so. No regular expression: nothing in it can mean more than it shows.
 */
export function parseNumberFormat(text: string): ParsedFormat {
  const typed = text.normalize("NFKC").trim().toUpperCase();
  if (typed === "") return refuse("Write how the numbers look, for example UK-####.");
  if (typed.length > MAX_CHARACTERS) return refuse(`At most ${MAX_CHARACTERS} characters.`);
  if (!/^[A-Z0-9#-]+$/.test(typed))
    return refuse("Only letters, digits and hyphens, and # for each digit, for example UK-####.");
  if (/^#[A-Z-]/.test(typed)) return refuse(`Leave out the # before the letters: ${typed.slice(1)}.`);
  if (/#[^#]+#/.test(typed)) return refuse("One row of # is enough: UK-#### rather than UK-##-##.");
  return { ok: true, format: typed.includes("#") ? typed : `${typed}#` };
}

/**
 * Whether an order number is of that form. Numbers grow: more digits than there are `#` are of the form too. Case,
 * a `#` in front and the hyphen behind leading letters make no difference.
 */
export function hasNumberFormat(name: string, format: string): boolean {
  const [before = "", after = ""] = plain(format.replaceAll(/#+/g, " ")).split(" ");
  const least = format.split("#").length - 1;
  const number = plain(normaliseOrderName(name));
  if (!number.startsWith(before) || !number.endsWith(after)) return false;
  const digits = number.slice(before.length, Math.max(before.length, number.length - after.length));
  return digits.length >= least && digits.length <= MOST_DIGITS && /^\d+$/.test(digits);
}

/** Customers leave the hyphen of `UK-1001` out. */
function plain(text: string): string {
  return text.toLowerCase().replace(/^([a-z]+)-(?=[\d ])/, "$1");
}

function refuse(reason: string): ParsedFormat {
  return { ok: false, reason };
}

/** Two numbers of that form, the second of them after years of growth. */
export function exampleNumbers(format: string): [string, string] {
  const like = (more: string) =>
    format.replace(/#+/, (row) => "1234567890".repeat(3).slice(0, row.length) + more);
  return [like(""), like("0")];
}
