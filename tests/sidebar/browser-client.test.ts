import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PanelPush } from "../../src/messages/protocol.ts";
import type { PanelClient, PanelEvents } from "../../src/sidebar/panel-client.ts";
import { REF } from "./fixtures.ts";

/** An event of the browser's API: listeners, and `fire` for the test. */
function event<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => void>();
  return {
    addListener: (listener: (...args: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => void) => void listeners.delete(listener),
    fire: (...args: A) => {
      for (const listener of listeners) listener(...args);
    },
    get size() {
      return listeners.size;
    },
  };
}

interface FakePort {
  name: string;
  sent: unknown[];
  onMessage: ReturnType<typeof event<[PanelPush]>>;
  onDisconnect: ReturnType<typeof event<[]>>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

const ports: FakePort[] = [];
const sendMessage = vi.fn();
const tabs = {
  active: { id: 7, url: "https://acme.zendesk.com/agent/tickets/1" } as { id: number; url: string },
  onActivated: event<[{ tabId: number; windowId: number }]>(),
  onUpdated: event<[number, { url?: string; status?: string }, { windowId: number }]>(),
  query: async () => [tabs.active],
  sendMessage,
};
const permissions = { onAdded: event<[]>(), onRemoved: event<[]>(), request: vi.fn(async () => true) };

vi.mock("wxt/browser", () => ({
  browser: {
    tabs,
    permissions,
    windows: { getCurrent: async () => ({ id: 1 }) },
    runtime: {
      connect({ name }: { name: string }) {
        const port: FakePort = {
          name,
          sent: [],
          onMessage: event(),
          onDisconnect: event(),
          postMessage: (message) => void port.sent.push(message),
          disconnect: () => undefined,
        };
        ports.push(port);
        return port;
      },
    },
  },
}));

const { createBrowserClient } = await import("../../src/sidebar/browser-client.ts");

let client: PanelClient;
let told: unknown[][];
let stop: () => void;

async function start(): Promise<void> {
  client = createBrowserClient();
  told = [];
  const tell =
    (name: string) =>
    (...args: unknown[]) =>
      void told.push([name, ...args]);
  const events: PanelEvents = {
    tabChanged: tell("tabChanged"),
    addressChanged: tell("addressChanged"),
    pushed: tell("pushed"),
    connected: tell("connected"),
  };
  stop = client.start(events);
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(async () => {
  vi.useFakeTimers();
  ports.length = 0;
  sendMessage.mockReset();
  await start();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const hello = (tabId: number) => ({ type: "panel.watch", windowId: 1, tabId });

describe("the panel's window", () => {
  test("connects as `panel` and says which tab it looks at", () => {
    expect(ports[0]?.name).toBe("panel");
    expect(ports[0]?.sent.at(-1)).toEqual(hello(7));
    expect(told).toContainEqual(["tabChanged", 7, "https://acme.zendesk.com/agent/tickets/1"]);
  });

  test("an activated tab is told before the background is asked, in the same task", () => {
    tabs.onActivated.fire({ tabId: 9, windowId: 1 });
    expect(told.at(-1)).toEqual(["tabChanged", 9, null]);
    expect(ports[0]?.sent.at(-1)).toEqual(hello(9));
  });

  test("tabs of another window, and background tabs of this one, are nothing to it", () => {
    const before = told.length;
    tabs.onActivated.fire({ tabId: 9, windowId: 2 });
    tabs.onUpdated.fire(7, { url: "https://x.example/" }, { windowId: 2 });
    tabs.onUpdated.fire(8, { url: "https://x.example/" }, { windowId: 1 });
    tabs.onUpdated.fire(7, { status: "complete" }, { windowId: 1 });
    expect(told).toHaveLength(before);
  });

  test("an address change of the active tab is told at once", () => {
    tabs.onUpdated.fire(7, { url: "https://acme.zendesk.com/agent/tickets/2" }, { windowId: 1 });
    expect(told.at(-1)).toEqual(["addressChanged", 7, "https://acme.zendesk.com/agent/tickets/2"]);
  });

  test("after the worker died it connects again and says hello with the tab of now", async () => {
    tabs.onActivated.fire({ tabId: 9, windowId: 1 });
    ports[0]?.onDisconnect.fire();
    expect(told.at(-1)).toEqual(["connected", false]);
    await vi.advanceTimersByTimeAsync(50);
    expect(ports).toHaveLength(2);
    expect(ports[1]?.sent).toEqual([hello(9)]);
    expect(told.at(-1)).toEqual(["connected", true]);
  });

  test("a worker that does not come up is asked ever more rarely", async () => {
    for (let turn = 0; turn < 4; turn++) {
      ports.at(-1)?.onDisconnect.fire();
      await vi.advanceTimersByTimeAsync(5_000);
    }
    const before = ports.length;
    ports.at(-1)?.onDisconnect.fire();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(ports).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(200);
    expect(ports).toHaveLength(before + 1);
  });

  test("stopping takes every listener away", () => {
    stop();
    expect([tabs.onActivated.size, tabs.onUpdated.size, permissions.onAdded.size]).toEqual([0, 0, 0]);
  });
});

describe("the content script", () => {
  const insertion = { ref: REF, insertionId: "id-1", text: "t", html: "<p>t</p>", into: "public" } as const;

  test("gets the insertion in the top frame only", async () => {
    sendMessage.mockResolvedValue({ outcome: "inserted", insertionId: "id-1", editor: "ckeditor5" });
    await client.insert(7, insertion);
    expect(sendMessage.mock.calls).toEqual([[7, { type: "reply.insert", ...insertion }, { frameId: 0 }]]);
  });

  test.each([
    undefined,
    null,
    "inserted",
    {},
    { outcome: "inserted" },
    { outcome: "done", insertionId: "id-1" },
  ])("the answer %j is a lost answer", async (answer) => {
    sendMessage.mockResolvedValue(answer);
    await expect(client.insert(7, insertion)).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test("a refusal that does not say so has not left the page as it was", async () => {
    sendMessage.mockResolvedValue({ outcome: "refused", insertionId: "id-1", reason: "ambiguous" });
    expect(await client.insert(7, insertion)).toMatchObject({ untouched: false });
  });

  test("undo names ticket and insertion; an unknown answer is lost", async () => {
    sendMessage.mockResolvedValue({ outcome: "undone" });
    expect(await client.undo(7, REF, "id-1")).toEqual({ outcome: "undone" });
    expect(sendMessage.mock.calls[0]).toEqual([
      7,
      { type: "reply.undo", ref: REF, insertionId: "id-1" },
      { frameId: 0 },
    ]);
    sendMessage.mockResolvedValue({});
    await expect(client.undo(7, REF, "id-1")).rejects.toThrow();
  });
});
