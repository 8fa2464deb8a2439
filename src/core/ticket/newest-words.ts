import { cutText, MAX_TEXT } from "../classify/normalise.ts";
import { squeezeBlanks } from "./cut-body.ts";
import { type Cut, cutQuotes, dropRuleAtEnd } from "./cut-quotes.ts";
import { htmlToLines } from "./html-text.ts";
import { isBlank, type MailLine, toMailLine } from "./mail-line.ts";
import { isClosing, isFooter, isSentFrom, isSignatureMark } from "./sign-off.ts";

export type MessageBody = { text: string } | { html: string };

/** A forward whose sender added no more words than this is kept whole: it is what they want to say. */
const FEW_WORDS = 3;
/** A signature below its mark has no more lines than this. */
const SIGNATURE_LINES = 12;
/** A name, a title, a telephone number: what stands below "Regards" when nothing else is to be said. */
const CLOSED_LINES = 6;
const CLOSED_LENGTH = 60;

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
  const { lines, isLong } = readLines(body);
  const cut = cutQuotes(lines);
  return { words: chooseWords(cut, lines), isCut: isLong && cut.isOpen };
}

function readLines(body: MessageBody): { lines: MailLine[]; isLong: boolean } {
  const source = squeezeBlanks("html" in body ? body.html : body.text, MAX_TEXT);
  const lines =
    "html" in body
      ? htmlToLines(source)
      : cutText(source)
          .split(/\r\n|[\n\r\u2028\u2029]/)
          .map((text) => ({ text, origin: "own" as const }));
  return { lines: lines.map(toMailLine), isLong: source.length > MAX_TEXT };
}

function chooseWords({ runs, signed, forwarded }: Cut, lines: readonly MailLine[]): string {
  const own = tidy(runs.flatMap((run, index) => [GAP, ...cutSignature(run, index > 0)]));
  if (forwarded.length > 0 && countWords(own) <= FEW_WORDS) return joinWords(own, tidy(forwarded));
  if (own !== "") return own;
  const withSignature = tidy(runs.flat());
  if (withSignature !== "") return withSignature;
  const inSignature = tidy(signed);
  if (inSignature !== "") return inSignature;
  return tidy(lines.map((line) => ({ ...line, text: line.text.replace(/^[\s>]+/, "") })));
}

const GAP: MailLine = { text: "", plain: "", origin: "own" };

/** Cuts signature, "sent from my phone" and legal footer off the end of one run of lines. */
function cutSignature(run: readonly MailLine[], isBelowQuote: boolean): MailLine[] {
  const first = run.findIndex((line) => !isBlank(line));
  if (first < 0) return [];
  const end = run.findIndex(({ plain }, at) => {
    if (at <= first) return at === first && isBelowQuote && isMarkOfSignature(run, at);
    return isSentFrom(plain) || isFooter(plain) || isMarkOfSignature(run, at);
  });
  const kept = run.slice(0, end < 0 ? run.length : end);
  if (end >= 0) dropRuleAtEnd(kept);
  const closing = kept.findIndex(({ plain }, at) => at > first && isClosing(plain) && isLast(kept, at));
  return closing < 0 ? kept : kept.slice(0, closing);
}

function isMarkOfSignature(run: readonly MailLine[], at: number): boolean {
  return run.length - at <= SIGNATURE_LINES && isSignatureMark(run[at]?.plain ?? "");
}

/** Whether only a name and the like stand below; whoever writes on after "Regards" still has something to say. */
function isLast(run: readonly MailLine[], at: number): boolean {
  let below = 0;
  for (let index = at + 1; index < run.length && below <= CLOSED_LINES; index++) {
    const line = run[index];
    if (line === undefined || isBlank(line)) continue;
    const text = line.plain.trim();
    if (text.length > CLOSED_LENGTH || /[?!]/.test(text)) return false;
    below += 1;
  }
  return below <= CLOSED_LINES;
}

function tidy(lines: readonly MailLine[]): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const joinWords = (above: string, below: string): string => (above === "" ? below : `${above}\n\n${below}`);

const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
