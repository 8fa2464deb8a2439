import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "./harness/chromium.ts";
import { count, editorsReady, modelOf, pressInsert } from "./lab/insert.ts";
import { type Desk, type Lab, startLab } from "./lab/lab.ts";
import { backgroundKnows, inReplica, readsOf, readsOfTicket, remembered } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import { showsNobody, showsTicket, zendeskTicket } from "./lab/shown-ticket.ts";

/**
 * Each test is an account of its own, so that none finds what another one left in Casekit's memory.
 */
const hostOf = (account: string) => `${account}.zendesk.com`;
const urlOf = (account: string, path: string) => `https://${hostOf(account)}${path}`;

describe("Zendesk: the panel shows the ticket in front", () => {
  let lab: Lab;
  let home: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    lab = await startLab();
    home = (await openSettled(lab, urlOf("home", "/agent/tickets/101"))).page;
  });
  afterAll(() => lab?.close());
  afterEach(async () => {
    lab.zendesk.reset();
    for (const page of opened.splice(0)) await page.close();
  });

  /** Another account in another tab of the same window. */
  async function open(account: string, path: string): Promise<Desk> {
    const desk = await lab.open(urlOf(account, path));
    opened.push(desk.page);
    return desk;
  }

  it("whichever of the mounted tickets a click on its tab brings to the front", async () => {
    const { page, panel } = await open("tabs", "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    // 102 is hidden by `display`, 103 and 202 are older generations of the page.
    await inReplica(page, "openTicket(202)");
    await showsTicket(panel, zendeskTicket(202));
    for (const id of [102, 103, 202, 101, 103, 102]) {
      await page.click(`[data-test-id=header-tab][data-entity-id="${id}"] .title`);
      await showsTicket(panel, zendeskTicket(id));
    }
    for (const id of [101, 102, 103, 202]) expect(readsOfTicket(lab, hostOf("tabs"), id)).toHaveLength(2);
  });

  it("and nobody on a list, on the dashboard, after closing the tab and on a page that is no ticket", async () => {
    const { page, panel } = await open("lists", "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    await page.click('a[href="/agent/filters/1"]');
    await showsNobody(panel, "No ticket open");
    await page.click("tr:nth-child(4) a");
    await showsTicket(panel, zendeskTicket(104));
    await page.click('a[href="/agent/dashboard"]');
    await showsNobody(panel, "No ticket open");
    await page.click('[data-test-id=header-tab][data-entity-id="104"] .title');
    await showsTicket(panel, zendeskTicket(104));
    await page.click('[data-test-id=header-tab][data-entity-id="104"] [data-test-id=close-button]');
    await showsNobody(panel, "No ticket open");
    await inReplica(page, "openTicket(9999)");
    await showsNobody(panel, "Ticket not found", "9999");
    await page.goto(urlOf("lists", "/hc/en-us"));
    await showsNobody(panel, "Open a ticket");
  });

  it("through back and forward", async () => {
    const { page, panel } = await open("history", "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    await inReplica(page, "openTicket(102)");
    await showsTicket(panel, zendeskTicket(102));
    await inReplica(page, 'go("/agent/filters/1")');
    await showsNobody(panel, "No ticket open");
    for (const [step, id] of [
      [-1, 102],
      [-1, 101],
      [1, 102],
    ] as const) {
      await page.eval(`history.go(${step})`);
      await showsTicket(panel, zendeskTicket(id));
    }
    await page.eval("history.go(1)");
    await showsNobody(panel, "No ticket open");
    for (const id of [101, 102]) expect(readsOfTicket(lab, hostOf("history"), id)).toHaveLength(2);
  });

  it("while the page lags behind its address, and then nothing goes into the ticket that is still in sight", async () => {
    const { page, panel } = await open("lag", "/agent/tickets/202");
    await showsTicket(panel, zendeskTicket(202));
    await editorsReady(page);
    await page.eval("window.replica.lag = 4_000");
    await inReplica(page, "openTicket(101)");
    await showsTicket(panel, zendeskTicket(101));
    expect(await pressInsert(panel)).toContain("The page shows another ticket now. Nothing was inserted.");
    expect(await modelOf(page, 202)).toBe("");
    expect(await modelOf(page, 101)).toBe("");
    await page.waitFor('document.title.startsWith("Where is my order")', 8_000);
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, 101)).toContain("#1001");
    expect(await modelOf(page, 202)).toBe("");
  });

  it("after a reload, without reading it again", async () => {
    const { page, panel } = await open("reload", "/agent/tickets/102");
    await showsTicket(panel, zendeskTicket(102));
    await page.goto(urlOf("reload", "/agent/tickets/102"));
    await showsTicket(panel, zendeskTicket(102));
    await inReplica(page, "openTicket(101)");
    await showsTicket(panel, zendeskTicket(101));
    await page.goto(urlOf("reload", "/agent/tickets/102"));
    await showsTicket(panel, zendeskTicket(102));
    expect(readsOfTicket(lab, hostOf("reload"), 102)).toHaveLength(2);
    expect(readsOfTicket(lab, hostOf("reload"), 101)).toHaveLength(2);
  });

  it("reads and says nothing in a hidden tab; what it shows is there when the agent returns", async () => {
    const { page, panel } = await open("hidden", "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    await home.bringToFront();
    await page.waitFor('document.visibilityState === "hidden"');
    await inReplica(page, "openTicket(202)");
    // Longer than the second in which a page that is watched looks by itself: the proof is that nothing comes.
    await page.eval(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(readsOfTicket(lab, hostOf("hidden"), 202)).toEqual([]);
    expect((await remembered(lab)).tabs).not.toContain("202");
    await showsTicket(panel, zendeskTicket(101));
    await page.bringToFront();
    await showsTicket(panel, zendeskTicket(202));
    expect(readsOfTicket(lab, hostOf("hidden"), 202)).toHaveLength(2);
  });

  it("finds the composer although the helpdesk keeps replacing its node", async () => {
    const { page, panel } = await open("replaced", "/agent/tickets/120");
    await showsTicket(panel, zendeskTicket(120));
    await editorsReady(page);
    // Replaced in the very moment, the insertion is refused and the new node is empty; then the agent tries again.
    for (let said = ""; !said.startsWith("Inserted"); ) {
      said = await pressInsert(panel);
      if (!said.startsWith("Inserted")) {
        expect(said).toContain("replaced its editor at that moment");
        expect(await modelOf(page, 120)).toBe("");
      }
    }
    const inserted = await modelOf(page, 120);
    expect(count(inserted, "Hi Tom,")).toBe(1);
    await page.eval("window.replica.replaceComposer(120)");
    expect(await modelOf(page, 120)).toBe(inserted);
  });

  it("puts nothing into an internal note, and the reply into the public one after the switch", async () => {
    const { page, panel } = await open("note", "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    await editorsReady(page);
    await page.click('.fill:not([style*="hidden"]) [data-test-id=omnichannel-channel-switcher-button]');
    await page.click("[data-test-id=omnichannel-channel-switcher-menuitem-internal]");
    expect(await pressInsert(panel)).toMatch(/internal note.*Nothing was inserted/);
    expect(await modelOf(page, 101)).toBe("");
    await page.click('.fill:not([style*="hidden"]) [data-test-id=omnichannel-channel-switcher-button]');
    await page.click("[data-test-id=omnichannel-channel-switcher-menuitem-web]");
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, 101)).toContain("#1001");
  });

  it("a messaging conversation as the page shows it, answered in its plain composer", async () => {
    const { page, panel } = await open("chat", "/agent/tickets/117");
    await showsTicket(panel, { ...zendeskTicket(117), order: "#1001" });
    await editorsReady(page);
    await panel.press("Where is my order");
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, 117)).toContain("#1001 is on its way");
    expect(await page.eval<string>("window.replica.html(117)")).not.toContain("<strong>");
  });

  it("where Auto Assist stands in the composer's place: says so, and inserts once the composer is back", async () => {
    const { page, panel } = await open("assist", "/agent/tickets/119");
    await showsTicket(panel, zendeskTicket(119));
    expect(await pressInsert(panel)).toContain(
      "No reply box was found for this ticket. Nothing was inserted.",
    );
    await inReplica(page, "openTicket(118)");
    await showsTicket(panel, zendeskTicket(118));
    expect(await pressInsert(panel)).toContain(
      "No reply box was found for this ticket. Nothing was inserted.",
    );
    await page.click(".assist-edit");
    await page.waitFor("window.replica.model(118) !== null");
    expect(await pressInsert(panel)).toContain("Inserted, not sent");
    expect(await modelOf(page, 118)).toContain("#1003");
    expect(lab.zendesk.state.sent).toEqual([]);
  });

  it("a message that poses as parts of the page changes nothing", async () => {
    const { page, panel } = await open("hostile", "/agent/tickets/116");
    const text = await showsTicket(panel, zendeskTicket(116));
    expect(text).not.toMatch(/refund approved|fake/);
    expect(await page.eval("window.__pwned ?? null")).toBeNull();
    expect(await panel.page.eval("window.__pwned ?? null")).toBeNull();
  });

  it("reads the page alone while less than 30 % of the allowance is left", async () => {
    const account = "thrifty";
    lab.zendesk.setMode({ answer: "ok", remaining: 0.29 });
    const { page, panel } = await open(account, "/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    const first = readsOf(lab, hostOf(account));
    expect(first).toHaveLength(1);
    for (const id of [102, 103, 106]) {
      await inReplica(page, `openTicket(${id})`);
      await showsTicket(panel, zendeskTicket(id));
    }
    expect(readsOf(lab, hostOf(account))).toEqual(first);
  });

  it("fetches nothing while the panel is closed, and the ticket that is open when it opens", async () => {
    const account = "closed";
    await lab.chromium.closeSidePanel(home);
    const page = await lab.chromium.newTab(urlOf(account, "/agent/tickets/101"));
    opened.push(page);
    for (const id of [101, 104, 202]) {
      await inReplica(page, `openTicket(${id})`);
      await backgroundKnows(lab, id);
    }
    expect(readsOf(lab, hostOf(account))).toEqual([]);
    expect((await remembered(lab)).tickets.filter((key) => key.includes(account))).toEqual([]);
    const panel = await lab.reopenPanel(page);
    await showsTicket(panel, zendeskTicket(202));
    expect(readsOf(lab, hostOf(account))).toEqual(readsOfTicket(lab, hostOf(account), 202));
    expect(readsOf(lab, hostOf(account))).toHaveLength(2);
  });
});
