import CircleHelp from "lucide-react/icons/circle-question-mark";
import Search from "lucide-react/icons/search";
import Settings from "lucide-react/icons/settings";
import type { TicketView } from "../messages/protocol.ts";
import { useClient, usePanel } from "./panel-context.tsx";
import { HELPDESK_NAMES } from "./words/ticket.ts";

/** Whose ticket this is. Nothing below it may be about another one. */
export function Header({ view }: { view: TicketView }) {
  const { ref, subject, customer } = view;
  const who = customer.name ?? customer.email ?? "Unknown customer";
  const title = customer.email === null ? who : `${who} <${customer.email}>`;
  const subjectText = subject.trim() || "(no subject)";
  return (
    <header className="header">
      <div className="header-words">
        <h1 className="cut" title={subjectText} dir="auto">
          {subjectText}
        </h1>
        <p className="header-who">
          <bdi className="cut" title={title}>
            {who}
          </bdi>
          <span className="quiet header-ticket">
            <span className={ref.helpdesk === "gmail" ? undefined : "header-helpdesk"}>
              {HELPDESK_NAMES[ref.helpdesk]}{" "}
            </span>
            {ref.helpdesk === "gmail" ? "" : ref.id}
          </span>
        </p>
      </div>
      <Tools withSearch />
    </header>
  );
}

/** Search, help and settings: the same place on every screen of the panel. */
export function Tools({ withSearch = false }: { withSearch?: boolean }) {
  const client = useClient();
  const open = usePanel((panel) => panel.open);
  return (
    <nav className="tools" aria-label="Casekit">
      {withSearch && (
        <button
          type="button"
          className="icon-button"
          title="Search replies and ticket types ( / )"
          aria-label="Search replies and ticket types"
          aria-keyshortcuts="/"
          onClick={() => open("replies")}
        >
          <Search size={15} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        title="Keyboard shortcuts ( ? )"
        aria-label="Keyboard shortcuts"
        aria-keyshortcuts="?"
        onClick={() => open("help")}
      >
        <CircleHelp size={15} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button"
        title="Connections and settings"
        aria-label="Connections and settings"
        onClick={() => client.openConnections()}
      >
        <Settings size={15} aria-hidden />
      </button>
    </nav>
  );
}
