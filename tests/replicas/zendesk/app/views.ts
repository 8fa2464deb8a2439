import { ago, element } from "../../page-nodes.ts";
import type { PageData } from "./page-data.ts";

export interface Shell {
  root: HTMLElement;
  tabs: HTMLElement;
  panes: HTMLElement;
  /** Lists and the dashboard: everything that is no ticket. */
  view: HTMLElement;
}

/** The frame around everything: navigation, header with the tickets' tabs, work area. */
export function buildShell(document: Document, data: PageData): Shell {
  const tabs = element(document, "div", { role: "tablist", class: "tabs", "data-test-id": "header-tablist" });
  const panes = element(document, "div", { class: "panes", id: "main_panes" });
  const view = element(document, "main", { class: "view" });
  const icon = (label: string, path: string, sign: string) =>
    element(document, "a", { href: path, "aria-label": label, title: label, "data-app-link": "" }, sign);
  const root = element(
    document,
    "div",
    { class: "app" },
    element(
      document,
      "nav",
      { class: "main-nav", "aria-label": "Primary" },
      icon("Home", "/agent/dashboard", "⌂"),
      icon("Views", "/agent/filters/1", "☰"),
      icon("Customers", "/agent/user_filters", "☺"),
      icon("Reporting", "/agent/reporting", "▤"),
    ),
    element(
      document,
      "div",
      { class: "work" },
      element(
        document,
        "header",
        { class: "app-header", role: "banner" },
        tabs,
        element(
          document,
          "div",
          { class: "tools" },
          element(document, "span", { class: "avatar", title: data.agent.name }, "A"),
        ),
      ),
      element(document, "div", { class: "stage" }, panes, view),
    ),
  );
  return { root, tabs, panes, view };
}

export function buildList(
  document: Document,
  data: PageData,
  viewId: string,
  open: (id: number) => void,
): HTMLElement {
  const rows = data.tickets.map((ticket) => {
    const row = element(
      document,
      "tr",
      { "data-test-id": "generic-table-row" },
      element(
        document,
        "td",
        {},
        element(document, "span", { class: `ticket_status_label ${ticket.status}` }, ticket.status),
      ),
      element(document, "td", { "data-test-id": "generic-table-cells-id" }, `#${ticket.id}`),
      element(
        document,
        "td",
        { "data-test-id": "ticket-table-cells-subject", dir: "auto" },
        element(document, "a", { href: `tickets/${ticket.id}` }, ticket.subject),
      ),
      element(document, "td", { dir: "auto" }, ticket.requester.name),
      element(document, "td", {}, ago(ticket.messages.at(-1)?.sentAt ?? data.now, new Date(data.now))),
    );
    row.addEventListener("click", (event) => {
      event.preventDefault();
      open(ticket.id);
    });
    return row;
  });
  return element(
    document,
    "section",
    { class: "list" },
    element(document, "h1", {}, viewId === "1" ? "Your unsolved tickets" : `View ${viewId}`),
    element(document, "p", { class: "count" }, `${rows.length} tickets`),
    element(document, "table", {}, element(document, "tbody", {}, ...rows)),
    element(document, "button", { "data-test-id": "generic-table-pagination-next", disabled: "" }, "Next"),
  );
}

export function buildDashboard(
  document: Document,
  data: PageData,
  missingTicket: string | undefined,
): HTMLElement {
  const openCount = data.tickets.filter(({ status }) => status === "open" || status === "new").length;
  return element(
    document,
    "section",
    { class: "dashboard" },
    element(
      document,
      "h1",
      {},
      missingTicket === undefined ? "Dashboard" : `Ticket ${missingTicket} does not exist`,
    ),
    element(document, "p", {}, `Open tickets: ${openCount}`),
    element(document, "a", { href: "/agent/filters/1", "data-app-link": "" }, "Your unsolved tickets"),
  );
}
