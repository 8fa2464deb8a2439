import { useState } from "react";
import type { Finding } from "../../core/pack/finding.ts";
import { countWords, kindWords } from "./pack-words.ts";

/** So many of a kind are shown at once; whoever mends the first ones mends the others the same way. */
const FIRST = 4;

/** Findings by kind, the kind with the earliest line first. `onPick` shows a finding's line in the file. */
export function FindingsList({
  title,
  tone,
  findings,
  onPick,
}: {
  title: string;
  tone: "bad" | "warn";
  findings: readonly Finding[];
  onPick: ((finding: Finding) => void) | null;
}) {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.code, [...(kinds.get(finding.code) ?? []), finding]);
  return (
    <div className="findings">
      <h3 className={tone}>{title}</h3>
      {[...kinds].map(([code, ofKind]) => (
        <FindingKind key={code} code={code} findings={ofKind} onPick={onPick} />
      ))}
    </div>
  );
}

function FindingKind({
  code,
  findings,
  onPick,
}: {
  code: string;
  findings: readonly Finding[];
  onPick: ((finding: Finding) => void) | null;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, FIRST);
  return (
    <section className="finding-kind" aria-label={kindWords(code)}>
      <h4>
        {kindWords(code)} <span className="count">{findings.length}</span>
      </h4>
      <ul>
        {shown.map((finding) => (
          <li key={`${finding.line}:${finding.column} ${finding.message}`} className="finding">
            {onPick === null ? (
              <span className="finding-line">Line {finding.line}</span>
            ) : (
              <button type="button" className="link finding-line" onClick={() => onPick(finding)}>
                Line {finding.line}
              </button>
            )}
            <div>
              <p>{finding.message}</p>
              {finding.path !== "" && <code className="faint break">{finding.path}</code>}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          Show all {countWords(findings.length, "finding")} of this kind
        </button>
      )}
    </section>
  );
}
