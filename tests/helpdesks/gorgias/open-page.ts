import type { TicketRef } from "../../../src/core/ticket/ticket.ts";
import type { HelpdeskAdapter, ReadContext, ReadOutcome } from "../../../src/helpdesks/contract.ts";
import { createGorgiasAdapter } from "../../../src/helpdesks/gorgias/index.ts";
import { fetchFrom } from "../../replicas/fetch-from.ts";
import type { PageTicket } from "../../replicas/gorgias/app/page-data.ts";
import {
  buildTicket,
  type Channel,
  placeholderOf,
  showChannel,
  type TicketView,
} from "../../replicas/gorgias/app/ticket-view.ts";
import { createGorgiasReplica, type GorgiasReplica, gorgiasPageData } from "../../replicas/gorgias/index.ts";
import { GORGIAS_DIALECT } from "../../replicas/gorgias/rest.ts";
import { GORGIAS_TICKETS } from "../../replicas/gorgias/tickets.ts";

export const NOW = new Date("2026-11-23T09:00:00Z");

/** The replica's ticket number `n`, as in `gorgias/tickets.ts`. */
export function idOf(n: number): string {
  return String(274075600 + n);
}

export function refOf(n: number): TicketRef {
  return { helpdesk: "gorgias", account: "acme", id: idOf(n) };
}

export function ticketOf(outcome: ReadOutcome) {
  if (outcome.outcome !== "read") throw new Error(`Not read: ${outcome.outcome}, ${outcome.detail}`);
  return outcome.ticket;
}

/** The replica's page in jsdom: the same elements as in the browser, with bare editable elements as editors. */
export class GorgiasPage {
  replica: GorgiasReplica;
  adapter: HelpdeskAdapter = createGorgiasAdapter();
  now = NOW;
  pause = { until: 0 };
  view: TicketView | null = null;
  editor: HTMLElement | null = null;
  #tickets: PageTicket[];
  #ticket: PageTicket | null = null;

  constructor() {
    document.body.replaceChildren();
    this.replica = createGorgiasReplica({ now: () => NOW });
    this.#tickets = gorgiasPageData(GORGIAS_TICKETS, NOW).tickets;
  }

  /** Opens ticket `n`; the one before stays mounted out of sight. With `lag` only the address changes. */
  open(n: number, { lag = false, path = `/app/views/10/${idOf(n)}` } = {}): void {
    history.replaceState({}, "", path);
    if (lag) return;
    for (const stale of document.body.children) (stale as HTMLElement).style.display = "none";
    const ticket = this.#tickets.find(({ id }) => String(id) === idOf(n));
    if (ticket === undefined) throw new Error(`There is no ticket ${n}.`);
    this.#ticket = ticket;
    this.view = buildTicket(document, ticket, {
      now: NOW.toISOString(),
      agent: { name: "Alex Agent", email: "" },
      tickets: [],
    });
    document.body.append(this.view.root);
    this.#mountEditor("public");
  }

  setChannel(channel: Channel): void {
    if (this.view?.composer && this.#ticket) showChannel(this.view.composer, this.#ticket, channel);
    this.#mountEditor(channel);
  }

  #mountEditor(channel: Channel): void {
    const place = this.view?.composer?.editorPlace;
    this.editor = null;
    if (!place || !this.#ticket) return;
    const editor = document.createElement("div");
    editor.setAttribute("contenteditable", "true");
    editor.setAttribute("role", "textbox");
    const says = this.#ticket.signs === "one" ? null : placeholderOf(channel);
    if (this.#ticket.editor === "lexical") {
      editor.setAttribute("data-lexical-editor", "true");
      if (says) editor.setAttribute("aria-placeholder", says);
      place.replaceChildren(editor);
    } else {
      editor.className = "notranslate public-DraftEditor-content";
      const placeholder = document.createElement("div");
      placeholder.className = "public-DraftEditorPlaceholder-inner";
      placeholder.textContent = says;
      place.replaceChildren(...(says ? [placeholder] : []), editor);
    }
    this.editor = editor;
  }

  context(): ReadContext {
    return {
      fetch: fetchFrom(this.replica, GORGIAS_DIALECT.cookie),
      now: () => this.now,
      signal: new AbortController().signal,
      pause: this.pause,
      teamAddresses: [],
    };
  }

  read(n: number) {
    return this.adapter.read(refOf(n), document, this.context());
  }

  find(n: number, into: Channel = "public") {
    return this.adapter.findComposer(refOf(n), document, into);
  }
}
