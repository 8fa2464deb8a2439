import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { THREADS } from "../replicas/gmail/index.ts";
import { type Lab, startLab } from "./lab/lab.ts";
import { openSettled } from "./lab/settle-in.ts";

/** The whole job of an agent, on the production build, in the helpdesk's own kind of editor. */
describe("an agent's whole job", () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab?.close());
  beforeEach(() => {
    lab.zendesk.reset();
    lab.gorgias.reset();
    lab.gmail.reset();
  });

  it.each([
    ["Zendesk", "https://acme.zendesk.com/agent/tickets/101", "replica.model(101)"],
    ["Gorgias", "https://acme.gorgias.com/app/ticket/274075601", "replica.model(274075601)"],
    [
      "Gmail",
      `https://mail.google.com/mail/u/0/#inbox/${THREADS.whereIsMyOrder}`,
      "replica.model(replica.composers().at(-1).id).text",
    ],
  ])("%s: type, facts, checks and the true reply, inserted with one click", async (helpdesk, url, model) => {
    const { page, panel } = await openSettled(lab, url);
    const text = await panel.shows("Where is my order", "sample shop", "#1001 is on its way");
    expect(text).toContain("sample shop");
    await panel.press("Insert reply");
    await panel.shows("Inserted");
    const draft = await page.eval<string>(`window.${model}`);
    expect(draft).toContain("#1001");
    expect(draft).toMatch(/Riley/);
    expect(draft.match(/#1001/g)?.length).toBeGreaterThanOrEqual(1);
    // The panel's Undo is the editor's own, read back.
    await panel.press("Undo");
    await panel.shows("Taken back");
    const undone = await page.eval<string>(`window.${model}`);
    expect(undone).not.toContain("#1001 is");
    expect(lab.zendesk.state.sent).toEqual([]);
    expect(lab.gorgias.state.sent).toEqual([]);
    expect(lab.gmail.sent).toEqual([]);
    expect(panel.page.problems, `${helpdesk}: problems in the panel`).toEqual([]);
  });
});
