import { browser } from "wxt/browser";
import type { Subtle } from "../core/sealed/subtle.ts";
import type { TicketRef } from "../core/ticket/ticket.ts";
import type { InsertOutcome, InsertRequest, UndoOutcome } from "../helpdesks/contract.ts";
import { request } from "../messages/panel-client.ts";
import type { PanelHello, PanelPush } from "../messages/protocol.ts";
import type { PanelClient, PanelEvents } from "./panel-client.ts";

/** Waits between attempts to reach a worker that does not come up, in milliseconds. */
const RECONNECT_MS = [50, 250, 1_000, 5_000] as const;

/** The real client: the browser's tabs, the port to the background, the content script, the clipboard. */
export function createBrowserClient(): PanelClient {
  /** Set by `start`; says again which tab this panel looks at. */
  let sayHello: () => void = () => undefined;
  return {
    request,
    async insert(tabId, insertion) {
      return parseInsertOutcome(await tell(tabId, "reply.insert", insertion));
    },
    async undo(tabId, ref, insertionId) {
      return parseUndoOutcome(await tell(tabId, "reply.undo", { ref, insertionId }));
    },
    copy,
    start(events) {
      const watch = watchWindow(events);
      sayHello = watch.sayHello;
      return watch.stop;
    },
    watchAgain: () => sayHello(),
    // No await before the call: the browser asks only while the click is running.
    askForHost: (host) => browser.permissions.request({ origins: [patternOf(host)] }),
    reloadTab: (tabId) => void browser.tabs.reload(tabId),
    openConnections: () => void browser.runtime.openOptionsPage(),
    openPacks: () => void browser.tabs.create({ url: browser.runtime.getURL("/options.html#packs") }),
    async followTeam() {
      // With the parser behind it: only who looks at a panel needs it, and not before the ticket.
      const { followChannel, needsLook } = await import("../pack-check/follow-channel.ts");
      const subtle = crypto.subtle as unknown as Subtle;
      await followChannel(request, { subtle, now: () => new Date() });
      return needsLook(await request("channel.state", {}));
    },
    newId: () => crypto.randomUUID(),
  };
}

/**
 * The manifest's own pattern for a helpdesk's host. While access is withheld only the helpdesk is known and not
 * the team's sub-domain: `https://zendesk.com/*` would be granted and open no ticket.
 */
function patternOf(host: string): string {
  const isFor = (pattern: string) => {
    const base = pattern.replace(/^https:\/\/(\*\.)?/, "").replace(/\/\*$/, "");
    return host === base || host.endsWith(`.${base}`);
  };
  return browser.runtime.getManifest().host_permissions?.find(isFor) ?? `https://${host}/*`;
}

function tell(
  tabId: number,
  type: "reply.insert" | "reply.undo",
  message: InsertRequest | { ref: TicketRef; insertionId: string },
): Promise<unknown> {
  // Only the top frame holds our content script; a frame inside the page must never see the reply.
  return browser.tabs.sendMessage(tabId, { type, ...message }, { frameId: 0 });
}

/** How often an open panel says again what it looks at, so that facts do not grow too old unnoticed. */
const STILL_HERE_MS = 60_000;

/** One panel per window, bound to it: tabs of other windows never reach it. */
function watchWindow(events: PanelEvents): { sayHello(): void; stop(): void } {
  let windowId: number | null = null;
  let tabId: number | null = null;
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let attempt = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let activations = 0;

  function sayHello(): void {
    if (windowId === null) return;
    const hello: PanelHello = { type: "panel.watch", windowId, tabId };
    try {
      port?.postMessage(hello);
    } catch {
      // The port closed under us: `onDisconnect` connects again and says hello.
    }
  }

  function connect(): void {
    if (stopped) return;
    try {
      port = browser.runtime.connect({ name: "panel" });
    } catch {
      // The extension was updated or removed: this page cannot reach the new one, only a reload can.
      events.connected(false);
      return;
    }
    port.onMessage.addListener((push: PanelPush) => {
      attempt = 0;
      events.pushed(push);
    });
    port.onDisconnect.addListener(() => {
      // Why it closed, when a worker dies as it starts: read, or the browser writes it to the console.
      void browser.runtime.lastError;
      port = null;
      events.connected(false);
      const wait = RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)];
      attempt += 1;
      if (!stopped) retry = setTimeout(connect, wait);
    });
    events.connected(true);
    sayHello();
  }

  function activate(id: number | null, url: string | null): void {
    activations += 1;
    tabId = id;
    events.tabChanged(id, url);
    sayHello();
  }

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) activate(info.tabId, null);
  };
  const onUpdated = (id: number, change: { url?: string }, tab: { windowId?: number }) => {
    if (id === tabId && tab.windowId === windowId && change.url !== undefined)
      events.addressChanged(id, change.url);
  };
  const onPermissions = () => sayHello();

  async function begin(): Promise<void> {
    windowId = (await browser.windows.getCurrent()).id ?? null;
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(onPermissions);
    browser.permissions.onRemoved.addListener(onPermissions);
    connect();
    const seen = activations;
    const [tab] = windowId === null ? [] : await browser.tabs.query({ active: true, windowId });
    // A tab that was activated while we asked is the newer truth.
    if (seen === activations) activate(tab?.id ?? null, tab?.url ?? null);
  }
  void begin();
  const stillHere = setInterval(() => {
    if (document.visibilityState === "visible") sayHello();
  }, STILL_HERE_MS);

  return {
    sayHello,
    stop() {
      stopped = true;
      clearInterval(stillHere);
      clearTimeout(retry);
      port?.disconnect();
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onPermissions);
      browser.permissions.onRemoved.removeListener(onPermissions);
    },
  };
}

/** Both forms; the plain one alone where the browser refuses the pair. */
async function copy(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  }
}

/** Content scripts are outside our trust zone: an answer of another shape is a lost answer. */
function parseInsertOutcome(answer: unknown): InsertOutcome {
  if (isRecord(answer) && typeof answer.insertionId === "string") {
    if (answer.outcome === "inserted") return answer as unknown as InsertOutcome;
    if (answer.outcome === "refused" && typeof answer.reason === "string")
      return { ...answer, untouched: answer.untouched === true } as unknown as InsertOutcome;
  }
  throw new Error("The page's answer could not be understood.");
}

function parseUndoOutcome(answer: unknown): UndoOutcome {
  if (isRecord(answer) && answer.outcome === "undone") return { outcome: "undone" };
  if (isRecord(answer) && answer.outcome === "press-ctrl-z") return { outcome: "press-ctrl-z", reason: "" };
  throw new Error("The page's answer could not be understood.");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
