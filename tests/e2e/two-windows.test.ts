import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "./harness/chromium.ts";
import { ANSWERABLE, type AnswerableTicket, draftOf, typeDraft } from "./lab/answerable.ts";
import { count } from "./lab/insert.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { randomSource } from "./lab/random.ts";
import { settleIn } from "./lab/settle-in.ts";
import { showsTicket } from "./lab/shown-ticket.ts";

const SWITCHES = 200;
/** One look in so many is followed by an insertion, one in so many by an insertion that is left alone. */
const INSERT_EVERY = 12;
const LEAVE_EVERY = 20;
const TWO_WINDOW_STEPS = 12;

interface Tab {
  page: Page;
  ticket: AnswerableTicket;
  draft: string;
  /** How often its reply has gone in so far. */
  held: number;
}

let lab: Lab;
let panel: Panel;
const tabs: Tab[] = [];
const random = randomSource(20261126);

beforeAll(async () => {
  lab = await startLab();
  for (const ticket of [
    ...ANSWERABLE.zendesk.slice(0, 2),
    ...ANSWERABLE.gorgias.slice(0, 2),
    ...ANSWERABLE.gmail.slice(0, 2),
  ]) {
    const desk = await lab.open(ticket.url);
    panel = desk.panel;
    await addTab(desk.page, panel, ticket);
  }
});
afterAll(() => lab?.close());

async function addTab(page: Page, beside: Panel, ticket: AnswerableTicket): Promise<Tab> {
  await settleIn(beside, ticket.url);
  await showsTicket(beside, ticket.shown);
  const draft = `words of tab ${tabs.length}`;
  await typeDraft(page, ticket, draft);
  const tab = { page, ticket, draft, held: 0 };
  tabs.push(tab);
  return tab;
}

