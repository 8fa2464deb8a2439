import { STANDARD_INTENTS } from "../pack/intents.ts";
import type { Choice, ClassificationEvidence, ClassifierPlaybook } from "./classification.ts";
import { type Features, readFeatures, wordBuckets, wordsRead } from "./features.ts";
import type { TokenisedText } from "./normalise.ts";
import {
  bucketScore,
  experience,
  familiarity,
  learntScore,
  playbookKey,
  type Rival,
  type TeamWeights,
} from "./team-weights.ts";

/** Words that spoke less than this for a type are not why. */
const TELLING = 0.3;
/** Shorter words are in every ticket: nobody takes them for a reason. */
const SHORTEST_SHOWN = 3;
const WORDS_SHOWN = 4;

/** The text that was learnt from or is judged, with where each part of it stands. */
export interface LearntText {
  parts: readonly { in: "subject" | "message"; text: TokenisedText }[];
  features: Features;
}

/** The subject counts like the message, unless it is the subject of an answer: then it is ours. */
export function readLearntText(subject: TokenisedText, message: TokenisedText, isReply: boolean): LearntText {
  const parts = [
    { in: "message" as const, text: message },
    ...(isReply ? [] : [{ in: "subject" as const, text: subject }]),
  ];
  return { parts, features: readFeatures(parts.map(({ text }) => text)) };
}

/** The names under which a choice is learnt: its intent, and its playbook where several have that intent or none. */
export function keysOf({ intent, playbook }: Pick<Choice, "intent" | "playbook">): string[] {
  return [...(intent === null ? [] : [intent]), ...(playbook === null ? [] : [playbookKey(playbook)])];
}

/**
 * Which of the customer's words what was learnt hangs on, best first: words that stand side by side are shown as one.
 * Words that speak against the choice are left out: the agent asks why, not what else.
 */
export function explainLearnt(
  team: TeamWeights,
  choice: Pick<Choice, "intent" | "playbook">,
  { parts, features }: LearntText,
): ClassificationEvidence[] {
  const keys = keysOf(choice).filter((key) => team.keys.has(key));
  if (keys.length === 0) return [];
  const perBucket = new Map<number, number>();
  features.buckets.forEach((bucket, at) => {
    const value = features.values[at] ?? 0;
    const times = features.counts[at] ?? 1;
    const score = keys.reduce((sum, key) => sum + bucketScore(team, key, bucket, value), 0);
    perBucket.set(bucket, score / times);
  });
  const found: ClassificationEvidence[] = [];
  for (const { in: place, text } of parts) {
    let run: { start: number; end: number; weight: number } | undefined;
    const close = () => {
      if (run === undefined) return;
      const { start, end, weight } = run;
      found.push({
        words: text.text.slice(start, end),
        learnt: true,
        weight,
        place: { in: place, start, end },
      });
      run = undefined;
    };
    for (const { norm, kind, start, end } of wordsRead(text)) {
      const weight = wordBuckets(norm).reduce((sum, bucket) => sum + (perBucket.get(bucket) ?? 0), 0);
      if (weight < TELLING || kind !== "word" || norm.length < SHORTEST_SHOWN) close();
      else if (run === undefined) run = { start, end, weight };
      else run = { start: run.start, end, weight: run.weight + weight };
    }
    close();
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, WORDS_SHOWN);
}

/** What was learnt about each type of a pack, computed once per ticket and type. */
export function createLearntScores(
  team: TeamWeights | undefined,
  features: Features | undefined,
): (key: string) => number {
  if (team === undefined || features === undefined || team.keys.size === 0) return () => 0;
  const known = new Map<string, number>();
  return (key) => {
    let score = known.get(key);
    if (score === undefined) {
      score = learntScore(team, key, features);
      known.set(key, score);
    }
    return score;
  };
}

/** How much of what was learnt may count towards being sure. */
export interface LearntForSure {
  /** 0 … 1: how far the message is of a kind known to the team. */
  familiar: number;
  /** 0 … 1: that, and how much experience the team has with this type. */
  share(choice: Pick<Choice, "intent" | "playbook">): number;
  /** What the message itself, without the subject, says of it. */
  ofMessage(choice: Pick<Choice, "intent" | "playbook">): number;
}

/** Where nothing was learnt. */
export const NOTHING_LEARNT: LearntForSure = { familiar: 1, share: () => 1, ofMessage: () => 0 };

/** The subject bears nothing here: many tickets of a desk share one ("Question") and have nothing else in common. */
export function learntForSure(team: TeamWeights, message: TokenisedText): LearntForSure {
  const features = readFeatures([message]);
  const familiar = familiarity(team, features);
  return {
    familiar,
    share: (choice) => familiar * Math.max(0, ...keysOf(choice).map((key) => experience(team, key))),
    ofMessage: (choice) => keysOf(choice).reduce((sum, key) => sum + learntScore(team, key, features), 0),
  };
}

/** The types a ticket can be of: every standard intent, and the playbooks that have none. */
export function listTypes(
  playbooks: readonly ClassifierPlaybook[],
  scoreOf: (key: string) => number,
): Rival[] {
  return [
    ...STANDARD_INTENTS,
    ...playbooks.filter(({ intents }) => intents.length === 0).map(({ id }) => playbookKey(id)),
  ].map((key) => ({ key, score: scoreOf(key) }));
}
