import { type ReactNode, useState } from "react";
import { describeApproval, summariseDiff } from "../../core/pack/describe-diff.ts";
import type {
  EntryDiff,
  PackDiff,
  PackSection,
  PlaybookDiff,
  ReplyDiff,
  TextDiff,
} from "../../core/pack/diff.ts";
import { countWords } from "./pack-words.ts";
import { FieldsView, ValueView } from "./words-view.tsx";

/** So many playbooks are listed at once; each shows its inside when it is opened. */
const FIRST_PLAYBOOKS = 40;
/** Up to so many changed playbooks are open from the start: few enough to be read in one go. */
const OPEN_AT_ONCE = 3;

/** What an import or a return to an earlier version would change, as people read it. */
export function DiffView({ diff }: { diff: PackDiff }) {
  const [showsAll, setShowsAll] = useState(false);
  const { sections, playbooks } = diff;
  const shown = showsAll ? playbooks : playbooks.slice(0, FIRST_PLAYBOOKS);
  const opens = (mark: string) => mark === "changed" && playbooks.length <= OPEN_AT_ONCE;
  return (
    <div className="diff">
      <p>{summariseDiff(diff)}</p>
      <ul className="diff-list">
        {sections.map((section) => (
          <li key={section.key}>
            <Fold
              opens={diff.from !== null && sections.length <= 4}
              head={<SectionHead section={section} isNew={diff.from === null} />}
            >
              <FieldsView fields={section.fields} />
              <Entries entries={section.entries} />
            </Fold>
          </li>
        ))}
        {shown.map((playbook) => (
          <li key={`${playbook.mark} ${playbook.id}`}>
            <Fold opens={opens(playbook.mark)} head={<PlaybookHead playbook={playbook} />}>
              <PlaybookChanges playbook={playbook} />
            </Fold>
          </li>
        ))}
      </ul>
      {shown.length < playbooks.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          Show all {playbooks.length} playbooks
        </button>
      )}
    </div>
  );
}

/** Draws its inside only while it is open: five hundred playbooks would be a hundred thousand elements. */
function Fold({ opens, head, children }: { opens: boolean; head: ReactNode; children: ReactNode }) {
  const [isOpen, setOpen] = useState(opens);
  return (
    <details className="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{head}</summary>
      {isOpen && <div className="fold-body">{children}</div>}
    </details>
  );
}

function SectionHead({ section, isNew }: { section: PackSection; isNew: boolean }) {
  const count = section.fields.length + section.entries.length;
  return (
    <>
      <span className="fold-title">{section.title}</span>{" "}
      <span className="quiet">
        {isNew ? countWords(count, "entry", "entries") : countWords(count, "change")}
      </span>
    </>
  );
}

function PlaybookHead({ playbook }: { playbook: PlaybookDiff }) {
  const { title, mark, moved, fields, checklist, replies, escalation } = playbook;
  const inside = [
    fields.length > 0 && fields.map(({ label }) => label.toLowerCase()).join(", "),
    checklist.length > 0 && "checklist",
    replies.length > 0 && countWords(replies.length, "reply", "replies"),
    escalation.length > 0 && "hand-over",
  ].filter(Boolean);
  return (
    <>
      <Mark mark={mark} moved={moved} /> <span className="fold-title">{title}</span>{" "}
      {mark === "changed" && <span className="quiet">{inside.join(" · ")}</span>}
    </>
  );
}

const MARKS = { added: "new", removed: "gone", changed: "changed" } as const;

function Mark({ mark, moved }: Pick<EntryDiff, "mark" | "moved">) {
  return (
    <>
      {mark === "added" && <span className="chip good">{MARKS.added}</span>}
      {mark === "removed" && <span className="chip bad">{MARKS.removed}</span>}
      {mark === "changed" && !moved && <span className="chip quiet">{MARKS.changed}</span>}
      {moved && <span className="chip quiet">moved</span>}
    </>
  );
}

function PlaybookChanges({ playbook }: { playbook: PlaybookDiff }) {
  const { fields, checklist, replies, escalation } = playbook;
  const isEmpty = fields.length + checklist.length + replies.length + escalation.length === 0;
  return (
    <>
      {isEmpty && <p className="quiet">It stands elsewhere in the order; nothing in it changes.</p>}
      <FieldsView fields={fields} />
      {checklist.length > 0 && <h5>Checklist</h5>}
      <Entries entries={checklist} />
      {replies.length > 0 && <h5>Replies</h5>}
      {replies.map((reply) => (
        <ReplyChanges key={`${reply.mark} ${reply.id}`} reply={reply} />
      ))}
      {escalation.length > 0 && <h5>Hand-over</h5>}
      <FieldsView fields={escalation} />
    </>
  );
}

function Entries({ entries }: { entries: readonly EntryDiff[] }) {
  return entries.map((entry) => (
    <div key={`${entry.mark} ${entry.id}`} className="entry">
      <p className="entry-head">
        <Mark {...entry} /> <strong>{entry.title}</strong>
      </p>
      {entry.mark !== "removed" && <FieldsView fields={entry.fields} />}
    </div>
  ));
}

function ReplyChanges({ reply }: { reply: ReplyDiff }) {
  return (
    <div className="entry">
      <p className="entry-head">
        <Mark {...reply} /> <strong>{reply.title}</strong> <code className="faint">{reply.id}</code>
      </p>
      <FieldsView fields={reply.fields.filter(({ key }) => reply.mark === "changed" || key !== "title")} />
      {reply.texts.map((text) => (
        <TextChanges key={text.language} text={text} isAlone={reply.texts.length === 1} />
      ))}
    </div>
  );
}

function TextChanges({ text, isAlone }: { text: TextDiff; isAlone: boolean }) {
  const { language, body, chat, approval } = text;
  const sentence = describeApproval(approval);
  const isLoss = approval.fate === "outdated" || approval.fate === "lost";
  return (
    <div className="text-change">
      {(body !== null || !isAlone) && <p className="text-language">{language}</p>}
      {body !== null && <ValueView change={body} />}
      {chat !== null && (
        <>
          <p className="text-language">{language}, chat</p>
          <ValueView change={chat} />
        </>
      )}
      {sentence !== null && (
        <p className={isLoss ? "approval-line warn" : "approval-line quiet"}>{sentence}</p>
      )}
    </div>
  );
}
