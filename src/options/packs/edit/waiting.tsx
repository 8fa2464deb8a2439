import { draftState, type KnownApprovals } from "../../../core/pack/edit/approve.ts";
import type { ReplyOutline } from "../../../core/pack/edit/outline.ts";
import { countWords } from "../pack-words.ts";
import { useEditing } from "./edit-context.tsx";

/** How many texts of these replies agents cannot insert as they stand. */
export function Waiting({ replies }: { replies: readonly ReplyOutline[] }) {
  const { draft, today } = useEditing();
  return <WaitingCount replies={replies} known={draft.known} today={today} />;
}

/** The same, for those that are drawn without looking at the whole draft. */
export function WaitingCount({
  replies,
  known,
  today,
}: {
  replies: readonly ReplyOutline[];
  known: KnownApprovals;
  today: string;
}) {
  const waiting = replies
    .flatMap(({ texts }) => texts)
    .filter((text) => ["changed", "draft"].includes(draftState(text, known, today)));
  if (waiting.length === 0) return null;
  return (
    <span className="chip warn" title={`${countWords(waiting.length, "text")} not approved`}>
      {waiting.length}
    </span>
  );
}
