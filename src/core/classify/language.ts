import { type TokenisedText, tokenise } from "./normalise.ts";

/** Languages that can be told apart; the lexicon has the first four. */
export const DETECTED_LANGUAGES = ["en", "fr", "de", "es", "it", "nl", "pt", "sv", "da", "pl"] as const;
export type DetectedLanguage = (typeof DETECTED_LANGUAGES)[number];

// Frequent little words, as `tokenise` writes them (no accents). Words of several languages count for each.
const LITTLE_WORDS: Record<DetectedLanguage, string> = {
  en: "the a an and i you my your we is are was were be been it its this that these of to in on at for from with not dont didnt hasnt havent wont cant isnt wasnt have has had will would can could should do does did what when where why how which who but if so just still yet please thanks thank hello hi there me im ive id there order package parcel refund return item received arrived any get got want need",
  fr: "me on le la les un une des du de et je j vous nous il elle est sont ai avez a pas ne n ce cette ces mon ma mes votre vos notre que qu qui quoi quand ou comment pourquoi pour dans sur avec sans par mais plus tres bonjour merci svp commande colis livraison recu toujours jamais suis etait avoir etre fait faire car donc au aux en y d l c ca encore depuis bonsoir cordialement aucun aucune si voudrais souhaite puis peut",
  de: "der die das ein eine einen einem einer und ich sie wir ihr ihre mein meine meinen meiner ist sind war wurde habe hat haben nicht kein keine mit fur von zu zum zur im in auf an aus bei wie wo wann warum was wer welche aber oder noch schon immer bitte danke hallo guten tag bestellung paket lieferung ruckerstattung retoure dass als auch nur sehr mir mich kann konnen mochte werden es den dem des nach seit bis leider gerne fuer moechte koennen",
  es: "puedo este esta estos mes el la los las un una unos unas y yo usted mi mis su sus es son esta estan fue ha han he hay no que quien cual cuando donde como por porque para con sin del de al en pero mas muy ya aun todavia hola gracias buenos buenas dias tardes pedido paquete envio reembolso devolucion me lo le se si quiero quisiera puedo pueden tengo recibido llegado nunca ni o desde hasta hacer algo nada",
  it: "il lo la gli le un una uno e io lei mio mia miei suo vostro e sono ho ha abbiamo non che chi quando dove come perche per con senza del della dei delle di da in ma piu molto gia ancora ciao buongiorno salve grazie ordine pacco spedizione rimborso reso mi si posso vorrei ricevuto arrivato mai nulla niente questo questa alla al nel",
  nl: "de het een en ik u jij je wij mijn uw jullie is zijn was heb heeft hebben niet geen met voor van naar op aan uit bij hoe waar wanneer waarom wat wie welke maar of nog al steeds graag dank bedankt hallo goedemorgen bestelling pakket levering terugbetaling retour dat deze dit ook zeer mij kan kunnen wil worden er te om door ontvangen",
  pt: "o a os as um uma e eu voce voces meu minha meus seu sua e sao foi esta estao nao que quem qual quando onde como por porque para com sem do da dos das de em no na mas mais muito ja ainda ola oi obrigado obrigada bom dia boa tarde pedido encomenda envio reembolso devolucao me lhe se quero queria posso podem tenho recebi chegou nunca nem ou desde ate fazer",
  sv: "och att det som en ett jag ni vi min mitt mina er ert ar var har inte hade fatt kan vill skulle med for till fran pa av om nar hur vad vem men eller annu aldrig hej tack snalla paket paketet bestallning bestallningen leverans aterbetalning retur den denna detta sa mig",
  da: "og at det som en et jeg i vi min mit mine jeres er var har ikke havde faet kan vil ville med for til fra pa af om nar hvordan hvad hvem hvor men eller endnu aldrig hej tak venligst pakke pakken ordre bestilling levering refusion retur den denne dette sa mig ikke noget",
  pl: "i w na z do nie jest to ze sie co jak gdzie kiedy moje moja moj mam mi czy ale juz jeszcze prosze dziekuje dzien dobry zamowienie paczka paczki przesylka zwrot dostalam dostalem otrzymalam otrzymalem od po za dla przez jestem chce chcialabym chcialbym mozna nadal",
};

const LANGUAGES_OF_WORD = new Map<string, { languages: DetectedLanguage[]; weight: number }>();
for (const language of DETECTED_LANGUAGES) {
  for (const word of new Set(LITTLE_WORDS[language].split(" "))) {
    const entry = LANGUAGES_OF_WORD.get(word);
    if (entry === undefined) LANGUAGES_OF_WORD.set(word, { languages: [language], weight: 1 });
    // These are known so that nobody takes them for German or English; what they share stays with the others.
    else if (!["sv", "da", "pl"].includes(language) || ["sv", "da"].includes(entry.languages[0] ?? ""))
      entry.languages.push(language);
  }
}
// A word of four languages says little about each of them.
for (const entry of LANGUAGES_OF_WORD.values()) entry.weight = 1 / entry.languages.length;

