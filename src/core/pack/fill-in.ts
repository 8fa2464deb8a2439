/**
 * Begins the marks that a migration leaves in a draft where the other product had a placeholder that Casekit has
 * no fact for: `[FILL IN: ticket.ticket_field_1]`. No customer may ever read one.
 */
export const FILL_IN = "FILL IN:";

/** Whether a text still has a place that somebody has to fill in, with or without Markdown's backslash. */
export function hasFillIn(text: string): boolean {
  return text.includes(`[${FILL_IN}`);
}
