import {
  fieldValue,
  isForwardMark,
  isHeadTitle,
  isOriginalMark,
  isRule,
  type MailField,
  mailField,
} from "./mail-head.ts";
import { isBlank, isQuoted, type MailLine } from "./mail-line.ts";
import {
  endsSentence,
  isBareHeader,
  isQuoteHeader,
  isTellingHeader,
  mayStartHeader,
  sharedHeaderAt,
  startsHeader,
} from "./quote-header.ts";

export interface Cut {
  /** Runs of the writer's own lines, between the quotes. */
  runs: MailLine[][];
  /** Lines in a mail program's box for signatures: the writer's words where nothing else is. */
  signed: MailLine[];
  /** The mail that was passed on below them, when there is one. */
  forwarded: MailLine[];
  /** The writer's own words, or the mail passed on, go on to the last line: nothing quoted stands below them. */
  isOpen: boolean;
}

/** Mail programs wrap the line above a quote over up to this many lines. */
const HEADER_LINES = 5;
/** Longer is no header, however many lines it stands on. */
const MAX_JOINED = 400;
/** The head of a mail has its fields within this many lines. */
const HEAD_LINES = 6;

/** The quote header that begins at `at`: how many lines it takes (0: none) and its text on one line. */
function quoteHeader(lines: readonly MailLine[], at: number): { length: number; joined: string } {
  const none = { length: 0, joined: "" };
  const first = lines[at];
  if (first === undefined || isBlank(first)) return none;
  if (isQuoteHeader(first.plain)) return { length: 1, joined: first.plain };
  if (!mayStartHeader(first.plain)) return none;
  let joined = first.plain.trim();
  for (let length = 2; length <= HEADER_LINES; length++) {
    const next = lines[at + length - 1];
    // What begins anew below a sentence is the header, and the sentence is the writer's.
    if (next === undefined || endsSentence(joined) || startsHeader(next.plain)) return none;
    if (isBlank(next)) {
      if (!/^</.test(lines[at + length]?.plain.trim() ?? "")) return none;
      continue;
    }
    const part = next.plain.trim();
    if (isQuoted(next) && !/^>\s*(?::|wrote|написал)/.test(part)) return none;
    joined += ` ${part}`;
    if (joined.length > MAX_JOINED) return none;
    if (isQuoteHeader(joined)) return { length, joined };
  }
  return none;
}

/** Whether the head of a mail (`From:`, `Sent:`, `To:` …) stands here, outside a quote. */
function isMailHead(lines: readonly MailLine[], at: number): boolean {
  const here = lines[at]?.plain ?? "";
  if (isHeadTitle(here)) return mailField(lines[at + 1]?.plain ?? "") === "from";
  const first = mailField(here);
  if (first !== "from" && first !== "date") return false;
  const fields = new Set<MailField>([first]);
  let isAddressed = here.includes("@");
  for (let offset = 1; offset <= HEAD_LINES; offset++) {
    const line = lines[at + offset]?.plain ?? "";
    const field = mailField(line);
    if (field === null) continue;
    fields.add(field);
    isAddressed ||= fieldValue(line).includes("@");
  }
  // A contact form says "From" and "Subject" too, but not to whom; "From: Leeds, To: York" is a route.
  if (fields.size >= 3)
    return fields.has("from") && (isAddressed || fields.size >= 4 || fields.has("subject"));
  return (
    (fields.has("to") && isAddressed) ||
    (first === "from" && fields.has("date") && /\d/.test(lines[at + 1]?.plain ?? ""))
  );
}

/** The only `>` line of a mail, in the middle of someone's own words, is decoration and not a quote. */
function isLoneMark(lines: readonly MailLine[], at: number): boolean {
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
function isWrappedQuote(lines: readonly MailLine[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before === undefined || after === undefined || !isQuoted(before) || !isQuoted(after)) return false;
  const text = lines[at]?.plain.trim() ?? "";
  return /^\S+[)>](?: >)?$/.test(text) || (before.plain.length >= 65 && /^\p{Ll}/u.test(text));
}

/** Takes empty lines and rules off the end of a run. */
export function dropRuleAtEnd(run: MailLine[]): void {
  for (let last = run.at(-1); last !== undefined && (isBlank(last) || isRule(last.plain)); last = run.at(-1))
    run.pop();
}

/** Tells the writer's own lines from what they answered or passed on. Reads each line once. */
export function cutQuotes(lines: readonly MailLine[]): Cut {
  const runs: MailLine[][] = [[]];
  const signed: MailLine[] = [];
  const lastRun = (): MailLine[] => runs[runs.length - 1] ?? [];
  const endRun = () => {
    if (lastRun().length > 0) runs.push([]);
  };
  let afterHeader = false;
  let isOpen = true;
  const hasOneMark = lines.filter(isQuoted).length === 1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.origin === "end") {
      dropRuleAtEnd(lastRun());
      isOpen = false;
      break;
    }
    if (line.origin === "header") {
      endRun();
      continue;
    }
    if (line.origin === "signature") {
      signed.push(line);
      continue;
    }
    if (isQuoted(line) && (afterHeader || !hasOneMark || !isLoneMark(lines, at))) {
      afterHeader = false;
      endRun();
      continue;
    }
    if (isBlank(line)) {
      lastRun().push(line);
      continue;
    }
    if (isForwardMark(line.plain)) {
      return { runs, signed, forwarded: lines.slice(at), isOpen: true };
    }
    if (isOriginalMark(line.plain) || isMailHead(lines, at)) {
      dropRuleAtEnd(lastRun());
      isOpen = false;
      break;
    }
    const shared = sharedHeaderAt(line.plain);
    if (shared >= 0) {
      const text = line.plain.slice(0, shared);
      lastRun().push({ text, plain: text, origin: line.origin });
    }
    const header = shared >= 0 ? { length: 1, joined: line.plain.slice(shared) } : quoteHeader(lines, at);
    const length = Math.max(header.length, 1);
    const next = lines.slice(at + length, at + length + 3).find((each) => !isBlank(each));
    const quoteFollows =
      next !== undefined && (isQuoted(next) || next.origin === "end" || isOriginalMark(next.plain));
    if (quoteFollows ? header.length > 0 || isBareHeader(line.plain) : isTellingHeader(header.joined)) {
      // Without `>` marks there is no telling where the quote ends: it goes to the bottom.
      if (!quoteFollows) {
        isOpen = false;
        break;
      }
      endRun();
      afterHeader = true;
      at += length - 1;
      continue;
    }
    if (isWrappedQuote(lines, at)) continue;
    lastRun().push(line);
  }
  const last = lines.findLast((line) => !isBlank(line));
  return { runs, signed, forwarded: [], isOpen: isOpen && last !== undefined && !isQuoted(last) };
}
