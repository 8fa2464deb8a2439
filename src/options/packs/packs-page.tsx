import { useEffect, useState } from "react";
import type { PackSummary } from "../../messages/pack-protocol.ts";
import { ProblemNote } from "../../ui/problem-line.tsx";
import { packRoute } from "../route.ts";
import { CheckProgress } from "./check-progress.tsx";
import { ImportBox } from "./import-box.tsx";
import { PackList } from "./pack-list.tsx";
import { countWords } from "./pack-words.ts";
import { Review } from "./review.tsx";
import { TeamSection } from "./team/team-section.tsx";
import { type Candidate, useCheck } from "./use-check.ts";
import { usePacks } from "./use-packs.ts";

/**
 * The lead's packs: what is installed, and the way in for another. `orderProblems`: what went wrong with packs that
 * browser policy orders; null until they were carried out.
 */
export function PacksPage({ orderProblems }: { orderProblems: readonly string[] | null }) {
  const { list, problem, reload } = usePacks();
  // The list may be older than what was just installed by order.
  useEffect(() => {
    if (orderProblems !== null) reload();
  }, [orderProblems, reload]);
  const { state, start, close } = useCheck();
  const [applied, setApplied] = useState<{ summary: PackSummary; dropped: readonly string[] } | null>(null);
  const offer = (candidate: Candidate) => {
    setApplied(null);
    start(candidate);
  };
  const isLocked = list?.policy.locked === true;
  return (
    <main>
      <ProblemNote words={problem} onAgain={reload} />
      {orderProblems?.map((words) => (
        <p key={words} className="note note-bad" role="alert">
          {words}
        </p>
      ))}
      {isLocked && (
        <p className="note">
          Your administrator decides which packs are used here, so importing and changing them is switched
          off. To propose a change, send the file to your administrator.
        </p>
      )}
      {list !== null && !isLocked && <ImportBox isAside={state.phase === "judged"} onOffer={offer} />}
      {applied !== null && <Applied {...applied} />}
      {state.phase === "running" && (
        <CheckProgress name={state.candidate.name} stage={state.stage} onCancel={close} />
      )}
      {state.phase === "stopped" && (
        <section className="review" aria-label={`Check of ${state.candidate.name}`}>
          <div className="note note-bad" role="alert">
            <p>
              <strong className="break">{state.candidate.name}</strong>
            </p>
            <p>{state.problem}</p>
          </div>
          <div className="row">
            <button type="button" className="button" onClick={() => start(state.candidate)}>
              Check again
            </button>
            <button type="button" className="link" onClick={close}>
              Close
            </button>
          </div>
        </section>
      )}
      {state.phase === "judged" && (
        <Review
          key={state.verdict.digest ?? state.candidate.name}
          candidate={state.candidate}
          verdict={state.verdict}
          installed={state.installed}
          onAgain={() => start(state.candidate)}
          onClose={close}
          onApplied={(summary, dropped) => {
            setApplied({ summary, dropped });
            close();
            reload();
          }}
        />
      )}
      {list === null
        ? problem === null && <p className="quiet">Reading your packs…</p>
        : state.phase !== "judged" && (
            <>
              <PackList packs={list.packs} policy={list.policy} onChanged={reload} />
              <TeamSection packs={list.packs} isLocked={isLocked} onChanged={reload} />
            </>
          )}
    </main>
  );
}

/** What happened, and what to do next. */
function Applied({ summary, dropped }: { summary: PackSummary; dropped: readonly string[] }) {
  const { id, name, version, approvals } = summary;
  const open = approvals.changed + approvals.draft;
  return (
    <div className="note note-good" role="status">
      <p>
        <strong>
          {name} {version} is in use.
        </strong>{" "}
        Agents get it from the next ticket on.
      </p>
      {open > 0 && (
        <p>
          {countWords(open, "text")} {open === 1 ? "waits" : "wait"} for an approval; until then agents cannot
          insert {open === 1 ? "it" : "them"}. <a href={packRoute(id)}>See which</a>
        </p>
      )}
      {summary.versions > 1 && (
        <p>
          Something wrong? <a href={packRoute(id, "versions")}>Go back to an earlier version</a>
        </p>
      )}
      {dropped.length > 0 && (
        <p className="quiet">
          The history is full: {dropped.join(", ")} {dropped.length === 1 ? "is" : "are"} no longer kept.
        </p>
      )}
    </div>
  );
}
