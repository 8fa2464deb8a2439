import { type ChannelEntry, type ChannelManifest, partKeys } from "../core/channel/manifest.ts";
import { joinParts, verifyManifest } from "../core/channel/verify.ts";
import type { Subtle } from "../core/sealed/subtle.ts";
import type {
  ChannelPack,
  ChannelReport,
  ChannelRequests,
  ChannelState,
} from "../messages/channel-protocol.ts";
import type { PackConcern, PackRequests } from "../messages/pack-protocol.ts";
import { countFailedTests } from "./concerns.ts";
import { startCheck } from "./start-check.ts";

type Asked = Pick<PackRequests, "packs.list" | "pack.apply"> &
  Pick<ChannelRequests, "channel.state" | "channel.look" | "channel.parts" | "channel.keep">;
type Ask = <K extends keyof Asked>(type: K, payload: Asked[K][0]) => Promise<Asked[K][1]>;

/** What somebody at this browser said yes to, having read what it is about. */
export interface ChannelYes {
  /** Packs signed with this key are this team's. */
  key?: string;
  /** This manifest, although an older one (its hash). */
  older?: string;
  /** These packs, whatever was to be asked about them. */
  packs?: readonly string[];
}

export interface FollowParts {
  subtle: Subtle;
  now: () => Date;
  /** Ask the shop now, and not only when it is time. */
  force?: boolean;
  yes?: ChannelYes;
  check?: typeof startCheck;
}

export type Followed =
  /** Not followed, or asked a moment ago. */
  | { kind: "not-due" }
  /** The shop could not be asked; what was known stands. */
  | { kind: "failed"; problem: string }
  | { kind: "reported"; report: ChannelReport };

/**
 * Looks into the team's channel and carries out what its lead published: reads, verifies, judges and applies
 * each pack that is not here yet. A channel that is not in order touches nothing that is installed. Two pages may
 * do it at once.
 */
export async function followChannel(ask: Ask, parts: FollowParts): Promise<Followed> {
  const run = new FollowRun(ask, parts);
  return run.follow();
}

/** Whether somebody who follows the channel has something to decide or to tell their lead. */
export function needsLook({ following, report }: ChannelState): boolean {
  return following && report !== null && ASKING.has(report.kind);
}

const ASKING: ReadonlySet<ChannelReport["kind"]> = new Set([
  "new-key",
  "rolled-back",
  "waiting",
  "tampered",
  "unusable",
]);

/** A pack could not be had, and why: the whole look ends with that. */
class Ended extends Error {
  readonly report: ChannelReport;
  constructor(report: ChannelReport) {
    super(report.kind);
    this.report = report;
  }
}
class NoAnswer extends Error {}

type Waiting = Extract<ChannelReport, { kind: "waiting" }>["packs"];

class FollowRun {
  readonly #ask: Ask;
  readonly #parts: FollowParts;
  readonly #at: string;
  #isOrdered = false;

  constructor(ask: Ask, parts: FollowParts) {
    this.#ask = ask;
    this.#parts = parts;
    this.#at = parts.now().toISOString();
  }

