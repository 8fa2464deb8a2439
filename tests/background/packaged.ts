import type { PackagedData } from "../../src/background/packaged-data.ts";
import { LEXICONS } from "../../src/core/classify/lexicon/built-in.ts";
import type { BundledPack } from "../../src/storage/pack-store.ts";

/** What the extension's own files hold, as when they were read. */
export function packagedOf(starter: BundledPack): PackagedData {
  return {
    begin: () => undefined,
    starter: async () => starter,
    lexicons: async () => LEXICONS,
    prior: async () => undefined,
    namedCharacters: async () => undefined,
  };
}
