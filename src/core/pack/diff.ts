import type { FirstSeen } from "./approval.ts";
import type { PlaybookDiff } from "./diff-playbook.ts";
import { comparePlaybooks } from "./diff-playbook.ts";
import { type ApprovalFate, indexSeen } from "./diff-reply.ts";
import type { PackSection } from "./diff-sections.ts";
import { compareSections } from "./diff-sections.ts";
import type { Pack } from "./schema.ts";

export type { EntryDiff, FieldChange, ValueChange, WordPiece } from "./diff-fields.ts";
export type { PlaybookDiff } from "./diff-playbook.ts";
export type { ApprovalChange, ApprovalFate, ReplyDiff, TextDiff } from "./diff-reply.ts";
export type { PackSection } from "./diff-sections.ts";

/** What putting one version of a pack in the place of another would change, as people read it. */
export interface PackDiff {
  /** Null: no version of this pack is installed; everything is new. */
  from: { id: string; name: string; version: string } | null;
  to: { id: string; name: string; version: string };
  sections: PackSection[];
  playbooks: PlaybookDiff[];
  counts: DiffCounts;
}

export interface DiffCounts {
  playbooks: { added: number; removed: number; changed: number; moved: number };
  /** Texts (reply × language) whose words, chat words or presence differ. */
  texts: { added: number; removed: number; changed: number };
  /** Texts by what becomes of their approval; texts without any change are not counted. */
  approvals: Record<ApprovalFate, number>;
}

/**
 * Compares what is installed (null: nothing) with what would be. Pure and total; order of keys does not count.
 * `seen`: for which words approvals were given before, where that is known; without it those of `before` count.
 */
export function diffPacks(before: Pack | null, after: Pack, seen: readonly FirstSeen[] = []): PackDiff {
  const playbooks = comparePlaybooks(before, after, indexSeen(seen));
  return {
    from: before === null ? null : nameOf(before),
    to: nameOf(after),
    sections: compareSections(before, after),
    playbooks,
    counts: countChanges(playbooks),
  };
}

function nameOf({ id, name, version }: Pack): PackDiff["to"] {
  return { id, name, version };
}

function countChanges(playbooks: readonly PlaybookDiff[]): DiffCounts {
  const counts: DiffCounts = {
    playbooks: { added: 0, removed: 0, changed: 0, moved: 0 },
    texts: { added: 0, removed: 0, changed: 0 },
    approvals: { kept: 0, new: 0, renewed: 0, restored: 0, outdated: 0, lost: 0, none: 0 },
  };
  for (const playbook of playbooks) {
    const inside =
      playbook.fields.length +
      playbook.checklist.length +
      playbook.replies.length +
      playbook.escalation.length;
    if (playbook.mark !== "changed") counts.playbooks[playbook.mark]++;
    else if (inside > 0) counts.playbooks.changed++;
    if (playbook.moved) counts.playbooks.moved++;
    for (const text of playbook.replies.flatMap(({ texts }) => texts)) {
      counts.approvals[text.approval.fate]++;
      if (text.mark !== "changed") counts.texts[text.mark]++;
      else if (text.body !== null || text.chat !== null) counts.texts.changed++;
    }
  }
  return counts;
}
