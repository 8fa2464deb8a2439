import { createClassifier } from "../classify/classify.ts";
import { LEXICONS } from "../classify/lexicon/built-in.ts";
import { INTENT_TITLES, type Intent, isIntent, STANDARD_INTENTS } from "../pack/intents.ts";
import { AGENT_PHRASES, GORGIAS_TOPICS } from "./agent-phrases.ts";

export interface SortedMacro {
  intent: Intent;
  sure: boolean;
}

/** Finds the ticket type that a macro answers, from its title first and then from all its words. */
export function createSorter(): (macro: {
  title: string;
  text: string;
  language: string;
  topic: string | null;
}) => SortedMacro {
  const classifier = createClassifier({
    playbooks: STANDARD_INTENTS.map((intent) => ({
      id: intent,
      title: INTENT_TITLES[intent],
      intents: [intent],
      phrases: (AGENT_PHRASES[intent] ?? []).map((say) => ({ say, weight: 4 })),
      notPhrases: [],
      examples: [],
      applies: { helpdesks: [], shops: [], brands: [], markets: [], channels: [] },
    })),
    lexicons: LEXICONS,
  });
  const judge = (newest: string, subject: string, language: string): Intent | undefined => {
    const { intent, sure } = classifier.classifyTicket({ subject, newest, language });
    return sure && intent !== null && isIntent(intent) ? intent : undefined;
  };
  return ({ title, text, language, topic }) => {
    const named =
      topic === null ? undefined : Object.hasOwn(GORGIAS_TOPICS, topic) ? GORGIAS_TOPICS[topic] : undefined;
    // A title is a list of key words, from the widest to the narrowest.
    const words = title.replace(/::|[›>/|_-]+/g, " ");
    const intent = judge(words, "", language) ?? named ?? judge(text, words, language);
    return intent === undefined ? { intent: "other", sure: false } : { intent, sure: intent !== "other" };
  };
}
