/** Text is cut to this many UTF-16 units before anything looks at it. */
export const MAX_TEXT = 65_536;

export type TokenKind = "word" | "number" | "order" | "tracking" | "email" | "url";

/** One word of a text. `start` and `end` are offsets in the text as the customer wrote it. */
export interface Token {
  /** What phrases compare: lower case, no accents, no apostrophe; `#order`, `#email` … for the special kinds. */
  norm: string;
  kind: TokenKind;
  start: number;
  end: number;
}

export interface TokenisedText {
  /** The text as it was written, cut to `MAX_TEXT`. */
  text: string;
  tokens: Token[];
}

/** Cuts to `limit` UTF-16 units without leaving half a character at the end. */
export function cutText(text: string, limit = MAX_TEXT): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? limit - 1 : limit);
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
// Format characters, and the fillers and variation selectors that Unicode files elsewhere.
const INVISIBLE = /\p{Cf}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|[\ufe00-\ufe0f]|[\u3164\uffa0]/u;
const ACCENT = /[\u0300-\u036f]/u;
const APOSTROPHES = new Set([
  "\u2018",
  "\u2019",
  "\u201b",
  "\u02bc",
  "\u02b9",
  "\u00b4",
  "\u2032",
  "\u0060",
  "\uff07",
]);
const SPECIAL_LETTERS: Record<string, string> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

const foldedCharacters = new Map<string, string>();

/** One code point as phrases see it: compatibility form, lower case, without accents; empty when invisible. */
function foldCharacter(character: string): string {
  const known = foldedCharacters.get(character);
  if (known !== undefined) return known;
  let folded = "";
  if (APOSTROPHES.has(character)) folded = "'";
  else if (!INVISIBLE.test(character)) {
    for (const part of character.normalize("NFKD").toLowerCase().normalize("NFKD")) {
      if (ACCENT.test(part) || INVISIBLE.test(part)) continue;
      folded += APOSTROPHES.has(part) ? "'" : (SPECIAL_LETTERS[part] ?? part);
    }
  }
  // Bounded: a hostile text may hold every code point there is.
  if (foldedCharacters.size < 4096) foldedCharacters.set(character, folded);
  return folded;
}

/** The folded text and, for each of its units, where it came from. Null arrays mean "the same place". */
interface FoldedText {
  folded: string;
  starts: Int32Array | null;
  ends: Int32Array | null;
}

function foldText(text: string): FoldedText {
  if (ASCII_ONLY.test(text))
    return { folded: text.toLowerCase().replaceAll("`", "'"), starts: null, ends: null };
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    // A single character may stand for up to eighteen; the cut counts those.
    if (starts.length >= MAX_TEXT) break;
    const end = at + character.length;
    const code = character.charCodeAt(0);
    let folded: string;
    if (code < 0x80) folded = code === 0x60 ? "'" : character.toLowerCase();
    else folded = foldCharacter(character);
    if (folded === "") {
      // An accent written as a character of its own belongs to the letter before it, also when highlighted.
      if (ACCENT.test(character) && ends.length > 0 && ends[ends.length - 1] === at)
        ends[ends.length - 1] = end;
    } else {
      pieces.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded: pieces.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

// Scripts written without spaces: each character is a word of its own, so that phrases match inside a sentence.
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const LETTER = String.raw`[[\p{L}\p{N}\p{M}]--${UNSPACED}]`;
const URL = String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"]+)`;
const EMAIL = String.raw`(?<email>[a-z0-9._%+\-]{1,64}@[a-z0-9\-]{1,63}(?:\.[a-z0-9\-]{1,63})+)`;
const HASH = String.raw`(?<hash>#\s?[a-z]{0,6}-?\d[a-z0-9]*(?:-[a-z0-9]+)*)`;
const CODE = String.raw`(?<code>(?:[a-z]{1,6}-?)?\d[a-z0-9]*(?:-[a-z0-9]+)*)`;
const WORD = `(?<word>${LETTER}+(?:'${LETTER}+)*)`;
const LONE = `(?<lone>${UNSPACED})`;
const TOKEN = new RegExp([URL, HASH, CODE, WORD, LONE].join("|"), "gv");
// Looking for addresses costs up to 64 steps per word, so only texts with an @ pay for it.
const TOKEN_OR_EMAIL = new RegExp([URL, EMAIL, HASH, CODE, WORD, LONE].join("|"), "gv");
const WORD_HERE = new RegExp(`${LETTER}+(?:'${LETTER}+)*`, "yv");

const ELISIONS = new Set("l d j n s c m t qu jusqu lorsqu puisqu quelqu presqu un dell all".split(" "));
const TRACKING = /^(?:1z[a-z0-9]{16}|[a-z]{2}\d{9}[a-z]{2}|[a-z]{2,4}\d{10,20}|\d{12,34})$/;

/** Kind of a run of letters, digits and hyphens, or null when it is an ordinary word like `2nd` or `covid-19`. */
function codeKind(run: string, hashed: boolean): "order" | "tracking" | "number" | null {
  const digits = run.replace(/\D/g, "").length;
  if (hashed) return digits >= 1 ? "order" : null;
  if (digits < 4) return null;
  if (TRACKING.test(run)) return "tracking";
  return /[a-z-]/.test(run) ? "order" : "number";
}

/**
 * Cuts a text into the words that phrases are matched on: compatibility forms (NFKC), case, accents and
 * apostrophes are levelled, invisible characters removed; order numbers, tracking numbers, e-mail addresses and
 * links are one word each. Linear in the text, which is cut to 64 KB first.
 */
export function tokenise(source: string): TokenisedText {
  const text = cutText(source);
  const { folded, starts, ends } = foldText(text);
  const tokens: Token[] = [];
  const push = (norm: string, kind: TokenKind, from: number, to: number) => {
    tokens.push({
      norm,
      kind,
      start: starts === null ? from : (starts[from] ?? 0),
      end: ends === null ? to : (ends[to - 1] ?? 0),
    });
  };
  const pushWord = (word: string, from: number) => {
    const apostrophe = word.indexOf("'");
    if (apostrophe < 0) {
      push(word, "word", from, from + word.length);
      return;
    }
    const before = word.slice(0, apostrophe);
    if (ELISIONS.has(before) && word.length - apostrophe > 2) {
      push(before, "word", from, from + apostrophe);
      const rest = word.slice(apostrophe + 1);
      push(rest.replaceAll("'", ""), "word", from + apostrophe + 1, from + word.length);
      return;
    }
    push(word.replaceAll("'", ""), "word", from, from + word.length);
  };

  const pattern = folded.includes("@") ? TOKEN_OR_EMAIL : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const groups = match.groups ?? {};
    const found = match[0];
    const from = match.index;
    if (groups.url !== undefined) push("#url", "url", from, from + found.length);
    else if (groups.email !== undefined) push("#email", "email", from, from + found.length);
    else if (groups.word !== undefined) pushWord(found, from);
    else if (groups.lone !== undefined) push(found, "word", from, from + found.length);
    else {
      const hashed = groups.hash !== undefined;
      const kind = codeKind(found, hashed);
      if (kind !== null) push(`#${kind}`, kind, from, from + found.length);
      else {
        // `2-day` or `covid-19`: take the first word of it and go on behind that.
        WORD_HERE.lastIndex = from;
        const word = WORD_HERE.exec(folded)?.[0] ?? found;
        pushWord(word, from);
        pattern.lastIndex = from + word.length;
      }
    }
  }
  return { text, tokens };
}
