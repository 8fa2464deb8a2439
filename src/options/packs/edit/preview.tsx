import { useEffect, useId, useMemo, useState } from "react";
import { draftState, textsOf } from "../../../core/pack/edit/approve.ts";
import type { Pack } from "../../../core/pack/schema.ts";
import type { Suggestion } from "../../../core/suggestion.ts";
import type { PreviewInput } from "../../../pack-check/editor-protocol.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { useEditing } from "./edit-context.tsx";
import { listSamples, type Sample } from "./preview-samples.ts";
import { ReplyView } from "./reply-view.tsx";

interface PreviewProps {
  playbook: string;
  reply: string;
  language: string;
}

/** A reply as an agent would see it, on a test's facts, a sample order or the ticket that is open. */
export function Preview({ playbook, reply, language }: PreviewProps) {
  const id = useId();
  const { check, facts } = useEditing();
  const [chosen, setChosen] = useState<string | null>(null);
  const [lastGood, setLastGood] = useState<Pack | null>(null);
  const pack = check.verdict?.pack ?? null;
  // While the draft has errors the text before them stays in view, marked as old.
  if (pack !== null && pack !== lastGood) setLastGood(pack);
  const shown = pack ?? lastGood;
  const groups = useMemo(
    () =>
      shown === null
        ? []
        : listSamples({ pack: shown, playbook, reply, ...facts, now: new Date().toISOString() }),
    [shown, playbook, reply, facts],
  );
  const samples = groups.flatMap((group) => group.samples);
  const sample = samples.find(({ key }) => key === chosen) ?? samples[0];
  return (
    <section className="preview" aria-label="Preview">
      <div className="edit-field">
        <label htmlFor={`${id}-sample`}>As agents see it with</label>
        <select
          id={`${id}-sample`}
          className="field"
          value={sample?.key ?? ""}
          onChange={(event) => setChosen(event.target.value)}
        >
          {groups.map(({ label, samples: each }) => (
            <optgroup key={label} label={label}>
              {each.map(({ key, words }) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {pack === null && check.verdict !== null && (
        <p className="warn small" role="status">
          There is something to mend first: {check.verdict.errors[0]?.message}
        </p>
      )}
      {shown === null && check.isRunning && <p className="quiet">Checking…</p>}
      {shown !== null && sample !== undefined && (
        <Rendered pack={shown} sample={sample} playbook={playbook} reply={reply} language={language} />
      )}
    </section>
  );
}

function Rendered({
  pack,
  sample,
  playbook,
  reply,
  language,
}: PreviewProps & { pack: Pack; sample: Sample }) {
  const { outline, draft, today } = useEditing();
  const approvedHashes = useMemo(
    () =>
      new Set(
        textsOf(outline)
          .filter((text) => ["approved", "due"].includes(draftState(text, draft.known, today)))
          .map(({ claim }) => claim.hash),
      ),
    [outline, draft.known, today],
  );
  const { input } = sample;
  const { seen, own, problem } = useSuggestions(pack, approvedHashes, input, { playbook, reply, language });
  if (problem !== null) return <ProblemLine words={problem} />;
  if (seen === null || own === null) return <p className="quiet">Checking…</p>;
  return (
    <>
      {seen.reply?.id === reply ? (
        <ReplyView blocks={seen.reply.blocks} />
      ) : (
        <p className="quiet">This reply is not offered: it is retired, or out of its dates.</p>
      )}
      <GateWords suggestion={seen} />
      <OwnChoice suggestion={own} playbook={playbook} reply={reply} />
    </>
  );
}

interface Suggestions {
  /** With this reply chosen. */
  seen: Suggestion | null;
  /** What Casekit suggests by itself. */
  own: Suggestion | null;
  problem: string | null;
}

/** Asks the editor's Worker anew whenever something changes; what it said last stands until it has answered. */
function useSuggestions(
  pack: Pack,
  approvedHashes: ReadonlySet<string>,
  input: PreviewInput,
  { playbook, reply, language }: PreviewProps,
): Suggestions {
  const { worker } = useEditing();
  const [state, setState] = useState<Suggestions>({ seen: null, own: null, problem: null });
  useEffect(() => {
    let isOver = false;
    const order = input.choices.order ?? null;
    const inputs = [
      { ...input, choices: { ...input.choices, playbook, reply, language, order } },
      { ...input, choices: { ...input.choices, playbook: null, reply: null } },
    ];
    worker.suggest(pack, approvedHashes, inputs).then(
      ([seen = null, own = null]) => !isOver && setState({ seen, own, problem: null }),
      (error: unknown) =>
        !isOver && setState({ seen: null, own: null, problem: error instanceof Error ? error.message : "" }),
    );
    return () => {
      isOver = true;
    };
  }, [worker, pack, approvedHashes, input, playbook, reply, language]);
  return state;
}

function GateWords({ suggestion: { gate } }: { suggestion: Suggestion }) {
  if (gate.open) return <p className="good small">Ready to insert.</p>;
  return (
    <div className="small">
      <p className="warn">Not ready to insert:</p>
      <ul className="plain">
        {gate.reasons.map(({ code, message }) => (
          <li key={code + message}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whether the customer's words and the facts lead here by themselves. */
function OwnChoice({
  suggestion,
  playbook,
  reply,
}: {
  suggestion: Suggestion;
  playbook: string;
  reply: string;
}) {
  const isThis = suggestion.playbook === playbook && suggestion.reply?.id === reply;
  return (
    <p className="quiet small">
      {isThis
        ? "Casekit suggests this reply here by itself."
        : suggestion.playbook === null
          ? "By itself Casekit would not be sure what this ticket is about."
          : `By itself Casekit would suggest: ${suggestion.playbook_title}, ${suggestion.reply?.title ?? "no reply"}.`}
    </p>
  );
}
