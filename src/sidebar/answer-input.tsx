import type { ChecklistItem } from "../core/suggestion.ts";
import { usePanel } from "./panel-context.tsx";

/** What the agent has filled in for an item: typed just now, else what the background holds. */
export function useAnswer(item: string): string {
  return usePanel(({ typed, view }) => {
    const entry = typed[item];
    if (entry !== undefined) return entry.value;
    if (view?.kind !== "ticket") return "";
    const listed = view.suggestion.checklist.find(({ id }) => id === item);
    return view.choices.answers[item] ?? listed?.value ?? "";
  });
}

/**
 * The input of one checklist item. The same item may be asked for in the reply, the list and the footer: all
 * show the same value.
 */
export function AnswerInput({
  item,
  answer,
  className = "field",
  onLeave,
  autoFocus = false,
}: {
  /** Undefined when the reply names an answer that the list does not show now. */
  item: ChecklistItem | undefined;
  answer: string;
  className?: string;
  onLeave?: () => void;
  autoFocus?: boolean;
}) {
  const value = useAnswer(answer);
  const typeAnswer = usePanel((panel) => panel.typeAnswer);
  const flushAnswers = usePanel((panel) => panel.flushAnswers);
  const label = item?.text ?? answer.replaceAll("-", " ");
  return (
    <input
      className={className}
      type={item?.input === "date" ? "date" : "text"}
      inputMode={item?.input === "number" ? "decimal" : undefined}
      dir="auto"
      data-answer={answer}
      aria-label={label}
      title={label}
      maxLength={500}
      size={Math.min(34, Math.max(12, value.length + 1))}
      placeholder={item?.input === "number" ? "number" : label}
      value={value}
      // biome-ignore lint/a11y/noAutofocus: the agent has just asked to edit this value in place
      autoFocus={autoFocus}
      onChange={(event) => typeAnswer(answer, event.target.value)}
      onBlur={() => {
        flushAnswers();
        onLeave?.();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}
