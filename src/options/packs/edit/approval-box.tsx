import { useId } from "react";
import { approveTexts, draftState, makeDraft, retireText } from "../../../core/pack/edit/approve.ts";
import type { TextOutline } from "../../../core/pack/edit/outline.ts";
import { dayWords } from "../../../ui/time-words.ts";
import { useNow } from "../../../ui/use-now.ts";
import { FieldFindings, useEditing } from "./edit-context.tsx";

const STATES = {
  approved: { words: "Approved", tone: "good" },
  due: { words: "Approved, review is due", tone: "warn" },
  changed: { words: "Changed since it was approved: agents cannot insert it", tone: "warn" },
  draft: { words: "Draft: agents cannot insert it", tone: "quiet" },
  retired: { words: "Retired: not offered any more", tone: "quiet" },
} as const;

/** What holds of one text's approval in this draft, and the buttons that change it. */
export function ApprovalBox({ text }: { text: TextOutline }) {
  const { draft, outline, today } = useEditing();
  const now = useNow();
  const state = draftState(text, draft.known, today);
  const { approval } = text.claim;
  const { words, tone } = STATES[state];
  const given = approveGiven(useEditing());
  return (
    <fieldset className="approval-box" aria-label={`Approval (${text.language})`}>
      <p className={tone} role="status">
        <strong>{words}.</strong>{" "}
        {state !== "draft" && approval.by !== undefined && (
          <span className="quiet">
            {approval.by}
            {approval.on !== undefined && `, ${dayWords(approval.on, now)}`}
            {approval.review_by !== undefined && `; review by ${dayWords(approval.review_by, now)}`}
          </span>
        )}
      </p>
      <FieldFindings path={[...text.path, "approval"]} />
      <div className="row">
        {state !== "approved" && <ApproverField />}
        {state !== "approved" && (
          <button
            type="button"
            className="button button-primary button-small"
            disabled={given === null}
            onClick={() => given !== null && draft.edit(approveTexts([text], given))}
          >
            {state === "due" ? "Approve again" : "Approve"}
          </button>
        )}
        {state !== "draft" && (
          <button type="button" className="link" onClick={() => draft.edit(makeDraft(text))}>
            Make it a draft
          </button>
        )}
        {state !== "retired" && (
          <button type="button" className="link" onClick={() => draft.edit(retireText(text))}>
            Retire
          </button>
        )}
      </div>
      {state !== "approved" && (
        <p className="quiet small">
          An approval holds for {outline.reviewEveryDays} days, then it asks for a review.
        </p>
      )}
    </fieldset>
  );
}

/** Who approves; asked once, then remembered. */
export function ApproverField() {
  const id = useId();
  const { approver, setApprover } = useEditing();
  return (
    <>
      <label htmlFor={id} className="quiet">
        As
      </label>
      <input
        id={id}
        className="field approver"
        dir="auto"
        autoComplete="name"
        placeholder="Your name"
        maxLength={80}
        value={approver}
        onChange={(event) => setApprover(event.target.value)}
      />
    </>
  );
}

/** What an approval says, or null while nobody has said who gives it. */
export function approveGiven({ approver, today, outline, draft }: ReturnType<typeof useEditing>) {
  const by = approver.trim();
  return by === "" ? null : { by, on: today, reviewEveryDays: outline.reviewEveryDays, known: draft.known };
}
