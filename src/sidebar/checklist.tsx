import Check from "lucide-react/icons/check";
import type { ChecklistItem, Suggestion } from "../core/suggestion.ts";
import { AnswerInput } from "./answer-input.tsx";
import { usePanel } from "./panel-context.tsx";

/** What must be true before the reply goes: the facts' ticks in one line, then what the agent has to do. */
export function Checklist({ suggestion }: { suggestion: Suggestion }) {
  const { checklist } = suggestion;
  const byFacts = checklist.filter(({ by }) => by === "fact");
  const mine = checklist.filter(({ by }) => by !== "fact");
  if (checklist.length === 0) return null;
  return (
    <section className="section" aria-labelledby="checklist-title">
      <div className="heading">
        <h3 id="checklist-title">Before it goes</h3>
      </div>
      {byFacts.length > 0 && (
        <details className="fold fold-first">
          <summary>
            <Check size={13} className="good" aria-hidden /> {byFacts.length} checked by the facts
          </summary>
          <ul className="checked">
            {byFacts.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {mine.length > 0 && (
        <ul className="todo">
          {mine.map((item) => (
            <li key={item.id}>
              <Item item={item} isAsked={suggestion.reply?.id === "ask"} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A tick that is on its way counts as the agent sees it. */
export function useIsDone({ id, done }: Pick<ChecklistItem, "id" | "done">): boolean {
  return usePanel(({ ticks }) => ticks[id]?.value ?? done);
}

function Item({ item, isAsked }: { item: ChecklistItem; isAsked: boolean }) {
  const { id, text, needed, required, ask, input } = item;
  const isDone = useIsDone(item);
  const tick = usePanel((panel) => panel.tick);
  const mark = needed ? "needed for this reply" : required ? "required" : null;
  return (
    <>
      {input === null ? (
        <label className="todo-line">
          <input type="checkbox" checked={isDone} onChange={(event) => tick(id, event.target.checked)} />
          <span dir="auto" className={isDone ? "quiet" : undefined}>
            {text} {mark !== null && !isDone && <span className="warn small">{mark}</span>}
          </span>
        </label>
      ) : (
        <div className="todo-line todo-input">
          <span dir="auto">
            {text} {mark !== null && !isDone && <span className="warn small">{mark}</span>}
          </span>
          <AnswerInput item={item} answer={id} />
        </div>
      )}
      {ask !== null && !isDone && (
        <p className="ask quiet small" dir="auto">
          {isAsked ? "The reply asks: " : "To ask the customer: "}
          {ask}
        </p>
      )}
    </>
  );
}
