import { useEffect, useId, useRef, useState } from "react";
import { isSamePack } from "../../core/pack/describe-diff.ts";
import type { Finding } from "../../core/pack/finding.ts";
import type { PackApplied, PackConcern, PackSummary } from "../../messages/pack-protocol.ts";
import { countFailedTests, findConcerns } from "../../pack-check/concerns.ts";
import type { Verdict } from "../../pack-check/start-check.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { DiffView } from "./diff-view.tsx";
import { FindingsList } from "./findings-list.tsx";
import { concernWords, countWords } from "./pack-words.ts";
import { SourceView, type Spot } from "./source-view.tsx";
import { TestResults } from "./test-results.tsx";
import type { Candidate } from "./use-check.ts";

/**
 * One judged file: what is wrong with it, what its tests say, what it would change, and one deliberate Apply.
 * Nothing is changed before that, and nothing half.
 */
export function Review({
  candidate,
  verdict,
  installed,
  onApplied,
  onAgain,
  onClose,
}: {
  candidate: Candidate;
  verdict: Verdict;
  installed: PackSummary | null;
  onApplied: (summary: PackSummary, dropped: readonly string[]) => void;
  onAgain: () => void;
  onClose: () => void;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { pack, errors, warnings, diff } = verdict;
  const isSame = pack !== null && installed?.digest === verdict.digest;
  return (
    <section className="review" aria-labelledby="review-title">
      <div className="review-head">
        <div>
          <h2 id="review-title" ref={head} tabIndex={-1} className="break">
            {pack === null ? `${candidate.name} cannot be used yet` : `${pack.name} ${pack.version}`}
          </h2>
          <p className="quiet break">
            {pack === null
              ? `${countWords(errors.length, "error")}${errors.length >= 100 ? " and more" : ""} to mend first. What is installed stays as it is.`
              : `${candidate.name} · ${countWords(pack.playbooks.length, "playbook")} · ${installed === null ? "not installed yet" : `version ${installed.version} is in use`}`}
          </p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          {pack === null ? "Close" : "Cancel"}
        </button>
      </div>
      <FindingsAndSource verdict={verdict} />
      {pack !== null && (
        <section aria-labelledby="review-tests">
          <h3 id="review-tests">Tests</h3>
          <TestResults tests={verdict.tests} unfinished={verdict.testsUnfinished} />
        </section>
      )}
      {diff !== null && (
        <section aria-labelledby="review-diff">
          <h3 id="review-diff">{diff.from === null ? "What it brings" : "What changes"}</h3>
          {isSame ? (
            <p className="quiet">Nothing: this very file is in use already.</p>
          ) : isSamePack(diff) ? (
            <p className="quiet">
              Nothing that agents or customers would notice: only comments, spacing or the order of keys.
            </p>
          ) : (
            <DiffView diff={diff} />
          )}
        </section>
      )}
      {pack !== null && !isSame && (
        <ApplyForm
          candidate={candidate}
          verdict={verdict}
          installed={installed}
          onApplied={onApplied}
          onAgain={onAgain}
        />
      )}
      {pack !== null && errors.length === 0 && warnings.length === 0 && isSame && (
        <p className="quiet">There is nothing to apply.</p>
      )}
    </section>
  );
}

function FindingsAndSource({ verdict }: { verdict: Verdict }) {
  const { errors, warnings, source } = verdict;
  const [spot, setSpot] = useState<Spot | null>(errors[0] ?? null);
  const [showsFile, setShowsFile] = useState(errors.length > 0);
  const findings = [...errors, ...warnings];
  const marked = new Set(findings.map(({ line }) => line));
  const pick =
    source === null
      ? null
      : ({ line, column }: Finding) => {
          setShowsFile(true);
          // A new object each time: the same line picked twice is scrolled to twice.
          setSpot({ line, column });
        };
  const file = source !== null && showsFile && <SourceView source={source} spot={spot} marked={marked} />;
  if (findings.length === 0) return null;
  return (
    <div className={file ? "findings-and-file" : undefined}>
      <div className="findings-column">
        {errors.length > 0 && <FindingsList title="To mend" tone="bad" findings={errors} onPick={pick} />}
        {warnings.length > 0 && (
          <FindingsList title="Worth a look" tone="warn" findings={warnings} onPick={pick} />
        )}
      </div>
      {file}
    </div>
  );
}

function ApplyForm({
  candidate,
  verdict,
  installed,
  onApplied,
  onAgain,
}: {
  candidate: Candidate;
  verdict: Verdict;
  installed: PackSummary | null;
  onApplied: (summary: PackSummary, dropped: readonly string[]) => void;
  onAgain: () => void;
}) {
  const id = useId();
  const client = useOptionsClient();
  const [agreed, setAgreed] = useState<ReadonlySet<PackConcern>>(new Set());
  const [further, setFurther] = useState<readonly PackConcern[]>([]);
  const [failure, setFailure] = useState<{ problem: string; moved: boolean } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { pack, source } = verdict;
  if (pack === null || source === null) return null;
  const testsFailed = countFailedTests(verdict);
  const concerns = [...new Set([...findConcerns(verdict, installed), ...further])];
  const open = concerns.filter((concern) => !agreed.has(concern));

  const apply = async () => {
    if (open.length > 0 || isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer: PackApplied = await client.request("pack.apply", {
        source,
        pack,
        origin: candidate.origin,
        expects: installed?.digest ?? null,
        testsFailed,
        agreed: [...agreed],
      });
      if (answer.ok) {
        onApplied(answer.summary, answer.dropped ?? []);
        return;
      }
      setFurther(answer.needs);
      setFailure({ problem: answer.problem, moved: answer.moved });
    } catch (error) {
      setFailure({ problem: problemWords(error), moved: false });
    }
    setBusy(false);
  };

  return (
    <section className="apply" aria-label="Apply">
      {concerns.map((concern) => {
        const { why, yes } = concernWords(concern, {
          installed: installed?.version ?? null,
          offered: pack.version,
          testsFailed,
        });
        return (
          <div key={concern} className="note note-warn concern">
            <p>{why}</p>
            <label className="check">
              <input
                type="checkbox"
                checked={agreed.has(concern)}
                onChange={(event) => {
                  const next = new Set(agreed);
                  if (event.target.checked) next.add(concern);
                  else next.delete(concern);
                  setAgreed(next);
                }}
              />
              <span>{yes}</span>
            </label>
          </div>
        );
      })}
      {failure !== null && (
        <div className="note note-bad" role="alert">
          {failure.problem}{" "}
          {failure.moved && (
            <button type="button" className="link" onClick={onAgain}>
              Compare again
            </button>
          )}
        </div>
      )}
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          aria-disabled={open.length > 0 || isBusy}
          aria-describedby={`${id}-note`}
          onClick={() => void apply()}
        >
          {isBusy ? "Applying…" : installed === null ? `Install ${pack.version}` : `Apply ${pack.version}`}
        </button>
        <p id={`${id}-note`} className="quiet small">
          {open.length > 0
            ? `${countWords(open.length, "yes", "yeses")} above still missing.`
            : installed === null
              ? "Agents get its suggestions from the next ticket on."
              : `Agents get it from the next ticket on; ${installed.version} stays in the history.`}
        </p>
      </div>
    </section>
  );
}
