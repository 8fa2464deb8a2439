import { DAY_MS } from "../core/order/instant.ts";
import { approvalStateOf } from "../core/pack/approval.ts";
import type { ApprovalRow } from "../messages/pack-protocol.ts";
import type { Database } from "../storage/database.ts";
import type { Standing } from "../storage/pack-store.ts";
import type { Background } from "./context.ts";
import { listTitledClaims, localDayOf, readStanding } from "./pack-summaries.ts";

const USES_DAYS = 90;

/**
 * Every text of the packs that are in use, what needs the lead first: due and changed ones before the rest, and
 * among them by uses × days since the approval. A pack that is switched off sends nothing and is not listed.
 */
export async function listApprovalRows(background: Background): Promise<ApprovalRow[]> {
  const standing = (await background.packStore.list()).filter(({ row }) => row.enabled);
  const uses = await countUses(background.database, background.now());
  const rows = await Promise.all(standing.map((each) => rowsOf(background, each, uses)));
  return rows.flat().sort(compareRows);
}

async function rowsOf(
  background: Background,
  standing: Standing,
  uses: ReadonlyMap<string, number>,
): Promise<ApprovalRow[]> {
  const held = await readStanding(background, standing);
  if (held === null) return [];
  const { pack, approvedHashes } = held;
  const today = localDayOf(pack, background.now());
  return listTitledClaims(pack).map(({ claim, playbookTitle, replyTitle }) => {
    const { playbook, reply, language, approval } = claim;
    const hasApproval = approval.state !== "draft" && approval.on !== undefined;
    return {
      pack: pack.id,
      playbook,
      playbookTitle,
      reply,
      replyTitle,
      language,
      state: approvalStateOf(claim, approvedHashes, today),
      by: approval.by ?? null,
      on: approval.on ?? null,
      reviewBy: approval.review_by ?? null,
      uses: uses.get(keyOfUse(pack.id, playbook, reply)) ?? 0,
      ageDays: hasApproval ? daysBetween(approval.on ?? today, today) : null,
    };
  });
}

/**
 * Insertions of the last days that were not undone, by pack, playbook and reply. Which language went out is not
 * recorded: all texts of a reply share its uses.
 */
async function countUses(database: Database, now: Date): Promise<Map<string, number>> {
  const since = new Date(now.getTime() - USES_DAYS * DAY_MS).toISOString();
  const recent = await database.activity.where("at").aboveOrEqual(since).toArray();
  const undone = new Set(recent.filter(({ kind }) => kind === "undone").map((row) => row.insertionId));
  const uses = new Map<string, number>();
  for (const { kind, pack, playbook, reply, insertionId } of recent) {
    if (kind !== "inserted" || pack === null || playbook === null || reply === null) continue;
    if (insertionId !== null && undone.has(insertionId)) continue;
    const key = keyOfUse(pack.id, playbook, reply);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
}

function keyOfUse(pack: string, playbook: string, reply: string): string {
  return `${pack}/${playbook}/${reply}`;
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

function compareRows(a: ApprovalRow, b: ApprovalRow): number {
  const age = (row: ApprovalRow) => row.ageDays ?? 0;
  return Number(needsLead(b)) - Number(needsLead(a)) || b.uses * age(b) - a.uses * age(a) || age(b) - age(a);
}

function needsLead({ state }: ApprovalRow): boolean {
  return state === "due" || state === "changed";
}
