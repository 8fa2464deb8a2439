import { ACT_FIRST_INTENTS, familyOf, type Intent, isIntent, STANDARD_INTENTS } from "../pack/intents.ts";
import type {
  Choice,
  Classification,
  ClassificationEvidence,
  Classifier,
  ClassifierPlaybook,
  Scorer,
  TicketToClassify,
} from "./classification.ts";
import { indexExamples } from "./examples.ts";
import { detectLanguage } from "./language.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { LexiconKey } from "./lexicon/lexicon-matcher.ts";
import { lexiconScores, sumMatches, type WordScore } from "./lexicon-scores.ts";
import { type TokenisedText, tokenise } from "./normalise.ts";
import {
  addOpinion,
  applyFacts,
  asEvidence,
  CLEARLY_THERE,
  NAMED_FROM,
  type Opinion,
  SURE_MARGIN,
  SURE_SCORE,
  settlePrecedence,
} from "./opinions.ts";
import { type Contender, dropOutranked, dropSilent } from "./pack-precedence.ts";
import { compilePhrases } from "./phrase-matcher.ts";
import { FREQUENT_INTENTS } from "./precedence.ts";

export type { Classification, Classifier, ClassifierPlaybook, Scorer } from "./classification.ts";

/** An example that is there word for word counts as much as this weight of phrase. */
const EXAMPLE_WEIGHT = 4;
/** Below this likeness an example says nothing. */
const EXAMPLE_FLOOR = 0.45;
/** What a playbook loses when one of its `not_phrases` stands in the ticket. */
const NOT_PHRASE_PENALTY = 6;
const SUBJECT_FACTOR = 0.7;
/** The subject of a reply is usually ours or a shop's mail's, not the customer's. */
const REPLY_SUBJECT_FACTOR = 0.3;
const REPLY_SUBJECT = /^\s*(?:re|aw|fw|fwd|wg|tr|rv|sv|vs|antw|ref)\s*(?:\[\d+\])?\s*:/i;
/** What phrases of another language than the one the text seems to be in are worth. */
const OTHER_LANGUAGE_FACTOR = 0.7;
/** Inside a family a smaller lead is enough: its playbooks are neighbours, and the facts have spoken too. */
const SURE_MARGIN_IN_FAMILY = 0.75;
const LOG_PRIOR = 0.8;
/** What "none of them" weighs against the best choice, in score. */
const NONE_SCORE = 2.5;
const EVIDENCE_SHOWN = 5;

function appliesTo(playbook: ClassifierPlaybook, ticket: TicketToClassify): boolean {
  const fits = (allowed: readonly string[], value: string | null | undefined) =>
    allowed.length === 0 ||
    value === null ||
    value === undefined ||
    allowed.some((name) => name.toLowerCase() === value.toLowerCase());
  const { applies } = playbook;
  return (
    fits(applies.helpdesks, ticket.helpdesk) &&
    fits(applies.shops, ticket.shop) &&
    fits(applies.brands, ticket.brand) &&
    fits(applies.markets, ticket.market) &&
    fits(applies.channels, ticket.channel)
  );
}

interface Candidate extends Choice, Contender {
  family: string;
  evidence: ClassificationEvidence[];
}

