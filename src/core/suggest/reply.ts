import { zoneOf } from "../escalation/business-time.ts";
import { localDate } from "../escalation/zoned-time.ts";
import { isOverdue } from "../pack/approval.ts";
import { isActFirst, isIntent } from "../pack/intents.ts";
import { findVariable } from "../playbook/variables.ts";
import {
  chooseReply,
  type JudgedReply,
  judgeReplies,
  type ReplyChoice,
  type ReplyText,
  takeReply,
} from "../reply/choose.ts";
import { formatDate } from "../reply/format-date.ts";
import { closedGate, judgeGate } from "../reply/gate.ts";
import { nameLanguage } from "../reply/language.ts";
import type { ChecklistItem, Gate, RenderedReply, ReplyOption, ThenAction, Warning } from "../suggestion.ts";
import { buildChecklist } from "./checklist.ts";
import { listDisputeChecks } from "./dispute.ts";
import {
  type Draft,
  draftAsk,
  draftReply,
  explainApproval,
  filterContext,
  type ReplyContext,
} from "./draft.ts";
import type { ConfirmedFacts } from "./input.ts";

/** Everything about answering: the reply, why it may or may not go out, and what goes with it. */
export interface SuggestedReply {
  reply: RenderedReply | null;
  replies: ReplyOption[];
  gate: Gate;
  checklist: ChecklistItem[];
  actions: ThenAction[];
  attach: string | null;
  warnings: Warning[];
}

const DEFAULT_FRESH_MINUTES = 15;
const ACT_FIRST_FRESH_MINUTES = 2;

/** Chooses, renders and judges the reply of a playbook. */
export function suggestReply(context: ReplyContext): SuggestedReply {
  const { packed, lookup, input, answers, rules } = context;
  const { playbook, installed } = packed;
  const zone = zoneOf(rules.calendar);
  const today = localDate(context.now, zone);
  const judged = judgeReplies(playbook, lookup, {
    packLanguage: installed.pack.language,
    today,
    timeZone: zone,
  });
  const wanted = input.choices.language ?? context.language;
  const choice = chooseAny(judged, context, wanted);
  const reply = choice?.judged.reply;
  const checklist = [
    ...context.orderChecks,
    ...listDisputeChecks(playbook, reply, lookup, input.choices.ticked),
    ...buildChecklist(playbook, lookup, input.choices, answers, reply?.requires ?? []),
  ];
  const replies = judged
    .filter((each) => each.texts.length > 0)
    .map((each) => toOption(each, wanted, context));
  const asked = draftAsk(checklist, context, judged);
  const draft = asked ?? (choice === undefined ? undefined : draftReply(choice, context, today));
  if (draft === undefined) {
    return {
      reply: null,
      replies,
      checklist,
      actions: [],
      attach: null,
      warnings: [],
      gate: noReply(judged, context),
    };
  }
  const isAsk = asked !== undefined;
  return {
    reply: toRenderedReply(draft, today),
    replies,
    checklist,
    gate: judgeDraft(draft, checklist, context),
    actions: isAsk ? [] : listActions(choice),
    attach: isAsk ? null : (choice?.judged.reply.attach ?? null),
    warnings: [...listWarnings(draft, wanted, today), ...listConfirmed(context)],
  };
}

function chooseAny(
  judged: readonly JudgedReply[],
  context: ReplyContext,
  wanted: string,
): ReplyChoice | undefined {
  const { reply } = context.input.choices;
  const taken = reply === null || reply === undefined ? undefined : takeReply(judged, reply, wanted);
  return taken ?? chooseReply(judged, wanted, context.packed.installed.pack.language);
}

function toRenderedReply(
  { id, title, language, languages, beside, rendered, unsigned, approval }: Draft,
  today: string,
): RenderedReply {
  return {
    id,
    title,
    language,
    languages: [language, ...languages.filter((other) => other !== language)],
    beside: beside === undefined ? null : { language: beside.language, blocks: beside.rendered.blocks },
    text: rendered.text,
    html: rendered.html,
    ...(unsigned === undefined ? {} : { unsigned: { text: unsigned.text, html: unsigned.html } }),
    values: rendered.values,
    blocks: rendered.blocks,
    approval: {
      state: approval.state,
      by: approval.by ?? null,
      on: approval.on ?? null,
      review_by: approval.review_by ?? null,
    },
    overdue: isOverdue(approval, today),
  };
}

function toOption(judged: JudgedReply, language: string, context: ReplyContext): ReplyOption {
  const taken = takeReply([judged], judged.reply.id, language);
  const text = taken?.text ?? (judged.texts[0] as ReplyText);
  return {
    id: judged.reply.id,
    title: judged.reply.title,
    language: text.language,
    approved: explainApproval(judged, text, context) === undefined,
    fits: judged.verdict === "true" ? "yes" : judged.verdict === "false" ? "no" : "unknown",
  };
}

