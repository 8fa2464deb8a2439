import { sameTicket, type TicketRef, ticketKey } from "../core/ticket/ticket.ts";
import type { InsertOutcome, InsertRequest } from "../helpdesks/contract.ts";
import type { PanelRequests, TicketView } from "../messages/protocol.ts";
import { replyKey } from "./held-reply.ts";
import type { PanelClient } from "./panel-client.ts";
import { type Deed, type PanelState, ticketWords } from "./panel-state.ts";
import { canCopy, findHindrances } from "./readiness.ts";
import { hindranceWords, refusalWords } from "./words/hindrances.ts";

/** After this many milliseconds without an answer the insertion's fate is unknown. */
export const ANSWER_TIMEOUT_MS = 10_000;

/** The part of the store that an insertion reads and writes. */
export interface InsertionHost {
  client: PanelClient;
  get(): PanelState;
  set(change: Partial<PanelState>): void;
  announce(text: string): void;
  now(): number;
}

interface Note {
  text: string;
  html: string;
  /** The same without its closing (`RenderedReply.unsigned`). */
  unsigned?: { text: string; html: string };
}

type Recorded = PanelRequests["insertion.record"][0];

/**
 * Insert, Undo and Copy. One insertion per ticket at a time, one `insertionId` per click that went through;
 * a lost answer is `unknown` and is never tried again by itself (design.md §4).
 */
