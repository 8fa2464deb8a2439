import { findIdentifiers, normaliseOrderName } from "../../order/identifiers.ts";

/** What was replaced by something invented, for people to look over. */
export interface Replacement {
  from: string;
  to: string;
}

export interface Known {
  /** Of the person who writes. */
  requester: { name: string | null; email: string | null; phone: string | null };
  /** Names of others: the buyer, colleagues, senders of single messages. */
  names: readonly string[];
  emails: readonly string[];
  orders: readonly string[];
  trackingNumbers: readonly string[];
  /** Postcodes and other words that lead to a person; replaced by nothing that means anything. */
  words: readonly string[];
}

const FIRST_NAMES = ["Kim", "Robin", "Sasha", "Toni"];
const LAST_NAME = "Doe";

/** Streets with their number as English, German, French and Spanish write them; places with their postcode. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b\d{1,5}[a-z]?\s+(?:[A-Z][\w'.-]*\s+){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square|Terrace|Close)\b\.?/gi,
    "1 Sample Street",
  ],
  [
    /(?<![\p{L}])[\p{L}-]+(?:straße|strasse|str\.|weg|platz|allee|gasse)\s+\d+\s?[a-z]?\b/giu,
    "Musterstraße 1",
  ],
  [
    /\b\d{1,4},?\s+(?:bis\s+)?(?:rue|avenue|boulevard|place|chemin|allée|impasse)\s+[^\n,.;]{2,40}/gi,
    "1 rue de l’Exemple",
  ],
  [/\b(?:calle|avenida|avda\.?|plaza|paseo|c\/)\s+[^\n,.;]{2,40}(?:,\s*\d+)?/gi, "Calle de Ejemplo 1"],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g, "AB1 2CD"],
  [/\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/g, "NY 00000"],
  [/(?<!\d)\d{4,5}\s+(?=\p{Lu}\p{Ll}{2})\p{L}+/gu, "00000 Sampletown"],
];

/**
 * Replaces what leads to a person by invented names, addresses and numbers: the same one everywhere, so that a
 * ticket still fits its order. What it cannot know it leaves, so people look its result over.
 */
export class Inventor {
  readonly #pairs: { pattern: RegExp; from: string; to: string }[] = [];
  readonly #emails = new Map<string, string>();
  readonly #orders = new Map<string, string>();
  readonly #done = new Map<string, string>();

  constructor(known: Known, texts: readonly string[]) {
    const found = texts.map(findIdentifiers);
    const { requester } = known;
    for (const email of [requester.email, ...known.emails, ...found.flatMap(({ emails }) => emails)])
      if (email) this.email(email);
    for (const order of [...known.orders, ...found.flatMap(({ orderNumbers }) => orderNumbers)])
      this.order(order);
    for (const number of [
      ...known.trackingNumbers,
      ...found.flatMap(({ trackingNumbers }) => trackingNumbers),
    ])
      this.#add(number, inventTracking(number), spaced(number));
    for (const phone of [requester.phone, ...found.flatMap(({ phones }) => phones)])
      if (phone) this.#add(phone, "+1 555 0100", digitsOf(phone));
    for (const word of known.words) if (word.trim() !== "") this.#add(word, "00000", wordPattern(word));
    const people = [requester.name, ...known.names].filter((name) => name !== null && name.trim() !== "");
    for (const [index, name] of [...new Set(people as string[])].entries()) this.#person(name, index);
  }

  /** The invented address of a person: the same for the same. */
  email(email: string): string {
    const key = email.toLowerCase();
    const known = this.#emails.get(key);
    if (known !== undefined) return known;
    const count = this.#emails.size;
    const to = count === 0 ? "kim.doe@example.com" : `person-${count + 1}@example.com`;
    this.#emails.set(key, to);
    this.#add(email, to, new RegExp(literally(email), "gi"));
    return to;
  }

  /** The invented number of an order: the same for the same, with or without `#`. */
  order(name: string): string {
    const key = normaliseOrderName(name);
    const known = this.#orders.get(key);
    if (known !== undefined) return known;
    const to = `#${1001 + this.#orders.size}`;
    this.#orders.set(key, to);
    if (key !== "")
      this.#add(
        name,
        to,
        new RegExp(`(?:#\\s?)?(?<![\\p{L}\\p{N}])${literally(key)}(?![\\p{L}\\p{N}])`, "giu"),
      );
    return to;
  }

  /** A text with everything that is known or looks like it replaced. */
  text(text: string): string {
    // Each find becomes a mark first: what one replacement puts in must not be found by the next.
    const put: string[] = [];
    const mark = (to: string) => `\uE000${String.fromCharCode(0xe100 + (put.push(to) - 1))}\uE001`;
    let result = text.replace(/[\uE000-\uF8FF]/g, "");
    const replace = (pattern: RegExp, to: (from: string) => string) => {
      result = result.replace(pattern, (from: string) => {
        if (put.length > 4_000) return from;
        const words = to(from);
        if (from !== words) this.#done.set(from, words);
        return mark(words);
      });
    };
    replace(/\bhttps?:\/\/\S+/gi, () => "https://example.com");
    replace(/\+\d[\d\s()./-]{6,}\d/g, () => "+1 555 0100");
    for (const { pattern, to } of this.#pairs) replace(pattern, () => to);
    for (const [pattern, to] of ADDRESSES) replace(pattern, () => to);
    // Whatever else is a long number: cards, accounts, phones in a form of their own.
    replace(/(?<![\w\uE000])\+?\d(?:[\s().-]?\d){6,}(?!\w)/g, () => "0000000");
    return result.replace(
      /\uE000([\uE100-\uF8FF])\uE001/g,
      (_, sign: string) => put[sign.charCodeAt(0) - 0xe100] ?? "",
    );
  }

  /** What was replaced so far, once each. */
  replacements(): Replacement[] {
    return [...this.#done].map(([from, to]) => ({ from, to }));
  }

  #person(name: string, index: number): void {
    const first = FIRST_NAMES[index % FIRST_NAMES.length] as string;
    const words = name.split(/[\s,;]+/).filter((word) => word.replace(/[^\p{L}]/gu, "").length >= 2);
    this.#add(name, words.length > 1 ? `${first} ${LAST_NAME}` : first, wordPattern(name));
    for (const [at, word] of words.entries()) {
      if (word.includes("@")) continue;
      this.#add(word, at === 0 ? first : LAST_NAME, wordPattern(word));
    }
  }

  #add(from: string, to: string, pattern: RegExp): void {
    this.#pairs.push({ from, to, pattern });
  }
}

/** A short name is found as it is written only: "Al" is no part of "al dente". */
function wordPattern(word: string): RegExp {
  const flags = word.length >= 4 ? "giu" : "gu";
  return new RegExp(`(?<![\\p{L}\\p{N}])${literally(word)}(?![\\p{L}\\p{N}])`, flags);
}

function digitsOf(phone: string): RegExp {
  const digits = phone.replace(/\D/g, "").split("");
  return new RegExp(`\\+?${digits.join("[\\s().\\/-]*")}`, "g");
}

function spaced(number: string): RegExp {
  const signs = number.replace(/\s/g, "").split("").map(literally);
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join("\\s?")}(?![\\p{L}\\p{N}])`, "giu");
}

/** Another number of the same shape: carriers are told by it. */
function inventTracking(number: string): string {
  let count = 0;
  return number.replace(/\d/g, () => String((count++ * 7 + 3) % 10));
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
