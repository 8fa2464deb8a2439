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
}

export function createPanels(): Panels {
  const watches = new Map<PanelPort, Watch>();

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
      return turned;
    },
    close: (port) => void watches.delete(port),
    isWatched: (tabId) => [...watches.values()].some((watch) => watch.tabId === tabId),
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
