import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { request } from "../messages/panel-client.ts";
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
  void applyOrders();
}

/** Packs that browser policy orders wait for a page with a parser. What goes wrong is told to the lead, not here. */
async function applyOrders(): Promise<void> {
  try {
    const { applyManagedPacks } = await import("../pack-check/managed-packs.ts");
    await applyManagedPacks(request);
  } catch {
    // The next page that opens tries again.
  }
}
