import { browser } from "wxt/browser";
import type { PageMessage, PageOrders } from "./page-protocol.ts";

/** What a content script is told when nobody can be asked: stay quiet. */
const STAY_QUIET: PageOrders = { read: false, teamAddresses: [], pausedUntil: 0 };

/** False once the extension was updated or removed under this page: the script must fall silent. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Sends one message of the page zone. A worker that is stopped in flight makes the call reject ("message
 * channel closed", facts on the test bed §5) or, as it starts, answer nothing; it is asked once more, which
 * starts it again.
 */
export async function sendFromPage(message: PageMessage): Promise<PageOrders> {
  for (let attempt = 0; attempt < 2 && isConnected(); attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (answer !== undefined && answer !== null) return isPageOrders(answer) ? answer : STAY_QUIET;
    } catch {
      // Asked again once; then the page stays quiet until its next change or the next `page.look`.
    }
  }
  return STAY_QUIET;
}

function isPageOrders(answer: unknown): answer is PageOrders {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "read" in answer &&
    typeof answer.read === "boolean" &&
    "teamAddresses" in answer &&
    Array.isArray(answer.teamAddresses) &&
    "pausedUntil" in answer &&
    typeof answer.pausedUntil === "number"
  );
}
