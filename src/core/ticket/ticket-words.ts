import { tokenise } from "../classify/normalise.ts";
import { readNewestWords } from "./newest-words.ts";
import type { Message, Ticket } from "./ticket.ts";

export interface TicketWords {
  /** What to classify and to show: the newest words, behind the earlier request when that is still the one. */
  text: string;
  /** Everything the customer wrote since our last public reply, and nothing else. */
  newest: string;
  subject: string;
  /** True when the newest words hold no request of their own, so that `text` holds the earlier one too. */
  olderRequest: boolean;
  /** True when a message behind `text` is longer than what is read of one (64 KB), quoted history left aside. */
  isCut: boolean;
  /** The last public word is a colleague's: who, and when (ISO 8601; null where the helpdesk does not tell). */
  colleagueAnswered: { name: string | null; at: string | null } | null;
  /** When the customer last wrote (ISO 8601), or null. */
  lastCustomerAt: string | null;
  /** Whether the page held back words of the newest messages, of earlier ones only, or none. */
  partial: "newest" | "earlier" | null;
}

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

/**
 * Whether a text asks for or reports anything. "hello??", "any news?", "thanks", a bare number and an empty text
 * (a photo without words) do not.
 */
export function holdsRequest(text: string): boolean {
  const words = tokenise(text).tokens.filter(({ kind }) => kind === "word");
  if (REQUESTS.test(words.map(({ norm }) => norm).join(" "))) return true;
  const telling = words.filter(({ norm }) => !NUDGES.has(norm) && !/^\d+$/.test(norm));
  return telling.length >= 2;
}

function readWords({ text, html }: Message): { words: string; isCut: boolean } {
  return readNewestWords(text === null ? { html: html ?? "" } : { text });
}

const isPublicReply = (message: Message): boolean => message.author === "agent" && message.public;
const isCustomer = (message: Message): boolean => message.author === "customer" && message.public;
/** A message of which the page shows nothing, not even who wrote it. */
const isFolded = (message: Message): boolean => message.author === "system" && message.partial === true;

/**
 * Everything the customer wrote since our last public reply (internal notes and the helpdesk's own messages do not
 * count as one). Where a colleague has the last word, that is what the customer wrote before it.
 */
export function ticketNewestWords(ticket: Ticket): TicketWords {
  const { messages } = ticket;
  const lastCustomer = messages.findLastIndex(isCustomer);
  const lastReply = messages.findLastIndex(isPublicReply);
  const answer = lastReply > lastCustomer && lastCustomer >= 0 ? messages[lastReply] : undefined;
  const until = lastCustomer + 1;
  const replied = messages.slice(0, until).findLastIndex(isPublicReply) + 1;
  // What stands before messages that nobody has opened may have been answered in one of them.
  const since = Math.max(replied, messages.slice(0, lastCustomer).findLastIndex(isFolded) + 1);
  const read = messages.slice(since, until).filter(isCustomer).map(readWords);
  // Oldest first; chats send one sentence in many messages.
  const newest = read
    .map(({ words }) => words)
    .filter((words) => words !== "")
    .join("\n");

  let text = newest;
  let olderRequest = false;
  let isCut = read.some((each) => each.isCut);
  if (!holdsRequest(newest)) {
    const earlier = messages.slice(0, since).filter(isCustomer);
    const request = earlier.map(readWords).findLast(({ words }) => holdsRequest(words));
    if (request !== undefined) {
      text = newest === "" ? request.words : `${request.words}\n${newest}`;
      olderRequest = true;
      isCut ||= request.isCut;
    }
  }
  return {
    text,
    newest,
    subject: ticket.subject.trim(),
    olderRequest,
    isCut,
    colleagueAnswered: answer === undefined ? null : { name: answer.name, at: answer.sentAt },
    lastCustomerAt: messages[lastCustomer]?.sentAt ?? null,
    partial: findPartial(messages, replied),
  };
}

/** `replied`: index of the first message after our last public reply that the customer answered. */
function findPartial(messages: readonly Message[], replied: number): TicketWords["partial"] {
  const isHeldBack = (message: Message) =>
    message.partial === true && (isFolded(message) || isCustomer(message));
  if (messages.slice(replied).some(isHeldBack)) return "newest";
  return messages.some(({ partial }) => partial) ? "earlier" : null;
}
