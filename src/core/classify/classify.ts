import { ACT_FIRST_INTENTS, type Intent } from "../pack/intents.ts";
import { appliesTo, type Candidate, CHOICES_FILLED, fillChoices, listCandidates } from "./candidates.ts";
import type {
  Choice,
  Classification,
  Classifier,
  ClassifierPlaybook,
  TicketToClassify,
} from "./classification.ts";
import { detectLanguage } from "./language.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { LexiconKey } from "./lexicon/lexicon-matcher.ts";
import { lexiconScores, type WordScore } from "./lexicon-scores.ts";
import { type TokenisedText, tokenise } from "./normalise.ts";
import {
  addOpinion,
  applyFacts,
  asEvidence,
  CLEARLY_THERE,
  NAMED_FROM,
  type Opinion,
  OUTRIGHT,
  SURE_MARGIN,
  SURE_SCORE,
  settlePrecedence,
} from "./opinions.ts";
import { compilePlaybookOpinions } from "./playbook-opinions.ts";
import { type Prior, rankByPrior } from "./prior.ts";
import {
  createLearntScores,
  explainLearnt,
  type LearntForSure,
  learntForSure,
  listTypes,
  NOTHING_LEARNT,
  readLearntText,
} from "./team-opinions.ts";
import {
  countLesson,
  type Lesson,
  LOG_ODDS_PER_SCORE,
  playbookKey,
  type TeamWeights,
  teach,
} from "./team-weights.ts";

export type { Classification, Classifier, ClassifierPlaybook } from "./classification.ts";

const SUBJECT_FACTOR = 0.7;
/** The subject of a reply is usually ours or a shop's mail's, not the customer's. */
const REPLY_SUBJECT_FACTOR = 0.3;
const REPLY_SUBJECT = /^\s*(?:re|aw|fw|fwd|wg|tr|rv|sv|vs|antw|ref)\s*(?:\[\d+\])?\s*:/i;
/** What phrases of another language than the one the text seems to be in are worth. */
const OTHER_LANGUAGE_FACTOR = 0.7;
/** Inside a family a smaller lead is enough: its playbooks are neighbours, and the facts have spoken too. */
const SURE_MARGIN_IN_FAMILY = 0.75;
/** What "none of them" weighs against the best choice, in score. */
const NONE_SCORE = 2.5;
const EVIDENCE_SHOWN = 5;
/** From this score on another family's intent may be a second request. */
const ASKED_TOO = 5;
/** A ticket of more words has room to say something else than the one phrase in it. */
const SHORT_TICKET = 10;

/** What the phrases of lexicon and packs say about a ticket, before the team's experience and the order's facts. */
interface Reading {
  message: TokenisedText;
  subject: TokenisedText;
  language: string | null;
  isReply: boolean;
  /** By intent; causes already go before remedies. */
  intents: Map<string, Opinion>;
  /** By playbook. */
  own: Map<string, Opinion>;
  actFirst: Intent[];
}

/**
 * One phrase of the lexicon is all there is, a single word or one that does not say it outright: "newsletter",
 * "voucher" or "returned" in the middle of a story is often beside the point. Facts are further evidence.
 */
function isThin({ own, evidence, score, learnt }: Candidate): boolean {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  const words = speaking[0]?.words;
  if (own || speaking.length !== 1 || words === undefined) return false;
  return !/\s/.test(words.trim()) || score - learnt < OUTRIGHT;
}

/**
 * Another request is named only where its own words say it: a phrase that says it outright, in words that were not
 * taken for the first request already. It shows in the panel and raises the urgency, so a wrong one costs.
 */
function isAskedToo(rival: Candidate, best: Candidate): boolean {
  if (rival.score < ASKED_TOO || isThin(rival)) return false;
  const taken = best.evidence.flatMap(({ place, weight }) =>
    place !== undefined && weight > 0 ? [place] : [],
  );
  return rival.evidence.some(
    ({ place, weight }) =>
      place !== undefined &&
      weight >= CLEARLY_THERE &&
      !taken.some((other) => other.in === place.in && other.start < place.end && place.start < other.end),
  );
}

/**
 * Whether nothing else comes near, when what was learnt counts only as far as it may make sure. What was learnt
 * against a rival counts no more than that for the best: both came with the same few lessons.
 */
function isSure(candidates: readonly Candidate[], learnt: LearntForSure, words: number): boolean {
  const best = candidates[0];
  if (best === undefined) return false;
  const share = learnt.share(best);
  const counted =
    best.learnt <= 0 ? best.learnt : share * Math.max(0, Math.min(best.learnt, learnt.ofMessage(best)));
  const score = best.score - best.learnt + counted;
  if (words > SHORT_TICKET && counted < NAMED_FROM && isThin(best)) return false;
  return (
    score >= SURE_SCORE &&
    candidates.every((other) => {
      if (other === best) return true;
      const margin = other.family === best.family ? SURE_MARGIN_IN_FAMILY : SURE_MARGIN;
      const left = other.learnt * (other.learnt > 0 ? learnt.familiar : share);
      return score - (other.score - other.learnt + left) >= margin;
    })
  );
}

