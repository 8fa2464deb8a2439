import { tokenise } from "../classify/normalise.ts";
import type { OrderFacts } from "./facts.ts";
import { DAY_MS, findTime } from "./instant.ts";

/** What a customer's words say about which of their own orders they mean, beside its number. */
export interface Mentions {
  /** Words without accents and endings. */
  words: ReadonlySet<string>;
  /** Bare numbers of three to ten digits. */
  numbers: ReadonlySet<string>;
  dates: readonly MentionedDate[];
}

interface MentionedDate {
  day: number;
  /** 1 … 12 */
  month: number;
  year: number | null;
}

/** No customer names more days than this. */
const MAX_DATES = 10;

const MONTHS = [
  "jan|january|janvier|januar|enero|janner",
  "feb|february|fevrier|fevr|februar|febrero",
  "mar|march|mars|marz|marzo|maerz",
  "apr|april|avril|avr|abril",
  "may|mai|mayo",
  "jun|june|juin|juni|junio",
  "jul|july|juillet|juil|juli|julio",
  "aug|august|aout|agosto|ago",
  "sep|sept|september|septembre|septiembre",
  "oct|october|octobre|oktober|okt|octubre",
  "nov|november|novembre|noviembre",
  "dec|december|decembre|dezember|dez|diciembre|dic",
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.split("|").map((name) => [name, index + 1])));
const NAMES = MONTHS.join("|");

const ISO = /\b(20\d\d)-(\d\d)-(\d\d)\b/g;
/** `3/11`, `3.11.`, `3-11-2026`; `3.11` is a price. */
const NUMERIC =
  /(?<![\d./-])(\d{1,2})(?:(\/)(\d{1,2})(?:\/(20\d\d|\d\d))?|\.(\d{1,2})\.(20\d\d|\d\d)?|-(\d{1,2})-(20\d\d))(?![\d/-]|[.,]\d)/g;
const DAY_FIRST = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s{0,2}(?:de |of )?(${NAMES})\\b\\.?(?:,?\\s(?:de )?(20\\d\\d))?`,
  "g",
);
const MONTH_FIRST = new RegExp(
  `\\b(${NAMES})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s(20\\d\\d))?`,
  "g",
);

/** Reads words, numbers and days out of a text that is cut to 64 KB; linear in it. */
export function findMentions(text: string): Mentions {
  const { tokens, text: cut } = tokenise(text);
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const { kind, norm, start, end } of tokens) {
    if (kind === "word") words.add(stem(norm));
    const written = cut.slice(start, end);
    if (/^\d{3,10}$/.test(written)) numbers.add(written);
  }
  return { words, numbers, dates: findDates(cut) };
}

function findDates(text: string): MentionedDate[] {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const dates: MentionedDate[] = [];
  const add = (day: number, month: number, year: string | undefined): void => {
    if (day < 1 || day > 31 || month < 1 || month > 12 || dates.length >= MAX_DATES) return;
    const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
    dates.push({ day, month, year: full });
  };
  for (const [, year, month, day] of plain.matchAll(ISO)) add(Number(day), Number(month), year);
  for (const [, first, slash, slashed, slashedYear, dotted, dottedYear, dashed, dashedYear] of plain.matchAll(
    NUMERIC,
  )) {
    const second = Number(slashed ?? dotted ?? dashed);
    const year = slashedYear ?? dottedYear ?? dashedYear;
    add(Number(first), second, year);
    // 3/11 is the third of November in one country and the eleventh of March in another.
    if (slash !== undefined) add(second, Number(first), year);
  }
  for (const [, day, name, year] of plain.matchAll(DAY_FIRST))
    add(Number(day), MONTH_OF.get(name ?? "") ?? 0, year);
  for (const [, name, day, year] of plain.matchAll(MONTH_FIRST))
    add(Number(day), MONTH_OF.get(name ?? "") ?? 0, year);
  return dates;
}

/** Whether the order was placed on a day that the words name; a day to either side, for time zones. */
export function mentionsDate({ dates }: Mentions, order: OrderFacts): boolean {
  const placed = findTime(order.created_at);
  if (placed === undefined) return false;
  return dates.some(({ day, month, year }) =>
    [-1, 0, 1].some((shift) => {
      const date = new Date(placed + shift * DAY_MS);
      return (
        date.getUTCDate() === day &&
        date.getUTCMonth() + 1 === month &&
        (year === null || date.getUTCFullYear() === year)
      );
    }),
  );
}

/** Whether the words name the order by its bare number: `1001` for `#1001` and `EU1001`. */
export function mentionsNumber({ numbers }: Mentions, order: OrderFacts): boolean {
  const digits = /(\d{3,10})$/.exec(order.name ?? "")?.[1];
  return digits !== undefined && numbers.has(digits);
}

/** The title of an item that the words name and none of the `others` has, or null. */
export function findMentionedProduct(
  { words }: Mentions,
  order: OrderFacts,
  others: readonly OrderFacts[],
): string | null {
  const elsewhere = new Set(others.flatMap((other) => (other.items ?? []).flatMap(wordsOfTitle)));
  const item = (order.items ?? []).find((each) =>
    wordsOfTitle(each).some((word) => words.has(word) && !elsewhere.has(word)),
  );
  return item?.title ?? null;
}

/** Words of a title that can tell a product: no sizes, no little words. */
function wordsOfTitle({ title }: { title: string }): string[] {
  return tokenise(title.slice(0, 200))
    .tokens.filter(({ kind, norm }) => kind === "word" && norm.length >= 4 && !/\d/.test(norm))
    .map(({ norm }) => stem(norm))
    .filter((word) => !COMMON.has(word));
}

/** Words that stand in titles and in any complaint. */
const COMMON = new Set(
  (
    "with size color colour black white blue green pack piece order item product parcel package small medium large edition for from your new gift " +
    "avec pour taille couleur noir blanc commande article produit colis cadeau " +
    "größe grosse farbe schwarz weiss weiß klein mit bestellung artikel produkt paket neue " +
    "con para talla color negro blanco pedido articulo producto paquete"
  )
    .split(" ")
    .map(stem),
);

/** Takes off the endings of plurals, so that `lamps` is `lamp` and `Tassen` is `Tasse`. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:es|en|er|s|e|n)$/, "");
}
