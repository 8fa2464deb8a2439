import { zoneOf } from "../escalation/business-time.ts";
import type { FactLookup } from "../order/facts.ts";
import { approvalHash, isOverdue } from "../pack/approval.ts";
import type { Approval } from "../pack/schema.ts";
import { parseCondition } from "../playbook/condition.ts";
import { withholdPersonal } from "../playbook/fact-lookup.ts";
import { renderAsk } from "../reply/ask.ts";
import type { JudgedReply, ReplyChoice, ReplyText } from "../reply/choose.ts";
import type { ShopState } from "../reply/gate.ts";
import { baseLanguage, findLanguage } from "../reply/language.ts";
import { composeLetter, isChatChannel } from "../reply/letter.ts";
import { type FilterContext, parseText, type RenderedText, renderText } from "../reply/text.ts";
import type { ChecklistItem } from "../suggestion.ts";
import type { Answers } from "./checklist.ts";
import type { SuggestInput } from "./input.ts";
import type { PackRules } from "./pack.ts";
import type { PackedPlaybook } from "./playbook.ts";

/** What drafting and judging a reply needs to know. */
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
  /** That order was found by an address in the text. */
  isClaimed: boolean;
  /** Open while the chosen order stands in for one that the shop does not show. */
  orderChecks: readonly ChecklistItem[];
  now: number;
}

/** A reply about to be judged: the words, and what the gate has to know about them. */
export interface Draft {
  id: string;
  title: string;
  language: string;
  /** Languages that it has a text in. */
  languages: readonly string[];
  /** The same in the agent's language. */
  beside: { language: string; rendered: RenderedText } | undefined;
  rendered: RenderedText;
  /** `rendered` without its closing; only where it has one and the helpdesk may sign by itself. */
  unsigned: RenderedText | undefined;
  approval: Approval;
  notApproved: string | undefined;
  unknown: readonly string[];
  contradictedBy: readonly string[] | undefined;
  /** Facts that the reply's own condition was judged on. */
  conditionPaths: readonly string[];
  otherLanguage: boolean;
}

/** Open questions come first, unless the agent chose another reply. */
export function draftAsk(
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
    languages: [language],
    beside: undefined,
    ...frame(rendered, context, language),
    approval: vouching?.approval ?? { state: "draft" },
    notApproved:
      vouching === undefined
        ? "No reply of this ticket type is approved yet, so its questions are not either."
        : undefined,
    unknown: rendered.unknown,
    contradictedBy: undefined,
    conditionPaths: [],
    otherLanguage:
      baseLanguage(language) !== baseLanguage(context.input.choices.language ?? context.language),
  };
}

/** A reply of the playbook, filled in and framed. Undefined when its text is broken, which the parser prevents. */
export function draftReply(choice: ReplyChoice, context: ReplyContext, today: string): Draft | undefined {
  const { judged, text, unknownBefore, otherLanguage } = choice;
  const framed = renderReplyText(text, context);
  if (framed === undefined) return undefined;
  const condition = judged.reply.when === undefined ? undefined : parseCondition(judged.reply.when);
  const conditionPaths = condition?.ok === true ? condition.paths : [];
  return {
    id: judged.reply.id,
    title: judged.reply.title,
    language: text.language,
    languages: judged.texts.map(({ language }) => language),
    beside: renderBeside(judged, text, context),
    ...framed,
    approval: text.approval,
    notApproved: explainApproval(judged, text, context, today),
    unknown: [...new Set([...unknownBefore, ...judged.unknownPaths, ...framed.rendered.unknown])],
    contradictedBy: judged.verdict === "false" ? conditionPaths : undefined,
    conditionPaths,
    otherLanguage,
  };
}

/** One text of a reply, filled in and framed; the chat's own where the ticket is a chat. */
function renderReplyText(text: ReplyText, context: ReplyContext): ReturnType<typeof frame> | undefined {
  const isChat = isChatChannel(context.input.ticket.channel);
  const useChat = isChat && text.chat !== undefined;
  const parsed = useChat ? parseText(text.chat ?? "", "plain") : parseText(text.body, "markdown");
  if (!parsed.ok) return undefined;
  const rendered = renderText(parsed.text, textLookup(context), filterContext(context, text.language));
  return frame(rendered, context, text.language);
}

/** The reply once more for an agent who does not read the customer's language: in theirs, else in the pack's. */
function renderBeside(judged: JudgedReply, shown: ReplyText, context: ReplyContext): Draft["beside"] {
  const { agent } = context.input;
  const pack = context.packed.installed.pack.language;
  const reads = agent.language ?? pack;
  if (baseLanguage(reads) === baseLanguage(shown.language)) return undefined;
  const available = judged.texts.map(({ language }) => language);
  const language = findLanguage(reads, available) ?? findLanguage(pack, available);
  const text = judged.texts.find((each) => each.language === language);
  if (language === undefined || text === undefined || text === shown) return undefined;
  const rendered = renderReplyText(text, context)?.rendered;
  return rendered === undefined ? undefined : { language, rendered };
}

/** One more paragraph for the customer, as plain text; null when it needs what is not known. */
export function renderParagraph(source: string, context: ReplyContext): string | null {
  const parsed = parseText(source, "markdown");
  if (!parsed.ok) return null;
  const { language } = context.packed.installed.pack;
  const rendered = renderText(parsed.text, textLookup(context), filterContext(context, language));
  return rendered.missing.length + rendered.unknown.length > 0 ? null : rendered.text;
}

/** Another customer's order may choose the reply, but says nothing about them before the agent confirms. */
function textLookup({ otherCustomer, lookup }: ReplyContext): FactLookup {
  return otherCustomer === undefined ? lookup : withholdPersonal(lookup);
}

/** How values are written in a text of that language. */
export function filterContext({ rules, currency }: ReplyContext, language: string): FilterContext {
  return { language, timeZone: zoneOf(rules.calendar), currency };
}

function frame(
  body: RenderedText,
  context: ReplyContext,
  language: string,
): Pick<Draft, "rendered" | "unsigned"> {
  const { ticket, agent, history } = context.input;
  const letter = {
    letters: context.rules.letters,
    packLanguage: context.packed.installed.pack.language,
    bodies: [body],
    lookup: textLookup(context),
    context: filterContext(context, language),
    isChat: isChatChannel(ticket.channel),
    isFollowUp:
      history.sentReplies.length > 0 ||
      ticket.messages.some((message) => message.author === "agent" && message.public),
  };
  const signs = agent.helpdeskSigns === true;
  const rendered = composeLetter({ ...letter, helpdeskSigns: signs });
  // Only Gmail signs in the composer itself, where it is seen in the moment of inserting and not before.
  const unsigned =
    signs || ticket.ref.helpdesk !== "gmail" ? undefined : composeLetter({ ...letter, helpdeskSigns: true });
  return { rendered, unsigned: unsigned?.text === rendered.text ? undefined : unsigned };
}

/** Why a text counts as not approved; undefined when it is. `today` left out: overdue is not looked at. */
export function explainApproval(
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
    return `This text is not the one that ${approval.by ?? "its owner"} approved on ${approval.on ?? "that day"}: it changed since. Ask your lead to approve it anew.`;
  }
  if (today !== undefined && context.rules.policies.block_overdue === true && isOverdue(approval, today)) {
    return `This text should have been reviewed by ${approval.review_by}, and this pack holds back texts that are overdue.`;
  }
  return undefined;
}