  async follow(): Promise<Followed> {
    const { force = false, yes = {} } = this.#parts;
    const state = await this.#ask("channel.state", {});
    if (state.shop === null || (!state.following && yes.key === undefined && !force))
      return { kind: "not-due" };
    this.#isOrdered = state.policy.teamKey !== null;
    // Where only policy's packs may be used, there is nothing to ask the shop for.
    if ((await this.#ask("packs.list", {})).policy.locked) return { kind: "not-due" };
    const looked = await this.#ask("channel.look", { force });
    if (!looked.ok) return { kind: "failed", problem: looked.problem };
    if (!looked.asked) return { kind: "not-due" };
    // Who has stopped following is asked again before anything is installed.
    const pinned = state.following ? state.pinned : null;
    const trust = { shop: state.shop, pinned, seen: state.seen };
    try {
      const report = await this.#judge(looked.head?.value ?? null, trust);
      return { kind: "reported", report };
    } catch (error) {
      if (error instanceof NoAnswer) return { kind: "failed", problem: error.message };
      if (!(error instanceof Ended)) throw error;
      await this.#ask("channel.keep", { report: error.report });
      return { kind: "reported", report: error.report };
    }
  }

  async #judge(head: string | null, trust: Parameters<typeof verifyManifest>[1]): Promise<ChannelReport> {
    const { subtle, yes = {} } = this.#parts;
    const verdict = await verifyManifest(head, trust, subtle);
    const at = this.#at;
    switch (verdict.kind) {
      case "empty":
      case "unsupported":
      case "oversized":
      case "tampered":
        throw new Ended({ kind: verdict.kind, at });
      case "new-key": {
        const { key, packs } = verdict.manifest;
        // Where the administrator names the key, nobody here can say yes to another.
        if (yes.key !== key || this.#isOrdered)
          throw new Ended({ kind: "new-key", at, key, pinned: verdict.pinned, packs: packs.map(named) });
        await this.#ask("channel.keep", { following: true, pinned: key, seen: null });
        return this.#bring(verdict, true);
      }
      case "rolled-back":
        if (yes.older !== verdict.hash)
          throw new Ended({
            kind: "rolled-back",
            at,
            hash: verdict.hash,
            packs: verdict.manifest.packs.map(named),
          });
        return this.#bring(verdict, false);
      case "same":
        // Followed to its end before: what was changed here since then is somebody's own wish.
        if (yes.packs === undefined) return this.#finish(verdict, [], []);
        return this.#bring(verdict, false);
      case "ok":
        if (verdict.rotatedFrom !== null) await this.#ask("channel.keep", { pinned: verdict.manifest.key });
        return this.#bring(verdict, verdict.rotatedFrom !== null);
    }
  }

  /** `isNewKey`: the yes to the key, or its predecessor's signature, is the yes to the other publisher. */
  async #bring(
    verdict: { manifest: ChannelManifest; hash: string },
    isNewKey: boolean,
  ): Promise<ChannelReport> {
    const installed: ChannelPack[] = [];
    const waiting: Waiting = [];
    for (const entry of verdict.manifest.packs) {
      const { packs } = await this.#ask("packs.list", {});
      if (packs.some(({ id, digest }) => id === entry.id && digest === entry.sha256)) continue;
      const refused = await this.#bringPack(entry, verdict.manifest.key, isNewKey);
      if (refused === null) installed.push(named(entry));
      else waiting.push({ ...named(entry), ...refused });
    }
    return this.#finish(verdict, installed, waiting);
  }

  async #finish(
    { manifest, hash }: { manifest: ChannelManifest; hash: string },
    installed: ChannelPack[],
    waiting: Waiting,
  ): Promise<ChannelReport> {
    const seen = { sequence: manifest.sequence, hash };
    const state = await this.#ask("channel.state", {});
    const isSame = state.seen?.hash === hash && installed.length === 0 && waiting.length === 0;
    // Nothing new: what is still to be answered from the last time stays to be answered.
    if (isSame && (state.report?.kind === "waiting" || state.report?.kind === "done")) return state.report;
    const at = this.#at;
    const report: ChannelReport =
      waiting.length > 0
        ? { kind: "waiting", at, installed, packs: waiting }
        : { kind: "done", at, installed };
    await this.#ask("channel.keep", { seen, report });
    return report;
  }

  /** Null: it is in use now. Otherwise what needs a yes first. */
  async #bringPack(
    entry: ChannelEntry,
    key: string,
    isNewKey: boolean,
  ): Promise<{ needs: PackConcern[]; why: string } | null> {
    const source = await this.#read(entry);
    const isAgreed = this.#parts.yes?.packs?.includes(entry.id) === true;
    const agreed: PackConcern[] = isAgreed
      ? ["not-newer", "same-version", "failing-tests", "other-publisher"]
      : // The lead saw the tests when the pack was installed there.
        ["failing-tests", ...(isNewKey ? (["other-publisher"] as const) : [])];
    const { check = startCheck, now } = this.#parts;
    let expects: string | null = null;
    const outcome = await check(
      { text: source },
      {
        now: now(),
        readInstalled: async (id) => {
          const { packs } = await this.#ask("packs.list", {});
          expects = packs.find((pack) => pack.id === id)?.digest ?? null;
          // Nobody reads the diff here.
          return { source: null, seen: [] };
        },
      },
    ).result;
    const unusable = (why: string) => new Ended({ kind: "unusable", at: this.#at, pack: named(entry), why });
    if (outcome.kind === "cancelled") throw unusable("The check was ended.");
    if (outcome.kind === "stopped") throw unusable(outcome.problem);
    const { verdict } = outcome;
    const [first] = verdict.errors;
    if (verdict.pack === null || verdict.source === null)
      throw unusable(first === undefined ? "It is no pack." : `Line ${first.line}: ${first.message}`);
    if (verdict.pack.id !== entry.id || verdict.pack.version !== entry.version)
      throw new Ended({ kind: "tampered", at: this.#at });
    const applied = await this.#ask("pack.apply", {
      source: verdict.source,
      pack: verdict.pack,
      origin: "channel",
      key,
      expects,
      testsFailed: countFailedTests(verdict),
      agreed,
    });
    if (applied.ok) return null;
    if (applied.moved) throw new NoAnswer(applied.problem);
    if (applied.needs.length === 0) throw unusable(applied.problem);
    return { needs: applied.needs, why: applied.problem };
  }

  async #read(entry: ChannelEntry): Promise<string> {
    const answer = await this.#ask("channel.parts", { keys: partKeys(entry) });
    if (!answer.ok) throw new NoAnswer(answer.problem);
    const joined = await joinParts(entry, answer.parts, this.#parts.subtle);
    const at = this.#at;
    if (joined.kind === "half-written") throw new Ended({ kind: "half-written", at, pack: named(entry) });
    if (joined.kind !== "ok") throw new Ended({ kind: joined.kind, at });
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(joined.bytes);
    } catch {
      throw new Ended({ kind: "unusable", at, pack: named(entry), why: "It is no text." });
    }
  }
}

function named({ id, name, version }: ChannelPack): ChannelPack {
  return { id, name, version };
}
