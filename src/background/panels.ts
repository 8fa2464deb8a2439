import type { PanelPush, TabView } from "../messages/protocol.ts";

/** The part of the browser's Port that is used. */
export interface PanelPort {
  postMessage(message: PanelPush): void;
}

interface Watch {
  windowId: number;
  tabId: number | null;
}

/** The open panels: one per window, each bound to its window and watching that window's active tab. */
export interface Panels {
  /** Answers whether the panel turned to another tab. A panel says again every minute what it looks at. */
  watch(port: PanelPort, windowId: number, tabId: number | null): boolean;
  close(port: PanelPort): void;
  isWatched(tabId: number): boolean;
  pushView(tabId: number, view: TabView): void;
  pushCommand(windowId: number, command: "insert-reply" | "search-replies"): void;
  watchedTabs(): number[];
  /** Tabs that panels have turned to, the last one first; those of closed panels included. */
  recentTabs(): readonly number[];
}

/** So many tabs back is what an agent can mean by "the ticket that I have open". */
const RECENT = 20;

export function createPanels(): Panels {
  const watches = new Map<PanelPort, Watch>();
  let recent: readonly number[] = [];

  function post(port: PanelPort, message: PanelPush): void {
    try {
      port.postMessage(message);
    } catch {
      // The panel closed between two messages; its own disconnect event is on the way.
      watches.delete(port);
    }
  }

  return {
    watch(port, windowId, tabId) {
      const turned = watches.get(port)?.tabId !== tabId;
      watches.set(port, { windowId, tabId });
      if (turned && tabId !== null)
        recent = [tabId, ...recent.filter((known) => known !== tabId)].slice(0, RECENT);
      return turned;
    },
    close: (port) => void watches.delete(port),
    isWatched: (tabId) => [...watches.values()].some((watch) => watch.tabId === tabId),
    recentTabs: () => recent,
    watchedTabs: () => [...watches.values()].flatMap((watch) => watch.tabId ?? []),
    pushView(tabId, view) {
      for (const [port, watch] of watches)
        if (watch.tabId === tabId) post(port, { type: "view", tabId, view });
    },
    pushCommand(windowId, command) {
      for (const [port, watch] of watches)
        if (watch.windowId === windowId) post(port, { type: "command", command });
    },
  };
}
