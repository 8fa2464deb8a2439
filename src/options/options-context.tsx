import { createContext, useContext } from "react";
import type { Settings } from "../messages/protocol.ts";
import type { SecretsState } from "../messages/secrets-protocol.ts";
import type { OptionsClient } from "./options-client.ts";

export const ClientContext = createContext<OptionsClient | null>(null);

export function useOptionsClient(): OptionsClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error("A part of the connections page is outside <OptionsPage>.");
  return client;
}

/** What a section does with the settings that a request answered. */
export interface SectionProps {
  settings: Settings;
  onChange: (settings: Settings) => void;
}

/** A section of something that is connected with a secret. */
export interface AccessSectionProps extends SectionProps {
  /** What is connected but has no access in this browser any more; undefined while that is not known. */
  missing: SecretsState["missing"] | undefined;
}

export function problemWords(error: unknown): string {
  return error instanceof Error ? error.message : "Casekit's background did not answer. Try again.";
}
