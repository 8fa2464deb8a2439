import { describe, expect, it } from "vitest";
import { ticketKey } from "../../src/core/ticket/ticket.ts";
import { createSession, NO_CHOICES, type SessionArea, type TicketRecord } from "../../src/storage/session.ts";
import { selfTest, ticketOf } from "../messages/samples.ts";

function memoryArea(): SessionArea & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      // What is stored is a copy, as in the browser: nobody changes it from outside.
      return Object.fromEntries(
        wanted.filter((key) => items.has(key)).map((key) => [key, structuredClone(items.get(key))]),
      );
    },
    async set(changes) {
      for (const [key, value] of Object.entries(changes)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

function record(change: Partial<TicketRecord> = {}): TicketRecord {
  return {
    ticket: ticketOf(),
    selfTest,
    readAt: "2026-11-23T09:00:00Z",
    fellBack: null,
    shop: null,
    choices: NO_CHOICES,
    insertions: [],
    usedAt: 0,
    ...change,
  };
}

describe("session", () => {
  it("keeps every one of many changes to one ticket at the same time", async () => {
    const session = createSession(memoryArea(), () => 1);
    await session.changeTicket("t", () => record());
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        session.changeTicket(
          "t",
          (before) =>
            before && {
              ...before,
              choices: { ...before.choices, ticked: [...before.choices.ticked, String(index)] },
            },
        ),
      ),
    );
    expect((await session.ticket("t"))?.choices.ticked).toHaveLength(20);
  });

  it("goes on after a change that threw", async () => {
    const session = createSession(memoryArea(), () => 1);
    const broken = session.changeTicket("t", () => {
      throw new Error("broken");
    });
    await expect(broken).rejects.toThrow("broken");
    await session.changeTicket("t", () => record());
    expect(await session.ticket("t")).not.toBeNull();
  });

  it("drops the least recently used tickets, never the one that is being written", async () => {
    let now = 0;
    const area = memoryArea();
    const session = createSession(area, () => ++now);
    for (let index = 0; index < 80; index++) await session.changeTicket(`t${index}`, () => record());
    await session.changeTicket("t25", (before) => before);
    const kept = [...area.items.keys()];
    expect(kept.length).toBeLessThanOrEqual(62);
    expect(kept).toContain("ticket:t79");
    expect(kept).not.toContain("ticket:t0");
  });

  it("stays below the area's limit with huge tickets", async () => {
    let now = 0;
    const area = memoryArea();
    const session = createSession(area, () => ++now);
    const [message] = ticketOf().messages;
    const huge = { ...message, text: "x".repeat(60_000) };
    const ticket = ticketOf({ messages: Array.from({ length: 16 }, () => huge) as never });
    for (let index = 0; index < 20; index++)
      await session.changeTicket(`t${index}`, () => record({ ticket }));
    const bytes = [...area.items.values()].reduce<number>(
      (sum, value) => sum + JSON.stringify(value).length,
      0,
    );
    expect(bytes).toBeLessThan(10_000_000);
    expect(area.items.has("ticket:t19")).toBe(true);
  });

  it("knows which tabs show a ticket", async () => {
    const session = createSession(memoryArea(), () => 1);
    const { ref } = ticketOf();
    const tab = { helpdesk: ref.helpdesk, account: ref.account, unread: null };
    await session.setTab(1, { ...tab, ref });
    await session.setTab(2, { ...tab, ref: { ...ref, id: "202" } });
    await session.setTab(3, { ...tab, ref: null });
    expect(await session.tabsShowing(ticketKey(ref), ticketKey)).toEqual([1]);
  });
});
