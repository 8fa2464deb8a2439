import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { lexiconFile, PRIOR_FILE, SAMPLE_ORDERS_FILE, STARTER_FILE } from "../background/packaged-data.ts";
import { LEXICONS } from "../core/classify/lexicon/built-in.ts";
import { LEXICON_LANGUAGES } from "../core/classify/lexicon/languages.ts";
import type { Lexicon } from "../core/classify/lexicon/lexicon.ts";
import { parsePack } from "../core/pack/parse-pack.ts";
import { buildSampleOrders } from "../shops/sample/sample-orders.ts";
import { STORED_AT } from "../shops/sample/stored-orders.ts";
import type { BundledPack } from "../storage/pack-store.ts";

const STARTER = new URL("../core/pack/starter.casekit.yaml", import.meta.url);
const PRIOR = new URL("../core/classify/prior.json", import.meta.url);

/** Paths of the data files in the extension, as the build has to put them there. */
export const PACKAGED_PATHS: readonly string[] = [
  STARTER_FILE,
  PRIOR_FILE,
  SAMPLE_ORDERS_FILE,
  ...LEXICON_LANGUAGES.map(lexiconFile),
].map((file) => file.slice(1));

/** The data files that the background reads when it runs, made of the sources that everything else imports. */
export async function createPackagedFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const data: unknown[] = [
    await readStarter(),
    await readPrior(),
    buildSampleOrders(new Date(STORED_AT)),
    ...LEXICON_LANGUAGES.map(requireLexicon),
  ];
  return PACKAGED_PATHS.map((relativeDest, index) => ({
    relativeDest,
    contents: JSON.stringify(data[index]),
  }));
}

/**
 * The starter through the same strict parser that an import uses: with an error in it the build fails, and the
 * extension carries no YAML parser for it. Its own tests stay behind: they run from the command line and in
 * `npm test`. The digest names the file as every other version of a pack is named: SHA-256 of its bytes.
 */
async function readStarter(): Promise<BundledPack> {
  const bytes = await readFile(STARTER);
  const result = parsePack(bytes);
  if (result.ok)
    return {
      pack: { ...result.pack, tests: [] },
      digest: createHash("sha256").update(bytes).digest("hex"),
    };
  const findings = result.errors.map(
    ({ line, column, code, message }) => `${STARTER.pathname}:${line}:${column} ${code} ${message}`,
  );
  throw new Error(findings.join("\n"));
}

/** What `npm run train` wrote; a test holds it against the lexicons. */
async function readPrior(): Promise<unknown> {
  return JSON.parse(await readFile(PRIOR, "utf8"));
}

function requireLexicon(language: string): Lexicon {
  const lexicon = LEXICONS.find((each) => each.language === language);
  if (lexicon === undefined) throw new Error(`There is no built-in lexicon for “${language}”.`);
  return lexicon;
}
