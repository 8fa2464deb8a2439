import { browser } from "wxt/browser";
import { sameTicket, type TicketRef } from "../../core/ticket/ticket.ts";
import { isConnected, sendFromPage } from "../../messages/page-client.ts";
import type { PageMessage } from "../../messages/page-protocol.ts";
import type { HelpdeskAdapter, PageState, Pause, ReadContext, ReadOutcome } from "../contract.ts";
import { createInsertions } from "./insertions.ts";
import { parsePageCommand } from "./page-command.ts";
import { type PageWatch, watchPage } from "./watch-page.ts";

/** Gmail fills a thread in after the address changed; the reader is asked again this often, this many times. */
const RETRY_MS = 600;
const RETRIES = 5;

/**
 * Runs one helpdesk's adapter in its page: says where the page is, reads the open ticket when the background
 * wants it, inserts when the panel asks. Silent on the page: nothing is drawn, logged or stored there.
 * Returns the function that ends it.
 */
export function startPage(adapter: HelpdeskAdapter, window: Window & typeof globalThis): () => void {
  const { document } = window;
  const insertions = createInsertions(adapter, window);
  let located: PageState | null = null;
  /** `contentMark` and `signs` of what was said last. */
  let shown = "";
  let reading: AbortController | null = null;
  let watch: PageWatch | null = null;
  const pause: Pause = { until: 0 };

  function stop(): void {
    watch?.stop();
    watch = null;
    reading?.abort();
    browser.runtime?.onMessage?.removeListener(onCommand);
  }

  /** After an update of the extension this script is an orphan: it ends itself, the new one takes over. */
  async function send(message: PageMessage) {
    if (!isConnected()) stop();
    return sendFromPage(message);
  }

  async function look(): Promise<void> {
    const state = adapter.locate(document, window.location);
    const signs = adapter.signs?.(document, window.location) ?? null;
    const mark = `${adapter.contentMark?.(document, window.location)}\n${signs}`;
    const again = located !== null && sameState(located, state);
    if (again && mark === shown) return;
    located = state;
    shown = mark;
    reading?.abort();
    const orders = await send(
      state.kind === "ticket"
        ? {
            type: "page.located",
            helpdesk: adapter.helpdesk,
            account: state.ref.account,
            ref: state.ref,
            ...(signs === null ? {} : { signs }),
          }
        : { type: "page.located", helpdesk: adapter.helpdesk, account: state.account, ref: null },
    );
    // What another tab or an earlier load of this page was told holds here too.
    pause.until = Math.max(pause.until, orders.pausedUntil);
    // What was read before stays on screen while the page fills in what has just changed.
    if (orders.read && state.kind === "ticket") await read(state.ref, orders.teamAddresses, 0, again);
  }

  async function read(
    ref: TicketRef,
    teamAddresses: string[],
    attempt: number,
    patient: boolean,
  ): Promise<void> {
    if (!isOpen(ref)) return;
    reading?.abort();
    const controller = new AbortController();
    reading = controller;
    const context: ReadContext = {
      // A second try reads the page alone: at most two GETs per ticket opened (design.md §4).
      fetch: attempt === 0 ? window.fetch.bind(window) : noMoreRequests,
      now: () => new Date(),
      signal: controller.signal,
      pause,
      teamAddresses,
    };
    const outcome = await adapter.read(ref, document, context).catch(() => unreadable(ref));
    // The agent has moved on while the helpdesk answered: what was read is nobody's business any more.
    if (controller.signal.aborted || !isOpen(ref)) return;
    if (outcome.outcome === "read") {
      const { ticket, selfTest, fellBack, later } = outcome;
      await send({ type: "ticket.opened", ticket, selfTest, fellBack, pausedUntil: pause.until });
      if (later === undefined) return;
      await later.catch(() => undefined);
      if (!controller.signal.aborted) await read(ref, teamAddresses, attempt, true);
    } else {
      const retry = outcome.outcome === "unreadable" && attempt < RETRIES;
      if (!(retry && patient))
        await send({
          type: "ticket.unread",
          ref,
          why: outcome.outcome,
          selfTest: outcome.selfTest,
          pausedUntil: pause.until,
        });
      if (retry) {
        await new Promise((resolve) => window.setTimeout(resolve, RETRY_MS));
        if (!controller.signal.aborted) await read(ref, teamAddresses, attempt + 1, patient);
      }
    }
  }

  /** The adapter met a page it was not written for. The self-test says what it found and what not. */
  function unreadable(ref: TicketRef): ReadOutcome {
    return { outcome: "unreadable", detail: "", selfTest: adapter.selfTest(ref, document) };
  }

  function isOpen(ref: TicketRef): boolean {
    const state = adapter.locate(document, window.location);
    return state.kind === "ticket" && sameTicket(state.ref, ref);
  }

  function onCommand(
    message: unknown,
    sender: { id?: string; tab?: unknown; url?: string },
    answer: (value: unknown) => void,
  ): boolean | undefined {
    if (!isOwnPage(sender)) return undefined;
    const command = parsePageCommand(message);
    switch (command?.type) {
      case "page.look":
        // Said again as if it were new; whether to read is the background's to decide.
        located = null;
        void look();
        answer({ ok: true });
        return undefined;
      case "reply.insert":
        void insertions.insert(command).then(answer);
        return true;
      case "reply.undo":
        void insertions.undo(command.ref, command.insertionId).then(answer);
        return true;
      case "page.self-test": {
        const state = adapter.locate(document, window.location);
        answer({ selfTest: adapter.selfTest(state.kind === "ticket" ? state.ref : null, document) });
        return undefined;
      }
      default:
        return undefined;
    }
  }

  browser.runtime.onMessage.addListener(onCommand);
  watch = watchPage(
    window,
    () => adapter.observed(document),
    () => void look(),
  );
  return stop;
}

function noMoreRequests(): Promise<Response> {
  return Promise.reject(new TypeError("The allowance for this ticket is used up."));
}

/** Commands come from our background or our pages, never from a content script: that one has a web address. */
function isOwnPage(sender: { id?: string; url?: string; origin?: string }): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const from = sender.origin ?? sender.url;
  return from === undefined || `${from}/`.startsWith(browser.runtime.getURL("/"));
}

function sameState(a: PageState, b: PageState): boolean {
  if (a.kind === "ticket" && b.kind === "ticket") return sameTicket(a.ref, b.ref);
  return a.kind === "no-ticket" && b.kind === "no-ticket" && a.account === b.account;
}
