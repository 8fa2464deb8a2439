import { zoneOf } from "../core/escalation/business-time.ts";
import { localDate } from "../core/escalation/zoned-time.ts";
import { type ApprovalClaim, approvalStateOf, listApprovals } from "../core/pack/approval.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { PackSummary, PackVersion } from "../messages/pack-protocol.ts";
import type { StoredVersion } from "../storage/pack-rows.ts";
import type { BundledPack, Standing } from "../storage/pack-store.ts";
import type { Background } from "./context.ts";

/** A version that stands, with what it says. */
export interface StandingPack {
  pack: Pack;
  /** Undefined: every claimed approval counts, as in the starter that Casekit carries. */
  approvedHashes: ReadonlySet<string> | undefined;
}

export async function readStanding(
  { packStore, packaged }: Background,
  { row, digest, version }: Standing,
): Promise<StandingPack | null> {
  if (version === null) return { pack: (await packaged.starter()).pack, approvedHashes: undefined };
  const content = await packStore.content(row.packId, digest);
  return content && { pack: content.pack, approvedHashes: new Set(content.approvedHashes) };
}

/** Null: its version cannot be read. */
export async function summarise(background: Background, standing: Standing): Promise<PackSummary | null> {
  const { packStore, packaged, now } = background;
  const { row, digest, version } = standing;
  const held = await readStanding(background, standing);
  if (held === null) return null;
  const starter = await packaged.starter();
  const { pack, approvedHashes } = held;
  const today = localDayOf(pack, now());
  const approvals = { approved: 0, due: 0, changed: 0, draft: 0, retired: 0 };
  for (const claim of listApprovals(pack)) approvals[approvalStateOf(claim, approvedHashes, today)] += 1;
  const stored = await packStore.versions(row.packId);
  const isStarter = row.packId === starter.pack.id;
  const hasNewerStarter = version !== null && isStarter && row.besideStarter !== starter.digest;
  return {
    id: row.packId,
    name: pack.name,
    version: pack.version,
    language: pack.language,
    about: pack.about ?? null,
    digest,
    enabled: row.enabled,
    origin: row.origin,
    importedAt: version?.importedAt ?? null,
    playbooks: pack.playbooks.length,
    replies: pack.playbooks.reduce((sum, { replies }) => sum + replies.length, 0),
    approvals,
    versions: stored.length + (isStarter ? 1 : 0),
    ...(isStarter ? { bundled: true as const } : {}),
    ...(hasNewerStarter ? { newerStarter: starter.pack.version } : {}),
  };
}

/** A stored version as the options page lists it. */
export function toVersion(stored: StoredVersion, current: string | undefined): PackVersion {
  const { digest, version, importedAt, origin, testsFailed } = stored;
  return { digest, version, importedAt, origin, testsFailed, current: digest === current };
}

/** The starter as Casekit carries it, as one more version to go back to. */
export function starterVersion({ pack, digest }: BundledPack, current: string | undefined): PackVersion {
  return {
    digest,
    version: pack.version,
    importedAt: null,
    origin: "starter",
    testsFailed: 0,
    current: digest === current,
  };
}

/** The day in the pack's own time zone, `2026-11-20`: reviews are due by it. */
export function localDayOf({ calendar }: Pack, now: Date): string {
  return localDate(now.getTime(), zoneOf(calendar));
}

/** Every text of a pack with the titles that a lead knows it by. */
export function listTitledClaims(
  pack: Pack,
): { claim: ApprovalClaim; playbookTitle: string; replyTitle: string }[] {
  const playbooks = new Map(pack.playbooks.map((playbook) => [playbook.id, playbook]));
  return listApprovals(pack).map((claim) => {
    const playbook = playbooks.get(claim.playbook);
    const reply = playbook?.replies.find(({ id }) => id === claim.reply);
    return {
      claim,
      playbookTitle: playbook?.title ?? claim.playbook,
      replyTitle: reply?.title ?? claim.reply,
    };
  });
}
