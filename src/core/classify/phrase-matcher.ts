import type { TokenisedText } from "./normalise.ts";
import { type PhraseSyntax, parsePhrase } from "./phrase.ts";
import { AutomatonBuilder, type PackedSteps, packSteps, stepsByFrom } from "./phrase-automaton.ts";

export interface PhraseEntry<Key> {
  say: string;
  weight: number;
  key: Key;
}

/** One place where a phrase stands. `start` and `end` are offsets in the text, `first` and `last` token numbers. */
export interface PhraseMatch<Key> {
  key: Key;
  weight: number;
  start: number;
  end: number;
  first: number;
  last: number;
  /** The customer's own words, as written. */
  words: string;
}

export interface PhraseMatcher<Key> {
  /** Where the phrases stand in the text, in order of their ends; at most three places per phrase, none overlapping. */
  match(text: TokenisedText): PhraseMatch<Key>[];
}

/** More places of one phrase say nothing new, and a hostile text could make millions of them. */
const PLACES_PER_PHRASE = 3;
/**
 * Steps that one text may cost, so that not even a pack written to be slow holds up the worker. The built-in
 * lexicon needs about ten per word; a pack of 2,000 phrases and 64 KB of text stay far below, unless thousands of
 * phrases are permutations of a handful of words. What lies beyond is not matched.
 */
const MAX_STEPS = 2_000_000;
const NEVER = -1_000_000;

/**
 * Compiles phrases once. Matching is linear in the text whatever the text.
 * Throws on a phrase that `parsePhrase` refuses: packs are checked before they come here.
 */
export function compilePhrases<Key>(
  entries: readonly PhraseEntry<Key>[],
  syntax?: PhraseSyntax,
): PhraseMatcher<Key> {
  const builder = new AutomatonBuilder();
  entries.forEach((entry, index) => {
    const parsed = parsePhrase(entry.say, syntax);
    if (!parsed.ok) throw new Error(`Phrase “${entry.say}”, column ${parsed.column}: ${parsed.message}`);
    builder.addPhrase(parsed.phrase.parts, index);
  });
  const exact = new Map([...builder.exact].map(([word, steps]) => [word, packSteps(steps)]));
  const prefixes = new Map([...builder.prefixes].map(([word, steps]) => [word, packSteps(steps)]));
  const prefixLengths = [...new Set([...prefixes.keys()].map((word) => word.length))].sort((a, b) => a - b);
  const { stateCount, finals } = builder;
  const isFinal = new Uint8Array(stateCount);
  for (const state of finals.keys()) isFinal[state] = 1;
  const farthest = new Int32Array(stateCount);
  for (const steps of [...exact.values(), ...prefixes.values()]) {
    steps.from.forEach((state, index) => {
      farthest[state] = Math.max(farthest[state] ?? 0, steps.gap[index] ?? 0);
    });
  }

  /** Every set of steps that a word may take: those of the word itself and of each of its beginnings. */
  function stepsOf(norm: string): PackedSteps[] {
    const found: PackedSteps[] = [];
    const own = exact.get(norm);
    if (own !== undefined) found.push(own);
    for (const length of prefixLengths) {
      if (length > norm.length) break;
      const steps = prefixes.get(norm.slice(0, length));
      if (steps !== undefined) found.push(steps);
    }
    return found;
  }

  function match({ text, tokens }: TokenisedText): PhraseMatch<Key>[] {
    const matches: PhraseMatch<Key>[] = [];
    const reachedAt = new Int32Array(stateCount).fill(NEVER);
    const startedAt = new Int32Array(stateCount);
    const isListed = new Uint8Array(stateCount);
    const places = new Uint8Array(entries.length);
    const lastEnd = new Int32Array(entries.length).fill(-1);
    const known = new Map<string, PackedSteps[]>();
    let active: number[] = [];
    let arrivals = new Int32Array(256);
    let origins = new Int32Array(256);
    let stepsTaken = 0;

    for (let at = 0; at < tokens.length && stepsTaken < MAX_STEPS; at++) {
      const norm = tokens[at]?.norm ?? "";
      let stepSets = known.get(norm);
      if (stepSets === undefined) {
        stepSets = stepsOf(norm);
        known.set(norm, stepSets);
      }
      if (stepSets.length === 0) continue;
      let arrived = 0;
      const most = stepSets.reduce((sum, steps) => sum + steps.starts.length + steps.from.length, 0);
      if (most > arrivals.length) {
        arrivals = new Int32Array(most * 2);
        origins = new Int32Array(most * 2);
      }
      for (const steps of stepSets) {
        for (const target of steps.starts) {
          arrivals[arrived] = target;
          origins[arrived++] = at;
        }
        const stepCount = steps.from.length;
        if (stepCount === 0) continue;
        if (active.length > 32 && stepCount > 32) {
          active = active.filter((state) => {
            const alive = at - 1 - (reachedAt[state] ?? NEVER) <= (farthest[state] ?? 0);
            if (!alive) isListed[state] = 0;
            return alive;
          });
        }
        stepsTaken += Math.min(active.length, stepCount);
        // Whichever is less work: the steps on this word, or the states that are still waiting for one.
        if (active.length < stepCount) {
          const byFrom = stepsByFrom(steps);
          for (const state of active) {
            const positions = byFrom.get(state);
            if (positions === undefined) continue;
            const waited = at - 1 - (reachedAt[state] ?? NEVER);
            for (const position of positions) {
              if (waited > (steps.gap[position] ?? 0)) continue;
              arrivals[arrived] = steps.to[position] ?? 0;
              origins[arrived++] = startedAt[state] ?? 0;
            }
          }
        } else {
          for (let position = 0; position < stepCount; position++) {
            const state = steps.from[position] ?? 0;
            if (at - 1 - (reachedAt[state] ?? NEVER) > (steps.gap[position] ?? 0)) continue;
            arrivals[arrived] = steps.to[position] ?? 0;
            origins[arrived++] = startedAt[state] ?? 0;
          }
        }
      }
      stepsTaken += arrived;
      for (let index = 0; index < arrived; index++) {
        const state = arrivals[index] ?? 0;
        const origin = origins[index] ?? 0;
        if (reachedAt[state] === at) {
          // Two ways to the same place: the shorter stretch of text is the one to show.
          if (origin > (startedAt[state] ?? 0)) startedAt[state] = origin;
          continue;
        }
        reachedAt[state] = at;
        startedAt[state] = origin;
        if (isListed[state] === 0) {
          isListed[state] = 1;
          active.push(state);
        }
      }
      for (let index = 0; index < arrived; index++) {
        const state = arrivals[index] ?? 0;
        if (isFinal[state] === 0) continue;
        const ended = finals.get(state);
        if (ended === undefined) continue;
        const first = startedAt[state] ?? 0;
        for (const number of ended) {
          if ((lastEnd[number] ?? -1) >= first || (places[number] ?? 0) >= PLACES_PER_PHRASE) continue;
          const entry = entries[number];
          if (entry === undefined) continue;
          places[number] = (places[number] ?? 0) + 1;
          lastEnd[number] = at;
          const start = tokens[first]?.start ?? 0;
          const end = tokens[at]?.end ?? 0;
          matches.push({
            key: entry.key,
            weight: entry.weight,
            start,
            end,
            first,
            last: at,
            words: text.slice(start, end),
          });
        }
      }
    }
    return matches;
  }

  return { match };
}
