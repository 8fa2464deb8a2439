import type { InstalledPack } from "../core/suggest.ts";
import type { PackStore } from "../storage/pack-store.ts";
import { keep } from "./kept.ts";

/** The packs that answer tickets: read from Dexie when first asked for after a start, then held in memory. */
export interface InstalledPacks {
  /** In order of precedence, all as of one moment. The same list until something changes. */
  current(): Promise<readonly InstalledPack[]>;
  /** Something was applied, switched or moved: the next who asks gets what stands now. */
  changed(): void;
}

export function createInstalledPacks(store: Pick<PackStore, "inUse">): InstalledPacks {
  let changes = 0;

  async function load(): Promise<readonly InstalledPack[]> {
    for (;;) {
      const before = changes;
      const packs = await store.inUse();
      // Whoever waits for a list that was overtaken meanwhile gets the one that overtook it.
      if (before === changes) return packs;
    }
  }

  const packs = keep(load);
  return {
    current: packs.get,
    changed() {
      changes += 1;
      packs.replace();
    },
  };
}
