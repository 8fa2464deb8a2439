import type { FactLookup } from "../order/facts.ts";
import { DAY_MS } from "../order/instant.ts";
import type { EscalationPath, Owner } from "../pack/schema.ts";
import { evaluateCondition, parseCondition } from "../playbook/condition.ts";
import { type FilterContext, parseText, renderText } from "../reply/text.ts";
import type { EscalationPacket } from "../suggestion.ts";
import { type BusinessCalendar, findDueTime } from "./business-time.ts";

export interface PacketInput {
  escalation: EscalationPath;
  owners: Readonly<Record<string, Owner>>;
  /** The playbook answers by handing over: then doing so is advised unless its condition says no. */
  alwaysAdvised: boolean;
  lookup: FactLookup;
  context: FilterContext;
  calendar: BusinessCalendar;
  /** What stands in a hand-over whose pack gives no summary: the ticket type. */
  title: string;
  now: number;
}

/** Everything a colleague needs to take over: who, by when, what happened. For the internal note, never the reply. */
export function createPacket(input: PacketInput): EscalationPacket {
  const { escalation, owners, lookup, context, calendar, now } = input;
  const owner = Object.hasOwn(owners, escalation.to) ? owners[escalation.to] : undefined;
  const dueAt = findDueTime(escalation.due, now, calendar) ?? now + DAY_MS;
  return {
    to: owner?.name ?? escalation.to,
    contact: [owner?.channel, owner?.email].filter((way) => way !== undefined).join(", ") || null,
    due_at: new Date(dueAt).toISOString(),
    summary: writeSummary(input.escalation.summary, input.title, lookup, context),
    advised: isAdvised(input),
  };
}

function isAdvised({ escalation, alwaysAdvised, lookup, context }: PacketInput): boolean {
  if (escalation.when === undefined) return alwaysAdvised;
  const parsed = parseCondition(escalation.when);
  return parsed.ok && evaluateCondition(parsed.condition, lookup, context) === "true";
}

/** The summary's template with the facts; what is not known says so, because a colleague reads this, not a customer. */
function writeSummary(
  template: string | undefined,
  title: string,
  lookup: FactLookup,
  context: FilterContext,
): string {
  const parsed = parseText(
    template ?? `${title.replace(/[{}<>*_[\]]/g, "")}: {{ order.name | default: "no order found" }}`,
    "plain",
  );
  if (!parsed.ok) return title;
  const rendered = renderText(parsed.text, lookup, context);
  let text = rendered.text;
  for (const path of rendered.missing) text = text.replaceAll(`[${path}]`, "(not known)");
  return text;
}
