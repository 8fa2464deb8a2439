import { useCallback, useEffect, useState } from "react";
import type { PackSummary, PackVersion } from "../../messages/pack-protocol.ts";
import type { Verdict } from "../../pack-check/start-check.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { stampWords } from "../../ui/time-words.ts";
import { problemWords, useOptionsClient } from "../options-context.tsx";
import { DiffView } from "./diff-view.tsx";
import { countWords, originWords } from "./pack-words.ts";
import { exportName, readInstalled, readSource } from "./read-source.ts";

/** Every kept version of a pack: export any, go back to any, after seeing what that changes. */
export function VersionsList({
  pack,
  isLocked,
  onChanged,
}: {
  pack: PackSummary;
  isLocked: boolean;
  onChanged: () => void;
}) {
  const client = useOptionsClient();
  const [versions, setVersions] = useState<PackVersion[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [target, setTarget] = useState<PackVersion | null>(null);
  const fail = useCallback((error: unknown) => setProblem(problemWords(error)), []);
  useEffect(() => {
    client.request("pack.versions", { id: pack.id }).then((answer) => setVersions(answer.versions), fail);
  }, [client, pack.id, fail]);
  const save = async ({ version, digest }: PackVersion) => {
    const source = await readSource(client, { id: pack.id, digest });
    client.download(exportName({ id: pack.id, version }, source), source);
  };
  return (
    <>
      <ProblemLine words={problem} />
      {versions === null && problem === null && <p className="quiet">Reading the history…</p>}
      <ol className="versions">
        {versions?.map((version) => (
          <li key={version.digest} className="version">
            <div className="version-words">
              <p>
                <strong>{version.version}</strong>{" "}
                {version.current && <span className="chip good">in use</span>}{" "}
                {version.testsFailed > 0 && (
                  <span className="chip warn">{countWords(version.testsFailed, "test")} failed</span>
                )}
              </p>
              <p className="quiet">
                {originWords(version.origin)}
                {version.importedAt !== null && `, ${stampWords(version.importedAt)}`}
              </p>
            </div>
            <div className="row">
              <button
                type="button"
                className="button button-small"
                aria-label={`Export ${version.version}`}
                onClick={() => void save(version).catch(fail)}
              >
                Export
              </button>
              {!version.current && !isLocked && (
                <button
                  type="button"
                  className="button button-small"
                  aria-label={`Go back to ${version.version}…`}
                  aria-expanded={target === version}
                  onClick={() => setTarget(target === version ? null : version)}
                >
                  Go back to this…
                </button>
              )}
            </div>
            {target === version && (
              <RollbackReview
                pack={pack}
                version={version}
                onClose={() => setTarget(null)}
                onDone={onChanged}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What going back would change, judged by today's rules, and the button that does it. */
function RollbackReview({
  pack,
  version,
  onClose,
  onDone,
}: {
  pack: PackSummary;
  version: PackVersion;
  onClose: () => void;
  onDone: () => void;
}) {
  const client = useOptionsClient();
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let cancel = () => {};
    let isGone = false;
    const fail = (error: unknown) => setProblem(problemWords(error));
    readSource(client, { id: pack.id, digest: version.digest })
      .then(async (text) => {
        if (isGone) return;
        const check = client.check(
          { text },
          { now: new Date(), readInstalled: () => readInstalled(client, pack.id, pack) },
        );
        cancel = check.cancel;
        const result = await check.result;
        if (result.kind === "judged") setVerdict(result.verdict);
        if (result.kind === "stopped") setProblem(result.problem);
      })
      .catch(fail);
    return () => {
      isGone = true;
      cancel();
    };
  }, [client, pack, version]);
  const goBack = async () => {
    setBusy(true);
    try {
      const { id, digest: expects } = pack;
      const answer = await client.request("pack.rollback", { id, digest: version.digest, expects });
      if (answer.ok) onDone();
      else setProblem(answer.problem);
    } catch (error) {
      setProblem(problemWords(error));
    }
    setBusy(false);
  };
  return (
    <section className="rollback" aria-label={`Go back to ${version.version}`}>
      <ProblemLine words={problem} />
      {verdict === null && problem === null && <p className="quiet">Comparing…</p>}
      {verdict?.pack === null && (
        <p className="warn">
          This Casekit is stricter than the one that took this version: {verdict.errors[0]?.message} Export
          it, mend that, and import it.
        </p>
      )}
      {verdict !== null && verdict.diff !== null && (
        <>
          <DiffView diff={verdict.diff} />
          <div className="row">
            <button
              type="button"
              className="button button-primary"
              disabled={isBusy}
              onClick={() => void goBack()}
            >
              Use {version.version} again
            </button>
            <button type="button" className="link" onClick={onClose}>
              Keep {pack.version}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
