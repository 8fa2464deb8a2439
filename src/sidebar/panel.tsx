import { useEffect, useState } from "react";
import { ticketKey } from "../core/ticket/ticket.ts";
import { FailureBoundary } from "./failure-boundary.tsx";
import { Tools } from "./header.tsx";
import { Help } from "./help.tsx";
import { useClient, usePanel, usePanelNow } from "./panel-context.tsx";
import { ScreenFor } from "./screens.tsx";
import { listenForShortcuts } from "./shortcuts.ts";
import { TeamBar } from "./team-bar.tsx";
import { TicketPanel } from "./ticket-panel.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import "./panel.css";
import "./order.css";
import "./reply.css";
import "./overlays.css";

/** The whole panel: the active tab's ticket and nothing else. */
export function PanelPage() {
  const panelNow = usePanelNow();
  const view = usePanel((panel) => panel.view);
  const overlay = usePanel((panel) => panel.overlay);
  useEffect(() => listenForShortcuts(panelNow), [panelNow]);
  return (
    <div className="panel">
      <Connection />
      <TeamBar />
      {view === null || view.kind === "reading" ? (
        <Reading />
      ) : view.kind === "ticket" ? (
        <FailureBoundary key={ticketKey(view.ref)}>
          <TicketPanel view={view} />
        </FailureBoundary>
      ) : (
        <ScreenFor view={view} />
      )}
      {overlay === "help" && <Help />}
      <Announcement />
    </div>
  );
}

/** Shaped like a ticket, so that nothing jumps when it comes. Holds nothing of any customer. */
function Reading() {
  return (
    <>
      <header className="header header-plain" aria-busy>
        <h1 className="reading-title">Reading the ticket…</h1>
        <Tools />
      </header>
      <main className="main reading" aria-busy>
        <div className="section" aria-hidden>
          <span className="skeleton skeleton-title" />
          <span className="skeleton" />
        </div>
        <div className="section" aria-hidden>
          <span className="skeleton" />
          <span className="skeleton" />
          <span className="skeleton" />
        </div>
        <div className="section" aria-hidden>
          <div className="reply reply-skeleton">
            <span className="skeleton" />
            <span className="skeleton" />
            <span className="skeleton" />
            <span className="skeleton" />
          </div>
        </div>
      </main>
    </>
  );
}

/** A worker that is stopped and started again within a moment is nobody's concern. */
const PATIENCE_MS = 1_500;

function Connection() {
  const isConnected = usePanel((panel) => panel.connected);
  const [isLate, setLate] = useState(false);
  const [isOffline, setOffline] = useState(() => navigator.onLine === false);
  const client = useClient();
  useEffect(() => {
    const read = () => {
      setOffline(navigator.onLine === false);
      // A stopped worker hears of no connection: told that somebody looks, it reads the facts that it owes.
      if (navigator.onLine) client.watchAgain();
    };
    window.addEventListener("online", read);
    window.addEventListener("offline", read);
    return () => {
      window.removeEventListener("online", read);
      window.removeEventListener("offline", read);
    };
  }, [client]);
  useEffect(() => {
    setLate(false);
    if (isConnected) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isConnected]);
  if (isLate)
    return (
      <p className="bar bar-warn" role="status">
        Casekit’s background does not answer. Close and open the panel if this stays.
      </p>
    );
  if (isOffline)
    return (
      <p className="bar bar-calm" role="status">
        Offline. What is here still works; facts are as old as they say.
      </p>
    );
  return null;
}

function Announcement() {
  const { text, count } = usePanel((panel) => panel.announcement);
  // A no-break space every other time makes the same words a change that is read out again.
  return (
    <div className="sr-only" role="status" aria-live="polite">
      {text !== "" && count % 2 === 1 ? `${text}\u00a0` : text}
    </div>
  );
}
