import type { Page } from "../harness/chromium.ts";

/** By what the panel's header calls a ticket: the words that may stand in the panel beside it and beside no other. */
export type Secrets = Readonly<Record<string, readonly string[]>>;

export interface SecretsSeen {
  /** `Zendesk 101: #1002`: words of another ticket that stood in the panel. Empty when all is well. */
  foreign: string[];
  /** The tickets beside which all their own words were seen: proof that the look finds them. */
  complete: string[];
}

interface Watched {
  seen: Record<string, string[]>;
  foreign: string[];
}

/**
 * From now on looks through the whole panel, attributes included, after each change of it. Where no ticket is
 * named, nobody's words may stand.
 */
export async function watchSecrets(panel: Page, secrets: Secrets): Promise<void> {
  await panel.eval((all: Secrets) => {
    const watched: Watched = { seen: {}, foreign: [] };
    for (const ticket of Object.keys(all)) watched.seen[ticket] = [];
    (globalThis as unknown as { labSecrets: Watched }).labSecrets = watched;
    const look = () => {
      const where = document.querySelector(".header-ticket")?.textContent?.trim() ?? "no ticket";
      const html = document.body.outerHTML;
      for (const [ticket, words] of Object.entries(all)) {
        for (const word of words) {
          if (!html.includes(word)) continue;
          if (ticket === where) (watched.seen[where] ?? []).push(word);
          else if (!watched.foreign.includes(`${where}: ${word}`)) watched.foreign.push(`${where}: ${word}`);
        }
      }
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    look();
  }, secrets);
}

export async function secretsSeen(panel: Page, secrets: Secrets): Promise<SecretsSeen> {
  const { seen, foreign } = await panel.eval(
    () => (globalThis as unknown as { labSecrets: Watched }).labSecrets,
  );
  const complete = Object.keys(secrets).filter((ticket) =>
    secrets[ticket]?.every((word) => seen[ticket]?.includes(word)),
  );
  return { foreign, complete };
}
