import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "./harness/chromium.ts";
import { readActivity, recordedTwice } from "./lab/activity.ts";
import {
  ANSWERABLE,
  type AnswerableTicket,
  draftOf,
  openList,
  openTicket,
  typeDraft,
} from "./lab/answerable.ts";
import { count, markDeed, nextDeed } from "./lab/insert.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import type { Panel } from "./lab/panel.ts";
import { randomSource } from "./lab/random.ts";
import { openSettled } from "./lab/settle-in.ts";
import { showsTicket } from "./lab/shown-ticket.ts";
import { WorkerKills } from "./lab/worker-kills.ts";

/** Whole jobs in each helpdesk, each with this many kills at random moments. */
const JOBS = 2;
const KILLS_PER_JOB = 3;
/** A job takes about this long: kills come at any moment of it. */
const JOB_MS = 1_400;
const DRAFT = "my own words";

const DESKS = Object.entries(ANSWERABLE).map(([helpdesk, tickets]) => ({ helpdesk, tickets }));

let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
let lab: Lab;
let kills: WorkerKills;
const deeds = { inserted: 0, undone: 0 };
const random = randomSource(20261125);
const upTo = (ms: number) => Math.round(random() * ms);

beforeAll(async () => {
  build = await buildWithShopAccess();
  lab = await startLab({ extension: build.folder });
  kills = new WorkerKills(lab);
});
afterAll(async () => {
  await lab?.close();
  await build?.remove();
});

