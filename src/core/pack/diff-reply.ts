import { approvalHash, type FirstSeen } from "./approval.ts";
import type { EntryDiff, FieldReader, Mark, Pair, ValueChange } from "./diff-fields.ts";
import { compareFields, compareValues, markOf, pairUp } from "./diff-fields.ts";
import type { Approval, Reply } from "./schema.ts";

/**
 * What becomes of a text's approval:
 * - `kept`: the same words under the same approval; only the review date may differ
 * - `new`: approved now, and was not before
 * - `renewed`: approved before, and approved again by somebody or on another day
 * - `restored`: not approved before because it read differently; these are the approved words again
 * - `outdated`: other words (or another condition) under the old approval: nobody has approved what it says now
 * - `lost`: was approved; is a draft, retired or gone now
 * - `none`: not approved before and not approved now
 */
export type ApprovalFate = "kept" | "new" | "renewed" | "restored" | "outdated" | "lost" | "none";

export interface ApprovalChange {
  fate: ApprovalFate;
  /** Null when that version does not have the text. */
  before: Approval | null;
  after: Approval | null;
}

/** One text of a reply in one language. */
export interface TextDiff {
  language: string;
  mark: Mark;
  /** Null when the words are the same. */
  body: ValueChange | null;
  chat: ValueChange | null;
  approval: ApprovalChange;
}

export interface ReplyDiff extends EntryDiff {
  /** Only texts of which something changed, their approval included. */
  texts: TextDiff[];
}

interface ReplyText {
  language: string;
  body: string;
  chat?: string | undefined;
  approval: Approval;
  when?: readonly string[] | undefined;
}

const REPLY_FIELDS: readonly FieldReader<Reply>[] = [
  { key: "title", label: "Title", read: ({ title }) => title },
  { key: "when", label: "Condition", read: ({ when }) => when?.join("\n") ?? null },
  { key: "requires", label: "Needs these checks", read: ({ requires }) => requires },
  { key: "then.add_tags", label: "Tags to add", read: (reply) => reply.then?.add_tags ?? [] },
  { key: "then.status", label: "Status to set", read: (reply) => reply.then?.status ?? null },
  { key: "attach", label: "File to attach", read: ({ attach }) => attach ?? null },
  { key: "valid", label: "Offered", read: readValid },
  { key: "tags", label: "Tags for search", read: ({ tags }) => tags },
];

function readValid({ valid }: Reply): string | null {
  if (valid === undefined) return null;
  const parts = [valid.from && `from ${valid.from}`, valid.until && `until ${valid.until}`];
  return parts.filter(Boolean).join(" ") || null;
}

/** Hash of the words for which an approval was given, by text, approver and day. */
export type SeenHashes = ReadonlyMap<string, string>;

export function indexSeen(seen: readonly FirstSeen[]): SeenHashes {
  return new Map(seen.map(({ text, by, on, hash }) => [seenKey(text, by, on), hash]));
}

function seenKey(text: string, by = "", on = ""): string {
  return JSON.stringify([text, by, on]);
}

/** What the replies of a playbook are compared in. */
export interface ReplySurroundings {
  playbook: string;
  /** Each pack's default. */
  languages: { before: string; after: string };
  seen: SeenHashes;
}

/** The replies of one playbook that differ, text by text. */
export function compareReplies(
  before: readonly Reply[],
  after: readonly Reply[],
  around: ReplySurroundings,
): ReplyDiff[] {
  return pairUp(before, after, ({ id }) => id).flatMap((pair) => {
    const fields = compareFields(REPLY_FIELDS, pair.before, pair.after);
    const texts = compareTexts(pair, around);
    const mark = markOf(pair);
    if (mark === "changed" && !pair.moved && fields.length + texts.length === 0) return [];
    const { title } = (pair.after ?? pair.before) as Reply;
    return [{ id: pair.id, title, mark, moved: pair.moved, fields, texts }];
  });
}

function compareTexts(pair: Pair<Reply>, { playbook, languages, seen }: ReplySurroundings): TextDiff[] {
  const texts = pairUp(
    textsOf(pair.before, languages.before),
    textsOf(pair.after, languages.after),
    ({ language }) => language.toLowerCase(),
  );
  return texts.flatMap(({ id, before, after }) => {
    const body = compareValues("body", "Text", before?.body ?? null, after?.body ?? null);
    const chat = compareValues("chat", "Text for chat", before?.chat ?? null, after?.chat ?? null);
    const approval = compareApprovals(`${playbook}/${pair.id}/${id}`, before, after, seen);
    const mark = markOf({ before, after });
    const isSame = mark === "changed" && body === null && chat === null && !hasNews(approval);
    const language = (after ?? before)?.language ?? "";
    return isSame ? [] : [{ language, mark, body, chat, approval }];
  });
}

function textsOf(reply: Reply | undefined, packLanguage: string): ReplyText[] {
  if (reply === undefined) return [];
  const { when } = reply;
  return [
    { ...reply, language: reply.language ?? packLanguage },
    ...Object.entries(reply.translations).map(([language, text]) => ({ ...text, language, when })),
  ];
}

function compareApprovals(
  text: string,
  before: ReplyText | undefined,
  after: ReplyText | undefined,
  seen: SeenHashes,
): ApprovalChange {
  const change = { before: before?.approval ?? null, after: after?.approval ?? null };
  const isSameApproval =
    before?.approval.state === "approved" &&
    after?.approval.state === "approved" &&
    before.approval.by === after.approval.by &&
    before.approval.on === after.approval.on;
  const oldHash = before && approvalHash(before);
  const firstOf = ({ approval }: ReplyText) => seen.get(seenKey(text, approval.by, approval.on));
  const holds = (version: ReplyText | undefined, fallback: string | undefined) => {
    if (version?.approval.state !== "approved") return false;
    const first = firstOf(version) ?? fallback;
    return first === undefined || first === approvalHash(version);
  };
  const was = holds(before, oldHash);
  const is = holds(after, isSameApproval ? oldHash : undefined);
  if (was) {
    if (is) return { fate: isSameApproval ? "kept" : "renewed", ...change };
    return { fate: after?.approval.state === "approved" ? "outdated" : "lost", ...change };
  }
  if (is) return { fate: isSameApproval ? "restored" : "new", ...change };
  const isStillOutdated = isSameApproval && oldHash === approvalHash(after);
  return {
    fate: after?.approval.state === "approved" && !isStillOutdated ? "outdated" : "none",
    ...change,
  };
}

function hasNews({ fate, before, after }: ApprovalChange): boolean {
  if (fate === "kept") return before?.review_by !== after?.review_by;
  return fate !== "none" || before?.state !== after?.state;
}
