import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readActivity, recordedTwice } from "./lab/activity.ts";
import { ANSWERABLE, draftOf, openTicket } from "./lab/answerable.ts";
import { count } from "./lab/insert.ts";
import { startLab } from "./lab/lab.ts";
import { openSettled } from "./lab/settle-in.ts";
import { showsTicket } from "./lab/shown-ticket.ts";
import { readStored } from "./lab/stored.ts";

describe("the browser is closed and started again", () => {
  const [ticket] = ANSWERABLE.zendesk;
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "casekit-profile-"));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it("keeps what was set up and what was done, and nothing of a ticket", async () => {
    const before = await startLab({ profile });
    try {
      const { panel } = await openSettled(before, ticket.url);
      await showsTicket(panel, ticket.shown);
      await panel.press("Insert reply");
      await panel.shows("Inserted, not sent");
      await expect.poll(async () => (await readActivity(panel.page)).length).toBe(1);
    } finally {
      await before.close();
    }
    const after = await startLab({ profile });
    try {
      const { page, panel } = await after.open("https://acme.zendesk.com/agent/dashboard");
      await panel.shows("No ticket open");
      const kept = await readStored(panel.page);
      expect(kept.session).not.toContain("Riley");
      // No welcome, no question for a name: the agent goes on. The page is a new one, and so is its editor.
      await openTicket(page, ticket);
      await showsTicket(panel, ticket.shown);
      const text = await panel.shows(ticket.words, "Noor", "This reply already went out on this ticket");
      expect(text).not.toContain("Inserted");
      expect(await draftOf(page, ticket)).toBe("");
      await panel.press("Insert it again");
      await panel.press("Insert reply");
      await panel.shows("Inserted, not sent");
      expect(count(await draftOf(page, ticket), ticket.words)).toBe(1);
      await expect.poll(async () => (await readActivity(panel.page)).length).toBe(2);
      expect(recordedTwice(await readActivity(panel.page))).toEqual([]);
    } finally {
      await after.close();
    }
  });
});
