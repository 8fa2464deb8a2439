import { ProblemNote } from "../ui/problem-line.tsx";
import { AgentNameSection } from "./agent-name-section.tsx";
import { GmailSection } from "./gmail-section.tsx";
import { Privacy } from "./privacy.tsx";
import { SelfTestSection } from "./self-test-section.tsx";
import { SetupSection } from "./setup/setup-section.tsx";
import { ShopSection } from "./shop-section.tsx";
import { TrackersSection } from "./trackers-section.tsx";
import { useAnswer } from "./use-answer.ts";

/** Where orders come from, which mailboxes are awake, who the agent is, and what Casekit keeps. */
export function ConnectionsPage() {
  const { answer: settings, setAnswer: setSettings, problem, reload } = useAnswer("settings.get");
  return (
    <>
      <ProblemNote words={problem} onAgain={reload} />
      {settings === null ? (
        problem === null && <p className="quiet">Reading your settings…</p>
      ) : (
        <main>
          <ShopSection settings={settings} onChange={setSettings} />
          <SetupSection settings={settings} onChange={setSettings} />
          <TrackersSection settings={settings} onChange={setSettings} />
          <GmailSection settings={settings} onChange={setSettings} />
          <AgentNameSection settings={settings} onChange={setSettings} />
          <SelfTestSection />
          <Privacy />
        </main>
      )}
    </>
  );
}
