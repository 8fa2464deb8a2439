import { useEffect, useState } from "react";
import { ConnectionsPage } from "./connections-page.tsx";
import { LearningPage } from "./learning-page.tsx";
import type { OptionsClient } from "./options-client.ts";
import { ClientContext } from "./options-context.tsx";
import { ApprovalsList } from "./packs/approvals-list.tsx";
import { PackPage } from "./packs/pack-page.tsx";
import { PacksPage } from "./packs/packs-page.tsx";
import { type Route, useRoute } from "./route.ts";
import "../ui/tokens.css";
import "../ui/base.css";
import "./options.css";
import "./packs/packs.css";
import "./packs/diff.css";

const PAGES = [
  { page: "connections", hash: "#connections", words: "Connections" },
  { page: "packs", hash: "#packs", words: "Playbook packs" },
  { page: "approvals", hash: "#approvals", words: "Approvals" },
  { page: "learning", hash: "#learning", words: "Learning" },
] as const;

/**
 * The lead's pages: connections, packs, approvals, learning. `orders`: what went wrong with packs that browser policy
 * orders, once that is known.
 */
export function OptionsPage({ client, orders }: { client: OptionsClient; orders?: Promise<string[]> }) {
  const route = useRoute();
  /** Null until the orders were carried out. */
  const [orderProblems, setOrderProblems] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void orders?.then((problems) => {
      if (!isGone) setOrderProblems(problems);
    });
    return () => {
      isGone = true;
    };
  }, [orders]);
  const at = route.page === "pack" ? "packs" : route.page;
  const title = PAGES.find(({ page }) => page === at)?.words ?? "";
  useEffect(() => {
    document.title = `Casekit: ${title.toLowerCase()}`;
  }, [title]);
  return (
    <ClientContext value={client}>
      <div className={at === "connections" ? "page" : "page page-wide"}>
        <header className="page-head">
          <h1>Casekit</h1>
          <nav className="page-nav" aria-label="Pages">
            {PAGES.map(({ page, hash, words }) => (
              <a key={page} href={hash} aria-current={page === at ? "page" : undefined}>
                {words}
              </a>
            ))}
          </nav>
        </header>
        <PageOf route={route} orderProblems={orderProblems} />
      </div>
    </ClientContext>
  );
}

function PageOf({ route, orderProblems }: { route: Route; orderProblems: readonly string[] | null }) {
  switch (route.page) {
    case "connections":
      return <ConnectionsPage />;
    case "packs":
      return <PacksPage orderProblems={orderProblems} />;
    case "pack":
      return <PackPage key={route.id} id={route.id} tab={route.tab} />;
    case "learning":
      return <LearningPage />;
    case "approvals":
      return (
        <main>
          <section aria-labelledby="approvals-title">
            <h2 id="approvals-title">Approvals</h2>
            <p className="quiet">
              Agents can insert only what is approved as it stands. What is used most and has waited longest
              comes first.
            </p>
            <ApprovalsList pack={null} />
          </section>
        </main>
      );
  }
}
