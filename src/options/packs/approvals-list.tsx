import { useEffect, useId, useState } from "react";
import type { ApprovalRow } from "../../messages/pack-protocol.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { dayWords } from "../../ui/time-words.ts";
import { useNow } from "../../ui/use-now.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";

/** So many rows at once; a pack may have thousands of texts. */
const FIRST = 50;

const STATES = {
  due: "Due for review",
  changed: "Changed since approval",
  draft: "Draft",
  approved: "Approved",
  retired: "Retired",
} as const;
type Shown = ApprovalRow["state"] | "attention" | "all";

/** Texts with what holds of their approval, in the background's order: what is due and used most first. `pack`: only those of one pack. */
export function ApprovalsList({ pack }: { pack: string | null }) {
  const id = useId();
  const client = useOptionsClient();
  const now = useNow();
  const [rows, setRows] = useState<ApprovalRow[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shown, setShown] = useState<Shown>("attention");
  const [search, setSearch] = useState("");
  const [showsAll, setShowsAll] = useState(false);
  useEffect(() => {
    client.request("packs.approvals", {}).then(
      (answer) => setRows(answer.rows),
      (error: unknown) => setProblem(problemWords(error)),
    );
  }, [client]);
  if (problem !== null) return <ProblemLine words={problem} />;
  if (rows === null) return <p className="quiet">Reading approvals…</p>;

  const own = pack === null ? rows : rows.filter((row) => row.pack === pack);
  const hasSeveral = new Set(own.map((row) => row.pack)).size > 1;
  const count = (state: Shown) => own.filter((row) => matchesState(row, state)).length;
  const found = own.filter((row) => matchesState(row, shown) && matchesWords(row, search));
  const listed = showsAll ? found : found.slice(0, FIRST);
  return (
    <>
      <div className="filters">
        <label htmlFor={`${id}-state`}>Show</label>
        <select
          id={`${id}-state`}
          className="field"
          value={shown}
          onChange={(event) => setShown(event.target.value as Shown)}
        >
          <option value="attention">Needs attention ({count("attention")})</option>
          {Object.entries(STATES).map(([state, words]) => (
            <option key={state} value={state}>
              {words} ({count(state as Shown)})
            </option>
          ))}
          <option value="all">All ({own.length})</option>
        </select>
        <input
          type="search"
          className="field"
          aria-label="Search texts"
          placeholder="Search by name, approver, language"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {found.length === 0 ? (
        <p className="quiet">
          {shown === "attention" && search === ""
            ? "Nothing is due, and every text is approved as it stands."
            : "No text fits."}
        </p>
      ) : (
        <div className="table-box">
          <table className="approvals">
            <thead>
              <tr>
                <th scope="col">Text</th>
                <th scope="col">State</th>
                <th scope="col">Approved</th>
                <th scope="col">Review by</th>
                <th scope="col" className="number">
                  Used, 90 days
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((row) => (
                <tr key={`${row.pack}/${row.playbook}/${row.reply}/${row.language}`}>
                  <th scope="row">
                    {row.replyTitle} <span className="language">{row.language}</span>
                    <span className="quiet row-sub">
                      {row.playbookTitle}
                      {hasSeveral && ` · ${row.pack}`}
                    </span>
                  </th>
                  <td>
                    <span className={`approval-${row.state}`}>{STATES[row.state]}</span>
                  </td>
                  <td>
                    {row.by === null ? "–" : row.by}
                    {row.on !== null && <span className="quiet row-sub">{dayWords(row.on, now)}</span>}
                  </td>
                  <td>{dayWords(row.reviewBy, now) ?? "–"}</td>
                  <td className="number">{row.uses}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {listed.length < found.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          Show all {found.length} texts
        </button>
      )}
    </>
  );
}

function matchesState(row: ApprovalRow, shown: Shown): boolean {
  if (shown === "all") return true;
  if (shown === "attention") return row.state === "due" || row.state === "changed" || row.state === "draft";
  return row.state === shown;
}

function matchesWords(row: ApprovalRow, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = [row.replyTitle, row.playbookTitle, row.reply, row.playbook, row.language, row.by ?? ""]
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}
