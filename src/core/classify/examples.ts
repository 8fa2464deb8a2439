import { type TokenisedText, tokenise } from "./normalise.ts";

/** How far a ticket resembles a playbook's best example: 0 … 1, and the words they share. */
export interface ExampleLikeness {
  playbook: string;
  likeness: number;
  /** Token numbers in the ticket. */
  shared: number[];
}

export interface ExampleIndex {
  compare(text: TokenisedText): ExampleLikeness[];
}

interface Example {
  playbook: string;
  total: number;
}

/**
 * The examples of a pack, by their words. A word that many examples share counts little. Only plain words and kinds
 * of numbers are compared, each once, so that a long ticket costs no more than its different words.
 */
export function indexExamples(
  playbooks: readonly { id: string; examples: readonly string[] }[],
): ExampleIndex {
  const examples: Example[] = [];
  const postings = new Map<string, number[]>();
  for (const { id, examples: texts } of playbooks) {
    for (const text of texts) {
      const number = examples.length;
      examples.push({ playbook: id, total: 0 });
      for (const word of new Set(tokenise(text).tokens.map(({ norm }) => norm))) {
        const posting = postings.get(word);
        if (posting === undefined) postings.set(word, [number]);
        else posting.push(number);
      }
    }
  }
  const rarity = (posting: readonly number[]) => Math.log(1 + examples.length / posting.length);
  for (const posting of postings.values()) {
    for (const number of posting) {
      const example = examples[number];
      if (example !== undefined) example.total += rarity(posting);
    }
  }

  function compare({ tokens }: TokenisedText): ExampleLikeness[] {
    const sums = new Map<number, { sum: number; shared: number[] }>();
    const seen = new Set<string>();
    let own = 0;
    tokens.forEach(({ norm }, at) => {
      if (seen.has(norm)) return;
      seen.add(norm);
      const posting = postings.get(norm);
      own += posting === undefined ? Math.log(1 + examples.length) * 0.5 : rarity(posting);
      for (const number of posting ?? []) {
        const entry = sums.get(number) ?? { sum: 0, shared: [] };
        entry.sum += rarity(posting ?? []);
        entry.shared.push(at);
        sums.set(number, entry);
      }
    });
    const best = new Map<string, ExampleLikeness>();
    for (const [number, { sum, shared }] of sums) {
      const example = examples[number];
      // One shared word is chance.
      if (example === undefined || example.total === 0 || shared.length < 2) continue;
      // How much of the example is there, and how much else: a long ticket may well hold an example whole.
      const likeness = (sum / example.total) * 0.7 + (sum / Math.max(own, 0.001)) * 0.3;
      const known = best.get(example.playbook);
      if (known === undefined || known.likeness < likeness) {
        best.set(example.playbook, { playbook: example.playbook, likeness: Math.min(1, likeness), shared });
      }
    }
    return [...best.values()];
  }

  return { compare };
}
