import { useCallback, useEffect } from "react";
import type { Settings } from "../messages/protocol.ts";
import { ProblemNote } from "../ui/problem-line.tsx";
import { AgentNameSection } from "./agent-name-section.tsx";
import { GmailSection } from "./gmail-section.tsx";
import { Privacy } from "./privacy.tsx";
import { SecretsSection } from "./secrets/secrets-section.tsx";
import { UnlockSection } from "./secrets/unlock-section.tsx";
import { SelfTestSection } from "./self-test-section.tsx";
import { SetupSection } from "./setup/setup-section.tsx";
import { ShopRulesSection } from "./shop-rules.tsx";
import { ShopSection } from "./shop-section.tsx";
import { TrackersSection } from "./trackers-section.tsx";
import { useAnswer } from "./use-answer.ts";

/** Where orders come from, how secrets are kept, which mailboxes are awake, who the agent is, and what Casekit keeps. */
export function ConnectionsPage() {
  const { answer: settings, setAnswer: setSettings, problem, reload } = useAnswer("settings.get");
  const {
    answer: secrets,
    setAnswer: setSecrets,
    problem: secretsProblem,
    reload: reloadSecrets,
  } = useAnswer("secrets.state");
  useEffect(() => {
    // It may have locked itself while nobody looked at this page.
    window.addEventListener("focus", reloadSecrets);
    return () => window.removeEventListener("focus", reloadSecrets);
  }, [reloadSecrets]);
  const onChange = useCallback(
    (changed: Settings) => {
      setSettings(changed);
      reloadSecrets();
    },
    [setSettings, reloadSecrets],
  );
  const missing = secrets?.missing;
  // Whether it is locked stands first on the page: what came later would push everything down under the hand.
  const isWhole = secrets !== null || secretsProblem !== null;
  return (
    <>
      <ProblemNote words={problem} onAgain={reload} />
      {settings === null || !isWhole ? (
        problem === null && <p className="quiet">Reading your settings…</p>
      ) : (
        <main>
          {secrets?.isLocked === true && <UnlockSection onState={setSecrets} onStartedOver={reload} />}
          <ShopSection settings={settings} missing={missing} onChange={onChange} />
          {settings.shops.length > 1 && <ShopRulesSection settings={settings} onChange={onChange} />}
          <SetupSection settings={settings} missing={missing} onChange={onChange} />
          <TrackersSection settings={settings} missing={missing} onChange={onChange} />
          {secrets !== null && <SecretsSection state={secrets} onState={setSecrets} />}
          <GmailSection settings={settings} onChange={onChange} />
          <AgentNameSection settings={settings} onChange={onChange} />
          <SelfTestSection />
          <Privacy />
        </main>
      )}
    </>
  );
}
