import { familyOf, isIntent } from "../pack/intents.ts";
import type { ClassificationEvidence } from "./classification.ts";
import type { SpokenEvidence } from "./lexicon-scores.ts";
import { type OrderSummary, orderShifts } from "./order-shifts.ts";
import { COMPANIONS, GIVES_WAY_TO } from "./precedence.ts";

/** From this score on a choice is named at all. */
export const NAMED_FROM = 2;
/** From this score on an intent is clearly there, alone or beside another. */
export const CLEARLY_THERE = 4;

/** From this score on, with this lead over whatever else it could be, a choice is sure (facts on classification, §6). */
export const SURE_SCORE = 4;
export const SURE_MARGIN = 2;

/** What a single phrase is worth that says it outright, or one that others confirm. */
export const OUTRIGHT = 4.5;

/** What speaks for an intent or a playbook, summed up. */
export interface Opinion {
  score: number;
  evidence: ClassificationEvidence[];
}

export function asEvidence({ words, weight, in: place, start, end }: SpokenEvidence): ClassificationEvidence {
  return { words, weight, place: { in: place, start, end } };
}

/** Adds to what is known of an intent or a playbook. */
export function addOpinion(
  opinions: Map<string, Opinion>,
  key: string,
  score: number,
  evidence: ClassificationEvidence[],
): void {
  const known = opinions.get(key);
  if (known === undefined) opinions.set(key, { score, evidence: [...evidence] });
  else {
    known.score += score;
    known.evidence.push(...evidence);
  }
}

/** Lets remedies give way to causes, and anger to whatever it is about. */
export function settlePrecedence(opinions: Map<string, Opinion>): void {
  const clear = new Set(
    [...opinions].filter(([, { score }]) => score >= CLEARLY_THERE).map(([intent]) => intent),
  );
  for (const [intent, opinion] of opinions) {
    if (!isIntent(intent) || opinion.score <= 0) continue;
    if (!GIVES_WAY_TO[intent]?.some((other) => clear.has(other))) continue;
    opinion.score *= COMPANIONS.has(intent) ? 0.35 : 0.5;
  }
}

/**
 * Facts move the choice inside the families that the words point to, never into another one: a family's strongest
 * intent is as strong afterwards as it was before, whichever it then is. Returns by how much each one moved.
 */
export function applyFacts(opinions: Map<string, Opinion>, facts: OrderSummary): ReadonlyMap<string, number> {
  const before = new Map([...opinions].map(([intent, { score }]) => [intent, score]));
  const families = new Map<string, number>();
  for (const [intent, { score }] of opinions) {
    if (isIntent(intent))
      families.set(familyOf(intent), Math.max(score, families.get(familyOf(intent)) ?? 0));
  }
  for (const { intent, shift, fact } of orderShifts(facts)) {
    if ((families.get(familyOf(intent)) ?? 0) < NAMED_FROM) continue;
    addOpinion(opinions, intent, shift, [{ fact, weight: shift }]);
  }
  for (const [family, strongest] of families) {
    const members = [...opinions].filter(([intent]) => isIntent(intent) && familyOf(intent) === family);
    const gained = Math.max(...members.map(([, { score }]) => score)) - strongest;
    if (gained !== 0) for (const [, opinion] of members) opinion.score -= gained;
  }
  return new Map([...opinions].map(([intent, { score }]) => [intent, score - (before.get(intent) ?? 0)]));
}
