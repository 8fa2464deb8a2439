import "../../../messages/jitless.ts";
import { useState } from "react";
import { zoneOf } from "../../../core/escalation/business-time.ts";
import { localDate } from "../../../core/escalation/zoned-time.ts";
import { valueAt } from "../../../core/pack/edit/data.ts";
import { editSource } from "../../../core/pack/edit/edit-source.ts";
import { nextVersion } from "../../../core/pack/edit/pack-edits.ts";
import type { PackSummary } from "../../../messages/pack-protocol.ts";
import type { EditorWorker } from "../../../pack-check/start-editor-worker.ts";
import { CheckProgress } from "../check-progress.tsx";
import { Review } from "../review.tsx";
import { useCheck } from "../use-check.ts";
import { ApprovalsPart } from "./approvals-part.tsx";
import { CalendarForm } from "./calendar-form.tsx";
import { findApprover, keepApprover } from "./draft-memory.ts";
import { EditingContext, FieldFindings } from "./edit-context.tsx";
import { LettersForm } from "./letters-form.tsx";
import { NoticesForm } from "./notices-form.tsx";
import type { OpenedDraft } from "./open-draft.ts";
import { OwnersForm } from "./owners-form.tsx";
import { PlaybooksPart } from "./playbooks-part.tsx";
import { PoliciesForm } from "./policies-form.tsx";
import { SaveBar } from "./save-bar.tsx";
import { SourcePart } from "./source-part.tsx";
import { TestsPart } from "./tests-part.tsx";
import { TextField } from "./text-field.tsx";
import { type Draft, useDraft } from "./use-draft.ts";
import { type LiveCheck, useLiveCheck } from "./use-live-check.ts";
import { usePreviewFacts } from "./use-preview-facts.ts";
import "./edit.css";

const PARTS = {
  playbooks: "Replies",
  approvals: "To approve",
  policies: "Policies",
  calendar: "Calendar",
  letters: "Letters",
  owners: "Owners",
  notices: "Notices",
  tests: "Tests",
  source: "Source",
} as const;
type Part = keyof typeof PARTS;

/**
 * Changes one pack: forms for those who change wording, dates and approvals, the source for everything else. What
 * is changed stays a draft of this tab until it goes through the same review as an imported file.
 */
export function Editor({
  opened,
  worker,
  agentName,
  onApplied,
}: {
  opened: OpenedDraft;
  worker: EditorWorker;
  /** Who this browser belongs to, as far as it was told: the likeliest approver. */
  agentName: string | null;
  onApplied: (summary: PackSummary) => void;
}) {
  const draft = useDraft(opened, worker);
  const check = useLiveCheck(opened.base, draft.text);
  const { state, start, close } = useCheck();
  const [part, setPart] = useState<Part>("playbooks");
  const today = todayOf(draft);
  const save = () => {
    const { version } = draft.outline ?? { version: "" };
    start({
      input: { text: withNewVersion(draft) },
      name: `Your changes to ${version}`.trim(),
      origin: "edited",
    });
  };
  if (state.phase === "running") {
    return <CheckProgress name={state.candidate.name} stage={state.stage} onCancel={close} />;
  }
  if (state.phase === "stopped") {
    return (
      <div className="note note-bad" role="alert">
        <p>{state.problem}</p>
        <button type="button" className="link" onClick={close}>
          Back to your changes
        </button>
      </div>
    );
  }
  if (state.phase === "judged") {
    return (
      <Review
        key={state.verdict.digest}
        candidate={state.candidate}
        verdict={state.verdict}
        installed={state.installed}
        onAgain={() => start(state.candidate)}
        onClose={close}
        onApplied={(summary) => {
          draft.discard();
          onApplied(summary);
        }}
      />
    );
  }
  return (
    <div className="editor">
      {draft.isOutdated && draft.isChanged && (
        <p className="note note-warn">
          Another version came into use after you began these changes. When you save, the review shows every
          difference to it: what you did not change yourself is what came in meanwhile.
        </p>
      )}
      <nav className="tabs editor-parts" aria-label="What to change">
        {Object.entries(PARTS).map(([each, words]) => (
          <button
            key={each}
            type="button"
            aria-current={each === part ? "page" : undefined}
            onClick={() => setPart(each as Part)}
          >
            {words}
          </button>
        ))}
      </nav>
      {draft.problem !== null && part !== "source" && (
        <div className="note note-bad" role="alert">
          {draft.source === null
            ? "The source cannot be read at the moment, so the forms have nothing to show. "
            : "This was not changed. "}
          {draft.problem}{" "}
          <button type="button" className="link" onClick={() => setPart("source")}>
            Open the source
          </button>
        </div>
      )}
      {draft.source === null && draft.problem === null && part !== "source" && (
        <p className="quiet">Reading the pack…</p>
      )}
      <Parts part={part} draft={draft} check={check} worker={worker} today={today} agentName={agentName} />
      <SaveBar draft={draft} check={check} today={today} onSave={save} />
    </div>
  );
}

function Parts({
  part,
  draft,
  check,
  worker,
  today,
  agentName,
}: {
  part: Part;
  draft: Draft;
  check: LiveCheck;
  worker: EditorWorker;
  today: string;
  agentName: string | null;
}) {
  const facts = usePreviewFacts();
  const [approver, setApprover] = useState(() => findApprover() || (agentName ?? ""));
  if (part === "source") return <SourcePart draft={draft} check={check} />;
  const { source, outline } = draft;
  if (source === null || outline === null) return null;
  const editing = {
    draft,
    source,
    outline,
    check,
    worker,
    today,
    facts,
    approver,
    setApprover(name: string) {
      setApprover(name);
      keepApprover(name);
    },
  };
  return (
    <EditingContext value={editing}>
      {part === "playbooks" && <PlaybooksPart />}
      {part === "approvals" && <ApprovalsPart />}
      {part === "policies" && <PoliciesForm />}
      {part === "calendar" && <CalendarForm />}
      {part === "letters" && <LettersForm />}
      {part === "owners" && <OwnersForm />}
      {part === "notices" && <NoticesForm />}
      {part === "tests" && <TestsPart />}
      {part === "approvals" && (
        <div className="edit-columns">
          <TextField
            path={["version"]}
            label="Version"
            hint="Gets the next number by itself when you save."
          />
        </div>
      )}
      <FieldFindings path={[]} isExact />
    </EditingContext>
  );
}

function todayOf({ source }: Draft): string {
  const zone = source === null ? undefined : valueAt(source.data, ["calendar", "time_zone"]);
  try {
    return localDate(Date.now(), zoneOf(typeof zone === "string" ? { time_zone: zone } : {}));
  } catch {
    // A zone that is being typed is none yet.
    return localDate(Date.now(), "UTC");
  }
}

/** The draft under a number of its own, unless the lead gave it one. */
function withNewVersion(draft: Draft): string {
  const { source, outline, base } = draft;
  if (source === null || outline === null) return draft.text;
  const next = nextVersion(outline.version);
  if (outline.version !== base.version || next === undefined) return draft.text;
  const edited = editSource(source, [{ path: ["version"], value: next }]);
  return edited.ok ? edited.source.text : draft.text;
}
