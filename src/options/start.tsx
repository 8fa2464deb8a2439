import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { request } from "../messages/panel-client.ts";
import { applyManagedPacks } from "../pack-check/managed-packs.ts";
import { createOptionsClient } from "./options-client.ts";
import { OptionsPage } from "./options-page.tsx";

/** Starts the options page in an extension page. */
export function startOptions(root: Element): void {
  // Without an answer there is nothing to tell: the page itself says when the background does not answer.
  const orders = applyManagedPacks(request).catch(() => []);
  createRoot(root).render(
    <StrictMode>
      <OptionsPage client={createOptionsClient()} orders={orders} />
    </StrictMode>,
  );
}
