import { ACT_FIRST_INTENTS, type Intent, STANDARD_INTENTS } from "../pack/intents.ts";
import { appliesTo, type Candidate, fillChoices, listCandidates } from "./candidates.ts";
import type {
  Choice,
  Classification,
  Classifier,
  ClassifierPlaybook,
  TicketToClassify,
} from "./classification.ts";
import { confidenceOf, type Grounds, isSureOn, NO_GROUNDS } from "./confidence.ts";
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
  settlePrecedence,
} from "./opinions.ts";
import { compilePlaybookOpinions } from "./playbook-opinions.ts";
import { likenesses, type Prior } from "./prior.ts";
import {
  createLearntScores,
  explainLearnt,
  type LearntForSure,
  type LearntText,
  learntForSure,
  listTypes,
  NOTHING_LEARNT,
  readLearntText,
} from "./team-opinions.ts";
import { countLesson, type Lesson, playbookKey, type TeamWeights, teach } from "./team-weights.ts";

export type { Classification, Classifier, ClassifierPlaybook } from "./classification.ts";

const SUBJECT_FACTOR = 0.7;
/** The subject of a reply is usually ours or a shop's mail's, not the customer's. */
const REPLY_SUBJECT_FACTOR = 0.3;
const REPLY_SUBJECT = /^\s*(?:re|aw|fw|fwd|wg|tr|rv|sv|vs|antw|ref)\s*(?:\[\d+\])?\s*:/i;
/** What phrases of another language than the one the text seems to be in are worth. */
const OTHER_LANGUAGE_FACTOR = 0.7;
const EVIDENCE_SHOWN = 5;
/** From this score on another family's intent may be a second request. */
const ASKED_TOO = 5;
/** Where the prior alone finds a choice less likely than this, it says nothing for it. */
const LEAST_LIKENESS = 0.04;

/**
 * What likeness counts beside phrases: from 0 for what is no likelier than any other to 3.4, less than a phrase that
 * says it outright. The weight was chosen on tickets that neither lexicons nor prior were made from (docs/evaluation.md).
 */
function likenessScore(likeness: number): number {
  return likeness < LEAST_LIKENESS ? 0 : Math.log(likeness * STANDARD_INTENTS.length);
}

/** What the phrases of lexicon and packs and the prior say about a ticket, before the team's experience and the order's facts. */
interface Reading {
  message: TokenisedText;
  subject: TokenisedText;
  language: string | null;
  /** Hashed; what learning and likeness are read from. */
  known: LearntText;
  /** By intent; causes already go before remedies, likeness is in. */
  intents: Map<string, Opinion>;
  likeness: ReadonlyMap<string, number>;
  /** By playbook. */
  own: Map<string, Opinion>;
  actFirst: Intent[];
}

/**
 * One phrase of the lexicon is all there is, a single word or one that does not say it outright: "newsletter",
 * "voucher" or "returned" in the middle of a story is often beside the point. Facts are further evidence.
 */
function isThin({ own, evidence }: Candidate, said: number): boolean {
  const speaking = evidence.filter(({ weight }) => weight > 0);
  const words = speaking[0]?.words;
  if (own || speaking.length !== 1 || words === undefined) return false;
  return !/\s/.test(words.trim()) || said < OUTRIGHT;
}

/**
 * Another request is named only where its own words say it: a phrase that says it outright, in words that were not
 * taken for the first request already. It shows in the panel and raises the urgency, so a wrong one costs.
 */
