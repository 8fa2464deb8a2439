import type { Approval, Pack, Reply } from "./schema.ts";
import { sha256 } from "./sha256.ts";

/** What an approval was given for: change any of it and nobody has approved the result. */
export interface ApprovedContent {
  body: string;
  chat?: string | undefined;
  /** All must hold; absent for a fallback. */
  when?: readonly string[] | undefined;
  language: string;
}

/**
 * The fingerprint of an approved text: SHA-256, as 64 hex digits, over a JSON list of body, chat text, conditions
 * and language. Line ends and the white space around a condition do not count, everything else does.
 */
export function approvalHash(content: ApprovedContent): string {
  const lines = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  return sha256(
    JSON.stringify([
      "casekit-approval-1",
      lines(content.body),
      content.chat === undefined ? null : lines(content.chat),
      content.when?.map((condition) => condition.trim()) ?? null,
      content.language.toLowerCase(),
    ]),
  );
}

/** One text of a pack with the approval it claims. */
export interface ApprovalClaim {
  playbook: string;
  reply: string;
  language: string;
  approval: Approval;
  hash: string;
}

/** Every text of a pack, translations included, in file order. */
export function listApprovals(pack: Pack): ApprovalClaim[] {
  return pack.playbooks.flatMap((playbook) =>
    playbook.replies.flatMap((reply) => claimsOf(reply, playbook.id, pack.language)),
  );
}

function claimsOf(reply: Reply, playbook: string, packLanguage: string): ApprovalClaim[] {
  const own = reply.language ?? packLanguage;
  const claim = (
    language: string,
    text: { body: string; chat?: string | undefined; approval: Approval },
  ) => ({
    playbook,
    reply: reply.id,
    language,
    approval: text.approval,
    hash: approvalHash({ body: text.body, chat: text.chat, when: reply.when, language }),
  });
  return [
    claim(own, reply),
    ...Object.entries(reply.translations).map(([language, text]) => claim(language, text)),
  ];
}

/** For which words an approval of a text was seen for the first time on this device. */
export interface FirstSeen {
  /** `textKey` of its claim. */
  text: string;
  by: string;
  on: string;
  hash: string;
}

/** Which text of a pack a claim is about: stays the same while its words change. */
export function textKey({ playbook, reply, language }: ApprovalClaim): string {
  return `${playbook}/${reply}/${language.toLowerCase()}`;
}

/**
 * What holds of a text on a day. `due`: approved, but past its `review_by`; `changed`: an approval stands beside
 * it, which was given to other words.
 */
export type ApprovalState = "draft" | "approved" | "due" | "changed" | "retired";

/** `today` is the pack's local date, `2026-11-20`. Without `approvedHashes` every claimed approval counts. */
export function approvalStateOf(
  { approval, hash }: ApprovalClaim,
  approvedHashes: ReadonlySet<string> | undefined,
  today: string,
): ApprovalState {
  if (approval.state !== "approved") return approval.state;
  if (approvedHashes !== undefined && !approvedHashes.has(hash)) return "changed";
  return isOverdue(approval, today) ? "due" : "approved";
}

/** Past the day on which it should have been looked at again. */
export function isOverdue({ review_by }: Approval, today: string): boolean {
  return review_by !== undefined && review_by < today;
}
