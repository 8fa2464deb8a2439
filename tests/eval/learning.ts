import { createClassifier } from "../../src/core/classify/classify.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import type { Lesson } from "../../src/core/classify/team-weights.ts";
import { createTeamWeights } from "../../src/core/classify/team-weights.ts";
import { exportTeamWeights, importTeamWeights } from "../../src/core/classify/team-weights-file.ts";
import { ask, mean, score } from "./metrics.ts";
import { PRIOR } from "./shipped-prior.ts";
import { type LabelledTicket, shuffle } from "./sources.ts";

export const MARKS = [0, 25, 100, 500] as const;
const SEEDS = [101, 202, 303] as const;
/** Tickets kept back to judge by; a small source keeps back what is left of it. */
const JUDGED = 300;
const FEWEST_JUDGED = 100;

export interface CurvePoint {
  lessons: number;
  top1: number;
  top3: number;
  sureAccuracy: number;
  sureCoverage: number;
  outOfScope: number;
}

/** `corrected`: every ticket is taught. `as it goes`: wrong ones are corrected, right ones confirmed at a quarter. */
export type Regime = "corrected" | "as it goes";

/** How the suggestions get better with what a team teaches, on tickets of the source that were not taught. */
export function learningCurve(
  tickets: readonly LabelledTicket[],
  strangers: readonly LabelledTicket[],
  regime: Regime,
): { points: CurvePoint[]; bytes: number; shipped: number } {
  const runs = SEEDS.map((seed) => learnOnce(shuffle(tickets, seed), strangers, regime));
  const points = MARKS.flatMap((lessons) => {
    const reached = runs.flatMap(({ points }) => points.filter((point) => point.lessons === lessons));
    if (reached.length < runs.length) return [];
    const over = (read: (point: CurvePoint) => number) => mean(reached.map(read));
    return [
      {
        lessons,
        top1: over(({ top1 }) => top1),
        top3: over(({ top3 }) => top3),
        sureAccuracy: over(({ sureAccuracy }) => sureAccuracy),
        sureCoverage: over(({ sureCoverage }) => sureCoverage),
        outOfScope: over(({ outOfScope }) => outOfScope),
      },
    ];
  });
  return {
    points,
    bytes: mean(runs.map(({ bytes }) => bytes)),
    shipped: mean(runs.map(({ shipped }) => shipped)),
  };
}

function learnOnce(
  tickets: readonly LabelledTicket[],
  strangers: readonly LabelledTicket[],
  regime: Regime,
): { points: CurvePoint[]; bytes: number; shipped: number } {
  const judged = tickets.slice(0, Math.max(FEWEST_JUDGED, Math.min(JUDGED, tickets.length - 500)));
  const taught = tickets.slice(judged.length, judged.length + Math.max(...MARKS));
  const team = createTeamWeights();
  const classifier = createClassifier({ playbooks: [], lexicons: LEXICONS, team, prior: PRIOR });
  const judge = (lessons: number, by = classifier): CurvePoint => ({
    lessons,
    ...score(ask(by, judged)),
    outOfScope: score(ask(by, strangers)).sureCoverage,
  });
  const points = [judge(0)];
  taught.forEach(({ text, label, labels }, at) => {
    const ticket = { subject: "", newest: text };
    let lesson: Lesson = "correction";
    if (regime === "as it goes") {
      const { intent } = classifier.classifyTicket(ticket);
      if (intent !== null && labels.includes(intent)) lesson = "confirmation";
    }
    classifier.learn(ticket, { intent: label, playbook: null }, lesson);
    if (MARKS.some((mark) => mark === at + 1)) points.push(judge(at + 1));
  });
  const file = exportTeamWeights(team);
  const back = importTeamWeights(file);
  if (!back.ok) throw new Error(back.message);
  const byFile = createClassifier({ playbooks: [], lexicons: LEXICONS, team: back.team, prior: PRIOR });
  return { points, bytes: file.length, shipped: judge(0, byFile).top1 };
}
