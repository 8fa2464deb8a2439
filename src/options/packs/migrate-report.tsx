import { useEffect, useRef } from "react";
import type { Arrival } from "../../core/migrate/migrate-macros.ts";
import { groupLosses, writeReport } from "../../core/migrate/report.ts";
import type { Migrated } from "../../pack-check/migrate-protocol.ts";
import "./migrate.css";

/** More entries of one kind than a page can show at once are in the report's file. */
const SHOWN = 100;

/** What arrived where and what did not arrive as it was, before the pack goes on to the check. */
export function MigrateReport({
  title,
  outcome,
  onCheck,
  onAgain,
}: {
  title: string;
  outcome: Extract<Migrated, { ok: true }>;
  onCheck: () => void;
  onAgain: () => void;
}) {
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { arrivals, lost, packText, playbooks, replies } = outcome;
  return (
    <div className="migration">
      <p ref={head} tabIndex={-1} className="migration-outcome" role="status">
        <strong>
          {count(replies, "draft")} in {count(playbooks, "playbook")}.
        </strong>{" "}
        Nothing is installed yet: the next step checks the pack and shows it.
      </p>
      <details>
        <summary>What arrived where</summary>
        {[...Map.groupBy(arrivals, ({ playbook }) => playbook)].map(([playbook, list]) => (
          <Arrivals key={playbook} playbook={playbook} list={list} />
        ))}
      </details>
      {groupLosses(lost).map(({ kind, heading, count: number, reasons }) => (
        <details key={kind} open={kind === "lost"}>
          <summary>
            {heading} ({number})
          </summary>
          {reasons.map(({ why, losses }) => (
            <div key={why}>
              <p>{why}</p>
              <ul className="small">
                {losses.slice(0, SHOWN).map(({ source, what }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and macros share names.
                  <li key={index} className="break">
                    <strong>{source}</strong>: {shorten(what)}
                  </li>
                ))}
                {losses.length > SHOWN && <li>and {losses.length - SHOWN} more: see the report's file.</li>}
              </ul>
            </div>
          ))}
        </details>
      ))}
      <div className="row">
        <button type="button" className="button button-primary" onClick={onCheck}>
          Check the pack
        </button>
        <button
          type="button"
          className="button"
          onClick={() => save("migration-report.txt", writeReport(title, lost))}
        >
          Save the report
        </button>
        <button type="button" className="button" onClick={() => save("macros.casekit.yaml", packText)}>
          Save the pack
        </button>
        <button type="button" className="link" onClick={onAgain}>
          Choose another file
        </button>
      </div>
    </div>
  );
}

function Arrivals({ playbook, list }: { playbook: string; list: readonly Arrival[] }) {
  return (
    <div>
      <p>
        <strong>{playbook}</strong> ({list.length})
      </p>
      <ul className="small">
        {list.slice(0, SHOWN).map(({ source, reply }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and macros share names.
          <li key={index} className="break">
            {source === reply ? reply : `${source} → ${reply}`}
          </li>
        ))}
        {list.length > SHOWN && <li>and {list.length - SHOWN} more</li>}
      </ul>
    </div>
  );
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** Hands a text to the browser's downloads. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address once the click is through; a second later is safely after.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
