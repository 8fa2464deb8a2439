import type { Page } from "../harness/chromium.ts";
import type { Lab } from "./lab.ts";

/** GETs of a helpdesk's REST that the replicas saw for one host, in order of arrival: path and query. */
export function readsOf(lab: Lab, host: string): string[] {
  return lab.replicas.log
    .filter((request) => request.method === "GET" && request.host === host)
    .flatMap(({ url }) => (url.startsWith("/api/") ? url : []));
}

/** `readsOf` that concern one ticket. */
export function readsOfTicket(lab: Lab, host: string, id: number | string): string[] {
  return readsOf(lab, host).filter((url) => new RegExp(`/tickets/${id}(?:\\D|$)`).test(url));
}

/** What the background remembers while the browser runs: where each tab is, and the tickets that were read. */
export interface Remembered {
  /** Ids of the tickets that tabs show, as their content scripts said. */
  tabs: (string | null)[];
  /** Keys of the tickets whose text was read. */
  tickets: string[];
}

/**
 * Asks the worker itself. An attached worker does not die of idleness, so it is let go at once.
 */
export async function remembered(lab: Lab): Promise<Remembered> {
  const worker = await lab.chromium.worker();
  try {
    const area = await worker.eval(
      () =>
        (
          globalThis as unknown as {
            chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };
          }
        ).chrome.storage.session.get(null) as Promise<Record<string, { ref?: { id: string } | null }>>,
    );
    const keys = Object.keys(area);
    return {
      tabs: keys.filter((key) => key.startsWith("tab:")).map((key) => area[key]?.ref?.id ?? null),
      tickets: keys.filter((key) => key.startsWith("ticket:")),
    };
  } finally {
    await worker.detach();
  }
}

/** Waits until the background knows that some tab shows this ticket: from then on it has given its orders. */
export async function backgroundKnows(lab: Lab, id: number | string): Promise<void> {
  await lab.chromium.until(
    async () => (await remembered(lab)).tabs.includes(String(id)),
    20_000,
    `the background to hear of ticket ${id}`,
  );
}

/** Drives the page's own `window.replica`. */
export async function inReplica(page: Page, call: string): Promise<void> {
  await page.eval(`void window.replica.${call}`);
}
