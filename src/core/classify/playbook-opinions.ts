import type { ClassifierPlaybook } from "./classification.ts";
import { indexExamples } from "./examples.ts";
import { sumMatches } from "./lexicon-scores.ts";
import type { TokenisedText } from "./normalise.ts";
import { addOpinion, asEvidence, type Opinion } from "./opinions.ts";
import { compilePhrases } from "./phrase-matcher.ts";

/** An example that is there word for word counts as much as this weight of phrase. */
const EXAMPLE_WEIGHT = 4;
/** Below this likeness an example says nothing. */
const EXAMPLE_FLOOR = 0.45;
/** What a playbook loses when one of its `not_phrases` stands in the ticket. */
const NOT_PHRASE_PENALTY = 6;

export type ReadPlaybookOpinions = (
  subject: TokenisedText,
  message: TokenisedText,
  subjectFactor: number,
) => Map<string, Opinion>;

/** Compiles what a pack's own phrases and examples say, per playbook. */
export function compilePlaybookOpinions(playbooks: readonly ClassifierPlaybook[]): ReadPlaybookOpinions {
  const matcher = compilePhrases(
    playbooks.flatMap(({ id, phrases, notPhrases }) => [
      ...phrases.map(({ say, weight }) => ({ say, weight, key: { playbook: id, not: false } })),
      ...notPhrases.map((say) => ({ say, weight: -NOT_PHRASE_PENALTY, key: { playbook: id, not: true } })),
    ]),
  );
  const examples = indexExamples(playbooks);

  return (subject, message, subjectFactor) => {
    const opinions = new Map<string, Opinion>();
    for (const [text, place, factor] of [
      [message, "message", 1],
      [subject, "subject", subjectFactor],
    ] as const) {
      const byPlaybook = new Map<string, ReturnType<typeof matcher.match>>();
      for (const match of matcher.match(text)) {
        const list = byPlaybook.get(match.key.playbook);
        if (list === undefined) byPlaybook.set(match.key.playbook, [match]);
        else list.push(match);
      }
      for (const [id, matches] of byPlaybook) {
        const said = sumMatches(
          matches.filter(({ key }) => !key.not),
          place,
          factor,
        );
        const denied = matches.some(({ key }) => key.not) ? -NOT_PHRASE_PENALTY : 0;
        addOpinion(opinions, id, said.score + denied, said.evidence.map(asEvidence));
      }
    }
    for (const { playbook, likeness, shared } of examples.compare(message)) {
      if (likeness < EXAMPLE_FLOOR) continue;
      const weight = likeness * EXAMPLE_WEIGHT;
      const first = message.tokens[shared[0] ?? 0];
      const last = message.tokens[shared[shared.length - 1] ?? 0];
      const start = first?.start ?? 0;
      const end = last?.end ?? 0;
      const words = message.text.slice(start, end);
      addOpinion(opinions, playbook, weight, [{ words, weight, place: { in: "message", start, end } }]);
    }
    return opinions;
  };
}
