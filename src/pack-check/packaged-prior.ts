import { type Prior, parsePrior, type StoredPrior } from "../core/classify/prior.ts";

/** As the worker reads it, too (`packaged-data.ts` of the background). */
const FILE = "/data/prior.json";

/**
 * The prior that suggestions are made with, for a page or its Workers: what a pack's tests find has to be what agents get.
 * Undefined where the extension's own file cannot be read; then less is sure.
 */
export async function readPackagedPrior(): Promise<Prior | undefined> {
  try {
    const answer = await fetch(new URL(FILE, location.origin));
    return answer.ok ? parsePrior((await answer.json()) as StoredPrior) : undefined;
  } catch {
    return undefined;
  }
}
