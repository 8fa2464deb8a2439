import { zoneOf } from "./escalation/business-time.ts";
import type { FactLookup } from "./order/facts.ts";
import { approvalHash } from "./pack/approval.ts";
import { isActFirst, isIntent } from "./pack/intents.ts";
import type { Approval } from "./pack/schema.ts";
import { parseCondition } from "./playbook/condition.ts";
import { withholdPersonal } from "./playbook/fact-lookup.ts";
import { findVariable } from "./playbook/variables.ts";
import { renderAsk } from "./reply/ask.ts";
import {
  chooseReply,
  type JudgedReply,
  judgeReplies,
  type ReplyChoice,
  type ReplyText,
  takeReply,
} from "./reply/choose.ts";
import { formatDate } from "./reply/format-date.ts";
import { closedGate, judgeGate, type ShopState } from "./reply/gate.ts";
import { nameLanguage } from "./reply/language.ts";
import { composeLetter, isChatChannel } from "./reply/letter.ts";
import { type FilterContext, parseText, type RenderedText, renderText } from "./reply/text.ts";
import type { Answers } from "./suggest-checklist.ts";
import { buildChecklist } from "./suggest-checklist.ts";
import type { SuggestInput } from "./suggest-input.ts";
import type { PackRules } from "./suggest-pack.ts";
import type { PackedPlaybook } from "./suggest-playbook.ts";
import type { ChecklistItem, Gate, RenderedReply, ReplyOption, ThenAction, Warning } from "./suggestion.ts";

export interface ReplyContext {
  input: SuggestInput;
  packed: PackedPlaybook;
  rules: PackRules;
  lookup: FactLookup;
  answers: Answers;
  intent: string | null;
  /** BCP 47 of the customer. */
  language: string;
  /** ISO 4217 */
  currency: string | null;
  shop: ShopState;
  /** Name of the chosen order when it is another customer's and not confirmed. */
  otherCustomer: string | undefined;
  now: number;
}

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

/** A reply about to be judged: the words, and what the gate has to know about them. */
interface Draft {
  id: string;
  title: string;
  language: string;
  rendered: RenderedText;
  approval: Approval;
  notApproved: string | undefined;
  unknown: readonly string[];
  contradictedBy: readonly string[] | undefined;
  /** Facts that the reply's own condition was judged on. */
  conditionPaths: readonly string[];
  otherLanguage: boolean;
}

const DEFAULT_FRESH_MINUTES = 15;
const ACT_FIRST_FRESH_MINUTES = 2;

