/**
 * What a team's corrections have taught, and what is kept of it: numbers per ticket type, no text.
 *
 * How it is used (everything here is pure, the caller stores):
 *
 *     const team = parseTeamWeights(stored) ?? createTeamWeights()   as read from the device; resetting is creating anew
 *     suggest({ …, team })                                           uses it; the same object for as long as it lives
 *     learnFromTicket({ …, team }, { playbook }, "correction")       core/learn.ts: changes it in place; store it then
 *     describeTeam(team)                                             how often each type was taught, and who leads
 *     exportTeamWeights(team), importTeamWeights(text), mergeTeamWeights([a, b])      team-weights-file.ts
 *
 * In the evidence of a suggestion, words that count because of it are marked `learnt`.
 * `TeamWeights` is plain data (maps, typed arrays, numbers): it can be structurally cloned, hence stored, as it is.
 * A ticket type is a standard intent by its name, or a playbook without one as `playbook:ID` (`playbookKey`).
 */
import { BUCKETS, type Features } from "./features.ts";

/** Changes whenever the same text would fall into other buckets: older weights then mean nothing any more. */
export const TEAM_WEIGHTS_VERSION = 1;
/** One weight per bucket, and one for how often the type comes at all. */
export const WEIGHTS_PER_KEY = BUCKETS + 1;
/** More types than any team has; it bounds memory (64 KB each). */
export const MAX_KEYS = 600;
export const MAX_KEY_LENGTH = 200;

/** How a type fared on tickets that came after what had been learnt. Counts that fade: an old ticket counts less. */
export interface TrackRecord {
  /** Tickets of this type. */
  seen: number;
  /** Of these, named rightly by phrases alone. */
  phrases: number;
  /** Of these, named rightly with what was learnt. */
  team: number;
  /** Tickets on which the two differed and the team's weights were right. */
  won: number;
  /** Tickets on which the two differed and the phrases were right. */
  lost: number;
}

export interface KeyWeights {
  weights: Float32Array;
  record: TrackRecord;
  /** Corrections and confirmations of this type, the latter at a quarter. Does not fade. */
  taught: number;
}

export interface TeamWeights {
  version: number;
  keys: Map<string, KeyWeights>;
  /** How much each bucket has been learnt from (AdaGrad's sum of squares); known buckets move less. */
  mass: Float32Array;
  corrections: number;
  confirmations: number;
}

/** A reply that went out and was not undone says "right" more softly than an agent who says "wrong". */
export const LESSON_WEIGHTS = { correction: 1, confirmation: 0.25 } as const;
export type Lesson = keyof typeof LESSON_WEIGHTS;

// Measured by learning curves over seven sources (docs/evaluation.md): half or twice the rate loses a point.
const RATE = 1;
const MASS_FLOOR = 0.003;
const FREQUENCY_VALUE = 0.3;
/** What phrases say becomes log-odds at this rate. */
export const LOG_ODDS_PER_SCORE = 0.8;
/** A type that was never taught is pushed down only where it was really in the way. */
const IN_THE_WAY = 0.1;
/** Below this a step changes nothing that can be seen. */
const SMALLEST_ERROR = 0.005;
/** Each ticket of a type makes the earlier ones count this much: about the last fifty decide. */
const FADING = 0.98;
/** The learner's head start, in tickets won and lost: unproven it speaks at two thirds. */
const TRUST_WON = 4;
const TRUST_LOST = 2;
/**
 * Share of known pieces. Of the tickets that what was learnt is right and sure about, three of four are above 0.84; of texts
 * about something else one of ten. With this ramp 500 lessons leave "sure" of something else at 8 of 100 (18 without).
 */
const STRANGE_BELOW = 0.7;
const FAMILIAR_FROM = 1;

/** So many lessons make a team whose word can be sure, and so many of a type make it sure of that type. */
const LESSONS_FOR_SURE = 20;
const LESSONS_OF_TYPE_FOR_SURE = 3;

/** The name under which a playbook without a standard intent is learnt. */
export function playbookKey(id: string): string {
  return `playbook:${id}`;
}

export function createTeamWeights(): TeamWeights {
  return {
    version: TEAM_WEIGHTS_VERSION,
    keys: new Map(),
    mass: new Float32Array(WEIGHTS_PER_KEY),
    corrections: 0,
    confirmations: 0,
  };
}

