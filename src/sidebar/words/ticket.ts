import type { Clock, Suggestion, Urgency } from "../../core/suggestion.ts";
import type { Helpdesk } from "../../core/ticket/ticket.ts";

export const HELPDESK_NAMES: Record<Helpdesk, string> = {
  gmail: "Gmail",
  zendesk: "Zendesk",
  gorgias: "Gorgias",
};

/** Confidence in words: a number would promise a precision that nobody can use. */
export function confidenceWords({ sure, confidence }: Pick<Suggestion, "sure" | "confidence">): {
  words: "sure" | "likely" | "not sure";
  tone: "good" | "quiet" | "warn";
} {
  if (!sure) return { words: "not sure", tone: "warn" };
  return confidence >= 0.8 ? { words: "sure", tone: "good" } : { words: "likely", tone: "quiet" };
}

const CLOCKS: Record<Clock["event"], { ahead: string; past: string }> = {
  cutoff: { ahead: "Warehouse cut-off", past: "Warehouse cut-off passed" },
  dispute_evidence: { ahead: "Dispute evidence due", past: "Dispute evidence was due" },
  return_window: { ahead: "Return window closes", past: "Return window closed" },
  claim_window: { ahead: "Claim window closes", past: "Claim window closed" },
  within: { ahead: "Answer due", past: "Answer was due" },
};

export function clockWords(event: Clock["event"], isPast: boolean): string {
  return CLOCKS[event][isPast ? "past" : "ahead"];
}

export const URGENCY_WORDS: Partial<Record<Urgency, string>> = { now: "Act first", today: "Today" };

/** `English`, `French` …; the code itself where the browser knows no name. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** `2nd`, `3rd`, `11th`. */
export function ordinal(count: number): string {
  const suffix = new Intl.PluralRules("en", { type: "ordinal" }).select(count);
  return `${count}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[suffix]}`;
}
