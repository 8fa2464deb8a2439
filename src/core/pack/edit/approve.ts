import { addDays } from "../../escalation/zoned-time.ts";
import { type FirstSeen, isOverdue, textKey } from "../approval.ts";
import type { DataEdit } from "./data.ts";
import { withEdit } from "./data.ts";
import type { PackOutline, TextOutline } from "./outline.ts";
import { outlinePack } from "./outline.ts";

/** For which words each approval was given: what was written down before, and what the installed version claims. */
export type KnownApprovals = ReadonlyMap<string, string>;

export function indexApprovals(installed: PackOutline | null, seen: readonly FirstSeen[]): KnownApprovals {
  const known = new Map<string, string>();
  for (const text of installed === null ? [] : textsOf(installed)) {
    if (text.claim.approval.state === "approved") known.set(keyOf(text), text.claim.hash);
  }
  for (const { text, by, on, hash } of seen) known.set(JSON.stringify([text, by, on]), hash);
  return known;
}

function keyOf({ claim }: TextOutline, by = claim.approval.by ?? "", on = claim.approval.on ?? ""): string {
  return JSON.stringify([textKey(claim), by, on]);
}

/** Every text of a pack, translations included, in file order. */
export function textsOf({ playbooks }: PackOutline): TextOutline[] {
  return playbooks.flatMap(({ replies }) => replies.flatMap(({ texts }) => texts));
}

/** What holds of a text in a draft on a day; `changed`: its approval was given for other words. */
export function draftState(
  text: TextOutline,
  known: KnownApprovals,
  today: string,
): "draft" | "approved" | "due" | "changed" | "retired" {
  const { approval, hash } = text.claim;
  if (approval.state !== "approved") return approval.state;
  const given = known.get(keyOf(text));
  if (given !== undefined && given !== hash) return "changed";
  return isOverdue(approval, today) ? "due" : "approved";
}

export interface ApprovalBy {
  by: string;
  /** The pack's local date, `2026-11-20`. */
  on: string;
  reviewEveryDays: number;
  known: KnownApprovals;
}

/** Approves texts as they stand. */
export function approveTexts(texts: readonly TextOutline[], given: ApprovalBy): DataEdit[] {
  return texts.map((text) => ({
    path: [...text.path, "approval"],
    value: {
      state: "approved",
      by: signature(text, given),
      on: given.on,
      review_by: addDays(given.on, given.reviewEveryDays),
    },
  }));
}

/**
 * The approver's name as it is written. The format tells approvals apart by name and day: a second one on the same
 * day, for other words, is signed "Dana Lee (2)", or agents' browsers would take the words for changed.
 */
function signature(text: TextOutline, { by, on, known }: ApprovalBy): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? by : `${by} (${count})`;
    const given = known.get(keyOf(text, name, on));
    if (given === undefined || given === text.claim.hash) return name;
  }
}

export function retireText({ path }: TextOutline): DataEdit[] {
  return [{ path: [...path, "approval", "state"], value: "retired" }];
}

/** Takes an approval or a retirement back. */
export function makeDraft({ path }: TextOutline): DataEdit[] {
  return [{ path: [...path, "approval"], value: { state: "draft" } }];
}

/**
 * The edits, and with them the end of every approval that was given in this draft and whose words they change: it
 * was written down nowhere yet, so that nothing else would notice.
 */
export function withdrawChanged(
  data: unknown,
  edits: readonly DataEdit[],
  known: KnownApprovals,
): readonly DataEdit[] {
  const before = new Map(textsOf(outlinePack(data)).map((text) => [keyOf(text), text.claim.hash]));
  const after = textsOf(outlinePack(edits.reduce<unknown>(withEdit, data)));
  const lost = after.filter((text) => {
    const { approval, hash } = text.claim;
    const was = before.get(keyOf(text));
    return approval.state === "approved" && !known.has(keyOf(text)) && was !== undefined && was !== hash;
  });
  return [...edits, ...lost.flatMap(makeDraft)];
}
