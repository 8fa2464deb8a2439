import { useState } from "react";
import { approveTexts, draftState, textsOf } from "../../../core/pack/edit/approve.ts";
import type { TextOutline } from "../../../core/pack/edit/outline.ts";
import { dayWords } from "../../../ui/time-words.ts";
import { useNow } from "../../../ui/use-now.ts";
import { countWords } from "../pack-words.ts";
import { ApproverField, approveGiven } from "./approval-box.tsx";
import { useEditing } from "./edit-context.tsx";

const WORDS = { due: "Review is due", changed: "Changed since approval", draft: "Draft" } as const;
type Open = keyof typeof WORDS;

/** Everything that waits for the lead's name: due ones are ticked, the others are ticked one by one. */
export function ApprovalsPart() {
  const editing = useEditing();
  const { draft, outline, today } = editing;
  const now = useNow();
  const given = approveGiven(editing);
  const open = textsOf(outline).flatMap((text) => {
    const state = draftState(text, draft.known, today);
    return state === "approved" || state === "retired" ? [] : [{ text, state, key: keyOf(text) }];
  });
  // What the lead ticked or unticked; the rest is as it starts: due ones ticked.
  const [own, setOwn] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTicked = ({ key, state }: { key: string; state: Open }) => own.get(key) ?? state === "due";
  const ticked = open.filter(isTicked);
  const titles = new Map(
    outline.playbooks.flatMap((playbook) =>
      playbook.replies.map((reply) => [`${playbook.id}/${reply.id}`, [reply.title, playbook.title]] as const),
    ),
  );
  if (open.length === 0)
    return <p className="quiet">Nothing is due, and every text is approved as it stands.</p>;
  return (
    <div className="edit-form">
      <p className="quiet">
        Tick what you have read. An approval holds for {outline.reviewEveryDays} days from today.
      </p>
      <ul className="renewals">
        {open.map((each) => {
          const [title = each.text.claim.reply, playbook = ""] =
            titles.get(`${each.text.claim.playbook}/${each.text.claim.reply}`) ?? [];
          const { review_by: reviewBy, by } = each.text.claim.approval;
          return (
            <li key={each.key}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={isTicked(each)}
                  onChange={(event) => setOwn(new Map(own).set(each.key, event.target.checked))}
                />
                <span>
                  {title} <span className="language">{each.text.language}</span>{" "}
                  <span className={each.state === "draft" ? "quiet" : "warn"}>{WORDS[each.state]}</span>
                  <span className="quiet row-sub">
                    {playbook}
                    {by !== undefined && ` · ${by}`}
                    {each.state === "due" && ` · review by ${dayWords(reviewBy ?? null, now)}`}
                  </span>
                </span>
              </label>
              <details className="fold">
                <summary className="small">Read it</summary>
                <p className="fold-body renewal-text" dir="auto">
                  {each.text.body.trimEnd()}
                </p>
              </details>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <ApproverField />
        <button
          type="button"
          className="button button-primary"
          disabled={given === null || ticked.length === 0}
          onClick={() => {
            if (given === null) return;
            draft.edit(
              approveTexts(
                ticked.map(({ text }) => text),
                given,
              ),
            );
            setOwn(new Map());
          }}
        >
          Approve {countWords(ticked.length, "text")}
        </button>
      </div>
    </div>
  );
}

function keyOf({ claim }: TextOutline): string {
  return `${claim.playbook}/${claim.reply}/${claim.language}`;
}
