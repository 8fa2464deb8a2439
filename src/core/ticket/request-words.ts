import { type Token, tokenise } from "../classify/normalise.ts";

// Words that greet, thank, nudge or answer, and ask for nothing: en, fr, de, es, without accents as `tokenise` writes them.
const NUDGES = new Set(
  (
    "hello hi hey hiya dear sir madam team there guys good morning afternoon evening day thanks thank thx ty cheers you u your very much so many a lot " +
    "ok okay k yes no yep nope sure please pls any some news update updates anyone anybody here is are am i im me my still waiting wait just again " +
    "following follow up bump reply response answer ping on this about it the to for in as asap attached attachment see below here photo photos picture pictures image screenshot file pic pics number order " +
    "bonjour bonsoir salut coucou madame monsieur merci beaucoup bien oui non d accord svp stp s il vous te plait des nouvelles une reponse toujours relance je me permets attente en de du et la le les mon ma voici ci joint photo photos numero commande alors c est " +
    "hallo guten tag morgen abend moin servus danke vielen dank sehr ja nein bitte gibt es neuigkeiten schon was neues noch immer warte ich auf eine antwort und das der die mein meine anbei foto fotos bild bilder im anhang nummer bestellnummer bestellung lg mfg ist hier " +
    "hola buenos dias buenas tardes noches gracias muchas si no vale por favor alguna novedad novedades noticia noticias respuesta sigo seguimos esperando sigue hay adjunto foto fotos imagen numero pedido el la los las mi un una de y es aqui"
  ).split(" "),
);

/** Words that make a request even when nothing but nudges stands around them. */
const REQUESTS =
  /\b(?:where|wo|ou est|donde|cancel\w*|annul\w*|stornier\w*|refund\w*|rembours\w*|reembols\w*|erstatt\w*|return\w*|retour\w*|devol\w*)\b/;

const wordsOf = (text: string): Token[] => tokenise(text).tokens.filter(({ kind }) => kind === "word");

/**
 * Whether a text asks for or reports anything. "hello??", "any news?", "thanks", a bare number and an empty text
 * (a photo without words) do not.
 */
export function holdsRequest(text: string): boolean {
  const words = wordsOf(text);
  if (REQUESTS.test(words.map(({ norm }) => norm).join(" "))) return true;
  const telling = words.filter(({ norm }) => !NUDGES.has(norm) && !/^\d+$/.test(norm));
  return telling.length >= 2;
}

/** One of these must be there: thanks, or being pleased with the answer. */
const PLEASED = new Set(
  (
    "thanks thank thx ty tysm cheers perfect great awesome brilliant wonderful excellent lovely amazing fantastic superb " +
    "merci parfait super genial impeccable nickel danke dank dankeschon perfekt prima klasse toll spitze bestens wunderbar " +
    "gracias perfecto estupendo genial fenomenal grazie perfetto bedankt dankjewel obrigado obrigada perfeito tack dziekuje"
  ).split(" "),
);
/** These may stand beside it, and nothing else: no yes, no no, no number, no word for a thing. */
const BESIDE_THANKS = new Set(
  (
    "ok okay oh wow hi hello hey dear all team sir madam both guys you u ya your the a an of for so very really too much many lot lots again and that thats this its it is was were be i im we to by how what such have has had been nice kind kindly quick fast swift prompt speedy good best help helping helped support service assistance reply response answer answering responding replying information info update news clarification confirmation confirming efficient appreciate appreciated understood noted received got day weekend evening week one wish wishing regards well then now indeed letting me us know sorting looking into everything alright right solved sorted works " +
    "bonjour d accord entendu bien recu note tres beaucoup mille infiniment pour votre ta vos la le l les de des et a vous toi bonne journee soiree week end belle reponse rapide rapidite aide retour efficacite gentillesse professionnalisme tout c est top compris cordialement excellente equipe je j en remercie " +
    "hallo alles klar vielen herzlichen lieben besten tausend sehr nochmals nochmal fur ihre deine die das der den schnelle rasche nette prompte freundliche antwort hilfe ruckmeldung info auskunft bearbeitung service mfg lg vg gruss grusse liebe viele schonen schones tag noch abend wochenende ihnen euch dir und ist gut in ordnung verstanden super top ich wir wunsche " +
    "hola muchas muchisimas mil mucho por su tu la el lo rapida rapido respuesta ayuda atencion informacion servicio todo bien claro entendido recibido de acuerdo vale buen dia buena tarde fin semana un saludo saludos y muy amable amables es excelente"
  ).split(" "),
);
/** Thanks for what is still to be done are a nudge. */
const IN_ADVANCE =
  /\b(?:in advance|d ?avance|par avance|im ?voraus|vorab|de antemano|por adelantado|anticipad\w*)\b/;
const MOST_WORDS = 25;

/**
 * Whether a text says thanks and nothing more, so that nobody waits for an answer. `names` are those of customer and
 * colleagues, which stand beside it. "Yes, thanks" is an answer, "any news? thanks" and "thanks in advance" are nudges.
 */
export function isOnlyThanks(text: string, names: readonly string[] = []): boolean {
  if (/[?¿]/.test(text)) return false;
  const { tokens } = tokenise(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  if (IN_ADVANCE.test(tokens.map(({ norm }) => norm).join(" "))) return false;
  const known = new Set(names.flatMap((name) => wordsOf(name).map(({ norm }) => norm)));
  return (
    tokens.some(({ norm }) => PLEASED.has(norm)) &&
    tokens.every(
      ({ kind, norm }) =>
        kind === "word" && (PLEASED.has(norm) || BESIDE_THANKS.has(norm) || known.has(norm)),
    )
  );
}

const ASKS =
  /\?(?:\s|$|["”»)])|\b(?:(?:please|kindly) (?:send|tell|confirm|reply|let|share|provide|give|attach)|(?:could|can|would) you|(?:pouvez|pourriez)-vous|merci de (?:nous|me)|veuillez|(?:senden|schicken|nennen|teilen|geben|bestätigen) sie|bitte|por favor|(?:puede|podría|indíquenos|envíenos))/i;

/** Whether a reply of ours asks the customer for something, so that what comes next may be an answer to it. */
export function asksCustomer(reply: string): boolean {
  return ASKS.test(reply);
}

const ANSWER_WORDS = 30;

/** Whether a text can be the answer to a question of ours: short, and no question itself. */
export function mayAnswer(text: string): boolean {
  return !/[?¿]/.test(text) && tokenise(text).tokens.length <= ANSWER_WORDS;
}
