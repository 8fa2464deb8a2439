import { sameTicket, type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import { createTurns } from "../messages/in-turn.ts";
import type { PageMessage, PageOrders } from "../messages/page-protocol.ts";
import { NO_CHOICES } from "../storage/session.ts";
import { readSettings } from "../storage/settings.ts";
import type { Background } from "./context.ts";
import type { OrderLookup } from "./order-lookup.ts";
import type { PendingLessons } from "./pending-lessons.ts";

const STAY_QUIET: PageOrders = { read: false, teamAddresses: [], pausedUntil: 0 };
/** A ticket that was read so recently is shown from memory and not read again (design.md §4). */
const RECENT_MS = 60_000;
/** A page's word keeps Casekit off a helpdesk's REST, and for no longer than this. */
const LONGEST_PAUSE_MS = 15 * 60_000;

/**
 * What content scripts say. The page may name only its own ticket: helpdesk, account and number must agree
 * with the tab's address, which the browser tells us (`sender.url` is stale after in-page navigation, facts on
 * security, decision 2). What does not agree is dropped; the page speaks again on its next change.
 */
export function createPageMessages(
  background: Background,
  lookup: OrderLookup,
  lessons: PendingLessons,
  push: (tabId: number, cause: "ticket" | "facts") => Promise<void>,
) {
  const { session, panels } = background;
  /** By tab: where a page says it is now never loses to what it said before, whichever is checked faster. */
  const inTurn = createTurns();

  async function isWhereItSays(
    tabId: number,
    claim: { helpdesk: TicketRef["helpdesk"]; account: string | null; ref: TicketRef | null },
  ): Promise<boolean> {
    const tab = await background.browser.tabs.get(tabId);
    const address = tab.url === undefined ? null : background.locateUrl(tab.url);
    if (address === null || address.helpdesk !== claim.helpdesk) return false;
    if (claim.ref !== null && (claim.ref.helpdesk !== claim.helpdesk || claim.ref.account !== claim.account))
      return false;
    // Gmail's address names neither mailbox nor thread: there the page's word is all there is.
    if (claim.helpdesk === "gmail") return true;
    return address.account === claim.account && (claim.ref === null || address.ticketId === claim.ref.id);
  }

  async function located(
    tabId: number,
    message: Extract<PageMessage, { type: "page.located" }>,
  ): Promise<PageOrders> {
    const { helpdesk, account, ref } = message;
    const taken = await inTurn(`${tabId}`, async () => {
      if (!(await isWhereItSays(tabId, message))) return null;
      const before = await session.tab(tabId);
      await session.setTab(tabId, { helpdesk, account, ref, unread: null });
      return { before };
    });
    if (taken === null) return STAY_QUIET;
    const { before } = taken;
    if (account !== null && message.signs !== undefined)
      await session.setSigns(helpdesk, account, message.signs);
    const left = before?.ref && !sameTicket(before.ref, ref) ? before.ref : null;
    // What this agent has just taught counts for the ticket that comes next.
    if (left !== null) await lessons.left(left);
    await Promise.all([push(tabId, "ticket"), left && leave(left)]);
    if (ref === null || !panels.isWatched(tabId)) return STAY_QUIET;

    const teamAddresses = await teamOf(helpdesk, account);
    if (teamAddresses === null) return STAY_QUIET;
    const held = await session.ticket(ticketKey(ref));
    // Gmail is read from the page alone, which costs no request: what the page shows now is always the truth.
    const recent =
      helpdesk !== "gmail" &&
      held !== null &&
      // The page still holds the answer that was too slow for its first view.
      held.fellBack !== "slow" &&
      background.now().getTime() - Date.parse(held.readAt) < RECENT_MS;
    if (recent) void lookup.refresh(ref, "if-old");
    return { read: !recent, teamAddresses, pausedUntil: await session.pause(pauseKey(ref)) };
  }

  /** Null: a mailbox that the agent did not enable. Gmail stays asleep in it. */
  async function teamOf(helpdesk: TicketRef["helpdesk"], account: string | null): Promise<string[] | null> {
    if (helpdesk !== "gmail") return [];
    const { gmail } = await readSettings(background.database);
    const mailbox = account === null ? undefined : gmail[account];
    return mailbox === undefined ? null : mailbox.teamAddresses;
  }

  async function leave(ref: TicketRef): Promise<void> {
    const others = await session.tabsShowing(ticketKey(ref), ticketKey);
    if (others.length === 0) lookup.abandon(ref);
  }

  /** The helpdesk counts by account: what one tab was told holds for all of them, and after a reload. */
  async function keepPause(ref: TicketRef, pausedUntil: number): Promise<void> {
    const now = background.now().getTime();
    if (pausedUntil <= now) return;
    const until = Math.min(pausedUntil, now + LONGEST_PAUSE_MS);
    if (until > (await session.pause(pauseKey(ref)))) await session.setPause(pauseKey(ref), until);
  }

  async function opened(
    tabId: number,
    { ticket, selfTest, fellBack, pausedUntil }: Extract<PageMessage, { type: "ticket.opened" }>,
  ): Promise<void> {
    const { ref } = ticket;
    const tab = await session.tab(tabId);
    if (!sameTicket(tab?.ref ?? null, ref)) return;
    if (!(await isWhereItSays(tabId, { helpdesk: ref.helpdesk, account: ref.account, ref }))) return;
    if ((await teamOf(ref.helpdesk, ref.account)) === null) return;
    await keepPause(ref, pausedUntil);
    const asked = await lookup.atFirst({ ticket, choices: NO_CHOICES });
    await session.changeTicket(ticketKey(ref), (before) => ({
      ticket,
      selfTest,
      readAt: background.now().toISOString(),
      fellBack,
      shop: before?.shop ?? asked,
      choices: before?.choices ?? NO_CHOICES,
      insertions: before?.insertions ?? [],
      ...(before?.taught === undefined ? {} : { taught: before.taught }),
      usedAt: 0,
    }));
    await push(tabId, "ticket");
    void lookup.refresh(ref, "if-old");
  }

  return async function onPageMessage(tabId: number, message: PageMessage): Promise<PageOrders> {
    switch (message.type) {
      case "page.located":
        return located(tabId, message);
      case "ticket.opened":
        await opened(tabId, message);
        return STAY_QUIET;
      case "ticket.unread": {
        const isTaken = await inTurn(`${tabId}`, async () => {
          const tab = await session.tab(tabId);
          if (tab === null || !sameTicket(tab.ref, message.ref)) return false;
          await session.setTab(tabId, { ...tab, unread: { why: message.why, selfTest: message.selfTest } });
          return true;
        });
        if (isTaken) {
          await keepPause(message.ref, message.pausedUntil);
          await push(tabId, "ticket");
        }
        return STAY_QUIET;
      }
    }
  };
}

function pauseKey({ helpdesk, account }: TicketRef): string {
  return `${helpdesk}/${account}`;
}
