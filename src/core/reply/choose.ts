import type { FactLookup } from "../order/facts.ts";
import type { Approval, Playbook, Reply } from "../pack/schema.ts";
import { evaluateCondition, listUnknownPaths, parseCondition, type Verdict } from "../playbook/condition.ts";
import { baseLanguage, findLanguage } from "./language.ts";

/** One text of a reply: its own, or a translation. */
export interface ReplyText {
  language: string;
  body: string;
  chat: string | undefined;
  approval: Approval;
}

/** A reply with what the facts say about it. */
export interface JudgedReply {
  reply: Reply;
  /** `true` for a fallback: it holds whatever the facts are. */
  verdict: Verdict;
  isFallback: boolean;
  /** Facts that its condition cannot be judged without. */
  unknownPaths: string[];
  /** Texts that may be offered: not retired. Empty when the reply is out of its dates. */
  texts: ReplyText[];
}

export interface JudgeOptions {
  packLanguage: string;
  /** Local date of the shop, `2026-11-20`. */
  today: string;
  timeZone: string;
}

/** Judges every reply of a playbook on the facts, in file order. */
export function judgeReplies(playbook: Playbook, lookup: FactLookup, options: JudgeOptions): JudgedReply[] {
  return playbook.replies.map((reply) => {
    const isFallback = reply.when === undefined;
    const parsed = reply.when === undefined ? undefined : parseCondition(reply.when);
    const condition = parsed?.ok === true ? parsed.condition : undefined;
    const verdict = isFallback
      ? "true"
      : condition === undefined
        ? "unknown"
        : evaluateCondition(condition, lookup, { timeZone: options.timeZone });
    return {
      reply,
      verdict,
      isFallback,
      unknownPaths:
        verdict === "unknown" && condition !== undefined ? listUnknownPaths(condition, lookup) : [],
      texts: listTexts(reply, options),
    };
  });
}

function listTexts(reply: Reply, { packLanguage, today }: JudgeOptions): ReplyText[] {
  const { from, until } = reply.valid ?? {};
  if ((from !== undefined && today < from) || (until !== undefined && today > until)) return [];
  const { body, chat, approval } = reply;
  const own: ReplyText = { language: reply.language ?? packLanguage, body, chat, approval };
  const translated = Object.entries(reply.translations).map(([language, text]) => ({
    language,
    body: text.body,
    chat: text.chat,
    approval: text.approval,
  }));
  return [own, ...translated].filter((text) => text.approval.state !== "retired");
}

export interface ReplyChoice {
  judged: JudgedReply;
  text: ReplyText;
  /** Facts of replies that stand before it and could hold as well: the gate stays closed until they are known. */
  unknownBefore: string[];
  /** The customer's language has no text; this one is in another. */
  otherLanguage: boolean;
}

/**
 * The reply that the facts choose: the first whose condition is true, in the customer's language if there is
 * one; else the fallback. A condition on something unknown never selects its reply.
 */
export function chooseReply(
  judged: readonly JudgedReply[],
  language: string,
  packLanguage: string,
): ReplyChoice | undefined {
  const offered = judged.filter((each) => each.texts.length > 0);
  const holding = offered.filter((each) => !each.isFallback && each.verdict === "true");
  const fallbacks = offered.filter((each) => each.isFallback);
  const chosen = preferLanguage(holding, [language]) ?? preferLanguage(fallbacks, [language, packLanguage]);
  if (chosen === undefined) return undefined;
  const before = chosen.isFallback ? [] : offered.slice(0, offered.indexOf(chosen));
  const unknown = before.filter((each) => each.verdict === "unknown").flatMap((each) => each.unknownPaths);
  return { judged: chosen, unknownBefore: [...new Set(unknown)], ...pickText(chosen, language) };
}

/** The reply that the agent chose, whatever the facts say about it. Undefined when it is not offered. */
export function takeReply(
  judged: readonly JudgedReply[],
  id: string,
  language: string,
): ReplyChoice | undefined {
  const chosen = judged.find((each) => each.reply.id === id && each.texts.length > 0);
  if (chosen === undefined) return undefined;
  return { judged: chosen, unknownBefore: [], ...pickText(chosen, language) };
}

function preferLanguage(
  replies: readonly JudgedReply[],
  languages: readonly string[],
): JudgedReply | undefined {
  for (const language of languages) {
    const fitting = replies.find((each) => findText(each, language) !== undefined);
    if (fitting !== undefined) return fitting;
  }
  return replies[0];
}

function findText(judged: JudgedReply, language: string): ReplyText | undefined {
  const found = findLanguage(
    language,
    judged.texts.map((text) => text.language),
  );
  return judged.texts.find((text) => text.language === found);
}

function pickText(judged: JudgedReply, language: string): { text: ReplyText; otherLanguage: boolean } {
  const text = findText(judged, language) ?? (judged.texts[0] as ReplyText);
  return { text, otherLanguage: baseLanguage(text.language) !== baseLanguage(language) };
}
