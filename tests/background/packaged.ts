import type { PackagedData } from "../../src/background/packaged-data.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import { buildSampleOrders } from "../../src/shops/sample/sample-orders.ts";
import type { BundledPack } from "../../src/storage/pack-store.ts";

/** What the extension's own files hold, as when they were read. */
export function packagedOf(starter: BundledPack): PackagedData {
  return {
    begin: () => undefined,
    starter: async () => starter,
    lexicons: async () => LEXICONS,
    prior: async () => undefined,
    sampleOrders: async (now) => buildSampleOrders(now),
    namedCharacters: async () => undefined,
  };
}
