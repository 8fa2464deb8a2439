import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ApiMode } from "../replicas/helpdesk-server.ts";
import type { Page } from "./harness/chromium.ts";
import { editorsReady, modelOf, pressInsert } from "./lab/insert.ts";
import { type Desk, type Lab, startLab } from "./lab/lab.ts";
import { scriptOf, setAhead } from "./lab/later.ts";
import type { Panel } from "./lab/panel.ts";
import { inReplica, readsOf, readsOfTicket } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import {
  gorgiasTicket,
  type ShownTicket,
  showsNobody,
  showsTicket,
  zendeskTicket,
} from "./lab/shown-ticket.ts";

/**
 * The helpdesk's own interface fails while its page goes on; the ticket is then read from the page, and the
 * panel says so. Requests are counted where they arrive, in the replica. Each test is an account of its own.
 */
interface HelpdeskUnderTest {
  name: string;
  domain: string;
  replica: "zendesk" | "gorgias";
  /** Where is my order, parcel stuck, delivered and not received, cancel, refund. */
  ids: readonly [number, number, number, number, number];
  ticket(id: number): ShownTicket;
  path(id: number): string;
  /** Most requests for one ticket that is read well. */
  most: number;
  /** What of REST's refusals is not the end of the matter, because the page shows the ticket. */
  refusals: readonly (readonly [string, ApiMode, string])[];
}

const FIRST = 274075600;
const REFUSED = "its interface refused the request";
const FAILED = "its interface did not answer";
const HELPDESKS: readonly HelpdeskUnderTest[] = [
  {
    name: "Zendesk",
    domain: "zendesk.com",
    replica: "zendesk",
    ids: [101, 102, 103, 202, 106],
    ticket: zendeskTicket,
    path: (id) => `/agent/tickets/${id}`,
    most: 2,
    refusals: [],
  },
  {
    name: "Gorgias",
    domain: "gorgias.com",
    replica: "gorgias",
    ids: [FIRST + 1, FIRST + 2, FIRST + 3, FIRST + 4, FIRST + 6],
    ticket: gorgiasTicket,
    path: (id) => `/app/ticket/${id}`,
    most: 1,
    // Whether Gorgias takes a page's session there is not proven: no refusal is believed against the page.
    refusals: [
      ["refuses the session (401)", { answer: "unauthorised" }, REFUSED],
      ["does not know the ticket (404)", { answer: "missing" }, "its interface does not know the ticket"],
    ],
  },
];
const FAILURES: readonly (readonly [string, ApiMode, string])[] = [
  ["is forbidden (403)", { answer: "forbidden" }, REFUSED],
  ["allows no more requests (429)", { answer: "throttled" }, "its interface takes no more requests for now"],
  ["is broken (500)", { answer: "broken", status: 500 }, FAILED],
  ["is down (503)", { answer: "broken", status: 503 }, FAILED],
  ["answers half a JSON", { answer: "malformed" }, FAILED],
  ["answers a page of HTML", { answer: "html" }, FAILED],
  ["sends to a sign-in page", { answer: "sign-in-redirect" }, "its interface asked for a sign-in"],
];

