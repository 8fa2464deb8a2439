import { useEffect, useRef, useState } from "react";
import type { KnownIds } from "../../../core/pack/edit/complete.ts";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { asRecord } from "../../../core/pack/edit/outline.ts";
import { ProblemLine } from "../../../ui/problem-line.tsx";
import { FindingsList } from "../findings-list.tsx";
import type { SourceEditor } from "./source-editor.ts";
import { useTypedText } from "./typed-text.ts";
import type { Draft } from "./use-draft.ts";
import type { LiveCheck } from "./use-live-check.ts";

/** The file itself, for everything that forms do not reach: with completion, and each finding in its line. */
export function SourcePart({ draft, check }: { draft: Draft; check: LiveCheck }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<SourceEditor | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = useTypedText(draft.text, draft.setText);
  const latest = useRef({ draft, typed });
  latest.current = { draft, typed };

  useEffect(() => {
    let isGone = false;
    import("./source-editor.ts").then(
      ({ openSourceEditor }) => {
        if (isGone || host.current === null) return;
        editor.current = openSourceEditor(host.current, {
          text: latest.current.draft.text,
          label: "Source",
          knownIds: () => idsOf(latest.current.draft),
          onChange: (text) => latest.current.typed.onChange(text),
        });
        setOpen(true);
      },
      () => setProblem("The source editor could not be loaded. Reload this page; your changes stay."),
    );
    return () => {
      isGone = true;
      editor.current?.destroy();
      editor.current = null;
    };
  }, []);
  useEffect(() => {
    if (isOpen) editor.current?.setText(typed.value);
  }, [isOpen, typed.value]);
  const { verdict } = check;
  useEffect(() => {
    if (isOpen) editor.current?.setFindings(verdict?.errors ?? [], verdict?.warnings ?? []);
  }, [isOpen, verdict]);

  const goTo = (place: { line: number; column: number }) => editor.current?.goTo(place);
  return (
    <div className="edit-form">
      <p className="quiet small">
        The whole file. Ctrl+Space offers what may stand at the caret; Escape, then Tab leaves the editor.
      </p>
      <ProblemLine words={problem} />
      {!isOpen && problem === null && <p className="quiet">Opening the editor…</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the editor inside has its own role; leaving it hands its text on. */}
      <div ref={host} className="source-editor" onBlur={typed.onBlur} />
      {verdict !== null && verdict.errors.length > 0 && (
        <FindingsList title="To mend" tone="bad" findings={verdict.errors} onPick={goTo} />
      )}
      {verdict !== null && verdict.warnings.length > 0 && (
        <FindingsList title="Worth a look" tone="warn" findings={verdict.warnings} onPick={goTo} />
      )}
    </div>
  );
}

function idsOf({ source, outline }: Draft): KnownIds {
  const data = source?.data;
  const playbooks = outline?.playbooks ?? [];
  return {
    owners: Object.keys(asRecord(valueAt(data, ["owners"]))),
    policies: Object.keys(asRecord(valueAt(data, ["policies"]))),
    playbooks: playbooks.map(({ id }) => id),
    replies: playbooks.flatMap(({ replies }) => replies.map(({ id }) => id)),
    answers: playbooks.flatMap(({ answers }) => answers),
  };
}
