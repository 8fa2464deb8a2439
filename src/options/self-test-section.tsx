import { useState } from "react";
import type { SelfTest } from "../helpdesks/contract.ts";
import { ProblemLine } from "../ui/problem-line.tsx";
import { problemWords, useOptionsClient } from "./options-context.tsx";

type TabTest = { tabId: number; host: string; selfTest: SelfTest | null };

/** What Casekit finds on the helpdesk pages that are open now. Structure only, never content. */
export function SelfTestSection() {
  const client = useOptionsClient();
  const [tests, setTests] = useState<TabTest[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function run(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const tabs = await client.helpdeskTabs();
      setTests(
        await Promise.all(
          tabs.map(async (tab) => ({
            ...tab,
            ...(await client.request("page.self-test", { tabId: tab.tabId })),
          })),
        ),
      );
    } catch (error) {
      setProblem(problemWords(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <section aria-labelledby="test-title">
      <h2 id="test-title">Does Casekit understand your helpdesk?</h2>
      <p>
        Helpdesks change their pages. This looks at the tabs that are open now and lists what was found. It
        shows names of parts only, no text of any ticket.
      </p>
      <div className="row">
        <button type="button" className="button" disabled={isBusy} onClick={() => void run()}>
          {isBusy ? "Looking…" : "Look now"}
        </button>
      </div>
      <ProblemLine words={problem} />
      <div role="status">
        {tests?.length === 0 && <p>No helpdesk is open in a tab. Open a ticket, then look again.</p>}
        {tests?.map((test) => (
          <TestResult key={test.tabId} test={test} />
        ))}
      </div>
    </section>
  );
}

function TestResult({ test: { host, selfTest } }: { test: TabTest }) {
  if (selfTest === null)
    return (
      <p>
        <strong className="break">{host}</strong>: no answer. Reload that page once.
      </p>
    );
  const missing = selfTest.checks.filter(({ found }) => !found);
  return (
    <details className="test" open={missing.length > 0}>
      <summary>
        <strong className="break">{host}</strong>:{" "}
        {missing.length === 0 ? (
          <span className="good">all {selfTest.checks.length} parts found</span>
        ) : (
          <span className="warn">
            {missing.length} of {selfTest.checks.length} parts not found
          </span>
        )}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Found</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {selfTest.checks.map(({ name, found, variant, note }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={found ? "good" : "bad"}>{found ? "yes" : "no"}</td>
              <td className="quiet">
                {[variant === null ? "" : `variant ${variant}`, note ?? ""].filter(Boolean).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
