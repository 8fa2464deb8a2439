import type { WxtBrowser } from "wxt/browser";
import type { ManagedPack, PackPolicy } from "../messages/pack-protocol.ts";
import type { Standing } from "../storage/pack-store.ts";
import type { Background } from "./context.ts";
import { digestOf } from "./pack-digest.ts";

/** More packs than a policy has any use for: a list beyond that is cut, and the options page shows what came. */
const MOST_PACKS = 20;

/** What the administrator ordered (`public/managed-schema.json`). */
export interface Orders {
  locked: boolean;
  packs: ManagedPack[];
}

/**
 * Reads the policy anew each time, so that it is never an old one. A browser without policy has no such storage,
 * or refuses to read it: that is no policy.
 */
export async function readOrders(browser: WxtBrowser): Promise<Orders> {
  let policy: Record<string, unknown>;
  try {
    policy = await browser.storage.managed.get(["packs", "lockPacks"]);
  } catch {
    return { locked: false, packs: [] };
  }
  const sources = Array.isArray(policy.packs) ? policy.packs : [];
  const texts = sources.filter((each) => typeof each === "string" && each !== "").slice(0, MOST_PACKS);
  return {
    locked: policy.lockPacks === true,
    packs: await Promise.all(texts.map(async (source) => ({ source, digest: await digestOf(source) }))),
  };
}

/** What a policy means for the packs that stand now. */
export async function policyOf({ browser, packStore }: Background): Promise<PackPolicy> {
  const orders = await readOrders(browser);
  const ordered = digestsOf(orders);
  const standing = await packStore.list();
  const managed = new Set(standing.filter(({ digest }) => ordered.has(digest)).map(packIdOf));
  const pending: ManagedPack[] = [];
  for (const order of orders.packs) {
    const packId = await packStore.find(order.digest);
    // Of two orders for one pack the one that stands is as good as the other.
    if (packId === null || !managed.has(packId)) pending.push(order);
  }
  return { locked: orders.locked, pending, managed: [...managed] };
}

export function digestsOf({ packs }: Orders): Set<string> {
  return new Set(packs.map(({ digest }) => digest));
}

function packIdOf({ row }: Standing): string {
  return row.packId;
}

/**
 * Puts versions in use that the policy orders and that are here already, as when an administrator goes back to an
 * earlier one: they were judged when they came. Answers whether anything changed.
 */
export async function followPolicy(background: Background): Promise<boolean> {
  const { packStore, packs } = background;
  const { pending } = await policyOf(background);
  let changed = false;
  for (const { digest } of pending) {
    const packId = await packStore.find(digest);
    if (packId === null) continue;
    const change = await packStore.use(packId, digest, "managed", () => null);
    changed ||= change.done === "changed";
  }
  if (changed) packs.changed();
  return changed;
}
