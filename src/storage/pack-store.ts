import { type ApprovalClaim, listApprovals } from "../core/pack/approval.ts";
import type { Pack } from "../core/pack/schema.ts";
import type { InstalledPack } from "../core/suggest/input.ts";
import type { PackOrigin } from "../messages/pack-protocol.ts";
import { recordApprovals } from "./approval-ledger.ts";
import type { Database } from "./database.ts";
import { tidyHistory } from "./pack-history.ts";
import type { InstalledRow, PackContent, Publisher, StoredVersion } from "./pack-rows.ts";

/** The starter as this Casekit carries it: never stored, so that an update of Casekit brings the new one. */
export interface BundledPack {
  pack: Pack;
  /** SHA-256 of its file's bytes. */
  digest: string;
}

/** An installed pack with the version that is in use. */
export interface Standing {
  row: InstalledRow;
  /** The digest in use, also where the row says "as Casekit carries it". */
  digest: string;
  /** Null: as Casekit carries it. */
  version: StoredVersion | null;
}

export interface NewVersion {
  source: string;
  pack: Pack;
  digest: string;
  origin: PackOrigin;
  publisher: Publisher;
  testsFailed: number;
}

/** What `apply` and `use` did. `same`: that version stood already. `refused`: what the caller's judge said. */
export type Change<R> =
  | { done: "changed"; dropped: StoredVersion[] }
  | { done: "same" }
  | { done: "refused"; refusal: R };

/** Looks at what stands, within the transaction, and answers why the change may not be made; null: it may. */
export type Judge<R> = (standing: Standing | null, versions: readonly StoredVersion[]) => R | null;

/** Installed packs in Dexie. Every change is one transaction: killed half-way, what stood before stands. */
export interface PackStore {
  /** In order of precedence. */
  list(): Promise<Standing[]>;
  /** Stored versions of a pack, newest first; without the bundled one. */
  versions(packId: string): Promise<StoredVersion[]>;
  content(packId: string, digest: string): Promise<PackContent | null>;
  /** The packs that answer tickets, in order of precedence, all as of one moment. Without their tests. */
  inUse(): Promise<InstalledPack[]>;
  /** Which pack a version belongs to. */
  find(digest: string): Promise<string | null>;
  /** Stores a version and puts it in use. Versions in `keep` survive the bound on the history. */
  apply<R>(offer: NewVersion, keep: ReadonlySet<string>, judge: Judge<R>): Promise<Change<R>>;
  /** Puts a version in use that is here already. `judge` has to refuse one that is not. */
  use<R>(packId: string, digest: string, origin: PackOrigin, judge: Judge<R>): Promise<Change<R>>;
  enable(packId: string, enabled: boolean): Promise<boolean>;
  /** With its history; what was approved stays known. */
  remove(packId: string): Promise<void>;
  /** False: these are not the installed packs. */
  order(packIds: readonly string[]): Promise<boolean>;
}

