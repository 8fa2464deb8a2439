import type { WxtBrowser } from "wxt/browser";
import type { SessionArea } from "../../src/storage/session.ts";

type Listener = (...args: never[]) => unknown;

class Event {
  readonly listeners: Listener[] = [];
  addListener = (listener: Listener) => void this.listeners.push(listener);
  removeListener = (listener: Listener) => void this.listeners.splice(this.listeners.indexOf(listener), 1);
  fire(...args: unknown[]): unknown[] {
    return this.listeners.map((listener) => (listener as (...args: unknown[]) => unknown)(...args));
  }
}

/** One panel's end of its port. */
export interface FakePort {
  received: unknown[];
  say(message: unknown): void;
  disconnect(): void;
}

/** The part of the browser that the background uses, in memory, with what a test needs to look inside. */
export class FakeBrowser {
  readonly id = "abcdefghijklmnopabcdefghijklmnop";
  readonly origin = `chrome-extension://${this.id}`;
  readonly tabs = new Map<number, { id: number; url?: string; windowId: number; status?: string }>();
  /** Names of the alarms that were asked for; events.alarm lets one go off. */
  readonly alarms = new Set<string>();
  /** What the browser is busy with before it answers about a tab. */
  beforeTab: () => Promise<void> = async () => undefined;
  /** What was sent into tabs. */
  readonly sent: { tabId: number; message: unknown }[] = [];
  readonly injected: { tabId: number; files: string[] }[] = [];
  readonly events = {
    message: new Event(),
    connect: new Event(),
    installed: new Event(),
    removed: new Event(),
    updated: new Event(),
    command: new Event(),
    alarm: new Event(),
    added: new Event(),
    revoked: new Event(),
    stored: new Event(),
  };
  granted: (origin: string) => boolean = () => true;
  /** Whether a content script answers in this tab. */
  listens: (tabId: number) => boolean = () => true;
  /** What browser policy says. Null: Firefox without one refuses to read it; "no storage": there is no such place. */
  policy:
    | {
        packs?: unknown;
        lockPacks?: unknown;
        shops?: unknown;
        shopRules?: unknown;
        teamKey?: unknown;
        secretsMode?: unknown;
      }
    | "no storage"
    | null = null;
  readonly area: SessionArea;

  constructor() {
    const items = new Map<string, unknown>();
    this.area = {
      get: async (keys) =>
        structuredClone(
          Object.fromEntries(
            (keys === null ? [...items.keys()] : [keys].flat())
              .filter((key) => items.has(key))
              .map((key) => [key, items.get(key)]),
          ),
        ),
      set: async (changes) => {
        for (const [key, value] of Object.entries(changes)) items.set(key, structuredClone(value));
      },
      remove: async (keys) => {
        for (const key of [keys].flat()) items.delete(key);
      },
    };
  }

  /** As `wxt/browser` shows it to the product. */
  get api(): WxtBrowser {
    const { events } = this;
    const policyNow = () => this.policy;
    return {
      runtime: {
        id: this.id,
        getURL: (path: string) => this.origin + path,
        onMessage: events.message,
        onConnect: events.connect,
        onInstalled: events.installed,
      },
      storage: {
        session: this.area,
        get managed() {
          const policy = policyNow();
          if (policy === "no storage") return undefined;
          return {
            get: async () => {
              if (policy === null) throw new Error("Managed storage manifest not found");
              return structuredClone(policy);
            },
          };
        },
        onChanged: events.stored,
      },
      tabs: {
        get: async (id: number) => {
          const tab = this.tabs.get(id);
          if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
          await this.beforeTab();
          return tab;
        },
        query: async () => [...this.tabs.values()],
        sendMessage: async (tabId: number, message: unknown) => {
          if (!this.listens(tabId)) throw new Error("Receiving end does not exist.");
          this.sent.push({ tabId, message });
          return { ok: true };
        },
        onRemoved: events.removed,
        onUpdated: events.updated,
      },
      scripting: {
        executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
          this.injected.push({ tabId: target.tabId, files });
          return [];
        },
      },
      permissions: {
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => this.granted(origin)),
        onAdded: events.added,
        onRemoved: events.revoked,
      },
      commands: { onCommand: events.command },
      alarms: {
        create: async (name: string) => void this.alarms.add(name),
        onAlarm: events.alarm,
      },
      sidePanel: { setPanelBehavior: async () => undefined },
    } as unknown as WxtBrowser;
  }

  /** A message of a content script in this tab, and what it is answered. */
  fromPage(tabId: number, message: unknown, change: object = {}): Promise<unknown> {
    const url = this.tabs.get(tabId)?.url ?? "https://acme.zendesk.com/";
    const sender = {
      id: this.id,
      origin: new URL(url).origin,
      url,
      frameId: 0,
      tab: { id: tabId },
      ...change,
    };
    return this.#deliver(message, sender);
  }

  /** A request of the panel, and what it is answered. */
  fromPanel<T = unknown>(message: unknown): Promise<T> {
    const sender = { id: this.id, origin: this.origin, url: `${this.origin}/sidepanel.html` };
    return this.#deliver(message, sender) as Promise<T>;
  }

  openPanel(windowId: number, tabId: number | null): FakePort {
    const onMessage = new Event();
    const onDisconnect = new Event();
    const received: unknown[] = [];
    const port = {
      name: "panel",
      sender: { id: this.id, origin: this.origin, url: `${this.origin}/sidepanel.html` },
      onMessage,
      onDisconnect,
      postMessage: (message: unknown) => void received.push(structuredClone(message)),
      disconnect: () => undefined,
    };
    this.events.connect.fire(port);
    onMessage.fire({ type: "panel.watch", windowId, tabId });
    return {
      received,
      say: (message) => void onMessage.fire(message),
      disconnect: () => void onDisconnect.fire(),
    };
  }

  #deliver(message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve) => {
      this.events.message.fire(message, sender, resolve);
    });
  }
}
