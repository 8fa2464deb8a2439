import { useState } from "react";
import { draftState, textsOf } from "../../../core/pack/edit/approve.ts";
import { countFailedTests } from "../../../pack-check/concerns.ts";
import { countWords } from "../pack-words.ts";
import type { Draft } from "./use-draft.ts";
import type { LiveCheck } from "./use-live-check.ts";

/** What stands between a draft and the version that agents use, and the ways out. */
export function SaveBar({
  draft,
  check,
  today,
  onSave,
}: {
  draft: Draft;
  check: LiveCheck;
  today: string;
  onSave: () => void;
}) {
  const [isDiscarding, setDiscarding] = useState(false);
  if (!draft.isChanged) return <p className="save-bar quiet">Nothing is changed yet.</p>;
  const { verdict } = check;
  const failed = verdict === null || verdict.pack === null ? 0 : countFailedTests(verdict);
  const waiting =
    draft.outline === null
      ? 0
      : textsOf(draft.outline).filter((text) => draftState(text, draft.known, today) === "changed").length;
  return (
    <div className="save-bar">
      <p role="status">
        {check.isRunning ? (
          <span className="quiet">Checking…</span>
        ) : check.problem !== null ? (
          <span className="bad">{check.problem}</span>
        ) : verdict !== null && verdict.errors.length > 0 ? (
          <span className="bad">{countWords(verdict.errors.length, "error")} to mend</span>
        ) : failed > 0 ? (
          <span className="warn">{countWords(failed, "test")} failed</span>
        ) : (
          <span className="good">{countWords(verdict?.tests.length ?? 0, "test passes", "tests pass")}</span>
        )}
        {waiting > 0 && <span className="warn"> · {countWords(waiting, "text")} lost the approval</span>}
      </p>
      <div className="row">
        {isDiscarding ? (
          <>
            <span>Throw all changes away?</span>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDiscarding(false);
                draft.discard();
              }}
            >
              Discard changes
            </button>
            <button type="button" className="link" onClick={() => setDiscarding(false)}>
              Keep them
            </button>
          </>
        ) : (
          <>
            {draft.undo !== null && (
              <button type="button" className="link" onClick={draft.undo}>
                Undo
              </button>
            )}
            <button type="button" className="link" onClick={() => setDiscarding(true)}>
              Discard…
            </button>
            <button type="button" className="button button-primary" onClick={onSave}>
              Save as new version…
            </button>
          </>
        )}
      </div>
    </div>
  );
}