/** Compiles the playbooks' phrases and examples once; classifying is then a pass over the words. */
export function createClassifier(options: {
  playbooks: readonly ClassifierPlaybook[];
  /** How customers ask for the standard intents, by language. */
  lexicons: readonly Lexicon[];
  scorers?: readonly Scorer[];
}): Classifier {
  const { playbooks, lexicons, scorers = [] } = options;
  const matcher = compilePhrases(
    playbooks.flatMap(({ id, phrases, notPhrases }) => [
      ...phrases.map(({ say, weight }) => ({ say, weight, key: { playbook: id, not: false } })),
      ...notPhrases.map((say) => ({ say, weight: -NOT_PHRASE_PENALTY, key: { playbook: id, not: true } })),
    ]),
  );
  const examples = indexExamples(playbooks);

  /** What a pack's own phrases and examples say, per playbook. */
  function playbookOpinions(
    subject: TokenisedText,
    message: TokenisedText,
    subjectFactor: number,
  ): Map<string, Opinion> {
    const opinions = new Map<string, Opinion>();
    for (const [text, place, factor] of [
      [message, "message", 1],
      [subject, "subject", subjectFactor],
    ] as const) {
      const byPlaybook = new Map<string, ReturnType<typeof matcher.match>>();
      for (const match of matcher.match(text)) {
        const list = byPlaybook.get(match.key.playbook);
        if (list === undefined) byPlaybook.set(match.key.playbook, [match]);
        else list.push(match);
      }
      for (const [id, matches] of byPlaybook) {
        const said = sumMatches(
          matches.filter(({ key }) => !key.not),
          place,
          factor,
        );
        const denied = matches.some(({ key }) => key.not) ? -NOT_PHRASE_PENALTY : 0;
        addOpinion(opinions, id, said.score + denied, said.evidence.map(asEvidence));
      }
    }
    for (const { playbook, likeness, shared } of examples.compare(message)) {
      if (likeness < EXAMPLE_FLOOR) continue;
      const weight = likeness * EXAMPLE_WEIGHT;
      const first = message.tokens[shared[0] ?? 0];
      const last = message.tokens[shared[shared.length - 1] ?? 0];
      const start = first?.start ?? 0;
      const end = last?.end ?? 0;
      const words = message.text.slice(start, end);
      addOpinion(opinions, playbook, weight, [{ words, weight, place: { in: "message", start, end } }]);
    }
    return opinions;
  }

  function candidatesOf(
    ticket: TicketToClassify,
    intents: Map<string, Opinion>,
    own: Map<string, Opinion>,
  ): Candidate[] {
    const candidates: Candidate[] = [];
    const served = new Set<string>();
    for (const playbook of playbooks) {
      if (!appliesTo(playbook, ticket)) continue;
      const { rank = 0, phrases, examples } = playbook;
      const opinion = own.get(playbook.id) ?? { score: 0, evidence: [] };
      const claims = opinion.score > 0 || phrases.length + examples.length === 0;
      const silent = opinion.score === 0 && phrases.length > 0;
      const from = { playbook: playbook.id, rank, claims, silent };
      if (playbook.intents.length === 0) {
        if (opinion.score > 0) {
          candidates.push({ ...from, intent: null, family: `own:${playbook.id}`, ...opinion });
        }
        continue;
      }
      const scored = playbook.intents.map((intent) => ({ intent, opinion: intents.get(intent) }));
      const best = scored.reduce((a, b) => ((b.opinion?.score ?? 0) > (a.opinion?.score ?? 0) ? b : a));
      for (const { intent, opinion: said } of scored) {
        served.add(intent);
        // What a playbook's own phrases say goes to the one of its intents that the words are nearest to.
        const extra = intent === best.intent ? opinion : { score: Math.min(0, opinion.score), evidence: [] };
        candidates.push({
          ...from,
          intent,
          family: isIntent(intent) ? familyOf(intent) : `own:${playbook.id}`,
          score: (said?.score ?? 0) + extra.score,
          evidence: [...(said?.evidence ?? []), ...extra.evidence],
        });
      }
    }
    for (const [intent, opinion] of intents) {
      if (served.has(intent)) continue;
      candidates.push({
        intent,
        playbook: null,
        rank: 0,
        claims: false,
        silent: false,
        family: isIntent(intent) ? familyOf(intent) : intent,
        ...opinion,
      });
    }
    return dropSilent(dropOutranked(candidates.filter(({ score }) => score > 0))).sort(
      (a, b) => b.score - a.score || orderOf(a) - orderOf(b),
    );
  }

  /** Fills up to three choices with neighbours of the best one and the most frequent types. */
  function fillChoices(ticket: TicketToClassify, found: Candidate[]): Choice[] {
    const choices: Choice[] = found
      .slice(0, 5)
      .map(({ intent, playbook, score }) => ({ intent, playbook, score }));
    const family = found[0]?.family;
    const spare = [...STANDARD_INTENTS.filter((intent) => familyOf(intent) === family), ...FREQUENT_INTENTS];
    for (const intent of spare) {
      if (choices.length >= 3) break;
      if (choices.some((choice) => choice.intent === intent)) continue;
      const playbook = playbooks.find((one) => one.intents.includes(intent) && appliesTo(one, ticket));
      choices.push({ intent, playbook: playbook?.id ?? null, score: 0 });
    }
    return choices;
  }

  function classifyTicket(ticket: TicketToClassify): Classification {
    const message = tokenise(ticket.newest);
    const subject = tokenise(ticket.subject);
    const language =
      detectLanguage(message, null) ?? detectLanguage(`${ticket.subject}\n${ticket.newest}`, ticket.language);
    const subjectFactor = REPLY_SUBJECT.test(ticket.subject) ? REPLY_SUBJECT_FACTOR : SUBJECT_FACTOR;

    const intents = new Map<string, Opinion>();
    const counted = new Set<LexiconKey>();
    const addScores = (scores: Map<Intent, WordScore>) => {
      for (const [intent, { score, evidence }] of scores)
        addOpinion(intents, intent, score, evidence.map(asEvidence));
    };
    addScores(lexiconScores(message, "message", 1, language, lexicons, counted));
    addScores(lexiconScores(subject, "subject", subjectFactor, language, lexicons, counted));
    if (![...intents.values()].some(({ score }) => score >= NAMED_FROM)) {
      // Nothing in the language it seems to be: perhaps it is another one.
      addScores(lexiconScores(message, "message", OTHER_LANGUAGE_FACTOR, null, lexicons, counted));
    }
    for (const scorer of scorers) {
      for (const { intent, score, evidence } of scorer.score(message))
        addOpinion(intents, intent, score, evidence);
    }
    const actFirst = ACT_FIRST_INTENTS.filter((intent) => (intents.get(intent)?.score ?? 0) >= CLEARLY_THERE);
    settlePrecedence(intents);
    if (ticket.facts) applyFacts(intents, ticket.facts);

    const candidates = candidatesOf(ticket, intents, playbookOpinions(subject, message, subjectFactor));
    const best = candidates[0];
    if (best === undefined || best.score < NAMED_FROM) {
      const top = message.tokens.length + subject.tokens.length === 0 ? [] : fillChoices(ticket, candidates);
      return {
        intent: null,
        playbook: null,
        confidence: 0,
        sure: false,
        top,
        evidence: [],
        secondary: null,
        actFirst,
        language,
      };
    }
    const rival = candidates.find(({ family }) => family !== best.family);
    const sibling = candidates.find(
      ({ family, intent, playbook }) =>
        family === best.family && (intent !== best.intent || playbook !== best.playbook),
    );
    const sure =
      best.score >= SURE_SCORE &&
      best.score - (rival?.score ?? 0) >= SURE_MARGIN &&
      best.score - (sibling?.score ?? 0) >= SURE_MARGIN_IN_FAMILY;
    const odds = candidates.reduce((sum, { score }) => sum + Math.exp(LOG_PRIOR * (score - best.score)), 0);
    const confidence = 1 / (odds + Math.exp(LOG_PRIOR * (NONE_SCORE - best.score)));
    return {
      intent: best.intent,
      playbook: best.playbook,
      confidence,
      sure,
      top: fillChoices(ticket, candidates),
      evidence: [...best.evidence]
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, EVIDENCE_SHOWN),
      secondary: rival !== undefined && rival.score >= CLEARLY_THERE ? rival.intent : null,
      actFirst,
      language,
    };
  }

  return { classifyTicket };
}

const ORDER = new Map<string, number>(STANDARD_INTENTS.map((intent, index) => [intent, index]));
/** Equal scores keep one order: acting first, then as the standard list has them. */
function orderOf({ intent }: Choice): number {
  return intent === null ? -1 : (ORDER.get(intent) ?? ORDER.size);
}
