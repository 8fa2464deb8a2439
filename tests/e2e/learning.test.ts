import { afterAll, beforeAll, describe, it } from "vitest";
import { PEOPLE } from "../replicas/shop/people.ts";
import type { Page } from "./harness/chromium.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { Panel } from "./lab/panel.ts";
import { inReplica } from "./lab/requests.ts";
import { openSettled } from "./lab/settle-in.ts";
import { zendeskTicket } from "./lab/shop-tickets.ts";

const urlOf = (id: number) => `https://acme.zendesk.com/agent/tickets/${id}`;
/** What one shop's customers write: no phrase of ours knows the words. */
const TICKETS = [
  zendeskTicket(801, PEOPLE.grace, "Hello, where is my order #1001? It has not arrived."),
  zendeskTicket(802, PEOPLE.grace, "The zeppelin flew away without my crate."),
  zendeskTicket(803, PEOPLE.grace, "My crate and that zeppelin again, please."),
];

describe("what an agent corrects", () => {
  let lab: Lab;
  let page: Page;
  let panel: Panel;
  beforeAll(async () => {
    lab = await startLab({ zendeskTickets: TICKETS });
    ({ page, panel } = await openSettled(lab, urlOf(801)));
  });
  afterAll(() => lab?.close());

  async function open(id: number): Promise<void> {
    await inReplica(page, `openTicket(${id})`);
    await panel.shows(`Zendesk ${id}`);
  }

  it("by one click is learnt when the ticket is left, counts for the next ticket, and outlives the worker", async () => {
    await open(802);
    await panel.shows("Which type of ticket is this?");
    const name = await panel.page.eval(
      () => document.querySelector<HTMLElement>("[data-alternative='2'] span")?.innerText ?? "",
    );
    await panel.press(name);
    await panel.shows(name, "your choice", "Casekit learns this when you leave the ticket.");
    await open(803);
    await panel.shows(name, "learnt from your team");
    await lab.chromium.killWorker();
    await open(802);
    await panel.shows(name, "Learnt: tickets like this one");
    await open(803);
    await panel.shows(name, "learnt from your team");
  });

  it("is told on the Learning page, and forgotten there", async () => {
    const options = await lab.chromium.newTab(
      `chrome-extension://${lab.chromium.extensionId()}/options.html#learning`,
    );
    const hand = new Panel(options);
    await hand.shows("1 correction and 0 confirmations so far.");
    await hand.press("Forget everything");
    await hand.press("Forget it");
    await hand.shows("Nothing yet.");
    await options.close();
    await open(803);
    await panel.shows("Which type of ticket is this?");
    await panel.showsNot("learnt from your team");
  });
});
