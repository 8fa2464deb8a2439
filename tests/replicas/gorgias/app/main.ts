import type { MountedEditor } from "../../editors/src/editor.ts";
import { ago, element } from "../../page-nodes.ts";
import type { PageData, PageTicket } from "./page-data.ts";
import { buildTicket, type Channel, placeholderOf, showChannel, type TicketView } from "./ticket-view.ts";

/** What tests may ask of the page. Casekit cannot see it: it lives in the page's own world. */
export interface GorgiasReplicaPage {
  /** True once the shown ticket has its editor. */
  readonly ready: boolean;
  /** Opens the ticket as a click in the list does: `/app/views/10/ID`. */
  openTicket(id: number | string): void;
  /** Any address of the app: `/app/ticket/ID`, `/app/views/10`, `/app/settings`. */
  go(path: string): void;
  /** What the ticket's editor itself holds, or its kept draft; null where it never had one. */
  model(id: number | string): string | null;
  html(id: number | string): string | null;
  readonly drafts: Record<string, string>;
  replaceComposer(id: number | string): Promise<void>;
  setChannel(id: number | string, channel: Channel): Promise<void>;
  readonly sent: { ticket: string; public: boolean; html: string }[];
  /** Milliseconds for which the ticket before stays in sight under the new address; 0 at first. */
  lag: number;
}

interface Shown {
  ticket: PageTicket;
  view: TicketView;
  editor: MountedEditor | null;
  mounting: Promise<void> | null;
}

const data = JSON.parse(document.getElementById("replica-data")?.textContent ?? "{}") as PageData;
const sent: GorgiasReplicaPage["sent"] = [];
/** Drafts of tickets that are not shown: their model and HTML when they were left. */
const kept = new Map<string, { model: string; html: string }>();
const channels = new Map<string, Channel>();
const content = element(document, "main", { class: "App--content--1" });
const link = (path: string, label: string) =>
  element(document, "a", { href: path, "data-app-link": "" }, label);
document.body.prepend(
  element(
    document,
    "div",
    { class: "App--app--0" },
    element(
      document,
      "nav",
      { class: "Navbar--navbar--9" },
      element(document, "strong", {}, "Tickets"),
      link("/app/views/10", "Inbox"),
      link("/app/views/11", "Unassigned"),
      link("/app/customers", "Customers"),
      link("/app/settings", "Settings"),
    ),
    content,
  ),
);
let shown: Shown | null = null;
/** The ticket before: its bubbles stay mounted, without a place on the page. */
let stale: HTMLElement | null = null;

function channelOf(ticket: PageTicket): Channel {
  return channels.get(String(ticket.id)) ?? "public";
}

function leave(): void {
  if (shown === null) return;
  const { ticket, editor, view } = shown;
  if (editor !== null) {
    kept.set(String(ticket.id), { model: editor.model(), html: editor.html() });
    editor.destroy();
  }
  stale?.remove();
  stale = view.root;
  stale.style.display = "none";
  shown = null;
}

function show(): void {
  const { pathname } = window.location;
  const id = /^\/app\/(?:views\/\d+|ticket)\/(\d+)/.exec(pathname)?.[1];
  if (shown !== null && String(shown.ticket.id) === id) return;
  leave();
  const ticket = data.tickets.find((one) => String(one.id) === id);
  for (const node of [...content.children]) if (node !== stale) node.remove();
  document.title = ticket === undefined ? "Acme - Gorgias" : `${ticket.subject} - Gorgias`;
  if (ticket === undefined) {
    content.append(
      /^\/app\/views\/\d+\/?$/.test(pathname) ? buildList() : element(document, "h1", {}, "Nothing here"),
    );
    return;
  }
  const view = buildTicket(document, ticket, data);
  shown = { ticket, view, editor: null, mounting: null };
  content.append(view.root);
  wire(shown);
  void mountEditor(shown, kept.get(String(ticket.id))?.html ?? "");
}

function wire(made: Shown): void {
  const { composer } = made.view;
  if (composer === null) return;
  for (const button of composer.switches)
    button.addEventListener("click", () => {
      void page.setChannel(
        made.ticket.id,
        button.getAttribute("data-tab") === "internal" ? "internal" : "public",
      );
    });
  composer.send.addEventListener("click", () => void send(made));
}