describe("the helpdesk's interface fails", () => {
  let lab: Lab;
  let home: Page;
  let worker: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    lab = await startLab();
    home = (await openSettled(lab, "https://home.zendesk.com/agent/tickets/101")).page;
    worker = await lab.chromium.worker();
  });
  afterAll(() => lab?.close());
  afterEach(async () => {
    lab.zendesk.reset();
    lab.gorgias.reset();
    await setAhead(worker, 0);
    for (const page of opened.splice(0)) await page.close();
  });

  async function open(url: string): Promise<Desk> {
    const desk = await lab.open(url);
    opened.push(desk.page);
    return desk;
  }

  describe.each(HELPDESKS)("$name", (desk) => {
    const [first, second, third, fourth, fifth] = desk.ids;
    const hostOf = (account: string) => `${account}.${desk.domain}`;
    const urlOf = (account: string, id: number) => `https://${hostOf(account)}${desk.path(id)}`;
    const setMode = (mode: ApiMode) => lab[desk.replica].setMode(mode);
    const setWell = () => setMode({ answer: "ok" });
    const openTicket = (page: Page, id: number) => inReplica(page, `openTicket(${id})`);
    /** As the panel says it. */
    const because = (why: string) => `Read from ${desk.name}’s page, because ${why}.`;

    async function showsFromPage(panel: Panel, id: number, why: string): Promise<void> {
      await showsTicket(panel, desk.ticket(id));
      await panel.shows(because(why));
    }

    async function showsAll(panel: Panel, id: number): Promise<void> {
      await showsTicket(panel, desk.ticket(id));
      await panel.showsNot("Read from");
    }

    it.each([...FAILURES, ...desk.refusals])(
      "%s: reads the page, asks once for each ticket",
      async (how, mode, why) => {
        const account = `fails-${how.replace(/\W+/g, "-").toLowerCase().slice(0, 40)}x`;
        setMode(mode);
        const { page, panel } = await open(urlOf(account, first));
        await showsFromPage(panel, first, why);
        expect(readsOf(lab, hostOf(account))).toHaveLength(1);
        await editorsReady(page);
        expect(await pressInsert(panel)).toContain("Inserted, not sent");
        expect(await modelOf(page, first)).toContain("#1001");

        await openTicket(page, second);
        await showsFromPage(panel, second, why);
        await openTicket(page, first);
        await showsFromPage(panel, first, why);
        await panel.press("Refresh the facts");
        await openTicket(page, second);
        await showsFromPage(panel, second, why);
        expect(readsOfTicket(lab, hostOf(account), first)).toHaveLength(1);
        expect(readsOfTicket(lab, hostOf(account), second)).toHaveLength(mode.answer === "throttled" ? 0 : 1);
        expect(page.problems.filter(({ kind }) => kind === "exception")).toEqual([]);
      },
    );

    it("never answers: shows the page's ticket without waiting for it", async () => {
      setMode({ answer: "hangs" });
      const { panel } = await open(urlOf("hangs", first));
      // Both stages are seen: what the page has comes before the request is given up.
      await showsFromPage(panel, first, "its interface has not answered yet");
      await showsFromPage(panel, first, FAILED);
      expect(readsOf(lab, hostOf("hangs"))).toHaveLength(1);
    });

    it("is slow: shows the page's ticket, then what the interface adds, with no request more", async () => {
      // The same for all the requests of a ticket together, each within its own six seconds.
      setMode({ answer: "ok", delayMs: 5_000 / desk.most });
      const { page, panel } = await open(urlOf("slow", first));
      await showsFromPage(panel, first, "its interface has not answered yet");
      // Gone on before it answers: nothing of it appears beside the next ticket.
      await openTicket(page, second);
      await showsFromPage(panel, second, "its interface has not answered yet");
      await showsAll(panel, second);
      await openTicket(page, first);
      await showsAll(panel, first);
      for (const id of [first, second])
        expect(readsOfTicket(lab, hostOf("slow"), id).length).toBeLessThanOrEqual(desk.most);
    });

    it("asks for patience: no request before Retry-After, for no ticket, after a reload, in another tab", async () => {
      const account = "patience";
      const why = "its interface takes no more requests for now";
      setMode({ answer: "throttled", retryAfter: 90 });
      const { page, panel } = await open(urlOf(account, first));
      await showsFromPage(panel, first, why);
      setWell();
      await openTicket(page, second);
      await showsFromPage(panel, second, why);
      await page.goto(urlOf(account, third));
      await showsFromPage(panel, third, why);
      const { page: other } = await open(urlOf(account, fourth));
      await showsFromPage(panel, fourth, why);
      expect(readsOf(lab, hostOf(account))).toHaveLength(1);

      for (const world of [worker, scriptOf(other)]) await setAhead(world, 80_000);
      await openTicket(other, first);
      await showsFromPage(panel, first, why);
      expect(readsOf(lab, hostOf(account))).toHaveLength(1);

      for (const world of [worker, scriptOf(other)]) await setAhead(world, 91_000);
      await openTicket(other, fifth);
      await showsAll(panel, fifth);
      expect(readsOfTicket(lab, hostOf(account), fifth)).toHaveLength(desk.most);
    });

    it("recovers: read again after a minute, when the agent asks or comes back", async () => {
      const account = "recovers";
      setMode({ answer: "broken" });
      const { page, panel } = await open(urlOf(account, first));
      await showsFromPage(panel, first, FAILED);
      setWell();
      await panel.press("Refresh the facts");
      await openTicket(page, second);
      await showsAll(panel, second);
      await openTicket(page, first);
      await showsFromPage(panel, first, FAILED);
      expect(readsOfTicket(lab, hostOf(account), first)).toHaveLength(1);

      for (const world of [worker, scriptOf(page)]) await setAhead(world, 61_000);
      await panel.press("Refresh the facts");
      await showsAll(panel, first);
      expect(readsOfTicket(lab, hostOf(account), first)).toHaveLength(1 + desk.most);
    });
  });

  describe("the session has ended", () => {
    const host = (account: string) => `${account}.zendesk.com`;
    const url = (account: string, id: number) => `https://${host(account)}/agent/tickets/${id}`;

    it("Zendesk: says so, shows nobody, and reads the ticket once the agent has signed in", async () => {
      lab.zendesk.setMode("unauthorised");
      const { page, panel } = await open(url("ended", 101));
      await showsNobody(panel, "Signed out", "Sign in there");
      expect(readsOf(lab, host("ended"))).toHaveLength(1);
      // Pressed at once, and again and again: nothing is asked. The clock stands still meanwhile.
      await setAhead(scriptOf(page), -60_000);
      for (let presses = 0; presses < 3; presses++) {
        await lookAgain(panel);
        await showsNobody(panel, "Signed out");
      }
      expect(readsOf(lab, host("ended"))).toHaveLength(1);
      lab.zendesk.reset();
      await setAhead(scriptOf(page), 6_000);
      await lookAgain(panel);
      await showsTicket(panel, zendeskTicket(101));
      expect(readsOf(lab, host("ended"))).toHaveLength(3);
    });

    it("Zendesk: by itself, when the agent signs in elsewhere and comes back to the tab", async () => {
      lab.zendesk.setMode("unauthorised");
      const { page, panel } = await open(url("elsewhere", 101));
      await showsNobody(panel, "Signed out");
      await home.bringToFront();
      await panel.shows("Zendesk 101", "Insert reply");
      lab.zendesk.reset();
      await setAhead(scriptOf(page), 6_000);
      await page.bringToFront();
      await page.waitFor('document.visibilityState === "visible"');
      await panel.showsNot("Signed out");
      await showsTicket(panel, zendeskTicket(101));
      expect(readsOf(lab, host("elsewhere"))).toHaveLength(3);
    });

    it("Zendesk: ends while a ticket is shown: no reply is ready any more, and what the agent did is kept", async () => {
      const { page, panel } = await open(url("meanwhile", 120));
      await showsTicket(panel, zendeskTicket(120));
      // Another reply than the one that Casekit chose.
      await panel.chooseReply("exception");
      lab.zendesk.setMode("unauthorised");
      for (const world of [worker, scriptOf(page)]) await setAhead(world, 61_000);
      await inReplica(page, "openTicket(101)");
      await showsNobody(panel, "Signed out", "Zendesk 101");
      await inReplica(page, "openTicket(120)");
      await showsNobody(panel, "Signed out", "Zendesk 120");
      expect(await panel.text()).not.toContain("Insert reply");
      await panel.page.key("i");
      expect(await modelOf(page, 120)).toBe("");
      lab.zendesk.reset();
      for (const world of [worker, scriptOf(page)]) await setAhead(world, 70_000);
      await lookAgain(panel);
      await showsTicket(panel, zendeskTicket(120));
      expect(await panel.page.eval(() => document.querySelector("[data-reply=exception]") !== null)).toBe(
        true,
      );
    });

    it("Zendesk: a ticket that is gone is not shown from the page, and is found when it is back", async () => {
      lab.zendesk.setMode("missing");
      const { page, panel } = await open(url("gone", 101));
      await showsNobody(panel, "Ticket not found", "Zendesk 101");
      expect(readsOf(lab, host("gone"))).toHaveLength(1);
      lab.zendesk.reset();
      await setAhead(scriptOf(page), 6_000);
      await lookAgain(panel);
      await showsTicket(panel, zendeskTicket(101));
    });

    it("Gorgias: says so where the page shows no conversation either", async () => {
      lab.gorgias.setMode("unauthorised");
      const { page, panel } = await open(`https://ended.gorgias.com/app/ticket/${FIRST + 99}`);
      await showsNobody(panel, "Signed out", `Gorgias ${FIRST + 99}`);
      await inReplica(page, `openTicket(${FIRST + 1})`);
      await showsTicket(panel, gorgiasTicket(FIRST + 1));
    });
  });

  it("access withdrawn in the browser's settings is said, and given back by one click there", async () => {
    const { page, panel } = await open("https://withdrawn.zendesk.com/agent/tickets/101");
    await showsTicket(panel, zendeskTicket(101));
    const settings = await lab.chromium.newTab("chrome://extensions");
    opened.push(settings);
    await setHostAccess(settings, lab.chromium.extensionId(), "ON_CLICK");
    await page.bringToFront();
    await showsNobody(panel, "No access to this page", "Allow access again");
    const before = readsOf(lab, "withdrawn.zendesk.com");
    await inReplica(page, "openTicket(102)");
    await showsNobody(panel, "No access to this page");
    expect(readsOf(lab, "withdrawn.zendesk.com")).toEqual(before);

    await setHostAccess(settings, lab.chromium.extensionId(), "ON_ALL_SITES");
    await page.bringToFront();
    await showsTicket(panel, zendeskTicket(102));
  });
});

/** What the browser's own page of extensions sets when the user chooses where an extension may be. */
async function setHostAccess(settings: Page, extensionId: string, hostAccess: string): Promise<void> {
  await settings.eval(
    (id: string, access: string) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    extensionId,
    hostAccess,
  );
}

/** Presses the button in the very moment in which it is there, and waits until the page has begun to look. */
async function lookAgain(panel: Panel): Promise<void> {
  await panel.page.waitFor(() => {
    const button = [...document.querySelectorAll("button")].find(
      ({ innerText }) => innerText === "Look again",
    );
    button?.setAttribute("data-lab-pressed", "");
    button?.click();
    return button !== undefined;
  });
  await panel.page.waitFor(() => document.querySelector("[data-lab-pressed]") === null, 10_000);
}