function isAskedToo(rival: Candidate, said: number, best: Candidate): boolean {
  if (said < ASKED_TOO || isThin(rival, said - rival.learnt)) return false;
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
 * What confidence in the best choice is read from. What was learnt counts only as far as it may make sure; what was learnt
 * against a rival counts no more than that for the best: both came with the same few lessons.
 */
function groundsOf(
  candidates: readonly [Candidate, ...Candidate[]],
  learnt: LearntForSure,
  likenessOf: (candidate: Candidate) => number,
  shiftOf: (candidate: Candidate) => number,
): Grounds {
  const [best, ...others] = candidates;
  const share = learnt.share(best);
  const counted =
    best.learnt <= 0 ? best.learnt : share * Math.max(0, Math.min(best.learnt, learnt.ofMessage(best)));
  const score = best.score - best.learnt + counted;
  const leadOver = (rivals: readonly Candidate[]) =>
    rivals.reduce((least, other) => {
      const left = other.learnt * (other.learnt > 0 ? learnt.familiar : share);
      const lead = score - (other.score - other.learnt + left);
      // Facts may move the choice; where they do not, a rival that they favour leaves no doubt behind.
      return Math.min(least, Math.max(lead, lead - shiftOf(best) + shiftOf(other)));
    }, score);
  const likeness = likenessOf(best);
  const said = score - likenessScore(likeness);
  return {
    said,
    lead: leadOver(others.filter(({ intent }) => intent === null || intent !== best.intent)),
    leadOutside: leadOver(others.filter(({ family }) => family !== best.family)),
    likeness,
    outright: counted >= NAMED_FROM || !isThin(best, said - counted),
  };
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
    const known = readLearntText(subject, message, isReply);
    const likeness: ReadonlyMap<string, number> =
      prior === undefined || !known.parts.some(({ text }) => text.tokens.some(({ kind }) => kind === "word"))
        ? new Map()
        : likenesses(prior, known.features);
    for (const [intent, share] of likeness) {
      const score = likenessScore(share);
      if (score > 0) addOpinion(intents, intent, score, []);
    }
    return {
      message,
      subject,
      language,
      known,
      intents,
      likeness,
      own: readOwn(subject, message, subjectFactor),
      actFirst,
    };
  }

  function classifyTicket(ticket: TicketToClassify): Classification {
    const { message, subject, language, known, intents, likeness, own, actFirst } = readTicket(ticket);
    const playbooks = playbooksFor(ticket);
    const isTaught = team !== undefined && team.keys.size > 0;
    const learnt = createLearntScores(team, isTaught ? known.features : undefined);
    if (isTaught) {
      for (const { key, score } of listTypes([], learnt)) {
        if (score !== 0) addOpinion(intents, key, score, []);
      }
    }
    const shifts = ticket.facts ? applyFacts(intents, ticket.facts) : undefined;

    const candidates = listCandidates(playbooks, intents, own, learnt);
    const [best, ...others] = candidates;
    const likenessOf = ({ intent }: Choice) => likeness.get(intent ?? "") ?? 0;
    // Likeness orders the choices; named is only what words, facts or the team speak for.
    if (best === undefined || best.score - likenessScore(likenessOf(best)) < NAMED_FROM) {
      const isEmpty = message.tokens.length + subject.tokens.length === 0;
      return {
        intent: null,
        playbook: null,
        confidence: 0,
        sure: false,
        grounds: NO_GROUNDS,
        top: isEmpty ? [] : fillChoices(playbooks, candidates),
        evidence: [],
        secondary: null,
        actFirst,
        language,
      };
    }
    const grounds = groundsOf(
      [best, ...others],
      isTaught ? learntForSure(team, message) : NOTHING_LEARNT,
      likenessOf,
      ({ intent }) => shifts?.get(intent ?? "") ?? 0,
    );
    const confidence = confidenceOf(grounds);
    const second = others.find(
      (rival) =>
        rival.family !== best.family &&
        isAskedToo(rival, rival.score - likenessScore(likenessOf(rival)), best),
    );
    const why = isTaught ? [...best.evidence, ...explainLearnt(team, best, known)] : best.evidence;
    return {
      intent: best.intent,
      playbook: best.playbook,
      confidence,
      sure: isSureOn(grounds, confidence),
      grounds,
      top: fillChoices(playbooks, candidates),
      evidence: [...why].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, EVIDENCE_SHOWN),
      secondary: second?.intent ?? null,
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
    const { known, intents, own } = readTicket(ticket);
    const { features } = known;
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