function judgeDraft(draft: Draft, checklist: readonly ChecklistItem[], context: ReplyContext): Gate {
  const { input, lookup, otherCustomer, packed } = context;
  const isHidden = (path: string): boolean =>
    otherCustomer !== undefined &&
    /^(order|shipments?)[.[]/.test(path) &&
    findVariable(path)?.personal === true;
  const sent = input.history.sentReplies.findLast(
    ({ reply, playbook }) => reply === draft.id && playbook === packed.playbook.id,
  );
  return judgeGate({
    lookup,
    shop: context.shop,
    missing: draft.rendered.missing.filter((path) => !isHidden(path)),
    unknown: draft.unknown.filter((path) => !isHidden(path)),
    contradictedBy: draft.contradictedBy,
    notApproved: draft.notApproved,
    otherCustomer,
    isClaimed: context.isClaimed,
    openItems: checklist.filter(
      (item) => !item.done && (item.needed || (item.required && item.ask === null)),
    ),
    sentOn:
      sent === undefined ? undefined : (formatDate(sent.at, "%-d %b", filterContext(context, "en")) ?? ""),
    stale: findStale(draft, context),
    itemText: (id) => packed.playbook.checklist.find((item) => item.id === id)?.text,
  });
}

/** The oldest of the shop's facts that the reply rests on, when it is older than the pack allows. */
function findStale(draft: Draft, context: ReplyContext): { path: string; minutes: number } | undefined {
  const { lookup, rules, intent, now } = context;
  const confirmedAt = findConfirmation(context)?.at;
  const policy = rules.policies.fresh_minutes;
  const usual = typeof policy === "number" ? policy : DEFAULT_FRESH_MINUTES;
  const limit =
    intent !== null && isIntent(intent) && isActFirst(intent)
      ? Math.min(usual, ACT_FIRST_FRESH_MINUTES)
      : usual;
  let oldest: { path: string; minutes: number } | undefined;
  for (const path of [...draft.conditionPaths, ...draft.rendered.values.map((value) => value.path)]) {
    if (!/^(orders?|shipments?|customer)\b/.test(path)) continue;
    const fact = lookup(path);
    if (fact.observedAt === null || fact.source === "agent" || fact.source === "helpdesk") continue;
    const observed = Date.parse(fact.observedAt);
    const held = confirmedAt === undefined ? observed : Math.max(observed, Date.parse(confirmedAt));
    const minutes = Math.floor((now - held) / 60_000);
    if (minutes > limit && minutes > (oldest?.minutes ?? 0)) oldest = { path, minutes };
  }
  return oldest;
}

/** What the agent confirmed, when it was about the order that this reply is about. */
function findConfirmation({ input, lookup }: ReplyContext): ConfirmedFacts | undefined {
  const confirmed = input.choices.confirmedFacts ?? undefined;
  const name = lookup("order.name");
  const order = name.state === "present" ? name.value : null;
  return confirmed !== undefined && confirmed.order === order ? confirmed : undefined;
}

/** There is nothing to insert: why, and what would have to be known for a reply to hold. */
function noReply(judged: readonly JudgedReply[], context: ReplyContext): Gate {
  const { playbook } = context.packed;
  if (playbook.answer === "escalate")
    return closedGate("This ticket type is handed over, not answered. Use Hand over.");
  if (playbook.answer === "none") return closedGate("This ticket type needs no answer.");
  const offered = judged.filter((each) => each.texts.length > 0);
  const unknown = [...new Set(offered.flatMap((each) => each.unknownPaths))];
  if (unknown.length === 0)
    return closedGate(
      "No approved reply of this ticket type is true for this order. Choose one, or hand the ticket over.",
    );
  const { reasons } = judgeGate({
    lookup: context.lookup,
    shop: context.shop,
    missing: [],
    unknown: unknown.slice(0, 3),
    contradictedBy: undefined,
    notApproved: undefined,
    otherCustomer: undefined,
    openItems: [],
    sentOn: undefined,
    stale: undefined,
    itemText: () => undefined,
  });
  return closedGate("Which reply is true cannot be told yet.", reasons);
}

function listActions(choice: ReplyChoice | undefined): ThenAction[] {
  const reply = choice?.judged.reply;
  const actions: ThenAction[] = [];
  const tags = reply?.then?.add_tags ?? [];
  if (tags.length > 0)
    actions.push({ kind: "add_tags", text: `Add ${tags.length === 1 ? "tag" : "tags"}: ${tags.join(", ")}` });
  if (reply?.then?.status !== undefined)
    actions.push({ kind: "status", text: `Set status: ${reply.then.status}` });
  if (reply?.attach !== undefined) actions.push({ kind: "attach", text: `Attach: ${reply.attach}` });
  return actions;
}

function listWarnings(draft: Draft, wanted: string, today: string): Warning[] {
  const warnings: Warning[] = [];
  if (draft.otherLanguage) {
    warnings.push({
      code: "fallback_language",
      message: `There is no ${nameLanguage(wanted)} text of this reply. This one is ${nameLanguage(draft.language)}.`,
    });
  }
  if (isOverdue(draft.approval, today)) {
    warnings.push({
      code: "overdue",
      message: `This text should have been reviewed by ${draft.approval.review_by}. Read it before you send it.`,
    });
  }
  if (draft.rendered.missing.some((path) => path.startsWith("agent."))) {
    warnings.push({
      code: "agent_name_missing",
      message: "Tell Casekit your name once: replies are signed with it.",
    });
  }
  return warnings;
}

/** A reply that rests on the agent's word says so until it is sent. */
function listConfirmed(context: ReplyContext): Warning[] {
  const confirmed = findConfirmation(context);
  if (confirmed === undefined) return [];
  const at = formatDate(confirmed.at, "%H:%M", filterContext(context, "en")) ?? "";
  return [
    {
      code: "facts_confirmed",
      message: `You confirmed the order's facts at ${at}. Seen: ${confirmed.seen}`,
    },
  ];
}
