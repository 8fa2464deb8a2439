import type { FactLookup } from "../order/facts.ts";
import { labelFact } from "../playbook/fact-labels.ts";
import type { Gate, GateReason } from "../suggestion.ts";

/** Why a fact is not there, as far as the whole order goes: decides what the agent is told to do. */
export type ShopState = "answered" | "pending" | "unavailable" | "not_connected" | "no_order";

export interface GateInput {
  lookup: FactLookup;
  shop: ShopState;
  /** Values that the text needs and lacks. */
  missing: readonly string[];
  /** Facts without which nobody can say whether the reply, or a part of it, is true. */
  unknown: readonly string[];
  /** Facts that make the chosen reply untrue; undefined when they do not. */
  contradictedBy: readonly string[] | undefined;
  /** Why the text counts as not approved; undefined when it is. */
  notApproved: string | undefined;
  /** Name of another customer's order that the agent has not confirmed. */
  otherCustomer: string | undefined;
  /** That order was found by an address in the text, which anybody can type. */
  isClaimed?: boolean | undefined;
  /** Checklist items that must be ticked first. */
  openItems: readonly { id: string; text: string }[];
  /** When this reply went out on this ticket; the date as the agent reads it. */
  sentOn: string | undefined;
  /** Age in minutes of the oldest fact used, when it is above the limit. */
  stale: { path: string; minutes: number } | undefined;
  /** Texts of the checklist items, for `answers.*`. */
  itemText: (id: string) => string | undefined;
}

/** Every reason why a reply may not be inserted yet, in plain words. No reason means the gate is open. */
export function judgeGate(input: GateInput): Gate {
  const reasons: GateReason[] = [];
  if (input.otherCustomer !== undefined) {
    reasons.push({
      code: "other_customer",
      message: `${
        input.isClaimed === true
          ? `Order ${input.otherCustomer} was found by an e-mail address that anybody could have typed.`
          : `Order ${input.otherCustomer} was placed with another e-mail address than this person's.`
      } Confirm that they may hear about it, or choose the right order.`,
      path: "order.email_matches_requester",
    });
  }
  if (input.notApproved !== undefined) reasons.push({ code: "not_approved", message: input.notApproved });
  if (input.contradictedBy !== undefined) {
    reasons.push({ code: "contradicted", message: explainContradiction(input.contradictedBy, input.lookup) });
  }
  if (input.sentOn !== undefined) {
    reasons.push({
      code: "already_sent",
      message: `This reply already went out on this ticket${input.sentOn === "" ? "" : ` on ${input.sentOn}`}. Choose another one, or write what is new.`,
    });
  }
  for (const { id, text } of input.openItems) {
    reasons.push({ code: "checklist", message: `Still to check: ${text}`, path: `checklist.${id}` });
  }
  for (const path of input.unknown) {
    reasons.push({ code: "unknown_fact", message: explainGap(path, input, "decides"), path });
  }
  for (const path of input.missing) {
    // One gap is said once: a value that is asked for as a condition is asked for already.
    if (input.unknown.includes(path)) continue;
    reasons.push({ code: "missing_value", message: explainGap(path, input, "is in the text"), path });
  }
  if (input.stale !== undefined) {
    reasons.push({
      code: "stale",
      message: `The order's facts are ${describeAge(input.stale.minutes)} old. Refresh them before you answer, or confirm that they still hold.`,
      path: input.stale.path,
    });
  }
  return { open: reasons.length === 0, reasons };
}

/** The gate when there is nothing to insert. */
export function closedGate(message: string, others: readonly GateReason[] = []): Gate {
  return { open: false, reasons: [{ code: "no_reply", message }, ...others] };
}

/** Said by the content script's last check, never by `suggest`, which knows one ticket only. Never opens. */
export const WRONG_TICKET: GateReason = {
  code: "wrong_ticket",
  message: "Another ticket is open than the one this reply was written for. Open that ticket again.",
};

function explainContradiction(paths: readonly string[], lookup: FactLookup): string {
  const facts = paths.flatMap((path) => {
    const fact = lookup(path);
    if (fact.state === "absent") return [`there is no ${labelFact(path)}`];
    if (fact.state !== "present" || typeof fact.value === "object") return [];
    return [`the ${labelFact(path)} is ${JSON.stringify(fact.value)}`];
  });
  const because = facts.length === 0 ? "" : `: ${facts.slice(0, 3).join(", ")}`;
  return `The facts contradict this reply${because}. Choose another one, or correct the facts.`;
}

/** Why one value is not there and what to do about it. */
export function explainGap(
  path: string,
  { lookup, shop, itemText }: Pick<GateInput, "lookup" | "shop" | "itemText">,
  role: "decides" | "is in the text",
): string {
  const [root, id = ""] = path.split(".");
  if (root === "answers") return `Fill in: ${itemText(id) ?? id}`;
  if (root === "agent") return "Tell Casekit your name once: the reply is signed with it.";
  const label = labelFact(path);
  const why =
    role === "decides" ? `Whether this reply is true depends on the ${label}` : `The text needs the ${label}`;
  const { state } = lookup(path);
  const isShopFact =
    /^(orders?|shipments?)\b/.test(path) || /^customer\.(orders_count|total_spent|note|since)$/.test(path);
  if (state === "not_permitted") {
    return `${why}, which the shop does not let Casekit see. Look it up and state it.`;
  }
  if (state === "absent")
    return `${why}, and there is none. State it if you know it, or choose another reply.`;
  if (state === "present") return `${why}, but what is there cannot be used. Look it up and state it.`;
  if (!isShopFact) return `${why}, which is not known. State it if you know it.`;
  switch (shop) {
    case "pending":
      return `${why}. The order's facts are still loading.`;
    case "unavailable":
      return `${why}, and the shop did not answer. Refresh the facts, or look it up and state it.`;
    case "not_connected":
      return `${why}, and no shop is connected. Look it up and state it.`;
    case "no_order":
      return `${why}, and no order was found. Search for the order.`;
    case "answered":
      return `${why}, which the shop did not tell. Look it up and state it.`;
  }
}

function describeAge(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
