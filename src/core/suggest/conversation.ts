import type { Classification } from "../classify/classify.ts";
import type { Intent } from "../pack/intents.ts";
import type { Playbook } from "../pack/schema.ts";
import { continueEarlier, type TicketWords } from "../ticket/ticket-words.ts";

const FEEDBACK: Intent = "complaint_feedback";
/** Nothing but thanks stands there: the words leave as little doubt as words can. */
const THANKS_CONFIDENCE = 0.95;
const THANKS_WEIGHT = 5;
/** What the panel shows of the thanks. */
const THANKS_SHOWN = 120;

/**
 * The words that the ticket is judged by. An answer to our question that says nothing about a ticket type by itself
 * (a size, a name, an address) continues what was asked before.
 */
export function settleWords(words: TicketWords, says: (text: string) => Classification): TicketWords {
  if (words.onlyThanks || words.olderRequest || words.earlier === null || !words.mayAnswer) return words;
  return says(words.newest).intent === null ? continueEarlier(words) : words;
}

/**
 * A customer who only says thanks to our answer asks for nothing: the team's playbook without an answer for feedback
 * is the one, and where the team has none, nothing is. What they asked before stays at hand as an alternative.
 */
export function mindThanks(
  earlier: Classification,
  words: TicketWords,
  playbooks: readonly Playbook[],
): Classification {
  const playbook = playbooks.find(({ answer, intents }) => answer === "none" && intents.includes(FEEDBACK));
  const rest = { ...earlier, secondary: null, actFirst: [] };
  if (playbook === undefined)
    return { ...rest, intent: null, playbook: null, confidence: 0, sure: false, evidence: [] };
  return {
    ...rest,
    intent: FEEDBACK,
    playbook: playbook.id,
    confidence: THANKS_CONFIDENCE,
    sure: true,
    evidence: [{ words: words.newest.slice(0, THANKS_SHOWN), weight: THANKS_WEIGHT }],
    top: [
      { intent: FEEDBACK, playbook: playbook.id, score: THANKS_WEIGHT },
      ...earlier.top.filter(({ playbook: id }) => id !== playbook.id),
    ],
  };
}
