import { familyOf, isIntent, STANDARD_INTENTS } from "../pack/intents.ts";
import type {
  Choice,
  ClassificationEvidence,
  ClassifierPlaybook,
  TicketToClassify,
} from "./classification.ts";
import type { Opinion } from "./opinions.ts";
import { type Contender, dropOutranked, dropSilent } from "./pack-precedence.ts";
import { FREQUENT_INTENTS } from "./precedence.ts";
import { playbookKey } from "./team-weights.ts";

/** What a ticket could be, with why. */
export interface Candidate extends Choice, Contender {
  family: string;
  evidence: ClassificationEvidence[];
  /** The part of `score` that was learnt from the team. */
  learnt: number;
  /** The playbook's own phrases or examples speak for it: its lead has decided what they are worth. */
  own: boolean;
}

/** What the team has taught about a type, in the unit of phrase weights. */
export type LearntScore = (key: string) => number;

/** From here on what was learnt speaks for a playbook as loudly as a phrase of its own that helps. */
const LEARNT_CLAIM = 1;
const CHOICES_LISTED = 5;
/** There are always so many to choose from. */
const CHOICES_FILLED = 3;

export function appliesTo(playbook: ClassifierPlaybook, ticket: TicketToClassify): boolean {
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

/**
 * Everything that the ticket could be, best first: each playbook with each of its intents, and intents that no
 * playbook handles. `intents` already holds what was learnt about intents; about playbooks `learnt` says it.
 */
export function listCandidates(
  playbooks: readonly ClassifierPlaybook[],
  intents: ReadonlyMap<string, Opinion>,
  own: ReadonlyMap<string, Opinion>,
  learnt: LearntScore,
): Candidate[] {
  const candidates: Candidate[] = [];
  const served = new Set<string>();
  for (const playbook of playbooks) {
    const { rank = 0, phrases, examples } = playbook;
    const opinion = own.get(playbook.id) ?? { score: 0, evidence: [] };
    const taught = learnt(playbookKey(playbook.id));
    const claims = opinion.score > 0 || taught >= LEARNT_CLAIM || phrases.length + examples.length === 0;
    const silent = opinion.score === 0 && phrases.length > 0 && taught < LEARNT_CLAIM;
    const from = { playbook: playbook.id, rank, claims, silent };
    if (playbook.intents.length === 0) {
      const score = opinion.score + taught;
      candidates.push({
        ...from,
        intent: null,
        family: `own:${playbook.id}`,
        score,
        evidence: opinion.evidence,
        learnt: taught,
        own: true,
      });
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
        score: (said?.score ?? 0) + extra.score + taught,
        evidence: [...(said?.evidence ?? []), ...extra.evidence],
        learnt: learnt(intent) + taught,
        own: extra.score > 0,
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
      learnt: learnt(intent),
      own: false,
    });
  }
  return dropSilent(dropOutranked(candidates.filter(({ score }) => score > 0))).sort(
    (a, b) => b.score - a.score || orderOf(a) - orderOf(b),
  );
}

/**
 * Fills up to three choices where words and likeness give fewer: with neighbours of the best one, then with the most
 * frequent types.
 */
export function fillChoices(playbooks: readonly ClassifierPlaybook[], found: readonly Candidate[]): Choice[] {
  const choices: Choice[] = found
    .slice(0, CHOICES_LISTED)
    .map(({ intent, playbook, score }) => ({ intent, playbook, score }));
  const family = found[0]?.family;
  const spare = [...STANDARD_INTENTS.filter((intent) => familyOf(intent) === family), ...FREQUENT_INTENTS];
  for (const intent of spare) {
    if (choices.length >= CHOICES_FILLED) break;
    if (choices.some((choice) => choice.intent === intent)) continue;
    const playbook = playbooks.find((one) => one.intents.includes(intent));
    choices.push({ intent, playbook: playbook?.id ?? null, score: 0 });
  }
  return choices;
}

const ORDER = new Map<string, number>(STANDARD_INTENTS.map((intent, index) => [intent, index]));
/** Equal scores keep one order: acting first, then as the standard list has them. */
function orderOf({ intent }: Choice): number {
  return intent === null ? -1 : (ORDER.get(intent) ?? ORDER.size);
}
