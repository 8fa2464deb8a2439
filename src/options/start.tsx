import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createOptionsClient } from "./options-client.ts";
import { OptionsPage } from "./options-page.tsx";

/** Starts the connections page in an extension page. */
export function startOptions(root: Element): void {
  createRoot(root).render(
    <StrictMode>
      <OptionsPage client={createOptionsClient()} />
    </StrictMode>,
  );
}
