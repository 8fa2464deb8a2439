import { createStore, type StoreApi } from "zustand/vanilla";
import { sameTicket, type TicketRef } from "../core/ticket/ticket.ts";
import type { PanelPush, TabView, TicketView } from "../messages/protocol.ts";
import { createChoices } from "./choices.ts";
import { settleChoices } from "./choosing.ts";
import { asAnswer, displayed, hasChosen, holdReply, replyAnnouncement, replyKey } from "./held-reply.ts";
import { createInsertion } from "./insertion.ts";
import { textAsHtml } from "./note.ts";
import type { PanelClient, PanelEvents } from "./panel-client.ts";
import { NOTHING_SHOWN, type Panel } from "./panel-state.ts";
import { namesTicket, placeOf, refOf } from "./place.ts";
import { dropSettled } from "./unsettled.ts";

/** A reply that changed cannot be inserted for this long: nothing is swapped under a click (design.md §4). */
export const SETTLE_MS = 400;
/** How long a Gmail view of the ticket that was just left is held back: its address does not name it. */
export const LEFT_TICKET_MS = 400;

export type PanelStore = StoreApi<Panel> & { events: PanelEvents };

/**
 * The panel's state: what the active tab shows, what the agent did that the background has not confirmed
 * yet, and what became of insertions. Every rule of design.md §4 about what may be on screen is here.
 */
export function createPanelStore(
  client: PanelClient,
  now: () => number = () => performance.now(),
): PanelStore {
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let leftTimer: ReturnType<typeof setTimeout> | undefined;
  let address: string | null = null;
  /** The ticket whose page was left by an address change, until the background speaks of another place. */
  let left: TicketRef | null = null;
  let lastRevision = new Map<number, number>();

  const insertion = createInsertion({
    client,
    get: () => store.getState(),
    set: (change) => store.setState(change),
    announce,
    now,
  });
  const store: StoreApi<Panel> = createStore<Panel>()((set, get) => {
    const choices = createChoices({ client, get, set });
    return {
      ...NOTHING_SHOWN,
      tabId: null,
      overlay: "none",
      settings: null,
      connected: false,
      announcement: { text: "", count: 0 },
      ...choices,
      showOffered() {
        if (get().held === null) return;
        set({ held: null });
        replyChanged();
      },
      insert: () => {
        choices.flushAnswers();
        return insertion.insert();
      },
      allowAgain: insertion.allowAgain,
      copy: () => insertion.copy(),
      undo: insertion.undo,
      insertNote: (text) => insertion.insertNote({ text, html: textAsHtml(text) }),
      copyValue: (text) => client.copy(text, textAsHtml(text)),
      copyNote: (text) => insertion.copy({ text, html: textAsHtml(text) }),
      open: (overlay) => set({ overlay }),
      openStateFact: (stating) => set({ overlay: "state-fact", stating }),
      editHandOver: (handOver) => set({ handOver }),
      dismissProblem: () => set({ problem: null }),
      announce,
    };
  });

  function announce(text: string): void {
    store.setState(({ announcement }) => ({ announcement: { text, count: announcement.count + 1 } }));
  }

  /** The words on screen are others than before: off with Insert for a moment, and say so. */
  function replyChanged(first = false): void {
    const { view, held } = store.getState();
    if (view?.kind !== "ticket") return;
    clearTimeout(settleTimer);
    settleTimer = setTimeout(() => store.setState({ settling: false }), SETTLE_MS);
    store.setState({ settling: true, shownAt: now() });
    announce(replyAnnouncement(displayed(view, held), first));
  }

  /** Nothing of the earlier customer stays, in this very task. What the agent typed is sent on its way first. */
  function blank(): void {
    store.getState().flushAnswers();
    clearTimeout(settleTimer);
    clearTimeout(leftTimer);
    // What was said last may hold the earlier ticket's words: a screen reader must not find it any more.
    store.setState(({ announcement: { count } }) => ({
      ...NOTHING_SHOWN,
      overlay: "none",
      announcement: { text: "", count },
    }));
  }

  function show(view: TabView): void {
    const before = store.getState();
    const sameAsBefore = sameTicket(refOf(before.view), refOf(view));
    // Read again: the same ticket may stay on screen meanwhile, no other may.
    if (view.kind === "reading" && sameAsBefore && before.view?.kind === "ticket") return;
    if (!sameAsBefore || before.view?.kind !== view.kind) {
      blank();
      if (view.kind !== "ticket") {
        store.setState({ view });
        return;
      }
    }
    if (view.kind === "ticket") showTicket(view);
    else store.setState({ view });
  }

  function showTicket(next: TicketView): void {
    const state = store.getState();
    const view = asAnswer(next, state);
    if (state.view?.kind !== "ticket") {
      store.setState({ view, touched: hasChosen(view.choices), deed: insertion.deedOf(view.ref) });
      replyChanged(true);
      return;
    }
    const shown = displayed(state.view, state.held);
    const held = holdReply(state.view, state.held, view, {
      touched: state.touched || hasChosen(view.choices),
      following: state.choosing > 0,
    });
    store.setState({
      view,
      held,
      ...(view.cause === "agent" ? settleChoices(state, view.revision) : {}),
      touched: state.touched || hasChosen(view.choices),
      ...dropSettled(state, view),
    });
    if (replyKey(displayed(view, held)) !== replyKey(shown)) replyChanged(shown.reply === null);
    else if (held !== null && state.held === null)
      announce("Facts changed: a new reply is waiting. Press Y to show it.");
  }

  /** Whether a view may still be of the page that was left: then it is not shown. */
  function isOfLeftPage(view: TabView): boolean {
    const ref = refOf(view);
    if (left === null || address === null || ref === null || !sameTicket(left, ref)) return false;
    const named = namesTicket(address, ref);
    if (named !== undefined) return !named;
    // Gmail: the background may not have heard of the change yet. Its next word decides; silence means same ticket.
    clearTimeout(leftTimer);
    leftTimer = setTimeout(() => {
      left = null;
      show(view);
    }, LEFT_TICKET_MS);
    return true;
  }

  const events: PanelEvents = {
    tabChanged(tabId, url) {
      left = null;
      address = url;
      blank();
      store.setState({ tabId });
    },
    addressChanged(tabId, url) {
      const state = store.getState();
      if (tabId !== state.tabId) return;
      const moved = address === null || placeOf(address) !== placeOf(url);
      address = url;
      if (!moved) return;
      const ref = refOf(state.view);
      if (ref !== null && namesTicket(url, ref) === true) return;
      left = ref ?? left;
      blank();
      client.watchAgain();
    },
    pushed(push: PanelPush) {
      const { tabId, open, insert, view } = store.getState();
      if (push.type === "command") {
        if (push.command === "insert-reply") void insert();
        else if (view?.kind === "ticket") open("replies");
        return;
      }
      if (push.tabId !== tabId) return;
      if (push.view.kind === "ticket") {
        if (push.view.revision < (lastRevision.get(tabId) ?? 0)) return;
        lastRevision.set(tabId, push.view.revision);
      }
      clearTimeout(leftTimer);
      if (isOfLeftPage(push.view)) return;
      left = null;
      show(push.view);
    },
    connected(connected) {
      // A restarted worker may count its revisions from the start again.
      if (connected) lastRevision = new Map();
      store.setState({ connected });
    },
  };
  client
    .request("settings.get", {})
    .then((settings) => store.setState({ settings }))
    .catch(() => undefined);
  return Object.assign(store, { events });
}
