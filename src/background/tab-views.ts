import { findRealSender } from "../core/ticket/real-sender.ts";
import { sameTicket, ticketKey } from "../core/ticket/ticket.ts";
import type { Lookup, TabView, TicketView } from "../messages/protocol.ts";
import { ofShop, type TicketRecord } from "../storage/session.ts";
import { readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import { suggestionFor } from "./suggestion-for.ts";

/** The hosts whose access the browser's own settings can take away. */
const HELPDESK_ORIGINS = ["https://*.zendesk.com/*", "https://*.gorgias.com/*", "https://mail.google.com/*"];

/** The whole view of one tab, from what is known now. Never waits for a helpdesk or a shop. */
export async function viewOf(
  background: Background,
  tabId: number,
  cause: TicketView["cause"],
): Promise<TabView> {
  // Numbered before anything is read: of two views that overlap, the one that began later knows more.
  const revision = nextRevision(background.now().getTime());
  const { browser, session } = background;
  const url = await addressOf(background, tabId);
  if (url === null) return { kind: "elsewhere" };
  const address = background.locateUrl(url);
  if (address === null) return url === "" ? noAddress(background) : { kind: "elsewhere" };
  const host = new URL(url).host;
  // Side by side: each is a way to the browser and back, and an agent waits for their sum.
  const [isAllowed, record] = await Promise.all([
    browser.permissions.contains({ origins: [`https://${host}/*`] }),
    session.tab(tabId),
  ]);
  if (!isAllowed) return { kind: "no-access", host };

  if (record === null || record.helpdesk !== address.helpdesk) {
    return (await wake(background, tabId)) ? nothingYet(address) : { kind: "reload-needed", host };
  }
  if (record.helpdesk === "gmail" && record.account !== null) {
    const { gmail } = await readSettings(background.database);
    if (gmail[record.account] === undefined) return { kind: "gmail-asleep", account: record.account };
  }
  // The address has moved on and the page's own word is still on its way: show neither ticket meanwhile.
  if (record.helpdesk !== "gmail" && (record.ref?.id ?? null) !== address.ticketId)
    return nothingYet(address);
  if (record.ref === null) return { kind: "no-ticket", helpdesk: record.helpdesk, account: record.account };
  const ticket = await session.ticket(ticketKey(record.ref));
  // A page that was not ready is tried again: the failure counts only until the ticket was read after it.
  if (record.unread !== null && (ticket === null || ticket.readAt < record.unread.selfTest.at))
    return { kind: "unread", ref: record.ref, ...record.unread };
  if (ticket === null || !sameTicket(ticket.ticket.ref, record.ref))
    return { kind: "reading", ref: record.ref };
  return ticketView(background, ticket, cause, revision);
}

async function addressOf({ browser }: Background, tabId: number): Promise<string | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return tab.url ?? "";
  } catch {
    // The tab was closed meanwhile.
    return null;
  }
}

/** Without the `tabs` permission the browser hides an address that we have no access to. */
async function noAddress({ browser }: Background): Promise<TabView> {
  for (const origin of HELPDESK_ORIGINS) {
    if (!(await browser.permissions.contains({ origins: [origin] })))
      return { kind: "no-access", host: new URL(origin.replace("*.", "").replace("/*", "/")).host };
  }
  return { kind: "elsewhere" };
}

function nothingYet(address: NonNullable<ReturnType<Background["locateUrl"]>>): TabView {
  const { helpdesk, account, ticketId } = address;
  return account !== null && ticketId !== null
    ? { kind: "reading", ref: { helpdesk, account, id: ticketId } }
    : { kind: "no-ticket", helpdesk, account };
}

/** A script that the manifest puts into a page that has just loaded may be this much later than the load. */
const SCRIPT_LATE_MS = 300;
const waking = new Map<number, Promise<boolean>>();

/**
 * Asks the tab's content script to speak; puts it there first where the page is older than Casekit. Once at a
 * time per tab: each script that is put into a page reads the ticket anew (design.md §4 allows two GETs).
 */
export function wake(background: Background, tabId: number): Promise<boolean> {
  const running = waking.get(tabId) ?? speakOrInject(background, tabId).finally(() => waking.delete(tabId));
  waking.set(tabId, running);
  return running;
}

async function speakOrInject(background: Background, tabId: number): Promise<boolean> {
  if (await look(background, tabId)) return true;
  // A page that loads gets its script from the manifest, and that one speaks by itself.
  if (await isLoading(background, tabId)) return true;
  await new Promise((resolve) => setTimeout(resolve, SCRIPT_LATE_MS));
  if (await look(background, tabId)) return true;
  const url = await addressOf(background, tabId);
  const address = url ? background.locateUrl(url) : null;
  if (address === null) return false;
  try {
    await background.browser.scripting.executeScript({
      target: { tabId },
      files: [`/content-scripts/${address.helpdesk}.js`],
    });
    return true;
  } catch {
    // The browser refused (an error page, access withdrawn): the panel says that a reload is needed.
    return false;
  }
}

async function isLoading({ browser }: Background, tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === "loading";
  } catch {
    // The tab was closed meanwhile.
    return false;
  }
}

/** Asks the content script of a tab to say where it is. False when nobody listens there. */
export async function look({ browser }: Background, tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { type: "page.look" }, { frameId: 0 });
    return true;
  } catch {
    // No content script there: the caller decides what that means.
    return false;
  }
}

let lastRevision = 0;

/** Grows for ever, also across the worker's death: the clock is ahead of every counter it had. */
function nextRevision(now: number): number {
  lastRevision = Math.max(lastRevision + 1, now);
  return lastRevision;
}

async function ticketView(
  background: Background,
  stored: TicketRecord,
  cause: TicketView["cause"],
  revision: number,
): Promise<TicketView> {
  const at = await background.shops.of(stored);
  const held = ofShop(stored, at?.shop.title ?? null);
  const { ticket } = held;
  const customer = findRealSender(ticket) ?? ticket.requester;
  const suggestion = await suggestionFor(background, held);
  return {
    kind: "ticket",
    ref: ticket.ref,
    revision,
    cause,
    subject: ticket.subject,
    customer: { name: customer.name, email: customer.email },
    messageCount: ticket.messages.length,
    fellBack: held.fellBack,
    suggestion,
    lookup: lookupOf(held),
    ...(at?.choice && at.others.length > 0 && { shops: { ...at.choice, others: at.others } }),
    selfTest: held.selfTest,
    choices: held.choices,
    taught: held.taught ?? null,
    insertions: held.insertions.map(({ insertionId, reply, outcome, at }) => ({
      insertionId,
      reply,
      outcome,
      at,
    })),
  };
}

function lookupOf({ shop }: TicketRecord): Lookup {
  if (shop === null) return { state: "no-shop" };
  if (shop.state === "failed")
    return {
      state: "failed",
      shop: shop.shop,
      message: shop.message ?? "The shop did not answer.",
      retryAt: shop.retryAt,
      offline: shop.offline,
      ...(shop.locked === true && { locked: true }),
    };
  if (shop.facts === null) return { state: "asking", shop: shop.shop };
  return {
    state: "answered",
    shop: shop.shop,
    sample: shop.shop === "Sample shop",
    observedAt: shop.facts.observed_at,
    refreshing: shop.state === "asking",
  };
}