/** Letters that few languages write. */
const LETTERS: { pattern: RegExp; languages: DetectedLanguage[] }[] = [
  { pattern: /[¿¡ñ]/i, languages: ["es"] },
  { pattern: /ß/i, languages: ["de"] },
  { pattern: /[ü]/i, languages: ["de"] },
  { pattern: /[äö]/i, languages: ["de", "sv"] },
  { pattern: /å/i, languages: ["sv", "da"] },
  { pattern: /[æø]/i, languages: ["da"] },
  { pattern: /[łśżźćńęą]/i, languages: ["pl"] },
  { pattern: /[çœùèê]/i, languages: ["fr"] },
  { pattern: /[ãõ]/i, languages: ["pt"] },
];

/** Scripts that one language writes, or one far more often than the others. The first that is there decides. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["el", /\p{Script=Greek}/u],
  ["th", /\p{Script=Thai}/u],
  ["fa", /[پچژگ]/u],
  ["ar", /\p{Script=Arabic}/u],
  ["uk", /[іїєґ]/iu],
  ["ru", /\p{Script=Cyrillic}/u],
];

function byScript(text: string): string | null {
  return SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Enough of a text to tell its language by. */
const WORDS_LOOKED_AT = 300;

function primaryLanguage(tag: string | null | undefined): string | null {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return primary === undefined || !/^[a-z]{2,3}$/.test(primary) ? null : primary;
}

/**
 * The language of a text by its little words: a two-letter code, or null when unsure. `hint` (what the helpdesk
 * says, BCP 47) decides where the text does not.
 */
export function detectLanguage(text: string | TokenisedText, hint?: string | null): string | null {
  const tokenised = typeof text === "string" ? tokenise(text) : text;
  const scores = new Map<string, number>(DETECTED_LANGUAGES.map((language) => [language, 0]));
  const add = (language: string, weight: number) =>
    scores.set(language, (scores.get(language) ?? 0) + weight);
  let words = 0;
  for (const { kind, norm } of tokenised.tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (words > WORDS_LOOKED_AT) break;
    const entry = LANGUAGES_OF_WORD.get(norm);
    if (entry !== undefined) for (const language of entry.languages) add(language, entry.weight);
  }
  const beginning = tokenised.text.slice(0, 2000);
  for (const { pattern, languages } of LETTERS) {
    if (pattern.test(beginning)) for (const language of languages) add(language, 0.5);
  }
  const hinted = primaryLanguage(hint);
  if (hinted !== null && scores.has(hinted) && (scores.get(hinted) ?? 0) > 0) add(hinted, 0.3);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (best === undefined || second === undefined || best[1] < 0.5) return byScript(beginning) ?? hinted;
  // In a long text in none of these languages a few words fit by chance.
  const fits = best[1] / Math.max(1, Math.min(words, WORDS_LOOKED_AT)) >= 0.08;
  const clear = best[1] >= second[1] * 1.25 + 0.2;
  return fits && clear ? best[0] : hinted;
}

/** What the browser's own detector says of a text. */
export interface BrowserDetection {
  /** BCP 47; `und` where it does not know. */
  language: string;
  /** Part of the text that is in this language, 0 … 100. */
  percentage: number;
  reliable: boolean;
}

/** Below this many words the browser's detector guesses, and the little words know better. */
const BROWSER_WORDS = 8;
const BROWSER_PART = 60;
/**
 * Of a few words it is never sure. Where nobody else knows, a guess at all of them is better than none, but only of
 * letters that English does not write: of "EMI not working" it says German.
 */
const GUESS_PART = 90;
const GUESS_WORDS = 3;

/**
 * The language of a text by the browser's detector, which knows a hundred of them, and by its little words, which
 * are right on a few words too. A code without region, or null when neither knows.
 */
export function settleLanguage(text: string, browser: BrowserDetection | null): string | null {
  const tokenised = tokenise(text);
  const own = detectLanguage(tokenised);
  const named = primaryLanguage(browser?.language);
  if (browser === null || named === null || named === "und") return own;
  const words = tokenised.tokens.filter(({ kind }) => kind === "word").length;
  const isGuess =
    own === null &&
    browser.percentage >= GUESS_PART &&
    words >= GUESS_WORDS &&
    /[\p{L}--[a-z]]/iv.test(tokenised.text);
  if (!isGuess && (!browser.reliable || browser.percentage < BROWSER_PART)) return own;
  if (own === null || own === named) return named;
  const isKnownWell = ["en", "fr", "de", "es"].includes(own);
  return isKnownWell && words < BROWSER_WORDS ? own : named;
}
