import type { RepeatContact as Repeat } from "../core/suggestion.ts";
import { ageWords, momentWords } from "../ui/time-words.ts";
import { useNow } from "../ui/use-now.ts";
import { ordinal } from "./words/ticket.ts";

/** The same customer about the same issue: our last answer did not settle it. */
export function RepeatContact({ repeat }: { repeat: Repeat }) {
  const now = useNow();
  return (
    <div className="section repeat">
      <div className="note note-info">
        <strong>{ordinal(repeat.count)} contact about this</strong>
        <span title={momentWords(repeat.last_at) ?? undefined}>, last {ageWords(repeat.last_at, now)}.</span>
        {repeat.last_reply !== null && (
          <span>
            {" "}
            We answered{" "}
            <q>
              <bdi>{repeat.last_reply}</bdi>
            </q>
          </span>
        )}
      </div>
    </div>
  );
}
