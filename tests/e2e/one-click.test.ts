import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSampleOrders } from "../../src/shops/sample/sample-orders.ts";
import type { Page } from "./harness/chromium.ts";
import { ANSWERABLE, type AnswerableTicket, draftOf, refOf, typeDraft } from "./lab/answerable.ts";
import { Contacts } from "./lab/contacts.ts";
import { askAll, forge } from "./lab/forgeries.ts";
import { count } from "./lab/insert.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { everythingIn, textsIn } from "./lab/page-content.ts";
import type { Panel } from "./lab/panel.ts";
import { type Burst, placeOfInsert, press } from "./lab/presses.ts";
import { randomSource } from "./lab/random.ts";
import { openSettled } from "./lab/settle-in.ts";
import { showsTicket } from "./lab/shown-ticket.ts";

/** Bursts of two to four presses on Insert, in each helpdesk: about 140 presses in all. */
const BURSTS = 15;
const DRAFT = "my own words";

const TICKETS: readonly AnswerableTicket[] = [
  ANSWERABLE.zendesk[0],
  ANSWERABLE.gorgias[0],
  ANSWERABLE.gmail[0],
];

/** What the shop knows of the order that all three tickets are about. */
const FACTS = textsIn(buildSampleOrders(new Date()).find(({ name }) => name === "#1001"));

let lab: Lab;
const contacts = new Contacts();

beforeAll(async () => {
  lab = await startLab();
  await contacts.watch(await lab.chromium.worker());
});
afterAll(() => lab?.close());

describe.each(TICKETS)("$helpdesk", (ticket) => {
  let page: Page;
  let panel: Panel;
  /** Facts that the helpdesk itself does not tell its page. */
  let secrets: string[];

  beforeAll(async () => {
    ({ page, panel } = await openSettled(lab, ticket.url));
    await contacts.watch(page, panel.page);
    await showsTicket(panel, ticket.shown);
    const own = await page.eval(() => fetch(location.href).then((answer) => answer.text()));
    secrets = FACTS.filter((fact) => !own.includes(fact));
    await typeDraft(page, ticket, DRAFT);
  });

  const told = async () => {
    const content = await everythingIn(page);
    return secrets.filter((secret) => content.includes(secret));
  };

  it("tells the page nothing of the order while the panel shows it", async () => {
    expect(secrets).toContain("1Z999AA10123456784");
    expect(await panel.text()).toContain("1Z999AA10123456784");
    expect(await told()).toEqual([]);
    // The search does find a fact where there is one: in a closed shadow root's attribute.
    await page.eval((fact: string) => {
      const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
      root.appendChild(document.createElement("b")).title = fact;
    }, "1Z999AA10123456784");
    expect(await told()).toEqual(["1Z999AA10123456784"]);
    await page.eval(() => document.body.lastElementChild?.remove());
    expect(await told()).toEqual([]);
  });

  it("does nothing for events, messages and frames that the page makes up", async () => {
    const before = await draftOf(page, ticket);
    const heard = await page.eval(forge, commandFor(ticket, "forged", "FORGED"), lab.chromium.extensionId());
    expect(heard).toEqual({ runtime: false, fetched: false, connected: false, heard: [] });
    await allAnswered(panel, ticket);
    expect(await draftOf(page, ticket)).toBe(before);
    expect(await told()).toEqual([]);
    expect(await ownFrames(page)).toEqual([]);
    await showsTicket(panel, ticket.shown);
  });

  it("refuses a content script what only the panel may ask", async () => {
    const before = await draftOf(page, ticket);
    const ref = refOf(ticket);
    const requests = [
      { type: "settings.get" },
      { type: "replies.list" },
      { type: "shop.use-sample" },
      { type: "order.search", ref, text: "#1002" },
      { type: "order.pin", ref, order: "#1002" },
      { type: "answer.set", ref, item: "any", value: "x" },
      { type: "facts.refresh", ref },
      { type: "page.self-test", tabId: 1 },
      { type: "settings.change", agentName: "Mallory" },
    ];
    const answers = await page.evalInContentScript(askAll, [
      ...requests,
      commandFor(ticket, "forged-2", "FORGED"),
      { type: "panel.watch", windowId: 1, tabId: 1 },
    ]);
    expect(answers.answers).toEqual([
      ...requests.map(() => ({ refused: "wrong-zone" })),
      { refused: "bad-message" },
      { refused: "bad-message" },
    ]);
    expect(answers.pushed).toEqual([]);
    expect(answers.session).toBe("refused");
    for (const secret of secrets) expect(answers.local).not.toContain(secret);
    // A word about another ticket than the tab's is not believed.
    const other = { ...ref, id: ticket.helpdesk === "gmail" ? "19a1c0ffee003001" : "274075602" };
    if (ticket.helpdesk !== "gmail") {
      const claim = { type: "page.located", helpdesk: ticket.helpdesk, account: ref.account, ref: other };
      const believed = await page.evalInContentScript(askAll, [claim]);
      expect(believed.answers).toEqual([{ read: false, teamAddresses: [], pausedUntil: 0 }]);
    }
    await allAnswered(panel, ticket);
    expect(await draftOf(page, ticket)).toBe(before);
    await showsTicket(panel, ticket.shown);
  });

  it("inserts the same insertion once, however often it arrives", async () => {
    const send = () => sendToPage(panel, commandFor(ticket, "same-id", "SAME"));
    const atOnce = await Promise.all([send(), send(), send()]);
    const later = await send();
    for (const answer of [...atOnce, later])
      expect(answer).toMatchObject({ outcome: "inserted", insertionId: "same-id" });
    expect(count(await draftOf(page, ticket), "SAME")).toBe(1);
  });

  it("inserts once where its script was put into the page twice", async () => {
    await panel.page.eval(async (file: string) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      for (let n = 0; n < 2; n++)
        await chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, files: [file] });
    }, `/content-scripts/${ticket.helpdesk}.js`);
    await showsTicket(panel, ticket.shown);
    const answer = await sendToPage(panel, commandFor(ticket, "twice", "TWICE"));
    expect(answer).toMatchObject({ outcome: "inserted", insertionId: "twice" });
    await allAnswered(panel, ticket);
    expect(count(await draftOf(page, ticket), "TWICE")).toBe(1);
  });

  it(`one click, one reply: ${BURSTS} bursts of presses`, async () => {
    const random = randomSource(20261124);
    let presses = 0;
    let held = 0;
    for (let n = 0; n < BURSTS; n++) {
      const burst = burstOf(n, random);
      const at = await placeOfInsert(panel);
      await press(panel, at, burst);
      presses += burst.times;
      await panel.page.waitFor(`document.querySelector(".deed")?.dataset.deed === "inserted"`, 10_000);
      await allAnswered(panel, ticket);
      const draft = await draftOf(page, ticket);
      expect(count(draft, ticket.words), `${JSON.stringify(burst)} left:\n${draft}`).toBe(held + 1);
      expect(count(draft, DRAFT)).toBe(1);
      if (n % 6 === 0) {
        held += 1;
        await panel.press("Insert again");
        continue;
      }
      await panel.press("Undo");
      await panel.shows("Taken back");
      expect(count(await draftOf(page, ticket), ticket.words)).toBe(held);
      // What was inserted before and left there has to be asked for once more.
      if (held > 0) await panel.press("Insert it again");
    }
    expect(presses).toBeGreaterThan(2 * BURSTS);
    // Only now, and only by the reply, the page knows of the order.
    expect(await told()).toContain("1Z999AA10123456784");
  });
});

