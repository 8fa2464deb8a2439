import type { ReactNode } from "react";
import type { Evidence } from "../core/suggestion.ts";

/** The customer's text with the words that decided marked. Text nodes only; case and spaces as written. */
export function MarkedWords({ text, evidence }: { text: string; evidence: readonly Evidence[] }) {
  return <>{markWords(text, evidence)}</>;
}

function markWords(text: string, evidence: readonly Evidence[]): ReactNode[] {
  return markRange(text, findMarks(text, evidence), 0, text.length);
}

/** The part of the text from `start` to `end`, with those of the marks that lie in it. */
function markRange(text: string, marks: readonly Mark[], start: number, end: number): ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = start;
  for (const [begins, ends] of marks) {
    if (begins < start || ends > end) continue;
    if (begins > from) nodes.push(text.slice(from, begins));
    nodes.push(
      <mark key={begins} className="said">
        {text.slice(begins, ends)}
      </mark>,
    );
    from = ends;
  }
  nodes.push(text.slice(from, end));
  return nodes;
}

/** Half-open `[start, end)`. */
type Mark = [number, number];

/** Where the evidence stands in the text: sorted, not overlapping. */
export function findMarks(text: string, evidence: readonly Evidence[]): Mark[] {
  const found: Mark[] = [];
  for (const { words } of evidence) {
    const mark = words === undefined ? undefined : findWords(text, words);
    if (mark !== undefined) found.push(mark);
  }
  found.sort(([left], [right]) => left - right);
  const marks: Mark[] = [];
  for (const mark of found) if (mark[0] >= (marks.at(-1)?.[1] ?? 0)) marks.push(mark);
  return marks;
}

/** Words may be separated otherwise in the mail than in the evidence: any run of blanks matches. */
function findWords(text: string, words: string): Mark | undefined {
  if (words.trim() === "") return undefined;
  const pattern = words.trim().split(/\s+/).map(escapePattern).join("\\s+");
  const match = new RegExp(pattern, "iu").exec(text);
  return match === null ? undefined : [match.index, match.index + match[0].length];
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** So much of the line stands around the words that decided. */
const AROUND = 40;
/** Evidence that is a whole paragraph is a paragraph in the fold, not here. */
const LONGEST = 160;

/**
 * Why, in the customer's own sentence: the words that decided, marked where they stand, and as quotes those that
 * stand elsewhere (in the subject).
 */
export function Excerpt({ text, words }: { text: string; words: readonly string[] }) {
  const evidence = words.map((said) => ({ words: said, weight: 1 }));
  const marks = findMarks(text, evidence).filter(([start, end]) => end - start <= LONGEST);
  const elsewhere = words.filter((said) => {
    const mark = findWords(text, said);
    return mark === undefined || mark[1] - mark[0] > LONGEST;
  });
  return (
    <>
      {findExcerpts(text, marks).map(([start, end], index) => (
        <span key={start}>
          {index > 0 && " "}
          <bdi>
            <q>
              {isCutBefore(text, start) && "…"}
              {markRange(text, marks, start, end)}
              {isCutAfter(text, end) && "…"}
            </q>
          </bdi>
        </span>
      ))}
      {elsewhere.map((said, index) => (
        <span key={said}>
          {(marks.length > 0 || index > 0) && " "}
          <bdi>
            <q>
              <mark className="said">{said.length > LONGEST ? `${cutAt(said, LONGEST)}…` : said}</mark>
            </q>
          </bdi>
        </span>
      ))}
    </>
  );
}

/** The marks with what stands around them in their lines; those that touch are one. */
export function findExcerpts(text: string, marks: readonly Mark[]): Mark[] {
  const excerpts: Mark[] = [];
  for (const [begins, ends] of marks) {
    const start = findStart(text, begins);
    const end = findEnd(text, ends);
    const last = excerpts.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else excerpts.push([start, end]);
  }
  return excerpts;
}

function findStart(text: string, begins: number): number {
  const line = text.lastIndexOf("\n", begins - 1) + 1;
  const around = text.slice(Math.max(line, begins - AROUND), begins);
  const from = begins - around.length;
  // What is cut begins with a whole word; scripts without spaces begin anywhere but inside a character.
  const word = from === line ? 0 : around.search(/(?<=\s)\S/);
  return from + (word < 0 ? splitsCharacter(text, from) : word);
}

function findEnd(text: string, ends: number): number {
  const found = text.indexOf("\n", ends);
  const line = found < 0 ? text.length : found;
  const around = text.slice(ends, Math.min(line, ends + AROUND));
  if (ends + around.length === line) return line;
  const word = around.search(/\s\S*$/);
  return ends + (word < 0 ? around.length - splitsCharacter(text, ends + around.length) : word);
}

/** 1 when the place lies between the two halves of a character. */
function splitsCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? 1 : 0;
}

function cutAt(text: string, length: number): string {
  return text.slice(0, length - splitsCharacter(text, length));
}

const isCutBefore = (text: string, start: number): boolean => start > 0 && text[start - 1] !== "\n";
const isCutAfter = (text: string, end: number): boolean => end < text.length && text[end] !== "\n";
