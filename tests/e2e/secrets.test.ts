import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import { Panel } from "./lab/panel.ts";
import { readStored } from "./lab/stored.ts";

const { domain, token } = SHOP_CREDENTIALS;
const TICKET = "https://acme.zendesk.com/agent/tickets/102";
const PASSPHRASE = "six words that nobody guesses";
/** Of the ticket's order, as the shop alone knows it. */
const FACTS = ["#1004", "€79.50 paid"];

/** How secrets are kept, over a worker's death and the browser's end: one profile, three runs of the browser. */
describe("secrets", () => {
  let profile: string;
  let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
  let lab: Lab | null = null;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "casekit-profile-"));
    build = await buildWithShopAccess();
  });
  afterAll(async () => {
    await lab?.close();
    await build?.remove();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  async function restartBrowser(): Promise<Lab> {
    await lab?.close();
    lab = null;
    lab = await startLab({ profile, extension: build.folder });
    return lab;
  }

  async function openOptions({ chromium }: Lab): Promise<Panel> {
    return new Panel(await chromium.newTab(`chrome-extension://${chromium.extensionId()}/options.html`));
  }

  it("with a passphrase: there after the worker's death, locked after the browser's end, and opened again", async () => {
    const first = await restartBrowser();
    const { panel } = await first.open(TICKET);
    await connectShop(panel);
    await panel.ask({ type: "settings.change", agentName: "Noor Haddad", welcomeDone: true });
    const options = await openOptions(first);
    await options.press("Keep them in another way…");
    await options.press("Locked with a passphrase");
    await options.fill("Passphrase", PASSPHRASE);
    await options.press("Lock with this passphrase");
    await options.shows("Locked with a passphrase.", "Lock now");

    await first.chromium.killWorker();
    expect(await panel.ask({ type: "shop.test", domain })).toMatchObject({ ok: true });
    const stored = await readStored(options.page);
    for (const text of [
      ...Object.values(stored),
      await options.page.eval(() => document.documentElement.outerHTML),
    ]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(PASSPHRASE);
    }

    const second = await restartBrowser();
    const { page: ticket, panel: locked } = await second.open(TICKET);
    await locked.shows("Casekit is locked", "Unlock it under Connections", "Unlock…");
    expect(await locked.text()).not.toContain("€79.50");
    const page = await openOptions(second);
    await page.fill("Passphrase", "not these words");
    await page.press("Unlock");
    await page.shows("This is not the passphrase. Nothing was lost");
    await page.fill("Passphrase", PASSPHRASE);
    await page.press("Unlock");
    await page.shows("Lock now");
    await ticket.bringToFront();
    await locked.shows(...FACTS);
  });

  it("until the browser closes: in memory alone, and gone with it", async () => {
    if (lab === null) throw new Error("The browser of the test before is needed.");
    const options = await openOptions(lab);
    await options.press("Keep them in another way…");
    await options.press("Until the browser closes");
    await options.press("Keep them this way");
    await options.shows("Until the browser closes.");
    const { session, ...onDisk } = await readStored(options.page);
    expect(session).toContain(token);
    for (const text of Object.values(onDisk)) expect(text).not.toContain(token);
    expect(await options.ask({ type: "shop.test", domain })).toMatchObject({ ok: true });

    const after = await restartBrowser();
    const { page: ticket, panel } = await after.open(TICKET);
    await panel.shows("only until it closes", "Connect the shop again under Connections");
    const page = await openOptions(after);
    await page.shows(`The access of ${domain} is not in this browser any more`, "Connect again…");
    expect((await readStored(page.page)).session).not.toContain(token);
    await connectShop(panel);
    await ticket.bringToFront();
    await panel.shows(...FACTS);
  });
});
