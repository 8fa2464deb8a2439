/** What stands below a writer's words without being theirs: phone lines, signatures, closings, legal footers. */

const MAX_LINE = 500;

const SENT_OPENER =
  /^[\s_*-]*(?:sent (?:from|with|via|using) |envoyée? (?:depuis |de |à partir d[e'’] ?|avec )|provenance ?: ?|gesendet (?:von|mit|über|aus) |diese (?:nachricht|e-mail|mail) wurde (?:von|mit) |enviado (?:desde|con|de|do|a partir do|pelo|com) |inviato (?:da|dal|con) |verzonden (?:vanaf|met|vanuit) |verstuurd (?:vanaf|met|vanuit) |sendt fra |skickat från |wysł(?:ane|ano) z )/i;
/** Advertising for the program itself. */
const ADVERT =
  /^[\s_*-]*(?:get|télécharge[rz]|obtenez|obtenir|holen sie sich|laden sie|obtener|obtén|descarga|descargar|scarica|ottieni|download|obter|hämta|pobierz|uzyskaj) [^.,?!]{0,30}(?:outlook|yahoo|gmx|proton|\bapp\b)/i;
/** `Outlook für iOS beziehen`, `Von meinem iPhone gesendet`: languages that put the verb last. */
const SENT_CLOSER =
  /^[\s_*-]*(?:outlook .{3,40}(?:beziehen|herunterladen|holen|downloaden)|(?:von|aus|mit) .{2,60} gesendet\.?\s*$)/i;
const SENDER =
  /iphone|ipad|ipod|galaxy|samsung|android|huawei|xiaomi|redmi|oppo|oneplus|honor\b|pixel|nokia|motorola|blackberry|sony|xperia|outlook|yahoo|proton|gmail|gmx|web\.de|k-9|thunderbird|windows|courrier|correo|posta|\bmail\b|e-mail|orange|telekom|libero|free\b|aol|spark|sparrow|airmail|bluemail|mailbird|edison|aqua|tutanota|fairemail|hotmail|icloud|mobile|móvil|celular|mobil\b|handy\b|phone|téléphone|portable|tablet|tablette|smartphone|\btel[eé]fono/i;
/** Words that a program never puts there and a person does. */
const OWN_WORDS =
  /[?!;]|(?:^|\s)(?:but|because|and|yesterday|today|again|mais|parce|hier|aujourd['’]hui|encore|aber|weil|gestern|heute|wieder|pero|porque|ayer|hoy|otra|order|commande|bestellung|pedido|parcel|colis|paket|paquete|tracking|#?\d{3,})(?=[\s.,]|$)/i;
const EXCUSE = /brevity|typos|brièveté|kürze|brevedad|brevità|korte/i;

/** "Sent from my phone" and its like, in one short line; not a sentence that begins the same. */
export function isSentFrom(line: string): boolean {
  if (line.length > 220) return false;
  if (/^[\s_*-]*(?:yahoo mail ?[:：]|von samsung|ne m['’]oubliez pas)/i.test(line) && !OWN_WORDS.test(line))
    return true;
  if (![SENT_OPENER, SENT_CLOSER, ADVERT].some((pattern) => pattern.test(line))) return false;
  const words = line
    .replace(/<[^<>]{0,200}>|\[?https?:\S+/g, "")
    .replace(/[\s_*.-]+$/, "")
    .trim();
  if (OWN_WORDS.test(words)) return false;
  const count = words.split(/\s+/).length;
  if (EXCUSE.test(words)) return count <= 20 && SENDER.test(words);
  if (/[,]|\.\s/.test(words) || count > 12) return false;
  if (SENDER.test(words) || (count <= 4 && /https?:/.test(line))) return true;
  // A telephone whose name is not known: "Sent from my Fairphone 5".
  return (
    count <= 6 &&
    /^[\s_*-]*(?:sent from my|envoyé (?:de|depuis) mon|(?:gesendet )?von mein\S*|enviado desde mi|inviato dal mio|verzonden vanaf mijn|verstuurd vanaf mijn|enviado do meu|skickat från min|wysłane z mojego) \S/i.test(
      words,
    ) &&
    !/\b(?:desk|office|home|bureau|büro|oficina|house|work)\b/i.test(words)
  );
}

/** The line above a signature: `-- `, `__`, `—`. */
export function isSignatureMark(line: string): boolean {
  return /^\s?(?:--|__|—|––|-- ?-- ?)\s*$/.test(line);
}

const CLOSING = [
  "(?:with )?(?:best|kind|warm|kindest|warmest|many|my best)? ?(?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully",
  "(?:bien |très )?cordialement|bien à vous|(?:(?:avec )?mes |(?:meilleures |sincères |cordiales ))?salutations(?: distinguées| cordiales)?|(?:dans l['’]attente de votre (?:réponse|retour), )?(?:bien )?cordialement",
  "mit (?:freundlichen|besten|lieben|herzlichen) (?:grüßen|grüssen|gruessen)|mit (?:freundlichem|bestem) gru(?:ß|ss)|(?:freundliche|beste|liebe|viele|schöne|herzliche) grü(?:ß|ss)e|hochachtungsvoll|mfg|lg|vg",
  "(?:un |reciba un )?(?:cordial|atento|afectuoso) saludo|(?:un )?saludo(?: cordial)?|saludos(?: cordiales)?|atentamente|muy atentamente",
  "(?:cordiali|distinti|cari) saluti|cordialmente|met (?:vriendelijke|hartelijke) groet(?:en)?|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|(?:med )?vänliga hälsningar|mvh|(?:med )?venlig hilsen|med vennlig hilsen|z poważaniem|pozdrawiam",
].join("|"); // one language, or a few, per line
const CLOSING_LINE = new RegExp(`^\\s*(?:${CLOSING})[\\s,.!-]*$`, "i");

/** `Best regards,` on a line of its own. */
export function isClosing(line: string): boolean {
  return line.length <= 80 && CLOSING_LINE.test(line);
}

const FOOTER = [
  "confidential(?:ity)? (?:notice|note)|disclaimer\\b|(?:this|the information in this|the contents of this) (?:e-?mail|message|communication|transmission)\\b.{0,80}\\b(?:confidential|intended|privileged)|if you (?:are not|have received) (?:the intended|this e-?mail|this message)|(?:please )?(?:consider|think) (?:about )?(?:of )?the environment|virus-free",
  "avis de confidentialité|(?:ce|le présent) (?:message|courriel|mail|e-mail)\\b.{0,120}\\b(?:confidentiel|destiné exclusivement|exclusivement destiné)|pensez à l['’]environnement|avant d['’]imprimer|garanti sans virus|sans virus",
  "(?:diese|die in dieser) (?:e-?mail|nachricht)\\b.{0,80}\\b(?:vertraulich|ausschließlich für)|der inhalt dieser (?:e-?mail|nachricht)|vertraulichkeitshinweis|bitte (?:denken|prüfen) sie .{0,30}umwelt|virenfrei",
  "aviso (?:legal|de confidencialidad)|(?:este|el presente) (?:mensaje|correo)\\b.{0,120}\\b(?:confidencial|exclusivamente)|antes de imprimir|libre de virus",
  "questo messaggio\\b.{0,100}\\b(?:riservat|confidenzial|esclusivamente)|le informazioni contenute|dit (?:bericht|e-mailbericht)\\b.{0,100}\\b(?:vertrouwelijk|uitsluitend)|(?:esta|a presente) mensagem\\b.{0,100}\\b(?:confidencial|exclusivamente)|detta (?:meddelande|e-postmeddelande)\\b.{0,100}\\b(?:konfidentiell|endast)|(?:ta|niniejsza) wiadomość .{0,100} (?:poufn|wyłącznie)",
].join("|"); // one language, or a few, per line
const FOOTER_LINE = new RegExp(`^[\\s*_-]*(?:${FOOTER})`, "i");

/** First line of a legal or advertising footer. */
export function isFooter(line: string): boolean {
  return FOOTER_LINE.test(line.slice(0, MAX_LINE));
}
