import type { WxtBrowser } from "wxt/browser";
import type { BrowserDetection } from "../core/classify/language.ts";
import type { Ticket } from "../core/ticket/ticket.ts";
import { ticketNewestWords } from "../core/ticket/ticket-words.ts";

/** Enough of a text to tell its language by. */
const TEXT_SHOWN = 2_000;
/** A detector that takes longer than this is not waited for: the core's own words decide then. */
const PATIENCE_MS = 250;

/** What the browser's detector says of the customer's words. Stays on the device; null when it does not answer. */
export async function detectCustomerLanguage(
  browser: WxtBrowser,
  ticket: Ticket,
): Promise<BrowserDetection | null> {
  const text = ticketNewestWords(ticket).text.slice(0, TEXT_SHOWN).trim();
  if (text === "") return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([ask(browser, text), patience]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(browser: WxtBrowser, text: string): Promise<BrowserDetection | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const [best] = [...languages].sort((left, right) => right.percentage - left.percentage);
  return best === undefined
    ? null
    : { language: best.language, percentage: best.percentage, reliable: isReliable };
}

/** The language of the agent's browser, BCP 47; null where it does not say. */
export function agentLanguage(browser: WxtBrowser): string | null {
  try {
    return browser.i18n.getUILanguage() || null;
  } catch {
    return null;
  }
}
