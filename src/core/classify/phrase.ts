import { tokenise } from "./normalise.ts";

/** A phrase as pack-format.md defines it has at most this many characters. */
export const MAX_PHRASE = 120;
/** What a phrase of a pack counts whose lead gave it no weight (pack-format.md). */
export const USUAL_WEIGHT = 3;
/** How many words a lone `*` may stand for: none to this many. */
export const MAX_GAP = 5;

/** A piece of a phrase: a word, the beginning of a word, some words, or alternatives of such sequences. */
export type PhrasePart =
  | { kind: "word"; word: string }
  | { kind: "prefix"; word: string }
  | { kind: "gap"; words: number }
  | { kind: "either"; alternatives: PhrasePart[][] };

export interface Phrase {
  say: string;
  parts: PhrasePart[];
}

/**
 * What is allowed. The built-in lexicon may have longer phrases, because its word lists are spelt out before they get
 * here, and a last empty alternative `(a|b|)`, which says that the words may be missing.
 */
export interface PhraseSyntax {
  maxLength: number;
  mayBeMissing: boolean;
}
const PACK_SYNTAX: PhraseSyntax = { maxLength: MAX_PHRASE, mayBeMissing: false };

export type ParsedPhrase = { ok: true; phrase: Phrase } | { ok: false; message: string; column: number };

type Piece =
  | { kind: "(" | ")" | "|" | "*"; at: number; joined: boolean }
  | { kind: "text"; text: string; at: number };

/** Splits a phrase at its four signs. `joined` says that a `*` stands directly behind a word. */
function splitPieces(say: string): Piece[] {
  const pieces: Piece[] = [];
  let text = "";
  let textAt = 0;
  let at = 0;
  const flush = () => {
    if (text.trim() !== "") pieces.push({ kind: "text", text, at: textAt });
    text = "";
  };
  for (const character of say) {
    const sign = character < "\u0080" ? character : character.normalize("NFKC");
    if (sign === "(" || sign === ")" || sign === "|" || sign === "*") {
      const joined = sign === "*" && text !== "" && !/\s$/.test(text);
      flush();
      pieces.push({ kind: sign, at, joined });
    } else {
      if (text === "") textAt = at;
      text += character;
    }
    at += character.length;
  }
  flush();
  return pieces;
}

/** The words of a stretch of a phrase, as those of a ticket are cut. Plain words, the usual case, need no cutting. */
function wordsOf(text: string): string[] {
  if (/^[a-z ]+$/.test(text)) return text.split(" ").filter((word) => word !== "");
  return tokenise(text).tokens.map(({ norm }) => norm);
}

/** Fewest words that a sequence can match; 0 means it could match nothing at all. */
function fewestWords(parts: readonly PhrasePart[]): number {
  let words = 0;
  for (const part of parts) {
    if (part.kind === "word" || part.kind === "prefix") words += 1;
    else if (part.kind === "either") words += Math.min(...part.alternatives.map(fewestWords));
  }
  return words;
}

class PhraseError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

function readSequence(
  pieces: Piece[],
  cursor: { at: number },
  depth: number,
  syntax: PhraseSyntax,
): PhrasePart[] {
  const parts: PhrasePart[] = [];
  while (cursor.at < pieces.length) {
    const piece = pieces[cursor.at];
    if (piece === undefined || piece.kind === ")" || piece.kind === "|") break;
    cursor.at += 1;
    if (piece.kind === "text") {
      for (const word of wordsOf(piece.text)) parts.push({ kind: "word", word });
      const next = pieces[cursor.at];
      const last = parts[parts.length - 1];
      if (next?.kind === "*" && next.joined) {
        if (last?.kind !== "word")
          throw new PhraseError("“*” must stand alone or directly behind a word.", next.at + 1);
        parts[parts.length - 1] = last.word.startsWith("#") ? last : { kind: "prefix", word: last.word };
        cursor.at += 1;
        const after = pieces[cursor.at];
        if (after?.kind === "text" && !/^\s/.test(after.text)) {
          throw new PhraseError("“*” may end a word, not stand inside one.", next.at + 1);
        }
      }
    } else if (piece.kind === "*") {
      const next = pieces[cursor.at];
      const before = pieces[cursor.at - 2];
      if (before?.kind === ")" && before.at === piece.at - 1) {
        throw new PhraseError(
          "“*” must stand alone or directly behind a word, not behind a bracket.",
          piece.at + 1,
        );
      }
      if (next?.kind === "text" && !/^\s/.test(next.text)) {
        throw new PhraseError("“*” may end a word, not begin one.", piece.at + 1);
      }
      parts.push({ kind: "gap", words: MAX_GAP });
    } else parts.push(readAlternatives(pieces, cursor, depth + 1, piece.at, syntax));
  }
  return parts;
}

function readAlternatives(
  pieces: Piece[],
  cursor: { at: number },
  depth: number,
  openAt: number,
  syntax: PhraseSyntax,
): PhrasePart {
  if (depth > 8) throw new PhraseError("Brackets are nested too deeply.", openAt + 1);
  const alternatives: PhrasePart[][] = [];
  for (;;) {
    const parts = readSequence(pieces, cursor, depth, syntax);
    const next = pieces[cursor.at];
    if (next === undefined) throw new PhraseError("The bracket that opens here is never closed.", openAt + 1);
    if (parts.length === 0 && !(syntax.mayBeMissing && next.kind === ")"))
      throw new PhraseError("An alternative is empty: write words on both sides of “|”.", next.at + 1);
    alternatives.push(parts);
    cursor.at += 1;
    if (next.kind === ")") break;
  }
  const only = alternatives[0];
  if (alternatives.length === 1 && only?.length === 1 && only[0] !== undefined) return only[0];
  return { kind: "either", alternatives };
}

/**
 * Reads a phrase: words in order, `(a|b)` alternatives (also of several words), a lone `*` for at most five
 * words, `word*` for the beginning of a word. `column` counts from 1 in the phrase as written.
 */
export function parsePhrase(say: string, syntax: PhraseSyntax = PACK_SYNTAX): ParsedPhrase {
  const { maxLength } = syntax;
  if ([...say].length > maxLength) {
    return { ok: false, message: `A phrase has at most ${maxLength} characters.`, column: maxLength + 1 };
  }
  const pieces = splitPieces(say);
  const cursor = { at: 0 };
  try {
    const parts = readSequence(pieces, cursor, 0, syntax);
    const rest = pieces[cursor.at];
    if (rest !== undefined) {
      const message =
        rest.kind === ")"
          ? "A bracket closes here that was never opened."
          : "“|” belongs between brackets: (this|that).";
      return { ok: false, message, column: rest.at + 1 };
    }
    if (fewestWords(parts) === 0) {
      return { ok: false, message: "A phrase needs at least one word that must be there.", column: 1 };
    }
    return { ok: true, phrase: { say, parts } };
  } catch (error) {
    if (error instanceof PhraseError) return { ok: false, message: error.message, column: error.at };
    throw error;
  }
}
