import { CONFIDENCE_WEIGHTS } from "./confidence-weights.ts";

/** What confidence in a choice is read from. Scores are in the unit of phrase weights. */
export interface Grounds {
  /** What words, facts and the team say for it, without the prior: 0 when only the prior does. */
  said: number;
  /** How far it leads over whatever else it could be. */
  lead: number;
  /** How far it leads over the other families. */
  leadOutside: number;
  /** How likely it is by the shipped prior alone, 0 … 1. */
  likeness: number;
  /** A phrase says it outright, or several do. */
  outright: boolean;
}

/** From this confidence on a choice is sure, if words, facts or the team say enough for it: likeness alone never decides. */
const SURE_CONFIDENCE = 0.75;
/** With half a point less, a third more messages about something else altogether are taken as sure (docs/evaluation.md). */
const SURE_SAID = 4;
/** Where nothing is named. */
export const NO_GROUNDS: Grounds = { said: 0, lead: 0, leadOutside: 0, likeness: 0, outright: false };

/** More than this says no more. */
const SAID_CAP = 10;
const LEAD_CAP = 6;

/** The names of what `confidenceInputs` gives; a fitted weight belongs to each. */
export const CONFIDENCE_INPUTS = ["one", "said", "lead", "lead outside", "likeness", "outright"] as const;

export function confidenceInputs({ said, lead, leadOutside, likeness, outright }: Grounds): number[] {
  const upTo = (cap: number, value: number) => Math.max(0, Math.min(cap, value));
  return [
    1,
    upTo(SAID_CAP, said),
    upTo(LEAD_CAP, lead),
    upTo(LEAD_CAP, leadOutside),
    likeness,
    outright ? 1 : 0,
  ];
}

/** 0 … 1: how often a choice on such grounds was right on the tickets that the weights were fitted on. */
export function confidenceOf(grounds: Grounds, weights: readonly number[] = CONFIDENCE_WEIGHTS): number {
  const logOdds = confidenceInputs(grounds).reduce((sum, input, at) => sum + input * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-logOdds));
}

export function isSureOn(grounds: Grounds, confidence: number): boolean {
  return grounds.said >= SURE_SAID && confidence >= SURE_CONFIDENCE;
}
