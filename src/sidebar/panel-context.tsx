import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { PanelClient } from "./panel-client.ts";
import type { Panel } from "./panel-state.ts";
import type { PanelStore } from "./store.ts";

export interface PanelParts {
  store: PanelStore;
  client: PanelClient;
}

export const PanelContext = createContext<PanelParts | null>(null);

function useParts(): PanelParts {
  const parts = useContext(PanelContext);
  if (parts === null) throw new Error("A component of the panel is outside <PanelContext>.");
  return parts;
}

/** One value of the panel's state; the component is drawn again when it changes. */
export function usePanel<T>(select: (panel: Panel) => T): T {
  return useStore(useParts().store, select);
}

/** The state as it is now, for event handlers: never a value from an earlier drawing. */
export function usePanelNow(): () => Panel {
  return useParts().store.getState;
}

export function useClient(): PanelClient {
  return useParts().client;
}
