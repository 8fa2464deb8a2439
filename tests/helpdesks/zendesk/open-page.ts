import type { TicketRef } from "../../../src/core/ticket/ticket.ts";
import type { HelpdeskAdapter, ReadContext } from "../../../src/helpdesks/contract.ts";
import { createZendeskAdapter } from "../../../src/helpdesks/zendesk/index.ts";
import { fetchFrom } from "../../replicas/fetch-from.ts";
import type { PageTicket } from "../../replicas/zendesk/app/page-data.ts";
import {
  buildPane,
  buildTab,
  editorAttributes,
  type Pane,
  selectTab,
  showPane,
} from "../../replicas/zendesk/app/pane.ts";
import { createZendeskReplica, type ZendeskReplica, zendeskPageData } from "../../replicas/zendesk/index.ts";
import { ZENDESK_DIALECT } from "../../replicas/zendesk/rest.ts";
import { ZENDESK_TICKETS, type ZendeskTicket } from "../../replicas/zendesk/tickets.ts";

export const NOW = new Date("2026-11-23T09:00:00Z");

export function refOf(id: string): TicketRef {
  return { helpdesk: "zendesk", account: "acme", id };
}

/** The replica's page in jsdom: the same elements as in the browser, with bare editable elements as editors. */
export class ZendeskPage {
  replica: ZendeskReplica;
  adapter: HelpdeskAdapter = createZendeskAdapter();
  now = NOW;
  pause = { until: 0 };
  #panes = new Map<
    string,
    { ticket: PageTicket; pane: Pane; tab: HTMLElement; editor: HTMLElement | null }
  >();

  constructor(mounted: readonly number[], more: readonly ZendeskTicket[] = []) {
    const tickets = [...ZENDESK_TICKETS, ...more];
    this.replica = createZendeskReplica({ tickets, now: () => NOW });
    const data = zendeskPageData(tickets, NOW);
    const header = document.createElement("header");
    const panes = document.createElement("div");
    document.body.replaceChildren(header, panes);
    for (const ticket of data.tickets.filter(({ id }) => mounted.includes(id))) {
      const pane = buildPane(document, ticket, data);
      const tab = buildTab(document, ticket);
      let editor: HTMLElement | null = null;
      if (pane.editorPlace) {
        editor = document.createElement("div");
        editor.setAttribute("contenteditable", "true");
        for (const [name, value] of Object.entries(editorAttributes(ticket)))
          editor.setAttribute(name, value);
        pane.editorPlace.append(editor);
      }
      header.append(tab);
      panes.append(pane.frame);
      this.#panes.set(String(ticket.id), { ticket, pane, tab, editor });
      showPane(pane, ticket, false);
      selectTab(tab, ticket, false);
    }
  }

  #of(id: string) {
    const found = this.#panes.get(id);
    if (found === undefined) throw new Error(`Ticket ${id} is not mounted.`);
    return found;
  }

  /** Address, tab and pane of one ticket; each can be left behind to make them disagree. */
  show(id: string, parts: { address?: string; tab?: string; pane?: string } = {}): void {
    history.replaceState({}, "", `/agent/tickets/${parts.address ?? id}`);
    for (const [other, { ticket, pane, tab }] of this.#panes) {
      showPane(pane, ticket, other === (parts.pane ?? id));
      selectTab(tab, ticket, other === (parts.tab ?? id));
    }
  }

  pane(id: string): Pane {
    return this.#of(id).pane;
  }

  editor(id: string): HTMLElement {
    const { editor } = this.#of(id);
    if (editor === null) throw new Error(`Ticket ${id} has no editor.`);
    return editor;
  }

  context(signal = new AbortController().signal): ReadContext {
    return {
      fetch: fetchFrom(this.replica, ZENDESK_DIALECT.cookie),
      now: () => this.now,
      signal,
      pause: this.pause,
      teamAddresses: [],
    };
  }

  read(id: string) {
    return this.adapter.read(refOf(id), document, this.context());
  }

  find(id: string, into: "public" | "internal" = "public") {
    return this.adapter.findComposer(refOf(id), document, into);
  }
}
