import type { TicketRef } from "../core/ticket/ticket.ts";
import { sameTicket, ticketKey } from "../core/ticket/ticket.ts";
import { createTurns } from "../messages/in-turn.ts";
import type { Done, PanelRequests, PanelRequestType } from "../messages/protocol.ts";
import { acknowledgeChoice, settleChoices } from "./choosing.ts";
import type { PanelClient } from "./panel-client.ts";
import type { Panel, PanelActions, PanelState } from "./panel-state.ts";
import { dropSettled } from "./unsettled.ts";

/** A typed answer is sent after this pause, or at once on Insert, on leaving the field and on leaving the ticket. */
export const TYPING_PAUSE_MS = 300;
/** A choice that brought no new view within this time changed nothing. */
export const CHOICE_PATIENCE_MS = 2_000;

interface ChoicesHost {
  client: PanelClient;
  get(): Panel;
  set(change: Partial<PanelState>): void;
}

type Choices = Pick<
  PanelActions,
  | "typeAnswer"
  | "flushAnswers"
  | "tick"
  | "choosePlaybook"
  | "chooseReply"
  | "chooseLanguage"
  | "pinOrder"
  | "confirmOther"
  | "stateFact"
  | "confirmFacts"
  | "chooseShop"
  | "refresh"
  | "lookAgain"
  | "setAgentName"
  | "takeSampleShop"
  | "enableGmail"
>;

