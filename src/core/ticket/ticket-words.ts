import { readContactForm } from "./contact-form.ts";
import { htmlToText } from "./html-text.ts";
import { readNewestWords } from "./newest-words.ts";
import { findRealSender, readForwarded } from "./real-sender.ts";
import { asksCustomer, holdsRequest, isOnlyThanks, mayAnswer } from "./request-words.ts";
import type { Message, Ticket } from "./ticket.ts";

export interface TicketWords {
  /** What to classify and to show: the newest words, behind the earlier request when that is still the one. */
  text: string;
  /** Everything the customer wrote since our last public reply, and nothing else. */
  newest: string;
  subject: string;
  /** True when the newest words hold no request of their own, so that `text` holds the earlier one too. */
  olderRequest: boolean;
  /** What the customer last asked for before our last public reply, or null. */
  earlier: string | null;
  /** Since our last public reply the customer has said thanks, and nothing else: nobody waits for an answer. */
  onlyThanks: boolean;
  /** Our last public reply asked for something, and the newest words may be no more than the answer to that. */
  mayAnswer: boolean;
  /** True when a message behind `text` is longer than what is read of one (64 KB), quoted history left aside. */
  isCut: boolean;
  /** The last public word is a colleague's: who, and when (ISO 8601; null where the helpdesk does not tell). */
  colleagueAnswered: { name: string | null; at: string | null } | null;
  /** When the customer last wrote (ISO 8601), or null. */
  lastCustomerAt: string | null;
  /** Whether the page held back words of the newest messages, of earlier ones only, or none. */
  partial: "newest" | "earlier" | null;
}

/** A message's own words; of a contact form what was asked, without who asked. */
function readWords({ text, html }: Message): { words: string; isCut: boolean } {
  const read = readNewestWords(text === null ? { html: html ?? "" } : { text });
  return { ...read, words: readContactForm(read.words)?.words ?? read.words };
}

/** What a colleague or a mailer passed on is the customer's mail, whatever stands above it. */
function readPassedOn(message: Message): { words: string; isCut: boolean } {
  const forwarded = readForwarded(message.text ?? htmlToText(message.html ?? ""));
  return forwarded === null || forwarded.words === ""
    ? readWords(message)
    : readNewestWords({ text: forwarded.words });
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
  const isPassedOn = findRealSender(ticket)?.through === "forwarded mail";
  const read = messages
    .slice(since, until)
    .filter(isCustomer)
    .map(isPassedOn ? readPassedOn : readWords);
  // Oldest first; chats send one sentence in many messages.
  const newest = read
    .map(({ words }) => words)
    .filter((words) => words !== "")
    .join("\n");

  const reply = messages[replied - 1];
  const partial = findPartial(messages, replied);
  const onlyThanks =
    reply !== undefined &&
    partial !== "newest" &&
    since === replied &&
    !messages.slice(since, until).some((each) => isCustomer(each) && each.attachments.length > 0) &&
    isOnlyThanks(newest, namesIn(ticket));
  const request = findLastRequest(messages.slice(0, since));
  const words: TicketWords = {
    text: newest,
    newest,
    subject: ticket.subject.trim(),
    olderRequest: false,
    earlier: request?.words ?? null,
    onlyThanks,
    mayAnswer: reply !== undefined && asksCustomer(readWords(reply).words) && mayAnswer(newest),
    isCut:
      read.some((each) => each.isCut) || (!onlyThanks && !holdsRequest(newest) && request?.isCut === true),
    colleagueAnswered: answer === undefined ? null : { name: answer.name, at: answer.sentAt },
    lastCustomerAt: messages[lastCustomer]?.sentAt ?? null,
    partial,
  };
  return onlyThanks || holdsRequest(newest) ? words : continueEarlier(words);
}

/** The same conversation with the earlier request as the one: the newest words ask for nothing by themselves. */
export function continueEarlier(words: TicketWords): TicketWords {
  const { earlier, newest } = words;
  if (earlier === null) return words;
  return { ...words, text: newest === "" ? earlier : `${earlier}\n${newest}`, olderRequest: true };
}

/** Names that stand beside thanks: the customer's own below it, a colleague's in it. */
function namesIn({ requester, agentName, messages }: Ticket): string[] {
  return [requester.name, agentName, ...messages.map(({ name }) => name)].filter((name) => name !== null);
}

/** Read from the newest one back: most tickets hold a request in the first that is looked at. */
function findLastRequest(messages: readonly Message[]): { words: string; isCut: boolean } | undefined {
  for (const message of messages.toReversed()) {
    if (!isCustomer(message)) continue;
    const read = readWords(message);
    if (holdsRequest(read.words)) return read;
  }
  return undefined;
}

/** `replied`: index of the first message after our last public reply that the customer answered. */
function findPartial(messages: readonly Message[], replied: number): TicketWords["partial"] {
  const isHeldBack = (message: Message) =>
    message.partial === true && (isFolded(message) || isCustomer(message));
  if (messages.slice(replied).some(isHeldBack)) return "newest";
  return messages.some(({ partial }) => partial) ? "earlier" : null;
}
