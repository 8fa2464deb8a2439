import { type ApprovalClaim, type FirstSeen, textKey } from "../core/pack/approval.ts";
import type { Database } from "./database.ts";
import type { SeenApproval } from "./pack-rows.ts";

/**
 * Writes down for which words each approval of a pack is seen for the first time, and answers the hashes of the
 * texts that still say them (pack-format.md: the same `by` and `on` with anything changed is not approved). A text
 * that goes back to the approved words is approved again; a new `by` or `on` is a new approval.
 *
 * `shipped` are the claims of the starter that Casekit carries: they hold as they stand, whatever an older Casekit
 * said under the same approval. Runs within the caller's transaction.
 */
export async function recordApprovals(
  database: Database,
  packId: string,
  claims: readonly ApprovalClaim[],
  shipped: readonly ApprovalClaim[],
  seenAt: string,
): Promise<string[]> {
  const own = rowsOf(packId, claims, seenAt);
  const ours = rowsOf(packId, shipped, seenAt);
  const rows = [...ours, ...own];
  const known = await database.approvals.bulkGet(rows.map(({ text, by, on }) => [packId, text, by, on]));
  const first = new Map(known.flatMap((row) => (row === undefined ? [] : [[approvalOf(row), row.hash]])));
  const fresh = rows.filter((row) => {
    if (first.has(approvalOf(row))) return false;
    first.set(approvalOf(row), row.hash);
    return true;
  });
  await database.approvals.bulkAdd(fresh);
  const asShipped = new Set(ours.map((row) => approvalOf(row) + row.hash));
  return own
    .filter((row) => first.get(approvalOf(row)) === row.hash || asShipped.has(approvalOf(row) + row.hash))
    .map(({ hash }) => hash);
}

/** Everything that is written down about a pack, whatever version it came with. */
export async function listFirstSeen(database: Database, packId: string): Promise<FirstSeen[]> {
  const rows = await database.approvals.where(":id").between([packId], [packId, []]).toArray();
  return rows.map(({ text, by, on, hash }) => ({ text, by, on, hash }));
}

function rowsOf(packId: string, claims: readonly ApprovalClaim[], seenAt: string): SeenApproval[] {
  return claims.flatMap((claim) => {
    const { state, by = "", on = "" } = claim.approval;
    return state === "approved" ? { packId, text: textKey(claim), by, on, hash: claim.hash, seenAt } : [];
  });
}

/** One approval of one text: who gave it, and when. */
function approvalOf({ text, by, on }: SeenApproval): string {
  return JSON.stringify([text, by, on]);
}