/** What the agent ticks, types and chooses: shown at once, sent to the background, settled by its next view. */
export function createChoices(host: ChoicesHost): Choices {
  const { client, get, set } = host;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const inTurn = createTurns();

  function shownRef(): TicketRef | null {
    const { view } = get();
    return view?.kind === "ticket" ? view.ref : null;
  }

  function revision(): number {
    const { view } = get();
    return view?.kind === "ticket" ? view.revision : 0;
  }

  /** Of several shops the one on screen: what is said of its orders is not to be taken for another's. */
  function onShop(): { shop?: string } {
    const { view } = get();
    return view?.kind === "ticket" && view.shops !== undefined ? { shop: view.shops.shop } : {};
  }

  function settle(): void {
    const { view, typed, ticks } = get();
    if (view?.kind === "ticket") set(dropSettled({ typed, ticks }, view));
  }

  /** Runs `then` only while the ticket that was asked about is still on screen. */
  function ifStill(ref: TicketRef, then: () => void): void {
    if (sameTicket(shownRef(), ref)) then();
  }

  function sendAnswer(ref: TicketRef, item: string, value: string): void {
    const finish = (state: "done" | "failed", problem?: string) =>
      ifStill(ref, () => {
        const entry = get().typed[item];
        // Typed on since: the later sending decides.
        if (entry?.state !== "sent" || entry.value !== value) return;
        set({ typed: { ...get().typed, [item]: { ...entry, state } } });
        if (problem !== undefined) set({ problem });
        settle();
      });
    ask("answer.set", { ref, item, value }).then((problem) =>
      finish(problem === null ? "done" : "failed", problem ?? undefined),
    );
  }

  /** Null when done, else what to tell the agent. */
  async function ask<K extends DoneRequest>(
    type: K,
    payload: PanelRequests[K][0],
    onSend: () => void = () => undefined,
  ): Promise<string | null> {
    try {
      const done: Done = await inTurn(turnOf(type, payload), () => {
        onSend();
        return client.request(type, payload);
      });
      return done.ok ? null : (done.problem ?? "That did not work. Try again.");
    } catch (error) {
      return error instanceof Error ? error.message : "Casekit's background did not answer. Try again.";
    }
  }

  /** An acknowledged choice that brings no view changed nothing, unless the background cannot be heard. */
  function awaitView(ref: TicketRef): void {
    clearTimeout(patience);
    patience = setTimeout(
      () =>
        ifStill(ref, () => {
          if (get().connected) set(settleChoices(get(), get().answeredAt));
          else awaitView(ref);
        }),
      CHOICE_PATIENCE_MS,
    );
  }

  /** A choice that may change the reply: its answer is applied, and Insert waits for it. */
  async function choose<K extends DoneRequest>(type: K, payload: PanelRequests[K][0] & { ref: TicketRef }) {
    const { ref } = payload;
    set({ touched: true, choosing: get().choosing + 1, problem: null });
    let since = 0;
    const problem = await ask(type, payload, () => {
      since = revision();
    });
    ifStill(ref, () => {
      if (problem !== null) set({ problem, choosing: Math.max(0, get().choosing - 1) });
      else set(acknowledgeChoice(get(), since));
      if (get().acknowledged > 0) awaitView(ref);
    });
    return problem === null;
  }

  function chooseHere<K extends DoneRequest>(type: K, rest: Omit<PanelRequests[K][0], "ref">): void {
    const ref = shownRef();
    if (ref !== null) void choose(type, { ...rest, ref } as PanelRequests[K][0] & { ref: TicketRef });
  }

  return {
    typeAnswer(item, value) {
      if (shownRef() === null) return;
      set({
        touched: true,
        typed: { ...get().typed, [item]: { value, state: "typing", since: revision() } },
      });
      clearTimeout(pause);
      pause = setTimeout(() => get().flushAnswers(), TYPING_PAUSE_MS);
    },
    flushAnswers() {
      clearTimeout(pause);
      const ref = shownRef();
      const { typed } = get();
      const waiting = Object.entries(typed).filter(
        ([, { state }]) => state === "typing" || state === "failed",
      );
      if (ref === null || waiting.length === 0) return;
      const sent = waiting.map(
        ([item, { value }]) => [item, { value, state: "sent", since: revision() }] as const,
      );
      set({ typed: { ...typed, ...Object.fromEntries(sent) } });
      for (const [item, { value }] of sent) sendAnswer(ref, item, value);
    },
    tick(item, done) {
      const ref = shownRef();
      if (ref === null) return;
      const entry = { value: done, state: "sent", since: revision() } as const;
      set({ touched: true, problem: null, ticks: { ...get().ticks, [item]: entry } });
      ask("item.tick", { ref, item, done }).then((problem) =>
        ifStill(ref, () => {
          const { ticks } = get();
          if (ticks[item] !== entry) return;
          if (problem === null) set({ ticks: { ...ticks, [item]: { ...entry, state: "done" } } });
          else {
            // The box shows what the background holds.
            const { [item]: _failed, ...rest } = ticks;
            set({ ticks: rest, problem });
          }
          settle();
        }),
      );
    },
    choosePlaybook: (playbook) => chooseHere("playbook.choose", { playbook }),
    chooseReply: (playbook, reply) => chooseHere("reply.choose", { playbook, reply }),
    chooseLanguage: (language) => chooseHere("language.choose", { language }),
    pinOrder: (order) => chooseHere("order.pin", { order, ...onShop() }),
    confirmOther: (order) => chooseHere("order.confirm-other", { order, ...onShop() }),
    chooseShop: (shop) => chooseHere("shop.choose", { shop }),
    async stateFact(path, value, seen) {
      const ref = shownRef();
      return ref !== null && (await choose("fact.state", { ref, path, value, seen, ...onShop() }));
    },
    async confirmFacts(seen) {
      const ref = shownRef();
      return ref !== null && (await choose("facts.confirm", { ref, seen, ...onShop() }));
    },
    refresh() {
      const ref = shownRef();
      if (ref === null) return;
      set({ problem: null });
      ask("facts.refresh", { ref }).then((problem) => ifStill(ref, () => set({ problem })));
    },
    lookAgain() {
      const { tabId } = get();
      if (tabId === null) return;
      set({ problem: null });
      ask("page.look", { tabId }).then((problem) => {
        if (get().tabId === tabId) set({ problem });
      });
    },
    async setAgentName(name) {
      try {
        set({ settings: await client.request("settings.change", { agentName: name.trim() || null }) });
        return true;
      } catch (error) {
        set({ problem: messageOf(error) });
        return false;
      }
    },
    async takeSampleShop() {
      try {
        set({ settings: await client.request("shop.use-sample", {}) });
        client.watchAgain();
      } catch (error) {
        set({ problem: messageOf(error) });
      }
    },
    async enableGmail(account, teamAddresses) {
      try {
        set({ settings: await client.request("gmail.enable", { account, teamAddresses }) });
        client.watchAgain();
      } catch (error) {
        set({ problem: messageOf(error) });
      }
    },
  };
}

/** Requests that are answered with `Done`. */
type DoneRequest = {
  [K in PanelRequestType]: PanelRequests[K][1] extends Done
    ? Done extends PanelRequests[K][1]
      ? K
      : never
    : never;
}[PanelRequestType];

/**
 * What replaces each other has one turn: a request that is sent again, because its answer was lost, must not
 * overtake what the agent chose after it.
 */
function turnOf<K extends DoneRequest>(type: K, payload: PanelRequests[K][0]): string {
  const { ref, item, path } = payload as { ref?: TicketRef; item?: string; path?: string };
  const isReply = type === "playbook.choose" || type === "reply.choose";
  const isOrder = type.startsWith("order.") || type === "shop.choose";
  const what = isReply ? "reply" : isOrder ? "order" : type;
  return [ref === undefined ? "" : ticketKey(ref), what, item ?? path ?? ""].join(" ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "Casekit's background did not answer. Try again.";
}