function pick<T>(from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

/** The ticket with its facts and its own reply, which may go in. */
async function showsOwn(beside: Panel, { ticket }: Tab): Promise<void> {
  await showsTicket(beside, ticket.shown);
  await beside.shows(ticket.words);
}

/** What every editor holds: each its own draft, and its own reply as often as it went in; of no other anything. */
async function everyEditorIsRight(): Promise<void> {
  for (const { page, ticket, draft, held } of tabs) {
    const text = await draftOf(page, ticket);
    const strangers = tabs.filter(
      (tab) => tab.ticket.words !== ticket.words && text.includes(tab.ticket.words),
    );
    expect(
      strangers.map((tab) => tab.ticket.url),
      `in ${ticket.url}:\n${text}`,
    ).toEqual([]);
    expect(count(text, ticket.words), `replies in ${ticket.url}:\n${text}`).toBe(held);
    expect(count(text, draft), `draft of ${ticket.url}:\n${text}`).toBe(1);
  }
}

/** Presses Insert, and what has to be pressed before it where the same words went in already. */
async function pressInsert(beside: Panel): Promise<void> {
  const again = () =>
    beside.page.eval(() => {
      const [button] = [...document.querySelectorAll("button")].filter(({ innerText }) =>
        /^Insert (it )?again/.test(innerText),
      );
      return button?.innerText ?? null;
    });
  const label = await again();
  if (label !== null) await beside.press(label);
  await beside.press("Insert reply");
}

/** What the panel says once the insertion on the ticket that it shows has an outcome. */
async function outcome(beside: Panel): Promise<string> {
  return beside.page
    .waitFor(() => document.querySelector<HTMLElement>(".deed")?.dataset.deed, 10_000)
    .catch(async () => expect.fail(`No word of an insertion:\n${await beside.text()}`));
}

describe("six tabs of three helpdesks", () => {
  it(`shows the active tab's ticket and inserts nowhere else: ${SWITCHES} switches`, {
    timeout: 300_000,
  }, async () => {
    await watchFrames(panel, tabs);
    let active = tabs.at(-1) as Tab;
    let switches = 0;
    let inserted = 0;
    let left = 0;
    const turnTo = async (tab: Tab) => {
      await tab.page.bringToFront();
      active = tab;
      switches += 1;
    };
    for (let look = 1; switches < SWITCHES; look++) {
      // Now and then an agent flips through several tabs before one is looked at.
      for (let hops = random() < 0.4 ? 1 + Math.floor(random() * 3) : 0; hops > 0; hops--)
        await turnTo(pick(tabs.filter((tab) => tab !== active)));
      await turnTo(pick(tabs.filter((tab) => tab !== active)));
      await showsOwn(panel, active);
      if (look % INSERT_EVERY === 0) {
        await pressInsert(panel);
        expect(await outcome(panel)).toBe("inserted");
        active.held += 1;
        inserted += 1;
        await everyEditorIsRight();
      }
      if (look % LEAVE_EVERY === 0) {
        const before = active;
        await pressInsert(panel);
        await new Promise((resolve) => setTimeout(resolve, random() * 300));
        await turnTo(pick(tabs.filter((tab) => tab !== before)));
        await showsOwn(panel, active);
        await turnTo(before);
        await showsOwn(panel, before);
        // Whatever became of it, what the panel says is what the editor holds.
        const said = await outcome(panel);
        expect(["inserted", "refused"]).toContain(said);
        if (said === "inserted") before.held += 1;
        left += 1;
        await everyEditorIsRight();
      }
    }
    await everyEditorIsRight();
    const frames = await framesAfterSwitches(panel);
    expect(frames.wrong).toEqual([]);
    expect(frames.seen).toBeGreaterThan(SWITCHES / 2);
    expect(inserted).toBeGreaterThan(5);
    expect(left).toBeGreaterThan(2);
    expect(panel.page.problems).toEqual([]);
  });
});

describe("two windows", () => {
  it(`each panel shows its own window's ticket and inserts into that: ${TWO_WINDOW_STEPS} steps`, {
    timeout: 300_000,
  }, async () => {
    // The same ticket as in the first window, and one that only the second has.
    const [shared] = ANSWERABLE.zendesk;
    const [, , alone] = ANSWERABLE.gorgias;
    const first = { panel, tabs: [...tabs], active: tabs.at(-1) as Tab };
    await first.active.page.bringToFront();
    const opened = await lab.openWindow(shared.url);
    const one = await addTab(opened.page, opened.panel, shared);
    const two = await addTab(await lab.chromium.newTab(alone.url), opened.panel, alone);
    const second = { panel: opened.panel, tabs: [one, two], active: two };
    const windows = [first, second];
    await watchFrames(second.panel, second.tabs);
    let inserted = 0;
    for (let step = 1; step <= TWO_WINDOW_STEPS; step++) {
      const window = pick(windows);
      window.active = pick(window.tabs.filter((tab) => tab !== window.active));
      await window.active.page.bringToFront();
      for (const each of windows) await showsOwn(each.panel, each.active);
      if (step % 3 !== 0) continue;
      const acting = pick(windows);
      await pressInsert(acting.panel);
      expect(await outcome(acting.panel)).toBe("inserted");
      acting.active.held += 1;
      inserted += 1;
      await everyEditorIsRight();
    }
    // The same ticket side by side: the one that is pressed gets the reply.
    const twin = first.tabs.find((tab) => tab.ticket === shared) as Tab;
    await twin.page.bringToFront();
    await one.page.bringToFront();
    for (const [beside, tab] of [
      [first.panel, twin],
      [second.panel, one],
      [first.panel, twin],
    ] as const) {
      await showsOwn(first.panel, twin);
      await showsOwn(second.panel, one);
      await pressInsert(beside);
      expect(await outcome(beside)).toBe("inserted");
      tab.held += 1;
      await everyEditorIsRight();
    }
    expect(inserted).toBe(TWO_WINDOW_STEPS / 3);
    for (const each of windows) {
      expect((await framesAfterSwitches(each.panel)).wrong).toEqual([]);
      expect(each.panel.page.problems).toEqual([]);
    }
    expect([lab.zendesk.state.sent, lab.gorgias.state.sent, lab.gmail.sent]).toEqual([[], [], []]);
  });
});

/**
 * From here on the panel itself notes every frame after a change of tabs that still shows a ticket of another tab:
 * the old customer's data must be gone in the first one (design.md §4).
 */
async function watchFrames(beside: Panel, among: readonly Tab[]): Promise<void> {
  const subjects: Record<number, string> = {};
  for (const tab of among) {
    await tab.page.bringToFront();
    await showsOwn(beside, tab);
    const { id, header } = await headerOf(beside);
    expect(header).toBe(tab.ticket.shown.where + tab.ticket.shown.customer);
    subjects[id] = header;
  }
  await beside.page.eval((known: Record<number, string>) => {
    const frames = { seen: 0, wrong: [] as string[] };
    Object.assign(window, { __frames: frames });
    chrome.windows.getCurrent((own) => {
      let active = 0;
      chrome.tabs.onActivated.addListener(({ tabId, windowId }) => {
        if (windowId !== own.id) return;
        active = tabId;
        requestAnimationFrame(() => {
          if (active !== tabId) return;
          frames.seen += 1;
          const who = document.querySelector<HTMLElement>(".header-who bdi")?.innerText;
          const where = document.querySelector<HTMLElement>(".header-ticket")?.innerText;
          if (who !== undefined && `${where}${who}` !== known[tabId])
            frames.wrong.push(`${where} ${who} over ${known[tabId]}`);
        });
      });
    });
  }, subjects);
}

function framesAfterSwitches(beside: Panel): Promise<{ seen: number; wrong: string[] }> {
  return beside.page.eval("window.__frames");
}

function headerOf(beside: Panel): Promise<{ id: number; header: string }> {
  return beside.page.eval(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const text = (selector: string) => document.querySelector<HTMLElement>(selector)?.innerText;
    return { id: tab?.id as number, header: `${text(".header-ticket")}${text(".header-who bdi")}` };
  });
}
