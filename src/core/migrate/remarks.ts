import type { Remark } from "./macro.ts";

/** A macro's internal note: its text stands in the report, whole. */
export function remarkInternalNote(text: string): Remark {
  return {
    kind: "lost",
    what: text,
    why: "An internal note, not an answer to the customer. Put it into a playbook's checklist or hand-over.",
  };
}

/** Why an action of the helpdesk, other than the reply, is not carried over. */
export const ACTION_BY_HAND = "Casekit does nothing in the helpdesk but insert the reply; do this by hand.";
