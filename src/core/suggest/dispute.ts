import type { Classification } from "../classify/classify.ts";
import type { FactLookup } from "../order/facts.ts";
import type { Intent } from "../pack/intents.ts";
import type { Playbook, Reply } from "../pack/schema.ts";
import { parseCondition } from "../playbook/condition.ts";
import type { ChecklistItem } from "../suggestion.ts";
import { ownCheck } from "./checklist.ts";

const DISPUTE: Intent = "dispute_chargeback";
const DISPUTED = "order.disputed";
/** Id of the check that Casekit itself adds; a pack's own item of this name takes its place. */
const CHECK_ID = "open-dispute";

/**
 * While a bank decides about an order, whatever is written becomes evidence, and a refund beside the dispute is
 * paid twice (facts on ticket types, 4). So no reply of another ticket type goes out on a known open dispute
 * before a person has ticked this check. Empty where the lead has thought of it: in a playbook for disputes, by a
 * required item that looks at `order.disputed`, or in the `when` of the very reply. An unknown or withheld
 * `order.disputed` adds nothing: most tickets are not about disputes.
 */
export function listDisputeChecks(
  playbook: Playbook,
  reply: Reply | undefined,
  lookup: FactLookup,
  ticked: readonly string[],
): ChecklistItem[] {
  const disputed = lookup(DISPUTED);
  if (disputed.state !== "present" || disputed.value !== true) return [];
  if (playbook.answer !== "reply" || playbook.intents.includes(DISPUTE)) return [];
  const isMinded =
    namesDispute(reply?.when) ||
    playbook.checklist.some(
      ({ id, required, when, done_when }) =>
        id === CHECK_ID ||
        ((required || reply?.requires.includes(id) === true) &&
          (namesDispute(when) || namesDispute(done_when))),
    );
  if (isMinded) return [];
  const text =
    "A dispute is open with the bank: finance agrees to this answer, and nothing is refunded beside it";
  return [ownCheck(CHECK_ID, text, ticked)];
}

function namesDispute(source: readonly string[] | undefined): boolean {
  if (source === undefined) return false;
  const parsed = parseCondition(source);
  return parsed.ok && parsed.paths.includes(DISPUTED);
}

/** Counts an open dispute among what must not wait, and keeps its playbook at hand whatever the words say. */
export function mindDispute(said: Classification, playbooks: readonly Playbook[]): Classification {
  const playbook = playbooks.find(({ intents }) => intents.includes(DISPUTE));
  const isListed = said.top.some(({ intent }) => intent === DISPUTE);
  const top =
    playbook === undefined || isListed
      ? said.top
      : [...said.top, { intent: DISPUTE, playbook: playbook.id, score: 0 }];
  const actFirst = said.actFirst.includes(DISPUTE) ? said.actFirst : [...said.actFirst, DISPUTE];
  return { ...said, top, actFirst };
}