export function createInsertion(host: InsertionHost) {
  const { client } = host;
  const inFlight = new Set<string>();
  /** What happened on tickets that are not on screen now, so that Undo is still there on return. */
  const deeds = new Map<string, Deed>();

  function remember(ref: TicketRef, deed: Deed): void {
    deeds.delete(ticketKey(ref));
    deeds.set(ticketKey(ref), deed);
    const oldest = deeds.keys().next().value;
    if (deeds.size > 50 && oldest !== undefined) deeds.delete(oldest);
    if (isShown(ref)) host.set({ deed });
  }

  function isShown(ref: TicketRef): boolean {
    const { view } = host.get();
    return view?.kind === "ticket" && sameTicket(view.ref, ref);
  }

  /** Said aloud only beside its own ticket: "inserted" must never be heard about another one. */
  function announceOn(ref: TicketRef, text: string): void {
    if (isShown(ref)) host.announce(text);
  }

  /** A lost record costs a line in the review, not the insertion: it is not shown to the agent. */
  function record(entry: Recorded): void {
    client.request("insertion.record", entry).catch(() => undefined);
  }

  async function run(
    tabId: number,
    view: TicketView,
    into: "public" | "internal",
    what: Note,
    reply: string,
  ) {
    const { ref } = view;
    const key = ticketKey(ref);
    if (inFlight.has(key)) return;
    inFlight.add(key);
    const request: InsertRequest = {
      ref,
      insertionId: client.newId(),
      into,
      text: what.text,
      html: what.html,
      ...(what.unsigned === undefined ? {} : { unsigned: what.unsigned }),
    };
    const words = replyKey(view.suggestion);
    const shownFor = Math.max(0, Math.round(host.now() - host.get().shownAt));
    remember(ref, { state: "inserting", into });
    host.set({ again: null });
    let answer: InsertOutcome | null;
    try {
      answer = await withTimeout(client.insert(tabId, request));
    } catch {
      answer = null;
    }
    inFlight.delete(key);
    // An answer about another insertion says nothing about this one.
    const outcome = answer?.insertionId === request.insertionId ? answer.outcome : "unknown";
    record({
      ref,
      insertionId: request.insertionId,
      playbook: view.suggestion.playbook,
      reply,
      outcome,
      into,
      shownFor,
    });
    if (answer === null || outcome === "unknown") {
      remember(ref, { state: "unknown", what: "insertion" });
      announceOn(ref, "No answer from the page. Look at the editor before you do anything else.");
    } else if (answer.outcome === "inserted") {
      remember(ref, {
        state: "inserted",
        insertionId: request.insertionId,
        key: words,
        into,
        unsigned: answer.unsigned === true,
      });
      announceOn(
        ref,
        into === "public" ? "Reply inserted. Nothing has been sent." : "Internal note inserted.",
      );
    } else {
      // Never onto the clipboard when the page shows another ticket: it would be pasted there.
      const mayCopy = answer.reason !== "wrong_ticket" && isShown(ref);
      const copied = mayCopy && (await client.copy(what.text, what.html));
      remember(ref, { state: "refused", reason: answer.reason, untouched: answer.untouched, copied });
      announceOn(ref, refusalWords(answer.reason, answer.untouched, copied));
    }
    if (!isShown(ref) && outcome !== "inserted")
      host.set({
        problem: `The text for ${ticketWords(ref)} was not confirmed as inserted. Look there again.`,
      });
  }

  return {
    /** What to show for a ticket that comes on screen. */
    deedOf(ref: TicketRef): Deed {
      return deeds.get(ticketKey(ref)) ?? { state: "none" };
    },

    async insert(): Promise<void> {
      const state = host.get();
      const { view, tabId } = state;
      const [hindrance] = findHindrances(state);
      if (hindrance !== undefined) {
        host.announce(hindranceWords(hindrance));
        return;
      }
      if (view?.kind !== "ticket" || tabId === null || view.suggestion.reply === null) return;
      const { reply } = view.suggestion;
      await run(tabId, view, "public", reply, reply.id);
    },

    async insertNote(note: Note): Promise<void> {
      const { view, tabId } = host.get();
      if (view?.kind !== "ticket" || tabId === null || note.text.trim() === "") return;
      await run(tabId, view, "internal", note, "hand-over");
    },

    allowAgain(): void {
      const { view } = host.get();
      if (view?.kind !== "ticket" || inFlight.has(ticketKey(view.ref))) return;
      remember(view.ref, { state: "none" });
      host.set({ again: replyKey(view.suggestion) });
    },

    async copy(note?: Note): Promise<void> {
      const state = host.get();
      const { view } = state;
      if (view?.kind !== "ticket") return;
      const hindrances = findHindrances(state);
      if (note === undefined && !canCopy(hindrances)) {
        host.announce(hindrances[0] === undefined ? "" : hindranceWords(hindrances[0]));
        return;
      }
      const what = note ?? view.suggestion.reply;
      if (what === null) return;
      const copied = await client.copy(what.text, what.html);
      announceOn(view.ref, copied ? "Copied." : "The browser did not allow copying.");
      if (copied)
        record({
          ref: view.ref,
          insertionId: client.newId(),
          playbook: view.suggestion.playbook,
          reply: note === undefined ? (view.suggestion.reply?.id ?? "") : "hand-over",
          outcome: "copied",
          into: note === undefined ? "public" : "internal",
          shownFor: Math.max(0, Math.round(host.now() - state.shownAt)),
        });
      // An insertion's own outcome, with its Undo, is worth more on screen than "copied".
      const { deed } = host.get();
      if (deed.state === "inserted" || deed.state === "inserting" || deed.state === "undoing") return;
      remember(view.ref, copied ? { state: "copied" } : { state: "copy-failed" });
    },

    async undo(): Promise<void> {
      const { view, tabId, deed, shownAt } = host.get();
      if (view?.kind !== "ticket" || tabId === null || deed.state !== "inserted") return;
      const { ref } = view;
      const { insertionId, key, into } = deed;
      remember(ref, { state: "undoing", insertionId, key, into });
      try {
        const answer = await withTimeout(client.undo(tabId, ref, insertionId));
        const undone = answer.outcome === "undone";
        remember(ref, { state: undone ? "undone" : "press-ctrl-z" });
        announceOn(ref, undone ? "Taken back." : "Not taken back. Click into the editor and press Ctrl+Z.");
        if (undone)
          record({
            ref,
            insertionId,
            playbook: view.suggestion.playbook,
            reply: into === "internal" ? "hand-over" : (view.suggestion.reply?.id ?? ""),
            outcome: "undone",
            into,
            shownFor: Math.max(0, Math.round(host.now() - shownAt)),
          });
      } catch {
        remember(ref, { state: "unknown", what: "undo" });
        announceOn(ref, "No answer from the page. Look at the editor.");
      }
    },
  };
}

async function withTimeout<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("The page did not answer in time.")), ANSWER_TIMEOUT_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
