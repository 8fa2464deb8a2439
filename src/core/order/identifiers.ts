import { cutBody } from "../ticket/cut-body.ts";
import { findCarrier } from "./tracking-number.ts";

/** What a text names that an order can be found by, in the order of appearance, each once. */
export interface Identifiers {
  /** As written, with `#` where the customer wrote one: `#1001`, `1001-R1`, `111-1234567-1234567`. */
  orderNumbers: string[];
  /** Lower case. */
  emails: string[];
  /** Digits, with a leading `+` where it was written. */
  phones: string[];
  /** Upper case, without spaces. */
  trackingNumbers: string[];
}

/** Text beyond this says nothing new; the same cut as everywhere (design.md §4). */
const MAX_CHARACTERS = 65_536;
/** More of a kind is a list pasted by somebody, not a customer's order. */
const MAX_OF_A_KIND = 10;

const ORDER_WORDS = new Set(
  (
    "order orders order-number ordernumber ordernummer bestellung bestellnummer auftrag auftragsnummer bestell-nr " +
    "commande commandes pedido pedidos orden ordine ordini bestelling bestelnummer encomenda zamówienie beställning " +
    "invoice purchase po"
  ).split(" "),
);
const TRACKING_WORDS = new Set(
  (
    "tracking track trackingnummer trackingnumber tracking-number sendungsnummer sendungsverfolgung sendung paketnummer " +
    "suivi seguimiento rastreo guía waybill awb consignment parcel"
  ).split(" "),
);
/** Words between "order" and its number. */
const FILLERS = new Set(
  "number numbers no nr num n° numero número numéro nummer id ref reference code de du der die is was ist est es my with the # - : – =".split(
    " ",
  ),
);
/** How many fillers may stand between. */
const MAX_FILLERS = 3;

const HASHED = /^#(?=.*\d{3}|\d+-[a-z])[a-z]{0,8}-?\d{1,10}(-[a-z0-9]{1,8})?$/i;
/** Shopify's drafts, which are short of being orders: `#D12`. */
const DRAFT = /^#?d\d{1,10}$/i;
const DRAFT_WORDS = new Set("draft drafts draft-order quote entwurf brouillon borrador offerte".split(" "));
const PREFIXED = /^[a-z]{1,8}#\d{3,10}(-[a-z0-9]{1,8})?$/i;
/** Fewer than three digits are days, pieces or floors ("my order is 10 days late"), unless a `#` stands there. */
const AFTER_WORD = /^([a-z]{0,8}-?\d{3,10}|#\d{1,10})(-[a-z0-9]{1,8})?$/i;
const MARKETPLACE = /^(\d{3}-\d{7}-\d{7}|\d{2}-\d{5}-\d{5})$/;
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9.-]{1,190}\.[a-z]{2,24}$/i;

/**
 * Finds order numbers, e-mail addresses, phone numbers and tracking numbers. Works on whole tokens, so that
 * nothing is found inside an id or a link's text, and in time linear in the text.
 */
export function findIdentifiers(text: string): Identifiers {
  const plain = cutBody(text, MAX_CHARACTERS)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "");
  const tokens = tokenise(plain);
  return {
    orderNumbers: few(orderNumbers(tokens), normaliseOrderName),
    emails: few(emails(plain)),
    phones: few(phones(plain)),
    trackingNumbers: few(trackingNumbers(tokens)),
  };
}

