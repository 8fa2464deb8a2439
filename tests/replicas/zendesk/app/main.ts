import type { MountedEditor } from "../../editors/src/editor.ts";
import { element } from "../../page-nodes.ts";
import type { PageData, PageTicket } from "./page-data.ts";
import {
  buildPane,
  buildTab,
  editorAttributes,
  fillComposer,
  labelSwitch,
  type Pane,
  selectTab,
  showPane,
} from "./pane.ts";
import { buildDashboard, buildList, buildShell } from "./views.ts";

/** What tests may ask of the page. Casekit cannot see it: it lives in the page's own world. */
export interface ZendeskReplicaPage {
  /** True once every mounted ticket has its editor. */
  readonly ready: boolean;
  /** Opens a tab for the ticket if there is none, and shows it, as a click in a list does. */
  openTicket(id: number | string): void;
  closeTicket(id: number | string): void;
  /** Any address of the app: `/agent/filters/1`, `/agent/dashboard`. */
  go(path: string): void;
  /** What the ticket's editor itself holds; null while it has none. */
  model(id: number | string): string | null;
  html(id: number | string): string | null;
  /** `model` of every ticket that has an editor, by id. */
  readonly drafts: Record<string, string>;
  /** Takes the editor's node out and puts a new one with the same draft in, as React does. */
  replaceComposer(id: number | string): Promise<void>;
  setChannel(id: number | string, channel: "web" | "native_messaging" | "internal"): void;
  /** Everything that the Submit buttons sent. */
  readonly sent: { ticket: string; public: boolean; html: string }[];
  /** Milliseconds between a change of the address and the change of what is shown; 0 at first. */
  lag: number;
}

interface OpenTicket {
  ticket: PageTicket;
  pane: Pane;
  tab: HTMLElement;
  editor: MountedEditor | null;
  mounting: Promise<void> | null;
}

const data = JSON.parse(document.getElementById("replica-data")?.textContent ?? "{}") as PageData;
const open = new Map<string, OpenTicket>();
const sent: ZendeskReplicaPage["sent"] = [];
const shell = buildShell(document, data);
document.body.prepend(shell.root);

function requireTicket(id: number | string): OpenTicket {
  const found = open.get(String(id));
  if (found === undefined) throw new Error(`Ticket ${id} is not open.`);
  return found;
}

/** Mounts the ticket beside those that are open already; every one of them stays mounted. */
function mountTicket(id: string): OpenTicket | undefined {
  const known = open.get(id);
  const ticket = data.tickets.find((one) => String(one.id) === id);
  if (known !== undefined || ticket === undefined) return known;
  const pane = buildPane(document, ticket, data);
  const tab = buildTab(document, ticket);
  const made: OpenTicket = { ticket, pane, tab, editor: null, mounting: null };
  open.set(id, made);
  showPane(pane, ticket, false);
  selectTab(tab, ticket, false);
  shell.tabs.append(tab);
  shell.panes.append(pane.frame);
  tab.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-test-id=close-button]")) page.closeTicket(id);
    else page.openTicket(id);
  });
  pane.submit.addEventListener("click", () => void submit(made));
  pane.assistButton?.addEventListener("click", () => {
    fillComposer(document, ticket, pane);
    wireComposer(made);
  });
  wireComposer(made);
  if (ticket.replacedEvery !== undefined)
    window.setInterval(() => made.editor && void page.replaceComposer(id), ticket.replacedEvery);
  return made;
}

function wireComposer(made: OpenTicket): void {
  const { channelSwitch } = made.pane;
  channelSwitch?.addEventListener("click", () => toggleMenu(made, channelSwitch));
  void mountEditor(made, "");
}

function toggleMenu(made: OpenTicket, button: HTMLButtonElement): void {
  const menu = button.parentElement?.querySelector(".channel-menu");
  if (menu) {
    menu.remove();
    return;
  }
  const usual = made.ticket.channel === "native_messaging" ? "native_messaging" : "web";
  const items = [usual, "internal"].map((channel) => {
    const label = channel === "internal" ? "Internal note" : "Public reply";
    const item = element(
      document,
      "li",
      { "data-test-id": `omnichannel-channel-switcher-menuitem-${channel}`, role: "menuitem" },
      label,
    );
    item.addEventListener("click", () => {
      setChannel(made, channel);
      item.parentElement?.remove();
    });
    return item;
  });
  button.after(element(document, "ul", { class: "channel-menu", role: "menu" }, ...items));
}

