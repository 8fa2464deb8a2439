import type { InsertOutcome, InsertRequest, UndoOutcome } from "../../src/helpdesks/contract.ts";
import type { TabView } from "../../src/messages/protocol.ts";
import type { PanelClient, PanelEvents } from "../../src/sidebar/panel-client.ts";
import { createPanelStore, type PanelStore } from "../../src/sidebar/store.ts";
import { REPLIES, SETTINGS } from "./fixtures.ts";

export interface FakeClient extends PanelClient {
  /** Every request with its payload, oldest first, `settings.get` left out. */
  asked: { type: string; payload: Record<string, unknown> }[];
  inserted: { tabId: number; request: InsertRequest }[];
  undone: { tabId: number; insertionId: string }[];
  copied: { text: string; html: string }[];
  calls: string[];
  /** Replaceable answers. */
  answers: Record<string, unknown>;
  onInsert: (request: InsertRequest) => Promise<InsertOutcome>;
  onUndo: () => Promise<UndoOutcome>;
  canCopy: boolean;
}

/** The outside world of the panel, with everything it was asked written down. */
export function createFakeClient(): FakeClient {
  let ids = 0;
  const client: FakeClient = {
    asked: [],
    inserted: [],
    undone: [],
    copied: [],
    calls: [],
    answers: {
      "settings.get": SETTINGS,
      "settings.change": SETTINGS,
      "shop.use-sample": { ...SETTINGS, shop: { kind: "sample" } },
      "gmail.enable": SETTINGS,
      "replies.list": { replies: REPLIES },
      "order.search": { orders: [], problem: null },
    },
    canCopy: true,
    onInsert: async ({ insertionId }) => ({ outcome: "inserted", insertionId, editor: "fake" }),
    onUndo: async () => ({ outcome: "undone" }),
    async request(type, payload) {
      if (type !== "settings.get") client.asked.push({ type, payload: payload as Record<string, unknown> });
      const answer = client.answers[type] ?? { ok: true };
      if (answer instanceof Error) throw answer;
      return answer as never;
    },
    insert(tabId, request) {
      client.inserted.push({ tabId, request });
      return client.onInsert(request);
    },
    undo(tabId, _ref, insertionId) {
      client.undone.push({ tabId, insertionId });
      return client.onUndo();
    },
    async copy(text, html) {
      if (client.canCopy) client.copied.push({ text, html });
      return client.canCopy;
    },
    start: (_events: PanelEvents) => () => undefined,
    watchAgain: () => void client.calls.push("watchAgain"),
    async askForHost(host) {
      client.calls.push(`askForHost ${host}`);
      return true;
    },
    reloadTab: (tabId) => void client.calls.push(`reloadTab ${tabId}`),
    openConnections: () => void client.calls.push("openConnections"),
    openPacks: () => void client.calls.push("openPacks"),
    followTeam: async () => client.answers["team needs a look"] === true,
    newId: () => `id-${++ids}`,
  };
  return client;
}

export const TAB = 7;

/** A store whose tab 7 shows `view`, with the first 400 ms over when timers are faked by the caller. */
export function openPanel(client: FakeClient, view: TabView | null): PanelStore {
  const store = createPanelStore(client, () => Date.now());
  store.events.connected(true);
  store.events.tabChanged(TAB, "https://acme.zendesk.com/agent/tickets/48213");
  if (view !== null) store.events.pushed({ type: "view", tabId: TAB, view });
  return store;
}
