import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserClient } from "./browser-client.ts";
import { PanelPage } from "./panel.tsx";
import { PanelContext } from "./panel-context.tsx";
import { createPanelStore } from "./store.ts";

/** Starts the panel in an extension page. */
export function startPanel(root: Element): void {
  const client = createBrowserClient();
  const store = createPanelStore(client);
  client.start(store.events);
  createRoot(root).render(
    <StrictMode>
      <PanelContext value={{ store, client }}>
        <PanelPage />
      </PanelContext>
    </StrictMode>,
  );
}