/** Compiles the playbooks' phrases and examples once; classifying is then a pass over the words. */
export function createClassifier(options: {
  playbooks: readonly ClassifierPlaybook[];
  /** How customers ask for the standard intents, by language. */
  lexicons: readonly Lexicon[];
  /** The team's own weights: looked at with every ticket, changed by `learn`. */
  team?: TeamWeights | undefined;
  /** What a text resembles where no phrase speaks; without it the most frequent types fill the choices. */
  prior?: Prior | undefined;
}): Classifier {
  const { lexicons, team, prior } = options;
  const readOwn = compilePlaybookOpinions(options.playbooks);
  const playbooksFor = (ticket: TicketToClassify) =>
    options.playbooks.filter((playbook) => appliesTo(playbook, ticket));

  function readTicket(ticket: TicketToClassify): Reading {
    const message = tokenise(ticket.newest);
    const subject = tokenise(ticket.subject);
    const language =
      detectLanguage(message, null) ?? detectLanguage(`${ticket.subject}\n${ticket.newest}`, ticket.language);
    const isReply = REPLY_SUBJECT.test(ticket.subject);
    const subjectFactor = isReply ? REPLY_SUBJECT_FACTOR : SUBJECT_FACTOR;

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
    const actFirst = ACT_FIRST_INTENTS.filter((intent) => (intents.get(intent)?.score ?? 0) >= CLEARLY_THERE);
    settlePrecedence(intents);
    return {
      message,
      subject,
      language,
      isReply,
      intents,
      own: readOwn(subject, message, subjectFactor),
      actFirst,
    };
  }

  function classifyTicket(ticket: TicketToClassify): Classification {
    const { message, subject, language, isReply, intents, own, actFirst } = readTicket(ticket);
    const playbooks = playbooksFor(ticket);
    const known =
      team === undefined || team.keys.size === 0 ? undefined : readLearntText(subject, message, isReply);
    const learnt = createLearntScores(team, known?.features);
    if (known !== undefined) {
      for (const { key, score } of listTypes([], learnt)) {
        if (score !== 0) addOpinion(intents, key, score, []);
      }
    }
    if (ticket.facts) applyFacts(intents, ticket.facts);

    const candidates = listCandidates(playbooks, intents, own, learnt);
    const best = candidates[0];
    const likely = () =>
      prior === undefined || candidates.length >= CHOICES_FILLED
        ? []
        : rankByPrior(prior, (known ?? readLearntText(subject, message, isReply)).features);
    if (best === undefined || best.score < NAMED_FROM) {
      const isEmpty = message.tokens.length + subject.tokens.length === 0;
      return {
        intent: null,
        playbook: null,
        confidence: 0,
        sure: false,
        top: isEmpty ? [] : fillChoices(playbooks, candidates, likely()),
        evidence: [],
        secondary: null,
        actFirst,
        language,
      };
    }
    const rival = candidates.find(({ family }) => family !== best.family);
    const sure = isSure(
      candidates,
      team === undefined || known === undefined ? NOTHING_LEARNT : learntForSure(team, message),
      message.tokens.length,
    );
    const odds = candidates.reduce(
      (sum, { score }) => sum + Math.exp(LOG_ODDS_PER_SCORE * (score - best.score)),
      0,
    );
    const confidence = 1 / (odds + Math.exp(LOG_ODDS_PER_SCORE * (NONE_SCORE - best.score)));
    const why =
      team === undefined || known === undefined
        ? best.evidence
        : [...best.evidence, ...explainLearnt(team, best, known)];
    return {
      intent: best.intent,
      playbook: best.playbook,
      confidence,
      sure,
      top: fillChoices(playbooks, candidates, likely()),
      evidence: [...why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, EVIDENCE_SHOWN),
      secondary: rival !== undefined && isAskedToo(rival, best) ? rival.intent : null,
      actFirst,
      language,
    };
  }

  function learn(
    ticket: TicketToClassify,
    choice: Pick<Choice, "intent" | "playbook">,
    lesson: Lesson,
  ): boolean {
    if (team === undefined) return false;
    const { message, subject, isReply, intents, own } = readTicket(ticket);
    const { features } = readLearntText(subject, message, isReply);
    const playbooks = playbooksFor(ticket);
    const chosen = playbooks.find(({ id }) => id === choice.playbook);
    const unlearnt = listCandidates(playbooks, intents, own, () => 0);
    const scoreOf = (fits: (candidate: Choice) => boolean) => unlearnt.find(fits)?.score ?? 0;

    const types = listTypes(playbooks, (key) =>
      scoreOf(({ intent, playbook }) => (intent ?? playbookKey(playbook ?? "")) === key),
    );
    let targets: readonly string[];
    if (choice.intent !== null) targets = [choice.intent];
    else if (chosen === undefined) return false;
    else targets = chosen.intents.length === 0 ? [playbookKey(chosen.id)] : chosen.intents;
    let taught = teach(team, features, types, new Set(targets), lesson);
    if (chosen !== undefined && chosen.intents.length > 0) {
      // Of several playbooks for one intent, the words also tell which.
      const neighbours = playbooks.filter(({ intents }) =>
        intents.some((intent) => targets.includes(intent)),
      );
      const rivals = neighbours.map(({ id }) => ({
        key: playbookKey(id),
        score: scoreOf(({ playbook }) => playbook === id),
      }));
      taught = teach(team, features, rivals, new Set([playbookKey(chosen.id)]), lesson) || taught;
    }
    if (taught) countLesson(team, lesson);
    return taught;
  }

  return { classifyTicket, learn };
}
