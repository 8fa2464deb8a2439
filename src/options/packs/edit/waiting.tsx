import { draftState } from "../../../core/pack/edit/approve.ts";
import type { ReplyOutline } from "../../../core/pack/edit/outline.ts";
import { countWords } from "../pack-words.ts";
import { useEditing } from "./edit-context.tsx";

/** How many texts of these replies agents cannot insert as they stand. */
export function Waiting({ replies }: { replies: readonly ReplyOutline[] }) {
  const { draft, today } = useEditing();
  const waiting = replies
    .flatMap(({ texts }) => texts)
    .filter((text) => ["changed", "draft"].includes(draftState(text, draft.known, today)));
  if (waiting.length === 0) return null;
  return (
    <span className="chip warn" title={`${countWords(waiting.length, "text")} not approved`}>
      {waiting.length}
    </span>
  );
}
