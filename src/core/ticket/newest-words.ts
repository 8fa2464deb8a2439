import { cutText, MAX_TEXT } from "../classify/normalise.ts";
import { squeezeBlanks } from "./cut-body.ts";
import { htmlToLines } from "./html-text.ts";
import type { TextLine } from "./line-writer.ts";
import {
  isBareHeader,
  isClosing,
  isFooter,
  isForwardMark,
  isOriginalMark,
  isQuoteHeader,
  isRule,
  isSentFrom,
  isSignatureMark,
  mailField,
  mayStartHeader,
  sharedHeaderAt,
} from "./mail-marks.ts";

export type MessageBody = { text: string } | { html: string };

/** Mail programs wrap the line above a quote over up to this many lines. */
const HEADER_LINES = 5;
/** A forward whose sender added no more words than this is kept whole: it is what they want to say. */
const FEW_WORDS = 3;

const isQuoted = (line: TextLine): boolean =>
  line.origin === "quote" || (line.origin === "own" && /^\s{0,3}>/.test(line.text));
const isBlank = (line: TextLine | undefined): boolean => line === undefined || line.text.trim() === "";

/** Number of lines of the quote header that begins at `at`, or 0. */
function quoteHeaderLength(lines: TextLine[], at: number): number {
  const first = lines[at];
  if (first === undefined || isBlank(first)) return 0;
  if (isQuoteHeader(first.text)) return 1;
  if (!mayStartHeader(first.text)) return 0;
  let joined = first.text.trim();
  let blanks = 0;
  for (let length = 2; length <= HEADER_LINES; length++) {
    const next = lines[at + length - 1];
    if (next === undefined) return 0;
    if (isBlank(next)) {
      blanks += 1;
      if (blanks > 1) return 0;
      continue;
    }
    if (
      isQuoted(next) &&
      !next.text.trim().startsWith(">:") &&
      !/^>\s*(?:wrote|написал)/.test(next.text.trim())
    )
      return 0;
    joined += ` ${next.text.trim()}`;
    if (joined.length > 400) return 0;
    if (isQuoteHeader(joined)) return length;
  }
  return 0;
}

/** Whether the head of a mail (`From:`, `Sent:`, `To:` …) stands here, outside a quote. */
function isMailHead(lines: TextLine[], at: number): boolean {
  const first = mailField(lines[at]?.text ?? "");
  if (first !== "from" && first !== "date") return false;
  const fields = new Set([first]);
  for (let offset = 1; offset <= 6; offset++) {
    const field = mailField(lines[at + offset]?.text ?? "");
    if (field !== null) fields.add(field);
  }
  // A contact form says "From" and "Subject" too, but not to whom.
  return fields.size >= 3 || fields.has("to") || (fields.has("from") && fields.has("date"));
}

/** The only `>` line of a mail, in the middle of someone's own words, is decoration and not a quote. */
function isLoneMark(lines: TextLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.origin !== "own") return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    !isBlank(before) &&
    !isBlank(after) &&
    !isQuoted(before) &&
    !isQuoted(after)
  );
}

/** The rest of a quoted line that was wrapped without its mark: half a link, or half a sentence. */
function isWrappedQuote(lines: TextLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before === undefined || after === undefined || !isQuoted(before) || !isQuoted(after)) return false;
  const text = lines[at]?.text.trim() ?? "";
  return /^\S+[)>](?: >)?$/.test(text) || (before.text.length >= 65 && /^\p{Ll}/u.test(text));
}

interface Cut {
  /** Runs of the writer's own lines, between the quotes. */
  runs: string[][];
  /** The mail that was passed on below them, when there is one. */
  forwarded: string[];
  /** The writer's own words, or the mail passed on, go on to the last line: nothing quoted stands below them. */
  isOpen: boolean;
}

