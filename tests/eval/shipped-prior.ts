import { readFileSync } from "node:fs";
import { parsePrior, type StoredPrior } from "../../src/core/classify/prior.ts";

const file = new URL("../../src/core/classify/prior.json", import.meta.url);

/** The prior as the extension carries it. */
export const PRIOR = parsePrior(JSON.parse(readFileSync(file, "utf8")) as StoredPrior);
