import { lazy, Suspense, useEffect, useState } from "react";
import type { PackPolicy, PackSummary } from "../../../messages/pack-protocol.ts";
import type { EditorWorker } from "../../../pack-check/start-editor-worker.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "../../options-context.tsx";
import { readInstalled } from "../read-source.ts";
import type { OpenedDraft } from "./open-draft.ts";

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
  const [opened, setOpened] = useState<{ draft: OpenedDraft; worker: EditorWorker } | null>(null);
  const [agentName, setAgentName] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isLocked = policy.locked || policy.managed.includes(pack.id);
  const { id, digest, version } = pack;
  useEffect(() => {
    if (isLocked) return;
    let isGone = false;
    const worker = client.editorWorker();
    const open = async () => {
      const [{ openDraft }, { source, seen }, settings] = await Promise.all([
        import("./open-draft.ts"),
        readInstalled(client, id, { digest }),
        client.request("settings.get", {}),
      ]);
      const draft = await openDraft({ id, digest, version, text: source ?? "", seen }, worker);
      if (isGone) return;
      setAgentName(settings.agentName ?? null);
      setOpened({ draft, worker });
    };
    open().catch((error: unknown) => setProblem(problemWords(error)));
    return () => {
      isGone = true;
      worker.end();
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
  if (opened === null) return waiting;
  return (
    <Suspense fallback={waiting}>
      <Editor
        key={opened.draft.base.digest}
        opened={opened.draft}
        worker={opened.worker}
        agentName={agentName}
        onApplied={onApplied}
      />
    </Suspense>
  );
}
