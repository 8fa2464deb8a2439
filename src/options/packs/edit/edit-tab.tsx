import { lazy, Suspense, useEffect, useState } from "react";
import type { PackPolicy, PackSummary } from "../../../messages/pack-protocol.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "../../options-context.tsx";
import { readInstalled } from "../read-source.ts";
import type { DraftBase } from "./use-draft.ts";

/** Parser, schema and forms come with the first edit; whoever only imports never loads them. */
const Editor = lazy(async () => ({ default: (await import("./editor.tsx")).Editor }));

/** The part of a pack's page in which it is changed. */
export function EditTab({
  pack,
  policy,
  onApplied,
}: {
  pack: PackSummary;
  policy: PackPolicy;
  onApplied: (summary: PackSummary) => void;
}) {
  const client = useOptionsClient();
  const [base, setBase] = useState<DraftBase | null>(null);
  const [agentName, setAgentName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isLocked = policy.locked || policy.managed.includes(pack.id);
  const { id, digest, version } = pack;
  useEffect(() => {
    if (isLocked) return;
    let isGone = false;
    Promise.all([readInstalled(client, id, { digest }), client.request("settings.get", {})]).then(
      ([{ source, seen }, settings]) => {
        if (isGone) return;
        setAgentName(settings.agentName ?? null);
        setBase({ id, digest, version, text: source ?? "", seen });
      },
      (error: unknown) => setProblem(problemWords(error)),
    );
    return () => {
      isGone = true;
    };
  }, [client, id, digest, version, isLocked]);
  if (isLocked) {
    return (
      <p className="note">
        Your administrator decides about this pack, so it cannot be changed here. Export it, change the file,
        and send it to your administrator.
      </p>
    );
  }
  if (problem !== null) return <ProblemLine words={problem} />;
  const waiting = <p className="quiet">Reading the pack…</p>;
  if (base === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Editor key={base.digest} base={base} agentName={agentName} onApplied={onApplied} />
    </Suspense>
  );
}
