import type { WxtBrowser } from "wxt/browser";
import { type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import type { TicketView } from "../messages/protocol.ts";
import { createRateLimit } from "../messages/rate-limit.ts";
import { type Own, route } from "../messages/router.ts";
import { panelHello } from "../messages/schemas.ts";
import { ShopError } from "../shops/contract.ts";
import { openDatabase } from "../storage/database.ts";
import { createPackStore } from "../storage/pack-store.ts";
import { tidyActivity } from "../storage/retention.ts";
import { SecretsError } from "../storage/secret-cipher.ts";
import { createSecrets } from "../storage/secrets.ts";
import { createSession } from "../storage/session.ts";
import { createActivityLog } from "./activity.ts";
import type { Background, PageAddress } from "./context.ts";
import { injectIntoOpenTabs } from "./inject.ts";
import { createInstalledPacks } from "./installed-packs.ts";
import { createOrderLookup } from "./order-lookup.ts";
import { followPolicy } from "./pack-policy.ts";
import type { PackagedData } from "./packaged-data.ts";
import { createPageMessages } from "./page-messages.ts";
import { createPanelRequests } from "./panel-requests.ts";
import { createPanels } from "./panels.ts";
import { createPendingLessons, LESSON_ALARM } from "./pending-lessons.ts";
import { isAgentsDoing, LOCK_ALARM, lockWhenIdle, readSecretsMode } from "./secrets-requests.ts";
import { createShops } from "./shops.ts";
import { look, viewOf } from "./tab-views.ts";
import { createTeamLearning } from "./team-learning.ts";
import { onPolicyChange } from "./team-policy.ts";
import { createTrackers } from "./trackers.ts";

const TIDY_ALARM = "tidy-activity";

export interface BackgroundParts {
  browser: WxtBrowser;
  packaged: PackagedData;
  locateUrl(url: string): PageAddress | null;
}

/**
 * Wires the background together. Every listener is registered in the first turn, so that a worker that was
 * stopped is started again by any event and misses none. Nothing is kept in memory that cannot be rebuilt
 * from Dexie and `storage.session`.
 */
export function startBackground({ browser, packaged, locateUrl }: BackgroundParts): void {
  const now = () => new Date();
  const database = openDatabase();
  const packStore = createPackStore(database, packaged.starter, now);
  const area = browser.storage.session;
  const request = fetch.bind(globalThis);
  const secrets = createSecrets({
    database,
    crypto,
    area,
    now: () => Date.now(),
    forced: () => readSecretsMode(browser),
  });
  const session = createSession(area, () => Date.now());
  const background: Background = {
    browser,
    database,
    secrets,
    packaged,
    packStore,
    packs: createInstalledPacks(packStore),
    learning: createTeamLearning(database),
    now,
    locateUrl,
    session,
    activity: createActivityLog(database, crypto, now),
    panels: createPanels(),
    shops: createShops({
      browser,
      database,
      secrets,
      area,
      fetch: request,
      now,
      sampleOrders: packaged.sampleOrders,
    }),
    trackers: createTrackers({ browser, database, secrets, session, fetch: request, now }),
    isOnline: () => navigator.onLine !== false,
  };
  const { panels } = background;
  // By string: not every engine has an origin for its own extension scheme.
  const origin = browser.runtime.getURL("/sidepanel.html").replace(/\/sidepanel\.html$/, "");
  const own: Own = { id: browser.runtime.id, origin };

  /**
   * Whatever may come to read a mail waits for this first. Where the file cannot be read, everything but a mail with
   * a named character in it still works; the next event tries again.
   */
  const untilReadable = () => packaged.namedCharacters().catch(() => undefined);

  const sent = new Map<number, number>();
  let begun = 0;
  /** A view that took longer than one begun after it would replace the newer one: it is made anew instead. */
  async function push(tabId: number, cause: TicketView["cause"]): Promise<void> {
    await untilReadable();
    while (panels.isWatched(tabId)) {
      begun += 1;
      const number = begun;
      const view = await viewOf(background, tabId, cause);
      if (number < (sent.get(tabId) ?? 0)) continue;
      sent.set(tabId, number);
      panels.pushView(tabId, view);
      return;
    }
  }
  async function pushTicket(ref: TicketRef, cause: TicketView["cause"]): Promise<void> {
    for (const tabId of await session.tabsShowing(ticketKey(ref), ticketKey)) await push(tabId, cause);
  }
  async function pushAll(): Promise<void> {
    for (const tabId of panels.watchedTabs()) await push(tabId, "facts");
  }

  const isInTime = createRateLimit(() => Date.now());
  const lookup = createOrderLookup(background, (ref) => pushTicket(ref, "facts"));
  const lessons = createPendingLessons(background);
  const onPageMessage = createPageMessages(background, lookup, lessons, push);
  const onPanelRequest = createPanelRequests(background, lookup, lessons, { pushTicket, pushAll });

  browser.runtime.onMessage.addListener((raw, sender, respond) => {
    const routed = route(raw, sender, own);
    if ("zone" in routed && routed.zone === "page" && !isInTime(routed.tabId)) {
      respond({ refused: "too-many" });
      return undefined;
    }
    if ("refused" in routed) {
      respond({ refused: routed.refused });
      return undefined;
    }
    if (routed.zone === "panel" ? isAgentsDoing(routed.message.type) : routed.message.type === "page.located")
      void secrets.touch().catch(() => undefined);
    const answer = untilReadable().then(
      (): Promise<unknown> =>
        routed.zone === "page" ? onPageMessage(routed.tabId, routed.message) : onPanelRequest(routed.message),
    );
    answer.then(respond, (error: unknown) => {
      // What failed may carry a customer's words: the sender learns that it failed, nobody logs why.
      const ownWords = error instanceof SecretsError || error instanceof ShopError ? error.message : null;
      respond({
        failed: ownWords ?? "Casekit could not do this. Try again; if it stays, reload the page.",
      });
    });
    return true;
  });

  browser.runtime.onConnect.addListener((port) => {
    const from = port.sender === undefined ? null : route({ type: "settings.get" }, port.sender, own);
    if (port.name !== "panel" || from === null || "refused" in from) {
      port.disconnect();
      return;
    }
    // Pages wake the worker all day; only a panel needs what it came with.
    packaged.begin();
    port.onMessage.addListener((raw) => {
      const hello = panelHello.safeParse(raw);
      if (!hello.success) return;
      const { windowId, tabId } = hello.data;
      const turned = panels.watch(port, windowId, tabId);
      if (turned) void secrets.touch().catch(() => undefined);
      if (tabId !== null) void (turned ? showTab(tabId) : keepFresh(tabId));
    });
    port.onDisconnect.addListener(() => panels.close(port));
  });

  /** A panel turned to this tab: show what is known at once, then have the page say what it shows now. */
  async function showTab(tabId: number): Promise<void> {
    await push(tabId, "ticket");
    const record = await session.tab(tabId);
    if (record === null) return;
    await look(background, tabId);
    if (record.ref) void lookup.refresh(record.ref, "if-old");
  }

  /** The panel still looks at this tab: time has passed, and facts may have grown too old for their gate. */
  async function keepFresh(tabId: number): Promise<void> {
    await push(tabId, "facts");
    const ref = (await session.tab(tabId))?.ref;
    if (!ref) return;
    // A ticket whose text got lost on its way, or was dropped to make room, is read again.
    if ((await session.ticket(ticketKey(ref))) === null) await look(background, tabId);
    await lookup.refresh(ref, "if-stale");
  }

  browser.tabs.onRemoved.addListener((tabId) => {
    sent.delete(tabId);
    void session.dropTab(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url !== undefined || change.status === "complete") void push(tabId, "ticket");
  });
  onPolicyChange(browser, () => {
    // What cannot be followed now stays pending, and the next of our pages that opens tries again.
    followPolicy(background).then(
      (changed) => void (changed && pushAll()),
      () => undefined,
    );
  });
  browser.permissions.onAdded.addListener(() => void pushAll());
  browser.permissions.onRemoved.addListener(() => void pushAll());
  browser.commands.onCommand.addListener((command, tab) => {
    if ((command === "insert-reply" || command === "search-replies") && tab?.windowId !== undefined)
      panels.pushCommand(tab.windowId, command);
  });
  browser.runtime.onInstalled.addListener(() => {
    void injectIntoOpenTabs(background);
    void browser.alarms.create(TIDY_ALARM, { periodInMinutes: 24 * 60 });
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === TIDY_ALARM) void tidyActivity(database, now());
    if (alarm.name === LESSON_ALARM) void untilReadable().then(() => lessons.settle());
    if (alarm.name === LOCK_ALARM) void lockWhenIdle(background);
  });
  globalThis.addEventListener("online", async () => {
    await untilReadable();
    for (const tabId of panels.watchedTabs())
      void session.tab(tabId).then((record) => record?.ref && lookup.refresh(record.ref, "now"));
  });
  // Chrome is told once what its toolbar button does; Firefox's does nothing but tell us of each click.
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
  const { sidebarAction } = browser as unknown as { sidebarAction?: FirefoxSidebar };
  // No await before the call: Firefox moves its sidebar only while the click is running.
  if (sidebarAction !== undefined) browser.action.onClicked.addListener(() => void sidebarAction.toggle());
}

/** What Firefox has in the place of Chrome's `sidePanel`. */
interface FirefoxSidebar {
  toggle(): Promise<void>;
}
