import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { HELP_ALIAS, SUPPORT, THREADS, tokenOf } from "../replicas/gmail/index.ts";
import type { Page } from "./harness/chromium.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { createMailboxes } from "./lab/mailboxes.ts";
import type { Panel } from "./lab/panel.ts";
import { backgroundKnows, inReplica, remembered } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import {
  gmailThread,
  othersNamedIn,
  type ShownTicket,
  showsNobody,
  showsTicket,
} from "./lab/shown-ticket.ts";
import { readStored } from "./lab/stored.ts";

const openThread = (page: Page, id: string) => inReplica(page, `openThread("${id}")`);

/** The ticket, and under it the type that the customer's newest words lead to. */
async function showsType(panel: Panel, ticket: ShownTicket, type: string): Promise<string> {
  await showsTicket(panel, ticket);
  const shown = () => panel.page.eval(() => document.querySelector<HTMLElement>("#ticket-type")?.innerText);
  await expect.poll(shown, { timeout: 10_000 }).toBe(type);
  return panel.text();
}

/** Clicks what the page is about to draw. */
async function click(page: Page, selector: string): Promise<void> {
  await page.waitFor((wanted: string) => document.querySelector(wanted) !== null, 10_000, selector);
  await page.click(selector);
}

describe("Gmail: the panel shows the conversation in front", () => {
  let lab: Lab;
  let home: Page;
  let panel: Panel;
  let mailboxes: ReturnType<typeof createMailboxes>;
  const opened: Page[] = [];
  beforeAll(async () => {
    lab = await startLab();
    mailboxes = createMailboxes(lab);
    const url = `https://mail.google.com/mail/u/0/#inbox/${THREADS.whereIsMyOrder}`;
    ({ page: home, panel } = await openSettled(lab, url));
  });
  afterAll(() => lab?.close());
  afterEach(async () => {
    expect(lab.gmail.sent).toEqual([]);
    for (const page of opened.splice(0)) await page.close();
  });

  /** A mailbox of its own in another tab of the same window. */
  async function open(path = "#inbox"): Promise<{ page: Page; account: string; url: string }> {
    const mailbox = await mailboxes.open(panel, path);
    opened.push(mailbox.page);
    return mailbox;
  }

  it("and nobody in the inbox, under a label, in a search and where a conversation is gone", async () => {
    const { page } = await open();
    await showsNobody(panel, "No ticket open");
    await click(page, "tr.zA:nth-child(2) .y6");
    await showsType(panel, gmailThread(THREADS.whereIsMyOrder), "Where is my order");
    for (const list of ["#inbox", "#label/Orders", "#search/ring", "#sent"]) {
      await inReplica(page, `openList("${list}")`);
      await showsNobody(panel, "No ticket open");
      await openThread(page, THREADS.refundStatus);
      await showsType(panel, gmailThread(THREADS.refundStatus), "Where is my refund");
    }
    await page.eval(`location.hash = "#inbox/${tokenOf("19a1c0ffee00ffff")}"`);
    await showsNobody(panel, "No ticket open");
  });

  it("chosen by the newest words: neither quoted history nor the earlier question decides", async () => {
    const { page } = await open();
    await openThread(page, THREADS.deliveredNotReceived);
    await showsType(panel, gmailThread(THREADS.deliveredNotReceived), "Delivered, not received");
    await openThread(page, THREADS.cancel);
    await showsType(panel, { ...gmailThread(THREADS.cancel), order: "#1002" }, "Cancel an order");
  });

  it("says what of it is collapsed, and reads it the moment it is opened", async () => {
    const { page } = await open();
    await openThread(page, THREADS.cancel);
    await panel.shows("Earlier messages are collapsed");
    await openThread(page, THREADS.twoMails);
    await showsTicket(panel, gmailThread(THREADS.twoMails));
    // What the customer asks for stands below the part that Gmail shows.
    expect(await panel.shows("Part of what the customer wrote is collapsed")).not.toContain(
      "Cancel an order",
    );
    await click(page, "[role=listitem]:nth-child(3) .gE");
    await panel.showsNot("Part of what the customer wrote is collapsed");
    await showsType(panel, gmailThread(THREADS.twoMails), "Cancel an order");
    await panel.shows("Earlier messages are collapsed");
    for (const n of [1, 2]) await click(page, `[role=listitem]:nth-child(${n}) .gE`);
    await panel.showsNot("Earlier messages are collapsed");
  });

  it("follows the mails that come and go while it is open", async () => {
    const { page } = await open();
    await openThread(page, THREADS.teamWroteFirst);
    await showsTicket(panel, gmailThread(THREADS.teamWroteFirst));
    const theo = JSON.stringify({ name: "Theo Wood", email: "theo.wood@customer.example" });
    const mail = JSON.stringify("<p>Please cancel my pre-order, I found it elsewhere.</p>");
    await inReplica(page, `receive("${THREADS.teamWroteFirst}", ${theo}, ${mail})`);
    await showsType(panel, gmailThread(THREADS.teamWroteFirst), "Cancel an order");
    await inReplica(page, `justSent("${THREADS.teamWroteFirst}", "<p>It is cancelled.</p>")`);
    await panel.shows("answered after the customer last wrote");
  });

  it("in split view, where the address names the list alone", async () => {
    const { page } = await open("?view=split");
    await showsNobody(panel, "No ticket open");
    await click(page, "tr.zA:nth-child(2)");
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
    await click(page, "tr.zA:nth-child(9)");
    await showsType(panel, gmailThread(THREADS.refundStatus), "Where is my refund");
    expect(await page.eval("location.hash")).toBe("#inbox");
    await page.eval(`location.hash = "#label/Returns"`);
    await showsNobody(panel, "No ticket open");
  });

  it("in a Spanish interface, where one's own name is “yo”", async () => {
    const { page } = await open("?hl=es");
    await openThread(page, THREADS.deliveredNotReceived);
    await showsType(panel, gmailThread(THREADS.deliveredNotReceived), "Delivered, not received");
    expect(await page.eval("document.querySelector('.ams').textContent")).toBe("Responder");
  });

  it("with emoji in the subject, in any script, from a contact form, and where the team wrote first", async () => {
    const { page } = await open();
    for (const name of ["damaged", "arabic", "french", "longName", "teamWroteFirst"] as const) {
      await openThread(page, THREADS[name]);
      await showsTicket(panel, gmailThread(THREADS[name]));
    }
    expect(gmailThread(THREADS.damaged).subject).toMatch(/^📦/);
    await openThread(page, THREADS.contactForm);
    const text = await panel.shows("New contact form submission", "#1010");
    expect(othersNamedIn(text, "Hugo Silva")).toEqual([]);
  });

  it("where Gmail lost the conversation's ids, or writes “undefined” in their place", async () => {
    const { page } = await open();
    for (const name of ["damaged", "french", "halfNamed", "unnamed"] as const) {
      await openThread(page, THREADS[name]);
      await showsTicket(panel, gmailThread(THREADS[name]));
    }
    // No place is left that says which conversation this is: nobody is shown, and nothing is guessed.
    await page.eval(() => {
      for (const card of document.querySelectorAll("[data-legacy-message-id]"))
        card.setAttribute("data-legacy-message-id", "undefined");
      document.querySelector("[role=main]")?.classList.add("drawn-again");
    });
    await showsNobody(panel, "No ticket open");
  });

  it("a mail that poses as parts of the page changes nothing", async () => {
    const { page } = await open();
    await openThread(page, THREADS.hostile);
    const text = await showsTicket(panel, { ...gmailThread(THREADS.hostile), order: "#1012" });
    expect(text).not.toMatch(/fake\.pdf|A message that was never sent/);
    expect(await page.eval("window.__pwned ?? null")).toBeNull();
    expect(await panel.page.eval("window.__pwned ?? null")).toBeNull();
  });

  it("through back, forward, an edited address and a reload", async () => {
    const { page, url } = await open(`#inbox/${THREADS.whereIsMyOrder}`);
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
    await openThread(page, THREADS.refundStatus);
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    await inReplica(page, "openList()");
    await showsNobody(panel, "No ticket open");
    for (const [step, name] of [
      [-1, "refundStatus"],
      [-1, "whereIsMyOrder"],
      [1, "refundStatus"],
    ] as const) {
      await page.eval(`history.go(${step})`);
      await showsTicket(panel, gmailThread(THREADS[name]));
    }
    await page.eval(`location.hash = "#all/${tokenOf(THREADS.french)}"`);
    await showsTicket(panel, gmailThread(THREADS.french));
    await page.eval(`location.hash = "#label/Orders/${THREADS.cancel}"`);
    await showsTicket(panel, { ...gmailThread(THREADS.cancel), order: "#1002" });
    await page.eval("location.reload()");
    await showsTicket(panel, { ...gmailThread(THREADS.cancel), order: "#1002" });
    await page.goto("about:blank");
    await showsNobody(panel, "Open a ticket");
    await page.goto(`${url}#inbox/${THREADS.french}`);
    await showsTicket(panel, gmailThread(THREADS.french));
  });

  it("in another mailbox of the same tab only after that one was enabled too", async () => {
    const { page } = await open(`#inbox/${THREADS.whereIsMyOrder}`);
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
    const other = mailboxes.reserve();
    await page.goto(`${other.url}#inbox/${THREADS.whereIsMyOrder}`);
    await showsNobody(panel, "Casekit is asleep in this mailbox", other.account);
    await mailboxes.enable(panel, other.account);
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
  });

  it("reads nothing in a mailbox until its agent enables it, and nothing more once it is put to sleep", async () => {
    const { url, account } = mailboxes.reserve();
    const ofMailbox = async () =>
      (await remembered(lab)).tickets.filter((key) => key.includes(encodeURIComponent(account)));
    const page = await lab.chromium.newTab(url);
    opened.push(page);
    for (const name of ["whereIsMyOrder", "cancel"] as const) {
      await page.waitFor("window.replica !== undefined");
      await openThread(page, THREADS[name]);
      await showsNobody(panel, "Casekit is asleep in this mailbox", account, "It reads nothing in Gmail");
      await backgroundKnows(lab, THREADS[name]);
    }
    expect(await ofMailbox()).toEqual([]);
    const sam = JSON.stringify({ name: "Sam Ortiz", email: "sam.ortiz@customer.example" });
    await inReplica(page, `receive("${THREADS.cancel}", ${sam}, "<p>The quokka says hello.</p>")`);
    // The page speaks again once it has settled; by then it would have been read.
    await openThread(page, THREADS.french);
    await backgroundKnows(lab, THREADS.french);
    await openThread(page, THREADS.cancel);
    await backgroundKnows(lab, THREADS.cancel);
    const stored = async () => Object.values(await readStored(panel.page)).join("\n");
    expect((await stored()).includes("quokka")).toBe(false);

    await panel.fill("Your team’s addresses", `${account}\n${SUPPORT.email}\n${HELP_ALIAS.email}`);
    await panel.press("Enable this account");
    await showsType(panel, { ...gmailThread(THREADS.cancel), order: "#1002" }, "Cancel an order");
    expect(await ofMailbox()).toHaveLength(1);
    // The words are found where they are stored, so that not finding them says something.
    expect((await stored()).includes("quokka")).toBe(true);

    await panel.ask({ type: "gmail.disable", account });
    await showsNobody(panel, "Casekit is asleep in this mailbox", account);
    await openThread(page, THREADS.whereIsMyOrder);
    await backgroundKnows(lab, THREADS.whereIsMyOrder);
    await showsNobody(panel, "Casekit is asleep in this mailbox", account);
    expect(await ofMailbox()).toEqual([]);
  });

  it("while Gmail lags behind: the old one until the new one is drawn, never a mixture", async () => {
    const { page, account } = await open("?latency=900");
    await openThread(page, THREADS.whereIsMyOrder);
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
    // Faster than Gmail draws: only the last one is ever drawn.
    for (const name of ["refundStatus", "french", "deliveredNotReceived"] as const)
      await page.eval(`location.hash = "#inbox/${tokenOf(THREADS[name])}"`);
    await showsType(panel, gmailThread(THREADS.deliveredNotReceived), "Delivered, not received");
    const read = (await remembered(lab)).tickets.filter((key) => key.includes(encodeURIComponent(account)));
    expect(read.map((key) => key.split("/").at(-1)).sort()).toEqual([
      THREADS.whereIsMyOrder,
      THREADS.deliveredNotReceived,
    ]);
  });

  it("switched quickly, twenty times: the last one stays", { timeout: 60_000 }, async () => {
    const { page } = await open();
    const names = ["whereIsMyOrder", "refundStatus", "french", "deliveredNotReceived", "longName"] as const;
    for (let n = 0; n < 20; n++) {
      await page.eval(`location.hash = "#inbox/${tokenOf(THREADS[names[n % names.length] ?? "french"])}"`);
      // Between two looks of the content script, and across them.
      await page.eval((ms: number) => new Promise((resolve) => setTimeout(resolve, ms)), (n * 37) % 180);
    }
    await showsTicket(panel, gmailThread(THREADS.longName));
  });

  it("reads and says nothing in a hidden tab; what it shows is there when the agent returns", async () => {
    const { page, account } = await open();
    await openThread(page, THREADS.refundStatus);
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    await home.bringToFront();
    await page.waitFor('document.visibilityState === "hidden"');
    await openThread(page, THREADS.french);
    // Longer than the second in which a page that is watched looks by itself: the proof is that nothing comes.
    await page.eval(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    const { tabs, tickets } = await remembered(lab);
    expect(tabs).not.toContain(THREADS.french);
    expect(tickets.filter((key) => key.includes(encodeURIComponent(account)))).toHaveLength(1);
    await showsTicket(panel, gmailThread(THREADS.whereIsMyOrder));
    await page.bringToFront();
    await showsTicket(panel, gmailThread(THREADS.french));
  });

  it("in a window of its own; a new message popped out is no ticket", async () => {
    const { page, url } = await open();
    const thread = encodeURIComponent(`#thread-f:${BigInt(`0x${THREADS.deliveredNotReceived}`)}`);
    await page.goto(`${url}popout?ver=1&search=inbox&th=${thread}&cvid=1`);
    expect(await page.eval("document.body.className")).toBe("aAU xE Su");
    await showsType(panel, gmailThread(THREADS.deliveredNotReceived), "Delivered, not received");
    await page.goto(`${url}popout?view=cm`);
    await showsNobody(panel, "No ticket open");
    const own = await lab.openWindow(`${url}popout?ver=1&search=inbox&th=${thread}&cvid=2`);
    opened.push(own.page);
    await showsTicket(own.panel, gmailThread(THREADS.deliveredNotReceived));
  });

  it("reads nothing while the panel is closed, and the conversation that is open when it opens", async () => {
    const mailbox = mailboxes.reserve();
    await mailboxes.enable(panel, mailbox.account);
    await lab.chromium.closeSidePanel(home);
    const page = await lab.chromium.newTab(mailbox.url);
    opened.push(page);
    await page.waitFor("window.replica !== undefined");
    const ofMailbox = async () =>
      (await remembered(lab)).tickets.filter((key) => key.includes(encodeURIComponent(mailbox.account)));
    for (const name of ["cancel", "french", "refundStatus"] as const) {
      await openThread(page, THREADS[name]);
      await backgroundKnows(lab, THREADS[name]);
    }
    expect(await ofMailbox()).toEqual([]);
    panel = await lab.reopenPanel(page);
    await showsTicket(panel, gmailThread(THREADS.refundStatus));
    expect(await ofMailbox()).toEqual([expect.stringContaining(THREADS.refundStatus)]);
  });
});
