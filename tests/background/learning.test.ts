import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import Dexie from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/start.ts";
import { parsePack } from "../../src/core/pack/parse-pack.ts";
import type { TicketRef } from "../../src/core/ticket/ticket.ts";
import { locateHelpdeskUrl } from "../../src/helpdesks/locate-url.ts";
import type { LearningReport, PanelPush, TicketView } from "../../src/messages/protocol.ts";
import { openedMessage, ticketOf } from "../messages/samples.ts";
import { FakeBrowser, type FakePort } from "./fake-browser.ts";
import { packagedOf } from "./packaged.ts";

const starter = parsePack(readFileSync(new URL("../../src/core/pack/starter.casekit.yaml", import.meta.url)));
const TAB = 7;
const START = Date.parse("2026-11-23T09:00:00Z");
/** What one shop's customers call their order's fulfilment: no lexicon knows it. */
const WORDS = ["the zeppelin flew away without my crate", "my crate and that zeppelin again"] as const;

let browser: FakeBrowser;
let port: FakePort;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: START });
  // A worker's global scope is an event target; Node's is not.
  vi.stubGlobal("addEventListener", () => undefined);
  browser = new FakeBrowser();
  startWorker();
});
afterEach(async () => {
  vi.useRealTimers();
  await Dexie.delete("casekit");
});

/** As after an update or a restart of the browser: what is in the database stays, a tab and its panel are there. */
function startWorker(): void {
  if (!starter.ok) throw new Error("The starter pack does not parse.");
  const bundled = { pack: starter.pack, digest: "5".repeat(64) };
  startBackground({ browser: browser.api, packaged: packagedOf(bundled), locateUrl: locateHelpdeskUrl });
  browser.tabs.set(TAB, { id: TAB, url: "https://acme.zendesk.com/agent/tickets/1", windowId: 1 });
  port = browser.openPanel(1, TAB);
}

const refOf = (n: number): TicketRef => ({ helpdesk: "zendesk", account: "acme", id: `${n}` });

/** Opens a ticket in the tab and answers what the panel then shows of it. */
async function open(n: number, text: string): Promise<TicketView> {
  const ref = refOf(n);
  const [message] = ticketOf().messages;
  if (message === undefined) throw new Error("The sample has a message.");
  browser.tabs.set(TAB, { id: TAB, url: `https://acme.zendesk.com/agent/tickets/${n}`, windowId: 1 });
  await browser.fromPage(TAB, { type: "page.located", helpdesk: "zendesk", account: "acme", ref });
  await browser.fromPage(
    TAB,
    openedMessage(ticketOf({ ref, subject: "Hello", messages: [{ ...message, text }] })),
  );
  return shown(n);
}