function cutQuotes(lines: TextLine[]): Cut {
  const runs: string[][] = [[]];
  const keep = (text: string) => runs[runs.length - 1]?.push(text);
  const endRun = () => {
    if ((runs[runs.length - 1]?.length ?? 0) > 0) runs.push([]);
  };
  const dropRuleAbove = () => {
    const run = runs[runs.length - 1] ?? [];
    while (run.length > 0 && (run[run.length - 1]?.trim() === "" || isRule(run[run.length - 1] ?? "")))
      run.pop();
  };
  let afterHeader = false;
  let isOpen = true;
  const hasOneMark = lines.filter(isQuoted).length === 1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.origin === "end") {
      isOpen = false;
      break;
    }
    if (line.origin === "header") {
      endRun();
      continue;
    }
    if (line.origin === "signature") continue;
    if (isQuoted(line) && (afterHeader || !hasOneMark || !isLoneMark(lines, at))) {
      afterHeader = false;
      endRun();
      continue;
    }
    if (isForwardMark(line.text)) {
      return { runs, forwarded: lines.slice(at).map(({ text }) => text), isOpen: true };
    }
    if (isOriginalMark(line.text) || isMailHead(lines, at)) {
      dropRuleAbove();
      isOpen = false;
      break;
    }
    const shared = sharedHeaderAt(line.text);
    if (shared >= 0) keep(line.text.slice(0, shared));
    const headerLength = shared >= 0 ? 1 : quoteHeaderLength(lines, at);
    const next = lines
      .slice(at + Math.max(headerLength, 1), at + Math.max(headerLength, 1) + 3)
      .find((l) => !isBlank(l));
    const quoteFollows = next !== undefined && (isQuoted(next) || next.origin === "end");
    if (headerLength > 0 || (quoteFollows && isBareHeader(line.text))) {
      // Without `>` marks there is no telling where the quote ends: it goes to the bottom.
      if (!quoteFollows) {
        isOpen = false;
        break;
      }
      endRun();
      afterHeader = true;
      at += Math.max(headerLength, 1) - 1;
      continue;
    }
    if (isWrappedQuote(lines, at)) continue;
    keep(line.text);
  }
  const last = lines.findLast((line) => !isBlank(line));
  return { runs, forwarded: [], isOpen: isOpen && last !== undefined && !isQuoted(last) };
}

/** Cuts signature, "sent from my phone" and legal footer off the end of one run of lines. */
function cutSignature(run: string[], index: number): string[] {
  const firstWords = run.findIndex((line) => line.trim() !== "");
  if (firstWords < 0) return [];
  for (let at = firstWords; at < run.length; at++) {
    const line = run[at] ?? "";
    const isFirst = at === firstWords;
    if (isSentFrom(line) || isFooter(line)) {
      if (!isFirst) return run.slice(0, at);
      continue;
    }
    if ((!isFirst || index > 0) && isSignatureMark(line) && run.length - at <= 12) return run.slice(0, at);
    if (!isFirst && isClosing(line)) {
      const below = run.slice(at + 1).filter((text) => text.trim() !== "");
      // A name, a title, a telephone number; whoever writes on after "Regards" still has something to say.
      if (below.length <= 6 && below.every((text) => text.trim().length <= 60 && !/[?!]/.test(text)))
        return run.slice(0, at);
    }
  }
  return run;
}

function tidy(lines: string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * What the writer of a message wrote anew: without quoted history, the heads of forwarded mails, signature,
 * "sent from my phone" and legal footer. Answers between quotes stay. Never empty unless the message is.
 * Linear in the message, which is cut to 64 KB first.
 */
export function newestWords(body: MessageBody): string {
  return readNewestWords(body).words;
}

/** The same, with whether words of the writer may stand beyond the 64 KB that are read. */
export function readNewestWords(body: MessageBody): { words: string; isCut: boolean } {
  const source = squeezeBlanks("html" in body ? body.html : body.text, MAX_TEXT);
  const lines: TextLine[] =
    "html" in body
      ? htmlToLines(source)
      : cutText(source)
          .split(/\r\n|[\n\r\u2028\u2029]/)
          .map((text) => ({ text, origin: "own" as const }));
  const cut = cutQuotes(lines);
  return { words: chooseWords(cut, lines), isCut: source.length > MAX_TEXT && cut.isOpen };
}

function chooseWords({ runs, forwarded }: Cut, lines: TextLine[]): string {
  const own = tidy(runs.flatMap((run, index) => ["", ...cutSignature(run, index)]));
  if (forwarded.length > 0 && countWords(own) <= FEW_WORDS) return tidy([own, "", ...forwarded]);
  if (own !== "") return own;
  const withSignature = tidy(runs.flat());
  if (withSignature !== "") return withSignature;
  return tidy(lines.map(({ text }) => text.replace(/^[\s>]+/, "")));
}
