import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startReplicas } from "../replicas/server.ts";
import { createZendeskReplica } from "../replicas/zendesk/index.ts";
import { type Firefox, launchFirefox } from "./harness/firefox.ts";
import { FirefoxExtension } from "./harness/firefox-extension.ts";
import { FirefoxView } from "./harness/firefox-view.ts";
import { Panel } from "./lab/panel.ts";

const PRODUCTION = new URL("../../.output/firefox-mv3", import.meta.url).pathname;
const EXAMPLE = new URL("../corpus/packs/format-example.yaml", import.meta.url);

let replicas: Awaited<ReturnType<typeof startReplicas>>;
let firefox: Firefox;

beforeAll(async () => {
  replicas = await startReplicas([createZendeskReplica({ now: () => new Date() })]);
  firefox = await launchFirefox({ extension: PRODUCTION, port: replicas.port });
});
afterAll(async () => {
  await firefox?.close();
  await replicas?.close();
});

/** Firefox has its own ideas of a Worker's address and of what a content security policy says about it. */
it("judges a file in its Worker and applies it, in Firefox", async () => {
  await firefox.page.goto("https://acme.zendesk.com/agent/tickets/101");
  const window = await firefox.windowOf(firefox.page);
  const extension = new FirefoxExtension(window, "casekit@casekit.app", firefox.origin);
  const context = await firefox.session.openInBackground(`${firefox.origin}/options.html#packs`);
  await firefox.session.bringToFront(context);
  const page = FirefoxView.ofTab(window, context);
  const hand = new Panel(page);
  await hand.shows("Installed", "Casekit starter playbooks");
  const choose = (text: string) =>
    page.eval((content: string) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      const data = new DataTransfer();
      data.items.add(new File([content], "acme.yaml"));
      if (input === null) throw new Error("There is no field for a file.");
      input.files = data.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }, text);
  const example = await readFile(EXAMPLE, "utf8");
  await choose(example.replace("urgency:", "urgencey:"));
  await hand.shows("acme.yaml cannot be used yet", 'There is no key "urgencey" here');
  await choose(example);
  await hand.shows("Acme support playbooks 1.4.0", "1 test passes");
  await hand.press("Install 1.4.0");
  await hand.shows("Acme support playbooks 1.4.0 is in use.");
  expect(await extension.problems()).toEqual([]);
});
