import type { Page } from "../harness/chromium.ts";

/** What running code in one world takes: a page, a worker, or a content script's world of a page. */
type World = Pick<Page, "eval">;

/**
 * Sets the clock of one world ahead of the real one by this much, 0 for back to it. Only what the code there
 * reads as the time of day: its timers run as before.
 */
export async function setAhead(world: World, ms: number): Promise<void> {
  await world.eval((ahead: number) => {
    const kept = globalThis as unknown as { labRealDate?: DateConstructor };
    kept.labRealDate ??= Date;
    const Real = kept.labRealDate;
    const now = () => Real.now() + ahead;
    globalThis.Date = class extends Real {
      constructor(...parts: [] | [number | string]) {
        if (parts.length === 0) super(now());
        else super(parts[0]);
      }
      static override now = now;
    } as DateConstructor;
  }, ms);
}

/** The content script's world of a page, which has a clock of its own. */
export function scriptOf(page: Page): World {
  return { eval: (script, ...args) => page.evalInContentScript(script, ...args) };
}