/** Chooses, renders and judges the reply of a playbook. */
export function suggestReply(context: ReplyContext): SuggestedReply {
  const { packed, lookup, input, answers, rules } = context;
  const { playbook, installed } = packed;
  const zone = zoneOf(rules.calendar);
  const today =
    formatDate(input.now, "%Y-%m-%d", { language: "en", timeZone: zone }) ?? input.now.slice(0, 10);
  const judged = judgeReplies(playbook, lookup, {
    packLanguage: installed.pack.language,
    today,
    timeZone: zone,
  });
  const wanted = input.choices.language ?? context.language;
  const choice = chooseAny(judged, context, wanted);
  const requires = choice?.judged.reply.requires ?? [];
  const checklist = buildChecklist(playbook, lookup, input.choices, answers, requires);
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
    warnings: listWarnings(draft, wanted, today),
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

/** Open questions come first, unless the agent chose another reply. */
function draftAsk(
  checklist: readonly ChecklistItem[],
  context: ReplyContext,
  judged: readonly JudgedReply[],
): Draft | undefined {
  const { reply } = context.input.choices;
  const open = checklist.filter((item) => !item.done && item.ask !== null);
  const isWanted = reply === "ask" || ((reply ?? null) === null && open.some((item) => item.required));
  if (!isWanted || open.length === 0 || context.packed.playbook.answer !== "reply") return undefined;
  const { language } = context.packed.installed.pack;
  const rendered = renderAsk(
    open.map((item) => item.ask ?? ""),
    textLookup(context),
    filterContext(context, language),
  );
  const approved = judged.flatMap((each) =>
    each.texts.filter((text) => explainApproval(each, text, context) === undefined),
  );
  const [vouching] = approved;
  return {
    id: "ask",
    title: open.length === 1 ? "Ask the customer" : `Ask the customer ${open.length} questions`,
    language,
    rendered: frame(rendered, context, language),
    approval: vouching?.approval ?? { state: "draft" },
    notApproved:
      vouching === undefined
        ? "No reply of this ticket type is approved yet, so its questions are not either."
        : undefined,
    unknown: rendered.unknown,
    contradictedBy: undefined,
    conditionPaths: [],
    otherLanguage:
      language.slice(0, 2).toLowerCase() !==
      (context.input.choices.language ?? context.language).slice(0, 2).toLowerCase(),
  };
}

function draftReply(choice: ReplyChoice, context: ReplyContext, today: string): Draft | undefined {
  const { judged, text, unknownBefore, otherLanguage } = choice;
  const isChat = isChatChannel(context.input.ticket.channel);
  const useChat = isChat && text.chat !== undefined;
  const parsed = useChat ? parseText(text.chat ?? "", "plain") : parseText(text.body, "markdown");
  if (!parsed.ok) return undefined;
  const rendered = renderText(parsed.text, textLookup(context), filterContext(context, text.language));
  const condition = judged.reply.when === undefined ? undefined : parseCondition(judged.reply.when);
  const conditionPaths = condition?.ok === true ? condition.paths : [];
  const framed = frame(rendered, context, text.language);
  return {
    id: judged.reply.id,
    title: judged.reply.title,
    language: text.language,
    rendered: framed,
    approval: text.approval,
    notApproved: explainApproval(judged, text, context, today),
    unknown: [...new Set([...unknownBefore, ...judged.unknownPaths, ...framed.unknown])],
    contradictedBy: judged.verdict === "false" ? conditionPaths : undefined,
    conditionPaths,
    otherLanguage,
  };
}

/** Another customer's order may choose the reply, but says nothing about them before the agent confirms. */
function textLookup({ otherCustomer, lookup }: ReplyContext): FactLookup {
  return otherCustomer === undefined ? lookup : withholdPersonal(lookup);
}

function filterContext({ rules, currency }: ReplyContext, language: string): FilterContext {
  return { language, timeZone: zoneOf(rules.calendar), currency };
}

function frame(body: RenderedText, context: ReplyContext, language: string): RenderedText {
  const { ticket, agent, history } = context.input;
  return composeLetter({
    letters: context.rules.letters,
    packLanguage: context.packed.installed.pack.language,
    bodies: [body],
    lookup: textLookup(context),
    context: filterContext(context, language),
    isChat: isChatChannel(ticket.channel),
    isFollowUp:
      history.sentReplies.length > 0 ||
      ticket.messages.some((message) => message.author === "agent" && message.public),
    helpdeskSigns: agent.helpdeskSigns === true,
  });
}

/** Why a text counts as not approved; undefined when it is. `today` left out: overdue is not looked at. */
function explainApproval(
  { reply }: JudgedReply,
  { approval, body, chat, language }: ReplyText,
  context: ReplyContext,
  today?: string,
): string | undefined {
  const { approvedHashes } = context.packed.installed;
  if (approval.state === "draft") return "Nobody has approved this text yet: it is a draft.";
  if (approval.state === "retired") return "This text was retired.";
  if (
    approvedHashes !== undefined &&
    !approvedHashes.has(approvalHash({ body, chat, when: reply.when, language }))
  ) {
    return `This text is not the one that ${approval.by ?? "its owner"} approved: it changed since.`;
  }
  if (today !== undefined && context.rules.policies.block_overdue === true && isOverdue(approval, today)) {
    return `This text should have been reviewed by ${approval.review_by}, and this pack holds back texts that are overdue.`;
  }
  return undefined;
}

function isOverdue({ review_by }: Approval, today: string): boolean {
  return review_by !== undefined && review_by < today;
}

function toRenderedReply({ id, title, language, rendered, approval }: Draft, today: string): RenderedReply {
  return {
    id,
    title,
    language,
    text: rendered.text,
    html: rendered.html,
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
  const { input, lookup, rules, intent, now } = context;
  if (input.choices.confirmedStale === true) return undefined;
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
    const minutes = Math.floor((now - Date.parse(fact.observedAt)) / 60_000);
    if (minutes > limit && minutes > (oldest?.minutes ?? 0)) oldest = { path, minutes };
  }
  return oldest;
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
