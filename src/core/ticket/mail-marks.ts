/**
 * How mail programs mark what is not the writer's own new text. Every pattern works on one line of bounded
 * length (see `MAX_LINE`), and none repeats a repetition, so that no text can make it slow.
 */

/** Longer lines are never a header or a signature line. */
export const MAX_LINE = 500;

const WROTE = [
  "wrote", "writes", "sent", // en
  "a écrit", "écrit", "a ecrit", // fr
  "schrieb", // de
  "escribió", "escribio", // es
  "ha scritto", "scritto", // it
  "schreef", "het volgende geschreven", "geschreven", // nl
  "escreveu", // pt
  "skrev", // da, sv, no
  "napisał", "napisał\\(a\\)", "napisała", "pisze", // pl
  "kirjoitti", // fi
  "đã viết", // vi
  "написал", "написала", "пишет", // ru
].join("|"); // biome-ignore format: one language per line reads best

const HEADER_START =
  /^[\s>*_-]*(?:on|le|el|il|em|am|op|den|på|in data|w dniu|dnia|vào|pe|ср|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[a-zé]{2,4}\.\s?\d|\d{1,4}[./-]\d{1,2}|\d{1,2}:\d{2}|20\d\d)[\s,./:-]?/i;
/** A date, a time or an address: a customer's "you wrote:" has none of them. */
const HEADER_CONTENT = /@|\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b/;
const HEADER_END = new RegExp(
  `(?:(?<![\\p{L}])(?:${WROTE})(?![\\p{L}])(?:\\s+[^\\n]{1,120}?)?\\s?(?:[:：]|[-_*]{2,})|(?<![\\p{L}])(?:${WROTE})|>\\s?:)[\\s_*-]*$`,
  "iu",
);
/** A sentence about a mail (`On 3 May 2024 I asked and you wrote:`) is not the line above one. */
const SENTENCE = /(?:^|[\s,])(?:I|you|we|your|my|je|vous|nous|ich|sie|wir|yo|usted|ustedes)(?=[\s,])/;
const HEADER_CJK = /^(?:在.{4,200}写道：|20\d\d.{4,200}(?:作성|작성):|20\d\d\/.{4,200}のメッセージ:)$/;
const ADDRESS_WROTE = new RegExp(`<[^<>\\s]{3,200}@[^<>\\s]{3,200}>\\s?(?:${WROTE})\\s?:$`, "iu");
const NAME_WROTE = new RegExp(`^[\\s>]*-{2,}\\s?[^\\n]{1,80}\\s(?:${WROTE})\\s?-{2,}\\s*$`, "iu");
/** Some mail programs forget the line break before their header: `Thanks On Wed, Apr 4, 2012 at 3:59 PM, x wrote:`. */
const SHARED_LINE =
  /\s?-{0,6}\s?\bOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)[^\n]{6,200}\b(?:19|20)\d{2}[^\n]{0,200} wrote:\s*$/;

/** Whether these lines, joined, are the line above a quote (`On … wrote:`). */
export function isQuoteHeader(joined: string): boolean {
  if (joined.length > MAX_LINE) return false;
  const line = joined.trimEnd();
  if (NAME_WROTE.test(line) || ADDRESS_WROTE.test(line) || HEADER_CJK.test(line)) return true;
  if (!HEADER_START.test(line) || !HEADER_CONTENT.test(line) || !HEADER_END.test(line)) return false;
  // Without a colon at its end only an address tells it from a sentence.
  return !SENTENCE.test(line) && (/[:：_*-]\s*$/.test(line) || line.includes("@"));
}

/** Whether a quote header may begin on this line. */
export function mayStartHeader(line: string): boolean {
  return line.length <= MAX_LINE && HEADER_START.test(line) && /\d/.test(line);
}

/** `2011/4/7 Nathan <support@example.com>`: a header without a verb; only believed when a quote follows. */
export function isBareHeader(line: string): boolean {
  return /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b[^\n]{0,200}<[^<>\s]{3,200}>\s*$/.test(
    line.slice(0, MAX_LINE),
  );
}

/** Where in the line a quote header begins that shares it with the writer's words, or -1. */
export function sharedHeaderAt(line: string): number {
  if (line.length > MAX_LINE || !line.trimEnd().endsWith("wrote:")) return -1;
  const found = SHARED_LINE.exec(line);
  return found === null || found.index === 0 ? -1 : found.index;
}

