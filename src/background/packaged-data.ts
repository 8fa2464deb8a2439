import { LEXICON_LANGUAGES, type LexiconLanguage } from "../core/classify/lexicon/languages.ts";
import type { Lexicon } from "../core/classify/lexicon/lexicon.ts";
import { type Prior, parsePrior, type StoredPrior } from "../core/classify/prior.ts";
import type { OrderFacts } from "../core/order/facts.ts";
import { moveStoredOrders } from "../shops/sample/stored-orders.ts";
import type { BundledPack } from "../storage/pack-store.ts";
import { keep } from "./kept.ts";
import { fillNamedCharacters } from "./named-characters.ts";

/** Where the build puts the starter pack, as a `BundledPack`, and each language's `Lexicon`, as JSON. */
export const STARTER_FILE = "/data/starter.json";
export const lexiconFile = (language: LexiconLanguage) => `/data/lexicon-${language}.json` as const;
/** What texts resemble where no phrase speaks, as a `StoredPrior`. */
export const PRIOR_FILE = "/data/prior.json";
/** HTML's named characters, as an array of numbers. */
export const NAMED_CHARACTERS_FILE = "/data/named-characters.json";
/** The sample shop's `OrderFacts` as they stand at `STORED_AT`. */
export const SAMPLE_ORDERS_FILE = "/data/sample-orders.json";
export type PackagedFile =
  | typeof STARTER_FILE
  | typeof PRIOR_FILE
  | typeof NAMED_CHARACTERS_FILE
  | typeof SAMPLE_ORDERS_FILE
  | ReturnType<typeof lexiconFile>;

/** A file of the extension itself could not be read. The message is for the agent. */
export class PackagedDataError extends Error {}

/** What the worker knows without asking anybody, but does not carry as code: every start would parse it. */
export interface PackagedData {
  /** Begins to read, so that it is there when the first suggestion asks. */
  begin(): void;
  /** Rejects with a `PackagedDataError`. */
  starter(): Promise<BundledPack>;
  /** In the order of `LEXICON_LANGUAGES`; the same list at each call. Rejects with a `PackagedDataError`. */
  lexicons(): Promise<readonly Lexicon[]>;
  /** The same object at each call. Rejects with a `PackagedDataError`. */
  prior(): Promise<Prior | undefined>;
  /** The sample shop's orders as they stand at `now`; read only when asked for. Rejects with a `PackagedDataError`. */
  sampleOrders(now: Date): Promise<OrderFacts[]>;
  /**
   * Resolves when HTML's named characters are there, without which no mail can be read: to be awaited before anything
   * that reads one. Rejects with a `PackagedDataError`.
   */
  namedCharacters(): Promise<void>;
}

/** Keeps what was read while the worker lives. A reading that failed is begun anew by the next who asks. */
export function createPackagedData(open: (file: PackagedFile) => Promise<Response>): PackagedData {
  async function read<T>(file: PackagedFile, take = (json: unknown) => json as T): Promise<T> {
    try {
      const response = await open(file);
      if (!response.ok) throw new Error(`Status ${response.status}.`);
      return take(await response.json());
    } catch (error) {
      throw new PackagedDataError(
        `Casekit could not read its own file ${file.slice(1)}. It tries again in a minute or when you open another ticket; if this stays, install Casekit anew.`,
        { cause: error },
      );
    }
  }

  const { get: starter } = keep(() => read<BundledPack>(STARTER_FILE));
  const { get: lexicons } = keep(() =>
    Promise.all(LEXICON_LANGUAGES.map((language) => read<Lexicon>(lexiconFile(language)))),
  );
  const { get: prior } = keep(async () => parsePrior(await read<StoredPrior>(PRIOR_FILE)));
  const { get: storedOrders } = keep(() => read<readonly OrderFacts[]>(SAMPLE_ORDERS_FILE));
  const { get: namedCharacters } = keep(() => read(NAMED_CHARACTERS_FILE, fillNamedCharacters));
  return {
    begin() {
      // Who asks learns of a failure; the head start has nobody to tell.
      for (const ask of [starter, lexicons, prior]) ask().catch(() => undefined);
    },
    starter,
    lexicons,
    prior,
    sampleOrders: async (now) => moveStoredOrders(await storedOrders(), now),
    namedCharacters,
  };
}
