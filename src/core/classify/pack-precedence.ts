/** What a playbook's pack makes of an intent, as far as packs compete for it. */
export interface Contender {
  intent: string | null;
  score: number;
  /** Place of the pack in the order of precedence; smaller goes first. */
  rank: number;
  /** The playbook's own phrases or examples speak here, or it has none and takes the intent as it comes. */
  claims: boolean;
  /** It has phrases of its own, and the ticket says none of them. */
  silent: boolean;
}

/**
 * Of two packs that answer one intent the first in order of precedence does: without this no ticket type would ever
 * be sure while the starter stands beside the team's own pack. A playbook that is for special words takes only the
 * tickets that say them, and leaves the rest to the packs after it. Within a pack, phrases decide as ever.
 */
export function dropOutranked<C extends Contender>(contenders: readonly C[]): C[] {
  if (contenders.every(({ rank }) => rank === contenders[0]?.rank)) return [...contenders];
  const byIntent = new Map<string, C[]>();
  for (const each of contenders) {
    if (each.intent === null) continue;
    const same = byIntent.get(each.intent);
    if (same === undefined) byIntent.set(each.intent, [each]);
    else same.push(each);
  }
  return contenders.filter(
    ({ intent, rank, score }) =>
      intent === null ||
      !byIntent.get(intent)?.some((other) => other.rank < rank && (other.claims || other.score >= score)),
  );
}

/**
 * Of several playbooks that answer one intent, one with phrases of its own is for the tickets that say them. Where
 * they are not said it leaves the intent to the playbooks that have none: otherwise "where is my order" would never
 * be sure beside a playbook for delivery instructions.
 */
export function dropSilent<C extends Contender>(contenders: readonly C[]): C[] {
  const heard = new Set(contenders.filter(({ silent }) => !silent).map(({ intent }) => intent));
  return contenders.filter(({ intent, silent }) => intent === null || !silent || !heard.has(intent));
}