it("asked nobody but the three helpdesks, sent nothing, failed nowhere", () => {
  expect([...contacts.hosts].sort()).toEqual(["acme.gorgias.com", "acme.zendesk.com", "mail.google.com"]);
  expect([lab.zendesk.state.sent, lab.gorgias.state.sent, lab.gmail.sent]).toEqual([[], [], []]);
});

function burstOf(n: number, random: () => number): Burst {
  const how = (["click", "enter", "click", "space", "click", "i"] as const)[n % 6] ?? "click";
  const times = 2 + Math.floor(random() * 3);
  if (random() < 0.5) return { how, times };
  // An insertion takes about 300 ms: some of these presses come when it is done.
  return { how, times, pauses: Array.from({ length: times }, () => Math.round(random() * 150)) };
}

/** What the panel sends on a click, with these words. */
function commandFor(ticket: AnswerableTicket, insertionId: string, text: string) {
  const html = `<p>${text}</p>`;
  return { type: "reply.insert", ref: refOf(ticket), insertionId, text, html, into: "public" };
}

/** Sends it from the panel to the active tab, as the panel does. */
function sendToPage(panel: Panel, command: object): Promise<object> {
  return panel.page.eval(async (message: object) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return (await chrome.tabs.sendMessage(tab?.id as number, message, { frameId: 0 })) as object;
  }, command);
}

let barriers = 0;

/** Insertions are answered in turn: when one for another ticket was refused, all that were asked before are done. */
async function allAnswered(panel: Panel, ticket: AnswerableTicket): Promise<void> {
  barriers += 1;
  const answer = await sendToPage(
    panel,
    commandFor({ ...ticket, id: "1" }, `barrier-${barriers}`, "nothing"),
  );
  expect(answer).toMatchObject({ outcome: "refused", reason: "wrong_ticket", untouched: true });
}

/** Addresses of the extension's own pages that stand in a frame of the page. */
async function ownFrames(page: Page): Promise<string[]> {
  const { frameTree } = await page.send<{ frameTree: { childFrames?: { frame: { url: string } }[] } }>(
    "Page.getFrameTree",
  );
  return (frameTree.childFrames ?? [])
    .map(({ frame }) => frame.url)
    .filter((url) => url.startsWith("chrome-extension:"));
}