describe.each(DESKS)("$helpdesk: the worker dies", ({ helpdesk, tickets: [ticket, other, third] }) => {
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    ({ page, panel } = await openSettled(lab, ticket.url));
    await connectShop(panel);
    for (const one of [other, ticket]) {
      await openTicket(page, one);
      await recovers(one);
      await typeDraft(page, one, DRAFT);
    }
  });
  afterEach(() => {
    lab.shop.setMode({ kind: "normal" });
    lab.zendesk.reset();
    lab.gorgias.reset();
  });

  /** By itself: the ticket, its order, its own true reply, nothing about failures, and Insert can be pressed. */
  async function recovers(wanted: AnswerableTicket): Promise<void> {
    const text = await showsTicket(panel, wanted.shown);
    await panel.shows(wanted.words);
    await panel.page
      .waitFor(() => {
        const label = document.querySelector<HTMLElement>("[data-action=insert]");
        const isReady = label?.getAttribute("aria-disabled") === "false";
        return isReady || document.querySelector("[data-deed=inserted]") !== null;
      }, 10_000)
      .catch(async () => expect.fail(`Insert stays off:\n${await panel.text()}`));
    for (const failure of ["Facts changed", "did not answer", "does not answer", "could not"])
      expect(text).not.toContain(failure);
  }

  /** Shows the helpdesk's list and has what was read of tickets forgotten, so that opening one reads it anew. */
  async function leave(): Promise<void> {
    await openList(page, ticket);
    await panel.shows("No ticket open");
    // The page says so a moment after its address: what is forgotten before is not missed.
    const forgotten = async (desk: string) => {
      const known =
        await chrome.storage.session.get<Record<string, { helpdesk?: string; ref?: object | null }>>();
      const isThere = Object.values(known).some((tab) => tab.helpdesk === desk && tab.ref !== null);
      if (isThere) return false;
      await chrome.storage.session.remove(Object.keys(known).filter((key) => key.startsWith("ticket:")));
      return true;
    };
    await panel.page.waitFor(forgotten, 10_000, helpdesk);
  }

  /** Presses Insert, has `meanwhile` go on, and expects the reply in the editor exactly once; takes it back. */
  async function insertOnce(meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
    const before = await draftOf(page, ticket);
    await markDeed(panel);
    await panel.press("Insert reply");
    const [said] = await Promise.all([nextDeed(panel), meanwhile()]);
    expect(said).toContain("Inserted, not sent");
    deeds.inserted += 1;
    await recovers(ticket);
    const draft = await draftOf(page, ticket);
    expect(count(draft, ticket.words), draft).toBe(count(before, ticket.words) + 1);
    expect(count(draft, DRAFT), draft).toBe(1);
    await takeBack(before);
  }

  async function takeBack(before: string, meanwhile: () => Promise<unknown> = async () => undefined) {
    await panel.press("Undo");
    await meanwhile();
    await panel.shows("Taken back");
    deeds.undone += 1;
    expect(await draftOf(page, ticket)).toBe(before);
    await recorded();
    await recovers(ticket);
  }

  /** Every receipt has arrived, once; the workers that died with one were told again. */
  async function recorded(): Promise<void> {
    const said = async () => {
      const rows = await readActivity(panel.page);
      const of = (kind: string) => rows.filter((row) => row.kind === kind).length;
      return { inserted: of("inserted"), undone: of("undone") };
    };
    await expect.poll(said, { timeout: 10_000, interval: 20 }).toEqual(deeds);
  }

  async function happened(what: string) {
    const rows = await readActivity(panel.page);
    return rows.filter(({ kind, ticket: key }) => kind === what && key.startsWith(helpdesk));
  }

  it("and nothing of its memory is left: it really died", async () => {
    const mark = "globalThis.__mark";
    const before = await lab.chromium.worker();
    await before.eval(`${mark} = 1`);
    await before.detach();
    await kills.now();
    await recovers(ticket);
    const after = await lab.chromium.worker();
    expect(await after.eval(`${mark} ?? null`)).toBeNull();
    await after.detach();
  });

  it("before the ticket is opened", async () => {
    await leave();
    await kills.now();
    await openTicket(page, ticket);
    await recovers(ticket);
  });

  it("while the ticket is detected", async () => {
    for (let n = 0; n < 2; n++) {
      await leave();
      await Promise.all([openTicket(page, ticket), kills.after(upTo(200))]);
      await recovers(ticket);
    }
  });

  // Gmail has none.
  if (helpdesk !== "gmail")
    it("while the helpdesk's REST takes its time", async () => {
      await leave();
      const { state, setMode } = helpdesk === "zendesk" ? lab.zendesk : lab.gorgias;
      setMode({ answer: "ok", delayMs: 500 });
      const asked = state.requests.length;
      // The first time that this page is asked for this ticket: later it remembers the answer for a minute.
      await openTicket(page, third);
      await lab.chromium.until(() => state.requests.length > asked, 5_000, "the ticket to be asked for");
      await kills.after(upTo(300));
      await recovers(third);
      // The death costs the helpdesk nothing: what was asked before is not asked again.
      expect(state.requests.filter(({ path }) => path.includes(third.id)).length).toBeLessThanOrEqual(2);
    });

  it("while the shop takes its time", async () => {
    await leave();
    lab.shop.setMode({ kind: "slow", delayMs: 500 });
    const asked = lab.shop.usage.requests;
    await openTicket(page, ticket);
    await lab.chromium.until(() => lab.shop.usage.requests > asked, 5_000, "the shop to be asked");
    await kills.after(upTo(300));
    await recovers(ticket);
  });

  it("between the suggestion and the click", async () => {
    await kills.now();
    await insertOnce();
  });

  it("between the click and the insertion", async () => {
    for (const ms of [upTo(120), upTo(240)]) await insertOnce(() => kills.after(ms));
  });

  it("after the insertion, before its receipt and during it", async () => {
    const held = count(await draftOf(page, ticket), ticket.words);
    await insertOnce(async () => {
      await lab.chromium.until(
        async () => count(await draftOf(page, ticket), ticket.words) > held,
        5_000,
        "the reply to be in the editor",
      );
      await kills.now();
    });
    await insertOnce(async () => {
      await panel.page.waitFor(`document.querySelector("[data-deed=inserted]") !== null`);
      await kills.now();
    });
  });

  it("while the insertion is taken back", async () => {
    const before = await draftOf(page, ticket);
    await markDeed(panel);
    await panel.press("Insert reply");
    expect(await nextDeed(panel)).toContain("Inserted");
    deeds.inserted += 1;
    await takeBack(before, () => kills.after(upTo(60)));
  });

  it("while the agent corrects the type, and goes back", async () => {
    await openTicket(page, ticket);
    await recovers(ticket);
    if (!(await panel.text()).includes("Search all types")) await panel.press("Something else?");
    const type = await panel.page.waitFor(
      () => document.querySelector<HTMLElement>("[data-alternative='1'] span")?.innerText,
    );
    await panel.press(type);
    await kills.after(upTo(20));
    await panel.shows("your choice");
    await panel.press("Back to Casekit");
    await kills.after(upTo(20));
    await panel.showsNot("your choice");
    await recovers(ticket);
    expect((await happened("corrected")).map((row) => row.playbook === row.suggested)).toEqual([false, true]);
  });

  it("while the agent looks for an order and pins it", async () => {
    await openTicket(page, ticket);
    await recovers(ticket);
    await panel.press("Find order");
    await panel.page.type("#1012");
    await panel.page.key("enter");
    await kills.after(upTo(20));
    await panel.press("#1012");
    await kills.after(upTo(20));
    await panel.shows("Order #1012");
    expect(await panel.text()).not.toContain("Facts changed");
    await panel.press("Let Casekit choose the order");
    await kills.after(upTo(20));
    await recovers(ticket);
  });

  it("while the agent ticks or fills in what is left to check", async () => {
    await openTicket(page, other);
    await recovers(other);
    const mark = await panel.page.eval(() => {
      const [item] = document.querySelectorAll<HTMLInputElement>(".todo input");
      item?.scrollIntoView({ block: "center" });
      return item?.type ?? "";
    });
    await panel.page.click(".todo input", { x: 10, y: 8 });
    if (mark === "checkbox") await kills.after(upTo(20));
    else {
      await panel.page.type("11302026");
      await Promise.all([panel.page.key("tab"), kills.after(upTo(20))]);
    }
    const entered = () =>
      panel.page.eval(() => {
        const item = document.querySelector<HTMLInputElement>(".todo input");
        return item?.type === "checkbox" ? String(item.checked) : (item?.value ?? "");
      });
    const before = await entered();
    expect(before).toMatch(/^(true|2026-11-30)$/);
    await openTicket(page, ticket);
    await recovers(ticket);
    await openTicket(page, other);
    await recovers(other);
    expect(await entered()).toBe(before);
    await openTicket(page, ticket);
    await recovers(ticket);
  });

  // Gmail has none.
  if (helpdesk !== "gmail")
    it("while a hand-over goes into the internal note", async () => {
      const setChannel = (channel: string) =>
        page.eval(
          async (id: string, to: string) => {
            await (window.replica as { setChannel(id: string, to: string): unknown }).setChannel(id, to);
          },
          ticket.id,
          channel,
        );
      await setChannel("internal");
      const before = await draftOf(page, ticket);
      await panel.press("Hand over");
      await panel.press("Put into internal note");
      await kills.after(upTo(240));
      await panel.shows("In the internal note");
      const note = await draftOf(page, ticket);
      expect(count(note, "Hand-over to"), note).toBe(1);
      expect(count(note, DRAFT)).toBe(1);
      await panel.press("Close");
      await takeBack(before);
      expect(await happened("handed-over")).toHaveLength(1);
      await setChannel(helpdesk === "zendesk" ? "web" : "public");
    });

  it("with whole jobs, at any moment", { timeout: 120_000 }, async () => {
    for (let job = 0; job < JOBS; job++) {
      await leave();
      const slow = upTo(250);
      lab.zendesk.setMode({ answer: "ok", delayMs: slow });
      lab.gorgias.setMode({ answer: "ok", delayMs: slow });
      lab.shop.setMode({ kind: "slow", delayMs: upTo(250) });
      const dying = Array.from({ length: KILLS_PER_JOB }, () => kills.after(upTo(JOB_MS)));
      await openTicket(page, ticket);
      await recovers(ticket);
      await insertOnce(() => Promise.all(dying));
    }
  });

  it("and the record says what happened, each thing once", async () => {
    await recorded();
    const rows = await readActivity(panel.page);
    expect(recordedTwice(rows)).toEqual([]);
    expect(rows.filter(({ kind }) => kind === "refused" || kind === "unknown")).toEqual([]);
    expect(panel.page.problems).toEqual([]);
    expect([lab.zendesk.state.sent, lab.gorgias.state.sent, lab.gmail.sent]).toEqual([[], [], []]);
  });
});

it("died often enough", () => {
  console.log(`the worker was killed ${kills.count} times`);
  expect(kills.count).toBeGreaterThanOrEqual(50);
});