const ORIGINAL =
  /^[\s>*]*[-_=]{2,}\s*(?:original (?:message|email|mail)|reply message|message d['’]origine|message original|ursprüngliche nachricht|antwort nachricht|originalnachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|wiadomość oryginalna|исходное сообщение)\s*[-_=]*\s*$/i;
const ORIGINAL_BARE =
  /^\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original)\s*:?\s*$/i;
const FORWARDED =
  /^[\s>*]*(?:[-_=]{2,}\s*)?(?:begin forwarded message|forwarded message|fwd|message transféré|début du message (?:transféré|réexpédié)|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|mensaje reenviado|inicio del mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)\s*(?::|[-_=]{2,})\s*$/i;

/** Whether everything below this line is the mail that was answered. */
export function isOriginalMark(line: string): boolean {
  return line.length <= MAX_LINE && (ORIGINAL.test(line) || ORIGINAL_BARE.test(line));
}

/** Whether everything below this line is a mail that was passed on. */
export function isForwardMark(line: string): boolean {
  return line.length <= MAX_LINE && FORWARDED.test(line);
}

const FIELD_NAMES: Record<string, string> = {
  from: "from", von: "from", de: "from", fra: "from", från: "from", da: "from", van: "from", od: "from", от: "from", expéditeur: "from", remitente: "from",
  sent: "date", date: "date", gesendet: "date", datum: "date", envoyé: "date", "envoyé le": "date", enviado: "date", fecha: "date", "enviado el": "date", sendt: "date", skickat: "date", verzonden: "date", inviato: "date", data: "date", wysłano: "date", отправлено: "date",
  to: "to", an: "to", à: "to", para: "to", til: "to", till: "to", aan: "to", a: "to", do: "to", кому: "to", destinataire: "to", destinatario: "to",
  cc: "cc", kopie: "cc",
  subject: "subject", betreff: "subject", objet: "subject", asunto: "subject", emne: "subject", ämne: "subject", onderwerp: "subject", oggetto: "subject", temat: "subject", assunto: "subject", тема: "subject",
}; // biome-ignore format: one field per line reads best

const FIELD = /^[\s>*]*([\p{L}][\p{L} ]{0,14}?)\s?\*{0,2}\s?:\*{0,2}(?:\s|$|\S)/u;

/** Which field of a mail's head a line is (`from`, `date`, `to`, `cc`, `subject`), or null. */
export function mailField(line: string): string | null {
  const found = FIELD.exec(line.slice(0, MAX_LINE));
  return found?.[1] === undefined ? null : (FIELD_NAMES[found[1].toLowerCase()] ?? null);
}

/** A rule of dashes, underscores or equals signs, as programs draw them above a quoted mail's head. */
export function isRule(line: string): boolean {
  return /^\s*[-_=*]{5,}\s*$/.test(line);
}

const SENT_FROM =
  /^[\s_*-]*(?:sent (?:from|with|via|using) |get outlook for |get the .{1,20} app|envoyé (?:depuis|de|à partir de|avec) |télécharge[rz] outlook|obtenez outlook|provenance ?: ?courrier|von mein\S* .{1,30} gesendet|gesendet (?:von|mit|über|aus) |von .{1,40} gesendet|diese nachricht wurde von mein|holen sie sich outlook|outlook für .{1,20} beziehen|enviado desde |enviado con |obtener outlook|obtén outlook|inviato da|scarica outlook|verzonden vanaf|verstuurd vanaf|download outlook|enviado do meu|sendt fra|skickat från|yahoo mail[: ]|von samsung)/i;

/** "Sent from my phone" and its like, in one short line; not a sentence that begins the same. */
export function isSentFrom(line: string): boolean {
  if (line.length > 160 || !SENT_FROM.test(line)) return false;
  const words = line.replace(/<[^<>]{0,150}>|https?:\S+/g, "").trim();
  return words.split(/\s+/).length <= 9 && !/[,;!?]|\.\s?\S*\s\S|\.$/.test(words);
}

/** The line above a signature: `-- `, `__`, `—`. */
export function isSignatureMark(line: string): boolean {
  return /^\s?(?:--|__|—|––|-- ?-- ?)\s*$/.test(line);
}

const CLOSING =
  /^\s*(?:(?:with )?(?:best|kind|warm|kindest|warmest|many|my best)? ?(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|(?:bien )?cordialement|bien à vous|(?:meilleures |sincères )?salutations(?: distinguées)?|mit (?:freundlichen|besten|lieben) grüßen|mit (?:freundlichen|besten) gruessen|freundliche grüße|(?:beste|liebe|viele|schöne) grüße|mfg|lg|vg|(?:un )?(?:cordial|atento) saludo|saludos(?: cordiales)?|atentamente|un saludo)[\s,.!-]*$/i;

/** `Best regards,` on a line of its own. */
export function isClosing(line: string): boolean {
  return line.length <= 80 && CLOSING.test(line);
}

const FOOTER =
  /^[\s*_-]*(?:confidential(?:ity)? (?:notice|note)|disclaimer\b|(?:this|the information in this|the contents of this) (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended|privileged)|if you (?:are not|have received) (?:the intended|this e-?mail|this message)|ce (?:message|courriel|mail|e-mail)\b.{0,80}\bconfidentiel|(?:diese|die in dieser) (?:e-?mail|nachricht)\b.{0,80}\bvertraulich|este (?:mensaje|correo)\b.{0,80}\bconfidencial|(?:virus-free|virenfrei|garanti sans virus|sans virus|libre de virus)[. ]|(?:please )?(?:consider|think) (?:about )?(?:of )?the environment|pensez à l['’]environnement|avant d['’]imprimer|bitte (?:denken|prüfen) sie .{0,30}umwelt|antes de imprimir)/i;

/** First line of a legal or advertising footer. */
export function isFooter(line: string): boolean {
  return FOOTER.test(line.slice(0, MAX_LINE));
}
