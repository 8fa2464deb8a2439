import { compareVersions } from "../core/pack/version.ts";
import type { PackConcern } from "../messages/pack-protocol.ts";
import type { StoredVersion } from "../storage/pack-rows.ts";
import type { NewVersion } from "../storage/pack-store.ts";

/** What stands, as far as an offer is compared with it. */
export interface Compared {
  version: string;
  /** Null: it came with Casekit, and whoever brings another version takes nobody's place. */
  publisher: StoredVersion["publisher"] | null;
}

const CAME_FROM = {
  policy: "The installed version came from your organisation's browser policy, this one does not.",
  hand: "The installed version was brought into this browser by hand, this one comes from your team's channel.",
  key: "The installed version came signed from your team's channel, this one comes from somebody else.",
} as const;

function sourceOf(publisher: StoredVersion["publisher"]): keyof typeof CAME_FROM {
  return publisher === "policy" || publisher === "hand" ? publisher : "key";
}

/**
 * What needs a deliberate yes before this offer takes the place of what stands, each with its reason in plain
 * words (pack-format.md, rules of importing). Null: nothing of that id is installed. Not asked of what browser
 * policy orders: the administrator's order is the yes.
 */
export function findConcerns(
  offer: NewVersion,
  standing: Compared | null,
  versions: readonly StoredVersion[],
): { concern: PackConcern; why: string }[] {
  const found: { concern: PackConcern; why: string }[] = [];
  const { version } = offer.pack;
  if (standing !== null) {
    const isTwin =
      standing.version === version ||
      versions.some((each) => each.version === version && each.digest !== offer.digest);
    if (isTwin)
      found.push({
        concern: "same-version",
        why: `Version ${version} of this pack is here already, with other content.`,
      });
    if (standing.version !== version && compareVersions(version, standing.version) <= 0)
      found.push({
        concern: "not-newer",
        why: `Version ${version} is not newer than ${standing.version}, which is installed.`,
      });
    if (standing.publisher !== null && standing.publisher !== offer.publisher)
      found.push({ concern: "other-publisher", why: CAME_FROM[sourceOf(standing.publisher)] });
  }
  if (offer.testsFailed > 0)
    found.push({
      concern: "failing-tests",
      why:
        offer.testsFailed === 1
          ? "One of the pack's own tests fails."
          : `${offer.testsFailed} of the pack's own tests fail.`,
    });
  return found;
}
