import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGmailReplica, type GmailReplica } from "../../replicas/gmail/index.ts";
import { createGorgiasReplica, type GorgiasReplica } from "../../replicas/gorgias/index.ts";
import { type RunningReplicas, startReplicas } from "../../replicas/server.ts";
import { createShopReplica, SHOP_CREDENTIALS, type ShopReplica } from "../../replicas/shop/index.ts";
import { createZendeskReplica, type ZendeskReplica } from "../../replicas/zendesk/index.ts";
import type { ZendeskTicket } from "../../replicas/zendesk/tickets.ts";
import { type Chromium, type LaunchOptions, launchChromium, type Page } from "../harness/chromium.ts";
import { Panel } from "./panel.ts";

/** The production build, as `npm run build` leaves it. */
export const PRODUCTION = new URL("../../../.output/chrome-mv3", import.meta.url).pathname;

/** A whole support desk on this machine: the three helpdesks, a shop, a real browser with the real extension. */
export interface Lab {
  chromium: Chromium;
  replicas: RunningReplicas;
  shop: ShopReplica;
  /** The second shop, where one was asked for. */
  otherShop: ShopReplica | null;
  zendesk: ZendeskReplica;
  gorgias: GorgiasReplica;
  gmail: GmailReplica;
  /** Opens an address in a new tab, with the window's real side panel beside it. */
  open(url: string): Promise<Desk>;
  /** Opens an address in a window of its own, with that window's own panel. */
  openWindow(url: string): Promise<Desk>;
  /** Closes the panel of the first window if it is open, and opens it anew beside this page. */
  reopenPanel(page: Page): Promise<Panel>;
  close(): Promise<void>;
}

/** One window of an agent: the helpdesk's page and the panel beside it. */
export interface Desk {
  page: Page;
  panel: Panel;
}

export interface LabOptions extends LaunchOptions {
  now?: Date;
  /** Zendesk's tickets, instead of the replica's own. */
  zendeskTickets?: readonly ZendeskTicket[];
  /** Domain of a second shop, with the same order numbers as the first. */
  otherShop?: string;
}

export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const now = () => options.now ?? new Date();
  const shop = createShopReplica({ now: now() });
  const { zendeskTickets: tickets, otherShop: domain } = options;
  const otherShop = domain === undefined ? null : createShopReplica({ now: now(), domain });
  const zendesk = createZendeskReplica({ now, ...(tickets ? { tickets } : {}) });
  const gorgias = createGorgiasReplica({ now });
  const gmail = createGmailReplica({ now });
  const replicas = await startReplicas([
    zendesk,
    gorgias,
    gmail,
    // Before the first, which answers for every other shop's address.
    ...(otherShop === null || domain === undefined ? [] : [{ ...otherShop, hosts: [domain] }]),
    shop,
  ]);
  const chromium = await launchChromium({
    extension: PRODUCTION,
    ...options,
    hostRules: replicas.hostRules,
  }).catch(async (error) => {
    await replicas.close();
    throw error;
  });
  await buttonOpensPanel(chromium);
  let panel: Panel | undefined;
  return {
    chromium,
    replicas,
    shop,
    otherShop,
    zendesk,
    gorgias,
    gmail,
    async open(url) {
      const page = await chromium.newTab(url);
      // The panel belongs to the window: opened once, it stays while the agent goes from tab to tab.
      panel ??= new Panel(await chromium.openSidePanel(page));
      return { page, panel };
    },
    async openWindow(url) {
      const page = await chromium.newTab(url, { newWindow: true });
      return { page, panel: new Panel(await chromium.openSidePanel(page)) };
    },
    async reopenPanel(page) {
      panel = new Panel(await chromium.reopenSidePanel(page));
      return panel;
    },
    async close() {
      await chromium.close();
      await replicas.close();
    },
  };
}

/** Right after the installation the toolbar button does nothing yet: the worker has to say first what it does. */
async function buttonOpensPanel(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.waitFor(
    async () => (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick === true,
    45_000,
  );
  await worker.detach();
}

/**
 * The production build with the shop's host moved from optional to required, for tests that are about the shop
 * and not about the browser's question. `tests/e2e/shop-permission.test.ts` accepts that question for real and
 * asserts that this move is the whole difference. The caller removes the folder.
 */
export async function buildWithShopAccess(
  build = PRODUCTION,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "casekit-shop-build-"));
  await cp(build, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as {
    host_permissions: string[];
    optional_host_permissions: string[];
  };
  const required = [...manifest.host_permissions, ...manifest.optional_host_permissions];
  const moved = { ...manifest, host_permissions: required, optional_host_permissions: [] };
  await writeFile(file, JSON.stringify(moved));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Connects a local Shopify by the request that the options page sends. */
export async function connectShop(
  panel: Pick<Panel, "ask">,
  domain: string = SHOP_CREDENTIALS.domain,
): Promise<void> {
  const report = await panel.ask<{ ok: boolean; problem: string | null }>({
    type: "shop.connect",
    domain,
    credentials: { kind: "token", token: SHOP_CREDENTIALS.token },
  });
  if (!report.ok) throw new Error(`The local shop was not connected: ${report.problem}`);
}
