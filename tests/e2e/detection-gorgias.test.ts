import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "./harness/chromium.ts";
import { count, editorsReady, modelOf, pressInsert } from "./lab/insert.ts";
import { type Desk, type Lab, startLab } from "./lab/lab.ts";
import { backgroundKnows, inReplica, readsOf, readsOfTicket, remembered } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import { gorgiasTicket, showsNobody, showsTicket } from "./lab/shown-ticket.ts";

const FIRST = 274075600;
const ticket = (n: number) => gorgiasTicket(FIRST + n);
/** Each test is an account of its own, so that none finds what another one left in Casekit's memory. */
const hostOf = (account: string) => `${account}.gorgias.com`;
const urlOf = (account: string, path: string) => `https://${hostOf(account)}${path}`;
const pathOf = (n: number) => `/app/ticket/${FIRST + n}`;

describe("Gorgias: the panel shows the ticket in front", () => {
  let lab: Lab;
  let home: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    lab = await startLab();
    home = (await openSettled(lab, urlOf("home", pathOf(1)))).page;
  });
  afterAll(() => lab?.close());
  afterEach(async () => {
    lab.gorgias.reset();
    for (const page of opened.splice(0)) await page.close();
  });

  /** Another account in another tab of the same window. */
  async function open(account: string, path: string): Promise<Desk> {
    const desk = await lab.open(urlOf(account, path));
    opened.push(desk.page);
    return desk;
  }

  const openTicket = (page: Page, n: number) => inReplica(page, `openTicket(${FIRST + n})`);

  /** The page that lagged shows its first ticket at last: the reply goes there, and nowhere else. */
  async function insertsOnceThePageFollows({ page, panel }: Desk): Promise<void> {
    await page.waitFor('document.title.startsWith("Where is my order")', 8_000);
    await editorsReady(page);
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, FIRST + 1)).toContain("#1001");
    expect(await modelOf(page, FIRST + 2)).toBe("");
  }

  it("under both kinds of address, over stale bubbles of the ticket before, and nobody elsewhere", async () => {
    const { page, panel } = await open("places", pathOf(1));
    await showsTicket(panel, ticket(1));
    await openTicket(page, 2);
    await showsTicket(panel, ticket(2));
    // The bubbles of the first ticket are still mounted: the case is really met.
    expect(await page.eval("document.body.textContent.includes('Thanks,Riley')")).toBe(true);
    await inReplica(page, `go("${pathOf(7)}")`);
    await showsTicket(panel, ticket(7));
    await page.click('a[href="/app/views/10"]');
    await showsNobody(panel, "No ticket open");
    await page.click(`a[href="/app/views/10/${FIRST + 4}"]`);
    await showsTicket(panel, ticket(4));
    await page.click('a[href="/app/settings"]');
    await showsNobody(panel, "No ticket open");
  });

  it("whichever shape its REST has, with at most two requests each", async () => {
    const { page, panel } = await open("shapes", pathOf(1));
    await showsTicket(panel, ticket(1));
    for (const n of [4, 5, 7, 1, 4]) {
      await openTicket(page, n);
      await showsTicket(panel, ticket(n));
    }
    const reads = (n: number) => readsOfTicket(lab, hostOf("shapes"), FIRST + n).length;
    // 4 answers the messages as a bare list, 5 as a wrapped one: one request more for both.
    expect([1, 4, 5, 7].map(reads)).toEqual([1, 2, 2, 1]);
  });

  it("through back, forward and reload, without reading anything again", async () => {
    const { page, panel } = await open("history", pathOf(1));
    await showsTicket(panel, ticket(1));
    await openTicket(page, 2);
    await showsTicket(panel, ticket(2));
    await inReplica(page, 'go("/app/views/10")');
    await showsNobody(panel, "No ticket open");
    for (const [step, n] of [
      [-1, 2],
      [-1, 1],
      [1, 2],
    ] as const) {
      await page.eval(`history.go(${step})`);
      await showsTicket(panel, ticket(n));
    }
    await page.goto(urlOf("history", pathOf(1)));
    await showsTicket(panel, ticket(1));
    expect(readsOf(lab, hostOf("history"))).toHaveLength(2);
  });

  it("while the page lags behind its address, and then nothing goes into the ticket that is still in sight", async () => {
    const { page, panel } = await open("lag", pathOf(2));
    await showsTicket(panel, ticket(2));
    await editorsReady(page);
    await page.eval("window.replica.lag = 3_000");
    await openTicket(page, 1);
    await showsTicket(panel, ticket(1));
    expect(await pressInsert(panel)).toContain("The page shows another ticket now. Nothing was inserted.");
    expect(await modelOf(page, FIRST + 2)).toBe("");
    await insertsOnceThePageFollows({ page, panel });
  });

  it("lags behind after a reload too, when nothing may be read again: still nothing goes into the wrong ticket", async () => {
    const { page, panel } = await open("lag-reload", pathOf(1));
    await showsTicket(panel, ticket(1));
    await openTicket(page, 2);
    await showsTicket(panel, ticket(2));
    await page.goto(urlOf("lag-reload", pathOf(2)));
    await showsTicket(panel, ticket(2));
    await editorsReady(page);
    await page.eval("window.replica.lag = 3_000");
    await openTicket(page, 1);
    await showsTicket(panel, ticket(1));
    expect(await pressInsert(panel)).toContain("Nothing was inserted.");
    expect(await modelOf(page, FIRST + 2)).toBe("");
    await insertsOnceThePageFollows({ page, panel });
    expect(readsOf(lab, hostOf("lag-reload"))).toHaveLength(2);
  });

  it("reads the conversation itself while REST is down, and never the bubbles of the ticket before", async () => {
    lab.gorgias.setMode("broken");
    const { page, panel } = await open("stale", pathOf(1));
    await showsTicket(panel, ticket(1));
    await openTicket(page, 2);
    await showsTicket(panel, ticket(2));
    await page.eval("window.replica.lag = 1_500");
    await openTicket(page, 7);
    await page.waitFor(`location.pathname.endsWith("${FIRST + 7}")`);
    await panel.showsNot("Jonas");
    await showsTicket(panel, ticket(7));
  });

  it("reads and says nothing in a hidden tab; what it shows is there when the agent returns", async () => {
    const { page, panel } = await open("hidden", pathOf(2));
    await showsTicket(panel, ticket(2));
    await home.bringToFront();
    await page.waitFor('document.visibilityState === "hidden"');
    await openTicket(page, 4);
    // Longer than the second in which a page that is watched looks by itself: the proof is that nothing comes.
    await page.eval(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(readsOfTicket(lab, hostOf("hidden"), FIRST + 4)).toEqual([]);
    expect((await remembered(lab)).tabs).not.toContain(String(FIRST + 4));
    await showsTicket(panel, ticket(1));
    await page.bringToFront();
    await showsTicket(panel, ticket(4));
  });

  it.each([
    ["Draft.js", "", "draft"],
    ["Lexical", "?editor=lexical", "lexical"],
  ])("inserts into %s, also after the composer was made anew", async (_name, query) => {
    const account = query === "" ? "draft" : "lexical";
    const { page, panel } = await open(account, pathOf(1) + query);
    await showsTicket(panel, ticket(1));
    await editorsReady(page);
    const editor = query === "" ? ".public-DraftEditor-content" : "[data-lexical-editor]";
    expect(await page.eval((select: string) => document.querySelector(select) !== null, editor)).toBe(true);
    await page.eval(`window.replica.replaceComposer(${FIRST + 1})`);
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(count(await modelOf(page, FIRST + 1), "Hi Riley,")).toBe(1);
    expect(lab.gorgias.state.sent).toEqual([]);
  });

  it("puts nothing into an internal note, and the reply into the public one after the switch", async () => {
    const { page, panel } = await open("note", pathOf(1));
    await showsTicket(panel, ticket(1));
    await editorsReady(page);
    await page.click('[role=tab][data-tab="internal"]');
    await page.waitFor('document.querySelector("[class*=internalNote]") !== null');
    await editorsReady(page);
    expect(await pressInsert(panel)).toMatch(/internal note.*Nothing was inserted/);
    expect(await modelOf(page, FIRST + 1)).toBe("");
    await page.click('[role=tab][data-tab="public"]');
    await page.waitFor('document.querySelector("[class*=internalNote]") === null');
    await editorsReady(page);
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, FIRST + 1)).toContain("#1001");
  });

  it("a chat, and a message that poses as parts of the page", async () => {
    const { page, panel } = await open("talk", pathOf(17));
    await showsTicket(panel, { ...ticket(17), order: "#1001" });
    await openTicket(page, 16);
    const text = await showsTicket(panel, ticket(16));
    expect(text).not.toMatch(/refund approved|fake/);
    expect(await page.eval("window.__pwned ?? null")).toBeNull();
    expect(await panel.page.eval("window.__pwned ?? null")).toBeNull();
  });

  it("reads the page alone while less than 30 % of the allowance is left", async () => {
    lab.gorgias.setMode({ answer: "ok", remaining: 0.25 });
    const { page, panel } = await open("thrifty", pathOf(1));
    await showsTicket(panel, ticket(1));
    expect(readsOf(lab, hostOf("thrifty"))).toHaveLength(1);
    for (const n of [2, 7, 9]) {
      await openTicket(page, n);
      await showsTicket(panel, ticket(n));
    }
    expect(readsOf(lab, hostOf("thrifty"))).toHaveLength(1);
  });

  it("fetches nothing while the panel is closed, and the ticket that is open when it opens", async () => {
    await lab.chromium.closeSidePanel(home);
    const page = await lab.chromium.newTab(urlOf("closed", pathOf(1)));
    opened.push(page);
    for (const n of [1, 4, 2]) {
      await openTicket(page, n);
      await backgroundKnows(lab, FIRST + n);
    }
    expect(readsOf(lab, hostOf("closed"))).toEqual([]);
    expect((await remembered(lab)).tickets.filter((key) => key.includes("closed"))).toEqual([]);
    const panel = await lab.reopenPanel(page);
    await showsTicket(panel, ticket(2));
    expect(readsOf(lab, hostOf("closed"))).toEqual(readsOfTicket(lab, hostOf("closed"), FIRST + 2));
    expect(readsOf(lab, hostOf("closed"))).toHaveLength(1);
  });
});