async function shown(n: number, when: (view: TicketView) => boolean = () => true): Promise<TicketView> {
  for (let tries = 0; tries < 200; tries++) {
    const views = (port.received as PanelPush[]).flatMap((push) => (push.type === "view" ? [push.view] : []));
    const found = views.findLast(
      (view): view is TicketView => view.kind === "ticket" && view.ref.id === `${n}` && when(view),
    );
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Ticket ${n} was not shown.`);
}

const choose = (n: number, playbook: string | null) =>
  browser.fromPanel({ type: "playbook.choose", ref: refOf(n), playbook });
const insert = (n: number, insertionId: string, playbook: string, outcome: "inserted" | "undone") =>
  browser.fromPanel({
    type: "insertion.record",
    ref: refOf(n),
    insertionId,
    playbook,
    reply: "in-transit",
    outcome,
    into: "public",
    shownFor: 900,
  });
const report = () => browser.fromPanel({ type: "learning.get" }) as Promise<LearningReport>;
async function minutesLater(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  browser.events.alarm.fire({ name: "learn" });
  await new Promise((resolve) => setTimeout(resolve, 30));
}

describe("an agent's choice of another ticket type", () => {
  it("is learnt when the ticket is left, and counts for the next one; the reason says where it comes from", async () => {
    expect((await open(1, WORDS[0])).suggestion.playbook).not.toBe("customs-duties");
    await choose(1, "customs-duties");
    expect(await shown(1, ({ choices }) => choices.playbook !== null)).toMatchObject({ taught: null });
    expect((await report()).corrections).toBe(0);
    const { suggestion } = await open(2, WORDS[1]);
    expect(suggestion.playbook).toBe("customs-duties");
    expect(suggestion.evidence.some(({ learnt }) => learnt)).toBe(true);
    expect(await report()).toMatchObject({ corrections: 1, types: [{ title: "Customs duties", taught: 1 }] });
    expect((await open(1, WORDS[0])).taught).toBe("customs-duties");
  });

  it("teaches nothing when it was a slip: taken back, or another one before the ticket is left", async () => {
    await open(1, WORDS[0]);
    await choose(1, "customs-duties");
    await choose(1, null);
    await open(2, "Thank you");
    expect((await report()).corrections).toBe(0);
    await open(1, WORDS[0]);
    await choose(1, "customs-duties");
    await choose(1, "gift-card");
    await open(2, "Thank you");
    expect(await report()).toMatchObject({ corrections: 1 });
    expect((await report()).types.map(({ title }) => title)).not.toContain("Customs duties");
  });

  it("teaches once, however often the ticket is opened and the same is chosen", async () => {
    for (let n = 0; n < 3; n++) {
      await open(1, WORDS[0]);
      await choose(1, "customs-duties");
      await open(2, "Thank you");
    }
    expect((await report()).corrections).toBe(1);
  });

  it("is learnt after some minutes too, should the agent stay", async () => {
    await open(1, WORDS[0]);
    await choose(1, "customs-duties");
    expect([...browser.alarms]).toContain("learn");
    await minutesLater(2);
    expect((await report()).corrections).toBe(0);
    await minutesLater(4);
    expect((await report()).corrections).toBe(1);
  });

  it("survives the worker, and an update", async () => {
    await open(1, WORDS[0]);
    await choose(1, "customs-duties");
    await open(2, "Thank you");
    browser = new FakeBrowser();
    startWorker();
    expect((await open(3, WORDS[1])).suggestion.playbook).toBe("customs-duties");
  });
});

describe("a reply that was inserted", () => {
  const ASKED = "Hi, where is my order #1001? It should be here by now.";

  it("confirms once it has stayed, by a quarter of a correction, once", async () => {
    const { suggestion } = await open(1, ASKED);
    const playbook = suggestion.playbook ?? "";
    await insert(1, "i-1", playbook, "inserted");
    await insert(1, "i-1", playbook, "inserted");
    expect((await report()).confirmations).toBe(0);
    await minutesLater(6);
    await minutesLater(6);
    const { corrections, confirmations, types } = await report();
    expect({ corrections, confirmations }).toEqual({ corrections: 0, confirmations: 1 });
    expect(new Set(types.map(({ taught }) => taught))).toEqual(new Set([0.25]));
  });

  it("teaches nothing when it was taken out again", async () => {
    const { suggestion } = await open(1, ASKED);
    await insert(1, "i-1", suggestion.playbook ?? "", "inserted");
    await insert(1, "i-1", suggestion.playbook ?? "", "undone");
    await minutesLater(6);
    expect((await report()).confirmations).toBe(0);
  });

  it("teaches by the words that it answered, not by those that came since", async () => {
    const { suggestion } = await open(1, ASKED);
    await insert(1, "i-1", suggestion.playbook ?? "", "inserted");
    await open(1, WORDS[0]);
    await minutesLater(6);
    expect((await report()).confirmations).toBe(1);
    const { evidence } = (await open(2, WORDS[1])).suggestion;
    expect(evidence.filter(({ learnt }) => learnt)).toEqual([]);
  });
});

describe("what was learnt", () => {
  it("goes to a colleague as a file and is merged there; nonsense changes nothing and is told", async () => {
    await open(1, WORDS[0]);
    await choose(1, "customs-duties");
    await open(2, "Thank you");
    const { text } = (await browser.fromPanel({ type: "learning.export" })) as { text: string };
    expect(text).not.toMatch(/zeppelin|riley|crate/i);
    await browser.fromPanel({ type: "learning.reset" });
    expect(await report()).toEqual({ corrections: 0, confirmations: 0, types: [] });
    const refused = await browser.fromPanel({ type: "learning.import", text: "{}" });
    expect(refused).toMatchObject({ ok: false, problem: expect.stringMatching(/\w{3}/) });
    expect((await report()).corrections).toBe(0);
    expect(await browser.fromPanel({ type: "learning.import", text })).toEqual({ ok: true });
    expect((await report()).corrections).toBe(1);
    expect((await open(3, WORDS[1])).suggestion.playbook).toBe("customs-duties");
  });
});
