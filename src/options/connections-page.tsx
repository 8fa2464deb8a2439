import { useCallback, useEffect, useState } from "react";
import type { Settings } from "../messages/protocol.ts";
import { AgentNameSection } from "./agent-name-section.tsx";
import { GmailSection } from "./gmail-section.tsx";
import { problemWords, useOptionsClient } from "./options-context.tsx";
import { Privacy } from "./privacy.tsx";
import { SelfTestSection } from "./self-test-section.tsx";
import { ShopSection } from "./shop-section.tsx";

/** Where orders come from, which mailboxes are awake, who the agent is, and what Casekit keeps. */
export function ConnectionsPage() {
  const client = useOptionsClient();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const load = useCallback(() => {
    client.request("settings.get", {}).then(
      (answer) => {
        setSettings(answer);
        setProblem(null);
      },
      (error: unknown) => setProblem(problemWords(error)),
    );
  }, [client]);
  useEffect(load, [load]);
  return (
    <>
      {problem !== null && (
        <div className="note note-bad" role="alert">
          {problem}{" "}
          <button type="button" className="link" onClick={load}>
            Try again
          </button>
        </div>
      )}
      {settings === null ? (
        problem === null && <p className="quiet">Reading your settings…</p>
      ) : (
        <main>
          <ShopSection settings={settings} onChange={setSettings} />
          <GmailSection settings={settings} onChange={setSettings} />
          <AgentNameSection settings={settings} onChange={setSettings} />
          <SelfTestSection />
          <Privacy />
        </main>
      )}
    </>
  );
}
