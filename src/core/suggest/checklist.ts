import { type BusinessCalendar, findDueDate } from "../escalation/business-time.ts";
import type { FactLookup } from "../order/facts.ts";
import { findDuration } from "../pack/duration.ts";
import type { ChecklistEntry, Playbook } from "../pack/schema.ts";
import { findNumber } from "../playbook/compare.ts";
import { evaluateCondition, parseCondition, type Verdict } from "../playbook/condition.ts";
import type { ChecklistItem } from "../suggestion.ts";
import type { AgentChoices } from "./input.ts";

export type Answers = Record<string, { value: string | number; at: string | null }>;

/**
 * What `answers.<id>` stands for: what the agent typed, else the pre-filled value. A date that is none and a
 * number that is none are no answers.
 */
export function readAnswers(
  playbook: Playbook,
  choices: AgentChoices,
  calendar: BusinessCalendar,
  now: number,
): Answers {
  const answers: Answers = {};
  for (const item of playbook.checklist) {
    const typed = Object.hasOwn(choices.answers, item.id) ? choices.answers[item.id] : undefined;
    const value = typed === undefined ? findDefault(item, calendar, now) : readAnswer(item, typed.trim());
    if (value !== undefined) answers[item.id] = { value, at: null };
    else if (item.input === undefined && choices.ticked.includes(item.id)) {
      answers[item.id] = { value: "yes", at: null };
    }
  }
  return answers;
}

function readAnswer(item: ChecklistEntry, text: string): string | number | undefined {
  if (text === "") return undefined;
  if (item.input === "number") return findNumber(text.replace(",", "."));
  if (item.input === "date") return isDay(text) ? text : undefined;
  return text.slice(0, 1_000);
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `2 business days` becomes a date; anything else stands as it is. */
function findDefault(
  item: ChecklistEntry,
  calendar: BusinessCalendar,
  now: number,
): string | number | undefined {
  if (item.default === undefined) return undefined;
  const span = item.input === "date" ? findDuration(String(item.default)) : undefined;
  return span === undefined ? readAnswer(item, String(item.default)) : findDueDate(span, now, calendar);
}

/** The items that hold on this ticket, with who ticked them. */
export function buildChecklist(
  playbook: Playbook,
  lookup: FactLookup,
  choices: AgentChoices,
  answers: Answers,
  needed: readonly string[],
): ChecklistItem[] {
  return playbook.checklist.flatMap((item) => {
    const isNeeded = needed.includes(item.id);
    const shown = judge(item.when, lookup);
    // What must be ticked is shown even while nobody knows whether it has to be.
    if (shown === "false" || (shown === "unknown" && !item.required && !isNeeded)) return [];
    const answer = answers[item.id]?.value;
    const byFact = item.done_when !== undefined && judge(item.done_when, lookup) === "true";
    const byAgent =
      choices.ticked.includes(item.id) ||
      (item.input !== undefined && answer !== undefined && Object.hasOwn(choices.answers, item.id));
    const preFilled = item.input !== undefined && answer !== undefined;
    return [
      {
        id: item.id,
        text: item.text,
        done: byFact || byAgent || preFilled,
        by: byFact ? "fact" : byAgent ? "agent" : null,
        required: item.required,
        needed: isNeeded,
        ask: item.ask ?? null,
        input: item.input ?? null,
        value: item.input === undefined || answer === undefined ? null : String(answer),
      },
    ];
  });
}

/** A check that Casekit itself adds: required, and ticked by the agent alone. */
export function ownCheck(id: string, text: string, ticked: readonly string[]): ChecklistItem {
  const done = ticked.includes(id);
  return {
    id,
    text,
    done,
    by: done ? "agent" : null,
    required: true,
    needed: false,
    ask: null,
    input: null,
    value: null,
  };
}

function judge(source: readonly string[] | undefined, lookup: FactLookup): Verdict {
  if (source === undefined) return "true";
  const parsed = parseCondition(source);
  return parsed.ok ? evaluateCondition(parsed.condition, lookup) : "unknown";
}