/** An order number without `#`, spaces and case, to compare two of them: `#1001` is `1001`. */
export function normaliseOrderName(name: string): string {
  return name.normalize("NFKC").replace(/[\s#]/g, "").toLowerCase();
}

/** Whether this is how Shopify numbers its drafts: `#D12`. A shop may number its orders so, too. */
export function isDraftName(name: string): boolean {
  return DRAFT.test(normaliseOrderName(name));
}

/** `1001-R1` and `1001-EXCH` are what reshipment apps make of order 1001. Undefined without such a suffix. */
export function findBaseOrderName(name: string): string | undefined {
  const match = /^([a-z]{0,8}-?\d{3,10})-[a-z]{1,6}\d{0,3}$/.exec(normaliseOrderName(name));
  return match?.[1];
}

/** Words without the punctuation around them; a link stays one token. */
function tokenise(text: string): string[] {
  return text
    .split(/[\s,;|<>"“”„«»]+/)
    .map((token) => trimPunctuation(token))
    .filter((token) => token !== "")
    .flatMap((token) => splitGlued(token));
}

function trimPunctuation(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && "([{*_'‘’.!?".includes(token[start] as string)) start++;
  while (end > start && ")]}*_'‘’.!?:".includes(token[end - 1] as string)) end--;
  return token.slice(start, end).replace(/['’]s$/, "");
}

/** `Order#1001`, `order:1001` and `No.1001` are two words without the space. */
function splitGlued(token: string): string[] {
  if (token.length > 40 || isLink(token)) return [token];
  const match = /^([\p{L}°-]{2,20})[.:=]?(#?[a-z]{0,8}-?\d[\w-]*)$/iu.exec(token);
  if (match === null) return [token];
  const [, word = "", rest = ""] = match;
  const known = word.toLowerCase();
  return ORDER_WORDS.has(known) || FILLERS.has(known) || TRACKING_WORDS.has(known) ? [word, rest] : [token];
}

function isLink(token: string): boolean {
  return token.includes("://") || token.startsWith("www.");
}

function* orderNumbers(tokens: readonly string[]): Generator<string> {
  for (const [index, token] of tokens.entries()) {
    if (token.length > 40 || isLink(token)) continue;
    if (HASHED.test(token) || PREFIXED.test(token) || MARKETPLACE.test(token)) yield token;
    else if (AFTER_WORD.test(token) && follows(tokens, index, ORDER_WORDS)) yield token;
    else if (DRAFT.test(token) && (token.startsWith("#") || isDraft(tokens, index))) yield token;
    else if (tokens[index - 1] === "#" && /^\d{3,10}$/.test(token)) yield `#${token}`;
  }
  yield* lonelyNumber(tokens);
}

/** A few words with one number in them answer "what is your order number?". */
function* lonelyNumber(tokens: readonly string[]): Generator<string> {
  if (tokens.length > 6) return;
  const numbers = tokens.filter((token) => /^\d{3,10}$/.test(token));
  if (numbers.length === 1) yield numbers[0] as string;
}

/** "my draft order D12": the letter alone would make an order of vitamin D3. */
function isDraft(tokens: readonly string[], index: number): boolean {
  const before = ORDER_WORDS.has(tokens[index - 1]?.toLowerCase() ?? "") ? index - 1 : index;
  return follows(tokens, before, DRAFT_WORDS);
}

/** Whether a word of `words` stands before the token, with at most a few fillers between. */
function follows(tokens: readonly string[], index: number, words: ReadonlySet<string>): boolean {
  for (let back = 1; back <= MAX_FILLERS + 1 && index - back >= 0; back++) {
    const word = (tokens[index - back] as string).toLowerCase();
    if (words.has(word) || words.has(word.replace(/[#:]$/, ""))) return true;
    if (!FILLERS.has(word.replace(/[.:#]$/, "") || word)) return false;
  }
  return false;
}

function* trackingNumbers(tokens: readonly string[]): Generator<string> {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as string;
    if (isLink(token)) {
      for (const part of token
        .slice(0, 2_000)
        .toUpperCase()
        .split(/[^A-Z0-9]+/)) {
        if (findCarrier(part) !== undefined) yield part;
      }
      continue;
    }
    // Every number has digits, and what a carrier prints before them has two letters: most words are neither.
    if (!/\d|^[a-z]{2}$/i.test(token)) continue;
    const number = token.toUpperCase().replace(/-/g, "");
    if (findCarrier(number) !== undefined) yield number;
    else if (/^[A-Z0-9]{8,34}$/.test(number) && /\d.*\d.*\d.*\d.*\d.*\d/.test(number)) {
      if (follows(tokens, index, TRACKING_WORDS)) yield number;
    }
    const spaced = findSpaced(tokens, index);
    if (spaced !== undefined) yield spaced;
  }
}

/** `1Z 999 AA1 01 2345 6784` and `9400 1118 …`: the way carriers print them. */
function findSpaced(tokens: readonly string[], index: number): string | undefined {
  const first = (tokens[index] as string).toUpperCase();
  if (!/^(1Z[0-9A-Z]{0,6}|9[1-5]\d{2}|420\d{0,5}|[A-Z]{2}\d{0,3})$/.test(first)) return undefined;
  // "is it" is no beginning of a number, "RB 123" is.
  if (!/\d/.test(first) && !/\d/.test(tokens[index + 1] ?? "")) return undefined;
  let joined = first;
  for (let next = index + 1; next < tokens.length && joined.length < 30; next++) {
    const part = (tokens[next] as string).toUpperCase();
    if (!/^[0-9A-Z]{1,10}$/.test(part)) return undefined;
    joined += part;
    if (findCarrier(joined) !== undefined) return joined;
  }
  return undefined;
}

function* emails(text: string): Generator<string> {
  for (const token of text.split(/[\s,;:<>()[\]"“”|\\]+/)) {
    if (token.length > 254 || !token.includes("@")) continue;
    const address = token.replace(/^['‘*.]+|[.!?'’*]+$/g, "");
    if (EMAIL.test(address) && !address.includes("..")) yield address.toLowerCase();
  }
}

/** Written like a phone number: with its country's code, in brackets, or in groups after a leading zero. */
function* phones(text: string): Generator<string> {
  for (const [candidate] of text.matchAll(/(?<![\w#/.-])[+(]{0,2}\d[\d ().\-/]{5,24}\d(?![\w-])/g)) {
    const digits = candidate.replace(/\D/g, "");
    const grouped = /\d[ ().\-/]+\d/.test(candidate);
    const international = /^\(?\+/.test(candidate) || (candidate.startsWith("00") && grouped);
    if (international ? digits.length >= 8 && digits.length <= 15 : isNational(candidate, digits, grouped)) {
      yield `${candidate.includes("+") ? "+" : ""}${digits}`;
    }
  }
}

function isNational(candidate: string, digits: string, grouped: boolean): boolean {
  if (/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(candidate)) return true;
  return grouped && /^\(?0/.test(candidate) && digits.length >= 9 && digits.length <= 11;
}

/** Keeps the first of those that are the same thing. */
function few(found: Iterable<string>, same: (value: string) => string = (value) => value): string[] {
  const kept = new Map<string, string>();
  for (const value of found) {
    if (!kept.has(same(value))) kept.set(same(value), value);
    if (kept.size >= MAX_OF_A_KIND) break;
  }
  return [...kept.values()];
}
