import type { TextLine } from "./line-writer.ts";

/** A line of a mail, with what patterns are to be tried on: without marks of direction and of no width. */
export interface MailLine extends TextLine {
  plain: string;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export function toMailLine({ text, origin }: TextLine): MailLine {
  return { text, origin, plain: text.replace(UNSEEN, "").trimEnd() };
}

export const isQuoted = (line: MailLine): boolean =>
  line.origin === "quote" || (line.origin === "own" && /^\s{0,3}>/.test(line.plain));

export const isBlank = (line: MailLine | undefined): boolean =>
  line === undefined || line.plain.trim() === "";
