import { type ApprovalClaim, approvalHash } from "../approval.ts";
import type { Path } from "../finding.ts";
import type { Approval } from "../schema.ts";
import { isRecord } from "./data.ts";

/**
 * A pack's data as forms show it, before any rule has judged it: whoever is in the middle of an edit sees what
 * stands there, right or wrong. What is of another kind than the format says counts as not there.
 */
export interface PackOutline {
  id: string;
  name: string;
  version: string;
  language: string;
  /** Days from an approval to its next review. */
  reviewEveryDays: number;
  playbooks: PlaybookOutline[];
  testNames: string[];
}

export interface PlaybookOutline {
  path: Path;
  id: string;
  title: string;
  replies: ReplyOutline[];
  /** Ids of checklist items: `answers.<id>` in texts. */
  answers: string[];
}

export interface ReplyOutline {
  path: Path;
  id: string;
  title: string;
  /** All must hold; null for a fallback. `isList`: written as a list. */
  when: { lines: string[]; isList: boolean } | null;
  /** Its own text first, then the translations. */
  texts: TextOutline[];
}

/** One text that customers may get, with its own approval. */
export interface TextOutline {
  path: Path;
  language: string;
  isTranslation: boolean;
  body: string;
  chat: string | null;
  claim: ApprovalClaim;
}

const REVIEW_EVERY_DAYS = 90;

/** Hashing every text of a large pack takes longer than a key press may: what is as it was is not hashed again. */
const HASHES = new WeakMap<object, { of: string; hash: string }>();
const PLAYBOOKS = new WeakMap<object, { index: number; language: string; outline: PlaybookOutline }>();

/**
 * `hashes`: those of its texts in file order, where somebody else has reckoned them already. Playbooks that are the
 * very same data at the same place have the very same outline.
 */
export function outlinePack(data: unknown, hashes: readonly string[] = []): PackOutline {
  const pack = asRecord(data);
  const policies = asRecord(pack.policies);
  const days = policies.review_every_days;
  const language = asText(pack.language);
  const ready = hashes.values();
  return {
    id: asText(pack.id),
    name: asText(pack.name),
    version: asText(pack.version),
    language,
    reviewEveryDays:
      typeof days === "number" && days > 0 && days < 36_500 ? Math.floor(days) : REVIEW_EVERY_DAYS,
    playbooks: asList(pack.playbooks).map((each, index) => recallPlaybook(each, index, { language, ready })),
    testNames: asList(pack.tests).map((test) => asText(asRecord(test).name)),
  };
}

interface Around {
  /** The pack's. */
  language: string;
  ready: Iterator<string, undefined>;
}

function recallPlaybook(data: unknown, index: number, around: Around): PlaybookOutline {
  if (!isRecord(data)) return outlinePlaybook(data, index, around);
  const known = PLAYBOOKS.get(data);
  const { language } = around;
  if (known !== undefined && known.index === index && known.language === language) return known.outline;
  const outline = outlinePlaybook(data, index, around);
  PLAYBOOKS.set(data, { index, language, outline });
  return outline;
}

function outlinePlaybook(data: unknown, index: number, around: Around): PlaybookOutline {
  const playbook = asRecord(data);
  const id = asText(playbook.id);
  const path: Path = ["playbooks", index];
  return {
    path,
    id,
    title: asText(playbook.title),
    replies: asList(playbook.replies).map((reply, at) =>
      outlineReply(reply, { ...around, path: [...path, "replies", at], playbook: id }),
    ),
    answers: asList(playbook.checklist).map((item) => asText(asRecord(item).id)),
  };
}

function outlineReply(data: unknown, place: Around & { path: Path; playbook: string }): ReplyOutline {
  const reply = asRecord(data);
  const id = asText(reply.id);
  const when = readWhen(reply.when);
  const lines = when?.lines;
  const outline = (text: Record<string, unknown>, path: Path, language: string): TextOutline => {
    const body = asText(text.body);
    const chat = typeof text.chat === "string" ? text.chat : null;
    const hash = recallHash(text, { body, chat: chat ?? undefined, when: lines, language }, place.ready);
    const approval = readApproval(text.approval);
    return {
      path,
      language,
      isTranslation: path !== place.path,
      body,
      chat,
      claim: { playbook: place.playbook, reply: id, language, approval, hash },
    };
  };
  const own = typeof reply.language === "string" ? reply.language : place.language;
  return {
    path: place.path,
    id,
    title: asText(reply.title),
    when,
    texts: [
      outline(reply, place.path, own),
      ...Object.entries(asRecord(reply.translations)).map(([language, text]) =>
        outline(asRecord(text), [...place.path, "translations", language], language),
      ),
    ],
  };
}

function recallHash(
  text: Record<string, unknown>,
  words: Parameters<typeof approvalHash>[0],
  ready: Iterator<string, undefined>,
): string {
  // The text's own words are in its data; the rest comes from around it.
  const of = JSON.stringify([words.language, words.when]);
  const known = HASHES.get(text);
  if (known !== undefined && known.of === of) return known.hash;
  const hash = ready.next().value ?? approvalHash(words);
  HASHES.set(text, { of, hash });
  return hash;
}

/** A condition as it is written; null without one. */
export function readWhen(when: unknown): ReplyOutline["when"] {
  if (Array.isArray(when)) return { lines: asTexts(when), isList: true };
  return typeof when === "string" ? { lines: [when], isList: false } : null;
}

function readApproval(data: unknown): Approval {
  const { state, by, on, review_by } = asRecord(data);
  return {
    state: state === "approved" || state === "retired" ? state : "draft",
    ...(typeof by === "string" ? { by } : {}),
    ...(typeof on === "string" ? { on } : {}),
    ...(typeof review_by === "string" ? { review_by } : {}),
  };
}

export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function asTexts(value: unknown): string[] {
  return asList(value).map(asText);
}
