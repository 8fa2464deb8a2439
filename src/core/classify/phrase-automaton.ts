import type { PhrasePart } from "./phrase.ts";

/**
 * The phrases as one automaton over words. State 0 is the beginning and always reached. A step `from → to` on a
 * word is possible while `from` was reached at most `gap` words before; because a later arrival makes every
 * earlier one superfluous, one number per state (when was it last reached) is all there is to remember, and
 * nothing is ever tried twice.
 */
export interface Steps {
  from: number[];
  gap: number[];
  to: number[];
}

interface Reached {
  state: number;
  gap: number;
}

export class AutomatonBuilder {
  readonly exact = new Map<string, Steps>();
  readonly prefixes = new Map<string, Steps>();
  readonly finals = new Map<number, number[]>();
  private readonly shared = new Map<string, Reached[]>();
  stateCount = 1;

  addPhrase(parts: readonly PhrasePart[], entry: number): void {
    for (const { state } of this.follow(parts, [{ state: 0, gap: 0 }], null)) {
      const entries = this.finals.get(state);
      if (entries === undefined) this.finals.set(state, [entry]);
      else entries.push(entry);
    }
  }

  /** Follows a sequence from the given states. With `target`, its last word leads to that state. */
  private follow(parts: readonly PhrasePart[], from: Reached[], target: number | null): Reached[] {
    let reached = from;
    parts.forEach((part, index) => {
      const isLast = index === parts.length - 1;
      if (part.kind === "gap") {
        // A gap at the very beginning says nothing: matching may begin anywhere.
        reached = reached.map(({ state, gap }) => ({ state, gap: state === 0 ? 0 : gap + part.words }));
      } else if (isLast && target !== null) reached = this.stepInto(part, reached, target);
      else {
        // Phrases that begin alike share their states.
        const key = `${reached.map(({ state, gap }) => `${state}+${gap}`).join()} ${JSON.stringify(part)}`;
        const known = this.shared.get(key);
        if (known === undefined) {
          reached = this.stepInto(part, reached, this.stateCount++);
          this.shared.set(key, reached);
        } else reached = known;
      }
    });
    return reached;
  }

  private stepInto(part: PhrasePart, from: Reached[], target: number): Reached[] {
    if (part.kind === "gap") return from;
    if (part.kind === "either") {
      const ends = new Map<string, Reached>();
      for (const alternative of part.alternatives) {
        for (const end of this.follow(alternative, from, target)) ends.set(`${end.state}+${end.gap}`, end);
      }
      return [...ends.values()];
    }
    const table = part.kind === "word" ? this.exact : this.prefixes;
    let steps = table.get(part.word);
    if (steps === undefined) {
      steps = { from: [], gap: [], to: [] };
      table.set(part.word, steps);
    }
    for (const { state, gap } of from) {
      steps.from.push(state);
      steps.gap.push(gap);
      steps.to.push(target);
    }
    return [{ state: target, gap: 0 }];
  }
}

/** Steps on one word, packed. `starts` are the targets that are always open. */
export interface PackedSteps {
  starts: Int32Array;
  from: Int32Array;
  gap: Int32Array;
  to: Int32Array;
  /** from → positions in the arrays above, for when few states are active; made when first needed. */
  byFrom: Map<number, number[]> | null;
}

export function packSteps(steps: Steps): PackedSteps {
  const size = steps.from.length;
  const starts: number[] = [];
  const from = new Int32Array(size);
  const gap = new Int32Array(size);
  const to = new Int32Array(size);
  let count = 0;
  for (let index = 0; index < size; index++) {
    const state = steps.from[index] ?? 0;
    const target = steps.to[index] ?? 0;
    if (state === 0) {
      starts.push(target);
      continue;
    }
    from[count] = state;
    gap[count] = steps.gap[index] ?? 0;
    to[count] = target;
    count += 1;
  }
  return {
    starts: Int32Array.from(starts),
    from: from.subarray(0, count),
    gap: gap.subarray(0, count),
    to: to.subarray(0, count),
    byFrom: null,
  };
}

/** The steps by the state that they start from. */
export function stepsByFrom(steps: PackedSteps): Map<number, number[]> {
  if (steps.byFrom !== null) return steps.byFrom;
  const byFrom = new Map<number, number[]>();
  steps.from.forEach((state, position) => {
    const positions = byFrom.get(state);
    if (positions === undefined) byFrom.set(state, [position]);
    else positions.push(position);
  });
  steps.byFrom = byFrom;
  return byFrom;
}