/** `readBundled` is asked before each transaction begins, never within: Dexie's would end while it waits. */
export function createPackStore(
  database: Database,
  readBundled: () => Promise<BundledPack>,
  now: () => Date,
): PackStore {
  const { installedPacks, packVersions, packContents, approvals } = database;
  const tables = [installedPacks, packVersions, packContents, approvals];
  let shipped: ApprovalClaim[] | undefined;

  async function rows(bundled: BundledPack): Promise<InstalledRow[]> {
    const stored = await installedPacks.toArray();
    // A starter of another name, from before an update of Casekit, is not there any more.
    const present = stored.filter(({ packId, digest }) => digest !== null || packId === bundled.pack.id);
    const sorted = present.sort((a, b) => a.position - b.position);
    if (sorted.some(({ packId }) => packId === bundled.pack.id)) return sorted;
    return [...sorted, { ...row(bundled.pack.id), position: sorted.length }];
  }

  function row(packId: string): InstalledRow {
    return { packId, digest: null, enabled: true, position: 0, origin: "starter", besideStarter: null };
  }

  async function standingOf(bundled: BundledPack, installed: InstalledRow): Promise<Standing> {
    const { packId, digest } = installed;
    if (digest === null) return { row: installed, digest: bundled.digest, version: null };
    return { row: installed, digest, version: (await packVersions.get([packId, digest])) ?? null };
  }

  async function standing(bundled: BundledPack, packId: string): Promise<Standing | null> {
    const installed = (await rows(bundled)).find((each) => each.packId === packId);
    return installed === undefined ? null : standingOf(bundled, installed);
  }

  async function versions(packId: string): Promise<StoredVersion[]> {
    const stored = await packVersions.where("packId").equals(packId).toArray();
    return stored.sort((a, b) => b.seq - a.seq);
  }

  /** The chosen version takes the pack's place in the order; a new pack gets one. */
  async function putInUse(
    bundled: BundledPack,
    packId: string,
    digest: string,
    origin: PackOrigin,
  ): Promise<void> {
    const all = await rows(bundled);
    const before = all.find((each) => each.packId === packId);
    const isBundled = packId === bundled.pack.id && digest === bundled.digest;
    const after: InstalledRow = {
      ...(before ?? row(packId)),
      digest: isBundled ? null : digest,
      origin: isBundled ? "starter" : origin,
      // What policy orders is in use.
      enabled: origin === "managed" || (before?.enabled ?? true),
      besideStarter: packId === bundled.pack.id && !isBundled ? bundled.digest : null,
    };
    const others = all.filter((each) => each.packId !== packId);
    const at = before === undefined ? placeOf(bundled, others, origin) : all.indexOf(before);
    await write([...others.slice(0, at), after, ...others.slice(at)]);
  }

  /** Browser policy goes first; what a lead adds comes after their other packs and before the starter. */
  function placeOf(bundled: BundledPack, others: readonly InstalledRow[], origin: PackOrigin): number {
    if (origin === "managed") return 0;
    return others.at(-1)?.packId === bundled.pack.id ? others.length - 1 : others.length;
  }

  async function write(ordered: readonly InstalledRow[]): Promise<void> {
    await installedPacks.bulkPut(ordered.map((each, position) => ({ ...each, position })));
  }

  return {
    async list() {
      const bundled = await readBundled();
      return database.transaction("r", [installedPacks, packVersions], async () =>
        Promise.all((await rows(bundled)).map((each) => standingOf(bundled, each))),
      );
    },
    versions,
    async content(packId, digest) {
      return (await packContents.get([packId, digest])) ?? null;
    },
    async inUse() {
      const bundled = await readBundled();
      return database.transaction("r", [installedPacks, packContents], async () => {
        const enabled = (await rows(bundled)).filter((each) => each.enabled);
        const read = enabled.map(async ({ packId, digest }): Promise<InstalledPack[]> => {
          if (digest === null) return [{ pack: bundled.pack }];
          const content = await packContents.get([packId, digest]);
          if (content === undefined) return [];
          const { pack, approvedHashes } = content;
          return [{ pack: { ...pack, tests: [] }, approvedHashes: new Set(approvedHashes) }];
        });
        return (await Promise.all(read)).flat();
      });
    },
    async find(digest) {
      const bundled = await readBundled();
      if (digest === bundled.digest) return bundled.pack.id;
      return (await packVersions.where("digest").equals(digest).first())?.packId ?? null;
    },

    async apply(offer, keep, judge) {
      const { pack, digest, source } = offer;
      const packId = pack.id;
      const bundled = await readBundled();
      const isStarter = packId === bundled.pack.id;
      // Hashing hundreds of texts is done before the transaction, which would wait for it.
      const claims = listApprovals(pack);
      if (isStarter) shipped ??= listApprovals(bundled.pack);
      const at = now().toISOString();
      return database.transaction("rw", tables, async () => {
        const before = await standing(bundled, packId);
        if (before?.digest === digest) return { done: "same" };
        const known = await versions(packId);
        const refusal = judge(before, known);
        if (refusal !== null) return { done: "refused", refusal };
        if (isStarter && digest === bundled.digest) {
          await putInUse(bundled, packId, digest, offer.origin);
          return { done: "changed", dropped: [] };
        }
        const approvedHashes = await recordApprovals(
          database,
          packId,
          claims,
          isStarter ? (shipped ?? []) : [],
          at,
        );
        const first = known.find((each) => each.digest === digest);
        await packVersions.put({
          packId,
          digest,
          version: pack.version,
          seq: first?.seq ?? (known[0]?.seq ?? 0) + 1,
          importedAt: first?.importedAt ?? at,
          origin: offer.origin,
          publisher: offer.publisher,
          testsFailed: offer.testsFailed,
        });
        await packContents.put({ packId, digest, source, pack, approvedHashes });
        await putInUse(bundled, packId, digest, offer.origin);
        const kept = new Set([...keep, digest, ...(before === null ? [] : [before.digest])]);
        return { done: "changed", dropped: await tidyHistory(database, packId, kept) };
      });
    },

    async use(packId, digest, origin, judge) {
      const bundled = await readBundled();
      return database.transaction("rw", tables, async () => {
        const before = await standing(bundled, packId);
        if (before?.digest === digest) return { done: "same" };
        const refusal = judge(before, await versions(packId));
        if (refusal !== null) return { done: "refused", refusal };
        await putInUse(bundled, packId, digest, origin);
        return { done: "changed", dropped: [] };
      });
    },

    async enable(packId, enabled) {
      const bundled = await readBundled();
      return database.transaction("rw", installedPacks, async () => {
        const all = await rows(bundled);
        if (!all.some((each) => each.packId === packId)) return false;
        await write(all.map((each) => (each.packId === packId ? { ...each, enabled } : each)));
        return true;
      });
    },

    async remove(packId) {
      await database.transaction("rw", tables, async () => {
        await installedPacks.delete(packId);
        await packVersions.where("packId").equals(packId).delete();
        await packContents.where("packId").equals(packId).delete();
      });
    },

    async order(packIds) {
      const bundled = await readBundled();
      return database.transaction("rw", installedPacks, async () => {
        const byId = new Map((await rows(bundled)).map((each) => [each.packId, each]));
        const ordered = [...new Set(packIds)].flatMap((packId) => byId.get(packId) ?? []);
        if (ordered.length !== byId.size || ordered.length !== packIds.length) return false;
        await write(ordered);
        return true;
      });
    },
  };
}
