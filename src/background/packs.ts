import type { PackApplied, PackOffer, PackRequests } from "../messages/pack-protocol.ts";
import type { Done } from "../messages/protocol.ts";
import { listFirstSeen } from "../storage/approval-ledger.ts";
import type { BundledPack, Change, Judge, NewVersion, Standing } from "../storage/pack-store.ts";
import type { Background } from "./context.ts";
import { listApprovalRows } from "./pack-approvals.ts";
import { findConcerns } from "./pack-concerns.ts";
import { digestOf } from "./pack-digest.ts";
import { digestsOf, policyOf, readOrders } from "./pack-policy.ts";
import { starterVersion, summarise, toVersion } from "./pack-summaries.ts";

type Refused = Extract<PackApplied, { ok: false }>;
type PackHandlers = {
  [K in keyof PackRequests]: (payload: PackRequests[K][0]) => Promise<PackRequests[K][1]>;
};

const DONE: Done = { ok: true };
const LOCKED =
  "Your organisation's browser policy decides which packs Casekit uses. Ask your administrator to change it there.";
const MANAGED =
  "This pack comes from your organisation's browser policy and cannot be changed here. Ask your administrator.";
const NOT_INSTALLED = "This pack is not installed any more. Reload the page.";
const MOVED =
  "Another version of this pack was applied meanwhile. Look at the changes against that one, then apply again.";

/** What the options page asks about packs. */
export function createPackHandlers(
  background: Background,
  parts: { pushAll(): Promise<void> },
): PackHandlers {
  const { browser, packStore, packs, packaged } = background;

  /** Open panels follow; that they cannot does not undo what was done. */
  function follow(): void {
    packs.changed();
    parts.pushAll().catch(() => undefined);
  }

  async function standingOf(id: string): Promise<Standing | undefined> {
    return (await packStore.list()).find(({ row }) => row.packId === id);
  }

  /** Why policy forbids to change this pack here; null: it does not. */
  async function forbidden(id: string): Promise<string | null> {
    const { locked, managed } = await policyOf(background);
    if (managed.includes(id)) return MANAGED;
    return locked ? LOCKED : null;
  }

  async function answer(id: string, change: Change<Refused>): Promise<PackApplied> {
    if (change.done === "refused") return change.refusal;
    if (change.done === "changed") follow();
    const standing = await standingOf(id);
    const summary = standing && (await summarise(background, standing));
    if (!summary) return refuse(NOT_INSTALLED);
    const dropped = change.done === "changed" ? change.dropped.map(({ version }) => version) : [];
    return { ok: true, summary, ...(dropped.length > 0 ? { dropped } : {}) };
  }

  async function apply(offer: PackOffer): Promise<PackApplied> {
    const { source, pack, testsFailed, key } = offer;
    const digest = await digestOf(source);
    const orders = await readOrders(browser);
    const starter = await packaged.starter();
    const ordered = digestsOf(orders);
    const isOrdered = ordered.has(digest);
    if (offer.origin === "managed" && !isOrdered)
      return refuse("Your organisation's browser policy does not order this pack any more.");
    const version: NewVersion = {
      source,
      pack,
      digest,
      testsFailed,
      origin: isOrdered ? "managed" : offer.origin,
      publisher: isOrdered ? "policy" : key === undefined ? "hand" : `key:${key}`,
    };
    const judge: Judge<Refused> = (standing, versions) => {
      if (!isOrdered && standing !== null && ordered.has(standing.digest)) return refuse(MANAGED);
      if (!isOrdered && orders.locked) return refuse(LOCKED);
      if ((standing?.digest ?? null) !== offer.expects) return { ...refuse(MOVED), moved: true };
      // The administrator's order is the deliberate yes.
      if (isOrdered) return null;
      const open = findConcerns(version, standing && comparedWith(standing, starter), versions).filter(
        ({ concern }) => !offer.agreed.includes(concern),
      );
      if (open.length === 0) return null;
      return { ...refuse(open.map(({ why }) => why).join(" ")), needs: open.map(({ concern }) => concern) };
    };
    return answer(pack.id, await packStore.apply(version, ordered, judge));
  }

  function comparedWith({ version }: Standing, starter: BundledPack) {
    return { version: version?.version ?? starter.pack.version, publisher: version?.publisher ?? null };
  }

  return {
    async "packs.list"() {
      const standing = await packStore.list();
      const summaries = await Promise.all(standing.map((each) => summarise(background, each)));
      return {
        packs: summaries.filter((summary) => summary !== null),
        policy: await policyOf(background),
      };
    },

    async "pack.read"({ id, digest }) {
      const standing = await standingOf(id);
      const wanted = digest ?? standing?.digest;
      if (wanted === undefined) return { source: null, version: null };
      const starter = await packaged.starter();
      if (id === starter.pack.id && wanted === starter.digest)
        return { source: null, version: starterVersion(starter, standing?.digest) };
      const content = await packStore.content(id, wanted);
      const version = (await packStore.versions(id)).find((each) => each.digest === wanted);
      if (content === null || version === undefined) return { source: null, version: null };
      return { source: content.source, version: toVersion(version, standing?.digest) };
    },

    async "pack.versions"({ id }) {
      const current = (await standingOf(id))?.digest;
      const stored = (await packStore.versions(id)).map((each) => toVersion(each, current));
      const starter = await packaged.starter();
      return { versions: id === starter.pack.id ? [...stored, starterVersion(starter, current)] : stored };
    },

    async "pack.first-seen"({ id }) {
      return { seen: await listFirstSeen(background.database, id) };
    },

    "pack.apply": apply,

    async "pack.rollback"({ id, digest, expects }) {
      const problem = await forbidden(id);
      if (problem !== null) return refuse(problem);
      const starter = await packaged.starter();
      const judge: Judge<Refused> = (standing, versions) => {
        if (standing === null) return refuse(NOT_INSTALLED);
        if (standing.digest !== expects) return { ...refuse(MOVED), moved: true };
        const isHere = versions.some((each) => each.digest === digest);
        if (!isHere && !(id === starter.pack.id && digest === starter.digest))
          return refuse("This version is not kept any more. Import its file instead.");
        return null;
      };
      return answer(id, await packStore.use(id, digest, "rollback", judge));
    },

    async "pack.enable"({ id, enabled }) {
      const problem = await forbidden(id);
      if (problem !== null) return { ok: false, problem };
      if (!(await packStore.enable(id, enabled))) return { ok: false, problem: NOT_INSTALLED };
      follow();
      return DONE;
    },

    async "pack.remove"({ id }) {
      const problem = await forbidden(id);
      if (problem !== null) return { ok: false, problem };
      if (id === (await packaged.starter()).pack.id)
        return {
          ok: false,
          problem:
            "The starter pack comes with Casekit and cannot be removed. Switch it off, or go back to the version that came with Casekit.",
        };
      await packStore.remove(id);
      follow();
      return DONE;
    },

    async "packs.order"({ ids }) {
      if ((await readOrders(browser)).locked) return { ok: false, problem: LOCKED };
      if (!(await packStore.order(ids)))
        return { ok: false, problem: "The list of packs has changed meanwhile. Reload the page." };
      follow();
      return DONE;
    },

    "packs.approvals": async () => ({ rows: await listApprovalRows(background) }),
  };
}

function refuse(problem: string): Refused {
  return { ok: false, problem, needs: [], moved: false };
}
