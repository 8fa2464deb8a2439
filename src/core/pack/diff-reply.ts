import { approvalHash } from "./approval.ts";
import type { EntryDiff, FieldReader, Mark, Pair, ValueChange } from "./diff-fields.ts";
import { compareFields, compareValues, markOf, pairUp } from "./diff-fields.ts";
import type { Approval, Reply } from "./schema.ts";

/**
 * What becomes of a text's approval:
 * - `kept`: the same words under the same approval; only the review date may differ
 * - `new`: approved now, and was not before
 * - `renewed`: approved before, and approved again by somebody or on another day
 * - `outdated`: other words (or another condition) under the old approval: nobody has approved what it says now
 * - `lost`: was approved; is a draft, retired or gone now
 * - `none`: not approved before and not approved now
 */
export type ApprovalFate = "kept" | "new" | "renewed" | "outdated" | "lost" | "none";

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

/** The replies of one playbook that differ, text by text. `languages`: each pack's default. */
export function compareReplies(
  before: readonly Reply[],
  after: readonly Reply[],
  languages: { before: string; after: string },
): ReplyDiff[] {
  return pairUp(before, after, ({ id }) => id).flatMap((pair) => {
    const fields = compareFields(REPLY_FIELDS, pair.before, pair.after);
    const texts = compareTexts(pair, languages);
    const mark = markOf(pair);
    if (mark === "changed" && !pair.moved && fields.length + texts.length === 0) return [];
    const { title } = (pair.after ?? pair.before) as Reply;
    return [{ id: pair.id, title, mark, moved: pair.moved, fields, texts }];
  });
}

function compareTexts(pair: Pair<Reply>, languages: { before: string; after: string }): TextDiff[] {
  const texts = pairUp(
    textsOf(pair.before, languages.before),
    textsOf(pair.after, languages.after),
    ({ language }) => language.toLowerCase(),
  );
  return texts.flatMap(({ before, after }) => {
    const body = compareValues("body", "Text", before?.body ?? null, after?.body ?? null);
    const chat = compareValues("chat", "Text for chat", before?.chat ?? null, after?.chat ?? null);
    const approval = compareApprovals(before, after);
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

function compareApprovals(before: ReplyText | undefined, after: ReplyText | undefined): ApprovalChange {
  const change = { before: before?.approval ?? null, after: after?.approval ?? null };
  const was = before?.approval.state === "approved";
  const is = after?.approval.state === "approved";
  if (!was || !is) return { fate: is ? "new" : was ? "lost" : "none", ...change };
  if (before.approval.by !== after.approval.by || before.approval.on !== after.approval.on) {
    return { fate: "renewed", ...change };
  }
  return { fate: approvalHash(before) === approvalHash(after) ? "kept" : "outdated", ...change };
}

function hasNews({ fate, before, after }: ApprovalChange): boolean {
  if (fate === "kept") return before?.review_by !== after?.review_by;
  return fate !== "none" || before?.state !== after?.state;
}

/** What becomes of the approval, for the lead, in one sentence; null when there is nothing to say. */
export function describeApproval({ fate, before, after }: ApprovalChange): string | null {
  const review = after?.review_by === undefined ? "" : `, to be reviewed by ${after.review_by}`;
  switch (fate) {
    case "new":
      return `Approved by ${after?.by} on ${after?.on}${review}.`;
    case "renewed":
      return `Approved again by ${after?.by} on ${after?.on}${review} (before: ${before?.by}, ${before?.on}).`;
    case "outdated":
      return `No longer approved: ${after?.by} approved it on ${after?.on}, but it read differently then. It needs a new approval before agents can insert it.`;
    case "lost":
      return after === null
        ? `The approved text goes (${before?.by}, ${before?.on}).`
        : `No longer approved: ${after.state === "retired" ? "retired" : "a draft again"} (was approved by ${before?.by} on ${before?.on}).`;
    case "kept":
      return before?.review_by === after?.review_by
        ? null
        : `Stays approved; review date ${before?.review_by ?? "none"} → ${after?.review_by ?? "none"}.`;
    case "none":
      if (before?.state === after?.state || after === null) return null;
      return after.state === "retired" ? "Retired." : "A draft: agents cannot insert it yet.";
  }
}
