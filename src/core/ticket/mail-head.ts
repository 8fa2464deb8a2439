/** The head of an earlier mail (`From:`, `Sent:` …) and the lines that mail programs draw above one. */

/** Longer lines are never one of these. */
const MAX_LINE = 500;

const ORIGINAL =
  /^[\s>*]*[-_=\u2010-\u2015]{2,}\s*(?:original (?:message|email|e-mail|mail)|reply message|message d['’]origine|(?:message|mail|courriel|e-mail) original|ursprüngliche (?:nachricht|e-mail|mail)|antwort nachricht|original-?nachricht|(?:mensaje|correo) original|messaggio originale|oorspronkelijk bericht|mensagem original|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|original ?meddelande|alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение)\s*[-_=\u2010-\u2015]*\s*$/i;
const ORIGINAL_BARE =
  /^\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|messaggio originale)\s*:?\s*$/i;
const FORWARDED =
  /^[\s>*]*(?:[-_=\u2010-\u2015]{2,}\s*)?(?:begin forwarded (?:message|mail)|forwarded (?:message|mail|email)|fwd|(?:message|mail) (?:transféré|réexpédié)|début du message (?:transféré|réexpédié)|weitergeleitete (?:nachricht|e-mail)|anfang der weitergeleiteten (?:nachricht|e-mail)|(?:mensaje|correo) reenviado|inicio del mensaje reenviado|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)|vidarebefordrat meddelande|videresendt (?:melding|besked)|wiadomość przekazana dalej|treść przekazanej wiadomości)\s*(?::|[-_=\u2010-\u2015]{2,})\s*$/i;

/** Helpdesks ask in their own mails to write above a line, and quote the rest below it. */
const WRITE_ABOVE =
  /^[\s>*]*(?:##-.{5,120}-##|#{2,}.{0,20}(?:above|au-dessus|oberhalb|por encima|encima de).{0,60}#{2,}|[-–—_*#\s]{0,12}(?:please )?(?:reply|type your reply|write your reply|respond) above this line[-–—_*#.\s]{0,12}|[-–—_*#\s]{0,12}(?:répond(?:re|ez)|écrivez|veuillez .{5,40}) au-dessus de cette ligne[-–—_*#.\s]{0,12}|[-–—_*#\s]{0,12}(?:bitte )?(?:antworten|schreiben) sie (?:bitte )?(?:oberhalb|über) dieser (?:linie|zeile)[-–—_*#.\s]{0,12}|[-–—_*#\s]{0,12}(?:por favor,? )?(?:responda|escriba)(?: su respuesta)? (?:por )?encima de esta línea[-–—_*#.\s]{0,12})\s*$/i;

/** Whether everything below this line is the mail that was answered. */
export function isOriginalMark(line: string): boolean {
  return (
    line.length <= MAX_LINE && (ORIGINAL.test(line) || ORIGINAL_BARE.test(line) || WRITE_ABOVE.test(line))
  );
}

/** Whether everything below this line is a mail that was passed on. */
export function isForwardMark(line: string): boolean {
  return line.length <= MAX_LINE && FORWARDED.test(line);
}

/** `Message du 09/11/26 16:12`: what Orange's webmail writes above the head. */
export function isHeadTitle(line: string): boolean {
  return line.length <= 80 && /^[\s>]*message du \d[\d/. :h]{5,20}\s*$/i.test(line);
}

export type MailField = "from" | "date" | "to" | "cc" | "subject" | "reply-to";

const FIELD_NAMES: Record<string, MailField> = {
  from: "from", von: "from", de: "from", fra: "from", från: "from", da: "from", van: "from", od: "from", от: "from", expéditeur: "from", remitente: "from", absender: "from",
  sent: "date", date: "date", gesendet: "date", datum: "date", "gesendet am": "date", envoyé: "date", "envoyé le": "date", enviado: "date", enviada: "date", fecha: "date", "enviado el": "date", "enviada em": "date", "enviado em": "date", sendt: "date", dato: "date", skickat: "date", verzonden: "date", inviato: "date", data: "date", wysłano: "date", wysłane: "date", отправлено: "date", дата: "date",
  to: "to", an: "to", à: "to", para: "to", til: "to", till: "to", aan: "to", a: "to", do: "to", кому: "to", destinataire: "to", destinatario: "to", empfänger: "to",
  cc: "cc", bcc: "cc", cci: "cc", cco: "cc", kopie: "cc", kopia: "cc", "copie à": "cc",
  subject: "subject", betreff: "subject", objet: "subject", sujet: "subject", asunto: "subject", emne: "subject", ämne: "subject", rubrik: "subject", onderwerp: "subject", oggetto: "subject", temat: "subject", assunto: "subject", тема: "subject",
  "reply-to": "reply-to", "répondre à": "reply-to", "antwort an": "reply-to", "responder a": "reply-to", "rispondi a": "reply-to",
}; // biome-ignore format: one field per line reads best

const FIELD = /^[\s>*|]*([\p{L}][\p{L} -]{0,14}?)\s?\*{0,2}\s?[:：]\*{0,2}(?:\s|$|\S)/u;

/** Which field of a mail's head a line is, or null. */
export function mailField(line: string): MailField | null {
  const found = FIELD.exec(line.slice(0, MAX_LINE));
  return found?.[1] === undefined ? null : (FIELD_NAMES[found[1].toLowerCase()] ?? null);
}

/** What stands behind the name of a field. */
export function fieldValue(line: string): string {
  return line
    .slice(0, MAX_LINE)
    .replace(/^[^:：]*[:：]\*{0,2}/, "")
    .trim();
}

/** A rule of dashes, underscores or equals signs, as programs draw them above a quoted mail's head. */
export function isRule(line: string): boolean {
  return /^\s*[-_=*\u2010-\u2015]{5,}\s*$/.test(line);
}
