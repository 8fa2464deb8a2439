import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChannelState } from "../../src/messages/channel-protocol.ts";
import { SHOP_CREDENTIALS } from "../replicas/shop/index.ts";
import { type Chromium, launchChromium } from "./harness/chromium.ts";
import { buildWithShopAccess, connectShop, type Lab, startLab } from "./lab/lab.ts";
import { PacksPage } from "./lab/packs-page.ts";
import { readStored } from "./lab/stored.ts";
import { teamPackLines } from "./lab/team-pack.ts";

/** A lead and an agent, each with a browser of their own, and the shop between them. */
const { domain, token } = SHOP_CREDENTIALS;

const packOf = (version: string) =>
  [...teamPackLines(version, `we look for your parcel (${version}).`), ""].join("\n");

let build: Awaited<ReturnType<typeof buildWithShopAccess>>;
let lab: Lab;
let agentBrowser: Chromium;
let lead: PacksPage;
let agent: PacksPage;
let passphrase = "";
let setUp: Uint8Array;

beforeAll(async () => {
  build = await buildWithShopAccess();
  lab = await startLab({ extension: build.folder });
  agentBrowser = await launchChromium({ extension: build.folder, hostRules: lab.replicas.hostRules });
  lead = await PacksPage.open(lab.chromium);
  agent = await PacksPage.open(agentBrowser, "#connections");
  await connectShop(lead.hand);
  await lead.reload();
}, 120_000);
afterAll(async () => {
  await agent?.close();
  await lead?.close();
  await agentBrowser?.close();
  await lab?.close();
  await build?.remove();
});

const keyWords = (page: PacksPage) =>
  page.page.waitFor(() => {
    const words = document.querySelector<HTMLElement>(".key-words")?.innerText.trim() ?? "";
    return words.split(" ").length === 8 ? words : "";
  });
const agentState = () => agent.hand.ask<ChannelState>({ type: "channel.state" });

async function publish(version: string): Promise<void> {
  await lead.page.bringToFront();
  await lead.choose(await lead.write(`team-${version}.yaml`, packOf(version)));
  await lead.hand.press(version === "1.0.0" ? "Install 1.0.0" : `Apply ${version}`);
  await lead.hand.shows(`Team playbooks ${version} is in use.`);
  if (version === "1.0.0") await lead.hand.press("Make my key");
  await lead.hand.press(`Publish Team playbooks ${version}`);
  await lead.hand.shows(`Team playbooks ${version} is published.`);
}

describe("a team's packs through its shop", () => {
  it("a lead publishes, and makes a set-up file that holds no secret in the open", async () => {
    await publish("1.0.0");
    await lead.goTo("#connections");
    await lead.hand.press("Make a set-up file…");
    await lead.hand.press("Suggest one");
    passphrase = await lead.page.waitFor(
      () => document.querySelector<HTMLTextAreaElement>("textarea.passphrase")?.value ?? "",
    );
    expect(passphrase.split(" ")).toHaveLength(6);
    await lead.hand.press("Save the file");
    setUp = await lead.downloaded("casekit-set-up-casekit-demo.json");
    const text = Buffer.from(setUp).toString("utf8");
    expect(text).toContain(domain);
    expect(text).not.toContain(token);
    await lead.goTo("#packs");
  });

  it("an agent's browser is set up from the file, and from no other passphrase", async () => {
    await agent.page.bringToFront();
    await agent.hand.press("Use a set-up file…");
    await agent.choose(await agent.write("set-up.json", setUp));
    await agent.hand.shows(domain);
    await agent.hand.fill("Passphrase", "somebody else's words");
    await agent.hand.press("Open the file");
    await agent.hand.shows("The passphrase does not fit this file.");
    expect((await agentState()).shop).toBeNull();
    await agent.hand.fill("Passphrase", passphrase);
    await agent.hand.press("Open the file");
    await agent.hand.shows("The file sets up in this browser");
    expect((await agentState()).shop).toBeNull();
    await agent.hand.press("Set up this browser");
    await agent.hand.shows(`this browser is connected to ${domain}`);
    expect(await agentState()).toMatchObject({ shop: domain, following: true });
    expect(await agent.page.eval(() => document.documentElement.outerHTML)).not.toContain(token);
    expect(Object.values(await readStored(agent.page)).join()).not.toContain(token);
  });

  it("it follows the lead whose key came along: the panel brings the pack by itself", async () => {
    const helpdesk = await agentBrowser.newTab("https://acme.zendesk.com/agent/tickets/101");
    const panel = await agentBrowser.openSidePanel(helpdesk);
    await agent.page.waitFor(
      async () =>
        (
          (await chrome.runtime.sendMessage({ type: "packs.list" })) as { packs: { id: string }[] }
        ).packs.some(({ id }) => id === "team"),
      45_000,
    );
    expect(await agent.find("team")).toMatchObject({ version: "1.0.0", origin: "channel" });
    await panel.close();
    await helpdesk.close();
  });

  it("a new version comes in on a look", async () => {
    await publish("1.1.0");
    await agent.page.bringToFront();
    await agent.goTo("#packs");
    await agent.hand.press("Look now");
    await agent.hand.shows("Team playbooks 1.1.0 came in and is in use.");
    expect(await agent.find("team")).toMatchObject({ version: "1.1.0", versions: 2 });
  });

  it("words that were changed in the shop are refused, and what is installed stays", async () => {
    await publish("1.2.0");
    const { appData } = lab.shop.store;
    const head = appData.get("casekit.channel")?.value ?? "";
    const manifest = JSON.parse(Buffer.from(head.split(".")[1] ?? "", "base64url").toString()) as {
      packs: { sha256: string }[];
    };
    const part = appData.get(`casekit.part-${manifest.packs[0]?.sha256.slice(0, 32)}-0`);
    if (part === undefined) throw new Error("The published part is not in the shop.");
    part.value = Buffer.from(packOf("1.2.0").replace("we look", "we lose")).toString("base64url");
    await agent.page.bringToFront();
    await agent.hand.press("Look now");
    await agent.hand.shows("is not what your lead signed", "What is installed here stays.");
    expect(await agent.find("team")).toMatchObject({ version: "1.1.0" });
  });

  it("who follows nobody yet is asked with the words on the lead's screen", async () => {
    await agent.hand.press("Stop following");
    await agent.hand.shows("Look for your team’s packs");
    lab.shop.store.appData.clear();
    await publish("1.3.0");
    const words = await keyWords(lead);
    await agent.page.bringToFront();
    await agent.hand.press("Look for your team’s packs");
    await agent.hand.shows("Compare these words with those on your lead’s screen", words);
    expect(await agent.find("team")).toMatchObject({ version: "1.1.0" });
    await agent.hand.press("Yes, follow this key");
    await agent.hand.shows("Team playbooks 1.3.0 came in and is in use.");
    expect(agent.page.problems).toEqual([]);
    expect(lead.page.problems).toEqual([]);
  });
});