function setChannel({ pane }: OpenTicket, channel: string): void {
  if (pane.channelSwitch) labelSwitch(pane.channelSwitch, channel);
  pane.composer.classList.toggle("internal", channel === "internal");
}

function mountEditor(made: OpenTicket, draft: string): Promise<void> {
  const { pane, ticket } = made;
  const place = pane.editorPlace;
  const editors = window.CasekitEditors.ckeditor;
  if (place === null || editors === undefined) return Promise.resolve();
  made.mounting = editors
    .mount(place, { draft, plain: ticket.composer === "plain", attributes: editorAttributes(ticket) })
    .then((editor) => {
      made.editor = editor;
      made.mounting = null;
    });
  return made.mounting;
}

async function submit({ ticket, editor, pane }: OpenTicket): Promise<void> {
  if (editor === null) return;
  const isPublic = pane.channelSwitch?.getAttribute("data-channel") !== "internal";
  const comment = { public: isPublic, html_body: editor.html() };
  sent.push({ ticket: String(ticket.id), public: isPublic, html: comment.html_body });
  await fetch(`/api/v2/tickets/${ticket.id}.json`, {
    method: "PUT",
    headers: { "content-type": "application/json", "x-csrf-token": "replica" },
    body: JSON.stringify({ ticket: { comment } }),
  });
}

let routing: number | undefined;

/** Shows what the address names; later by `lag`, as a slow page does. */
function route(): void {
  window.clearTimeout(routing);
  if (page.lag > 0) routing = window.setTimeout(show, page.lag);
  else show();
}

function show(): void {
  const { pathname } = window.location;
  const id = /^\/agent\/tickets\/(\d+)/.exec(pathname)?.[1];
  const shown = id === undefined ? undefined : mountTicket(id);
  for (const made of open.values()) {
    showPane(made.pane, made.ticket, made === shown);
    selectTab(made.tab, made.ticket, made === shown);
  }
  const list = /^\/agent\/filters\/(\d+)/.exec(pathname)?.[1];
  shell.view.replaceChildren(
    ...(shown !== undefined
      ? []
      : [
          list !== undefined
            ? buildList(document, data, list, page.openTicket)
            : buildDashboard(document, data, id),
        ]),
  );
  shell.view.hidden = shown !== undefined;
  document.title = shown === undefined ? "Acme - Agent Workspace" : `${shown.ticket.subject} - Acme`;
}

const page: ZendeskReplicaPage = {
  lag: 0,
  sent,
  get ready() {
    return [...open.values()].every(({ editor, pane }) => pane.editorPlace === null || editor !== null);
  },
  get drafts() {
    return Object.fromEntries(
      [...open].flatMap(([id, { editor }]) => (editor === null ? [] : [[id, editor.model()]])),
    );
  },
  openTicket(id) {
    page.go(`/agent/tickets/${id}`);
  },
  closeTicket(id) {
    const { pane, tab, editor } = requireTicket(id);
    editor?.destroy();
    pane.frame.remove();
    tab.remove();
    open.delete(String(id));
    if (window.location.pathname.startsWith(`/agent/tickets/${id}`)) page.go("/agent/filters/1");
  },
  go(path) {
    if (window.location.pathname !== path) window.history.pushState({}, "", path);
    route();
  },
  model: (id) => open.get(String(id))?.editor?.model() ?? null,
  html: (id) => open.get(String(id))?.editor?.html() ?? null,
  async replaceComposer(id) {
    const made = requireTicket(id);
    await made.mounting;
    const draft = made.editor?.html() ?? "";
    made.editor?.destroy();
    made.editor = null;
    await mountEditor(made, draft);
  },
  setChannel: (id, channel) => setChannel(requireTicket(id), channel),
};

declare global {
  interface Window {
    replica: unknown;
  }
}
window.replica = page;
window.addEventListener("popstate", route);
shell.root.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a[data-app-link]");
  if (link === null) return;
  event.preventDefault();
  page.go(new URL((link as HTMLAnchorElement).href).pathname);
});
// Three tickets are open from an earlier hour of the day, all of them mounted.
for (const ticket of data.tickets.slice(0, 3)) mountTicket(String(ticket.id));
show();