function mountEditor(made: Shown, draft: string): Promise<void> {
  const { ticket, view } = made;
  const asked = new URLSearchParams(window.location.search).get("editor");
  const name = asked === "lexical" || asked === "draft" ? asked : ticket.editor;
  const editors = name === "none" ? undefined : window.CasekitEditors[name];
  if (view.composer === null || editors === undefined) return Promise.resolve();
  showChannel(view.composer, ticket, channelOf(ticket));
  const placeholder = ticket.signs === "one" ? {} : { placeholder: placeholderOf(channelOf(ticket)) };
  made.mounting = editors.mount(view.composer.editorPlace, { draft, ...placeholder }).then((editor) => {
    made.mounting = null;
    if (shown === made) made.editor = editor;
    else editor.destroy();
  });
  return made.mounting;
}

async function send({ ticket, editor }: Shown): Promise<void> {
  if (editor === null) return;
  const message = { public: channelOf(ticket) === "public", body_html: editor.html() };
  sent.push({ ticket: String(ticket.id), public: message.public, html: message.body_html });
  await fetch(`/api/tickets/${ticket.id}/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-csrf-token": "replica" },
    body: JSON.stringify(message),
  });
}

function buildList(): HTMLElement {
  const rows = data.tickets.map((ticket) => {
    const row = element(
      document,
      "a",
      { class: "TicketList--row--5", href: `/app/views/10/${ticket.id}`, "data-app-link": "" },
      element(document, "span", { class: "TicketList--name--2", dir: "auto" }, ticket.requester.name),
      element(document, "span", { class: "TicketList--subject--3", dir: "auto" }, ticket.subject),
      element(document, "span", {}, ago(ticket.messages.at(-1)?.sentAt ?? data.now, new Date(data.now))),
    );
    return row;
  });
  return element(
    document,
    "section",
    { class: "TicketList--list--4" },
    element(document, "h1", {}, "Inbox"),
    ...rows,
  );
}

let routing: number | undefined;

function route(): void {
  window.clearTimeout(routing);
  if (page.lag > 0) routing = window.setTimeout(show, page.lag);
  else show();
}

function requireShown(id: number | string): Shown {
  if (shown === null || String(shown.ticket.id) !== String(id)) throw new Error(`Ticket ${id} is not shown.`);
  return shown;
}

const page: GorgiasReplicaPage = {
  lag: 0,
  sent,
  get ready() {
    return shown === null || shown.view.composer === null || shown.editor !== null;
  },
  get drafts() {
    const drafts = Object.fromEntries([...kept].map(([id, { model }]) => [id, model]));
    if (shown?.editor) drafts[shown.ticket.id] = shown.editor.model();
    return drafts;
  },
  openTicket: (id) => page.go(`/app/views/10/${id}`),
  go(path) {
    if (window.location.pathname !== path) window.history.pushState({}, "", path + window.location.search);
    route();
  },
  model: (id) =>
    shown?.editor && String(shown.ticket.id) === String(id)
      ? shown.editor.model()
      : (kept.get(String(id))?.model ?? null),
  html: (id) =>
    shown?.editor && String(shown.ticket.id) === String(id)
      ? shown.editor.html()
      : (kept.get(String(id))?.html ?? null),
  async replaceComposer(id) {
    const made = requireShown(id);
    await made.mounting;
    const draft = made.editor?.html() ?? "";
    made.editor?.destroy();
    made.editor = null;
    await mountEditor(made, draft);
  },
  async setChannel(id, channel) {
    channels.set(String(id), channel);
    // The placeholder belongs to the editor, so the editor is made anew, with the draft that it held.
    await page.replaceComposer(id);
  },
};

declare global {
  interface Window {
    replica: unknown;
  }
}
window.replica = page;
window.addEventListener("popstate", route);
document.body.addEventListener("click", (event) => {
  const target = (event.target as Element).closest("a[data-app-link]");
  if (target === null) return;
  event.preventDefault();
  page.go(new URL((target as HTMLAnchorElement).href).pathname);
});
show();