export function hasLearnt(team: TeamWeights): boolean {
  return team.keys.size > 0;
}

function emptyRecord(): TrackRecord {
  return { seen: 0, phrases: 0, team: 0, won: 0, lost: 0 };
}

/** How much of what was learnt about a type counts, 0 … 1, by its record on tickets that came after. */
export function trustOf({ won, lost }: TrackRecord): number {
  return (won + TRUST_WON) / (won + lost + TRUST_WON + TRUST_LOST);
}

function logOdds(weights: Float32Array, { buckets, values }: Features): number {
  let sum = (weights[BUCKETS] ?? 0) * FREQUENCY_VALUE;
  for (let at = 0; at < buckets.length; at++) sum += (weights[buckets[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** What was learnt about a type says this of a text, in the unit of phrase weights, as far as it is trusted; 0 when unknown. */
export function learntScore(team: TeamWeights, key: string, features: Features): number {
  const known = team.keys.get(key);
  if (known === undefined) return 0;
  return (logOdds(known.weights, features) * trustOf(known.record)) / LOG_ODDS_PER_SCORE;
}

/**
 * How far a text is of the kind that was learnt from, 0 … 1. Little words and endings are in every text: one about
 * the weather shares half of its pieces with a hundred tickets, and what was learnt must not be sure of it.
 */
export function familiarity({ mass }: TeamWeights, { buckets, values }: Features): number {
  let known = 0;
  for (let at = 0; at < buckets.length; at++) {
    if ((mass[buckets[at] ?? 0] ?? 0) > 0) known += (values[at] ?? 0) ** 2;
  }
  return Math.min(1, Math.max(0, (known - STRANGE_BELOW) / (FAMILIAR_FROM - STRANGE_BELOW)));
}

/**
 * How much of what was learnt about a type may make a suggestion sure, 0 … 1. It orders the choices from the first
 * lesson on, but one agent's click on one ticket is no experience: "Question" in two subjects would be enough for sure.
 */
export function experience(team: TeamWeights, key: string): number {
  const lessons =
    team.corrections * LESSON_WEIGHTS.correction + team.confirmations * LESSON_WEIGHTS.confirmation;
  const ofType = team.keys.get(key)?.taught ?? 0;
  return Math.min(1, lessons / LESSONS_FOR_SURE) * Math.min(1, ofType / LESSONS_OF_TYPE_FOR_SURE);
}

/** What one of the text's buckets says for a type, in the unit of phrase weights. */
export function bucketScore(team: TeamWeights, key: string, bucket: number, value: number): number {
  const known = team.keys.get(key);
  if (known === undefined) return 0;
  return ((known.weights[bucket] ?? 0) * value * trustOf(known.record)) / LOG_ODDS_PER_SCORE;
}

/** A type that a ticket could have been of, and what phrases alone say for it. */
export interface Rival {
  key: string;
  score: number;
}

function bestOf(rivals: readonly Rival[], scores: readonly number[]): string | undefined {
  let best = 0;
  for (let at = 1; at < scores.length; at++) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at;
  return (scores[best] ?? 0) > 0 ? rivals[best]?.key : undefined;
}

function keyOf(team: TeamWeights, key: string): KeyWeights | undefined {
  let known = team.keys.get(key);
  if (known === undefined && team.keys.size < MAX_KEYS && key.length <= MAX_KEY_LENGTH) {
    known = { weights: new Float32Array(WEIGHTS_PER_KEY), record: emptyRecord(), taught: 0 };
    team.keys.set(key, known);
  }
  return known;
}

function fade(record: TrackRecord): void {
  record.seen *= FADING;
  record.phrases *= FADING;
  record.team *= FADING;
  record.won *= FADING;
  record.lost *= FADING;
}

/** Before anything is learnt from a ticket: would what was learnt so far have known? */
function keepRecord(
  team: TeamWeights,
  rivals: readonly Rival[],
  learnt: readonly number[],
  targets: ReadonlySet<string>,
  lesson: number,
): void {
  const byPhrases = bestOf(
    rivals,
    rivals.map(({ score }) => score),
  );
  const byTeam = bestOf(rivals, learnt);
  const phrasesRight = byPhrases !== undefined && targets.has(byPhrases);
  const teamRight = byTeam !== undefined && targets.has(byTeam);
  for (const key of targets) {
    const record = team.keys.get(key)?.record;
    if (record === undefined) continue;
    fade(record);
    record.seen += lesson;
    if (phrasesRight) record.phrases += lesson;
    if (teamRight) record.team += lesson;
    if (teamRight && !phrasesRight) record.won += lesson;
    if (phrasesRight && !teamRight) record.lost += lesson;
  }
  // Who took the ticket wrongly has lost it too.
  const taker = phrasesRight && !teamRight && byTeam !== undefined ? team.keys.get(byTeam) : undefined;
  if (taker !== undefined) taker.record.lost += lesson;
}

/**
 * One step on one ticket: `targets` are what it really was (several when any of them will do), among the `rivals`
 * that it could have been. Changes `team` in place. A target that is no rival, or no text, teaches nothing: false.
 */
export function teach(
  team: TeamWeights,
  features: Features,
  rivals: readonly Rival[],
  targets: ReadonlySet<string>,
  lesson: Lesson,
): boolean {
  const rightKeys = rivals.filter(({ key }) => targets.has(key));
  if (rightKeys.length === 0 || rightKeys.length === rivals.length || features.buckets.length === 0)
    return false;
  for (const { key } of rightKeys) if (keyOf(team, key) === undefined) return false;
  const weight = LESSON_WEIGHTS[lesson];
  const odds = rivals.map(({ key, score }) => {
    const known = team.keys.get(key);
    return LOG_ODDS_PER_SCORE * score + (known === undefined ? 0 : logOdds(known.weights, features));
  });
  keepRecord(team, rivals, odds, targets, weight);

  const highest = Math.max(...odds);
  const shares = odds.map((odd) => Math.exp(odd - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, at) => sum + (targets.has(rivals[at]?.key ?? "") ? share : 0), 0);
  const steps: { weights: Float32Array; error: number }[] = [];
  let squares = 0;
  rivals.forEach(({ key }, at) => {
    const share = shares[at] ?? 0;
    const wanted = !targets.has(key) ? 0 : right > 0 ? share / right : 1 / rightKeys.length;
    const error = wanted - share / total;
    if (Math.abs(error) < SMALLEST_ERROR) return;
    const known = team.keys.get(key) ?? (-error > IN_THE_WAY ? keyOf(team, key) : undefined);
    if (known === undefined) return;
    squares += error * error;
    steps.push({ weights: known.weights, error });
  });
  const { buckets, values } = features;
  const { mass } = team;
  for (let at = 0; at <= buckets.length; at++) {
    const bucket = at === buckets.length ? BUCKETS : (buckets[at] ?? 0);
    const value = at === buckets.length ? FREQUENCY_VALUE : (values[at] ?? 0);
    const gathered = (mass[bucket] ?? 0) + weight * squares * value * value;
    mass[bucket] = gathered;
    const step = (RATE * weight * value) / Math.sqrt(gathered + MASS_FLOOR);
    for (const { weights, error } of steps) weights[bucket] = (weights[bucket] ?? 0) + step * error;
  }
  for (const { key } of rightKeys) {
    const known = team.keys.get(key);
    if (known !== undefined) known.taught += weight / rightKeys.length;
  }
  return true;
}

/** One ticket more that something was learnt from. */
export function countLesson(team: TeamWeights, lesson: Lesson): void {
  if (lesson === "correction") team.corrections += 1;
  else team.confirmations += 1;
}

/** What to tell people about a type: how often it was taught, and who has been right on it lately. */
export interface KeyReport extends TrackRecord {
  /** A standard intent, or `playbook:ID`. */
  key: string;
  taught: number;
  /** 0 … 1: how much of what was learnt counts. */
  trust: number;
  /** What was learnt has proved itself better than phrases alone on the tickets that came after. */
  leads: boolean;
}

/** Won tickets before anybody says that the team's weights lead. */
const LEADS_FROM = 3;

/** Every type that was taught, most taught first. */
export function describeTeam(team: TeamWeights): KeyReport[] {
  return [...team.keys]
    .filter(([, { taught }]) => taught > 0)
    .map(([key, { record, taught }]) => ({
      key,
      taught,
      ...record,
      trust: trustOf(record),
      leads: record.won >= LEADS_FROM && record.won > 2 * record.lost,
    }))
    .sort((a, b) => b.taught - a.taught || (a.key < b.key ? -1 : 1));
}
