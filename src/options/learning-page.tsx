import { type ChangeEvent, useRef, useState } from "react";
import type { LearningReport, LearntType } from "../messages/protocol.ts";
import { ProblemLine, ProblemNote } from "../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "./options-context.tsx";
import { useAnswer } from "./use-answer.ts";

const FILE_NAME = "casekit-learnt.json";

/** What agents' corrections have taught this browser, how it fared, and the ways to share or forget it. */
export function LearningPage() {
  const { answer, problem, reload } = useAnswer("learning.get");
  return (
    <main>
      <section aria-labelledby="learning-title">
        <h2 id="learning-title">What Casekit has learnt</h2>
        <p className="quiet">
          Each time an agent chooses another ticket type, Casekit learns from the customer’s words; a reply
          that was inserted and not undone confirms, more softly. It stays in this browser, as numbers without
          any text.
        </p>
        <ProblemNote words={problem} onAgain={reload} />
        {answer === null ? (
          problem === null && <p className="quiet">Reading what was learnt…</p>
        ) : (
          <>
            <LearntTypes report={answer} />
            <Sharing isEmpty={answer.types.length === 0} onChanged={reload} />
          </>
        )}
      </section>
    </main>
  );
}

function LearntTypes({ report }: { report: LearningReport }) {
  const { types, corrections, confirmations } = report;
  if (types.length === 0)
    return (
      <p className="note">
        Nothing yet. The packs’ phrases decide until agents correct a suggestion: in the panel, by “Something
        else?” or the keys 1 to 3.
      </p>
    );
  return (
    <>
      <p>
        {countOf(corrections, "correction")} and {countOf(confirmations, "confirmation")} so far.
      </p>
      <div className="table-box">
        <table className="learnt">
          <thead>
            <tr>
              <th scope="col">Ticket type</th>
              <th scope="col">Taught</th>
              <th scope="col">Since then</th>
            </tr>
          </thead>
          <tbody>
            {types.map((type) => (
              <tr key={type.key}>
                <th scope="row" dir="auto">
                  {type.title}
                </th>
                <td>{Math.max(1, Math.round(type.taught))}×</td>
                <td>{standingOf(type)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function countOf(count: number, what: string): string {
  return `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
}

/** Fewer tickets than this say nothing about who is right more often. */
const TELLING = 2;

function standingOf({ seen, phrases, team, leads }: LearntType): string {
  if (seen < TELLING) return "Too few to tell";
  const share = (right: number) => `${Math.round((100 * right) / seen)} %`;
  const figures = `${share(team)} right with what was learnt, ${share(phrases)} by the packs’ phrases`;
  return leads ? `Your team’s corrections lead: ${figures}` : figures;
}

/** One browser's knowledge for another, and the way back to none. */
function Sharing({ isEmpty, onChanged }: { isEmpty: boolean; onChanged: () => void }) {
  const client = useOptionsClient();
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isForgetting, setForgetting] = useState(false);
  const attempt = async (work: () => Promise<string | null>) => {
    setProblem(null);
    setDone(null);
    try {
      setDone(await work());
    } catch (error) {
      setProblem(problemWords(error));
    }
  };
  const save = () =>
    attempt(async () => {
      const { text } = await client.request("learning.export", {});
      client.download(FILE_NAME, text);
      return `Saved as ${FILE_NAME}. It holds no ticket text; treat it like your macros.`;
    });
  const add = ({ target }: ChangeEvent<HTMLInputElement>) =>
    attempt(async () => {
      const chosen = target.files?.[0];
      target.value = "";
      if (chosen === undefined) return null;
      const answer = await client.request("learning.import", { text: await chosen.text() });
      if (!answer.ok) throw new Error(answer.problem);
      onChanged();
      return `${chosen.name} was added to what this browser has learnt.`;
    });
  const forget = () =>
    attempt(async () => {
      await client.request("learning.reset", {});
      setForgetting(false);
      onChanged();
      return "Forgotten. The packs’ phrases decide again.";
    });
  return (
    <>
      <div className="row">
        <button type="button" className="button" disabled={isEmpty} onClick={() => void save()}>
          Save to a file
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          Add a colleague’s file
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label="A colleague’s file"
          hidden
          onChange={(event) => void add(event)}
        />
        {!isEmpty && !isForgetting && (
          <button type="button" className="link" onClick={() => setForgetting(true)}>
            Forget everything
          </button>
        )}
      </div>
      {isForgetting && (
        <div className="note">
          <p>
            Everything that was learnt in this browser goes; it cannot be brought back except from a file.
          </p>
          <div className="row">
            <button type="button" className="button" onClick={() => void forget()}>
              Forget it
            </button>
            <button type="button" className="link" onClick={() => setForgetting(false)}>
              Keep it
            </button>
          </div>
        </div>
      )}
      <ProblemLine words={problem} />
      {done !== null && <p role="status">{done}</p>}
    </>
  );
}
