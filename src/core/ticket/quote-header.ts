/**
 * The line that mail programs write above a quote: `On … wrote:`. Every pattern works on a text of bounded length
 * (`MAX_HEADER`), and none repeats a repetition, so that no text can make it slow.
 */

/** Longer lines are never a header. */
const MAX_HEADER = 500;

const WROTE = [
  "wrote", "writes", "sent", // en
  "a écrit", "écrit", "a ecrit", // fr
  "schrieb", "geschrieben", // de
  "escribió", "escribio", // es
  "ha scritto", "scritto", // it
  "schreef", "geschreven", // nl
  "escreveu", // pt
  "skrev", // da, sv, no
  "napisał", "napisał\\(a\\)", "napisała", "pisze", // pl
  "kirjoitti", // fi
  "đã viết", // vi
  "написал", "написала", "пишет", // ru
].join("|"); // biome-ignore format: one language per line reads best

const WEEKDAY =
  "mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mo|di|mi|do|fr|sa|so|don|mié|mie|jue|vie|sáb|sab|dom|gio|ma|wo|vr|za|zo|seg|ter|qua|qui|sex|mån|man|tir|tis|ons|tors|tor|fre|lör|lor|søn|son|pon|wt|śr|czw|pt|niedz|ma|ti|ke|to|pe|la|su|пн|вт|ср|чт|пт|сб|вс|T2|T3|T4|T5|T6|T7|CN|th";
const WEEKDAY_LONG =
  "monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela";
const MONTH =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december";
const OPENER = "on|le|el|il giorno|il|em|am|op|den|på|in data|w dniu|dnia|vào|à|в";
/** What a header begins with: a date, with a little word before it or without. */
const DATE_BEGINS = `(?:(?:${WEEKDAY_LONG}|${WEEKDAY})(?![\\p{L}\\d])[.,]{0,2}\\s|(?:${MONTH})[.]?\\s\\d|\\d{1,4}[./-](?:\\d{1,2}|\\p{L}{3})|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}|\\d{1,2}[:.h]\\d{2}|(?:19|20)\\d\\d)`;
const HEADER_START = new RegExp(`^[\\s>*_-]*(?:(?:${OPENER}),?\\s{1,3})?${DATE_BEGINS}`, "iu");
/** A time or an address: a customer's "you wrote:" has neither. */
const TIME = /\b\d{1,2}[:.h]\d{2}\b|\d(?:[:.]\d{2})?\s?[ap]\.?m\b/i;
const ADDRESS = /[^\s@<>()"']@[^\s@<>()"']/;
const YEAR = /\b(?:19|20)\d{2}\b/;
const HEADER_END = new RegExp(
  `(?:(?<![\\p{L}])(?:${WROTE})(?![\\p{L}])(?:\\s+[^\\n]{1,160}?)?\\s?(?:[:：]|[-_*]{2,})|(?<![\\p{L}])(?:${WROTE})|>\\s?:)[\\s_*-]*$`,
  "iu",
);
/** A sentence about a mail (`On 3 May 2024 I asked and you wrote:`) is not the line above one. */
const SENTENCE =
  /(?:^|[\s,])(?:I|you|we|your|my|me|us|our|je|j['’]ai|vous|nous|votre|mon|ma|ich|sie|Sie|wir|mir|uns|mich|Ihr|Ihre|Ihnen|yo|usted|ustedes|me|mi|nos|su|le|hice|pedí|io|mi|ik|jullie|eu|jag|ni)(?=[\s,])/u;
const HEADER_CJK = /^(?:在.{4,200}写道：|20\d\d.{4,200}(?:作성|작성):|20\d\d\/.{4,200}のメッセージ:)$/;
const ADDRESS_WROTE = new RegExp(`<[^<>\\s]{3,200}@[^<>\\s]{3,200}>\\s?(?:${WROTE})\\s?:$`, "iu");
const NAME_WROTE = new RegExp(`^[\\s>]*-{2,}\\s?[^\\n]{1,80}\\s(?:${WROTE})\\s?-{2,}\\s*$`, "iu");
/** Polish Apple Mail and Portuguese Gmail put the name first. */
const NAME_FIRST =
  /^[\s>]*(?:wiadomość napisana przez .{2,200} w dniu \d[^\n]{5,60}|.{2,160}<[^<>\s]{3,200}@[^<>\s]{3,200}> escreveu \([^()]{5,60}\(?s?\)?[^()]{0,20}\)):\s*$/iu;

/** Whether these lines, joined, are the line above a quote (`On … wrote:`). */
export function isQuoteHeader(joined: string): boolean {
  if (joined.length > MAX_HEADER) return false;
  const line = joined.trimEnd();
  if (NAME_WROTE.test(line) || ADDRESS_WROTE.test(line) || HEADER_CJK.test(line) || NAME_FIRST.test(line))
    return true;
  if (!HEADER_START.test(line) || !HEADER_END.test(line)) return false;
  const isAddressed = ADDRESS.test(line);
  if (!isAddressed && !TIME.test(line) && !YEAR.test(line)) return false;
  // Without a colon at its end only an address tells it from a sentence.
  return (isAddressed || !SENTENCE.test(line)) && (isAddressed || /[:：_*-]\s*$/.test(line));
}

/** Whether a header says enough to be believed where no marked quote follows: a time or an address. */
export function isTellingHeader(joined: string): boolean {
  return ADDRESS.test(joined) || TIME.test(joined) || HEADER_CJK.test(joined.trimEnd());
}

/** Whether a quote header may begin on this line. */
export function mayStartHeader(line: string): boolean {
  return line.length <= MAX_HEADER && HEADER_START.test(line) && /\d/.test(line);
}

const OPENED_START = new RegExp(`^[\\s>*_-]*(?:${OPENER}),?\\s{1,3}${DATE_BEGINS}`, "iu");

/** Whether a header begins on this line with its little word (`On Mon`), and not in the middle of its date. */
export function startsHeader(line: string): boolean {
  return line.length <= MAX_HEADER && OPENED_START.test(line);
}

/** Whether a text ends like a sentence; a date ends in a point only after few letters (`nov.`). */
export function endsSentence(text: string): boolean {
  return /(?:[?!]|\p{L}{5,}\.|\d{3,}\.)$/u.test(text);
}

/** `2011/4/7 Nathan <support@example.com>`: a header without a verb; only believed when a quote follows. */
export function isBareHeader(line: string): boolean {
  return /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b[^\n]{0,200}<[^<>\s]{3,200}>\s*$/.test(
    line.slice(0, MAX_HEADER),
  );
}

const SHARED_START = new RegExp(`(?<=[\\s-])(?=(?:On|Le|El|Il|Em|Am|Op|Den)\\s${DATE_BEGINS})`, "giu");

/** A line that could begin a header at more places than this is not written by a mail program. */
const MAX_STARTS = 4;

/**
 * Where in the line a quote header begins that shares it with the writer's words, or -1: some programs forget the
 * line break (`Thanks On Wed, Apr 4, 2012 at 3:59 PM, x wrote:`).
 */
export function sharedHeaderAt(line: string): number {
  if (line.length > MAX_HEADER || !/[:：]\s*$/.test(line)) return -1;
  let tried = 0;
  for (const { index } of line.matchAll(SHARED_START)) {
    if (++tried > MAX_STARTS) return -1;
    const header = line.slice(index);
    if (!isQuoteHeader(header) || !isTellingHeader(header)) continue;
    const own = line
      .slice(0, index)
      .trimEnd()
      .replace(/-{2,6}$/, "");
    return own.trim() === "" ? -1 : own.length;
  }
  return -1;
}
