import type { PlaybookOutline, ReplyOutline } from "../../../core/pack/edit/outline.ts";
import {
  findMentions,
  removePlaybook,
  removeReply,
  retireReplies,
} from "../../../core/pack/edit/playbook-edits.ts";
import { countWords } from "../pack-words.ts";
import { Confirm } from "./confirm.tsx";
import { useEditing } from "./edit-context.tsx";

/** The two ways in which a ticket type ends: its replies are not offered any more, or it leaves the file. */
export function EndPlaybook({ playbook }: { playbook: PlaybookOutline }) {
  const { draft, source, outline } = useEditing();
  const { tests, noticesOfItsOwn, otherNotices } = findMentions(source.data, playbook);
  const name = playbook.title || playbook.id;
  const canRetire = playbook.replies.some(({ texts }) =>
    texts.some(({ claim }) => claim.approval.state !== "retired"),
  );
  const isLast = outline.playbooks.length === 1;
  const goes = [
    countWords(playbook.replies.length, "reply", "replies"),
    ...(tests.length > 0 ? [countWords(tests.length, "test")] : []),
    ...(noticesOfItsOwn.length > 0 ? [countWords(noticesOfItsOwn.length, "notice")] : []),
  ];
  if (isLast && !canRetire) return null;
  return (
    <div className="end-box">
      <Confirm
        label="Retire or delete this ticket type…"
        name={name}
        actions={[
          ...(canRetire
            ? [{ words: "Retire its replies", onDo: () => draft.edit(retireReplies(playbook.replies)) }]
            : []),
          ...(isLast
            ? []
            : [{ words: `Delete ${name}`, onDo: () => draft.edit(removePlaybook(source.data, playbook)) }]),
        ]}
      >
        {canRetire && (
          <p>
            <strong>Retire:</strong> agents still see the ticket type and its checklist, but none of its
            replies is offered. The words stay in the pack, and each can be made a draft again.
          </p>
        )}
        {!isLast && (
          <p>
            <strong>Delete:</strong> the ticket type leaves the pack with {joinWords(goes)}
            {otherNotices.length > 0 &&
              `; ${countWords(otherNotices.length, "notice")} will no longer name it`}
            . Earlier versions keep it.
          </p>
        )}
      </Confirm>
    </div>
  );
}

/** The same for one reply, in all its languages. */
export function EndReply({ playbook, reply }: { playbook: PlaybookOutline; reply: ReplyOutline }) {
  const { draft, source } = useEditing();
  const tests = findMentions(source.data, playbook, reply).tests.length;
  const name = reply.title || reply.id;
  const canRetire = reply.texts.some(({ claim }) => claim.approval.state !== "retired");
  const goes = [
    ...(reply.texts.length > 1 ? [countWords(reply.texts.length, "language")] : []),
    ...(tests > 0 ? [countWords(tests, "test")] : []),
  ];
  return (
    <Confirm
      label="Retire or delete this reply…"
      name={name}
      actions={[
        ...(canRetire ? [{ words: "Retire it", onDo: () => draft.edit(retireReplies([reply])) }] : []),
        {
          words: `Delete ${name}`,
          onDo: () => draft.edit(removeReply(source.data, playbook, reply)),
        },
      ]}
    >
      {canRetire && (
        <p>
          <strong>Retire:</strong> it is not offered any more, in no language. The words stay in the pack, and
          can be made a draft again.
        </p>
      )}
      <p>
        <strong>Delete:</strong> it leaves the pack{goes.length > 0 && ` with its ${joinWords(goes)}`}.
        Earlier versions keep it.
        {playbook.replies.length === 1 &&
          " It is the last reply of this ticket type, which then needs another, or has to be handed over."}
      </p>
    </Confirm>
  );
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
